import { addressSource, judgeAddress, splitAddress } from './address.ts'
import { type Block, readBlocks } from './blocks.ts'
import { readHtml } from './html.ts'
import type { Token } from './inline.ts'
import { stripInvisible } from './invisible.ts'
import { readWithMath } from './math.ts'
import { quietCode, quietFence } from './quiet.ts'
import { splitCells } from './table.ts'

/**
 * One reading of Markdown that disarms what it sees; the caller repeats it until nothing changes.
 *
 * Mentions and references are put into code spans. GitHub looks for both in the rendered text, so `&#64;` or a backslash
 * would not stop it; a zero-width character would, but we allow none; in code it does not look.
 */
export function harmlessMarkdown(markdown: string, hosts: readonly string[]): string {
  return readBlocks(markdown)
    .map((block) => harmlessBlock(block, hosts))
    .join('\n')
}

/** No label is defined: all definitions are broken. */
const noLabels: ReadonlySet<string> = new Set()

function harmlessBlock(block: Block, hosts: readonly string[]): string {
  const source = block.lines.map(({ text }) => text).join('\n')
  switch (block.kind) {
    case 'blank':
      return withPrefixes(block, source)
    case 'code':
      return withPrefixes(block, source.split('\n').map(quietCode).join('\n'))
    case 'fence':
      return withPrefixes(block, harmlessFence(source, block))
    case 'prose':
      return withPrefixes(block, harmlessInline(readShown(source), hosts))
    case 'html':
      return withPrefixes(block, harmlessInline(readHtml(source), hosts))
    case 'row':
      return withPrefixes(block, harmlessRow(source, block.columns, hosts))
    case 'footnote':
      return harmlessInline(
        [{ kind: 'text', source: block.lines.map(({ prefix, text }) => prefix + text).join('\n') }],
        hosts,
      )
  }
}

