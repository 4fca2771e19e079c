import type { Policy } from './policy.ts'
import type { ItemRecord } from './record.ts'
import { datesOf } from './rules/clarify.ts'

/** A queued item that does not wait for a slot has a run that is about to take it on; after so long, in ms, it has none. */
const stalledMs = 15 * 60_000

/** When an item next wants attention by itself, in milliseconds since 1970, and why. */
export type Due = { at: number; why: 'run-lost' | 'retry-due' | 'reminder-due' | 'unanswered' | 'stalled' }

/** Pure; null when only somebody's doing, a free slot or a new day can move the item. */
export function dueAt(record: ItemRecord, policy: Policy): Due | null {
  const { stage, lease, error, reason, place } = record
  const since = Date.parse(record.since)
  if (stage === 'working' && lease) return { at: Date.parse(lease.deadline), why: 'run-lost' }
  // Whoever waits for a new day is woken by it.
  if ((stage === 'failed' || stage === 'reviewing') && error?.retryAt && reason !== 'daily-budget')
    return { at: Date.parse(error.retryAt), why: 'retry-due' }
  const dates = datesOf(record, policy)
  if (dates?.remind && dates.remind < dates.expire) return { at: dates.remind.getTime(), why: 'reminder-due' }
  if (dates) return { at: dates.expire.getTime(), why: 'unanswered' }
  if (stage === 'queued' && place === null && reason === null) return { at: since + stalledMs, why: 'stalled' }
  return null
}
