import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile } from '../../pipeline/change-set.ts'
import { Failure } from '../../pipeline/error.ts'
import { parentsOf, whyEscaping } from '../../pipeline/path.ts'
import { contentOf, sha256 } from './read.ts'

/**
 * Puts a change set onto a pristine tree, byte for byte, without git and without following a link.
 * @param job.contents  directory that `collect` filled
 * @throws Failure `change-set-invalid` for what cannot be put there: links, unsafe paths, missing or changed contents
 */
export function applyChangeSet(job: { into: string; files: readonly ChangedFile[]; contents: string }): void {
  const root = realpathSync(job.into)
  const contents = realpathSync(job.contents)
  for (const { path } of job.files) {
    const why = path.split('/').includes('.git') ? "is git's own directory" : whyEscaping(path)
    if (why) throw invalid(path, why)
  }
  // Deletions first: a deleted file may give way to a folder of its name, or the other way round.
  for (const file of job.files) if (file.op === 'delete') remove(root, file.path)
  for (const file of job.files) if (file.op !== 'delete') write(root, contents, file)
}

function remove(root: string, path: string): void {
  if (parentsOf(path).some((parent) => !isDirectory(join(root, parent)))) throw invalid(path, 'is not in the tree')
  if (!lstatSync(join(root, path), { throwIfNoEntry: false })) throw invalid(path, 'is not in the tree')
  unlinkSync(join(root, path))
  for (const parent of parentsOf(path).reverse()) if (!removeEmpty(join(root, parent))) return
}

function write(root: string, contents: string, file: Exclude<ChangedFile, { op: 'delete' }>): void {
  const { path, kind, mode, sha256: digest } = file
  if (kind !== 'file' || digest === null) throw invalid(path, 'is no plain file with a content')
  const content = contentOf({ at: Buffer.from(join(contents, digest)) }, file.bytes)
  if (!content || sha256(content) !== digest) throw invalid(path, 'came without its content')

  for (const parent of parentsOf(path)) {
    const at = join(root, parent)
    if (!lstatSync(at, { throwIfNoEntry: false })) mkdirSync(at)
    else if (!isDirectory(at)) throw invalid(path, `lies behind ${parent}, which is no folder`)
  }
  const at = join(root, path)
  // A base made by commands may hold empty folders, which no change set knows of.
  if (isDirectory(at) && !removeHollow(at)) throw invalid(path, 'is a folder')
  if (lstatSync(at, { throwIfNoEntry: false })) unlinkSync(at)
  writeFileSync(at, content, { flag: 'wx' })
  chmodSync(at, mode === '100755' ? 0o755 : 0o644)
}

function isDirectory(at: string): boolean {
  return lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Removes a folder that holds nothing but folders. */
function removeHollow(at: string): boolean {
  for (const name of readdirSync(at)) if (isDirectory(join(at, name))) removeHollow(join(at, name))
  return removeEmpty(at)
}

function removeEmpty(at: string): boolean {
  try {
    rmdirSync(at)
    return true
  } catch {
    return false
  }
}

function invalid(path: string, why: string): Failure {
  return new Failure('change-set-invalid', `The change set cannot be applied: ${path} ${why}.`)
}
