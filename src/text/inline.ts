import { readComment, readTag, tagSource } from './html.ts'
import { normaliseLabel, readLabel, readTail } from './link.ts'
import { matchAt } from './match.ts'

/**
 * A piece of inline Markdown; the `source` of all pieces, joined, is the text. `open` and `close` are brackets: when they
 * make a link or an image, both carry the same `link`, and the closing one's source includes `(destination "title")` or `[label]`.
 */
export type Token =
  | { kind: 'text' | 'code' | 'escape' | 'autolink' | 'url'; source: string }
  | { kind: 'tag'; source: string; name: string; close: boolean }
  | { kind: 'hidden'; source: string; closed: boolean }
  | { kind: 'open' | 'close'; source: string; image: boolean; link: Link | null }

/** `destination` is null for a reference: it is in a definition elsewhere. A `note` only looks like one behind a footnote. */
export type Link = { destination: string | null; title: string; note?: boolean }

type Opener = { token: Extract<Token, { image: boolean }>; end: number; followed: boolean }
/** Openers below the index `inactive` make no links any more; `images` of them begin with `![`. */
type Scan = {
  text: string
  labels: ReadonlySet<string>
  openers: Opener[]
  inactive: number
  images: number
  runs: Map<number, number[]>
  /** What is known not to come any more, so that it is looked for once. */
  absent: Set<string>
}

