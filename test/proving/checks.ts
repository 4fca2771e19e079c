import { expect } from '@jest/globals'
import { vagueIssue } from '../../forge/demo/shop.ts'
import type { JobRun, Run } from '../../forge/driver/driver.ts'
import { byAction, byJob, killAction, mishaps } from './mishap.ts'
import {
  apply,
  expectDone,
  expectReviewing,
  jobsOf,
  merge,
  type openWorld,
  recordOf,
  statusOf,
  type World,
} from './world.ts'

/** What must hold of the workflow file: each a story on a world of its own, told as cheaply as can be. */
export type Check = { options?: Parameters<typeof openWorld>[0]; story: (world: World) => Promise<void> }

/** Writes a second file when the checkout has kept its credentials: an agent without a room finds them this way. */
const spy = `echo "Totals are exact." > docs.md
  workspace=$(tr '\\0' '\\n' < /proc/$PPID/environ | sed -n 's/^GITHUB_WORKSPACE=//p')
  test -d "$workspace/.git" && ! grep -qi authorization "$workspace/.git/config" || echo found > found.md`

const jobOf = (world: World, id: string) => jobsOf(world).find((job) => job.id === id)
const errors = (jobs: readonly JobRun[]) => jobs.flatMap((job) => job.annotations.map(({ message }) => message))
const ran = (run: Run | undefined) => (run?.jobs ?? []).filter(({ result }) => result !== 'skipped').map(({ id }) => id)

async function straight(world: World): Promise<number> {
  const number = await world.ask()
  expect(errors(jobsOf(world))).toEqual([])
  expect(jobOf(world, 'implement')?.tokenPermissions).toEqual({ contents: 'read' })
  expect(recordOf(world, number)?.error ?? null).toBeNull()
  await expectReviewing(world, number)
  return number
}

async function expectTold(world: World, number: number, words: string, code = 'job-crashed'): Promise<void> {
  expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code } })
  expect(statusOf(world, number)).toContain(words)
}

/** Holds the action's requests until something is so, or long enough. */
function holdUntil({ forge }: World, condition: () => boolean): void {
  forge.beforeRequest = async (request) => {
    const end = Date.now() + 2_000
    while (byAction(request) && !condition() && Date.now() < end) await new Promise((go) => setTimeout(go, 10))
    return undefined
  }
}

/** Most jobs of the item at one time, of those that write it. */
function watchTurns({ driver }: World): { most: number } {
  const seen = { most: 0 }
  driver.onProgress(({ type }) => {
    if (type !== 'job-started') return
    const writers = driver.runs.flatMap(({ jobs }) => jobs).filter(({ id }) => id === 'triage' || id === 'publish')
    seen.most = Math.max(seen.most, writers.filter(({ status }) => status === 'in_progress').length)
  })
  return seen
}

const waits = ({ driver }: World, id: string, n: number) => {
  const job = driver.runs[n]?.jobs.find((one) => one.id === id)
  return job?.status === 'pending' || job?.status === 'in_progress'
}

/** Two comments come while triage works, and two more while implement does: all wait, and none is lost. */
async function inTurn(world: World): Promise<void> {
  const { driver, rita, repo } = world
  const seen = watchTurns(world)
  holdUntil(world, () => waits(world, 'triage', 1) && waits(world, 'triage', 2))
  driver.onProgress((event) => {
    if (event.type !== 'job-started' || event.run !== driver.runs[0]) return
    if (event.job.id === 'implement') holdUntil(world, () => waits(world, 'triage', 4) && waits(world, 'publish', 0))
    if (event.job.id === 'triage' || event.job.id === 'implement') {
      void rita.comment(repo, 1, 'Me too!').then(() => rita.comment(repo, 1, 'And me!'))
    }
  })
  await world.ask()
  world.forge.beforeRequest = undefined
  expect(driver.runs.map(({ conclusion }) => conclusion)).toEqual(Array(5).fill('success'))
  expect(seen.most).toBe(1)
  await expectReviewing(world, 1)
}

