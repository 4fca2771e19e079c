import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isWrite, openWorld, recordOf, type World } from '../../bench/world.ts'
import { vagueIssue } from '../../forge/demo/shop.ts'
import { cli } from './cli.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const run = (target: string, ...more: string[]) =>
  cli(['run', target, ...more], {
    env: { GITHUB_API_URL: world.forge.url, GITHUB_TOKEN: world.forge.token({ actor: 'maya' }) },
  })

/** Runs it, and holds that nothing was written. */
async function plan(number: number): Promise<string> {
  const writes = () => world.forge.requests.filter(isWrite).length
  const before = writes()
  const { code, out, err } = await run(`maya/shop#${number}`)
  expect([code, err, writes()]).toEqual([0, '', before])
  return out
}

test('the plan is told for each stage, and nothing is changed', async () => {
  const { repo, maya, rita, driver } = world
  const { number } = await rita.openIssue(repo, vagueIssue)
  await driver.idle()
  const unlabelled = await plan(number)
  expect(unlabelled).toContain('no-consent: The label is not on, ')
  expect(unlabelled).toContain('the label `automate` is not on the issue')

  await maya.addLabel(repo, number, 'automate')
  await driver.idle()
  const asked = await plan(number)
  expect(asked).toMatch(/stage {3}waiting for an answer, since/)
  expect(asked).toContain('rest: Nothing is to be done until something changes.')
  expect(asked).toContain('Nothing is missing.')

  await maya.closeIssue(repo, number)
  await driver.idle()
  expect(await plan(number)).toMatch(/issue {3}closed[\s\S]*stage {3}cancelled/)
})

test('what an event that was lost would have done is foreseen as far as it can be known', async () => {
  const { repo, rita, maya, driver } = world
  await driver.stop()
  const { number } = await rita.openIssue(repo, vagueIssue)
  await maya.addLabel(repo, number, 'automate')
  const out = await plan(number)
  expect(out).toMatch(
    /record {2}none[\s\S]*consented: [\s\S]*understand: [\s\S]*show the questions of round 1: [\s\S]*needs-clarification/,
  )
  expect(out).toMatch(/Then it stands: waiting for an answer[\s\S]*Rights it needs: issues: write/)
})

test('without a workflow it says what to add', async () => {
  const repo = await world.forge.createRepository({ owner: 'maya', name: 'bare', files: { 'a.txt': 'a' } })
  const { number } = await world.rita.openIssue(repo, vagueIssue)
  const told = await run(`maya/bare#${number}`)
  expect(told.out).toMatch(/no workflow is installed: issuewright init[\s\S]*no `agent` is set/)
  const refused = await run(`maya/bare#${number}`, '--apply')
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('→ issuewright init')])
})

test('--apply dispatches the workflow and follows its run to the end', async () => {
  const { repo, maya, rita, driver } = world
  const { number } = await rita.openIssue(repo, vagueIssue)
  await maya.addLabel(repo, number, 'automate')
  await driver.idle()
  const { code, out, err } = await run(`maya/shop#${number}`, '--apply')
  await driver.idle()
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(
    /actions\/runs\/\d+\n[\s\S]* triage: success\n[\s\S]*The run ended: success.\nIssuewright: waiting for an answer\. /,
  )
  expect(recordOf(world, number)?.stage).toBe('clarifying')
})

test('patience ends with the address; without a right, with what to do', async () => {
  const { repo, rita, forge, driver } = world
  const { number } = await rita.openIssue(repo, vagueIssue)
  await driver.idle()
  const going = { id: 7, html_url: 'http://x/actions/runs/7', status: 'in_progress', conclusion: null }
  let dispatched = false
  forge.beforeRequest = ({ method, path }) => {
    if (method === 'POST' && path.endsWith('/dispatches')) dispatched = true
    if (path.endsWith('/issuewright.yml/runs'))
      return { status: 200, body: { workflow_runs: dispatched ? [going] : [] } }
    if (path.endsWith('/runs/7')) return { status: 200, body: going }
    if (path.endsWith('/runs/7/jobs')) {
      return {
        status: 200,
        body: { jobs: [{ id: 1, name: 'issuewright / triage', status: 'in_progress', conclusion: null }] },
      }
    }
    return undefined
  }
  const late = await run(`maya/shop#${number}`, '--apply', '--wait', '0.001')
  expect(late.code).toBe(1)
  expect(late.out).toContain('issuewright / triage: in progress\nIt still runs; see http://x/actions/runs/7')

  forge.beforeRequest = ({ path }) =>
    path.endsWith('/dispatches') ? { status: 403, body: { message: 'Must have write access.' } } : undefined
  const refused = await run(`maya/shop#${number}`, '--apply')
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('may not start a workflow')])
})

test('errors teach', async () => {
  const none = await cli(['run', 'maya/shop#1'])
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('→ export GITHUB_TOKEN=$(gh auth token)')])
  const bad: [string[], string][] = [
    [['maya/shop'], '`maya/shop` names no issue'],
    [[], 'No issue is named'],
    [['maya/shop#99'], '→ Check the number of the issue'],
    [['maya/none#1'], 'There is no repository maya/none'],
    [['maya/shop#1', '--wait', 'long'], '--wait long'],
  ]
  for (const [[target = '', ...more], said] of bad) {
    const { code, err } = await run(target, ...more)
    expect([code, err]).toEqual([1, expect.stringContaining(said)])
  }
  const unknown = await cli(['runn'])
  expect(unknown.err).toContain('Did you mean `run`?')
  for (const args of [['help'], [], ['--help']]) expect((await cli(args)).out).toContain('doctor')
  for (const name of ['demo', 'try', 'run', 'doctor', 'init']) {
    expect((await cli([name, '--help'])).out).toContain(`issuewright ${name}`)
    expect((await cli(['help', name])).out).toContain(`issuewright ${name}`)
  }
})
