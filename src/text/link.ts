/** Where a Markdown link points, read from source text: `end` is the offset behind it. */
export type Target = { end: number; destination: string; title: string }

const escapable = /[!-/:-@[-`{-~]/

const space = (char: string | undefined) => char !== undefined && /[ \t\v\f\r\n]/.test(char)

function skip(source: string, at: number): number {
  let end = at
  while (space(source[end])) end += 1
  return end
}

/** Blanks and at most one line end. */
function skipLine(source: string, at: number): number {
  const run = /[ \t]*(?:\n[ \t]*)?/y
  run.lastIndex = at
  return at + (run.exec(source)?.[0].length ?? 0)
}

function readDestination(source: string, at: number): { end: number; destination: string } | null {
  if (source[at] === '<') {
    const angled = /<((?:\\[\s\S]|[^\\\n<>])*)>/y
    angled.lastIndex = at
    const found = angled.exec(source)
    return found ? { end: angled.lastIndex, destination: found[1] ?? '' } : null
  }
  let depth = 0
  let end = at
  for (; end < source.length && !space(source[end]); end += 1) {
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
  const bracketed = /\[((?:\\[\s\S]|[^\\[\]]){0,1000})\]/y
  bracketed.lastIndex = at
  const found = bracketed.exec(source)
  return found ? { end: bracketed.lastIndex, label: normaliseLabel(found[1] ?? '') } : null
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
    const rest = /[ \t]*\n/y
    rest.lastIndex = end
    if (rest.test(text)) return { end: rest.lastIndex, label: label.label }
  }
  return null
}
