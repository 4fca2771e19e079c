import { consentByLabel } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { needsEye } from '../guard/finding.ts'
import { branchName, type ItemRecord } from '../record.ts'
import type { PullRequest } from '../snapshot.ts'
import { close, heldByOther, type ItemWorld, keep, to } from '../world.ts'
import { isNewLabelling } from './consent.ts'

/** The pull request of the item's own generation; one of an earlier generation says nothing about this one. */
export function pullOf({ s, r }: ItemWorld): PullRequest | null {
  return s.pullRequest?.branch === branchName(s.issue.number, r.generation) ? s.pullRequest : null
}

export function isMerged(w: ItemWorld): boolean {
  return pullOf(w)?.state === 'merged' && w.r.stage !== 'done'
}

export function finish(w: ItemWorld): Effect[] {
  return [to(w, 'done', 'merged', { ...changeOf(w), ...close(w, 'published') })]
}

/** Also while it is closed: a run may have died between closing and reopening it. */
export function isCheckWanted(w: ItemWorld): boolean {
  return w.r.checks !== null && w.r.stage === 'reviewing' && pullOf(w) !== null
}

/** A commit that nobody has seen starts nothing; an App that cannot be used is told. */
export function startChecks(w: ItemWorld): Effect[] {
  const { s, r } = w
  const pull = pullOf(w)
  const reply = (code: 'moved' | 'app-unusable' | 'checks') => ({ to: r.checks?.by ?? '', code, about: '' })
  if (!pull || s.trouble) return [keep(w, { checks: null, reply: reply('app-unusable') })]
  if (pull.head !== r.checks?.head) return [keep(w, { checks: null, reply: reply('moved') })]
  return [{ do: 'start-checks', number: pull.number }, keep(w, { checks: null, reply: reply('checks') })]
}

/** Ends after which an open pull request is left alone: a person's word, or a consent that nobody stands for any more. */
const ends: readonly (string | null)[] = ['command', 'consenter-left', 'relabelled-by-stranger']

/** Open, consented, nobody at work on it, and no human said that it should stop. */
export function isOpen(w: ItemWorld): boolean {
  const { s, r } = w
  if (pullOf(w)?.state !== 'open' || r.stage === 'reviewing' || heldByOther(w)) return false
  if (!s.labelled || s.issue.state === 'closed') return false
  if (r.stage === 'done' || r.stage === 'skipped' || (r.stage === 'cancelled' && ends.includes(r.reason))) return false
  return !isNewLabelling(w) || consentByLabel(s).kind === 'given'
}

/** Dresses the pull request as the policy says, then moves. What is there already is not set again. */
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
    ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers } as const] : []),
    to(w, 'reviewing', 'in-review', { ...changeOf(w), ...close(w, 'published') }),
  ]
}

/** What the policy names, and the label of the issue's type where the issue has it: none is made here. */
function labelsOf({ s, r, policy }: ItemWorld): readonly string[] {
  const type = policy['type-labels'][r.verdict?.type ?? 'other']
  return [...policy['pull-request-labels'], ...(type && s.issue.labels.includes(type) ? [type] : [])]
}

/** Whom the policy names; where it names nobody and the guard wants a look, the person who consented. */
function reviewersOf({ s, r, policy }: ItemWorld): readonly string[] {
  const wanted = s.delivery?.kind === 'change-set' && needsEye(s.delivery.findings)
  return policy.reviewers.length === 0 && wanted && r.consent ? [r.consent.by.login] : policy.reviewers
}

export function isClosedUnmerged(w: ItemWorld): boolean {
  return w.r.stage === 'reviewing' && pullOf(w)?.state === 'closed'
}

/** Whether a pull request of this generation has ended: its branch is never used again. */
export function isSpent(w: ItemWorld): boolean {
  const pull = pullOf(w)
  return pull !== null && pull.state !== 'open'
}

export function giveUp(w: ItemWorld): Effect[] {
  return [to(w, 'cancelled', 'closed-unmerged', { reason: 'closed-unmerged' })]
}

function changeOf({ s, r }: ItemWorld): Partial<ItemRecord> {
  const pull = s.pullRequest
  if (!pull) return {}
  const base = r.change?.base ?? r.attempts.at(-1)?.base ?? s.repository.head
  return {
    change: { branch: pull.branch, base, head: pull.head, pullRequest: pull.number, round: r.change?.round ?? 0 },
  }
}
