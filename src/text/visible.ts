import { type Block, readBlocks } from './blocks.ts'
import { readHtml } from './html.ts'
import type { Token } from './inline.ts'
import { decodeInvisibleEntities } from './invisible.ts'
import { readDefinitions } from './link.ts'
import { hidesInMath, readWithMath } from './math.ts'
import type { RemovalKind, Tell } from './removal.ts'
import { splitCells } from './table.ts'

/** A part of a block: a token to judge, text that is shown as written, or text that is never shown. */
type Piece = Token | { kind: 'raw'; source: string } | { kind: 'gone'; source: string; why: RemovalKind }

/** Elements whose content GitHub does not show, or not as text. */
const silent =
  /^(?:applet|audio|canvas|datalist|iframe|math|noembed|noframes|noscript|object|script|style|svg|template|textarea|title|video|xmp)$/
/** Tags that part words when they vanish. */
const parting = /^(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|summary|table|t[dhr]|ul)$/

/**
 * One reading of Markdown as GitHub shows it: keeps what a reader sees and tells of the rest. Taking hidden parts out can
 * change how the remainder reads, so the caller repeats it until nothing changes. Linear in the length of the text.
 */
export function showVisible(markdown: string, tell: Tell): string {
  const blocks = readBlocks(markdown)
  const labels = new Set(
    blocks.flatMap((block) => (block.kind === 'prose' ? readDefinitions(textOf(block)).labels : [])),
  )
  const read = blocks.map((block) => ({ block, pieces: readPieces(block, labels) }))
  const ends = silentElements(read.flatMap(({ pieces }) => pieces))
  const reading: Reading = { ends, hiding: null, tell }
  const shown: string[] = []
  let gap = false
  for (const { block, pieces } of read) {
    const text = showBlock(block, pieces, reading)
    if (text === null) gap = true
    else if (!(gap && block.kind === 'blank' && (shown.at(-1) ?? '').trim() === '')) {
      shown.push(text)
      gap = false
    }
  }
  if (reading.hiding) tell(reading.hiding.kind, reading.hiding.said)
  return shown.join('\n')
}

const textOf = ({ lines }: Block) => lines.map(({ text }) => text).join('\n')

function readPieces(block: Block, labels: ReadonlySet<string>): Piece[] {
  const source = textOf(block)
  switch (block.kind) {
    case 'prose': {
      const { end } = readDefinitions(source)
      const gone: Piece[] = end > 0 ? [{ kind: 'gone', source: source.slice(0, end), why: 'link-definition' }] : []
      return [...gone, ...readText(source.slice(end), labels)]
    }
    case 'row':
      return readRow(source, block.columns, labels)
    case 'html':
      return readHtml(source)
    case 'footnote':
      return [{ kind: 'gone', source, why: 'link-definition' }]
    case 'fence':
      return readFence(source)
    case 'code':
    case 'blank':
      return [{ kind: 'raw', source }]
  }
}

/** Formulas with parts that nobody sees are gone as a whole. */
const readText = (source: string, labels: ReadonlySet<string>): Piece[] =>
  readWithMath<Piece>(source, labels, (source) => ({ kind: 'gone', source, why: 'hidden-element' }))

/** Cells beyond the last column of a table are not shown. */
function readRow(source: string, columns: number, labels: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [index, { start, end }] of splitCells(source).entries()) {
    pieces.push({ kind: 'raw', source: source.slice(at, start) })
    const cell = source.slice(start, end)
    if (index < columns) pieces.push(...readText(cell, labels))
    else pieces.push({ kind: 'gone', source: cell, why: 'hidden-element' })
    at = end
  }
  return [...pieces, { kind: 'raw', source: source.slice(at) }]
}

/** Of what follows the fence only the language counts to what is shown; so do not the comments in a diagram, nor a formula that hides. */
function readFence(source: string): Piece[] {
  const [head = '', mark = '', language = ''] =
    /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{1,20}(?![^\s]))?/.exec(source) ?? []
  const line = source.indexOf('\n') < 0 ? source.length : source.indexOf('\n')
  const info = source.slice(head.length, line)
  const pieces: Piece[] = [{ kind: 'raw', source: head }]
  if (info.trim() !== '') pieces.push({ kind: 'gone', source: info, why: 'attribute' })
  const body = source.slice(line)
  if (language === 'math' && hidesInMath(body)) return [{ kind: 'gone', source, why: 'hidden-element' }]
  if (language !== 'mermaid' || mark === '') return [...pieces, { kind: 'raw', source: body }]
  const parts = body.split(/(\n[ \t]*%%[^\n]*)/)
  return [
    ...pieces,
    ...parts.map(
      (part, i): Piece =>
        i % 2 === 1 ? { kind: 'gone', source: part, why: 'html-comment' } : { kind: 'raw', source: part },
    ),
  ]
}

/** An author who asks that text be hidden does not mean it for readers, though GitHub takes such attributes away and shows it. */
const asksToHide =
  /\s(?:hidden(?=[\s=/>])|style\s*=[^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])))/i

