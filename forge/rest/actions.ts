/** https://docs.github.com/en/rest/actions */
import { can, requireRead, requireWrite } from '../access.ts'
import { cancelRun, findRun, rerunRun, steering, workflowId } from '../domain/actions.ts'
import { emit } from '../domain/events.ts'
import { gitText, resolveCommit } from '../git.ts'
import { listTree } from '../git-trees.ts'
import { forbidden, notFound, Refusal } from '../refusal.ts'
import { renderArtifact, renderJob, renderRun, renderWorkflow, type Workflow } from '../render/actions.ts'
import type { WorkflowJob, WorkflowRun } from '../state-actions.ts'
import { fields, numberParam, optionalChoice, optionalFlag, text } from './input.ts'
import { type Answer, noContent, ok, pageOf, type RepositoryCall, type Route } from './route.ts'

function runOf(call: RepositoryCall): WorkflowRun {
  requireRead(call.viewer, call.repository, 'actions')
  return findRun(call.repository, numberParam(call, 'run'))
}

function listRuns(call: RepositoryCall, workflow?: number): Answer {
  const { state, viewer, repository, query } = call
  requireRead(viewer, repository, 'actions')
  const [branch, event, actor, sha] = ['branch', 'event', 'actor', 'head_sha'].map((name) => query.get(name))
  const status = query.get('status')
  const runs = repository.actions.runs
    .filter((run) => workflow === undefined || run.workflowId === workflow)
    .filter((run) => !branch || run.headBranch === branch)
    .filter((run) => !event || run.event === event)
    .filter((run) => !actor || run.actor.login === actor)
    .filter((run) => !sha || run.headSha === sha)
    .filter((run) => !status || run.status === status || run.conclusion === status)
    .toReversed()
  return pageOf(call, 'workflow_runs', runs, (run) => renderRun(state, repository, run))
}

function listJobs(call: RepositoryCall): Answer {
  const run = runOf(call)
  const jobs = run.jobs.filter(({ attempt }) => call.query.get('filter') === 'all' || attempt === run.attempt)
  return pageOf(call, 'jobs', jobs, (job) => renderJob(call.state, call.repository, run, job))
}

function jobOf(call: RepositoryCall): { run: WorkflowRun; job: WorkflowJob } {
  requireRead(call.viewer, call.repository, 'actions')
  const id = numberParam(call, 'job')
  const run = call.repository.actions.runs.find(({ jobs }) => jobs.some((job) => job.id === id))
  const job = run?.jobs.find((job) => job.id === id)
  if (!run || !job) throw notFound()
  return { run, job }
}

function getJob(call: RepositoryCall): Answer {
  const { run, job } = jobOf(call)
  return ok(renderJob(call.state, call.repository, run, job))
}

/** A job that still runs has no log; that of another lies on another host. */
function getLog(call: RepositoryCall): Answer {
  const { job } = jobOf(call)
  if (job.status !== 'completed') throw notFound()
  const elsewhere = call.state.url.replace('127.0.0.1', 'localhost')
  return { status: 302, headers: { location: `${elsewhere}/_forge/logs/${job.id}` } }
}

function listArtifacts(call: RepositoryCall, runs: readonly WorkflowRun[]): Answer {
  const name = call.query.get('name')
  const all = runs.flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })))
  const found = all.filter(({ artifact }) => !name || artifact.name === name)
  return pageOf(call, 'artifacts', found, ({ run, artifact }) =>
    renderArtifact(call.state, call.repository, run, artifact),
  )
}

function listAllArtifacts(call: RepositoryCall): Answer {
  requireRead(call.viewer, call.repository, 'actions')
  return listArtifacts(call, call.repository.actions.runs)
}

/** The workflow files of the default branch, by the names they give themselves. */
async function workflowsOf({ state, repository }: RepositoryCall): Promise<Workflow[]> {
  const commit = await resolveCommit(repository.directory, repository.defaultBranch)
  const entries = commit ? await listTree(repository.directory, commit, true) : []
  const files = entries.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  return Promise.all(
    files.map(async ({ path, sha }) => {
      const name = /^name:\s*["']?(.*?)["']?\s*$/m.exec(
        await gitText(repository.directory, ['cat-file', 'blob', sha]),
      )?.[1]
      return { id: workflowId(state, repository, path), path, name: name ?? path }
    }),
  )
}

async function listWorkflows(call: RepositoryCall): Promise<Answer> {
  requireRead(call.viewer, call.repository, 'actions')
  const workflows = await workflowsOf(call)
  return pageOf(call, 'workflows', workflows, (one) => renderWorkflow(call.state, call.repository, one))
}

/** A workflow is named by its id or its file. */
async function workflowOf(call: RepositoryCall): Promise<Workflow> {
  requireRead(call.viewer, call.repository, 'actions')
  const { workflow = '' } = call.params
  const found = (await workflowsOf(call)).find(
    ({ id, path }) => String(id) === workflow || path.endsWith(`/${workflow}`),
  )
  if (!found) throw notFound()
  return found
}

