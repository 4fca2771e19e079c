import { afterEach, expect, test } from '@jest/globals'
import { mishaps } from '../proving/mishap.ts'
import { jobsOf, openWorld, recordOf, transcript, type World } from '../scenario/world.ts'

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
