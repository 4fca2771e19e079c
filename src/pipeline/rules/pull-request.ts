import { consentByLabel } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { crashes, passing } from '../error.ts'
import { needsEye } from '../guard/finding.ts'
import { keyMark, roundKey } from '../mark.ts'
import type { ItemRecord } from '../record.ts'
import { openRevision, type PullState } from '../revision.ts'
import type { PullRequest, Snapshot } from '../snapshot.ts'
import { close, heldByOther, type ItemWorld, keep, pullOf, stopRun, to } from '../world.ts'
import { cancel, isNewLabelling, lookedAt } from './consent.ts'
import { isPublished } from './revision.ts'

export function isMerged(w: ItemWorld): boolean {
  return pullOf(w)?.state === 'merged' && w.r.stage !== 'done'
}

/** The label that is on has had its end: only another one asks for more. */
export function finish(w: ItemWorld): Effect[] {
  return [...stopRun(w), to(w, 'done', 'merged', { ...lookedAt(w), ...changeOf(w), ...close(w, 'published') })]
}

/** Also while a bot has closed it: a run may have died between closing and reopening it. Not when consent was withdrawn meanwhile. */
export function isCheckWanted(w: ItemWorld): boolean {
  const { s, r } = w
  const pull = pullOf(w)
  if (r.checks === null || r.stage !== 'reviewing' || pull === null) return false
  if (pull.state === 'closed') return pull.closedBy?.bot === true
  return s.labelled !== null && s.issue.state === 'open'
}

/** A commit that nobody has seen starts nothing; an App that cannot be used is told. What our App left closed is open first of all. */
export function startChecks(w: ItemWorld): Effect[] {
  const { s, r } = w
  const pull = pullOf(w)
  const reply = (code: 'moved' | 'app-unusable' | 'checks' | 'refused') => ({ to: r.checks?.by ?? '', code, about: '' })
  // How triage has ended says nothing of the App.
  const trouble = s.trouble && crashes.includes(s.trouble.code) ? null : s.trouble
  if (pull?.state === 'closed' && !trouble) return [{ do: 'reopen', number: pull.number }]
  // The next run tries again: without its `checks` the page would count as closed by a person.
  if (pull?.state === 'closed' && trouble && passing.includes(trouble.code)) return []
  if (!pull || trouble) return [keep(w, { checks: null, reply: reply('app-unusable') })]
  if (s.mayPush[r.checks?.by ?? ''] !== true) return [keep(w, { checks: null, reply: reply('refused') })]
  if (pull.head !== r.checks?.head) return [keep(w, { checks: null, reply: reply('moved') })]
  return [{ do: 'start-checks', number: pull.number }, keep(w, { checks: null, reply: reply('checks') })]
}

/** Ends after which an open pull request is left alone: a person's word, or a consent that nobody stands for any more. */
const ends: readonly (string | null)[] = ['command', 'consenter-left', 'relabelled-by-stranger']

/** Open, consented, nobody at work on it, and no human said that it should stop. A round is over when its commit is there. */
export function isOpen(w: ItemWorld): boolean {
  const { s, r } = w
  if (pullOf(w)?.state !== 'open' || r.stage === 'reviewing' || heldByOther(w)) return false
  if (!s.labelled || s.issue.state === 'closed' || (openRevision(r) && !isPublished(w))) return false
  if (r.stage === 'done' || r.stage === 'skipped' || (r.stage === 'cancelled' && ends.includes(r.reason))) return false
  return !isNewLabelling(w) || consentByLabel(s).kind === 'given'
}

/** Dresses the pull request as the policy says, answers what a round was about, then moves. What is there is not set again. */
export function review(w: ItemWorld): Effect[] {
  const { s, r, policy } = w
  const pull = s.pullRequest
  if (!pull) return []
  const without = (wanted: readonly string[], present: readonly string[]) =>
    wanted.filter((one) => !present.includes(one))
  const labels = without(labelsOf(w), pull.labels)
  const people = without(policy.assign && r.consent ? [r.consent.by.login] : [], pull.assignees)
  const reviewers = without(reviewersOf(w), pull.reviewers)
  return [
    ...(labels.length > 0 ? [{ do: 'label-pull-request', number: pull.number, labels } as const] : []),
    ...(people.length > 0 ? [{ do: 'assign', number: pull.number, logins: people } as const] : []),
    ...(openRevision(r) && (s.delivery?.kind === 'change-set' || isUntold(w))
      ? [{ do: 'update-page', number: pull.number } as const]
      : []),
    ...answers(w),
    ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers } as const] : []),
    to(w, 'reviewing', 'in-review', { ...changeOf(w), ...close(w, 'published') }),
  ]
}

/** What the policy names, and the label of the issue's type where the issue has it: none is made here. */
function labelsOf({ s, r, policy }: ItemWorld): readonly string[] {
  const type = policy['type-labels'][r.verdict?.type ?? 'other']
  return [...policy['pull-request-labels'], ...(type && s.issue.labels.includes(type) ? [type] : [])]
}

/** Whom the policy names; where it names nobody and the guard wants a look, the person who consented. A round asks its askers. */
function reviewersOf({ s, r, policy }: ItemWorld): readonly string[] {
  const wanted = s.delivery?.kind === 'change-set' && needsEye(s.delivery.findings)
  const eyes = policy.reviewers.length === 0 && wanted && r.consent ? [r.consent.by.login] : policy.reviewers
  if (!openRevision(r)) return eyes
  return [...new Set([...askersOf({ s, r }), ...(wanted ? eyes : [])])]
}

