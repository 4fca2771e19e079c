import type { Policy } from '../pipeline/policy.ts'
import { type Around, next, type Seen } from '../pipeline/queue.ts'
import type { Comment, Snapshot, StatusComment } from '../pipeline/snapshot.ts'
import { seenAmong } from '../pipeline/sweep.ts'
import { mergeComments } from '../pipeline/talk.ts'
import { readStatus, type Seal } from '../text/codec.ts'
import type { Listed, Platform } from './ports.ts'

/** An item of the list, with what its status comment says. */
export type Item = Listed & { status: StatusComment }

/** How many pages of long talks are read in one look over all items; each costs a request. */
export const mostPages = 20

/** Reads the records of listed items. Where none is among the comments listed, more of the talk is read: it may stand between. */
export async function statusesOf(
  platform: Platform,
  listed: readonly Listed[],
  repository: number,
  seals: readonly Seal[],
): Promise<Item[]> {
  const items: Item[] = []
  const left = { pages: mostPages }
  for (const one of listed) {
    const status = (comments: Listed['comments']) => readStatus(comments, { repository, issue: one.id }, seals)
    const first = status(one.comments)
    const deeper = first.commentId === null && one.more && left.pages > 0
    const until = (comment: Comment) => status([comment]).commentId !== null
    const ours = deeper ? await platform.ourComments(one.number, until, left) : []
    items.push({
      ...one,
      comments: deeper ? mergeComments(one.comments, ours) : one.comments,
      status: deeper ? status(ours) : first,
    })
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
  const items = seenAmong(await statusesOf(platform, listed, repository.id, seals))
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
 */
export async function confirmSlot(snapshot: Snapshot, place: Place): Promise<Around> {
  const { platform, now } = place
  const { at, looks } = snapshot.around ?? { at: 0, looks: 0 }
  const slow = now().getTime() - at >= platform.claimMs
  await platform.settle()
  const { items, same } = await seeAll(snapshot, place)
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
