import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { callerFile, callerWorkflow } from '../../src/text/caller.ts'
import { byAction, byJob, killAction } from '../proving/mishap.ts'
import { expectRest, openWorld, recordOf, statusOf, type World } from './world.ts'

const ci = 'name: CI\non: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: echo tested }]\n'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

let world: World
beforeEach(async () => {
  world = await openWorld({
    files: { '.github/workflows/ci.yml': ci },
    driver: { secrets: { CHECKER_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() } },
  })
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const { id } = world.repo.addApp({ slug: 'checker', publicKey: key, permissions: { pull_requests: 'write' } })
  await useApp(id)
})
afterEach(() => world.close())

/** Installs the App as a maintainer would: its number as an input, its key as a secret. */
async function useApp(id: number): Promise<void> {
  const caller = callerWorkflow().replace(
    '    secrets:\n',
    `    with: { app-id: '${id}' }\n    secrets:\n      private-key: \${{ secrets.CHECKER_KEY }}\n`,
  )
  await world.maya.push(world.repo, { branch: 'main', files: { [callerFile]: caller } })
  await world.driver.idle()
}

const checksRun = () => world.driver.runs.filter(({ name }) => name === 'CI').length

async function say(login: string, words: string): Promise<void> {
  // Times on GitHub are whole seconds: a comment counts for what was there before it.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await world.forge.as(login).comment(world.repo, 1, words)
  await world.driver.idle()
}

test('the App starts the checks after `/automate check` by a writer, and not before', async () => {
  const { repo, forge } = world
  await world.ask()
  expect(repo.pull(2).body).toContain('with this repository’s secrets')
  expect(checksRun()).toBe(0)
  await say('mallory', '/automate check')
  expect(checksRun()).toBe(0)
  const byApp = () => forge.requests.filter(({ actor }) => actor === 'checker[bot]')
  expect(byApp()).toEqual([])

  await say('maya', '/automate check')
  expect(checksRun()).toBe(1)
  expect(
    byApp()
      .filter(({ method }) => method === 'PATCH')
      .map(({ requestBody }) => requestBody),
  ).toEqual([{ state: 'closed' }, { state: 'open' }])
  expect(recordOf(world, 1)).toMatchObject({ stage: 'reviewing', checks: null })
  expect(repo.pull(2).state).toBe('open')
  expect(statusOf(world, 1)).toContain('the checks are started')
  await expectRest(world, 1)
})

test('killed between closing and reopening, the next run opens it again', async () => {
  const { repo, forge, driver } = world
  await world.ask()
  let patches = 0
  forge.beforeRequest = (request) => {
    if (request.actor !== 'checker[bot]' || request.method !== 'PATCH' || ++patches !== 2) return undefined
    killAction(forge.url)
    return { status: 0 }
  }
  await say('maya', '/automate check')
  forge.beforeRequest = undefined
  await driver.dispatch(repo.fullName, 'issuewright.yml', { issue: '1' }, 'maya')
  await driver.idle()
  expect(repo.pull(2).state).toBe('open')
  expect(recordOf(world, 1)).toMatchObject({ stage: 'reviewing', checks: null })
})

test('closed by the App while GitHub breaks down, it is opened by the next sweep, and nothing is cancelled', async () => {
  const { repo, forge, driver } = world
  await world.ask()
  const isOpening = ({ method, requestBody }: { method: string; requestBody: unknown }) =>
    method === 'PATCH' && (requestBody as { state?: string } | null)?.state === 'open'
  forge.beforeRequest = (request) =>
    isOpening(request) ? { status: 502, body: { message: 'Bad Gateway' } } : undefined
  await say('maya', '/automate check')
  forge.beforeRequest = undefined
  expect(repo.pull(2).state).toBe('closed')
  expect(recordOf(world, 1)).toMatchObject({ stage: 'reviewing', checks: { by: 'maya' } })
  await driver.schedule(repo.fullName)
  await driver.idle()
  expect(repo.pull(2).state).toBe('open')
  expect(checksRun()).toBeGreaterThan(0)
  expect(recordOf(world, 1)).toMatchObject({ stage: 'reviewing', checks: null })
  await expectRest(world, 1)
})

test('closed by a person while the run looks, it stays closed, and the App does nothing', async () => {
  const { repo, forge, maya } = world
  await world.ask()
  let looks = 0
  forge.beforeRequest = async (request) => {
    const isLook = byJob('publish')(request) && request.graphqlOperationName === 'Observe'
    if (isLook && ++looks === 2) await maya.closePullRequest(repo, 2)
    return undefined
  }
  await say('maya', '/automate check')
  forge.beforeRequest = undefined
  expect(looks).toBeGreaterThan(1)
  expect(repo.pull(2).state).toBe('closed')
  expect(forge.requests.filter(({ actor, method }) => actor === 'checker[bot]' && method === 'PATCH')).toEqual([])
  expect(recordOf(world, 1)).toMatchObject({ stage: 'cancelled', reason: 'closed-unmerged', checks: null })
})

test('an App that is not what it was is told once, and the pull request stays open', async () => {
  const { repo } = world
  await useApp(4_711)
  await world.ask()
  await say('maya', '/automate check')
  expect(statusOf(world, 1)).toContain('the checks could not be started')
  expect(repo.pull(2).state).toBe('open')
  expect(recordOf(world, 1)).toMatchObject({ stage: 'reviewing', checks: null })
  expect(world.forge.requests.filter(byAction).length).toBeGreaterThan(0)
})
