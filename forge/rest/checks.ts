/** https://docs.github.com/en/rest/checks and https://docs.github.com/en/rest/commits/statuses */
import { requireRead } from '../access.ts'
import {
  actionsApp,
  addCheckRun,
  type CheckInput,
  findCheckRun,
  openSuite,
  requireApp,
  setStatus,
  updateCheckRun,
} from '../domain/checks.ts'
import { resolveCommit } from '../git.ts'
import { notFound, Refusal } from '../refusal.ts'
import { renderAccount } from '../render/account.ts'
import { repositoryUrl } from '../render/address.ts'
import { renderAnnotation, renderCheckRun, renderCheckSuite, renderStatus } from '../render/check.ts'
import { renderSimpleCommit } from '../render/commit.ts'
import { renderMinimalRepository } from '../render/repository.ts'
import { type CheckAnnotation, type CheckRun, checkConclusions, statusStates } from '../state-check.ts'
import { statusesOf } from '../verdict.ts'
import { fields, numberParam, optionalChoice, optionalText, text, wrong } from './input.ts'
import { type Answer, created, ok, page, pageOf, type RepositoryCall, type Route } from './route.ts'

async function commitOf(call: RepositoryCall, permission: 'checks' | 'statuses'): Promise<string> {
  requireRead(call.viewer, call.repository, permission)
  const sha = await resolveCommit(call.repository.directory, call.params.ref ?? '')
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${call.params.ref}`)
  return sha
}

function checkInput(call: RepositoryCall): Partial<CheckInput> {
  const output = fields(call).output as Record<string, unknown> | undefined
  return {
    status: optionalChoice(call, 'status', ['queued', 'in_progress', 'completed']),
    conclusion: optionalChoice(call, 'conclusion', checkConclusions),
    startedAt: optionalText(call, 'started_at'),
    completedAt: optionalText(call, 'completed_at'),
    detailsUrl: optionalText(call, 'details_url'),
    externalId: optionalText(call, 'external_id'),
    ...(output ? { output: outputOf(output) } : {}),
  }
}

function outputOf({
  title,
  summary,
  text: long,
  annotations,
}: Record<string, unknown>): NonNullable<CheckInput['output']> {
  const optional = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    title: optional(title),
    summary: optional(summary),
    text: optional(long),
    ...(Array.isArray(annotations) ? { annotations: annotations.map(annotationOf) } : {}),
  }
}

function annotationOf(given: Record<string, unknown>): CheckAnnotation {
  const { path, start_line, end_line, annotation_level: level, message, title } = given
  if (typeof path !== 'string' || typeof message !== 'string') throw wrong('"path" and "message" must be strings.')
  return {
    path,
    startLine: Number(start_line),
    endLine: Number(end_line),
    level: level === 'failure' || level === 'warning' ? level : 'notice',
    message,
    title: typeof title === 'string' ? title : null,
  }
}

async function postCheckRun(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  requireApp(viewer, repository)
  const sha = await resolveCommit(repository.directory, text(call, 'head_sha'))
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${text(call, 'head_sha')}`)
  const suite = openSuite(state, repository, actionsApp, sha)
  return created(
    renderCheckRun(state, addCheckRun(state, viewer, suite, { ...checkInput(call), name: text(call, 'name'), sha })),
  )
}

function runOf(call: RepositoryCall): CheckRun {
  requireRead(call.viewer, call.repository, 'checks')
  return findCheckRun(call.repository, numberParam(call, 'check'))
}

function patchCheckRun(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  requireApp(viewer, repository)
  const name = optionalText(call, 'name')
  const input = { ...checkInput(call), ...(name === undefined ? {} : { name }) }
  return ok(renderCheckRun(state, updateCheckRun(state, viewer, runOf(call), input)))
}

function listAnnotations(call: RepositoryCall): Answer {
  const run = runOf(call)
  return page(call, run.output.annotations, (one) => renderAnnotation(call.state, run, one))
}

