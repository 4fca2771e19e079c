import { isUtf8 } from 'node:buffer'
import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs'

/** One entry of a tree as lstat saw it; nothing was opened or followed. */
export type Seen = {
  /** From the root, with slashes. Bytes that are not UTF-8 read `\xff`, and the backslash lets no rule pass them. */
  path: string
  /** Where it lies, below the real path of the root, in the file system's own bytes. */
  at: Buffer
  kind: 'file' | 'symlink' | 'special'
  mode: '100644' | '100755' | '120000' | '000000'
  bytes: number
  /** Time of the last change of content or mode, in milliseconds; a program cannot set it. */
  changedAt: number
}

/**
 * All entries of a tree that are no directories, without the root's `.git`, in byte order. A directory that cannot be
 * listed comes as one special entry. Nested `.git` directories are walked like any other: the guard must see them.
 * @param enter  asked before each directory, with its path and a final slash; false leaves it out
 */
export function* walk(root: string, enter: (directory: string) => boolean = () => true): Generator<Seen> {
  yield* walkBelow(realpathSync(root, 'buffer'), '', enter)
}

/** When something in a tree last changed, in milliseconds since 1970; 0 for an empty one. */
export function newestChange(root: string): number {
  let newest = 0
  for (const { changedAt } of walk(root)) newest = Math.max(newest, changedAt)
  return newest
}

function* walkBelow(directory: Buffer, prefix: string, enter: (directory: string) => boolean): Generator<Seen> {
  const names = namesIn(directory)
  if (!names) return yield special(prefix.slice(0, -1) || '.', directory)

  for (const name of names) {
    const path = prefix + decode(name)
    if (path === '.git') continue
    const at = Buffer.concat([directory, Buffer.from('/'), name])
    const stat = lstat(at)
    if (stat?.isDirectory()) {
      if (enter(`${path}/`)) yield* walkBelow(at, `${path}/`, enter)
    } else {
      yield stat && isUtf8(name) ? look(path, at, stat) : special(path, at)
    }
  }
}

function look(path: string, at: Buffer, stat: Stats): Seen {
  const { size: bytes, ctimeMs: changedAt } = stat
  if (stat.isSymbolicLink()) return { path, at, kind: 'symlink', mode: '120000', bytes, changedAt }
  if (!stat.isFile()) return special(path, at)
  return { path, at, kind: 'file', mode: stat.mode & 0o100 ? '100755' : '100644', bytes, changedAt }
}

/** Neither file nor symlink, or nothing that can be named or looked at. */
function special(path: string, at: Buffer): Seen {
  return { path, at, kind: 'special', mode: '000000', bytes: 0, changedAt: 0 }
}

function namesIn(directory: Buffer): Buffer[] | null {
  try {
    return readdirSync(directory, 'buffer').sort(Buffer.compare)
  } catch {
    return null
  }
}

function lstat(at: Buffer): Stats | null {
  try {
    return lstatSync(at)
  } catch {
    return null
  }
}

const decode = (name: Buffer) =>
  isUtf8(name)
    ? name.toString()
    : name.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