/** Reads a text; a formula with parts that nobody would see is shown as code. */
const readShown = (source: string): Token[] =>
  readWithMath(source, noLabels, (formula) => ({ kind: 'code', source: `\`${formula.replaceAll('`', "'")}\`` }))

function withPrefixes({ lines }: Block, text: string): string {
  const further = (lines.at(-1)?.prefix ?? '').replace(/[^\s>]/g, ' ')
  return text
    .split('\n')
    .map((line, i) => (lines[i]?.prefix ?? further) + line)
    .join('\n')
}

/** An open fence would swallow what we write behind it. */
function harmlessFence(source: string, { mark, closed }: { mark: string; closed: boolean }): string {
  const [head = '', ...body] = source.split('\n')
  return [quietFence(head), ...body.map(quietCode), ...(closed ? [] : [mark])].join('\n')
}

/** Cells beyond the last column would not be shown. */
function harmlessRow(source: string, columns: number, hosts: readonly string[]): string {
  const cells = splitCells(source).slice(0, columns)
  const shown = cells.map(({ start, end }) => harmlessInline(readShown(source.slice(start, end).trim()), hosts))
  return `| ${shown.join(' | ')} |`
}

/** Text still to be disarmed, or what is harmless already. */
type Part = { text: string } | { safe: string }

function harmlessInline(tokens: readonly Token[], hosts: readonly string[]): string {
  const parts: Part[] = []
  for (const token of tokens) {
    const part = partOf(token, hosts)
    const last = parts.at(-1)
    if ('text' in part && last && 'text' in last) last.text += part.text
    else parts.push(part)
  }
  const written: string[] = []
  for (const piece of parts.flatMap((part) => ('safe' in part ? [part.safe] : harmlessText(part.text, hosts)))) {
    // Two code spans that touch would be one; a bracket and what stands for an address would be a link.
    const before = written.at(-1)?.at(-1)
    if ((piece.startsWith('`') && before === '`') || (piece.startsWith('(') && before === ']')) written.push(' ')
    if (piece !== '') written.push(piece)
  }
  return (
    written
      .join('')
      // At the beginning of a line: commands of bots, and boxes to tick.
      .replace(/^([ \t]*)([/!])(?=[A-Za-z])/gm, '$1\\$2')
      .replace(/^\[([ xX])\](?=\s)/, '\\[$1]')
  )
}

function partOf(token: Token, hosts: readonly string[]): Part {
  switch (token.kind) {
    case 'code':
      return { safe: quietCode(token.source.replace(/\n/g, ' ')) }
    case 'escape':
      // What is rendered has the bare character, so the backslash protects from nothing.
      return { text: token.source === '\\&' ? '&amp;' : token.source.replace(/^\\([@/:<])$/, '$1') }
    case 'hidden':
      return { text: token.closed ? '' : token.source }
    case 'autolink': {
      const address = token.source.slice(1, -1)
      return judgeAddress(address, hosts) === 'link' ? { safe: token.source } : { text: ` ${address} ` }
    }
    case 'open':
    case 'close':
      return bracketOf(token, hosts)
    case 'text':
    case 'url':
    case 'tag':
      return { text: token.source }
  }
}

/** A link to a forbidden place loses its brackets, so that its text stands alone; an image becomes its description. */
function bracketOf({ kind, source, image, link }: Extract<Token, { image: boolean }>, hosts: readonly string[]): Part {
  const destination = link?.destination ?? null
  if (image && link) return { text: kind === 'open' ? '(image: ' : ')' }
  // A label behind a footnote is lost on GitHub and begins a link elsewhere.
  if (destination === null) return { text: image ? '!\\[' : link?.note && kind === 'open' ? '\\[' : source }
  const fate = judgeAddress(destination, hosts)
  if (fate === 'link') return { safe: kind === 'open' ? '[' : `](${destination})` }
  if (kind === 'open') return { text: '' }
  if (fate === 'code') return { safe: ` (\`${destination}\`)` }
  // A path within the repository leads nowhere from a comment.
  return { text: /^[\w.#-][\w./#-]*$/.test(destination) ? '' : ' (redacted)' }
}

const risky = new RegExp(
  [
    `(?<address>${addressSource})`,
    '(?<mention>(?:(?<![\\w.+-])[\\w.+-]+)?@\\w[\\w-]*(?:[./][\\w-]+)*)',
    '(?<reference>(?:(?<![\\w./-])[\\w.-]+(?:\\/[\\w.-]+)?)?\\\\?#\\d\\w*|(?<![a-z0-9])GH\\\\?-\\d+)',
    '(?<entity>&(?:#x[\\da-f]{1,6}|#\\d{1,7}|[a-z][a-z\\d]{1,31});)',
    '(?<pair>\\\\[!-/:-@[-`{-~])',
    '[<`]|\\]:',
  ].join('|'),
  'gi',
)

const replacements: Readonly<Record<string, string>> = { '<': '&lt;', '`': '\\`', ']:': ']\\:' }

/** The pieces of a text, each mention, reference and traced address as a code span of its own. */
function harmlessText(text: string, hosts: readonly string[]): string[] {
  const pieces: string[] = []
  let at = 0
  for (const match of text.matchAll(risky)) {
    const [found] = match
    const { address, mention, reference, entity, pair } = match.groups ?? {}
    pieces.push(text.slice(at, match.index))
    at = match.index + found.length
    if (address !== undefined) pieces.push(...harmlessAddress(address, hosts))
    else if (mention !== undefined || reference !== undefined) pieces.push(`\`${found.replace('\\', '')}\``)
    else if (entity !== undefined) pieces.push(harmlessEntity(entity))
    else pieces.push(pair ?? replacements[found] ?? '')
  }
  return [...pieces, text.slice(at)]
}

function harmlessAddress(found: string, hosts: readonly string[]): string[] {
  const { address, rest } = splitAddress(found)
  const fate = judgeAddress(address, hosts)
  const shown = fate === 'link' ? address : fate === 'code' ? `\`${address}\`` : '(redacted)'
  // Behind an address GitHub sees only punctuation and entities.
  return [shown, ...(rest === '' ? [] : harmlessText(rest, hosts))]
}

const keptEntities = /^&(?:lt|gt|amp|quot|nbsp|ndash|mdash|hellip|times|rarr|larr|copy);$/

/** Numbered entities become their character, to be judged in the next reading; of the named ones few are known to be harmless. */
function harmlessEntity(entity: string): string {
  if (!entity.startsWith('&#')) return keptEntities.test(entity) ? entity : `&amp;${entity.slice(1)}`
  const code = Number(entity.slice(2, -1).replace(/^x/i, '0x'))
  const char = code <= 0x10ffff ? stripInvisible(String.fromCodePoint(code)).replace(/\s/, ' ') : ''
  return char === '&' ? '&amp;' : (replacements[char] ?? char)
}
