import { Failure } from '../pipeline/error.ts'
import { type ItemRecord, recordSchema } from '../pipeline/record.ts'
import type { Comment, Snapshot } from '../pipeline/snapshot.ts'
import { decodeRecord, fitted } from '../text/codec.ts'
import type { Platform } from './ports.ts'

/** The world is not as it was when we decided. Nothing is lost: look again and decide anew. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}

/**
 * Writes the record into the status comment: reads it anew and compares the revision, writes revision + 1 under this
 * run's id, reads back and compares. GitHub has no compare-and-swap on comments, so this detects a race, it cannot prevent
 * one; the concurrency group does that.
 * @throws Conflict when the revision is not the one the decision was made for, or another writer's text stands afterwards
 */
export async function saveRecord(
  platform: Platform,
  snapshot: Snapshot,
  wanted: ItemRecord,
  render: (record: ItemRecord) => string,
): Promise<Snapshot['status']> {
  const { status, issue, run } = snapshot
  if (status.kind === 'newer') throw raced('a newer version took over')
  const based =
    status.kind === 'valid' ? status.record.revision : status.commentId === null ? 0 : (status.revision ?? 0)
  const record = fitted({ ...wanted, revision: based + 1, writer: { run: run.id, attempt: run.attempt } })
  // What could not be read again must never be written: that would be a bug in the rules.
  recordSchema.parse(record)
  const body = render(record)
  const target =
    status.commentId === null ? await platform.ourComments(issue.number) : [await platform.comment(status.commentId)]
  compare(status, target)
  const written =
    status.commentId === null
      ? await platform.createComment(issue.number, body)
      : await platform.editComment(status.commentId, body)
  if (written && !written.ours)
    throw new Failure(
      'bad-input',
      'What the token writes is not written by github-actions[bot], so it would not be known again.',
    )
  const stands = written && (await platform.comment(written.id))
  if (!written || stands?.body !== body) throw raced(`revision ${record.revision} did not stand after it was written`)
  return { kind: 'valid', commentId: written.id, body, record, restore: false }
}

const raced = (how: string) =>
  new Conflict(`Another run wrote this item at the same time (${how}). Is the concurrency group in the workflow?`)

/** The comment must still hold, to the letter, what the decision was made for; or there must still be none. */
function compare(status: Exclude<Snapshot['status'], { kind: 'newer' }>, comments: readonly (Comment | null)[]): void {
  if (status.commentId === null) {
    if (comments.some((comment) => comment && decodeRecord(comment.body, []).kind !== 'none'))
      throw raced('a status comment appeared')
    return
  }
  const [present] = comments
  if (!present) throw raced('the status comment was deleted')
  if (present.body !== status.body) throw raced('the status comment changed')
}
