import { endOf, matchAt } from './match.ts'

/** Where a Markdown link points, read from source text: `end` is the offset behind it. */
export type Target = { end: number; destination: string; title: string }

const escapable = /[!-/:-@[-`{-~]/

const skip = (source: string, at: number) => endOf(/[ \t\v\f\r\n]*/y, source, at)
/** Blanks and at most one line end. */
const skipLine = (source: string, at: number) => endOf(/[ \t]*(?:\n[ \t]*)?/y, source, at)

function readDestination(source: string, at: number): { end: number; destination: string } | null {
  if (source[at] === '<') {
    const found = matchAt(/<((?:\\[\s\S]|[^\\\n<>])*)>/y, source, at)
    return found && { end: at + found[0].length, destination: found[1] ?? '' }
  }
  let depth = 0
  let end = at
  for (; end < source.length && !/[ \t\v\f\r\n]/.test(source[end] ?? ''); end += 1) {
    const char = source[end]
    if (char === '\\' && escapable.test(source[end + 1] ?? '')) end += 1
    else if (char === '(' && ++depth > 32) return null
    else if (char === ')' && --depth < 0) break
  }
  if (end >= source.length || (end === at && source[at] !== ')')) return null
  return { end, destination: source.slice(at, end) }
}

/** Returns the offset behind a title; an escaped quote ends it only when no other does, as in GitHub's own scanner. */
function readTitle(source: string, at: number): number | null {
  const close = { '"': '"', "'": "'", '(': ')' }[source[at] ?? '']
  if (close === undefined) return null
  let last: number | null = null
  for (let end = at + 1; end < source.length; end += 1) {
    if (source[end] === '\\' && escapable.test(source[end + 1] ?? '')) {
      end += 1
      if (source[end] === close) last = end + 1
    } else if (source[end] === close) return end + 1
    else if (source[end] === '(' && close === ')') return last
  }
  return last
}

/** Reads `(destination "title")` at `at`. Linear: brackets nest at most 32 deep, as GitHub's parser has it. */
export function readTail(source: string, at: number): Target | null {
  if (source[at] !== '(') return null
  const found = readDestination(source, skip(source, at + 1))
  if (found === null) return null
  const begin = skip(source, found.end)
  const end = begin === found.end ? begin : (readTitle(source, begin) ?? begin)
  const close = skip(source, end)
  if (source[close] !== ')') return null
  return { end: close + 1, destination: found.destination, title: source.slice(begin, end) }
}

/** Reads `[label]` at `at`: no bracket in it unless escaped, at most 1,000 characters. */
export function readLabel(source: string, at: number): { end: number; label: string } | null {
  const found = matchAt(/\[((?:\\[\s\S]|[^\\[\]]){0,1000})\]/y, source, at)
  return found && { end: at + found[0].length, label: normaliseLabel(found[1] ?? '') }
}

/** Labels match without regard to case and to the amount of space. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/**
 * Takes the link reference definitions from the beginning of a paragraph; such lines are never shown. `end` is where the
 * shown text begins.
 */
export function readDefinitions(paragraph: string): { end: number; labels: string[] } {
  const text = `${paragraph}\n`
  const labels: string[] = []
  let end = 0
  for (;;) {
    const found = text[end] === '[' ? readDefinition(text, end) : null
    if (found === null) return { end: Math.min(end, paragraph.length), labels }
    labels.push(found.label)
    end = found.end
  }
}

function readDefinition(text: string, at: number): { end: number; label: string } | null {
  const label = readLabel(text, at)
  if (label === null || label.label === '' || text[label.end] !== ':') return null
  const target = readDestination(text, skipLine(text, label.end + 1))
  if (target === null) return null
  const begin = skipLine(text, target.end)
  const title = begin === target.end ? null : readTitle(text, begin)
  for (const end of title === null ? [target.end] : [title, target.end]) {
    const rest = matchAt(/[ \t]*\n/y, text, end)
    if (rest) return { end: end + rest[0].length, label: label.label }
  }
  return null
}
