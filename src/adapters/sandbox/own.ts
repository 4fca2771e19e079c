import { chmodSync, lchownSync, lstatSync, readdirSync, readFileSync } from 'node:fs'

/** The user of the rooms of a root process: nobody, as the kernel itself names it. Files of root stay unreadable to it. */
export const nobody = 65_534

/** Whether we are root with every right over files; a root that was made by a user namespace of one user is an ordinary user. */
export function isRoot(): boolean {
  if (process.getuid?.() !== 0) return false
  const ranges = readFileSync('/proc/self/uid_map', 'latin1').trim().split('\n')
  return ranges.some((range) => {
    const [first = 0, , count = 0] = range.trim().split(/\s+/).map(Number)
    return first <= nobody && nobody < first + count
  })
}

/** Gives files and folders to the room's user. Links are not followed; called while nothing runs in them. */
export function give(path: string | Buffer): void {
  const stat = lstatSync(path)
  if (stat.uid !== nobody) lchownSync(path, nobody, nobody)
  if (stat.isDirectory()) for (const { at } of entriesOf(path)) give(at)
}

/** Opens the folders that a program locked, so that its tree can be read and removed by the user who runs us. */
export function reopen(folder: string | Buffer): void {
  const { mode } = lstatSync(folder)
  if ((mode & 0o700) !== 0o700) chmodSync(folder, mode | 0o700)
  for (const { at, isFolder } of entriesOf(folder)) if (isFolder) reopen(at)
}

/** Names are bytes: a foreign program may have made some that are not UTF-8. */
function entriesOf(folder: string | Buffer): { at: Buffer; isFolder: boolean }[] {
  const base = Buffer.concat([Buffer.from(folder), Buffer.from('/')])
  return readdirSync(folder, { encoding: 'buffer', withFileTypes: true }).map((entry) => ({
    at: Buffer.concat([base, entry.name]),
    isFolder: entry.isDirectory(),
  }))
}
