import { Failure } from '../pipeline/error.ts'
import { type ItemRecord, recordSchema } from '../pipeline/record.ts'
import type { Comment, Snapshot } from '../pipeline/snapshot.ts'
import { decodeRecord, fitted } from '../text/codec.ts'
import type { Platform } from './ports.ts'

/** The world is not as it was when we decided. Nothing is lost: look again and decide anew. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
  /** Whether another run wrote the very item, which the concurrency group prevents. */
  readonly raced: boolean

  constructor(message: string, raced = false) {
    super(message)
    this.raced = raced
  }
}

/**
 * Writes the record into the status comment: reads it anew and compares the revision, writes revision + 1 under this
 * run's id, reads back and compares. GitHub has no compare-and-swap on comments, so this detects a race, it cannot prevent
 * one; the concurrency group does that. Of two first status comments made at the same time the older one stands.
 * @param reread  how a comment that was edited is read back; a look at all items shows it too
 * @throws Conflict when the revision is not the one the decision was made for, or another writer's text stands afterwards
 */
export async function saveRecord(
  platform: Platform,
  snapshot: Snapshot,
  wanted: ItemRecord,
  render: (record: ItemRecord) => string,
  reread: (id: number) => Promise<Comment | null> = platform.comment,
): Promise<Snapshot['status']> {
  const { status, issue, run } = snapshot
  if (status.kind === 'newer') throw raced('a newer version took over')
  const based =
    status.kind === 'valid' ? status.record.revision : status.commentId === null ? 0 : (status.revision ?? 0)
  const record = fitted({ ...wanted, revision: based + 1, writer: { run: run.id, attempt: run.attempt } })
  // What could not be read again must never be written: that would be a bug in the rules.
  recordSchema.parse(record)
  const body = render(record)
  const written =
    status.commentId === null
      ? await createFirst(platform, issue.number, body)
      : await edit(platform, status.commentId, status.body, body, snapshot.around?.same === true, reread)
  if (written.body !== body) throw raced(`revision ${record.revision} did not stand after it was written`)
  return { kind: 'valid', commentId: written.id, body, record, restore: false }
}

export const raced = (how: string) =>
  new Conflict(`Another run wrote this item at the same time (${how}). Is the concurrency group in the workflow?`, true)

async function createFirst(platform: Platform, issue: number, body: string): Promise<Comment> {
  const made = await platform.createComment(issue, body)
  if (!made.ours)
    throw new Failure(
      'bad-input',
      'What the token writes is not written by github-actions[bot], so it would not be known again.',
    )
  const standing = (await platform.ourComments(issue)).filter((one) => decodeRecord(one.body, []).kind !== 'none')
  if (!standing.some(({ id }) => id < made.id)) return standing.find(({ id }) => id === made.id) ?? made
  await platform.deleteComment(made.id)
  throw raced('a status comment was there already')
}

/**
 * @param seen  whether this run has just seen that the comment still holds, to the letter, what the decision was made for
 * @param reread  how the comment is read back
 */
async function edit(
  platform: Platform,
  id: number,
  before: string,
  body: string,
  seen: boolean,
  reread: (id: number) => Promise<Comment | null>,
): Promise<Comment> {
  const present = seen ? null : await platform.comment(id)
  if (!seen && !present) throw raced('the status comment was deleted')
  if (present && present.body !== before) throw raced('the status comment changed')
  if (!(await platform.editComment(id, body))) throw raced('the status comment was deleted')
  const listed = await reread(id)
  // A list may lag behind; the comment itself says what stands.
  const written = listed?.body === body ? listed : await platform.comment(id)
  if (!written) throw raced('the status comment was deleted')
  return written
}
