import type { Token } from './inline.ts'
import { endOf, matchAt } from './match.ts'

const space = '[ \\t\\v\\f\\n]'

/** A complete open or closing tag, as CommonMark has it. */
export const tagSource = `<(?:[A-Za-z][A-Za-z0-9-]*(?:${space}+[A-Za-z_:][\\w:.-]*(?:${space}*=${space}*(?:[^ \\t\\v\\f\\n"'=<>\`]+|'[^']*'|"[^"]*"))?)*${space}*/?|/[A-Za-z][A-Za-z0-9-]*${space}*)>`

/** Reads a comment at `at`; one that nothing closes reaches to the end. */
export function readComment(text: string, at: number): Token {
  const empty = matchAt(/<!--(?:-?>)/y, text, at)
  const end = empty ? at + empty[0].length : text.indexOf('-->', at + 4) + 3
  return { kind: 'hidden', source: end < 3 ? text.slice(at) : text.slice(at, end), closed: end >= 3 }
}

export function readTag(source: string): Token {
  return {
    kind: 'tag',
    source,
    name: /[A-Za-z][^\s/>]*/.exec(source)?.[0].toLowerCase() ?? '',
    close: source[1] === '/',
  }
}

/**
 * Reads an HTML block as a browser does: a quote opened in a tag swallows all up to the next quote, and a tag that
 * nothing ends swallows the rest (`closed: false`). Linear in the length of the text.
 */
export function readHtml(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const start = matchAt(/<(?=[A-Za-z/!?])|$/g, text, at)?.index ?? text.length
    if (start > at) tokens.push({ kind: 'text', source: text.slice(at, start) })
    at = start
    if (at === text.length) break
    const token = readMarkup(text, at)
    tokens.push(token)
    at += token.source.length
  }
  return tokens
}

function readMarkup(text: string, at: number): Token {
  if (text.startsWith('<!--', at)) return readComment(text, at)
  const isTag = matchAt(/<\/?[A-Za-z]/y, text, at) !== null
  const end = isTag ? tagEnd(text, at) : text.indexOf('>', at) + 1
  if (end === 0) return { kind: 'hidden', source: text.slice(at), closed: false }
  const source = text.slice(at, end)
  return isTag ? readTag(source) : { kind: 'hidden', source, closed: true }
}

/** The offset behind the tag that begins at `at`, or 0. Quotes count only where an attribute's value begins. */
function tagEnd(text: string, at: number): number {
  let end = endOf(/<\/?[^\s/>]*/y, text, at)
  while (end < text.length) {
    end = endOf(/[\s/]*/y, text, end)
    if (text[end] === '>') return end + 1
    end = endOf(/[^\s/>][^\s/>=]*\s*/y, text, end)
    if (text[end] !== '=') continue
    end = endOf(/=\s*/y, text, end)
    const quote = text[end]
    if (quote === '"' || quote === "'") {
      end = text.indexOf(quote, end + 1) + 1
      if (end === 0) return 0
    } else end = endOf(/[^\s>]*/y, text, end)
  }
  return 0
}