/** `filter=latest` leaves out what a newer run of the same name has replaced in its suite. */
function listRuns(call: RepositoryCall, all: readonly CheckRun[]): Answer {
  const { query } = call
  const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')]
  const latest = new Map(all.map((run) => [`${run.suite.id} ${run.name}`, run]))
  const runs = (query.get('filter') === 'all' ? all : [...latest.values()])
    .filter((run) => !name || run.name === name)
    .filter((run) => !status || run.status === status)
    .filter((run) => !app || String(run.suite.app.id) === app)
  return pageOf(call, 'check_runs', runs, (run) => renderCheckRun(call.state, run))
}

async function listCommitRuns(call: RepositoryCall): Promise<Answer> {
  const sha = await commitOf(call, 'checks')
  const suites = call.repository.checkSuites.filter(({ headSha }) => headSha === sha)
  return listRuns(
    call,
    suites.flatMap(({ runs }) => runs),
  )
}

async function listCommitSuites(call: RepositoryCall): Promise<Answer> {
  const sha = await commitOf(call, 'checks')
  const suites = call.repository.checkSuites.filter(({ headSha }) => headSha === sha)
  return pageOf(call, 'check_suites', suites, (suite) => fullSuite(call, suite))
}

function fullSuite({ state, repository }: RepositoryCall, suite: CheckRun['suite']) {
  const head_commit = renderSimpleCommit(repository, suite.headSha)
  return { ...renderCheckSuite(state, suite), head_commit, repository: renderMinimalRepository(state, repository) }
}

function suiteOf(call: RepositoryCall): CheckRun['suite'] {
  requireRead(call.viewer, call.repository, 'checks')
  const suite = call.repository.checkSuites.find(({ id }) => id === numberParam(call, 'suite'))
  if (!suite) throw notFound()
  return suite
}

async function postStatus(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  const sha = await resolveCommit(repository.directory, call.params.sha ?? '')
  const word = optionalChoice(call, 'state', statusStates)
  if (!word) throw wrong('"state" wasn\'t supplied.')
  const input = {
    state: word,
    context: optionalText(call, 'context'),
    description: optionalText(call, 'description'),
    targetUrl: optionalText(call, 'target_url'),
  }
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${call.params.sha}`)
  const status = setStatus(state, viewer, repository, { ...input, sha })
  return created({ ...renderStatus(state, status), creator: renderAccount(state, status.creator) })
}

async function listStatuses(call: RepositoryCall): Promise<Answer> {
  const sha = await commitOf(call, 'statuses')
  const statuses = call.repository.statuses.filter((status) => status.sha === sha).reverse()
  return page(call, statuses, (status) => ({
    ...renderStatus(call.state, status),
    creator: renderAccount(call.state, status.creator),
  }))
}

/** https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
async function getCombined(call: RepositoryCall): Promise<Answer> {
  const { state, repository } = call
  const sha = await commitOf(call, 'statuses')
  const statuses = statusesOf(repository, sha)
  const failed = statuses.some(({ state }) => state === 'failure' || state === 'error')
  const passed = statuses.length > 0 && statuses.every(({ state }) => state === 'success')
  const url = `${repositoryUrl(state, repository)}/commits/${sha}`
  return ok({
    state: failed ? 'failure' : passed ? 'success' : 'pending',
    statuses: statuses.map((status) => renderStatus(state, status)),
    sha,
    total_count: statuses.length,
    repository: renderMinimalRepository(state, repository),
    commit_url: url,
    url: `${url}/status`,
  })
}

export const checkRoutes: readonly Route[] = [
  ['POST', '/check-runs', postCheckRun],
  ['GET', '/check-runs/:check', (call) => ok(renderCheckRun(call.state, runOf(call)))],
  ['PATCH', '/check-runs/:check', patchCheckRun],
  ['GET', '/check-runs/:check/annotations', listAnnotations],
  ['GET', '/check-suites/:suite', (call) => ok(fullSuite(call, suiteOf(call)))],
  ['GET', '/check-suites/:suite/check-runs', (call) => listRuns(call, suiteOf(call).runs)],
  ['GET', '/commits/*ref/check-runs', listCommitRuns],
  ['GET', '/commits/*ref/check-suites', listCommitSuites],
  ['GET', '/commits/*ref/status', getCombined],
  ['GET', '/commits/*ref/statuses', listStatuses],
  ['POST', '/statuses/:sha', postStatus],
]
