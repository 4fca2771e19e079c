import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { closeStages, find, job, openStage, results, until, workflow } from './start.ts'

afterEach(closeStages)

/** A repository whose one job has this concurrency, and lasts until the test lets all of them finish. */
async function openQueue(concurrency: string) {
  const directory = await mkdtemp(join(tmpdir(), 'gate-'))
  const gate = join(directory, 'open')
  const files = workflow(job('work', `while [ ! -e ${gate} ]; do sleep 0.02; done`, `concurrency: ${concurrency}`))
  const started: number[] = []
  const stage = await openStage(files, {
    onProgress: (event) => {
      if (event.type === 'job-started') started.push(event.run.number)
    },
  })
  const { driver, forge } = stage
  return {
    driver,
    started,
    /** Opens issues one after the other, each when the one before has taken its place. */
    async openIssues(count: number) {
      for (let index = 0; index < count; index++) {
        const before = driver.runs.length
        await forge.as('ann').openIssue('octo/shop', { title: `Issue ${index}` })
        await until(() => driver.runs.length > before && find(driver.runs[before], 'work').status !== 'queued')
      }
    },
    async finish() {
      await writeFile(gate, '')
      await driver.idle()
      await rm(directory, { recursive: true })
      return driver.runs.map((run) => run.conclusion)
    },
  }
}

test('a group without a queue keeps one that runs and the newest that waits', async () => {
  const queue = await openQueue('group')

  await queue.openIssues(4)
  const conclusions = await queue.finish()

  expect(conclusions).toEqual(['success', 'cancelled', 'cancelled', 'success'])
  expect(queue.started).toEqual([1, 4])
  expect(find(queue.driver.runs[1], 'work').annotations[0]?.message).toBe(
    "Canceling since a higher priority waiting request for 'group' exists",
  )
})

test('queue: max keeps all in order', async () => {
  const queue = await openQueue(`{ group: "\${{ github.actor }}", queue: max }`)

  await queue.openIssues(4)
  const conclusions = await queue.finish()

  expect(conclusions).toEqual(['success', 'success', 'success', 'success'])
  expect(queue.started).toEqual([1, 2, 3, 4])
})

test('cancel-in-progress stops the one that runs', async () => {
  const queue = await openQueue('{ group: group, cancel-in-progress: true }')

  await queue.openIssues(2)
  const conclusions = await queue.finish()

  expect(conclusions).toEqual(['cancelled', 'success'])
})

test('queue: max and cancel-in-progress exclude each other', async () => {
  const queue = await openQueue('{ group: group, queue: max, cancel-in-progress: true }')

  await queue.openIssues(1)

  expect(await queue.finish()).toEqual(['failure'])
  expect(find(queue.driver.runs[0], 'work').annotations[0]?.message).toContain('both `queue: max` and')
})

test('groups of different names do not wait for each other', async () => {
  const queue = await openQueue(`issue-\${{ github.event.issue.number }}`)

  await queue.openIssues(2)

  await until(() => queue.started.length === 2)
  await queue.finish()
})

test('a whole workflow may wait', async () => {
  const { driver, forge } = await openStage(
    workflow(job('work', 'sleep 0.3'), 'on: { issues: { types: [opened] } }\nconcurrency: { group: all, queue: max }'),
  )

  await Promise.all(['a', 'b', 'c'].map((title) => forge.as('ann').openIssue('octo/shop', { title })))
  await until(() => driver.runs.length === 3)
  expect(driver.runs.filter((run) => run.status === 'in_progress').length).toBeLessThanOrEqual(1)
  await driver.idle()

  expect(driver.runs.map((run) => run.conclusion)).toEqual(['success', 'success', 'success'])
})

test('a job cannot wait for a group its own run is in', async () => {
  const files = workflow(
    job('work', 'true', 'concurrency: all'),
    'on: { issues: { types: [opened] } }\nconcurrency: ALL',
  )
  const { openIssue } = await openStage(files)

  const run = await openIssue()

  expect(results(run)).toEqual({ work: 'cancelled' })
  expect(find(run, 'work').annotations[0]?.message).toContain('deadlock')
})
