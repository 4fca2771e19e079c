import { beginAttempt } from '../attempt.ts'
import type { Effect } from '../effect.ts'
import { crashes } from '../error.ts'
import { labelOf, leaseMs, type Policy, stageLabels } from '../policy.ts'
import { nextTicket } from '../queue.ts'
import { branchName, type ItemRecord, move, wasLeftBy } from '../record.ts'
import { isActive, type Stage } from '../stage.ts'
import { close, fail, heldByOther, holdsLease, type ItemWorld, iso, keep, pullOf, to } from '../world.ts'
import { verdictOf } from './clarify.ts'
import { agentsFor, lackOf } from './ready.ts'
import { beginRound, dueRound } from './revision.ts'

export function isInTrouble({ s, r }: ItemWorld): boolean {
  return s.trouble !== null && (r.stage === 'queued' || (r.stage === 'working' && holdsLease({ s, r })))
}

/** As whom our own dispatches run. */
const dispatcher = 'github-actions[bot]'

/**
 * That triage broke off concerns an item only if this run holds or has written it: any other waits, and a sweep finds it. A run
 * that was dispatched for it is about nothing else: one that breaks off each time must be counted.
 */
export function tellTrouble(w: ItemWorld): Effect[] {
  const { trouble, run } = w.s
  if (trouble === null) return []
  const isOurs = holdsLease(w) || w.r.writer.run === run.id
  const isOwed = trouble.code === 'run-lost' && run.triggeredBy === dispatcher
  return isOurs || isOwed || !crashes.includes(trouble.code) ? [fail(w, 'trouble', trouble.code, trouble)] : []
}

/** Files of a finished agent that this run is about to judge. */
function broughtBy(w: ItemWorld): number {
  const { delivery } = w.s
  const isOurs = w.r.stage === 'working' && holdsLease(w) && delivery?.kind === 'change-set'
  return isOurs && delivery.changeSet.ending.how === 'finished' ? delivery.changeSet.files.length : 0
}

/** Limits that cannot be read are no limits: nothing begins, and nothing is published, by the defaults in their place. */
export function isMisconfigured(w: ItemWorld): boolean {
  const { stage } = w.r
  return w.policy.problem !== null && (stage === 'queued' || stage === 'clarifying' || broughtBy(w) > 0)
}

export function tellMisconfigured(w: ItemWorld): Effect[] {
  const kept = broughtBy(w)
  const about = kept > 0 ? { about: { kept } } : {}
  return [fail(w, 'misconfigured', 'bad-configuration', { message: w.policy.problem ?? '', ...about })]
}

export function isNotReady(w: ItemWorld): boolean {
  return w.r.stage === 'queued' && lackOf(w.policy, agentsFor(w)) !== null
}

export function tellNotReady(w: ItemWorld): Effect[] {
  const [code, message = ''] = lackOf(w.policy, agentsFor(w)) ?? []
  return code ? [fail(w, 'not-ready', code, { message })] : []
}

const isTriage = (w: ItemWorld): boolean => w.s.run.job === 'triage'

export function start(w: ItemWorld): Effect[] {
  const verdict = verdictOf(w)
  const round = dueRound(w)
  if (round) {
    const { base, changes } = beginRound(w, round)
    return [to(w, 'working', 'start', { verdict, ...changes, ...begun(w, base) })]
  }
  // A branch left by an earlier attempt is never written again, nor one deleted with its pull request: the next name.
  const generation = Math.max(pullOf(w) ? w.r.generation + 1 : w.r.generation, w.s.newestBranch + 1)
  return [to(w, 'working', 'start', { verdict, generation, ...begun(w, w.s.repository.head) })]
}

