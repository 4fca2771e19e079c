import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
let sha: string
beforeEach(async () => {
  world = await newWorld()
  sha = await world.forge.as('will').push(world.repo, { branch: 'topic', files: { 'b.txt': 'b\n' } })
  await world.forge.as('will').openPullRequest(world.repo, { head: 'topic', title: 'B' })
})
afterEach(() => world.forge.close())

const query = `query { repository(owner: "alice", name: "r") { pullRequest(number: 1) { mergeStateStatus
  commits(last: 1) { nodes { commit { statusCheckRollup { state contexts(first: 10) { nodes { __typename
    ... on CheckRun { name status conclusion checkSuite { app { slug } } } ... on StatusContext { context state } } } } } } } } } }`

async function rollup(): Promise<unknown> {
  type Answer = { repository: { pullRequest: { mergeStateStatus: string; commits: { nodes: { commit: unknown }[] } } } }
  const { repository } = await world.person('alice').graphql<Answer>(query)
  const { mergeStateStatus, commits } = repository.pullRequest
  return { mergeStateStatus, ...(commits.nodes[0]?.commit as object) }
}

test('checks and statuses are rolled up', async () => {
  const { repo, person } = world
  expect(await rollup()).toEqual({ mergeStateStatus: 'CLEAN', statusCheckRollup: null })
  repo.reportCheck({ sha, name: 'build', app: 'circleci', status: 'in_progress' })
  expect(await rollup()).toMatchObject({ mergeStateStatus: 'UNSTABLE', statusCheckRollup: { state: 'PENDING' } })
  repo.reportCheck({ sha, name: 'build', app: 'circleci', conclusion: 'success' })
  await person('will').request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...at,
    sha,
    state: 'failure',
    context: 'deploy',
  })
  expect(await rollup()).toMatchObject({
    mergeStateStatus: 'UNSTABLE',
    statusCheckRollup: {
      state: 'FAILURE',
      contexts: {
        nodes: [
          { name: 'build', status: 'COMPLETED', conclusion: 'SUCCESS', checkSuite: { app: { slug: 'circleci' } } },
          { context: 'deploy', state: 'FAILURE' },
        ],
      },
    },
  })
  await person('will').request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...at,
    sha,
    state: 'success',
    context: 'deploy',
  })
  expect(await rollup()).toMatchObject({ mergeStateStatus: 'CLEAN', statusCheckRollup: { state: 'SUCCESS' } })
})

test('jobs report with the right to, persons never', async () => {
  const { job, person, events } = world
  const input = { ...at, name: 'verify', head_sha: sha }
  const path = 'POST /repos/{owner}/{repo}/check-runs' as const
  expect(await refusal(person('alice').request(path, input))).toMatchObject({
    message: 'You must authenticate via a GitHub App.',
  })
  expect(await refusal(job({ checks: 'read' }).request(path, input))).toMatchObject({ status: 403 })
  const { data } = await job({ checks: 'write' }).request(path, input)
  await job({ checks: 'write' }).request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...at,
    check_run_id: data.id,
    conclusion: 'failure',
    output: { title: 'No', summary: 'It fails' },
  })
  const { data: runs } = await job({ checks: 'read' }).request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...at,
    ref: 'topic',
  })
  expect(runs).toMatchObject({
    total_count: 1,
    check_runs: [{ conclusion: 'failure', pull_requests: [{ number: 1 }] }],
  })
  expect(events.slice(-3).map(({ name, payload, byWorkflowToken }) => [name, payload.action, byWorkflowToken])).toEqual(
    [
      ['check_run', 'created', true],
      ['check_run', 'completed', true],
      ['check_suite', 'completed', true],
    ],
  )
})

test('a job without the right to read checks is refused the roll-up', async () => {
  const wanted = `query { repository(owner: "alice", name: "r") { pullRequest(number: 1) { statusCheckRollup { state } } } }`
  expect(await refusal(world.job({ pull_requests: 'read' }).graphql(wanted))).toMatchObject({
    errors: [{ type: 'FORBIDDEN' }],
  })
})
