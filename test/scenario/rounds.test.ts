import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { byJob } from '../proving/mishap.ts'
import { expectRest, openWorld, recordOf, statusOf, type World } from './world.ts'

// Rounds of revision that end otherwise than well, and how a pull request ends.

const agent = `
import { readFileSync, writeFileSync } from 'node:fs'
const context = readFileSync(process.env.ISSUEWRIGHT_CONTEXT, 'utf8')
writeFileSync('docs.md', context.includes('say more') ? 'Totals are exact, to the cent.\\n' : 'Totals are exact.\\n')
writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, 'Done.')
`

let world: World
beforeEach(async () => {
  world = await openWorld({ agent, verify: [] })
})
afterEach(() => world.close())

async function say(number: number, words: string): Promise<void> {
  await world.maya.comment(world.repo, number, words)
  await world.driver.idle()
}

async function sweep(): Promise<string[]> {
  const [run] = await world.driver.schedule(world.repo.fullName)
  await world.driver.idle()
  const log = run?.jobs.find(({ id }) => id === 'sweep')?.log ?? ''
  return [...log.matchAll(/^#\d+: [a-z-]+$/gm)].map(([line]) => line)
}

test('asked on the page of the pull request, a round answers there; one that brings the old state back stops and asks', async () => {
  const { repo } = world
  const number = await world.ask()
  const first = repo.pull(2).head.sha
  await say(2, '/automate revise say more')
  const second = repo.pull(2).head.sha
  expect(await repo.git('log', '--format=%P', '-1', second)).toBe(first)
  expect(repo.comments(2).map(({ body }) => body.split('.')[0])).toEqual([
    '/automate revise say more',
    `Revised in ${second}`,
  ])
  await expectRest(world, number)
  await say(2, '/automate revise take it back')
  expect(repo.pull(2).head.sha).toBe(second)
  expect(recordOf(world, number)).toMatchObject({
    stage: 'reviewing',
    error: { code: 'revision-undone', retryAt: null },
    revisions: [{ outcome: 'published' }, { outcome: 'revision-undone' }],
  })
  expect(statusOf(world, number)).toMatch(/which of the two is wanted/)
  await expectRest(world, number)
  expect(await sweep()).toEqual([])
}, 180_000)

test('a round that takes back the one before it stops and asks, whatever people have pushed between them', async () => {
  const { repo, maya } = world
  const number = await world.ask()
  await say(2, '/automate revise say more')
  const head = await maya.push(repo, { branch: repo.pull(2).head.ref, files: { 'notes.md': 'A note of a person.\n' } })
  await say(2, '/automate revise take it back')
  expect(repo.pull(2).head.sha).toBe(head)
  expect(recordOf(world, number)).toMatchObject({
    stage: 'reviewing',
    error: { code: 'revision-undone', retryAt: null },
    revisions: [{ outcome: 'published' }, { outcome: 'revision-undone' }],
  })
  await expectRest(world, number)
}, 180_000)

test('pushed to while the agent works, the branch is left as people made it, and the round begins again later', async () => {
  const { repo, forge, maya } = world
  const number = await world.ask()
  const branch = repo.pull(2).head.ref
  let theirs = ''
  forge.beforeRequest = async (request) => {
    if (theirs === '' && byJob('publish')(request)) {
      theirs = 'soon'
      theirs = await maya.push(repo, { branch, files: { 'notes.md': 'A note of a person.\n' } })
    }
    return undefined
  }
  await say(number, '/automate revise say more')
  forge.beforeRequest = undefined
  expect(repo.pull(2).head.sha).toBe(theirs)
  expect(recordOf(world, number)).toMatchObject({
    stage: 'reviewing',
    asked: { by: 'maya' },
    error: { code: 'branch-moved', retryAt: expect.any(String) },
  })
  await expectRest(world, number)
}, 180_000)

test('closed without a merge it is asked once why, and a tick is counted', async () => {
  const { repo, maya, driver } = world
  const number = await world.ask()
  await maya.closePullRequest(repo, 2)
  await driver.idle()
  expect(recordOf(world, number)).toMatchObject({ stage: 'cancelled', reason: 'closed-unmerged' })
  const [asked, ...others] = repo.comments(2)
  expect(others).toEqual([])
  await maya.editComment(repo, asked?.id ?? 0, asked?.body.replace('- [ ] ', '- [x] ') ?? '')
  await driver.idle()
  expect(await sweep()).toEqual([`#${number}: told-why`])
  expect(recordOf(world, number)?.change?.why).toBe('wrong')
  expect(await sweep()).toEqual([])
  await expectRest(world, number)
}, 180_000)

test('another pull request that would close the issue stops ours before any work', async () => {
  const { repo, maya, rita, driver } = world
  const { number } = await rita.openIssue(repo, {
    title: 'Totals drift',
    body: 'total() of 0.1 and 0.2 is not 0.3; expected 0.3.',
  })
  await maya.push(repo, { branch: 'mine', files: { 'mine.md': 'By hand.\n' } })
  const rival = await maya.openPullRequest(repo, {
    title: 'Mend it',
    body: `Fixes #${number}`,
    head: 'mine',
    base: 'main',
  })
  await driver.idle()
  await maya.addLabel(repo, number, 'automate')
  await driver.idle()
  expect(recordOf(world, number)).toMatchObject({
    stage: 'cancelled',
    reason: 'rivalled',
    rival: rival.number,
    attempts: [],
  })
  expect(statusOf(world, number)).toContain(`#${rival.number}`)
  await expectRest(world, number)
}, 180_000)

test("a person's backport of our branch is not taken for ours: merged, it ends nothing and deletes nothing", async () => {
  const { repo, maya, driver } = world
  await maya.push(repo, { branch: 'release-1.x', files: { 'NOTES.md': 'Of 1.x.\n' } })
  const number = await world.ask()
  const { ref: head, sha } = repo.pull(2).head
  const backport = await maya.openPullRequest(repo, { title: 'Backport', body: '', head, base: 'release-1.x' })
  await maya.mergePullRequest(repo, backport.number)
  await driver.idle()
  await expectRest(world, number)
  expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', change: { pullRequest: 2, state: 'draft' } })
  expect(repo.pull(2)).toMatchObject({ state: 'open', head: { sha } })
  await maya.markReadyForReview(repo, 2)
  await maya.mergePullRequest(repo, 2)
  await driver.idle()
  expect(recordOf(world, number)?.stage).toBe('done')
}, 180_000)