/** A new attempt of this run on a commit, and the lease that goes with it. */
function begun({ s, r, policy, now }: ItemWorld, base: string): Partial<ItemRecord> {
  const deadline = new Date(now.getTime() + leaseMs(policy)).toISOString()
  const attempt = beginAttempt(r, {
    agent: agentsFor({ s, r, policy })[0] ?? '',
    run: s.run.id,
    base,
    startedAt: iso(now),
  })
  return {
    lease: { run: s.run.id, attempt: s.run.attempt, deadline, ticket: nextTicket(s.around?.items ?? [], now) },
    ...attempt,
  }
}

/** Somebody who may push re-ran the very run in which the item failed, or got stuck at work. */
export function isRerun(w: ItemWorld): boolean {
  const { s, r } = w
  if (!wasLeftBy(r, s.run) || s.mayPush[s.run.triggeredBy] !== true) return false
  return isTriage(w) ? r.stage === 'failed' || r.stage === 'working' : r.stage === 'failed' && s.delivery !== null
}

/** From the start it is queued as by a retry. When only the last jobs are run again, what they deliver is taken up. */
export function takeUp(w: ItemWorld): Effect[] {
  const { s, r, now } = w
  const by = s.run.triggeredBy
  const queued = move(r, 'queued', { at: iso(now), by, rule: 'rerun' }, close(w, 'run-lost'))
  if (isTriage(w)) return [keep(w, queued)]
  const base = r.attempts.at(-1)?.base ?? s.repository.head
  return [to({ ...w, r: queued }, 'working', 'rerun', begun({ ...w, r: queued }, base), by)]
}

export function isLost(w: ItemWorld): boolean {
  return w.r.stage === 'working' && !holdsLease(w) && !heldByOther(w)
}

export function tellLost(w: ItemWorld): Effect[] {
  return [fail(w, 'run-lost', w.s.holderEnded === 'cancelled' ? 'job-cancelled' : 'run-lost')]
}

/** With a key a foreign edit cannot change the record, only what people read. */
export function isDefaced({ s }: ItemWorld): boolean {
  return s.raced || (s.status.kind === 'valid' && s.status.restore)
}

/** The agent has done its part, exactly for this text, and only the pull request could not be opened. */
export function isToBeReopened(w: ItemWorld): boolean {
  const { s, r } = w
  const last = r.attempts.at(-1)
  if (r.stage !== 'queued' || last?.outcome !== 'pull-requests-forbidden') return false
  const untouched = s.newestBranch === r.generation && s.pullRequest === null && r.verdict?.hash === s.textHash
  return untouched && (r.agent ?? last.agent) === last.agent
}

export function reopen({ s, r }: ItemWorld): Effect[] {
  return [{ do: 'open-pull-request', branch: branchName(s.issue.number, r.generation) }]
}

/** What a queued item waits for besides a slot is said once; then only its labels are put right. */
export function waitBecause(w: ItemWorld, reason: 'daily-budget' | 'unapproved'): Effect[] {
  const isSaid = w.r.reason === reason && w.r.place === null && !isDefaced(w)
  return isSaid ? labels(w) : [keep(w, { reason, place: null })]
}

/** What is wrong with the labels of an item. */
export function labels({ s, r, policy }: ItemWorld): Effect[] {
  return labelChanges(s.issue.labels, s.labelled !== null, r.stage, policy)
}

/** Labels are a projection of the record, added and removed one by one; other people's labels are never touched. */
export function labelChanges(present: readonly string[], labelled: boolean, stage: Stage, policy: Policy): Effect[] {
  const wanted = labelOf(policy, stage)
  // Label names differ on GitHub only if they differ in more than case.
  const fold = (name: string) => name.toLowerCase()
  const there = new Set(present.map(fold))
  const stray = stageLabels(policy).filter(
    (name) => (wanted === null || fold(name) !== fold(wanted)) && there.has(fold(name)),
  )
  const missing = wanted !== null && !there.has(fold(wanted)) && (isActive(stage) || labelled) ? [wanted] : []
  return [
    ...stray.map((name) => ({ do: 'unlabel', name }) as const),
    ...missing.map((name) => ({ do: 'label', name }) as const),
  ]
}
