import { billAttempt, isUnbilled } from '../attempt.ts'
import type { Ending, Evidence } from '../change-set.ts'
import type { Effect } from '../effect.ts'
import type { FailureCode } from '../error.ts'
import { blocksOf, type Finding, needsEye } from '../guard/finding.ts'
import type { Policy } from '../policy.ts'
import { branchName, type ItemRecord, mostFindings, wasLeftBy } from '../record.ts'
import { openRevision } from '../revision.ts'
import type { Snapshot } from '../snapshot.ts'
import { billOf, close, fail, holdsLease, type ItemWorld, keep, to } from '../world.ts'
import { leaveAsItIs } from './pull-request.ts'

/** Only the publish job of the run that holds the lease judges what was delivered. */
const delivery = (w: ItemWorld) => (w.r.stage === 'working' && holdsLease(w) ? w.s.delivery : null)
const changeSet = (w: ItemWorld) => {
  const delivered = delivery(w)
  return delivered?.kind === 'change-set' ? delivered.changeSet : null
}

export function isBroken(w: ItemWorld): boolean {
  return delivery(w)?.kind === 'broken'
}

export function tellBroken(w: ItemWorld): Effect[] {
  const broken = delivery(w)
  return broken?.kind === 'broken' ? [fail(w, 'broken', broken.code, { message: broken.why })] : []
}

/** What each bad ending of an agent comes to. */
export const badEndings = {
  failed: 'agent-failed',
  'not-found': 'agent-not-found',
  'not-installed': 'agent-not-installed',
  'no-key': 'no-key',
  'timed-out': 'agent-timed-out',
  silent: 'agent-silent',
  turns: 'agent-turns-used-up',
  budget: 'agent-budget-used-up',
  cancelled: 'job-cancelled',
  'no-room': 'no-room',
  unprepared: 'prepare-failed',
  unmergeable: 'merge-by-hand',
} as const satisfies Record<Exclude<Ending['how'], 'finished'>, FailureCode>

export function isBadEnding(w: ItemWorld): boolean {
  const set = changeSet(w)
  return set !== null && set.ending.how !== 'finished'
}

export function tellBadEnding(w: ItemWorld): Effect[] {
  const set = changeSet(w)
  if (!set || set.ending.how === 'finished') return []
  const { how, why, seconds, exitCode } = set.ending
  const about = {
    ...(seconds >= 0.5 && { seconds: Math.round(seconds) }),
    ...(how === 'unprepared' && set.preparation.some(({ timedOut }) => timedOut) && { late: 1 }),
    // An agent's exit code alone is no report of success; one that tells otherwise speaks for itself.
    ...(how === 'failed' && exitCode === 0 && { unreported: 1 }),
    ...(exitCode !== null && { exit: exitCode }),
    ...(set.files.length > 0 && { kept: set.files.length }),
  }
  return [fail(w, 'agent-ended-badly', badEndings[how], { message: why, about })]
}

export function isUnchanged(w: ItemWorld): boolean {
  return changeSet(w)?.files.length === 0
}

export function tellUnchanged(w: ItemWorld): Effect[] {
  const { outside = [], summary = '' } = changeSet(w) ?? {}
  const isAnswer = outside.length === 0 && summary.trim() !== ''
  if (isAnswer && openRevision(w.r) && w.s.pullRequest?.state === 'open') return leaveAsItIs(w)
  if (isAnswer)
    return [
      to(w, 'done', 'unchanged', {
        reason: 'no-change',
        said: summary.trim().slice(0, 1_000),
        ...close(w, 'no-change'),
      }),
    ]
  if (outside.length === 0) return [fail(w, 'unchanged', 'agent-changed-nothing')]
  const names = outside.slice(0, 5).map((path) => `\`${path}\``)
  const told = { message: names.join(', '), about: { kept: outside.length } }
  return [fail(w, 'unchanged', 'agent-wrote-outside', told)]
}

export function isBlocked(w: ItemWorld): boolean {
  const delivered = delivery(w)
  return delivered?.kind === 'change-set' && blocksOf(delivered.findings).length > 0
}

export function tellBlocked(w: ItemWorld): Effect[] {
  const delivered = delivery(w)
  if (delivered?.kind !== 'change-set') return []
  const blocks = blocksOf(delivered.findings)
  const findings = blocks.slice(0, mostFindings).map(({ rule, path, values, fixed }) => {
    return { rule, path: path.slice(0, 300), values: values.map((value) => value.slice(0, 100)), fixed }
  })
  return [fail(w, 'blocked', 'change-set-blocked', { findings })]
}

export function isDelivered(w: ItemWorld): boolean {
  return changeSet(w) !== null
}

export function publish(w: ItemWorld): Effect[] {
  const branch = branchName(w.s.issue.number, w.r.generation)
  if (openRevision(w.r)) return [{ do: 'revise-branch', branch }]
  return [
    { do: 'publish-branch', branch },
    { do: 'open-pull-request', branch },
  ]
}

/** Whether this run only brings its bill: whoever stops a run pays for it all the same. What is taken up again is billed at its end. */
export function onlyPays(r: ItemRecord, run: Snapshot['run']): boolean {
  return isUnbilled(r, run.id) && !mayTakeUp(r, run)
}

/** Whether it failed in an earlier attempt of this run: what is delivered now may be taken up again. */
const mayTakeUp = (r: ItemRecord, run: Snapshot['run']) => r.stage === 'failed' && wasLeftBy(r, run)

/** Whether what this run brings is looked at. */
export function mayDeliver(r: ItemRecord, run: Snapshot['run']): boolean {
  return (r.stage === 'working' && r.lease?.run === run.id) || onlyPays(r, run) || mayTakeUp(r, run)
}

export function isBilledLate(w: ItemWorld): boolean {
  return w.s.delivery !== null && onlyPays(w.r, w.s.run) && billOf(w).tokens > 0
}

export function takeBill(w: ItemWorld): Effect[] {
  return [keep(w, billAttempt(w.r, w.s.run.id, billOf(w), w.now))]
}

/** A pull request is a draft where the policy says so, and always while a check fails or the guard wants a human eye. */
export function opensAsDraft(
  policy: Pick<Policy, 'draft'>,
  verification: readonly Evidence[],
  findings: readonly Finding[],
): boolean {
  return policy.draft || verification.some(({ passed }) => !passed) || needsEye(findings)
}
