import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
// @ts-expect-error it has no types
import parse from 'parse-prometheus-text-format'
import { clearIssue, isWrite, openWorld, recordOf, transcript, type World } from '../scenario/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld({ agentCommand: 'echo "Totals are exact." > docs.md', verify: [] })
})
afterEach(() => world.close())

/** People do things while no event of theirs arrives. */
async function unheard(act: () => Promise<unknown>): Promise<void> {
  const { repo, maya, driver } = world
  const file = '.github/workflows/issuewright.yml'
  const text = await repo.git('show', `main:${file}`)
  const push = (content: string) => maya.push(repo, { branch: 'main', files: { [file]: content } })
  await push(text.replace(/^on:[\s\S]*?^permissions/m, 'on: { workflow_dispatch: {} }\npermissions'))
  await act()
  await driver.idle()
  await push(text)
}

/** The artifacts of the last sweep. */
let kept: ReadonlyMap<string, string>

async function sweep(): Promise<string[]> {
  const { driver, repo, forge } = world
  forge.requests.length = 0
  const [run] = await driver.schedule(repo.fullName)
  await driver.idle()
  const log = run?.jobs.find(({ id }) => id === 'sweep')?.log ?? ''
  expect(run?.conclusion).toBe('success')
  kept = driver.artifacts(run?.id ?? 0)
  return [...log.matchAll(/^#\d+: [a-z-]+$/gm)].map(([line]) => line)
}

test('events that were lost are made good by one sweep; the next finds nothing and writes nothing', async () => {
  const { repo, rita, maya } = world
  const { number } = await rita.openIssue(repo, clearIssue)
  await unheard(() => maya.addLabel(repo, number, 'automate'))
  expect(recordOf(world, number)).toBeNull()
  expect(await sweep()).toEqual(['#1: no-record'])
  expect(recordOf(world, number)?.stage).toBe('reviewing')
  await unheard(async () => {
    await maya.markReadyForReview(repo, 2)
    await maya.mergePullRequest(repo, 2)
  })
  expect(recordOf(world, number)?.stage).toBe('reviewing')
  expect(await sweep()).toEqual(['#1: pull-request'])
  const metrics = parse(readFileSync(join(kept.get('issuewright-metrics') ?? '', 'openmetrics.txt'), 'utf8'))
  expect(metrics.map(({ name }: { name: string }) => name)).toContain('issuewright_items')
  const moved = world.driver.runs.flatMap(({ id }) =>
    ['triage', 'publish'].flatMap((job) => world.driver.artifacts(id).get(`issuewright-transitions-${job}`) ?? []),
  )
  const lines = moved.flatMap((directory) =>
    readFileSync(join(directory, 'transitions.jsonl'), 'utf8').trim().split('\n'),
  )
  expect(lines.map((line) => JSON.parse(line)).map(({ from, to }) => [from, to])).toEqual([
    ['queued', 'working'],
    ['working', 'reviewing'],
    ['reviewing', 'done'],
  ])
  expect(recordOf(world, number)?.stage).toBe('done')
  expect(await sweep()).toEqual([])
  expect(transcript(world.forge.requests.filter(isWrite))).toEqual([])
  expect(transcript(world.forge.requests).some((line) => line.includes('dispatches'))).toBe(false)
}, 60_000)

test('a label that disagrees, a command and a withdrawn label are found', async () => {
  const { repo, maya } = world
  const one = await world.ask({ title: 'help', body: '' })
  const two = await world.ask({ title: 'help', body: '' })
  const three = await world.ask({ title: 'help', body: '' })
  await unheard(async () => {
    await maya.removeLabel(repo, one, 'needs-clarification')
    await maya.comment(repo, two, '/automate skip')
    await maya.removeLabel(repo, three, 'automate')
  })
  expect((await sweep()).sort()).toEqual([`#${one}: labels`, `#${two}: command`, `#${three}: withdrawn`])
  expect([one, two, three].map((number) => recordOf(world, number)?.stage)).toEqual([
    'clarifying',
    'skipped',
    'cancelled',
  ])
  expect(repo.labels(one)).toContain('needs-clarification')
  expect(await sweep()).toEqual([])
}, 60_000)
