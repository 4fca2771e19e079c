/** Webhooks about what programs say and do: checks, statuses, workflow runs. */
import { renderJob, renderRun, renderWorkflow } from '../render/actions.ts'
import { renderCheckRun, renderCheckSuite, renderStatus } from '../render/check.ts'
import { renderCommit, renderSimpleCommit } from '../render/commit.ts'
import type { Repository, State, Viewer } from '../state.ts'
import type { WorkflowJob, WorkflowRun } from '../state-actions.ts'
import type { CheckRun, CheckSuite, CommitStatus } from '../state-check.ts'
import { emit } from './events.ts'

/** Delivers `check_run`, which shows its whole suite. */
export function emitCheckRun(state: State, viewer: Viewer, run: CheckRun, action: 'created' | 'completed'): void {
  if (state.listeners.size === 0) return
  const check_run = { ...renderCheckRun(state, run), check_suite: renderCheckSuite(state, run.suite) }
  emit(state, viewer, run.suite.repository, 'check_run', { action, check_run })
}

/** Delivers `check_suite`. */
export function emitCheckSuite(state: State, viewer: Viewer, suite: CheckSuite, action: 'completed'): void {
  if (state.listeners.size === 0) return
  const head_commit = renderSimpleCommit(suite.repository, suite.headSha)
  const check_suite = { ...renderCheckSuite(state, suite), head_commit }
  emit(state, viewer, suite.repository, 'check_suite', { action, check_suite })
}

/** Delivers `status`, which has no action. */
export function emitStatus(state: State, viewer: Viewer, status: CommitStatus): void {
  if (state.listeners.size === 0) return
  const { id, sha, context, description, createdAt, repository } = status
  const commit = repository.commits.get(sha)
  const branches = [...repository.refs]
    .filter(([ref, tip]) => tip === sha && ref.startsWith('refs/heads/'))
    .map(([ref]) => ref.slice('refs/heads/'.length))
  emit(state, viewer, repository, 'status', {
    ...renderStatus(state, status),
    id,
    sha,
    name: repository.fullName,
    context,
    description,
    branches: branches.map((name) => ({
      name,
      commit: { sha, url: renderStatus(state, status).url },
      protected: false,
    })),
    commit: commit ? renderCommit(state, repository, sha, commit) : { sha },
    updated_at: createdAt,
  })
}

/** Delivers `workflow_run`. GitHub starts workflows from it, although other acts of a run start none. */
export function emitRun(state: State, repository: Repository, run: WorkflowRun, action: string): void {
  if (state.listeners.size === 0) return
  const viewer = { kind: 'person', account: run.triggeringActor } as const
  const workflow = renderWorkflow(state, repository, { id: run.workflowId, path: run.path, name: run.name })
  emit(state, viewer, repository, 'workflow_run', { action, workflow_run: renderRun(state, repository, run), workflow })
}

/** Delivers `workflow_job`. */
export function emitJob(
  state: State,
  viewer: Viewer,
  repository: Repository,
  run: WorkflowRun,
  job: WorkflowJob,
): void {
  if (state.listeners.size === 0) return
  const action = job.status === 'completed' || job.status === 'in_progress' ? job.status : 'queued'
  const workflow_job = renderJob(state, repository, run, job)
  emit(state, viewer, repository, 'workflow_job', { action, workflow_job })
}
