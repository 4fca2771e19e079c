import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { expectRest, jobsOf, openWorld, recordOf, statusOf, transcript, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld({ settings: ['reviewers: [bob]', 'pull-request-labels: [automated]'] })
  world.repo.setRole('bob', 'write')
})
afterEach(() => world.close())

test('one label, one pull request, merged, done', async () => {
  const { forge, repo, maya, driver } = world
  const number = await world.ask()
  const asked = transcript(forge.requests)
  console.info(`From the label to the open pull request, ${asked.length} requests:\n${asked.join('\n')}`)
  expect(asked.findIndex((line) => line.startsWith('POST') && line.includes('/comments')) + 1).toBeLessThanOrEqual(3)
  expect(asked.length).toBeLessThanOrEqual(28)
  expect(asked).toMatchSnapshot()

  const pull = repo.pull(2)
  expect(pull).toMatchObject({
    draft: true,
    head: { ref: 'issuewright/issue-1-g1' },
    assignees: ['maya'],
    labels: ['automated'],
    requestedReviewers: ['bob'],
  })
  expect(pull.body).toMatch(/^Closes #1$/m)
  expect(pull.body).toContain('| `npm test` | ✅ passed |')
  expect(await repo.git('diff', '--name-status', `${pull.base.sha}..${pull.head.sha}`)).toBe(
    'M\tCHANGELOG.md\nA\tdocs.md\nM\tsrc/cart.js',
  )
  expect(repo.labels(number)).toEqual(['automate', 'automate: in review'])
  await expectRest(world, number)

  await maya.markReadyForReview(repo, 2)
  await maya.mergePullRequest(repo, 2)
  await driver.idle()
  expect(repo.labels(number)).toEqual(['automate', 'automate: done'])
  expect(recordOf(world, number)).toMatchObject({
    stage: 'done',
    change: { pullRequest: 2 },
    attempts: [{ outcome: 'published' }],
  })
  expect(recordOf(world, number)?.history.map(({ from, to, rule }) => `${from} → ${to} by ${rule}`)).toEqual([
    'queued → working by start',
    'working → reviewing by in-review',
    'reviewing → done by merged',
  ])
  expect(repo.comments(number)).toHaveLength(1)
  expect(statusOf(world, number)).toContain('Pull request #2 was merged.')
  expect(jobsOf(world).filter(({ result }) => result === 'failure')).toEqual([])
  await expectRest(world, number)
})

test('no job that hosts the agent has a right to write, and publish runs no agent', async () => {
  await world.ask()
  const jobs = jobsOf(world)
  expect(jobs.find(({ id }) => id === 'implement')?.tokenPermissions).toEqual({ contents: 'read' })
  expect(jobs.find(({ id }) => id === 'publish')?.log).not.toContain('agent begins')
})
