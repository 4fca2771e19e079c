import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile } from '../../pipeline/change-set.ts'
import type { BaseFile, Judged } from '../../pipeline/guard/look.ts'
import { isCompared } from '../../pipeline/guard/test-change.ts'
import { contentOf } from './read.ts'
import { walk } from './walk.ts'

/** What the guard looks at, beside the agent: the changes as `collect` left them, and the tree of the base commit. */
export function judgedOf(
  changeSet: Judged['changeSet'],
  pristine: string,
  contents: string,
  limits: Judged['limits'],
): Judged {
  const compared = new Set(changeSet.files.filter(isCompared).map(({ path }) => path))
  const base = new Map<string, BaseFile>()
  for (const seen of walk(pristine)) {
    const content = compared.has(seen.path) ? contentOf(seen, limits.fileBytes) : null
    base.set(seen.path, { mode: seen.mode, ...(content && { content }) })
  }
  const content = new Map(changeSet.files.flatMap((file) => readOf(file, contents)))
  return { changeSet, base, content, secrets: new Map(), limits }
}

function readOf(file: ChangedFile, contents: string): [string, Uint8Array][] {
  if (file.op === 'delete' || file.sha256 === null) return []
  const at = join(contents, file.sha256)
  return existsSync(at) ? [[file.sha256, readFileSync(at)]] : []
}
