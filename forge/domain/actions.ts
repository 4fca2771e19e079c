/** The Actions API's records: runs, jobs and artifacts, as whoever runs workflows reports them. */
import { type Need, requireWrite } from '../access.ts'
import { actionsBot, ensureAccount } from '../accounts.ts'
import { notFound, Refusal } from '../refusal.ts'
import { nextId, now, type Repository, type State, type Viewer } from '../state.ts'
import type {
  Actions,
  Artifact,
  JobStep,
  RunConclusion,
  RunStatus,
  WorkflowJob,
  WorkflowRun,
} from '../state-actions.ts'
import type { CheckConclusion } from '../state-check.ts'
import { actionsApp, addCheckRun, openSuite, updateCheckRun } from './checks.ts'
import { emitJob, emitRun } from './events-check.ts'

/** What steering runs needs. */
export const steering: Need = { role: 'write', permissions: ['actions'] }

/** An Actions tab with nothing in it. */
export function newActions(): Actions {
  return {
    runs: [],
    workflows: new Map(),
    cancelListeners: new Set(),
    rerunListeners: new Set(),
    secrets: new Set(),
    variables: new Map(),
  }
}

export interface RunInput {
  readonly id: number
  readonly name: string
  /** Path of the workflow file. */
  readonly path: string
  readonly event: string
  readonly status: RunStatus
  readonly conclusion?: RunConclusion | null
  readonly headSha: string
  readonly headBranch: string
  /** Logins; github-actions[bot] when left out. */
  readonly actor?: string
  readonly triggeringActor?: string
  readonly number?: number
  readonly displayTitle?: string
  readonly attempt?: number
  readonly createdAt?: string
}

/** Enters a run, or changes what is known of it; each new status is a webhook. */
export function upsertRun(state: State, repository: Repository, input: RunInput): WorkflowRun {
  const known = repository.actions.runs.find(({ id }) => id === input.id)
  const run = known ?? newRun(state, repository, input)
  const before = known ? `${run.attempt} ${run.status}` : ''
  const triggering = input.triggeringActor ?? input.actor
  if (triggering) run.triggeringActor = ensureAccount(state, triggering)
  if (input.attempt !== undefined && input.attempt !== run.attempt) {
    Object.assign(run, { attempt: input.attempt, startedAt: now(state) })
  }
  run.status = input.status
  run.conclusion = input.status === 'completed' ? (input.conclusion ?? run.conclusion) : null
  run.updatedAt = now(state)
  if (!known) repository.actions.runs.push(run)
  if (!known) emitRun(state, repository, run, 'requested')
  const changed = before !== `${run.attempt} ${run.status}`
  if (changed && (run.status === 'in_progress' || run.status === 'completed'))
    emitRun(state, repository, run, run.status)
  return run
}

function newRun(state: State, repository: Repository, input: RunInput): WorkflowRun {
  const actor = ensureAccount(state, input.actor ?? actionsBot.login)
  const createdAt = input.createdAt ?? now(state)
  const earlier = repository.actions.runs.filter(({ path }) => path === input.path)
  return {
    id: input.id,
    workflowId: workflowId(state, repository, input.path),
    number: input.number ?? earlier.length + 1,
    name: input.name,
    displayTitle: input.displayTitle ?? input.name,
    path: input.path,
    event: input.event,
    headSha: input.headSha,
    headBranch: input.headBranch,
    actor,
    suite: openSuite(state, repository, actionsApp, input.headSha, true),
    createdAt,
    jobs: [],
    artifacts: [],
    triggeringActor: actor,
    attempt: input.attempt ?? 1,
    status: input.status,
    conclusion: null,
    startedAt: createdAt,
    updatedAt: createdAt,
  }
}

/** The id of a workflow file, given when it is first seen. */
export function workflowId(state: State, { actions }: Repository, path: string): number {
  const id = actions.workflows.get(path) ?? nextId(state)
  actions.workflows.set(path, id)
  return id
}

