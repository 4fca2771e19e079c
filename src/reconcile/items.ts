import type { Policy } from '../pipeline/policy.ts'
import { type Around, next, type Seen } from '../pipeline/queue.ts'
import type { Comment, Snapshot, StatusComment } from '../pipeline/snapshot.ts'
import { seenAmong } from '../pipeline/sweep.ts'
import { mergeComments } from '../pipeline/talk.ts'
import { readStatus, type Seal } from '../text/codec.ts'
import type { Listed, Platform } from './ports.ts'
import { raced } from './save.ts'

/** An item of the list, with what its status comment says. */
export type Item = Listed & { status: StatusComment }

/** Pages of long talks that one look over all items reads on, and of one of these talks; each costs a request. */
export const mostPagesOfLook = 20
const mostPagesOfTalk = 5

/** Reads on in long talks. Whoever may comment can make one without end: it does not take the pages of all others. */
export function talkReader(platform: Platform) {
  let left = mostPagesOfLook
  return async (number: number, until: (comment: Comment) => boolean): Promise<Comment[]> => {
    const own = { pages: Math.min(mostPagesOfTalk, left) }
    left -= own.pages
    const ours = own.pages > 0 ? await platform.ourComments(number, until, own) : []
    left += own.pages
    return ours
  }
}

/**
 * Reads the records of listed items. Where none is among the comments listed, more of the talk is read: it may stand between.
 * @param order  in which such talks are read, while there are pages left
 */
export async function statusesOf(
  platform: Platform,
  listed: readonly Listed[],
  repository: number,
  seals: readonly Seal[],
  order: (hidden: Item[]) => Item[],
): Promise<Item[]> {
  const readOn = talkReader(platform)
  const statusOf = ({ id: issue }: Listed, comments: Listed['comments']) =>
    readStatus(comments, { repository, issue }, seals)
  const items = listed.map((one) => ({ ...one, status: statusOf(one, one.comments) }))
  for (const item of order(items.filter(({ more, status }) => more && status.commentId === null))) {
    const ours = await readOn(item.number, (comment) => statusOf(item, [comment]).commentId !== null)
    Object.assign(item, { comments: mergeComments(item.comments, ours), status: statusOf(item, ours) })
  }
  return items
}

type Place = { platform: Platform; seals: readonly Seal[]; policy: Policy; now: () => Date }

async function seeAll(
  { repository, issue, status }: Snapshot,
  { platform, seals, policy, now }: Place,
): Promise<{ items: Seen[]; own: Comment | null; same: boolean }> {
  const midnight = `${now().toISOString().slice(0, 10)}T00:00:00Z`
  // An item whose label was just taken off holds its slot until a run has stopped it.
  const labels = [policy.label, policy.labels.working]
  const listed = await platform.items({ open: labels, closed: labels, since: midnight })
  const own = listed.find(({ number }) => number === issue.number)?.comments.find(({ id }) => id === status.commentId)
  const isAtWork = ({ labels }: Item) => Number(labels.includes(policy.labels.working))
  // Who is at work is looked for first. Whose record is not found counts as neither at work nor waiting: that lets at most one agent
  // more start for each such issue, with its own consent and budget; a slot held by it would let whoever may comment stop all work.
  const order = (hidden: Item[]) => hidden.sort((a, b) => isAtWork(b) - isAtWork(a))
  const items = seenAmong(await statusesOf(platform, listed, repository.id, seals, order))
  return { items, own: own ?? null, same: status.kind === 'valid' && own?.body === status.body }
}

/** One look at all items that are open, and at those that were closed today, for the budget. */
export async function lookAround(snapshot: Snapshot, place: Place): Promise<Around> {
  const at = place.now().getTime()
  const looks = (snapshot.around?.looks ?? 0) + 1
  const { items, same } = await seeAll(snapshot, place)
  return { state: 'looked', at, items, same, slow: false, looks }
}

/**
 * Looks again when every claim made at the same time must be there to be seen. A claim that took longer, from the first look
 * on, than the others wait before they look does not count.
 * @throws Conflict when the claim does not stand in our own status comment
 */
export async function confirmSlot(snapshot: Snapshot, place: Place): Promise<Around> {
  const { platform, now } = place
  const { at, looks } = snapshot.around ?? { at: 0, looks: 0 }
  const slow = now().getTime() - at >= platform.claimMs
  await platform.settle()
  const { items, same } = await seeAll(snapshot, place)
  const { status } = snapshot
  // Who looked before this claim could be seen may have claimed over it; a list may lag behind, the comment does not.
  const stands = same || status.kind !== 'valid' || (await platform.comment(status.commentId))?.body === status.body
  if (!stands) throw raced('the claim did not stand')
  return { state: 'confirmed', at: now().getTime(), items, same, slow, looks }
}

/**
 * The look at the others after a slot was given back: it shows who is next, and what now stands in our own status comment (null
 * where that comment is not among those that are listed).
 */
export async function lookAfter(snapshot: Snapshot, place: Place): Promise<{ around: Around; own: Comment | null }> {
  const { items, own } = await seeAll(snapshot, place)
  const looks = snapshot.around?.looks ?? 0
  return { around: { state: 'released', at: place.now().getTime(), items, same: false, slow: false, looks }, own }
}

/** Dispatches a run for each waiting item for which there is a slot. */
export async function handOver(snapshot: Snapshot, place: Place): Promise<void> {
  const { around, issue } = snapshot
  const seen = around?.state === 'released' ? around.items : (await seeAll(snapshot, place)).items
  const items = seen.filter(({ number }) => number !== issue.number)
  for (const number of next(items, place.policy, place.now()))
    await place.platform.dispatch(number, snapshot.repository.branch)
}
