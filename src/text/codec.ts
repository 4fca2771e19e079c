import { jsonOf } from '../pipeline/json.ts'
import { type ParsedRecord, parseRecord } from '../pipeline/migration.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import { shrink } from '../pipeline/shrink.ts'
import type { Comment, Disbelief, StatusComment } from '../pipeline/snapshot.ts'

/** Signs a text: HMAC-SHA256 with the state key, as hex. Null where no key is configured. */
export type Seal = (text: string) => string

// The version before the record is for readers: the one in it is signed.
const marker = /<!-- issuewright:v\d{1,4} (?<json>\{.*\}) sig:(?<signature>[0-9a-f]{64}|none) -->\s*$/s
const unsigned = 'none'

/** The hidden form of a record. No text in it can end the comment: `<`, `>`, `&` and `--` are written as escapes. */
export function encodeRecord(record: ItemRecord, seal: Seal | null): string {
  const json = JSON.stringify(record)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('--', '-\\u002d')
  return `<!-- issuewright:v${record.v} ${json} sig:${seal ? seal(json) : unsigned} -->`
}

/** The record's budget in its hidden form, in bytes; the whole comment has 60,000. */
const mostBytes = 16_000

/** The record as it is written: one that has grown too large gives up the oldest of its past first. */
export function fitted(record: ItemRecord): ItemRecord {
  return shrink(record, (one) => new TextEncoder().encode(encodeRecord(one, null)).length <= mostBytes)
}

export type Decoded =
  | { kind: 'none' }
  | { kind: 'invalid'; why: Disbelief }
  | (Exclude<ParsedRecord, { kind: 'invalid' }> & { signed: boolean })

function hiddenIn(body: string): { json?: string; signature?: string } {
  return marker.exec(body.slice(Math.max(0, body.lastIndexOf('<!-- issuewright:v'))))?.groups ?? {}
}

/** Whether a record is signed, with whatever key, and this run was given none. */
export function needsKey(status: StatusComment, seals: readonly Seal[]): boolean {
  const body = status.kind === 'valid' || (status.kind === 'absent' && status.why === 'edited') ? status.body : ''
  return seals.length === 0 && (hiddenIn(body).signature ?? unsigned) !== unsigned
}

/** Reads the record at the end of a comment. `seals` are the keys in use: the current one and, while rotating, the previous. */
export function decodeRecord(body: string, seals: readonly Seal[]): Decoded {
  const { json, signature } = hiddenIn(body)
  if (!json) return { kind: 'none' }
  const signed = seals.some((seal) => seal(json) === signature)
  if (seals.length > 0 && !signed) return { kind: 'invalid', why: 'unsigned' }
  const parsed = parseRecord(jsonOf(json))
  return parsed.kind === 'invalid' ? parsed : { ...parsed, signed }
}

/**
 * Finds the record among an issue's comments. It counts only if we wrote the comment, nobody else edited it (or, with a
 * key, the signature fits), and it is bound to this repository and this issue. Anything else is absent, with the reason. A newer
 * version's holds by the same marks, where no other counts.
 */
export function readStatus(
  comments: readonly Comment[],
  ids: { repository: number; issue: number },
  seals: readonly Seal[],
): StatusComment {
  const candidates = comments
    .filter(({ ours }) => ours)
    .map((comment) => ({ comment, decoded: decodeRecord(comment.body, seals) }))
    .filter(({ decoded }) => decoded.kind !== 'none')
  const readings = candidates.map(({ comment, decoded }) => judge(comment, decoded, ids))
  const valid = readings
    .filter((one) => one.kind === 'valid')
    .sort((a, b) => b.record.revision - a.record.revision || a.commentId - b.commentId)
  const [best, ...others] = valid
  const left = readings.find(({ kind }) => kind === 'newer') ?? readings[0]
  if (!best) return left ?? { kind: 'absent', commentId: null, why: null }
  const { commentId, body, record } = best
  const { revision } = record
  // Whoever repeats our words to the letter says nothing new.
  const isOther = (one: ItemRecord) => one.revision === revision && JSON.stringify(one) !== JSON.stringify(record)
  return others.some((one) => isOther(one.record))
    ? { kind: 'absent', commentId, body, why: 'doubled', revision }
    : best
}

function judge(comment: Comment, decoded: Decoded, ids: { repository: number; issue: number }): StatusComment {
  const absent = (why: Disbelief): StatusComment => ({ kind: 'absent', commentId: comment.id, body: comment.body, why })
  if (decoded.kind === 'none') return absent('malformed')
  if (decoded.kind === 'invalid') return absent(decoded.why)
  const { record, signed } = decoded
  if (record.repository !== ids.repository || record.issue !== ids.issue) return absent('foreign')
  const foreign = comment.editedAt !== null && comment.editor?.login !== comment.author?.login
  if (foreign && !signed) return absent('edited')
  if (decoded.kind === 'newer') return { kind: 'newer', commentId: comment.id, version: decoded.record.v }
  return { kind: 'valid', commentId: comment.id, body: comment.body, record: decoded.record, restore: foreign }
}
