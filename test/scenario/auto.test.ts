import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { whyNoRoom } from '../room/why.ts'
import { expectRest, jobsOf, openWorld, recordOf, statusOf, type World } from './world.ts'

const lack = await whyNoRoom('bubblewrap')
const required = process.env.ISSUEWRIGHT_REQUIRE_ROOM === '1'
if (lack && !required) console.warn(`Not run, because this machine builds no room: ${lack.message} ${lack.todo}`)
const inRoom = lack && !required ? describe.skip : describe

let world: World
afterEach(() => world?.close())

async function autoWorld(agent: string, settings: string[] = []) {
  world = await openWorld({
    files: {
      'tools/agent.sh': agent,
      '.github/workflows/issuewright.yml': readFileSync('examples/auto.yml', 'utf8'),
      '.github/issuewright.yml': ["agent-command: 'sh tools/agent.sh'", ...settings].join('\n'),
    },
  })
}

inRoom('auto, in one step', () => {
  test('leads from the label to a pull request; neither token nor key is in the room', async () => {
    await autoWorld(
      'echo fixed > fixed.md; cat /proc/*/environ > /outbox/summary.md 2>/dev/null; env >> /outbox/summary.md',
    )
    const number = await world.ask()
    expect(recordOf(world, number)?.stage).toBe('reviewing')
    const { body } = world.repo.pull(2)
    expect(body).toContain('room: bubblewrap')
    expect(body).not.toMatch(/INPUT_|GITHUB_TOKEN|ghs_/)
    expect(jobsOf(world)[0]?.summary).toContain('agent and a token that can write share one machine')
    await expectRest(world, number)
  })

  test('what happens on its pull request is found by the sweep, up to the merge', async () => {
    await autoWorld('echo fixed >> fixed.md')
    const { repo, maya, forge, driver } = world
    repo.setRole('bob', 'write')
    const number = await world.ask()
    const first = repo.pull(2).head.sha
    await forge.as('bob').review(repo, 2, { event: 'REQUEST_CHANGES', body: 'Twice.' })
    await driver.schedule(repo.fullName)
    await driver.idle()
    expect(await repo.git('show', `${repo.pull(2).head.sha}:fixed.md`)).toBe('fixed\nfixed')
    expect(await repo.git('log', '--format=%P', '-1', repo.pull(2).head.sha)).toBe(first)
    await maya.markReadyForReview(repo, 2)
    await maya.mergePullRequest(repo, 2)
    await driver.schedule(repo.fullName)
    await driver.idle()
    expect(recordOf(world, number)).toMatchObject({ stage: 'done', revisions: [{ by: 'bob', outcome: 'published' }] })
  }, 180_000)

  test('stops the agent when the label is removed while it works', async () => {
    await autoWorld('echo half > half.md; sleep 297')
    const { number } = await world.rita.openIssue(world.repo, {
      title: 'total() drifts by fractions of a cent',
      body: 'Adding an item for 0.1 and one for 0.2 gives 0.30000000000000004.\n\nExpected: 0.3\n\nSteps to reproduce: run `npm test` on version 1.0.0.',
    })
    await world.driver.idle()
    await world.maya.addLabel(world.repo, number, 'automate')
    while (!execFileSync('ps', ['-eo', 'args']).toString().includes('sleep 297'))
      await new Promise((r) => setTimeout(r, 200))
    await world.maya.removeLabel(world.repo, number, 'automate')
    await world.driver.idle()
    expect(recordOf(world, number)).toMatchObject({ stage: 'cancelled', reason: 'unlabelled' })
    expect(await world.repo.git('branch', '--list', 'issuewright/*')).toBe('')
    expect(execFileSync('ps', ['-eo', 'args']).toString()).not.toContain('sleep 297')
  })
})

test('auto refuses to run without a room', async () => {
  await autoWorld('echo fixed > fixed.md', ['sandbox: none'])
  const number = await world.ask()
  expect(recordOf(world, number)?.stage).toBe('failed')
  expect(statusOf(world, number)).toMatch(/no `mode: auto` without a room/)
})
