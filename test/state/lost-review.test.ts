import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isWrite, openWorld, recordOf, transcript, type World } from '../scenario/world.ts'

// What happens on a pull request under review while no event of it arrives.

let world: World
beforeEach(async () => {
  const settings = ['fix-checks: CI', 'fix-rounds: 0']
  world = await openWorld({ agentCommand: 'echo "Exact." >> docs.md', verify: [], settings })
})
afterEach(() => world.close())

async function sweep(): Promise<string[]> {
  const [run] = await world.driver.schedule(world.repo.fullName)
  await world.driver.idle()
  const log = run?.jobs.find(({ id }) => id === 'sweep')?.log ?? ''
  return [...log.matchAll(/^#\d+: [a-z-]+$/gm)].map(([line]) => line)
}

/** The CI of the repository has failed on the head of the pull request. */
function fail(id: number): void {
  const { repo } = world
  const { head } = repo.pull(2)
  const run = { id, name: 'CI', path: '.github/workflows/ci.yml', event: 'pull_request', actor: 'maya' } as const
  const at = { headSha: head.sha, headBranch: head.ref }
  repo.actions.upsertRun({ ...run, ...at, status: 'in_progress' })
  repo.actions.upsertJob(id, { id: id + 1, name: 'test', status: 'completed', conclusion: 'failure', log: 'no' })
  repo.actions.upsertRun({ ...run, ...at, status: 'completed', conclusion: 'failure' })
}

test('failed checks, a command on the page and settings that were changed are found by a sweep, and each once', async () => {
  const { repo, maya, driver, forge } = world
  const number = await world.ask()
  fail(77_001)
  await driver.idle()
  expect(await sweep()).toEqual([])

  const file = '.github/issuewright.yml'
  const settings = (await repo.git('show', `main:${file}`)).replace('fix-rounds: 0', 'fix-rounds: 1')
  await maya.push(repo, { branch: 'main', files: { [file]: `${settings}\n` } })
  expect(await sweep()).toEqual([`#${number}: checks-failed`])
  expect(recordOf(world, number)?.revisions).toMatchObject([{ cause: 'checks', outcome: 'published' }])
  fail(77_011)
  await driver.idle()
  expect(await sweep()).toEqual([`#${number}: checks-failed`])
  expect(recordOf(world, number)).toMatchObject({ reason: 'fix-rounds', revisions: [{}] })
  expect(await sweep()).toEqual([])
  const more = settings.replace('fix-rounds: 1', 'fix-rounds: 2')
  await maya.push(repo, { branch: 'main', files: { [file]: `${more}\n` } })
  expect(await sweep()).toEqual([`#${number}: settings`])
  expect(recordOf(world, number)).toMatchObject({ reason: null, revisions: [{}, { cause: 'checks' }] })

  const workflow = '.github/workflows/issuewright.yml'
  const text = await repo.git('show', `main:${workflow}`)
  const deaf = text.replace(/^on:[\s\S]*?^permissions/m, 'on: { workflow_dispatch: {} }\npermissions')
  await maya.push(repo, { branch: 'main', files: { [workflow]: deaf } })
  await maya.comment(repo, 2, '/automate revise once more')
  await driver.idle()
  await maya.push(repo, { branch: 'main', files: { [workflow]: text } })
  expect(await sweep()).toEqual([`#${number}: command`])
  expect(recordOf(world, number)?.revisions.at(-1)).toMatchObject({
    cause: 'command',
    by: 'maya',
    outcome: 'published',
  })
  forge.requests.length = 0
  expect(await sweep()).toEqual([])
  expect(transcript(forge.requests.filter(isWrite))).toEqual([])
}, 180_000)
