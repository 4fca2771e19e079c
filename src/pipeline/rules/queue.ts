import { dropAttempt } from '../attempt.ts'
import { isDayUsedUp, usedUp } from '../budget.ts'
import type { Effect } from '../effect.ts'
import { mostLooks, mustYield, placeOf, type Seen } from '../queue.ts'
import { openRevision } from '../revision.ts'
import { fail, holdsLease, type ItemWorld, keep, to } from '../world.ts'
import { dropRound, isReady } from './revision.ts'
import { waitBecause } from './work.ts'

const isTriage = ({ s }: ItemWorld): boolean => s.run.job === 'triage'
const seen = ({ s, r }: ItemWorld): Seen => ({ number: s.issue.number, labels: s.issue.labels, record: r })
const others = ({ s }: ItemWorld) => (s.around?.items ?? []).filter(({ number }) => number !== s.issue.number)

export function isUsedUp({ r, policy }: ItemWorld): boolean {
  return r.stage === 'queued' && usedUp(r, policy) !== null
}

export function tellUsedUp(w: ItemWorld): Effect[] {
  const setting = usedUp(w.r, w.policy)
  if (setting === null) return []
  const code = setting === 'max-attempts' ? 'attempts-used-up' : 'budget-used-up'
  return [fail(w, 'used-up', code, { message: `\`${setting}: ${w.policy[setting]}\`` })]
}

const isLooked = ({ s }: ItemWorld): boolean => s.around?.state === 'looked'

/** Other items are looked at only when everything else speaks for a start. */
export function isBlind(w: ItemWorld): boolean {
  return isTriage(w) && !isLooked(w) && (w.s.around?.looks ?? 0) < mostLooks && isReady(w)
}

export function isDayOver(w: ItemWorld): boolean {
  const { r, policy, now } = w
  return isLooked(w) && isReady(w) && isDayUsedUp([...others(w), { record: r }], policy, now)
}

export function waitForDay(w: ItemWorld): Effect[] {
  return waitBecause(w, 'daily-budget')
}

/** Who has given back too often waits as if one were ahead. */
const place = (w: ItemWorld) => (isLooked(w) ? placeOf(seen(w), others(w), w.policy, w.now) : 1)

/** Only what is new is written; an unchanged place falls through to the labels. */
export function isToWait(w: ItemWorld): boolean {
  return isTriage(w) && isReady(w) && place(w) !== null && place(w) !== w.r.place
}

export function takePlace(w: ItemWorld): Effect[] {
  return [keep(w, { place: place(w), reason: null })]
}

export function mayStart(w: ItemWorld): boolean {
  return isTriage(w) && isLooked(w) && isReady(w) && place(w) === null
}

export function isUnconfirmed(w: ItemWorld): boolean {
  return w.r.stage === 'working' && holdsLease(w) && isTriage(w) && isLooked(w)
}

export function hasLostSlot(w: ItemWorld): boolean {
  const { s, r, policy, now } = w
  if (r.stage !== 'working' || !holdsLease(w) || s.around?.state !== 'confirmed') return false
  return mustYield(seen(w), s.around, policy, now)
}

export function giveBack(w: ItemWorld): Effect[] {
  const round = openRevision(w.r)
  return [to(w, round ? 'reviewing' : 'queued', 'slot-lost', { ...dropAttempt(w.r), ...(round && dropRound(w.r)) })]
}

export function isRetryDue({ r, now }: ItemWorld): boolean {
  const at = r.stage === 'failed' ? r.error?.retryAt : null
  return at != null && new Date(at) <= now
}

export function retry(w: ItemWorld): Effect[] {
  return [to(w, 'queued', 'retry-due', { retries: w.r.retries + 1 })]
}
