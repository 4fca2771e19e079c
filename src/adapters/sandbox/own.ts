import {
  chmodSync,
  closeSync,
  constants,
  lchownSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoomPlan } from '../../pipeline/room.ts'

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

/**
 * Gives files and folders to the room's user, as far as it goes. Links are not followed; called while nothing runs in them.
 */
export function give(path: string): void {
  visit(Buffer.from(path), (at) => {
    if (lstatSync(at).uid !== nobody) lchownSync(at, nobody, nobody)
  })
}

/** Opens the folders that a program locked, as far as it goes, so that its tree can be read and removed by us. */
function reopen(folder: string): void {
  visit(Buffer.from(folder), (at, isFolder) => {
    if (!isFolder) return
    const { mode } = lstatSync(at)
    if ((mode & 0o700) !== 0o700) chmodSync(at, mode | 0o700)
  })
}

/**
 * Begins a room over a plan: what it shows is given to the room's user, and what can be written is opened to us behind it.
 * @param run  gets a fresh directory of ours, which is gone afterwards
 */
export async function inStage<T>(plan: RoomPlan, run: (stage: string) => Promise<T>): Promise<T> {
  const isPath = (path: string | null) => path !== null
  const writable = [plan.tree, plan.home, plan.outbox].filter(isPath)
  const stage = mkdtempSync(join(tmpdir(), 'issuewright-room-'))
  try {
    if (isRoot()) for (const path of [...writable, plan.task, plan.gateway, plan.egress].filter(isPath)) give(path)
    return await run(stage)
  } finally {
    rmSync(stage, { recursive: true, force: true })
    if (!isRoot()) for (const path of writable) reopen(path)
  }
}

/** The kernel takes no path over 4,096 bytes, and long ones cost it time: beyond this length we go on from an open folder. */
const longPath = 1_000

/**
 * Visits a place and all below it, folders before what is in them. What cannot be visited or read is passed over: a foreign
 * program made all this, and may have made it hard. Names are bytes, as some may not be UTF-8.
 */
function visit(start: Buffer, each: (at: Buffer, isFolder: boolean) => void): void {
  // A number is an open folder, to be closed when all that lies below it is done.
  const stack: (Buffer | number)[] = []
  const meet = (at: Buffer, isFolder: boolean) => {
    attempt(() => each(at, isFolder))
    if (isFolder) stack.push(at)
  }
  attempt(() => meet(start, lstatSync(start).isDirectory()))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const folder = next
    if (typeof folder === 'number') closeSync(folder)
    else
      attempt(() => {
        const base = folder.length > longPath ? anew(folder, stack) : folder
        for (const entry of readdirSync(base, { encoding: 'buffer', withFileTypes: true }))
          meet(Buffer.concat([base, Buffer.from('/'), entry.name]), entry.isDirectory())
      })
  }
}

/** Opens a folder and answers with a short path to it. */
function anew(folder: Buffer, stack: (Buffer | number)[]): Buffer {
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
  stack.push(descriptor)
  return Buffer.from(`/proc/self/fd/${descriptor}`)
}

function attempt(act: () => void): void {
  try {
    act()
  } catch {}
}
