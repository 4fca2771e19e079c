import { expect, test } from '@jest/globals'
import { answer, vagueIssue } from '../../forge/demo/shop.ts'
import { anyOf } from '../../forge/faults.ts'
import { byJob, type Mishap, mishaps } from './mishap.ts'
import { apply, expectRest, inPairs, oursOn, type Remedy, recordOf, tell, transcript, type World } from './world.ts'

const remedies: readonly Remedy[] = ['re-run failed jobs', 're-run all jobs', '/automate retry']
/** The way from the label to the questions. */
const requests = 10

async function askVaguely(world: World, mishap: Mishap, places: readonly number[]): Promise<number> {
  const { forge } = world
  forge.beforeRequest = anyOf(...places.map((n) => mishaps[mishap](n, byJob('triage'), forge.url)))
  const number = await world.ask(vagueIssue)
  forge.beforeRequest = undefined
  return number
}

/** Status and questions, each once. */
async function expectAsked(world: World, number: number): Promise<void> {
  expect(recordOf(world, number)).toMatchObject({ stage: 'clarifying', error: null, rounds: [{ answers: [] }] })
  expect(world.repo.labels(number).toSorted()).toEqual(['automate', 'needs-clarification'])
  expect(oursOn(world, number)).toHaveLength(2)
  await expectRest(world, number)
}

test('the reporter is asked once, wherever triage dies, and no answer is lost', async () => {
  await inPairs(
    Array.from({ length: requests }, (_, i) => i + 1),
    (n) =>
      tell(`killed at ${n}`, async (world) => {
        const number = await askVaguely(world, 'killed', [n])
        // Once the round is noted nothing is missing but the label, which publish sets.
        const told = n < 9 ? { stage: 'failed', error: { code: 'run-lost' } } : { stage: 'clarifying', error: null }
        expect(recordOf(world, number)).toMatchObject(told)
        const asked = oursOn(world, number).length > 1
        // Whoever reads the questions may answer them at once, before anybody has seen that the run died.
        if (asked) await world.rita.comment(world.repo, number, answer)
        await world.driver.idle()
        await apply(remedies[n % 3] ?? '/automate retry', world, number)
        if (!asked) return expectAsked(world, number)
        expect(recordOf(world, number)).toMatchObject({
          stage: 'reviewing',
          rounds: [{ answers: [expect.any(Number)] }],
        })
        expect(oursOn(world, number)).toHaveLength(2)
      }),
  )
}, 200_000)

test('the reporter is asked once, whatever answer of GitHub is lost', async () => {
  await inPairs([1, 2, 3], (first) =>
    tell(`answers lost from ${first} on`, async (world) => {
      // Each lost answer is one request more: every third of the way is met.
      const number = await askVaguely(world, 'answer lost', [first, first + 4, first + 8])
      expect(transcript(world.forge.requests.filter(byJob('triage')))).toHaveLength(requests + 3)
      await expectAsked(world, number)
    }),
  )
}, 100_000)
