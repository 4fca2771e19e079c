import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

const id = 9_000_000_001
const runs = '/repos/{owner}/{repo}/actions/runs' as const

function start(status: 'queued' | 'in_progress') {
  const headSha = world.repo.branch('main') ?? ''
  const run = {
    id,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    event: 'push',
    headSha,
    headBranch: 'main',
    actor: 'will',
  }
  world.repo.actions.upsertRun({ ...run, status })
  return run
}

test('runs, jobs and artifacts are shown as they are reported', async () => {
  const { repo, job, events, pass } = world
  const run = start('in_progress')
  repo.actions.upsertJob(id, { id: 7, name: 'test', status: 'in_progress' })
  pass(60)
  repo.actions.upsertJob(id, { id: 7, name: 'test', status: 'completed', conclusion: 'failure' })
  repo.actions.addArtifact(id, { name: 'log', sizeInBytes: 10 })
  repo.actions.upsertRun({ ...run, status: 'completed', conclusion: 'failure' })
  const reader = job({ actions: 'read', checks: 'read' })
  const { data } = await reader.request(`GET ${runs}`, { ...at, status: 'failure' })
  expect(data).toMatchObject({
    total_count: 1,
    workflow_runs: [{ id, run_number: 1, conclusion: 'failure', head_branch: 'main' }],
  })
  const { data: jobs } = await reader.request(`GET ${runs}/{run_id}/jobs`, { ...at, run_id: id })
  expect(jobs.jobs).toMatchObject([{ id: 7, conclusion: 'failure', completed_at: '2026-11-20T10:01:00Z' }])
  const { data: artifacts } = await reader.request(`GET ${runs}/{run_id}/artifacts`, { ...at, run_id: id })
  expect(artifacts).toMatchObject({ total_count: 1, artifacts: [{ name: 'log', expires_at: '2027-02-18T10:01:00Z' }] })
  const { data: check } = await reader.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...at,
    check_run_id: 7,
  })
  expect(check).toMatchObject({ name: 'test', conclusion: 'failure', app: { slug: 'github-actions' } })
  // Of all that a run does, only workflow_run may start another workflow.
  expect(events.map(({ name, payload, byWorkflowToken }) => [name, payload.action, byWorkflowToken])).toEqual([
    ['workflow_run', 'requested', false],
    ['workflow_run', 'in_progress', false],
    ['workflow_job', 'in_progress', true],
    ['check_run', 'created', true],
    ['workflow_job', 'completed', true],
    ['check_run', 'completed', true],
    ['check_suite', 'completed', true],
    ['workflow_run', 'completed', false],
  ])
})

test('runs are cancelled and run again by whoever runs them', async () => {
  const { repo, job } = world
  const run = start('queued')
  const heard: unknown[] = []
  repo.actions.onCancel((runId) => heard.push(['cancel', runId]))
  const deaf = repo.actions.onRerun((runId, wish) => heard.push(['rerun', runId, wish]))
  const bot = job({ actions: 'write' })
  const one = { ...at, run_id: id }
  expect(await refusal(job({ actions: 'read' }).request(`POST ${runs}/{run_id}/cancel`, one))).toMatchObject({
    status: 403,
  })
  expect(await refusal(bot.request(`POST ${runs}/{run_id}/rerun`, one))).toEqual({
    status: 403,
    message: 'This workflow is already running',
  })
  expect((await bot.request(`POST ${runs}/{run_id}/cancel`, one)).status).toBe(202)
  repo.actions.upsertRun({ ...run, status: 'completed', conclusion: 'cancelled' })
  expect(await refusal(bot.request(`POST ${runs}/{run_id}/cancel`, one))).toMatchObject({ status: 409 })
  await bot.request(`POST ${runs}/{run_id}/rerun-failed-jobs`, one)
  deaf()
  await bot.request(`POST ${runs}/{run_id}/rerun`, one)
  expect(heard).toEqual([
    ['cancel', id],
    ['rerun', id, { actor: 'github-actions[bot]', failedOnly: true }],
  ])
})

test('settings are for administrators, secret names for writers, nothing of it for jobs', async () => {
  const { repo, person, job } = world
  repo.actions.secrets.add('KEY')
  const settings = '/repos/{owner}/{repo}/actions/permissions/workflow' as const
  await person('alice').request(`PUT ${settings}`, { ...at, can_approve_pull_request_reviews: false })
  expect(repo.settings.actionsMayCreatePullRequests).toBe(false)
  expect((await person('alice').request(`GET ${settings}`, at)).data).toEqual({
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: false,
  })
  expect(await refusal(person('will').request(`GET ${settings}`, at))).toMatchObject({ status: 403 })
  const { data } = await person('will').request('GET /repos/{owner}/{repo}/actions/secrets', at)
  expect(data.secrets.map(({ name }) => name)).toEqual(['KEY'])
  const secrets = job({ actions: 'write' }).request('GET /repos/{owner}/{repo}/actions/secrets', at)
  expect(await refusal(secrets)).toMatchObject({ message: 'Resource not accessible by integration' })
})
