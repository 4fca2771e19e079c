import { tagSource } from './html.ts'
import { readDefinitions } from './link.ts'
import { delimiterColumns, splitCells } from './table.ts'

/** One line: `prefix` is what containers (quotes, lists) and indentation took of it, `text` the rest. */
export type Line = { prefix: string; text: string }

/**
 * A stretch of lines that GitHub reads in one way. `prose` is one paragraph, heading or rule; `row` one row of a table
 * that shows that many columns; `fence` and `code` are shown as written; `html` is raw to the browser.
 */
export type Block =
  | { kind: 'prose' | 'html' | 'code' | 'footnote' | 'blank'; lines: Line[] }
  | { kind: 'fence'; lines: Line[]; mark: string; closed: boolean }
  | { kind: 'row'; lines: Line[]; columns: number }

type Container = { kind: 'quote' | 'footnote' } | { kind: 'item'; indent: number; empty: boolean }
type Leaf =
  | { kind: 'paragraph' | 'line' | 'code' }
  | { kind: 'table'; columns: number }
  | { kind: 'fence'; mark: string }
  | { kind: 'html'; until: RegExp }
type State = { blocks: Block[]; containers: Container[]; leaf: Leaf | null }

/** Deeper nesting is not read any more: the rest counts as raw HTML, in which nothing is code. */
const maxDepth = 100

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|title|summary|table|tbody|td|tfoot|th|thead|tr|track|ul'

/** CommonMark's seven kinds of HTML blocks: how they start, and what ends them. The last cannot interrupt a paragraph. */
const htmlBlocks: readonly { start: RegExp; until: RegExp }[] = [
  { start: /^<(?:script|pre|style)(?:[ \t\v\f>]|$)/i, until: /<\/(?:script|pre|style)>/i },
  { start: /^<!--/, until: /-->/ },
  { start: /^<\?/, until: /\?>/ },
  { start: /^<![A-Z]/, until: />/ },
  { start: /^<!\[CDATA\[/i, until: /\]\]>/ },
  { start: new RegExp(`^</?(?:${blockTags})(?:[ \\t\\v\\f]|/?>|$)`, 'i'), until: /^[ \t]*$/ },
  { start: new RegExp(`^${tagSource}[ \\t\\f]*$`), until: /^[ \t]*$/ },
]

/**
 * Splits Markdown into blocks as GitHub's own parser (cmark-gfm) does, so that we know what is shown as code and what is
 * hidden. Line ends must be `\n`; every line is in exactly one block. Linear in the length of the text.
 */
export function readBlocks(markdown: string): Block[] {
  const state: State = { blocks: [], containers: [], leaf: null }
  for (const raw of markdown.split('\n')) {
    const line = expandTabs(raw)
    const place = continueContainers(state.containers, line)
    const all = place.count === state.containers.length
    if (!(all && continueLeaf(state, line, place.at))) openBlocks(state, line, place)
  }
  return state.blocks
}

/** Tabs reach to the next multiple of four; only those in front are structure. */
function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? ''
  let wide = ''
  for (const char of lead) wide += char === '\t' ? ' '.repeat(4 - (wide.length % 4)) : char
  return wide + line.slice(lead.length)
}

function indentAt(line: string, at: number): number {
  let end = at
  while (line[end] === ' ') end += 1
  return end - at
}

const isBlank = (text: string) => /^[ \t]*$/.test(text)
const splitAt = (line: string, at: number): Line => ({ prefix: line.slice(0, at), text: line.slice(at) })

type Place = { count: number; at: number }

function continueContainers(containers: readonly Container[], line: string): Place {
  let at = 0
  let count = 0
  for (const container of containers) {
    const indent = indentAt(line, at)
    if (container.kind === 'quote') {
      if (indent > 3 || line[at + indent] !== '>') break
      at += indent + (line[at + indent + 1] === ' ' ? 2 : 1)
    } else {
      const need = container.kind === 'item' ? container.indent : 4
      const mayBeBlank = container.kind !== 'item' || !container.empty
      if (indent < need && !(mayBeBlank && at + indent >= line.length)) break
      at += Math.min(indent, need)
    }
    count += 1
  }
  return { count, at }
}

/** Adds the line to an open code, fence or HTML block; false when the line is not its. */
function continueLeaf(state: State, line: string, at: number): boolean {
  const { leaf } = state
  const block = state.blocks.at(-1)
  if (!block || (leaf?.kind !== 'fence' && leaf?.kind !== 'html' && leaf?.kind !== 'code')) return false
  const { text } = splitAt(line, at)
  if (leaf.kind === 'code' && indentAt(line, at) < 4 && !isBlank(text)) return false
  block.lines.push(splitAt(line, at))
  if (leaf.kind === 'html' && leaf.until.test(text)) state.leaf = null
  if (leaf.kind === 'fence' && /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1]?.startsWith(leaf.mark)) {
    if (block.kind === 'fence') block.closed = true
    state.leaf = null
  }
  return true
}

