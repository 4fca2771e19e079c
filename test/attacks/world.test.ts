import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import {
  clearIssue,
  expectRest,
  jobsOf,
  openWorld,
  recordOf,
  statusOf,
  transcript,
  type World,
} from '../scenario/world.ts'

let world: World
afterEach(() => world.close())

test('ATK-048: a hundred labels on the issue stop nothing; the comment stays the truth', async () => {
  world = await openWorld()
  const { repo, rita, maya, driver } = world
  const { number } = await rita.openIssue(repo, clearIssue)
  for (let i = 0; i < 99; i++) await maya.addLabel(repo, number, `l${i}`)
  await maya.addLabel(repo, number, 'automate')
  await driver.idle()
  expect(recordOf(world, number)?.stage).toBe('reviewing')
  expect(repo.labels(number)).toHaveLength(100)
  expect(
    jobsOf(world)
      .flatMap(({ annotations }) => annotations.map(({ message }) => message))
      .join(),
  ).toContain('at most 100')
})

test('ATK-054: the base moved meanwhile; the change stands on its own base, nothing is forced', async () => {
  world = await openWorld()
  const { repo, maya, forge, driver, rita } = world
  const { number } = await rita.openIssue(repo, clearIssue)
  const base = repo.branch('main')
  const moved = new Promise<unknown>((resolve) => {
    const deaf = forge.onEvent(({ name, payload }) => {
      if (name !== 'issues' || (payload['label'] as { name?: string } | undefined)?.name !== 'automate: working') return
      deaf()
      resolve(maya.push(repo, { branch: 'main', files: { 'CHANGELOG.md': 'moved\n' } }))
    })
  })
  await maya.addLabel(repo, number, 'automate')
  await moved
  await driver.idle()
  expect(await repo.git('rev-parse', `${repo.pull(2).head.sha}^`)).toBe(base)
  expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', change: { base } })
})

test('ATK-105: a branch of ours with other content on it is never touched', async () => {
  world = await openWorld()
  const { repo, maya } = world
  await maya.push(repo, { branch: 'issuewright/issue-1-g1', files: { 'human.md': 'mine' }, from: 'main' })
  const before = repo.branch('issuewright/issue-1-g1')
  const number = await world.ask()
  expect(repo.branch('issuewright/issue-1-g1')).toBe(before)
  expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', change: { branch: 'issuewright/issue-1-g2' } })
})

test('ATK-103: a change set that was tampered with is refused by its digest', async () => {
  world = await openWorld()
  const { driver, forge } = world
  driver.onProgress((event) => {
    if (event.type !== 'job-finished' || event.job.id !== 'implement') return
    const artifact = driver.artifacts(event.run.id).get('issuewright-change-set')
    if (artifact) writeFileSync(join(artifact, 'change-set.json'), '{"v":1}')
  })
  const number = await world.ask()
  expect(recordOf(world, number)?.error?.code).toBe('change-set-invalid')
  expect(
    transcript(forge.requests).filter(
      (line) => /git\/(trees|commits|refs)|POST .*\/pulls/.test(line) && line.startsWith('POST'),
    ),
  ).toEqual([])
  await expectRest(world, number)
})

test('ATK-107: comments of an outsider cost one look each and no write', async () => {
  world = await openWorld()
  const { repo, mallory, driver, forge } = world
  const number = await world.ask({ title: 'help', body: '' })
  expect(recordOf(world, number)?.stage).toBe('clarifying')
  forge.requests.length = 0
  for (let i = 0; i < 6; i++) await mallory.comment(repo, number, `spam ${i}`)
  await driver.idle()
  const lines = transcript(forge.requests)
  expect(lines.filter((line) => !/GraphQL|^GET/.test(line))).toEqual([])
  expect(lines.length).toBeLessThanOrEqual(6 * 4)
  expect(statusOf(world, number)).toContain('Questions are out')
})