/** For each tag that opens a silent element, the tag that closes it; an open `template` hides all that follows. */
function silentElements(pieces: readonly Piece[]): Map<Piece, Piece | 'end'> {
  const ends = new Map<Piece, Piece | 'end'>()
  const open = new Map<string, Extract<Token, { kind: 'tag' }>[]>()
  for (const piece of pieces) {
    if (piece.kind !== 'tag' || piece.source.endsWith('/>')) continue
    const stack = open.get(piece.name) ?? []
    open.set(piece.name, stack)
    const opener = piece.close ? stack.pop() : undefined
    if (opener && (silent.test(opener.name) || asksToHide.test(opener.source))) ends.set(opener, piece)
    else if (!piece.close) stack.push(piece)
  }
  for (const piece of open.get('template') ?? []) ends.set(piece, 'end')
  return ends
}

/** While `hiding`, nothing is shown up to and with that piece; `said` is how it begins. */
type Hiding = { until: Piece | 'end'; kind: RemovalKind; said: string }
type Reading = { ends: ReadonlyMap<Piece, Piece | 'end'>; hiding: Hiding | null; tell: Tell }

/** The shown text of a block with the prefixes of its lines, or null when nothing of it is shown. */
function showBlock(block: Block, pieces: readonly Piece[], reading: Reading): string | null {
  const prefixes = block.lines.map(({ prefix }) => prefix)
  const writer: Writer = { parts: [], links: [], line: 0, prefixes, dropped: false }
  for (const piece of pieces) {
    if (reading.hiding) hide(piece, writer, reading, reading.hiding)
    else showPiece(piece, writer, reading)
  }
  if (block.kind === 'footnote') return null
  const text = writer.parts.join('')
  if (!writer.dropped) return `${prefixes[0] ?? ''}${text}`
  const lines = `${prefixes[0] ?? ''}${text}`.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines.join('\n') : null
}

function hide(piece: Piece, writer: Writer, reading: Reading, hiding: Hiding): void {
  drop(writer, piece.source)
  if (piece === hiding.until) {
    reading.tell(hiding.kind, hiding.said)
    reading.hiding = null
  } else if (hiding.said.length < 1_000) hiding.said += piece.source
}

type Writer = { parts: string[]; links: number[]; line: number; prefixes: readonly string[]; dropped: boolean }

function write(writer: Writer, source: string): void {
  writer.parts.push(source.replace(/\n/g, () => `\n${writer.prefixes[++writer.line] ?? ''}`))
}

function drop(writer: Writer, source: string): void {
  writer.line += source.split('\n').length - 1
  writer.dropped = true
}

function showPiece(piece: Piece, writer: Writer, reading: Reading): void {
  const { tell, ends } = reading
  switch (piece.kind) {
    case 'raw':
    case 'code':
    case 'escape':
      // Other readers take the backslash for a part of an address before it, and the rest for a tag.
      write(writer, piece.source === '\\<' ? '&lt;' : piece.source)
      break
    case 'autolink':
    case 'url':
      write(writer, decodeInvisibleEntities(piece.source))
      break
    case 'text':
      write(writer, escapeAngles(decodeInvisibleEntities(piece.source)))
      break
    case 'gone':
      tell(piece.why, piece.source)
      drop(writer, piece.source)
      break
    case 'hidden': {
      const kind = /^<!--\s*issuewright:/.test(piece.source) ? 'marker' : 'html-comment'
      if (piece.closed) tell(kind, piece.source.replace(/^<!-*|-*>$/g, ''))
      else reading.hiding = { until: 'end', kind, said: piece.source.replace(/^<!-*/, '') }
      drop(writer, piece.source)
      break
    }
    case 'tag': {
      const until = ends.get(piece)
      if (until !== undefined) reading.hiding = { until, kind: 'hidden-element', said: '' }
      else showTag(piece, writer, tell)
      drop(writer, piece.source)
      break
    }
    case 'open':
      if (piece.link) writer.links.push(writer.parts.length)
      if (!piece.link || !piece.image) write(writer, piece.source)
      break
    case 'close':
      showLink(piece, writer, tell)
      drop(writer, piece.source)
  }
}

/** A literal `<` must not become a tag by what we take out behind it. */
function escapeAngles(text: string): string {
  return text.replace(/<(?![\s\d=<(-])/g, '&lt;')
}

function showTag(tag: Extract<Token, { kind: 'tag' }>, writer: Writer, tell: Tell): void {
  const attributes = tag.source.slice(tag.name.length + 1, -1)
  if (tag.name === 'img') tell('image', attributes)
  else if (tag.source.includes('=')) tell('attribute', attributes)
  if (tag.name === 'img') writer.parts.push('[image]')
  else if (parting.test(tag.name) && /\S$/.test(writer.parts.at(-1) ?? '')) writer.parts.push(' ')
}

/** A destination that can be followed and says nothing a reader would not look for in an address. */
const address = /^(?:https?:\/\/|mailto:|[#./]|[\w-]+(?:[/.#?]|$))[^\s<>\\]{0,500}$/i

function showLink({ source, image, link }: Extract<Token, { image: boolean }>, writer: Writer, tell: Tell): void {
  const start = writer.links.pop() ?? 0
  const destination = link?.destination ?? ''
  const inside = writer.parts.slice(image ? start : start + 1).join('')
  if (image || inside.trim() === '') {
    writer.parts.length = start
    tell(image ? 'image' : 'hidden-element', `${inside} ${source.slice(1)}`)
    if (image) writer.parts.push('[image]')
    return
  }
  if (link?.title) tell('link-title', link.title)
  if (link?.destination === null && source.length > 1) tell('link-definition', source.slice(1))
  const kept = link?.destination !== null && address.test(destination)
  if (destination !== '' && !kept) tell('attribute', destination)
  writer.parts.push(kept ? `](${destination})` : ']')
}
