import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { byAction, byJob, killAction, mishaps, processesWith } from './mishap.ts'
import {
  apply,
  clearIssue,
  expectReviewing,
  isWrite,
  jobsOf,
  recordOf,
  statusOf,
  tell,
  transcript,
  type World,
} from './world.ts'

/** Longer than GitHub's own patience with a cancelled step. */
const patience = 30_000

/** A world whose agent has done half of its work and waits to be let go, deaf to SIGTERM, with a child that left its group. */
async function withSlowAgent(story: (world: World, agent: Agent) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'issuewright-agent-'))
  const agentCommand = `trap '' TERM; export PROOF=${folder}; echo half > half.md; setsid sleep 300 & touch ${folder}/works
    while ! test -f ${folder}/go; do sleep 0.05; done; rm half.md; echo "Totals are exact." > docs.md`
  const agent = {
    works: () => until(() => existsSync(join(folder, 'works'))),
    letGo: () => writeFileSync(join(folder, 'go'), ''),
    processes: () => processesWith([`PROOF=${folder}`]),
  }
  try {
    await tell('a slow agent', (world) => story(world, agent), { agentCommand })
  } finally {
    agent.letGo()
    rmSync(folder, { recursive: true })
  }
}

type Agent = { works(): Promise<void>; letGo(): void; processes(): number[] }

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + patience
  while (!condition()) {
    if (Date.now() > end) throw new Error(`It never came to be: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Labels an issue and waits until the agent is at work. */
async function begin({ rita, maya, repo }: World, agent: Agent): Promise<number> {
  const { number } = await rita.openIssue(repo, clearIssue)
  await maya.addLabel(repo, number, 'automate')
  await agent.works()
  return number
}

const jobOf = (world: World, id: string) => jobsOf(world).find((job) => job.id === id)

test(
  'an implement job that is killed is told, and a retry works',
  () =>
    withSlowAgent(async (world, agent) => {
      const number = await begin(world, agent)
      killAction(world.forge.url)
      await world.driver.idle()
      expect(jobOf(world, 'implement')?.result).toBe('failure')
      expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'job-crashed' }, lease: null })
      expect(statusOf(world, number)).toContain('`implement`: failure')
      agent.letGo()
      await apply('/automate retry', world, number)
      await expectReviewing(world, number)
    }),
  patience,
)

test(
  'a cancel ends the agent and all it started, keeps its work, and tells it',
  () =>
    withSlowAgent(async (world, agent) => {
      const number = await begin(world, agent)
      await until(() => agent.processes().length > 1)
      const [run] = world.driver.runs
      world.driver.cancel(run?.id ?? 0, 'maya')
      await until(() => jobOf(world, 'implement')?.status === 'completed')
      expect(agent.processes()).toEqual([])
      // The action itself saw to that, and not the runner that kills what is left of a job.
      expect(jobOf(world, 'implement')?.log).toContain('The agent ended after')
      await world.driver.idle()
      expect(run?.conclusion).toBe('cancelled')
      expectKept(world, run?.id ?? 0)
      expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'job-cancelled' }, lease: null })
      expect(statusOf(world, number)).toMatch(/was cancelled in Actions, or ran out of its time.*kept in the artifact/)
      agent.letGo()
      await apply('/automate retry', world, number)
      await expectReviewing(world, number)
    }),
  patience,
)

function expectKept({ driver }: World, run: number): void {
  const kept = driver.artifacts(run).get('issuewright-change-set') ?? ''
  const changeSet = JSON.parse(readFileSync(join(kept, 'change-set.json'), 'utf8'))
  expect(changeSet).toMatchObject({ ending: { how: 'cancelled' }, files: [{ path: 'half.md' }] })
  const [file = ''] = readdirSync(join(kept, 'files'))
  expect(readFileSync(join(kept, 'files', file), 'utf8')).toBe('half\n')
}

test(
  'a comment while the agent works costs nothing, and an impatient retry takes nothing away',
  () =>
    withSlowAgent(async (world, agent) => {
      const { forge, repo, maya, rita, driver } = world
      const number = await begin(world, agent)
      const ended = (n: number) => until(() => driver.runs[n]?.status === 'completed')
      forge.requests.length = 0
      await rita.comment(repo, number, 'Me too!')
      await ended(1)
      expect(transcript(forge.requests.filter(byAction).filter(isWrite))).toEqual([])
      await maya.comment(repo, number, '/automate retry')
      await ended(2)
      expect(statusOf(world, number)).toContain('that does not fit now; the item is at work')
      agent.letGo()
      await driver.idle()
      expect(recordOf(world, number)?.attempts).toHaveLength(1)
      await expectReviewing(world, number)
    }),
  patience,
)

test(
  'a publish job killed in the middle is told by whatever comes next, and a retry works',
  () =>
    tell('publish killed', async (world) => {
      const { forge, repo, rita, driver } = world
      forge.beforeRequest = mishaps.killed(9, byJob('publish'), forge.url)
      const number = await world.ask()
      expect(transcript(forge.requests).at(-1)).toContain('/pulls')
      forge.beforeRequest = undefined
      expect(recordOf(world, number)?.stage).toBe('working')
      await rita.comment(repo, number, 'Me too!')
      await driver.idle()
      expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'run-lost' } })
      expect(statusOf(world, number)).toMatch(/The run was lost[\s\S]*\/automate retry/)
      await apply('/automate retry', world, number)
      await expectReviewing(world, number, ['issuewright/issue-1-g1'])
    }),
  patience,
)

test(
  'a foreign comment on a foreign issue costs no request at all',
  () =>
    tell('foreign', async ({ forge, repo, rita, mallory, driver }) => {
      const { number } = await rita.openIssue(repo, clearIssue)
      await mallory.comment(repo, number, 'Me too!')
      await rita.comment(repo, number, 'Thank you!')
      await driver.idle()
      // Not even a runner is started for who did not open the issue.
      expect(driver.runs.map(({ conclusion }) => conclusion)).toEqual(['skipped', 'success'])
      expect(forge.requests.filter(byAction)).toEqual([])
    }),
  patience,
)
