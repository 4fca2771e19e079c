import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clearIssue, expectRest, jobsOf, openWorld, recordOf, transcript, type World } from '../scenario/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld({
    settings: ['max-parallel: 1'],
    agentCommand: 'sleep 1; echo "Totals are exact." > docs.md',
    verify: [],
  })
})
afterEach(() => world.close())

/** The most agents that were at work at one time. */
function watchAgents({ driver }: World): { most: number } {
  const seen = { most: 0 }
  driver.onProgress(({ type }) => {
    if (type !== 'job-started') return
    const agents = driver.runs
      .flatMap(({ jobs }) => jobs)
      .filter(({ id, status }) => id === 'implement' && status === 'in_progress')
    seen.most = Math.max(seen.most, agents.length)
  })
  return seen
}

test('two issues claim the last slot at once: one works, the other waits and is handed the slot', async () => {
  const { repo, rita, maya, driver, forge } = world
  const seen = watchAgents(world)
  const numbers = [1, 2]
  for (const _ of numbers) await rita.openIssue(repo, clearIssue)
  await driver.idle()
  await Promise.all(numbers.map((number) => maya.addLabel(repo, number, 'automate')))
  await driver.idle()
  expect(jobsOf(world).flatMap(({ annotations }) => annotations.map(({ message }) => message))).toEqual([])
  expect(seen.most).toBe(1)
  for (const number of numbers) {
    expect(recordOf(world, number)).toMatchObject({
      stage: 'reviewing',
      place: null,
      attempts: [{ outcome: 'published' }],
    })
    expect(recordOf(world, number)?.attempts).toHaveLength(1)
  }
  // Who waited was told so, and woken by the run that ended.
  const history = numbers.flatMap((number) => recordOf(world, number)?.history ?? [])
  expect(history.filter(({ rule }) => rule === 'start').length).toBeLessThanOrEqual(3)
  expect(transcript(forge.requests).filter((line) => line.includes('/dispatches'))).toHaveLength(1)
  expect(driver.runs.filter(({ event }) => event === 'workflow_dispatch')).toHaveLength(1)
  for (const number of numbers) await expectRest(world, number)
}, 60_000)

test('who comes while another works is told the place; a failed item hands its slot on too', async () => {
  await world.close()
  world = await openWorld({ settings: ['max-parallel: 1'], agentCommand: 'sleep 3; exit 3', verify: [] })
  const { repo, rita, maya, driver } = world
  await rita.openIssue(repo, clearIssue)
  await rita.openIssue(repo, clearIssue)
  await driver.idle()
  const stop = driver.onProgress((event) => {
    if (event.type !== 'log' || !event.line.startsWith('The agent begins')) return
    stop()
    void maya.addLabel(repo, 2, 'automate')
  })
  const said: string[] = []
  const deaf = world.forge.onEvent(({ name }) => {
    if (name === 'issue_comment') said.push(...repo.comments(2).map(({ body }) => body))
  })
  await maya.addLabel(repo, 1, 'automate')
  await driver.idle()
  deaf()
  expect(said.some((body) => body.includes('**place 1** in the queue'))).toBe(true)
  for (const number of [1, 2])
    expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'agent-failed' } })
}, 60_000)
