/** File patterns, as far as `upload-artifact` and `hashFiles` are emulated: `*`, `**`, `?`, and `!` to take back. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

export interface Found {
  /** Absolute paths of files, sorted. */
  readonly files: readonly string[]
  /** Where the search began, for each pattern. */
  readonly roots: readonly string[]
}

/** Finds files; a pattern that names a directory means everything under it. */
export function findFiles(patterns: readonly string[], directory: string, hidden = true): Found {
  const files = new Set<string>()
  const roots: string[] = []
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    const whole = resolve(directory, negative ? pattern.slice(1) : pattern)
    const matches = matcher(whole)
    if (negative) {
      for (const file of files) if (matches(file)) files.delete(file)
      continue
    }
    const root = searchRoot(whole)
    roots.push(root)
    for (const file of listFiles(root, hidden)) if (matches(file)) files.add(file)
  }
  return { files: [...files].sort(), roots }
}

/** GitHub's `hashFiles`: the hash of the hashes of all matching files, empty when there are none. */
export function hashFiles(patterns: readonly string[], workspace: string): string {
  const { files } = findFiles(patterns, workspace)
  if (files.length === 0) return ''
  const whole = createHash('sha256')
  for (const file of files) whole.update(createHash('sha256').update(readFileSync(file)).digest())
  return whole.digest('hex')
}

/** The path up to the first part with a wildcard. */
function searchRoot(pattern: string): string {
  const parts = pattern.split(sep)
  const wild = parts.findIndex((part) => /[*?]/.test(part))
  return wild < 0 ? pattern : join(sep, ...parts.slice(0, wild))
}

/** What the wildcards stand for; every other sign that a regular expression knows is taken as it is. */
const wildcards: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }

function matcher(pattern: string): (file: string) => boolean {
  const source = pattern
    .replace(/\/+$/, '')
    .replace(/\*\*\/|\*\*|[*?.+^${}()|[\]\\]/g, (part) => wildcards[part] ?? `\\${part}`)
  const expression = new RegExp(`^${source}(?:/.*)?$`, 's')
  return (file) => expression.test(file)
}

/** Every file at or under a path; links are followed, except in circles. */
function listFiles(path: string, hidden: boolean, above: readonly number[] = []): string[] {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry?.isFile()) return [path]
  if (!entry?.isDirectory() || above.includes(entry.ino)) return []
  const names = readdirSync(path).filter((name) => hidden || !name.startsWith('.'))
  return names.flatMap((name) => listFiles(join(path, name), hidden, [...above, entry.ino]))
}
