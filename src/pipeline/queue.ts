import type { Policy } from './policy.ts'
import type { ItemRecord } from './record.ts'

/** An item as one look at all items shows it. */
export type Seen = { number: number; labels: readonly string[]; record: ItemRecord }

/**
 * What this run knows of the others. `firm` are the items that were at work before this run claimed a slot; it is null as
 * long as the claim has not been held against what others have claimed meanwhile.
 */
export type Around = { at: number; items: readonly Seen[]; firm: readonly number[] | null }

/** Items that hold a slot: at work, under a lease that has not run out. */
export function atWork(items: readonly Seen[], now: Date): Seen[] {
  return items.filter(({ record: { stage, lease } }) => stage === 'working' && lease && new Date(lease.deadline) > now)
}

/** Items that wait for a slot, the next first: those with the priority label, then by the time of their consent. */
export function waiting(items: readonly Seen[], policy: Policy): Seen[] {
  const jumps = ({ labels }: Seen) => policy['priority-label'] !== null && labels.includes(policy['priority-label'])
  const rank = (one: Seen) => [
    jumps(one) ? '0' : '1',
    one.record.consent?.at ?? '',
    String(one.number).padStart(12, '0'),
  ]
  return items
    .filter(({ record }) => record.stage === 'queued' && record.place !== null)
    .sort((a, b) => (rank(a).join(' ') < rank(b).join(' ') ? -1 : 1))
}

/** The place of an item in the queue, from 1; null when it may start now. */
export function placeOf(me: Seen, others: readonly Seen[], policy: Policy, now: Date): number | null {
  const queued: Seen = { ...me, record: { ...me.record, stage: 'queued', place: 0 } }
  const ahead = waiting([...others, queued], policy).findIndex(({ number }) => number === me.number)
  return ahead < policy['max-parallel'] - atWork(others, now).length ? null : ahead + 1
}

/**
 * Whether this run must give back the slot that it has claimed, because others claimed at the same time. Items known to be
 * at work before are not touched; of the claims since, the smaller issue numbers stay. Two claimants that see each other
 * come to the same result; `docs/adr/0009-slots-without-a-lock.md` shows why no more than `max-parallel` can stay.
 */
export function mustYield(me: number, { items, firm }: Around, policy: Policy, now: Date): boolean {
  if (firm === null) return false
  const holders = atWork(items, now)
    .map(({ number }) => number)
    .filter((number) => number !== me)
  const ahead = holders.filter((number) => firm.includes(number) || number < me)
  return ahead.length >= policy['max-parallel']
}

/** The numbers of the waiting items for which there are slots now, the next first. */
export function next(items: readonly Seen[], policy: Policy, now: Date): number[] {
  const free = Math.max(0, policy['max-parallel'] - atWork(items, now).length)
  return waiting(items, policy)
    .slice(0, free)
    .map(({ number }) => number)
}
