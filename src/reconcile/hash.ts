import { createHash, createHmac } from 'node:crypto'
import type { Seal } from '../text/codec.ts'

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Hash of several texts; the lengths are in it, so that moving a border changes it. */
export function hashTexts(texts: readonly string[]): string {
  return sha256(JSON.stringify(texts))
}

/** The seal made from a state key (HMAC-SHA256). @throws nothing; a key shorter than 16 characters is refused at the inputs */
export function sealWith(key: string): Seal {
  return (text) => createHmac('sha256', key).update(text).digest('hex')
}
