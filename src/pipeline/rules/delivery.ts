import type { Ending, Evidence } from '../change-set.ts'
import type { Effect } from '../effect.ts'
import type { FailureCode } from '../error.ts'
import { blocksOf, type Finding, needsEye } from '../guard/finding.ts'
import type { Policy } from '../policy.ts'
import { branchName, mostFindings } from '../record.ts'
import { openRevision } from '../revision.ts'
import { close, fail, holdsLease, type ItemWorld, to } from '../world.ts'
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
  return broken?.kind === 'broken' ? [fail(w, 'broken', broken.code, broken.why)] : []
}

const badEndings = {
  failed: ['agent-failed', 'The agent ended with an error'],
  'not-found': ['agent-not-found', 'The program of the agent was not found'],
  'not-installed': ['agent-not-installed', 'The agent could not be installed'],
  'no-key': ['no-key', 'The agent has no key for its model'],
  'timed-out': ['agent-timed-out', 'The agent ran into its time limit'],
  silent: ['agent-silent', 'The agent said and changed nothing for too long'],
  turns: ['agent-turns-used-up', 'The agent used up its turns'],
  budget: ['agent-budget-used-up', 'The agent used up its budget'],
  cancelled: ['job-crashed', 'The run was cancelled while the agent was at work'],
  'no-room': ['no-room', 'No room could be built for the agent, so it was not started'],
  unprepared: ['prepare-failed', 'The commands of `prepare` failed on the base'],
} as const satisfies Record<Exclude<Ending['how'], 'finished'>, readonly [FailureCode, string]>

export function isBadEnding(w: ItemWorld): boolean {
  const set = changeSet(w)
  return set !== null && set.ending.how !== 'finished'
}

export function tellBadEnding(w: ItemWorld): Effect[] {
  const set = changeSet(w)
  if (!set || set.ending.how === 'finished') return []
  const [code, what] = badEndings[set.ending.how]
  const exit = set.ending.exitCode === null ? '' : `, exit code ${set.ending.exitCode}`
  const kept = set.files.length > 0 ? ` What it had changed (${set.files.length} files) is kept in the artifact.` : ''
  const why = set.ending.why ? ` ${set.ending.why}` : ''
  return [
    fail(w, 'agent-ended-badly', code, `${what} (after ${Math.round(set.ending.seconds)} s${exit}).${why}${kept}`),
  ]
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
  if (outside.length === 0)
    return [
      fail(w, 'unchanged', 'agent-changed-nothing', 'The agent ended well but changed nothing, and did not say why.'),
    ]
  const names = outside.slice(0, 5).map((path) => `\`${path}\``)
  return [
    fail(
      w,
      'unchanged',
      'agent-wrote-outside',
      `The agent wrote only outside its tree: ${names.join(', ')}. These files are kept in the artifact.`,
    ),
  ]
}

export function isBlocked(w: ItemWorld): boolean {
  const delivered = delivery(w)
  return delivered?.kind === 'change-set' && blocksOf(delivered.findings).length > 0
}

export function tellBlocked(w: ItemWorld): Effect[] {
  const delivered = delivery(w)
  if (delivered?.kind !== 'change-set') return []
  const blocks = blocksOf(delivered.findings)
  const kept = blocks.slice(0, mostFindings).map(({ rule, path, values, fixed }) => {
    return { rule, path: path.slice(0, 300), values: values.map((value) => value.slice(0, 100)), fixed }
  })
  return [fail(w, 'blocked', 'change-set-blocked', `The guard blocked the change (${blocks.length}).`, kept)]
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

/** A pull request is a draft where the policy says so, and always while a check fails or the guard wants a human eye. */
export function opensAsDraft(
  policy: Pick<Policy, 'draft'>,
  verification: readonly Evidence[],
  findings: readonly Finding[],
): boolean {
  return policy.draft || verification.some(({ passed }) => !passed) || needsEye(findings)
}
