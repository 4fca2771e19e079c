/** Workflows, runs, jobs and artifacts as REST answers and webhooks show them. */
import { nodeId } from '../node-id.ts'
import type { Repository, State } from '../state.ts'
import type { Artifact, WorkflowJob, WorkflowRun } from '../state-actions.ts'
import { renderAccount } from './account.ts'
import { repositoryUrl } from './address.ts'
import { minimalPulls } from './check.ts'
import { renderSimpleCommit } from './commit.ts'
import { renderMinimalRepository } from './repository.ts'

export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
}

/** A workflow file. */
export function renderWorkflow(state: State, repository: Repository, { id, path, name }: Workflow) {
  const file = path.split('/').at(-1)
  return {
    id,
    node_id: nodeId({ kind: 'Workflow', id }),
    name,
    path,
    state: 'active' as const,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    url: `${repositoryUrl(state, repository)}/actions/workflows/${id}`,
    html_url: `${state.url}/${repository.fullName}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${state.url}/${repository.fullName}/actions/workflows/${file}/badge.svg`,
  }
}

/** A run. */
export function renderRun(state: State, repository: Repository, run: WorkflowRun) {
  const url = `${repositoryUrl(state, repository)}/actions/runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId({ kind: 'WorkflowRun', id: run.id }),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.displayTitle,
    run_number: run.number,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.suite.id,
    check_suite_node_id: nodeId(run.suite),
    url,
    html_url: `${state.url}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: minimalPulls(state, run.suite),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: renderAccount(state, run.actor),
    run_attempt: run.attempt,
    referenced_workflows: [],
    run_started_at: run.startedAt,
    triggering_actor: renderAccount(state, run.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(state, repository)}/check-suites/${run.suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${repositoryUrl(state, repository)}/actions/workflows/${run.workflowId}`,
    head_commit: renderSimpleCommit(repository, run.headSha),
    repository: renderMinimalRepository(state, repository),
    head_repository: renderMinimalRepository(state, repository),
  }
}

/** A job of a run. */
export function renderJob(state: State, repository: Repository, run: WorkflowRun, job: WorkflowJob) {
  const api = repositoryUrl(state, repository)
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.name,
    head_branch: run.headBranch,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId({ kind: 'CheckRun', id: job.id }),
    head_sha: run.headSha,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${state.url}/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map(({ name, status, conclusion }, at) => {
      return { name, status, conclusion, number: at + 1, started_at: job.startedAt, completed_at: job.completedAt }
    }),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: job.status === 'queued' ? null : 1,
    runner_name: job.status === 'queued' ? null : 'GitHub Actions 1',
    runner_group_id: job.status === 'queued' ? null : 1,
    runner_group_name: job.status === 'queued' ? null : 'GitHub Actions',
  }
}

/** An artifact of a run. */
export function renderArtifact(state: State, repository: Repository, run: WorkflowRun, artifact: Artifact) {
  const url = `${repositoryUrl(state, repository)}/actions/artifacts/${artifact.id}`
  const { id, headSha, headBranch } = run
  return {
    id: artifact.id,
    node_id: nodeId({ kind: 'Artifact', id: artifact.id }),
    name: artifact.name,
    size_in_bytes: artifact.sizeInBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    updated_at: artifact.createdAt,
    workflow_run: {
      id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: headBranch,
      head_sha: headSha,
    },
  }
}
