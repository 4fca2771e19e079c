import { createHash } from 'node:crypto'
import type { ChangedFile } from '../../src/pipeline/change-set.ts'
import type { Finding } from '../../src/pipeline/guard/finding.ts'
import type { BaseFile } from '../../src/pipeline/guard/look.ts'
import { judge } from '../../src/pipeline/guard.ts'

export const limits = { files: 100, fileBytes: 1_000_000, totalBytes: 4_000_000 }

/** A policy that says nothing of the guard. */
export const none = { allow: [], block: [] }

type Written = Exclude<ChangedFile, { op: 'delete' }>

export type Change = {
  path: string
  text?: string | Uint8Array
  before?: string
  op?: 'add' | 'edit' | 'delete'
  mode?: Written['mode']
  kind?: Written['kind']
  /** It came without its content. */
  missing?: boolean
  /** Kinds of credentials that a scanner found in it. */
  secrets?: string[]
}

/** Judges changes; those with `before`, and those in `base`, are in the base tree. */
export function findings(
  changes: Change[],
  base: string[] = [],
  truncated = false,
  policy: Parameters<typeof judge>[1] = none,
  oneSided: string[] | null = null,
): Finding[] {
  const content = new Map<string, Uint8Array>()
  const scanned = new Map<string, string[]>()
  const known = new Map<string, BaseFile>(base.map((path) => [path, { mode: '100644' }]))
  const files = changes.map(
    ({
      path,
      text = '',
      before,
      op = before === undefined ? 'add' : 'edit',
      mode = '100644',
      kind = 'file',
      missing = false,
      secrets,
    }): ChangedFile => {
      if (before !== undefined) known.set(path, { mode: '100644', content: Buffer.from(before) })
      if (op === 'delete') return { op, path }
      const bytes = Buffer.from(text)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (secrets) scanned.set(path, secrets)
      if (!missing) content.set(sha256, bytes)
      return { op, path, kind, mode, bytes: bytes.length, sha256 }
    },
  )
  return judge({ changeSet: { files, truncated }, base: known, content, secrets: scanned, oneSided, limits }, policy)
}

export function blocking(...changes: Change[]): string[] {
  return [
    ...new Set(
      findings(changes)
        .filter(({ answer }) => answer === 'block')
        .map(({ rule }) => rule),
    ),
  ]
}

export function reviewing(...changes: Change[]): string[] {
  return findings(changes)
    .filter(({ answer }) => answer === 'review')
    .map(({ rule }) => rule)
}