/** Whether the run that made the commit of a round is gone, and what it found with it: nothing of that round was said anywhere. */
function isUntold({ s: { delivery, discussion }, r }: Pick<ItemWorld, 's' | 'r'>): boolean {
  const round = openRevision(r)
  if (!round || !discussion || delivery?.kind === 'change-set') return false
  const said = [...discussion.comments, ...discussion.threads.flatMap(({ comments }) => comments)]
  return !said.some(({ ours, body }) => ours && body.includes(keyMark(roundKey(round))))
}

/** Whether the commit of a round brings what the text of the pull request does not say: a finding, or a check that fails. */
function hasConcerns({ delivery }: Snapshot): boolean {
  if (delivery?.kind !== 'change-set') return false
  return needsEye(delivery.findings) || delivery.changeSet.verification.some(({ passed }) => !passed)
}

/** Whose requests for changes the round answers. */
function askersOf({ s, r }: Pick<ItemWorld, 's' | 'r'>): string[] {
  const answered = openRevision(r)?.reviews ?? []
  return (s.discussion?.reviews ?? []).flatMap(({ id, author }) =>
    author && answered.includes(id) ? [author.login] : [],
  )
}

/** A round found nothing to change and says why: that is its answer, and the pull request stays under review. */
export function leaveAsItIs(w: ItemWorld): Effect[] {
  const number = w.s.pullRequest?.number ?? 0
  const reviewers = askersOf(w).filter((one) => !w.s.pullRequest?.reviewers.includes(one))
  return [
    ...answers(w),
    ...(reviewers.length > 0 ? [{ do: 'request-review', number, logins: reviewers } as const] : []),
    to(w, 'reviewing', 'unchanged', { ...changeOf(w), ...close(w, 'no-change') }),
  ]
}

/** One reply in each talk the round was about; to people who began none, or when a person must look, one comment. Found again by its mark. */
function answers({ s, r }: ItemWorld): Effect[] {
  const round = openRevision(r)
  if (!round || !s.pullRequest || !s.discussion) return []
  const key = roundKey(round)
  const isNew = (comments: Snapshot['comments']) =>
    !comments.some(({ ours, body }) => ours && body.includes(keyMark(key)))
  const where = { number: s.pullRequest.number, key }
  const threads = s.discussion.threads.filter(({ id, comments }) => round.threads.includes(id) && isNew(comments))
  const isOwed = (round.threads.length === 0 && round.by !== null) || hasConcerns(s) || isUntold({ s, r })
  const alone = isOwed && isNew(s.discussion.comments)
  return [
    ...threads.map(({ id, path }) => {
      return { do: 'answer-thread', ...where, thread: id, path, point: round.threads.indexOf(id) + 1 } as const
    }),
    ...(alone ? [{ do: 'report-round', ...where } as const] : []),
  ]
}

/** Also while a round of revision is at work on it. */
export function isClosedUnmerged(w: ItemWorld): boolean {
  return (w.r.stage === 'reviewing' || openRevision(w.r) !== null) && pullOf(w)?.state === 'closed'
}

/** Whether a pull request of this generation has ended: its branch is never used again. */
export function isSpent(w: ItemWorld): boolean {
  const pull = pullOf(w)
  return pull !== null && pull.state !== 'open'
}

export function giveUp(w: ItemWorld): Effect[] {
  const number = w.s.pullRequest?.number ?? 0
  return [
    { do: 'ask-why', number },
    ...stopRun(w),
    to(w, 'cancelled', 'closed-unmerged', {
      reason: 'closed-unmerged',
      checks: null,
      ...changeOf(w),
      ...close(w, 'cancelled'),
    }),
  ]
}

/** Somebody else's pull request stops us once in a generation, before any work; who wants ours all the same says so. */
export function isRivalled({ s, r }: ItemWorld): boolean {
  return r.stage === 'queued' && s.rival !== null && r.rival === null
}

export function yieldToRival(w: ItemWorld): Effect[] {
  return cancel(w, 'rivalled', { rival: w.s.rival })
}

/** Somebody has ticked why the pull request was closed. */
export function isToldWhy({ s, r }: ItemWorld): boolean {
  return s.whyClosed !== null && r.change !== null && r.change.why === null
}

export function noteWhy(w: ItemWorld): Effect[] {
  return w.r.change ? [keep(w, { change: { ...w.r.change, why: w.s.whyClosed } })] : []
}

/** The pull request stands differently than the record says. */
export function isNews(w: ItemWorld): boolean {
  const { change, stage } = w.r
  if (stage !== 'reviewing' || change === null || pullOf(w) === null) return false
  const now = changeOf(w).change
  return now?.state !== change.state || now.head !== change.head
}

export function note(w: ItemWorld): Effect[] {
  return [keep(w, changeOf(w))]
}

/** How it stands, worst news first; what is only known of an open one comes from its discussion. */
function stateOf({ state, draft }: PullRequest, discussion: Snapshot['discussion']): PullState {
  if (state !== 'open') return state
  const verdicts = (discussion?.reviews ?? []).map(({ verdict }) => verdict)
  if (verdicts.includes('changes-requested')) return 'changes-requested'
  if (discussion?.conflicted) return 'conflicted'
  if (discussion?.runs.some(({ failed }) => failed)) return 'checks-failed'
  if (verdicts.length > 0) return 'approved'
  return draft ? 'draft' : 'open'
}

function changeOf({ s, r }: ItemWorld): Partial<ItemRecord> {
  const { pullRequest: pull, discussion } = s
  if (!pull) return {}
  const brought = openRevision(r)?.cause === 'conflicts' && isPublished({ s, r })
  const base = (brought ? null : r.change?.base) ?? r.attempts.at(-1)?.base ?? s.repository.head
  const { branch, head, number: pullRequest } = pull
  const why = r.change?.why ?? null
  return {
    change: { branch, base, head, pullRequest, round: r.revisions.length, state: stateOf(pull, discussion), why },
  }
}
