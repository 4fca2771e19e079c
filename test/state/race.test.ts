import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clearIssue, isWrite, openWorld, recordOf, statusOf, type World } from '../scenario/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.driver.stop()
})
afterEach(() => world.close())

/** One run of the action without any workflow around it, hence without its concurrency group. */
function bare(run: number): Promise<string> {
  const { forge, repo, temporary } = world
  const permissions = { issues: 'write', contents: 'read', pull_requests: 'read', actions: 'write' } as const
  const directory = mkdtempSync(join(temporary, 'run-'))
  const given = { MODE: 'triage', ISSUE: '1', LABEL: 'automate', 'AGENT-COMMAND': 'true', SANDBOX: 'none' }
  const token = forge.workflowToken({ repository: repo.fullName, permissions })
  const env = {
    ...Object.fromEntries(
      Object.entries({ ...given, 'GITHUB-TOKEN': token }).map(([key, value]) => [`INPUT_${key}`, value]),
    ),
    PATH: process.env['PATH'] ?? '',
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_API_URL: forge.url,
    GITHUB_RUN_ID: String(run),
    GITHUB_ACTOR: 'maya',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    RUNNER_TEMP: directory,
  }
  return new Promise((resolve) => {
    let log = ''
    const child = spawn(process.execPath, ['dist/action/index.js'], { env })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (log += part))
    child.on('close', () => resolve(log))
  })
}

/** Holds the first request of each run that fits, until so many have come. */
function meet(fits: RegExp, runs: number): void {
  const waiting = new Map<string, () => void>()
  let open = false
  world.forge.beforeRequest = ({ method, path, headers }) => {
    const who = String(headers.authorization)
    if (open || !fits.test(`${method} ${path}`) || waiting.has(who)) return undefined
    return new Promise((resolve) => {
      waiting.set(who, () => resolve(undefined))
      if (waiting.size < runs) return
      open = true
      for (const go of waiting.values()) go()
    })
  }
}

/** What must hold after a race, and after the next run: it was noticed, it is said, and nothing is there twice. */
async function expectRepaired(logs: string[]): Promise<void> {
  const { repo, forge } = world
  const statuses = () => repo.comments(1).filter(({ body }) => body.startsWith('### Issuewright'))
  expect(logs.join('')).toContain('Another run wrote this item at the same time')
  expect(recordOf(world, 1)?.raced).toEqual(expect.any(String))
  expect(statusOf(world, 1)).toContain('Two runs wrote this item at the same time')
  await bare(103)
  forge.requests.length = 0
  await bare(104)
  expect(forge.requests.filter(isWrite)).toEqual([])
  expect(statuses()).toHaveLength(1)
  // On a busy machine a claim takes too long to count, and the item waits.
  const stage = recordOf(world, 1)?.stage ?? ''
  expect(['working', 'queued']).toContain(stage)
  expect(recordOf(world, 1)).toMatchObject({ generation: 1, totals: { attempts: stage === 'working' ? 1 : 0 } })
  expect(repo.labels(1)).toEqual(['automate', `automate: ${stage}`])
}

test('two bare processes make the first status comment at once: the older one stands, and that is said', async () => {
  const { repo, rita, maya } = world
  await rita.openIssue(repo, clearIssue)
  await maya.addLabel(repo, 1, 'automate')
  meet(/^POST .*\/issues\/1\/comments$/, 2)
  await expectRepaired(await Promise.all([bare(101), bare(102)]))
})

test('two bare processes obey the same command at once: one revision stands, and that is said', async () => {
  const { repo, rita, maya } = world
  await rita.openIssue(repo, { title: 'help', body: '' })
  await maya.addLabel(repo, 1, 'automate')
  await bare(100)
  expect(recordOf(world, 1)?.stage).toBe('clarifying')
  await maya.comment(repo, 1, '/automate approve')
  meet(/^PATCH .*\/issues\/comments\//, 2)
  await expectRepaired(await Promise.all([bare(101), bare(102)]))
  expect(repo.comments(1).find(({ body }) => body === '/automate approve')?.reactions).toHaveLength(1)
})
