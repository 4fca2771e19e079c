import type { ItemRecord } from '../pipeline/record.ts'
import type { Comment, Snapshot } from '../pipeline/snapshot.ts'
import { readStatus, type Seal } from '../text/codec.ts'
import type { Platform } from './ports.ts'

/** Another writer was faster. Nothing is lost: look again and decide anew. */
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
  seals: readonly Seal[],
  render: (record: ItemRecord) => string,
): Promise<Snapshot['status']> {
  const { status, issue, run } = snapshot
  const based = status.kind === 'valid' ? status.record.revision : 0
  const record: ItemRecord = { ...wanted, revision: based + 1, writer: { run: run.id, attempt: run.attempt } }
  const body = render(record)
  const target = status.commentId === null ? await platform.ourComments(issue.number) : [await platform.comment(status.commentId)]
  compare(snapshot, target, seals)
  const written = status.commentId === null ? await platform.createComment(issue.number, body) : await platform.editComment(status.commentId, body)
  const stands = written && (await platform.comment(written.id))
  if (!written || stands?.body !== body) throw new Conflict(`revision ${record.revision} did not stand after it was written`)
  return { kind: 'valid', commentId: written.id, body, record, restore: false }
}

/** The comment must still hold what the decision was made for. */
function compare({ status, repository, issue }: Snapshot, comments: readonly (Comment | null)[], seals: readonly Seal[]): void {
  const present = comments.filter((comment) => comment !== null)
  const now = readStatus(present, { repository: repository.id, issue: issue.id }, seals)
  if (status.commentId !== null && present.length === 0) throw new Conflict('the status comment was deleted meanwhile')
  const before = status.kind === 'valid' ? status.record.revision : null
  const after = now.kind === 'valid' ? now.record.revision : null
  if (before !== after) throw new Conflict(`revision ${before ?? 'none'} became ${after ?? 'none'} meanwhile`)
}
