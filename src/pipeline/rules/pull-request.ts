import type { Effect } from '../effect.ts'
import type { ItemRecord } from '../record.ts'
import { close, heldByOther, type ItemWorld, to } from '../world.ts'

export function isMerged({ s, r }: ItemWorld): boolean {
  return s.pullRequest?.state === 'merged' && r.stage !== 'done'
}

export function finish(w: ItemWorld): Effect[] {
  return [to(w, 'done', 'merged', { ...changeOf(w), ...close(w, 'published') })]
}

/** Open, consented, nobody at work on it, and no human said afterwards that it should stop. */
export function isOpen(w: ItemWorld): boolean {
  const { s, r } = w
  if (s.pullRequest?.state !== 'open' || r.stage === 'reviewing' || !s.labelled || heldByOther(w)) return false
  const known = r.change?.pullRequest === s.pullRequest.number
  const stopped = r.stage === 'done' || r.stage === 'skipped' || r.stage === 'cancelled'
  return !(known && stopped)
}

/** Dresses the pull request as the policy says, then moves. What is there already is not set again. */
export function review(w: ItemWorld): Effect[] {
  const { s, r, policy } = w
  const pull = s.pullRequest
  if (!pull) return []
  const without = (wanted: readonly string[], present: readonly string[]) =>
    wanted.filter((one) => !present.includes(one))
  const labels = without(policy['pull-request-labels'], pull.labels)
  const people = without(policy.assign && r.consent ? [r.consent.by.login] : [], pull.assignees)
  const reviewers = without(policy.reviewers, pull.reviewers)
  return [
    ...(labels.length > 0 ? [{ do: 'label-pull-request', number: pull.number, labels } as const] : []),
    ...(people.length > 0 ? [{ do: 'assign', number: pull.number, logins: people } as const] : []),
    ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers } as const] : []),
    to(w, 'reviewing', 'in-review', { ...changeOf(w), ...close(w, 'published') }),
  ]
}

export function isClosedUnmerged({ s, r }: ItemWorld): boolean {
  return r.stage === 'reviewing' && s.pullRequest?.state === 'closed'
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