export interface JobInput {
  readonly id: number
  readonly name: string
  readonly status: RunStatus
  readonly conclusion?: RunConclusion | null
  readonly startedAt?: string
  readonly completedAt?: string | null
  readonly steps?: readonly JobStep[]
  readonly log?: string
}

/** Enters a job of a run's present attempt, or changes what is known of it; it is a check run of its commit, too. */
export function upsertJob(state: State, repository: Repository, runId: number, input: JobInput): WorkflowJob {
  const run = findRun(repository, runId)
  const known = run.jobs.find(({ id }) => id === input.id)
  const before = known?.status
  const completed = input.status === 'completed'
  const job: WorkflowJob = known ?? {
    ...input,
    attempt: run.attempt,
    conclusion: null,
    startedAt: now(state),
    completedAt: null,
    steps: [],
    log: '',
  }
  job.status = input.status
  job.conclusion = completed ? (input.conclusion ?? job.conclusion) : null
  job.startedAt = input.startedAt ?? job.startedAt
  job.completedAt = completed ? (input.completedAt ?? job.completedAt ?? now(state)) : null
  job.steps = input.steps ?? job.steps
  job.log = input.log ?? job.log
  if (!known) run.jobs.push(job)
  const viewer = { kind: 'workflow', account: actionsBot, repository, permissions: {} } as const
  if (before !== job.status) emitJob(state, viewer, repository, run, job)
  reportJob(state, viewer, run, job)
  return job
}

function reportJob(state: State, viewer: Viewer, run: WorkflowRun, job: WorkflowJob): void {
  const open = job.status === 'in_progress' ? 'in_progress' : 'queued'
  const conclusion = job.conclusion === 'startup_failure' ? 'failure' : job.conclusion
  const input = {
    name: job.name,
    sha: run.headSha,
    status: job.status === 'completed' ? ('completed' as const) : (open as 'in_progress' | 'queued'),
    conclusion: (job.status === 'completed' ? (conclusion ?? 'neutral') : null) as CheckConclusion | null,
    startedAt: job.startedAt,
    detailsUrl: `${state.url}/${run.suite.repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
  }
  const check = run.suite.runs.find(({ id }) => id === job.id)
  if (check) updateCheckRun(state, viewer, check, input)
  else addCheckRun(state, viewer, run.suite, input, job.id)
}

export interface ArtifactInput {
  readonly name: string
  readonly sizeInBytes?: number
  readonly digest?: string
  readonly id?: number
}

/** Enters an artifact of a run. */
export function addArtifact(state: State, repository: Repository, runId: number, input: ArtifactInput): Artifact {
  const days = 90
  const artifact: Artifact = {
    id: input.id ?? nextId(state),
    name: input.name,
    sizeInBytes: input.sizeInBytes ?? 0,
    digest: input.digest ?? null,
    createdAt: now(state),
    expiresAt: `${new Date(state.clock().getTime() + days * 86_400_000).toISOString().slice(0, 19)}Z`,
    expired: false,
  }
  findRun(repository, runId).artifacts.push(artifact)
  return artifact
}

/** Finds a run by id; 404 when there is none. */
export function findRun(repository: Repository, id: number): WorkflowRun {
  const run = repository.actions.runs.find((run) => run.id === id)
  if (!run) throw notFound()
  return run
}

/** Asks whoever runs workflows to stop one. */
export function cancelRun(viewer: Viewer, repository: Repository, run: WorkflowRun): void {
  requireWrite(viewer, repository, steering)
  if (run.status === 'completed') throw new Refusal(409, 'Cannot cancel a workflow run that is completed.')
  for (const listener of repository.actions.cancelListeners) listener(run.id)
}

/** Asks whoever runs workflows to run a finished one again. */
export function rerunRun(viewer: Viewer, repository: Repository, run: WorkflowRun, failedOnly: boolean): void {
  const { login } = requireWrite(viewer, repository, steering)
  if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running')
  if (failedOnly && run.conclusion === 'success') {
    throw new Refusal(403, 'The workflow run containing this job has no failed jobs')
  }
  for (const listener of repository.actions.rerunListeners) listener(run.id, { actor: login, failedOnly })
}
