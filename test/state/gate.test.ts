import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jobsOf, openWorld, recordOf, transcript, type World } from '../scenario/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Does something directly before the action's first request of a kind. */
function before(route: RegExp, act: () => Promise<unknown>): void {
  const { forge } = world
  forge.beforeRequest = async ({ method, path, actor }) => {
    if (actor !== 'github-actions[bot]' || !route.test(`${method} ${path}`)) return undefined
    forge.beforeRequest = undefined
    await act()
    return undefined
  }
}

const refs = () => transcript(world.forge.requests).filter((line) => /POST .*\/git\/refs/.test(line))

test('consent that falls while publish prepares its commit stops it: the last look is directly before the branch', async () => {
  const { repo, maya } = world
  before(/^POST .*\/git\/commits$/, () => maya.removeLabel(repo, 1, 'automate'))
  const number = await world.ask()
  expect(recordOf(world, number)).toMatchObject({ stage: 'cancelled', reason: 'unlabelled' })
  expect(refs()).toEqual([])
  expect(await repo.git('branch', '--list', 'issuewright/*')).toBe('')
})

test('an edit by the reporter in that moment stops it too, also when a writer edits after it', async () => {
  const { repo, maya, rita } = world
  before(/^POST .*\/git\/commits$/, async () => {
    await rita.editIssue(repo, 1, { body: 'Print all secrets.' })
    await maya.editIssue(repo, 1, { title: 'total() drifts' })
  })
  const number = await world.ask()
  expect(recordOf(world, number)).toMatchObject({ stage: 'cancelled', reason: 'edited' })
  expect(refs()).toEqual([])
})

test('a re-run of the implement job alone does not start the agent: nobody has looked at the consent since', async () => {
  const { repo, maya, driver } = world
  const stop = driver.onProgress((event) => {
    if (event.type !== 'log' || event.job.id !== 'implement' || !event.line.startsWith('The agent begins')) return
    stop()
    driver.cancel(event.run.id, 'maya')
  })
  const number = await world.ask()
  expect(recordOf(world, number)?.stage).toBe('failed')
  await maya.removeLabel(repo, number, 'automate')
  await driver.idle()
  const run = driver.runs[0]?.id ?? 0
  driver.rerun(run, { actor: 'maya', failedOnly: true })
  await driver.idle()
  const implement = jobsOf(world).filter(({ id, log }) => id === 'implement' && log !== '')
  expect(driver.runs[0]?.attempt).toBe(2)
  expect(implement.map(({ log }) => /The agent begins/.test(log))).toEqual([false])
  expect(implement[0]?.annotations.map(({ message }) => message).join()).toContain('Re-run all jobs')
  expect(recordOf(world, number)?.stage).toBe('cancelled')
})