/** https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event; nothing here runs it. */
function dispatchWorkflow(call: RepositoryCall): Answer {
  const { state, viewer, repository, params } = call
  requireWrite(viewer, repository, steering)
  const ref = text(call, 'ref')
  if (!repository.refs.has(`refs/heads/${ref.replace(/^refs\/heads\//, '')}`)) {
    throw new Refusal(422, `No ref found for: ${ref}`)
  }
  const { inputs = {} } = fields(call)
  const byId = [...repository.actions.workflows].find(([, id]) => String(id) === params.workflow)
  const workflow = byId?.[0] ?? `.github/workflows/${params.workflow}`
  emit(state, viewer, repository, 'workflow_dispatch', { inputs, ref, workflow })
  return noContent()
}

const administration = { role: 'admin', permissions: [] } as const

function getDefaults({ repository, viewer }: RepositoryCall): Answer {
  requireWrite(viewer, repository, administration)
  return ok({
    default_workflow_permissions: repository.settings.defaultWorkflowPermissions,
    can_approve_pull_request_reviews: repository.settings.actionsMayCreatePullRequests,
  })
}

function putDefaults(call: RepositoryCall): Answer {
  const { repository, viewer } = call
  requireWrite(viewer, repository, administration)
  const { settings } = repository
  settings.defaultWorkflowPermissions =
    optionalChoice(call, 'default_workflow_permissions', ['read', 'write']) ?? settings.defaultWorkflowPermissions
  settings.actionsMayCreatePullRequests =
    optionalFlag(call, 'can_approve_pull_request_reviews') ?? settings.actionsMayCreatePullRequests
  return noContent()
}

/** Names of secrets and variables are for people who may write, and for no job. */
function requireCollaborator({ viewer, repository }: RepositoryCall): void {
  if (!can(viewer, repository, { role: 'write', permissions: [] }))
    throw forbidden('Resource not accessible by integration')
}

function listSecrets(call: RepositoryCall): Answer {
  requireCollaborator(call)
  const { createdAt: created_at } = call.repository
  const names = [...call.repository.actions.secrets].sort()
  return pageOf(call, 'secrets', names, (name) => ({ name, created_at, updated_at: created_at }))
}

function listVariables(call: RepositoryCall): Answer {
  requireCollaborator(call)
  const { createdAt: created_at } = call.repository
  const variables = [...call.repository.actions.variables].sort(([a], [b]) => (a < b ? -1 : 1))
  return pageOf(call, 'variables', variables, ([name, value]) => ({ name, value, created_at, updated_at: created_at }))
}

function rerun(call: RepositoryCall, failedOnly: boolean): Answer {
  rerunRun(call.viewer, call.repository, runOf(call), failedOnly)
  return { status: 201, body: {} }
}

function cancel(call: RepositoryCall): Answer {
  cancelRun(call.viewer, call.repository, runOf(call))
  return { status: 202, body: {} }
}

export const actionRoutes: readonly Route[] = [
  ['GET', '/actions/runs', (call) => listRuns(call)],
  ['GET', '/actions/runs/:run', (call) => ok(renderRun(call.state, call.repository, runOf(call)))],
  ['GET', '/actions/runs/:run/jobs', listJobs],
  ['GET', '/actions/runs/:run/artifacts', (call) => listArtifacts(call, [runOf(call)])],
  ['POST', '/actions/runs/:run/cancel', cancel],
  ['POST', '/actions/runs/:run/force-cancel', cancel],
  ['POST', '/actions/runs/:run/rerun', (call) => rerun(call, false)],
  ['POST', '/actions/runs/:run/rerun-failed-jobs', (call) => rerun(call, true)],
  ['GET', '/actions/jobs/:job', getJob],
  ['GET', '/actions/jobs/:job/logs', getLog],
  ['GET', '/actions/artifacts', listAllArtifacts],
  ['GET', '/actions/workflows', listWorkflows],
  [
    'GET',
    '/actions/workflows/:workflow',
    async (call) => ok(renderWorkflow(call.state, call.repository, await workflowOf(call))),
  ],
  ['GET', '/actions/workflows/:workflow/runs', async (call) => listRuns(call, (await workflowOf(call)).id)],
  ['POST', '/actions/workflows/:workflow/dispatches', dispatchWorkflow],
  [
    'GET',
    '/actions/permissions',
    ({ viewer, repository }) => {
      requireWrite(viewer, repository, administration)
      return ok({ enabled: true, allowed_actions: 'all', sha_pinning_required: false })
    },
  ],
  ['GET', '/actions/permissions/workflow', getDefaults],
  ['PUT', '/actions/permissions/workflow', putDefaults],
  ['GET', '/actions/secrets', listSecrets],
  ['GET', '/actions/variables', listVariables],
]
