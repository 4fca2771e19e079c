import { jsonOf } from '../pipeline/json.ts'
import { parseRecord } from '../pipeline/migration.ts'
import { type ItemRecord, recordVersion } from '../pipeline/record.ts'
import { shrink } from '../pipeline/shrink.ts'
import type { Comment, Disbelief, StatusComment } from '../pipeline/snapshot.ts'

/** Signs a text: HMAC-SHA256 with the state key, as hex. Null where no key is configured. */
export type Seal = (text: string) => string

const marker = /<!-- issuewright:v(\d{1,4}) (\{.*\}) sig:([0-9a-f]{64}|none) -->\s*$/s
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
  | { kind: 'newer'; version: number }
  | { kind: 'invalid'; why: Disbelief }
  | { kind: 'valid'; record: ItemRecord; signed: boolean }

/** Reads the record at the end of a comment. `seals` are the keys in use: the current one and, while rotating, the previous. */
export function decodeRecord(body: string, seals: readonly Seal[]): Decoded {
  const found = marker.exec(body.slice(Math.max(0, body.lastIndexOf('<!-- issuewright:v'))))
  if (!found?.[2] || !found[3]) return { kind: 'none' }
  if (Number(found[1]) > recordVersion) return { kind: 'newer', version: Number(found[1]) }
  const [, , json, signature] = found
  const signed = seals.some((seal) => seal(json) === signature)
  if (seals.length > 0 && !signed) return { kind: 'invalid', why: 'unsigned' }
  const parsed = parseRecord(jsonOf(json))
  return parsed.kind === 'valid' ? { ...parsed, signed } : parsed
}

/**
 * Finds the record among an issue's comments. It counts only if we wrote the comment, nobody else edited it (or, with a
 * key, the signature fits), and it is bound to this repository and this issue. Anything else is absent, with the reason.
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
  const newer = readings.find(({ kind }) => kind === 'newer')
  if (newer) return newer
  const valid = readings.filter((one) => one.kind === 'valid').sort((a, b) => b.record.revision - a.record.revision)
  const [best, second] = valid
  if (best && second && best.record.revision === second.record.revision) {
    const { commentId, body } = best.commentId < second.commentId ? best : second
    const { revision } = best.record
    return { kind: 'absent', commentId, body, why: 'doubled', revision }
  }
  return best ?? readings[0] ?? { kind: 'absent', commentId: null, why: null }
}

function judge(comment: Comment, decoded: Decoded, ids: { repository: number; issue: number }): StatusComment {
  const absent = (why: Disbelief): StatusComment => ({ kind: 'absent', commentId: comment.id, body: comment.body, why })
  if (decoded.kind === 'none') return absent('malformed')
  if (decoded.kind === 'invalid') return absent(decoded.why)
  if (decoded.kind === 'newer') return { kind: 'newer', commentId: comment.id, version: decoded.version }
  const { record, signed } = decoded
  if (record.repository !== ids.repository || record.issue !== ids.issue) return absent('foreign')
  const foreign = comment.editedAt !== null && comment.editor?.login !== comment.author?.login
  if (foreign && !signed) return absent('edited')
  return { kind: 'valid', commentId: comment.id, body: comment.body, record, restore: foreign }
}
