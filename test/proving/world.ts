import { expect } from '@jest/globals'
import type { Run } from '../../forge/driver/driver.ts'
import type { PullView } from '../../forge/forge.ts'
import { expectRest, openWorld, recordOf, type World } from '../scenario/world.ts'

export * from '../scenario/world.ts'

/** A world in which the way from label to pull request is whole, but as cheap as can be: many are needed. */
export async function openProving(options: Parameters<typeof openWorld>[0] = {}): Promise<World> {
  const world = await openWorld({
    agentCommand: 'echo "Totals are exact." > docs.md',
    verify: [],
    settings: ['reviewers: [bob]', 'pull-request-labels: [automated]', 'max-attempts: 9'],
    ...options,
  })
  world.repo.setRole('bob', 'write')
  return world
}

/** A story in a world of its own; whatever goes wrong carries its name. */
export async function tell(
  name: string,
  story: (world: World) => Promise<void>,
  options?: Parameters<typeof openWorld>[0],
): Promise<void> {
  const world = await openProving(options)
  try {
    await story(world)
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause })
  } finally {
    world.forge.beforeRequest = undefined
    await world.close()
  }
}

/** Everyday runs tell every third story; `npm run prove` tells all. */
export const proving = process.env['ISSUEWRIGHT_PROVE'] === 'all'
export const share = <T>(all: readonly T[]): T[] => all.filter((_, i) => proving || i % 3 === 0)

/** Tells all stories, two at a time since there are two cores, and all of them before the first failure is thrown. */
export async function inPairs<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const failures: string[] = []
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      await task(item).catch((error: Error) => failures.push(error.message))
  }
  await Promise.all([worker(), worker()])
  expect(failures).toEqual([])
}

/** What a person does about a run that failed. */
export type Remedy = 're-run failed jobs' | 're-run all jobs' | '/automate retry'

export async function apply(remedy: Remedy, { driver, maya, repo }: World, number: number): Promise<void> {
  const failed = driver.runs.filter(({ conclusion }) => conclusion === 'failure').at(-1)
  if (remedy === '/automate retry') await maya.comment(repo, number, remedy)
  else if (failed) driver.rerun(failed.id, { actor: 'maya', failedOnly: remedy === 're-run failed jobs' })
  await driver.idle()
}

/** Every pull request there is; issues and pull requests share their numbers. */
function pullsOf({ repo }: World): PullView[] {
  return Array.from({ length: 8 }, (_, i) => i + 1).flatMap((number) => {
    try {
      return [repo.pull(number)]
    } catch {
      return []
    }
  })
}

export async function branchesOf({ repo }: World): Promise<string[]> {
  const list = await repo.git('branch', '--list', 'issuewright/*', '--format=%(refname:short)')
  return list.split('\n').filter(Boolean)
}

/**
 * The one true end of the straight way, whatever happened on it: one pull request with exactly the change, one status
 * comment, the right labels, and rest. `left` are branches that an attempt before the last has left behind.
 */
export async function expectReviewing(world: World, number: number, left: readonly string[] = []): Promise<void> {
  const { repo } = world
  const record = recordOf(world, number)
  expect(record).toMatchObject({ stage: 'reviewing', lease: null, error: null, change: { pullRequest: 2 } })
  expect(record?.attempts.at(-1)).toMatchObject({ outcome: 'published' })
  expect(pullsOf(world)).toMatchObject([
    { number: 2, state: 'open', draft: true, labels: ['automated'], assignees: ['maya'], requestedReviewers: ['bob'] },
  ])
  const { head, base } = repo.pull(2)
  expect(await repo.git('log', '--format=%P', `${base.sha}..${head.sha}`)).toBe(base.sha)
  expect(await repo.git('diff', '--name-status', base.sha, head.sha)).toBe('A\tdocs.md')
  expect(await branchesOf(world)).toEqual([...left, head.ref])
  expect(oursOn(world, number)).toHaveLength(1)
  expect(repo.labels(number).toSorted()).toEqual(['automate', 'automate: in review'])
  await expectRest(world, number)
}

/** Merges, lets everything that follows happen, and does what a person does if that fails. */
export async function merge(world: World): Promise<void> {
  const { maya, repo, driver } = world
  await maya.markReadyForReview(repo, 2)
  await maya.mergePullRequest(repo, 2)
  await driver.idle()
}

export async function expectDone(world: World, number: number): Promise<void> {
  expect(recordOf(world, number)).toMatchObject({ stage: 'done', lease: null, error: null })
  expect(recordOf(world, number)?.history.filter(({ to }) => to === 'done')).toHaveLength(1)
  expect(world.repo.labels(number).toSorted()).toEqual(['automate', 'automate: done'])
  expect(oursOn(world, number)).toHaveLength(1)
  await expectRest(world, number)
}

/** Bodies of our comments. */
export function oursOn({ repo }: World, number: number): string[] {
  const ours = repo.comments(number).filter(({ author }) => author === 'github-actions[bot]')
  return ours.map(({ body }) => body)
}

/** What a run's jobs annotate: people see it first. */
export function annotationsOf(run: Run | undefined): string {
  return (run?.jobs ?? []).flatMap((job) => job.annotations.map(({ message }) => message)).join('\n')
}
