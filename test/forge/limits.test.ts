import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { anyOf, delayNth, dropNth, failNth, killNth, loseAnswerNth, secondaryLimitNth } from '../../forge/faults.ts'
import { startForge } from '../../forge/forge.ts'
import { newWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

function write(authorization = `token ${world.forge.token({ actor: 'alice' })}`) {
  const init = { method: 'POST', headers: { authorization }, body: '{"title":"x"}' }
  return fetch(`${world.forge.url}/repos/alice/r/issues`, init)
}

test('who writes too much is asked to wait', async () => {
  const { forge, pass } = world
  const authorization = `token ${forge.token({ actor: 'alice' })}`
  forge.limits.contentPerMinute = 3
  forge.limits.contentPerHour = 4
  for (let count = 0; count < 3; count++) expect((await write(authorization)).status).toBe(201)
  pass(20)
  const refused = await write(authorization)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '40'])
  expect(await refused.json()).toMatchObject({
    message: expect.stringMatching(/^You have exceeded a secondary rate limit/),
  })
  expect((await fetch(`${forge.url}/repos/alice/r/issues/1`, { headers: { authorization } })).status).toBe(200)
  expect((await write(`token ${forge.token({ actor: 'will' })}`)).status).toBe(201)
  pass(40)
  expect((await write(authorization)).status).toBe(201)
  pass(60)
  expect((await write(authorization)).headers.get('retry-after')).toBe(String(3600 - 120))
})

test('the limits are those of GitHub, unless others are given', async () => {
  expect(world.forge.limits).toMatchObject({ contentPerMinute: 80, contentPerHour: 500, primary: { workflow: 1000 } })
  const forge = await startForge({ limits: { primary: { person: 1, workflow: 1, anonymous: 1 } } })
  expect((await fetch(`${forge.url}/users/github-actions%5Bbot%5D`)).headers.get('x-ratelimit-limit')).toBe('1')
  await forge.close()
})

test('mishaps come at the n-th request, and once', async () => {
  const { forge, repo } = world
  const killed: number[] = []
  forge.beforeRequest = anyOf(
    failNth(1, { status: 503 }),
    dropNth(2),
    loseAnswerNth(3),
    secondaryLimitNth(4, 7),
    delayNth(5, 50),
    killNth(6, () => killed.push(6), { afterwards: true }),
    failNth(1, { status: 500 }, ({ path }) => path.endsWith('/labels')),
  )
  expect((await write()).status).toBe(503)
  await expect(write()).rejects.toThrow()
  expect(repo.labels()).toEqual([])
  await expect(write()).rejects.toThrow()
  expect(repo.issue(1).title).toBe('x')
  expect((await write()).headers.get('retry-after')).toBe('7')
  const before = performance.now()
  expect((await write()).status).toBe(201)
  expect(performance.now() - before).toBeGreaterThan(45)
  await expect(write()).rejects.toThrow()
  expect([killed, repo.issue(3).number]).toEqual([[6], 3])
  expect((await write()).status).toBe(201)
  expect((await fetch(`${forge.url}/repos/alice/r/labels`)).status).toBe(500)
})
