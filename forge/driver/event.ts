/** What a run knows of its event: the `github` context. */
import type { Run } from './run.ts'
import type { Source } from './sources.ts'

type Payload = Readonly<Record<string, unknown>>

interface PullRequest {
  readonly number: number
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly ref: string }
}

/** Only these events have a pull request's ref; comments on one have the default branch's. */
const pullRequestEvents = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

export function pullRequestOf(event: string, payload: Payload): PullRequest | null {
  return pullRequestEvents.includes(event) ? (payload.pull_request as PullRequest) : null
}

/** The branch whose workflow files an event starts. */
export function workflowBranch(event: string, payload: Payload): string {
  const pullRequest = payload.pull_request as PullRequest | undefined
  // GitHub reads the merge commit; the forge makes none, so that a pull request cannot change what runs here.
  if (pullRequest && event !== 'pull_request_target') return pullRequest.base.ref
  if (event === 'workflow_dispatch' || event === 'push') return String(payload.ref).replace(/^refs\/heads\//, '')
  return (payload.repository as { default_branch: string }).default_branch
}

/** `github.ref` and `github.sha`. */
export function refOf(event: string, payload: Payload, source: Source): { ref: string; sha: string } {
  const pullRequest = pullRequestOf(event, payload)
  if (!pullRequest) return { ref: source.ref, sha: source.sha }
  return { ref: `refs/pull/${pullRequest.number}/merge`, sha: pullRequest.head.sha }
}

/** Whether the run is for a pull request from a fork. */
export function isFromFork(run: Run): boolean {
  const pullRequest = pullRequestOf(run.event, run.payload)
  const { id } = run.payload.repository as { id: number }
  return pullRequest !== null && pullRequest.head.repo?.id !== id
}

/** The parts of the `github` context that are the same for all jobs of an attempt. */
export function githubContext(run: Run, url: string, workflowSha: string): Record<string, unknown> {
  const { payload, repository, ref, sha } = run
  const pullRequest = pullRequestOf(run.event, payload)
  const { id: repository_id, owner } = (payload.repository ?? {}) as { id?: number; owner?: { id?: number } }
  const { id: actor_id } = (payload.sender ?? {}) as { id?: number }
  const branch = ref.replace(/^refs\/(heads|tags|pull)\//, '')
  return {
    actor: run.actor,
    actor_id: String(actor_id ?? ''),
    api_url: url,
    base_ref: pullRequest?.base.ref ?? '',
    event: payload,
    event_name: run.event,
    graphql_url: `${url}/graphql`,
    head_ref: pullRequest?.head.ref ?? '',
    ref,
    ref_name: branch,
    ref_protected: false,
    ref_type: 'branch',
    repository,
    repository_id: String(repository_id ?? ''),
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: String(owner?.id ?? ''),
    repositoryUrl: `${url}/${repository}.git`,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    secret_source: 'Actions',
    server_url: url,
    sha,
    triggering_actor: run.triggeringActor,
    workflow: run.name,
    workflow_ref: `${repository}/${run.path}@${ref}`,
    workflow_sha: workflowSha,
  }
}
