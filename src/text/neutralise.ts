import { addressSource, splitAddress } from './address.ts'
import { harmlessMarkdown } from './harmless.ts'
import { stripInvisible } from './invisible.ts'
import { quietCode } from './quiet.ts'

/** Honest text is stable after two or three readings; what still changes after this many is shown as code. */
const mostReadings = 6

const cutNote = '\n\n(cut: the text was longer)'

/**
 * Foreign Markdown as we may publish it: it shows nearly the same text, but mentions nobody, closes and references nothing,
 * commands no bot, loads nothing, and links only by https to `hosts` (default: github.com). Never throws; linear in the
 * length of the text; at most `maxBytes` bytes of UTF-8 (default 20,000), with a note when cut. Applied twice it is as
 * applied once, and whatever is appended behind a blank line is read as if it stood alone.
 */
export function neutralise(markdown: string, options: { hosts?: readonly string[]; maxBytes?: number } = {}): string {
  const { hosts = ['github.com'], maxBytes = 20_000 } = options
  const text = settle(stripInvisible(markdown.replace(/\r\n?/g, '\n')).trimEnd(), hosts)
  for (let size = maxBytes, fitting = text; ; size = Math.floor(size * 0.8)) {
    if (byteLength(fitting) <= maxBytes) return fitting
    if (size <= byteLength(cutNote)) return ''
    fitting = settle(cutToBytes(text, size - byteLength(cutNote)) + cutNote, hosts)
  }
}

/** One change can uncover the next thing to change, so this reads until nothing changes any more. */
function settle(text: string, hosts: readonly string[]): string {
  let settled = text
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const next = harmlessMarkdown(settled, hosts).trimEnd()
    if (next === settled) return settled
    settled = next
  }
  return ['```text', ...settled.replaceAll('`', "'").split('\n').map(quietCode), '```'].join('\n')
}

const byteLength = (text: string) => new TextEncoder().encode(text).length

/** Cuts behind a word or a line when one ends near, never inside a character. */
function cutToBytes(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes))
  const cut = text.slice(0, read)
  return /\s/.test(cut.slice(-200)) ? cut.replace(/\S{1,200}$/, '').trimEnd() : cut
}

/** Ways to keep GitHub and other services from running their checks. */
const services = '(?:ci|actions|checks|travis|netlify|az(?:ure)?p(?:ipelines)?|appveyor|av|circleci|cf-pages|vercel)'
const skipTokens = new RegExp(
  `\\[(?:skip[ -]${services}|${services}[ -]skip|no[ -]ci)\\]|\\*\\*\\*NO_CI\\*\\*\\*`,
  'gi',
)
const trailer =
  /^\s*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|skip-checks|change-id|cc|refs?|see-also|fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s*:/i

// What stands for an address would be escaped by a backslash before it.
const addresses = new RegExp(`\\\\?(?:${addressSource})`, 'gi')

/**
 * Foreign text as one line of plain text for titles, commit subjects and table cells: no Markdown, mention, reference,
 * address, trailer or skip token. A blank after `@` and `#` kills them wherever the line ends up, in Markdown or not.
 * At most `maxChars` UTF-16 units; applied twice it is as applied once.
 */
export function neutraliseLine(text: string, maxChars: number): string {
  const [first = '', ...more] = stripInvisible(text.slice(0, 8 * maxChars + 1_000).replace(/\r\n?/g, '\n')).split('\n')
  const line = [first, ...more.filter((other) => !trailer.test(other))].join(' ')
  const plain = line
    // Markdown would show without them what they hide here.
    .replace(/\\+(?=[@#[_])|(?<=[\w:/])\\+(?=[-:/.|])/g, '')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(skipTokens, ' ')
    .replace(/skip-checks/gi, 'skip checks')
    .replace(/[`<>|]/g, (char) => ({ '`': "'", '<': '‹', '>': '›', '|': '/' })[char] ?? '')
    .replace(addresses, (found) => `(redacted)${splitAddress(found).rest}`)
    .replace(/\](?=[([:])/g, '] ')
    .replace(/@(?=\w)|#(?=\d)|&(?=#?\w{1,40};)/g, '$& ')
    .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, 'GH ')
    .replace(/\s+/g, ' ')
    // What removing one token has joined to another.
    .replace(skipTokens, (token) => `(${token.slice(1, -1)})`)
  return shorten(bare(hasFormula(plain) ? plain.replace(/\$(?=\S)/g, '$& ') : plain), maxChars)
}

/** Whether a dollar that begins something is ended by another. */
function hasFormula(line: string): boolean {
  const ends = [...line.matchAll(/(?<=\S)\$/g)].at(-1)?.index ?? 0
  return ends > line.search(/\$(?=\S)/) + 1 && /\$\S/.test(line)
}

/** Marks that make a heading, a list, a rule or a command of a line, or of the cell behind it. */
function bare(line: string): string {
  const text = line
    .trim()
    .replace(/^(?:\s+|(?:#{1,6}|[-+*=~])\s+|[/!\\]+(?=[A-Za-z]))+/, '')
    .replace(/[\\\s]+$/, '')
  return /^[-=*_~\s]+$/.test(text) ? '' : text
}

function shorten(line: string, maxChars: number): string {
  if (line.length <= maxChars) return line
  const kept = line.slice(0, Math.max(0, maxChars - 1)).replace(/[\ud800-\udbff]$/, '')
  // A dollar before our dots would begin a formula.
  return `${kept.replace(/[$\s]+$/, '')}…`.slice(0, maxChars)
}
