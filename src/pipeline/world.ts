import { type Attempt, endAttempt } from './attempt.ts'
import { backOff, mostRetries } from './budget.ts'
import type { Effect } from './effect.ts'
import { type FailureCode, passing } from './error.ts'
import { leaseMs, type Policy } from './policy.ts'
import { branchName, type ItemError, type ItemRecord, move } from './record.ts'
import { openRevision } from './revision.ts'
import type { PullRequest, Snapshot } from './snapshot.ts'
import type { Stage } from './stage.ts'

/** What a rule sees: the snapshot, the policy, the time. */
export type World = { s: Snapshot; policy: Policy; now: Date }

/** The same for an item that has a record. */
export type ItemWorld = World & { r: ItemRecord }

/** A named row of the table: when it holds, `plan` says what is to be done. `says` is the row in words, for people and the docs. */
export type Rule<W extends World> = { name: string; says: string; when: (w: W) => boolean; plan: (w: W) => Effect[] }

export const iso = (now: Date): string => now.toISOString()

/** Writes the record as it is but for some changes. */
export function keep(w: ItemWorld, changes: Partial<ItemRecord>): Effect {
  return { do: 'save', record: { ...w.r, ...changes } }
}

/** Moves the item and writes the record. */
export function to(
  w: ItemWorld,
  stage: Stage,
  rule: string,
  changes: Partial<ItemRecord> = {},
  by = 'issuewright',
): Effect {
  return { do: 'save', record: move(w.r, stage, { at: iso(w.now), by, rule }, changes) }
}

/**
 * Gives up for now: closes the attempt, keeps the code and the values of which `text` makes sentences. A round of revision
 * leaves its pull request in review.
 */
export function fail(
  w: ItemWorld,
  rule: string,
  code: FailureCode,
  told: Partial<Pick<ItemError, 'message' | 'about' | 'findings'>> = {},
): Effect {
  const at = iso(w.now)
  const { retries } = w.r
  const again = passing.includes(code) && retries < mostRetries
  const retryAt = again ? iso(new Date(w.now.getTime() + backOff(retries))) : null
  const error = { code, ...told, message: (told.message ?? '').slice(0, 2_000), at, retryAt }
  const round = openRevision(w.r)
  if (round && w.s.pullRequest?.state === 'open') {
    const asked = retryAt && round.comment !== null ? { by: round.by ?? '', comment: round.comment } : null
    return to(w, 'reviewing', rule, { ...close(w, code), asked, error })
  }
  return to(w, 'failed', rule, { ...close(w, code), error })
}

/**
 * What this run's agent has cost by the gateway's count, which comes with the change set: bounded by the budget, so that a
 * forged one cannot do more harm than a used-up one.
 */
export function billOf({ s, policy }: ItemWorld): Pick<Attempt, 'tokens' | 'costUsd'> {
  const { input = 0, output = 0, costUsd = 0 } = (s.delivery?.kind === 'change-set' && s.delivery.changeSet.usage) || {}
  return {
    tokens: Math.min(input + output, 2 * policy.tokens),
    costUsd: Math.min(Math.round(costUsd * 10_000) / 10_000, 2 * policy.usd),
  }
}

/** Ends the open attempt. Its minutes are measured by our own clock. */
export function close(w: ItemWorld, outcome: NonNullable<Attempt['outcome']>): Partial<ItemRecord> {
  const begun = Date.parse(w.r.attempts.at(-1)?.startedAt ?? iso(w.now))
  const minutes = Math.min(Math.max(0, w.now.getTime() - begun), leaseMs(w.policy)) / 60_000
  const set = w.s.delivery?.kind === 'change-set' ? w.s.delivery.changeSet : null
  const revisions = w.r.revisions.map((one) => (one.outcome === null ? { ...one, outcome } : one))
  const ended = endAttempt(w.r, {
    agent: set?.runs.findLast(({ agent }) => w.policy.known.includes(agent))?.agent ?? w.r.attempts.at(-1)?.agent ?? '',
    outcome,
    endedAt: iso(w.now),
    minutes: Math.round(minutes * 100) / 100,
    ...billOf(w),
  })
  return { ...ended, revisions }
}

/** What stops the run that works on an item when the item itself is stopped; a run does not stop itself. */
export function stopRun({ s, r }: ItemWorld): Effect[] {
  const other = r.stage === 'working' && r.lease !== null && r.lease.run !== s.run.id && !s.holderEnded
  return other ? [{ do: 'stop-run', run: r.lease?.run ?? 0 }] : []
}

/** Whether this run holds the item's lease. */
export function holdsLease(w: Pick<ItemWorld, 's' | 'r'>): boolean {
  return w.r.lease !== null && w.r.lease.run === w.s.run.id
}

/** Whether another run holds the item and may still be alive. */
export function heldByOther(w: ItemWorld): boolean {
  const { s, r, now } = w
  if (r.lease === null || holdsLease(w)) return false
  return s.holderEnded === null ? new Date(r.lease.deadline) > now : !s.holderEnded
}

/** The pull request of the item's own generation; one of an earlier generation says nothing about this one. */
export function pullOf({ s, r }: ItemWorld): PullRequest | null {
  return s.pullRequest?.branch === branchName(s.issue.number, r.generation) ? s.pullRequest : null
}
