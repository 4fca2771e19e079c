import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile } from '../../pipeline/change-set.ts'
import { isCompared } from '../../pipeline/guard/test-change.ts'
import { contentOf } from './read.ts'

/** How git names a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export const objectId = (content: Uint8Array) =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')

/** Keeps what files held before that are compared with it beside the change set, by git's names, so that the judge need not ask for it. */
export function keepBefore(files: readonly ChangedFile[], base: string, into: string, maxBytes: number): void {
  mkdirSync(into, { recursive: true })
  for (const file of files) {
    const content = isCompared(file) ? contentOf({ at: Buffer.from(join(base, file.path)) }, maxBytes) : null
    if (content) writeFileSync(join(into, objectId(content)), content)
  }
}

/**
 * Reads what was kept. The folder is nobody's word: a content counts only if it hashes to the very object that GitHub names for
 * the base. Null for everything else, and then GitHub is asked.
 */
export function readBefore(from: string, maxBytes: number): (object: string) => Uint8Array | null {
  return (object) => {
    if (!/^[0-9a-f]{40}$/.test(object)) return null
    const content = contentOf({ at: Buffer.from(join(from, object)) }, maxBytes)
    return content && objectId(content) === object ? content : null
  }
}