const special = /[\\`<[\]:]|!\[(?!\^)|www\./g
const punctuation = /[!-/:-@[-`{-~]/

/**
 * Reads one paragraph, heading or table cell as GitHub's parser does: code spans, tags and autolinks bind tighter than
 * brackets. `labels` are those of the link reference definitions of the whole text. Linear in the length of the text.
 */
export function readInline(text: string, labels: ReadonlySet<string>): Token[] {
  const scan: Scan = { text, labels, openers: [], inactive: 0, images: 0, runs: backtickRuns(text), absent: new Set() }
  const tokens: Token[] = []
  const add = (token: Token) => {
    const last = tokens.at(-1)
    if (token.kind === 'text' && last?.kind === 'text') last.source += token.source
    else tokens.push(token)
    return token.source.length
  }
  let at = 0
  while (at < text.length) {
    const start = matchAt(special, text, at)?.index ?? text.length
    if (start > at) at += add(literal(text.slice(at, start)))
    if (at < text.length) at += add(readSpecial(scan, at))
  }
  return tokens
}

function readSpecial(scan: Scan, at: number): Token {
  const { text } = scan
  const char = text[at] ?? ''
  if (char === '\\')
    return punctuation.test(text[at + 1] ?? '') ? { kind: 'escape', source: text.slice(at, at + 2) } : literal(char)
  if (char === '`') return readCode(scan, at)
  if (char === '<') return readAngle(scan, at)
  if (char === ':' || char === 'w') return readUrl(scan, at)
  if (char === ']') return readClose(scan, at)
  const source = char === '!' ? '![' : '['
  const token: Opener['token'] = { kind: 'open', source, image: char === '!', link: null }
  const last = scan.openers.at(-1)
  if (last) last.followed = true
  scan.openers.push({ token, end: at + source.length, followed: false })
  if (token.image) scan.images += 1
  return token
}

const literal = (source: string): Token => ({ kind: 'text', source })

/** Where runs of backticks begin, by their length, the last first. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length)
    if (starts) starts.push(index)
    else runs.set(run.length, [index])
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

function readCode({ text, runs }: Scan, at: number): Token {
  const mark = match(/`+/y, text, at) ?? ''
  const starts = runs.get(mark.length) ?? []
  while ((starts.at(-1) ?? text.length) <= at) starts.pop()
  const end = starts.at(-1)
  return end === undefined ? literal(mark) : { kind: 'code', source: text.slice(at, end + mark.length) }
}

function readAngle({ text, absent }: Scan, at: number): Token {
  const autolink = match(
    /<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\0-\x20<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)>/y,
    text,
    at,
  )
  if (autolink) return { kind: 'autolink', source: autolink }
  const tag = match(tagPattern, text, at)
  if (tag) return readTag(tag)
  if (text.startsWith('<!--', at)) return readComment(text, at)
  for (const { open, end } of declarations) {
    const begin = absent.has(end) ? undefined : match(open, text, at)
    const stop = begin === undefined ? -1 : text.indexOf(end, at + begin.length)
    if (stop >= 0) {
      const source = text.slice(at, stop + end.length)
      // A browser ends it at the first `>` already: a tag or comment that begins behind that swallows what follows.
      return { kind: 'hidden', source, closed: !source.slice(source.indexOf('>')).includes('<') }
    }
    if (begin !== undefined) absent.add(end)
  }
  return literal('<')
}

const declarations = [
  { open: /<\?/y, end: '?>' },
  { open: /<![A-Z]+[ \t\v\f\n]/y, end: '>' },
  { open: /<!\[CDATA\[/y, end: ']]>' },
]

const tagPattern = new RegExp(tagSource, 'y')

const match = (sticky: RegExp, text: string, at: number) => matchAt(sticky, text, at)?.[0]

/** GFM's autolinks reach to the next space or tag, whatever Markdown is in between. They are not made inside brackets. */
function readUrl({ text, openers, inactive, images }: Scan, at: number): Token {
  const www = text[at] === 'w'
  const start = www ? at : at - (/(?:https?|ftp)$/i.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0)
  const before = text[start - 1] ?? ' '
  const found = www
    ? /[*_~(\s]/.test(before) && match(/www\.[^\s<]*/y, text, at)
    : start < at && !/[A-Za-z]/.test(before) && match(/:\/\/[^\s<]*/y, text, at)
  const bracketed = openers.length > inactive || images > 0
  if (!found || bracketed || !isHost(found.slice(www ? 0 : 3), www)) return literal(www ? 'www.' : ':')
  return { kind: 'url', source: trimUrl(found) }
}

/** No underscore in the last two parts, and a dot somewhere unless there is a scheme. */
function isHost(url: string, dotted: boolean): boolean {
  const host = /^(?:[^\s\p{P}\p{S}]|[-._])+/u.exec(url)?.[0] ?? ''
  const parts = host.split('.')
  return /^[^\s\p{P}]/u.test(url) && !parts.slice(-2).join('').includes('_') && (!dotted || parts.length > 1)
}

/** Cuts what GitHub does not count to a link: closing punctuation, a bracket that was not opened, an entity. */
export function trimUrl(url: string): string {
  let end = url.length
  let open = 0
  for (const char of url) open += char === '(' ? 1 : char === ')' ? -1 : 0
  for (; end > 0; end -= 1) {
    const char = url[end - 1] ?? ''
    if (char === ';') end -= (/&[A-Za-z]+;$/.exec(url.slice(Math.max(0, end - 40), end))?.[0].length ?? 1) - 1
    else if (char === ')' && open < 0) open += 1
    else if (!'?!.,:*_~\'"'.includes(char)) break
  }
  return url.slice(0, end)
}

function readClose(scan: Scan, at: number): Token {
  const opener = scan.openers.pop()
  const active = opener && (opener.token.image || scan.openers.length >= scan.inactive)
  scan.inactive = Math.min(scan.inactive, scan.openers.length)
  if (opener?.token.image) scan.images -= 1
  const found = active ? readLink(scan, opener, at + 1) : null
  if (!opener || !found) return literal(']')
  opener.token.link = found.link
  // Links hold no links: what is still open around this one stays text.
  if (!opener.token.image && !found.link.note) scan.inactive = scan.openers.length
  return { kind: 'close', source: scan.text.slice(at, found.end), image: opener.token.image, link: found.link }
}

function readLink({ text, labels }: Scan, opener: Opener, at: number): { end: number; link: Link } | null {
  const tail = readTail(text, at)
  if (tail) return { end: tail.end, link: { destination: tail.destination, title: tail.title } }
  const label = readLabel(text, at)
  const own = opener.followed || at - opener.end > 1000 ? '' : normaliseLabel(text.slice(opener.end, at - 1))
  const reference = { end: label?.end ?? at, link: { destination: null, title: '' } as Link }
  if (labels.has(label?.label || own)) return reference
  // cmark-gfm loses the label behind what looks like a footnote: `[^1][never shown]`.
  return label && text[opener.end] === '^' ? { ...reference, link: { ...reference.link, note: true } } : null
}
