import type { Policy } from './policy.ts'
import { select } from './query.ts'
import type { ItemRecord } from './record.ts'

/** An item as one look at all items shows it. */
export type Seen = { number: number; labels: readonly string[]; record: ItemRecord }

/**
 * What this run knows of the others: by a look before it claims a slot, by a second one that confirms the claim, by one after the
 * slot was given back, or nothing that still holds. `at` is when the look began, in milliseconds; `slow` says that the claim took
 * too long to count. `looks` are counted, so that a run does not claim for ever.
 */
export type Around = {
  state: 'looked' | 'confirmed' | 'released' | 'stale'
  at: number
  items: readonly Seen[]
  slow: boolean
  looks: number
  /** Whether the look showed our own status comment just as this run knows it: that spares the next write its own look. */
  same: boolean
}

/** How often one run claims; then it waits like all others for a slot to be handed over. */
export const mostLooks = 3

/** Items that hold a slot: at work, under a lease that has not run out. */
export function atWork(items: readonly Seen[], now: Date): Seen[] {
  const working = select(items, { stages: ['working'] }, now)
  return working.filter(({ record: { lease } }) => lease !== null && new Date(lease.deadline) > now)
}

/** Items that wait for a slot, also for a round of revision, the next first: those with the priority label, then by the time of their consent. */
export function waiting(items: readonly Seen[], policy: Policy): Seen[] {
  const jumps = ({ labels }: Seen) => policy['priority-label'] !== null && labels.includes(policy['priority-label'])
  const rank = (one: Seen) => [
    jumps(one) ? '0' : '1',
    one.record.consent?.at ?? '',
    String(one.number).padStart(12, '0'),
  ]
  return items
    .filter(({ record: { stage, place } }) => place !== null && (stage === 'queued' || stage === 'reviewing'))
    .sort((a, b) => (rank(a).join(' ') < rank(b).join(' ') ? -1 : 1))
}

/** The place of an item in the queue, from 1; null when it may start now. */
export function placeOf(me: Seen, others: readonly Seen[], policy: Policy, now: Date): number | null {
  const queued: Seen = { ...me, record: { ...me.record, stage: 'queued', place: 0 } }
  const ahead = waiting([...others, queued], policy).findIndex(({ number }) => number === me.number)
  return ahead < policy['max-parallel'] - atWork(others, now).length ? null : ahead + 1
}

/** The ticket of a new claim: greater than all that are seen at work. */
export function nextTicket(items: readonly Seen[], now: Date): number {
  return 1 + Math.max(0, ...atWork(items, now).map(({ record }) => record.lease?.ticket ?? 0))
}

/**
 * Whether this run must give back the slot that it has claimed, because others claimed at the same time: the smaller tickets
 * stay, of equal ones the smaller issue numbers. Two claimants that see each other come to the same result;
 * `docs/adr/0009-slots-without-a-lock.md` shows why no more than `max-parallel` can stay.
 */
export function mustYield(
  me: Seen,
  { items, slow }: Pick<Around, 'items' | 'slow'>,
  policy: Policy,
  now: Date,
): boolean {
  const ticket = (one: Seen) => one.record.lease?.ticket ?? 0
  const isAhead = (one: Seen) => ticket(one) - ticket(me) || one.number - me.number
  const ahead = atWork(items, now).filter((one) => one.number !== me.number && isAhead(one) < 0)
  return slow || ahead.length >= policy['max-parallel']
}

/** The numbers of the waiting items for which there are slots now, the next first. */
export function next(items: readonly Seen[], policy: Policy, now: Date): number[] {
  const free = Math.max(0, policy['max-parallel'] - atWork(items, now).length)
  return waiting(items, policy)
    .slice(0, free)
    .map(({ number }) => number)
}
