import { expect, test } from '@jest/globals'
import { vagueIssue } from '../../forge/demo/shop.ts'
import { clearIssue, expectRest, inPairs, recordOf, tell, type World } from '../proving/world.ts'

/** How many races are run through the real workflow files: a few here, fifty by `npm run prove`. */
const races = Number(process.env['ISSUEWRIGHT_RACES'] ?? 6)

/** Two events for one issue at once, of every kind that may come together. */
const events: ((world: World, number: number) => Promise<unknown>[])[] = [
  ({ maya, rita, repo }, n) => [maya.addLabel(repo, n, 'automate'), rita.comment(repo, n, 'It happens every day.')],
  ({ maya, repo }, n) => [maya.addLabel(repo, n, 'automate'), maya.comment(repo, n, '/automate help')],
  ({ maya, repo }, n) => [maya.addLabel(repo, n, 'automate'), maya.editIssue(repo, n, { title: 'It fails again' })],
  ({ maya, mallory, repo }, n) => [maya.addLabel(repo, n, 'automate'), mallory.comment(repo, n, '/automate run')],
  ({ maya, driver, repo }, n) => [
    maya.addLabel(repo, n, 'automate'),
    driver.dispatch(repo.fullName, 'issuewright.yml', { issue: String(n) }, 'maya'),
  ],
]

async function twoEvents(world: World, seed: number): Promise<void> {
  const { repo, rita, driver } = world
  const { number } = await rita.openIssue(repo, vagueIssue)
  await driver.idle()
  await Promise.all(events[seed % events.length]?.(world, number) ?? [])
  await driver.idle()
  const ours = repo.comments(number).filter(({ author }) => author === 'github-actions[bot]')
  expect(ours.filter(({ body }) => body.startsWith('### Issuewright'))).toHaveLength(1)
  expect(ours.filter(({ body }) => body.includes('issuewright-key:questions-r1 '))).toHaveLength(1)
  expect(ours).toHaveLength(2)
  expect(recordOf(world, number)).toMatchObject({ stage: 'clarifying', generation: 1, raced: null })
  expect(repo.labels(number).filter((name) => name === 'needs-clarification')).toHaveLength(1)
  await expectRest(world, number)
}

async function lastSlot(world: World, seed: number): Promise<void> {
  const { repo, rita, maya, driver } = world
  for (const _ of [1, 2]) await rita.openIssue(repo, clearIssue)
  await driver.idle()
  const order = seed % 2 ? [1, 2] : [2, 1]
  await Promise.all(order.map((number) => maya.addLabel(repo, number, 'automate')))
  await driver.idle()
  const pullsNow = () => [1, 2].map((number) => recordOf(world, number)?.change?.pullRequest)
  // On a slow machine both may give their claims back as too slow; then the sweep hands the slot on.
  for (let sweeps = 0; sweeps < 3 && pullsNow().includes(undefined); sweeps++) {
    await driver.schedule(repo.fullName)
    await driver.idle()
  }
  const pulls = pullsNow()
  expect(new Set(pulls)).toEqual(new Set([3, 4]))
  for (const number of order) {
    expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', generation: 1, raced: null })
    expect(recordOf(world, number)?.attempts).toHaveLength(1)
    expect(repo.comments(number)).toHaveLength(1)
  }
  const [a, b] = [1, 2].map((number) => recordOf(world, number)?.history ?? [])
  const at = (moves: typeof a, to: string) => moves?.findLast((move) => move.to === to)?.at ?? ''
  // One worked after the other: its slot was the only one.
  expect(at(a, 'reviewing') <= at(b, 'working') || at(b, 'reviewing') <= at(a, 'working')).toBe(true)
}

test(`${races} races through the real workflow files leave no duplicate of anything`, async () => {
  await inPairs(
    Array.from({ length: races }, (_, seed) => seed),
    (seed) =>
      seed % 3 === 2
        ? tell(`the last slot, ${seed}`, (world) => lastSlot(world, seed), { settings: ['max-parallel: 1'] })
        : tell(`two events, ${seed}`, (world) => twoEvents(world, seed)),
  )
}, 1_200_000)
