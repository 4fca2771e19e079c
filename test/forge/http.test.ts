import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startForge } from '../../forge/forge.ts'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

test('every answer tells what is left of the hour', async () => {
  const { forge, job, person, pass } = world
  const first = await job({}).request('GET /repos/{owner}/{repo}', at)
  expect(first.headers).toMatchObject({
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-used': '1',
    'x-ratelimit-reset': String(Date.parse('2026-11-20T11:00:00Z') / 1000),
    'x-ratelimit-resource': 'core',
  })
  const token = forge.workflowToken({ repository: 'alice/r' })
  const get = () => fetch(`${forge.url}/repos/alice/r`, { headers: { authorization: `token ${token}` } })
  for (let count = 2; count <= 1000; count++) await (await get()).body?.cancel()
  const refused = await get()
  expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  expect(await refused.json()).toMatchObject({ message: 'API rate limit exceeded for github-actions[bot].' })
  const { data } = await job({}).request('GET /rate_limit')
  expect(data.resources).toMatchObject({ core: { remaining: 0 }, graphql: { remaining: 1000 } })
  expect((await person('alice').request('GET /user')).headers['x-ratelimit-limit']).toBe('5000')
  pass(3600)
  expect((await get()).status).toBe(200)
})

test('what is not understood is refused', async () => {
  const { forge, person } = world
  expect(await refusal(person('alice').request('GET /nowhere'))).toEqual({ status: 404, message: 'Not Found' })
  expect(await refusal(person('alice').request('GET /repos/alice/r/nowhere'))).toEqual({
    status: 404,
    message: 'Not Found',
  })
  const authorization = `Bearer ${forge.token({ actor: 'alice' })}`
  const answer = await fetch(`${forge.url}/repos/alice/r/issues`, {
    method: 'POST',
    headers: { authorization },
    body: '{',
  })
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { message: 'Problems parsing JSON', documentation_url: expect.any(String) },
  ])
})

test('faults can be put in the way, before the act or after it', async () => {
  const { forge, repo, person } = world
  const open = (title: string) => person('alice').request('POST /repos/{owner}/{repo}/issues', { ...at, title })
  const faults = [
    { status: 502, body: { message: 'Bad Gateway' } },
    { status: 502, body: { message: 'Bad Gateway' }, afterwards: true },
    { status: 0, afterwards: true },
  ]
  forge.beforeRequest = (request) => (request.path.endsWith('/issues') ? faults.shift() : undefined)
  expect(await refusal(open('lost'))).toEqual({ status: 502, message: 'Bad Gateway' })
  expect(await refusal(open('done, but unheard'))).toEqual({ status: 502, message: 'Bad Gateway' })
  expect(await refusal(open('cut off'))).toMatchObject({ status: 500 })
  await open('heard')
  expect([1, 2, 3].map((number) => repo.issue(number).title)).toEqual(['done, but unheard', 'cut off', 'heard'])
})

test('the log knows who asked what and was told what', async () => {
  const { forge, job } = world
  forge.requests.length = 0
  const bot = job({ issues: 'write' })
  await bot.request('POST /repos/{owner}/{repo}/issues', { ...at, title: 'x' })
  await bot.graphql('query Who { viewer { login } }')
  expect(forge.requests).toMatchObject([
    {
      method: 'POST',
      path: '/repos/alice/r/issues',
      actor: 'github-actions[bot]',
      permissions: { issues: 'write' },
      requestBody: { title: 'x' },
      status: 201,
      responseBody: { number: 1 },
      at: '2026-11-20T10:00:00Z',
    },
    {
      path: '/graphql',
      graphqlOperationName: 'Who',
      responseBody: { data: { viewer: { login: 'github-actions[bot]' } } },
    },
  ])
})

test('two forges know nothing of each other', async () => {
  const other = await startForge({ firstId: 3_000_000_000 })
  const repo = await other.createRepository({ owner: 'bob', name: 'r', files: {} })
  const issue = await other.as('bob').openIssue(repo, { title: 'x' })
  expect(issue.id).toBeGreaterThan(3_000_000_000)
  const headers = { authorization: `token ${other.token({ actor: 'bob' })}` }
  expect((await fetch(`${world.forge.url}/repos/alice/r`, { headers })).status).toBe(401)
  await other.close()
  await expect(fetch(`${other.url}/rate_limit`)).rejects.toThrow()
})
