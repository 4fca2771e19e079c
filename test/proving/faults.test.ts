import { beforeAll, expect, test } from '@jest/globals'
import { anyOf } from '../../forge/faults.ts'
import { byJob, type Job, type Mishap, mishaps } from './mishap.ts'
import {
  annotationsOf,
  apply,
  expectDone,
  expectReviewing,
  inPairs,
  merge,
  proving,
  type Remedy,
  recordOf,
  share,
  statusOf,
  tell,
  transcript,
  type World,
} from './world.ts'

const minutes = 60_000
type Place = readonly [job: Job, n: number]
/** Requests of triage and publish on the way to the pull request, and of triage at its merge. */
const straight = [10, 17, 6] as const
/** What was done at each request of the way, for the table. */
const covered = new Map<string, Set<Mishap>>()
const ways: Record<Job | 'merge', string[]> = { triage: [], publish: [], merge: [] }

/** Arms mishaps at places of the way that is about to be gone. */
function arm({ forge }: World, mishap: Mishap, places: readonly Place[], way?: 'merge'): void {
  for (const [job, n] of places) {
    const key = `${way ?? job} ${n}`
    covered.set(key, (covered.get(key) ?? new Set()).add(mishap))
  }
  forge.beforeRequest = anyOf(...places.map(([job, n]) => mishaps[mishap](n, byJob(job), forge.url)))
}

function disarm({ forge }: World): void {
  forge.beforeRequest = undefined
}

const conclusions = ({ driver }: World) => driver.runs.map(({ conclusion }) => conclusion)
const numbers = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

beforeAll(async () => {
  for (let tries = 1; tries === 1 || (ways.triage.length > straight[0] && tries <= 4); tries++) await look()
}, 4 * minutes)

/** A claim of a slot that takes too long is made anew; the way is then looked at once more. */
const look = () =>
  tell('nothing happens', async (world) => {
    const number = await world.ask()
    const of = (job: Job) => transcript(world.forge.requests.filter(byJob(job)))
    Object.assign(ways, { triage: of('triage'), publish: of('publish') })
    await expectReviewing(world, number)
    world.forge.requests.length = 0
    await merge(world)
    ways.merge = of('triage')
    await expectDone(world, number)
  })

test('the way has the requests that the tests below count on', () => {
  expect([ways.triage.length, ways.publish.length, ways.merge.length]).toEqual(straight)
})

test(
  'what passes is waited for and told to nobody',
  async () => {
    const some: (readonly [Mishap, number, number])[] = [
      ...numbers(10).map((k) => ['answer lost', k, k] as const),
      ...numbers(10).map((k) => ['doubled', writesOnce.includes(k) ? 1 : k, k] as const),
      ['dropped', 4, 6],
      ['bad gateway', 7, 9],
      ['rate limit', 4, 9],
    ]
    await inPairs(share(some), ([mishap, k, l]) =>
      tell(`${mishap} at ${k} and ${l}`, async (world) => {
        // Far enough from each other that each is met alone.
        const places: Place[] = [
          ['triage', k],
          ['publish', l],
          ['publish', l + 8],
        ]
        arm(world, mishap, places)
        const number = await world.ask()
        disarm(world)
        await expectReviewing(world, number)
        arm(world, mishap, [['triage', Math.min(k, 6)]], 'merge')
        await merge(world)
        disarm(world)
        await expectDone(world, number)
        expect(new Set(conclusions(world))).toEqual(new Set(['success']))
      }),
    )
  },
  5 * minutes,
)

/** A comment that arrives twice is made twice: nothing of ours can tell that from two comments, but a later run repairs it. */
const writesOnce = [3]

/** Killed after the last request of a job; after any other is before the next. */
const last = 18

test(
  'a job may be killed anywhere',
  async () => {
    await inPairs(share(numbers(last)), (k) =>
      tell(`killed at ${k}`, async (world) => {
        const how = k === last ? 'killed after' : 'killed'
        const number = k <= 10 || k === last ? await dieInTriage(world, how, k) : null
        arm(world, how, [['publish', Math.min(k, 17)]])
        const item = number ?? (await world.ask())
        if (number) await apply(remedies[k % 3] ?? '/automate retry', world, item)
        disarm(world)
        expect(conclusions(world).at(-1)).toBe('failure')
        const byRetry = [1, 9, 10, 14].includes(k)
        await apply(byRetry ? '/automate retry' : 're-run failed jobs', world, item)
        // The branch of the dead attempt is never written again.
        await expectReviewing(world, item, byRetry && k === 9 ? ['issuewright/issue-1-g1'] : [])
        if (k <= 6) await dieInMerge(world, item, k)
      }),
    )
  },
  5 * minutes,
)