/** Opens what the line opens behind the containers it continues: more containers, then one leaf. */
function openBlocks(state: State, line: string, place: Place): void {
  const kept = state.containers.length === place.count
  const lazy = state.leaf?.kind === 'paragraph'
  const opened: Container[] = []
  let { at } = place
  for (;;) {
    const fresh = opened.length === 0
    const indent = indentAt(line, at)
    const tooDeep = place.count + opened.length > maxDepth
    const step = tooDeep ? endless : nextStep(state, line.slice(at + indent), indent, kept && fresh, lazy && fresh)
    if (step === 'continue') {
      state.blocks.at(-1)?.lines.push(splitAt(line, at + indent))
      return
    }
    if (step === null || !('container' in step)) {
      state.containers.splice(place.count, state.containers.length, ...opened)
      if (tooDeep) state.containers = []
      beginBlock(state, step, line, at)
      return
    }
    opened.push(step.container)
    at += step.width
  }
}

const endless: Leaf = { kind: 'html', until: /(?!)/ }

/** What the rest of a line is, given the leaf it directly follows (when `kept`) and whether it may continue a paragraph. */
function nextStep(state: State, rest: string, indent: number, kept: boolean, lazy: boolean) {
  const above = kept ? state.leaf : null
  const paragraph = above?.kind === 'paragraph' ? state.blocks.at(-1)?.lines : undefined
  if (isBlank(rest)) return null
  if (indent > 3) return lazy ? 'continue' : { kind: 'code' as const }
  if (/^#{1,6}(?:[ \t]|$)/.test(rest)) return { kind: 'line' as const }
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest)
  if (fence) return { kind: 'fence' as const, mark: fence[1] ?? fence[2] ?? '' }
  const html = (paragraph ? htmlBlocks.slice(0, 6) : htmlBlocks).find(({ start }) => start.test(rest))
  if (html) return { kind: 'html' as const, until: html.until }
  // Below nothing but definitions an underline is text; it is no head of a table either.
  if (paragraph && /^(?:=+|-+)[ \t]*$/.test(rest))
    return onlyDefinitions(paragraph) ? 'continue' : { kind: 'line' as const }
  if (/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest)) return { kind: 'line' as const }
  const container = openContainer(rest, indent, paragraph !== undefined)
  if (container) return container
  const columns = paragraph ? delimiterColumns(rest) : 0
  if (columns > 0 && splitCells(paragraph?.at(-1)?.text ?? '').length === columns)
    return { kind: 'table' as const, columns }
  if (above?.kind === 'table' && splitCells(rest).length > 0) return above
  return lazy ? 'continue' : { kind: 'paragraph' as const }
}

function onlyDefinitions(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('\n')
  return text.startsWith('[') && isBlank(text.slice(readDefinitions(text).end))
}

function openContainer(
  rest: string,
  indent: number,
  interrupts: boolean,
): { container: Container; width: number } | null {
  if (rest.startsWith('>')) return { container: { kind: 'quote' }, width: indent + (rest[1] === ' ' ? 2 : 1) }
  const note = /^\[\^[^\] \t]+\]:[ \t]*/.exec(rest)
  if (note) return { container: { kind: 'footnote' }, width: indent + note[0].length }
  const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t\v\f]|$)/.exec(rest)
  if (!marker) return null
  const width = indent + marker[0].length
  const spaces = indentAt(rest, marker[0].length)
  const empty = isBlank(rest.slice(marker[0].length))
  if (interrupts && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1))) return null
  const padding = spaces > 4 || spaces < 1 || empty ? 1 : spaces
  return { container: { kind: 'item', indent: width + padding, empty }, width: width + Math.min(padding, spaces) }
}

function beginBlock(state: State, leaf: Leaf | null, line: string, at: number): void {
  const asWritten = leaf?.kind === 'html' || leaf?.kind === 'fence' || leaf?.kind === 'code'
  const lines = [splitAt(line, asWritten ? at : at + indentAt(line, at))]
  const above = state.leaf
  state.leaf = leaf?.kind === 'line' || (leaf?.kind === 'html' && leaf.until.test(lines[0]?.text ?? '')) ? null : leaf
  if (leaf) for (const container of state.containers) if (container.kind === 'item') container.empty = false
  if (!leaf) state.blocks.push({ kind: 'blank', lines })
  else if (state.containers.some(({ kind }) => kind === 'footnote')) state.blocks.push({ kind: 'footnote', lines })
  else if (leaf.kind === 'html' || leaf.kind === 'code') state.blocks.push({ kind: leaf.kind, lines })
  else if (leaf.kind === 'fence') state.blocks.push({ kind: 'fence', lines, mark: leaf.mark, closed: false })
  else if (leaf.kind === 'table') {
    if (above?.kind === 'paragraph') beginTable(state, leaf.columns)
    state.blocks.push({ kind: 'row', lines, columns: leaf.columns })
  } else state.blocks.push({ kind: 'prose', lines })
}

/** The last line of the paragraph above turns out to be the head of a table. */
function beginTable(state: State, columns: number): void {
  const paragraph = state.blocks.at(-1)
  const head = paragraph?.lines.pop()
  if (paragraph?.lines.length === 0) state.blocks.pop()
  if (head) state.blocks.push({ kind: 'row', lines: [head], columns })
}