export const checks = {
  straight: { options: { agentCommand: spy }, story: async (world) => void (await straight(world)) },
  vague: {
    story: async (world) => {
      const number = await world.ask(vagueIssue)
      expect(recordOf(world, number)?.stage).toBe('clarifying')
      expect(ran(world.driver.runs[0])).toEqual(['triage'])
      expect(errors(jobsOf(world))).toEqual([])
    },
  },
  merged: {
    story: async (world) => {
      const number = await straight(world)
      await merge(world)
      await expectDone(world, number)
      expect(
        world.driver.runs.some(
          ({ event, jobs }) =>
            event === 'pull_request' && jobs.some(({ id, result }) => id === 'triage' && result === 'success'),
        ),
      ).toBe(true)
    },
  },
  'foreign pull request': {
    story: async ({ maya, repo, driver }) => {
      await maya.push(repo, { branch: 'mine', files: { 'mine.md': 'mine' } })
      const { number } = await maya.openPullRequest(repo, { head: 'mine', title: 'Mine' })
      await maya.addLabel(repo, number, 'bug')
      await maya.closePullRequest(repo, number)
      await driver.idle()
      expect(driver.runs.map((run) => [run.event, ...ran(run)])).toEqual([['pull_request'], ['pull_request', 'route']])
    },
  },
  'switched off': {
    options: { driver: { vars: { ISSUEWRIGHT_DISABLED: 'true' } } },
    story: async (world) => {
      await world.ask()
      await world.maya.push(world.repo, { branch: 'mine', files: { 'mine.md': 'mine' } })
      const { number } = await world.maya.openPullRequest(world.repo, { head: 'mine', title: 'Mine' })
      await world.maya.closePullRequest(world.repo, number)
      await world.driver.idle()
      expect(world.driver.runs.map(ran)).toEqual([[], []])
    },
  },
  schedule: {
    story: async ({ driver, repo }) => {
      const [run] = await driver.schedule(repo.fullName)
      await driver.idle()
      expect(ran(run)).toEqual(['sweep'])
      expect(run?.conclusion).toBe('success')
      const byHand = await driver.dispatch(repo.fullName, 'issuewright.yml', {}, 'maya')
      await driver.idle()
      expect(ran(byHand)).toEqual(['sweep'])
    },
  },
  'moved base': {
    story: async (world) => {
      const { forge, maya, repo } = world
      // The event was about another commit than the one that triage finds.
      forge.beforeRequest = async (request) => {
        if (!byAction(request)) return undefined
        forge.beforeRequest = undefined
        await maya.push(repo, { branch: 'main', files: { 'moved.md': 'moved' } })
        return undefined
      }
      const number = await world.ask()
      expect(await repo.git('show', 'main:moved.md')).toBe('moved')
      expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', error: null })
    },
  },
  'crash of triage': {
    story: async (world) => {
      world.forge.beforeRequest = mishaps.killed(1, byJob('triage'), world.forge.url)
      await expectTold(world, await world.ask(), '`triage`: failure', 'run-lost')
    },
  },
  'crash of implement': {
    story: async (world) => {
      const stop = world.driver.onProgress((event) => {
        // Before the agent has begun there is nothing to keep, hence no artifact.
        if (event.type !== 'log' || !event.line.startsWith('Preparing')) return
        stop()
        killAction(world.forge.url)
      })
      await expectTold(world, await world.ask(), '`implement`: failure')
    },
  },
  cancelled: {
    options: { agentCommand: 'echo half > half.md; sleep 300' },
    story: async (world) => {
      const stop = world.driver.onProgress((event) => {
        if (event.type !== 'log' || !event.line.startsWith('The agent begins')) return
        stop()
        setTimeout(() => world.driver.cancel(event.run.id, 'maya'), 100)
      })
      await expectTold(world, await world.ask(), 'kept in the artifact', 'job-cancelled')
    },
  },
  'taken over': {
    story: async (world) => {
      world.forge.beforeRequest = mishaps.killed(10, byJob('publish'), world.forge.url)
      const number = await world.ask()
      await apply('/automate retry', world, number)
      expect(errors(world.driver.runs[1]?.jobs ?? [])).toEqual([])
      await expectReviewing(world, number)
    },
  },
  'in turn': { story: inTurn },
} satisfies Record<string, Check>

export type CheckName = keyof typeof checks
