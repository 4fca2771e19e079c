/** What all that people and programs said of a pull request or a commit amounts to. */
import { includesRole, roleOf } from './access.ts'
import type { Account, PullRequest, Repository } from './state.ts'
import type { CheckConclusion, CheckRun, CheckStatus, CheckSuite, CommitStatus } from './state-check.ts'
import type { ReviewState } from './state-review.ts'

/** What the reviews of people with write access amount to: each one's latest verdict counts. */
export function reviewDecision({ repository, pull }: PullRequest): 'APPROVED' | 'CHANGES_REQUESTED' | null {
  const verdicts = new Map<Account | null, ReviewState>()
  for (const { author, state } of pull.reviews) {
    if (!author || !includesRole(roleOf(repository, author), 'write')) continue
    if (state === 'APPROVED' || state === 'CHANGES_REQUESTED') verdicts.set(author, state)
    if (state === 'DISMISSED') verdicts.delete(author)
  }
  const all = [...verdicts.values()]
  if (all.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED'
  return all.length > 0 ? 'APPROVED' : null
}

/** A suite is completed when all its runs are. */
export function suiteStatus({ runs }: CheckSuite): CheckStatus {
  if (runs.length === 0) return 'queued'
  if (runs.every(({ status }) => status === 'completed')) return 'completed'
  return runs.some(({ status }) => status !== 'queued') ? 'in_progress' : 'queued'
}

const worstFirst = [
  'failure',
  'timed_out',
  'cancelled',
  'action_required',
  'stale',
  'success',
  'neutral',
  'skipped',
] as const

/** The worst conclusion of a suite's runs, once all have one. */
export function suiteConclusion(suite: CheckSuite): CheckConclusion | null {
  if (suiteStatus(suite) !== 'completed') return null
  return worstFirst.find((word) => suite.runs.some(({ conclusion }) => conclusion === word)) ?? null
}

/** The latest check run of each name and app for a commit. */
export function checkRunsOf(repository: Repository, sha: string): CheckRun[] {
  const runs = repository.checkSuites.filter(({ headSha }) => headSha === sha).flatMap(({ runs }) => runs)
  return [...new Map(runs.map((run) => [`${run.suite.app.id} ${run.name}`, run])).values()]
}

/** The latest status of each context of a commit. */
export function statusesOf(repository: Repository, sha: string): CommitStatus[] {
  const all = repository.statuses.filter((status) => status.sha === sha)
  return [...new Map(all.map((status) => [status.context, status])).values()]
}

const failed: readonly (CheckConclusion | null)[] = ['failure', 'timed_out', 'cancelled', 'action_required', 'stale']

/** Everything said of a commit in one word; `null` when nothing was said. */
export function rollup(repository: Repository, sha: string): 'SUCCESS' | 'FAILURE' | 'ERROR' | 'PENDING' | null {
  const [runs, statuses] = [checkRunsOf(repository, sha), statusesOf(repository, sha)]
  if (runs.length + statuses.length === 0) return null
  if (statuses.some(({ state }) => state === 'error')) return 'ERROR'
  if (runs.some(({ conclusion }) => failed.includes(conclusion))) return 'FAILURE'
  if (statuses.some(({ state }) => state === 'failure')) return 'FAILURE'
  const open = runs.some(({ status }) => status !== 'completed') || statuses.some(({ state }) => state === 'pending')
  return open ? 'PENDING' : 'SUCCESS'
}

/** GitHub's one word on what stands in the way of a merge. */
export function mergeableState(pullRequest: PullRequest, mergeable: boolean | null): string {
  const { pull, repository } = pullRequest
  if (mergeable === null) return 'unknown'
  if (!mergeable) return 'dirty'
  if (pull.draft) return 'draft'
  const isProtected = repository.settings.protectedBranches.includes(pull.base.ref)
  if (isProtected && reviewDecision(pullRequest) !== 'APPROVED') return 'blocked'
  const said = rollup(repository, pull.head.sha)
  return said === null || said === 'SUCCESS' ? 'clean' : 'unstable'
}
