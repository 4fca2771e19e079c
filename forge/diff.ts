/** Unified diffs: taken apart into lines, and asked for one of them. */
import type { Side } from './state-review.ts'

export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
  readonly before: number | null
  readonly after: number | null
}

export interface Hunk {
  /** The line that starts with `@@`. */
  readonly header: string
  readonly lines: readonly DiffLine[]
}

/** Takes the patch of one file apart. */
export function parsePatch(patch: string): Hunk[] {
  const hunks: { header: string; lines: DiffLine[] }[] = []
  let [before, after] = [0, 0]
  for (const line of patch.split('\n')) {
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (start) {
      ;[before, after] = [Number(start[1]), Number(start[2])]
      hunks.push({ header: line, lines: [] })
      continue
    }
    const text = line.slice(1)
    const lines = hunks.at(-1)?.lines
    if (line.startsWith('+')) lines?.push({ kind: 'added', text, before: null, after: after++ })
    else if (line.startsWith('-')) lines?.push({ kind: 'removed', text, before: before++, after: null })
    else if (line.startsWith(' ')) lines?.push({ kind: 'same', text, before: before++, after: after++ })
  }
  return hunks
}

const signs = { same: ' ', added: '+', removed: '-' } as const

/** The part of a patch from the start of the hunk down to a line; `null` when the diff does not show that line. */
export function hunkDownTo(patch: string, side: Side, line: number): string | null {
  for (const { header, lines } of parsePatch(patch)) {
    const at = lines.findIndex((one) => (side === 'LEFT' ? one.before : one.after) === line)
    if (at < 0) continue
    return [header, ...lines.slice(0, at + 1).map(({ kind, text }) => signs[kind] + text)].join('\n')
  }
  return null
}
