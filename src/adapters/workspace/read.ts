import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import type { Seen } from './walk.ts'

/** Content of a file of a foreign tree. Null when it is no plain file at that very place any more, or longer than `maxBytes`. */
export function contentOf({ at }: Pick<Seen, 'at'>, maxBytes: number): Buffer | null {
  return reading(at, (file) => {
    if (fstatSync(file).size > maxBytes) return null
    const content = readFileSync(file)
    return content.length > maxBytes ? null : content
  })
}

/** The first bytes of a file of a foreign tree, at most `bytes`. Null as with `contentOf`. */
export function beginningOf({ at }: Pick<Seen, 'at'>, bytes: number): Buffer | null {
  return reading(at, (file) => {
    const content = Buffer.alloc(bytes)
    return content.subarray(0, readSync(file, content, 0, bytes, 0))
  })
}

/** SHA-256 of a file of any length, in hex. Null when it is no plain file at that very place any more. */
export function digestOf({ at }: Pick<Seen, 'at'>): string | null {
  return reading(at, (file) => {
    const hash = createHash('sha256')
    const part = Buffer.allocUnsafe(1 << 16)
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) hash.update(part.subarray(0, read))
    return hash.digest('hex')
  })
}

/** SHA-256 in hex. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Opens without following a link at the end, without waiting for a pipe, and asks the open file where it really lies. */
function reading<T>(at: Buffer, use: (file: number) => T): T | null {
  let file: number
  try {
    file = openSync(at, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return null
  }
  try {
    return fstatSync(file).isFile() && placeOf(file, at)?.equals(at) ? use(file) : null
  } finally {
    closeSync(file)
  }
}

/** Linux knows the place of an open file, so that no swap of a parent directory can fool us; elsewhere the path is resolved. */
function placeOf(file: number, at: Buffer): Buffer | null {
  try {
    return readlinkSync(`/proc/self/fd/${file}`, 'buffer')
  } catch {
    return process.platform === 'linux' ? null : realpathSync(at, 'buffer')
  }
}