const remedies: readonly Remedy[] = ['re-run failed jobs', 're-run all jobs', '/automate retry']

/** Triage dies, and the publish job of the same run tells it. */
async function dieInTriage(world: World, how: Mishap, k: number): Promise<number> {
  arm(world, how, [['triage', Math.min(k, 10)]])
  const number = await world.ask()
  disarm(world)
  expect(conclusions(world)).toEqual(['failure'])
  const error = { code: 'run-lost', retryAt: expect.any(String) }
  expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error, lease: null })
  expect(statusOf(world, number)).toContain('`triage`: failure')
  expect(world.repo.labels(number).toSorted()).toEqual(['automate', 'automate: failed'])
  return number
}

async function dieInMerge(world: World, number: number, k: number): Promise<void> {
  arm(world, 'killed', [['triage', k]], 'merge')
  await merge(world)
  disarm(world)
  // The publish job has already brought it to its end; a re-run finds nothing to do.
  expect(recordOf(world, number)?.stage).toBe('done')
  await apply('re-run failed jobs', world, number)
  await expectDone(world, number)
}

test(
  'while GitHub is down the run says so, and afterwards it goes on',
  async () => {
    const some: readonly [...Place, Remedy][] = [
      ['triage', 1, 're-run failed jobs'],
      ['triage', 3, '/automate retry'],
      ['publish', 1, 're-run all jobs'],
      ['publish', 9, 're-run failed jobs'],
      ['publish', 14, '/automate retry'],
    ]
    await inPairs(some, ([job, n, remedy]) =>
      tell(`down from ${job} ${n} on`, async (world) => {
        arm(world, 'outage', [[job, n]])
        const number = await world.ask()
        disarm(world)
        expect(conclusions(world)).toEqual(['failure'])
        expect(annotationsOf(world.driver.runs[0])).toMatch(/GitHub .*Re-run the job, or comment `\/automate retry`/)
        await apply(remedy, world, number)
        await expectReviewing(world, number)
      }),
    )
  },
  5 * minutes,
)

test(
  'what GitHub refuses to do is told on the issue; a re-run of publish needs no agent',
  async () => {
    const some: readonly Place[] = [
      ['publish', 3],
      ['publish', 8],
      ['publish', 9],
    ]
    await inPairs(some, (place) =>
      tell(`refused is ${place.join(' ')}`, async (world) => {
        arm(world, 'stubborn', [place])
        const number = await world.ask()
        disarm(world)
        expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'github-unavailable' } })
        expect(statusOf(world, number)).toContain('Re-run the job, or comment `/automate retry`.')
        await apply('re-run failed jobs', world, number)
        const [run] = world.driver.runs
        expect(run?.jobs.find(({ id }) => id === 'implement')?.databaseId).toBe(
          run?.previousAttempts[0]?.jobs.find(({ id }) => id === 'implement')?.databaseId,
        )
        await expectReviewing(world, number)
      }),
    )
  },
  5 * minutes,
)

test('every request of the way was met by each of these', () => {
  const kinds = Object.keys(mishaps) as Mishap[]
  const rows = Object.entries(ways).flatMap(([way, lines]) =>
    lines.map((line, i) => {
      const met = covered.get(`${way} ${i + 1}`) ?? new Set()
      return `${kinds.map((kind) => (met.has(kind) ? '×' : '·')).join(' ')}  ${way} ${i + 1}: ${line}`
    }),
  )
  console.info([`columns: ${kinds.join(', ')}`, ...rows].join('\n'))
  if (!proving) return
  for (const [way, lines] of Object.entries(ways))
    for (const n of numbers(lines.length))
      expect([way, n, ...(covered.get(`${way} ${n}`) ?? [])]).toEqual(
        expect.arrayContaining(['answer lost', 'killed', ...(way === 'publish' ? ['doubled'] : [])]),
      )
})
