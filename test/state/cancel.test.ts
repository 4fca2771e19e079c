import { afterEach, expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { byJob, mishaps } from '../proving/mishap.ts'
import { jobsOf, openWorld, recordOf, statusOf, transcript, type World } from '../scenario/world.ts'

let world: World
afterEach(() => world.close())

const implement = () => jobsOf(world).find(({ id }) => id === 'implement')

test.each(['/automate cancel', 'unlabelled', 'issue-closed'])(
  '%s ends the agent that is at work',
  async (how) => {
    world = await openWorld({ agentCommand: 'sleep 100' })
    const { driver, maya, repo } = world
    const stop = driver.onProgress((event) => {
      if (event.type !== 'log' || !event.line.startsWith('The agent begins')) return
      stop()
      if (how === 'unlabelled') void maya.removeLabel(repo, 1, 'automate')
      else if (how === 'issue-closed') void maya.closeIssue(repo, 1)
      else void maya.comment(repo, 1, how)
    })
    const started = Date.now()
    const number = await world.ask()
    expect(Date.now() - started).toBeLessThan(60_000)
    expect(implement()?.result).toBe('cancelled')
    expect(recordOf(world, number)).toMatchObject({
      stage: 'cancelled',
      reason: how.startsWith('/') ? 'command' : how,
      lease: null,
      attempts: [{ outcome: 'cancelled' }],
    })
    expect(repo.labels(number)).not.toContain('automate: working')
  },
  90_000,
)

test.each(['triage', 'implement'])(
  'a run that a person cancels in Actions during %s is told as that, and begun again only when somebody says so',
  async (job) => {
    world = await openWorld()
    const { driver, forge, maya, repo } = world
    let isOver = false
    const cancel = () => {
      if (!isOver) driver.cancel(driver.runs[0]?.id ?? 0, 'maya')
      isOver = true
    }
    driver.onProgress((event) => {
      if (job === 'implement' && event.type === 'log' && event.line.startsWith('Preparing')) cancel()
    })
    forge.beforeRequest = async (request) => {
      if (isOver || job !== 'triage' || !byJob('triage')(request)) return undefined
      cancel()
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      return { status: 0 }
    }
    const number = await world.ask()
    expect(driver.runs[0]?.conclusion).toBe('cancelled')
    const sweep = async () => {
      await driver.schedule(repo.fullName)
      await driver.idle()
    }
    await sweep()
    expect(recordOf(world, number)).toMatchObject({
      stage: 'failed',
      error: { code: 'job-cancelled', retryAt: null },
      lease: null,
      attempts: job === 'triage' ? [] : [{ outcome: 'job-cancelled' }],
    })
    expect(statusOf(world, number)).toContain('was cancelled in Actions, or ran out of its time')
    const runs = driver.runs.length
    await sweep()
    expect(driver.runs).toHaveLength(runs + 1)
    await maya.comment(repo, number, '/automate retry')
    await driver.idle()
    expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', error: null })
  },
  120_000,
)

test.each([
  ['in_progress', null, false],
  ['completed', 'failure', true],
  ['completed', 'cancelled', 'cancelled'],
] as const)('a run that is %s, %s', async (status, conclusion, expected) => {
  const github = { request: async () => ({ data: { status, conclusion } }) } as unknown as GitHub
  expect(await gitHubPlatform(github, 'a/b', { info() {}, warn() {} }).hasEnded(8)).toBe(expected)
})

test('a branch that publish left behind goes with the item; one that a person wrote to stays', async () => {
  for (const touched of [false, true]) {
    world = await openWorld()
    const { forge, repo, maya, driver } = world
    // Publish dies after the branch was made, before there is a pull request.
    forge.beforeRequest = mishaps.killed(
      1,
      ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
      forge.url,
    )
    const number = await world.ask()
    forge.beforeRequest = undefined
    expect(await repo.git('branch', '--list', 'issuewright/*')).toContain('issue-1-g1')
    if (touched) await maya.push(repo, { branch: 'issuewright/issue-1-g1', files: { 'mine.md': 'mine' } })
    forge.requests.length = 0
    await maya.comment(repo, number, '/automate cancel')
    await driver.idle()
    expect(recordOf(world, number)).toMatchObject({ stage: 'cancelled', reason: 'command' })
    expect((await repo.git('branch', '--list', 'issuewright/*')) !== '').toBe(touched)
    expect(transcript(forge.requests).some((line) => line.startsWith('DELETE') && line.includes('/git/refs/'))).toBe(
      !touched,
    )
    if (!touched) await world.close()
  }
}, 60_000)
