import type { Policy } from './policy.ts'
import type { Seen } from './queue.ts'
import type { ItemRecord } from './record.ts'

/** The first wait before another try, and the longest, in milliseconds. */
const firstWait = 10_000
const longestWait = 300_000

/** So many retries without being asked to; then a person decides. */
export const mostRetries = 5

/** How long to wait after a number of retries: 10 s, doubled each time, at most 5 min. */
export function backOff(retries: number): number {
  return Math.min(firstWait * 2 ** retries, longestWait)
}

export type Spent = NonNullable<ItemRecord['spent']>

/** The day of a moment, in UTC: days of the budget begin at the same time everywhere. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10)

/** What an item has spent on the day of `now`. */
export function spentToday({ spent }: Pick<ItemRecord, 'spent'>, now: Date): Spent {
  const day = dayOf(now)
  return spent?.day === day ? spent : { day, attempts: 0, minutes: 0, costUsd: 0 }
}

/**
 * The setting of the item's own budget that is used up, or null. Attempts are counted by generation, the rest for ever;
 * rounds of revision have limits of their own.
 */
export function usedUp(
  { stage, attempts, totals }: ItemRecord,
  policy: Policy,
): 'max-attempts' | 'issue-minutes' | 'issue-usd' | null {
  if (stage !== 'reviewing' && attempts.length >= policy['max-attempts']) return 'max-attempts'
  if (totals.minutes >= policy['issue-minutes']) return 'issue-minutes'
  return totals.costUsd >= policy['issue-usd'] ? 'issue-usd' : null
}

/** Whether all items together have used up the budget of the day. */
export function isDayUsedUp(items: readonly Pick<Seen, 'record'>[], policy: Policy, now: Date): boolean {
  const all = items.map(({ record }) => spentToday(record, now))
  const sum = (of: (one: Spent) => number) => all.reduce((total, one) => total + of(one), 0)
  return (
    sum(({ attempts }) => attempts) >= policy['daily-attempts'] ||
    sum(({ minutes }) => minutes) >= policy['daily-minutes'] ||
    sum(({ costUsd }) => costUsd) >= policy['daily-usd']
  )
}
