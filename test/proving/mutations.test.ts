import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Check, type CheckName, checks } from './checks.ts'
import { exempt, mutate, mutations } from './mutation.ts'
import { inPairs, share, tell } from './world.ts'

const path = '.github/workflows/issuewright.yml'
const file = readFileSync(path, 'utf8')
const minutes = 60_000

/** Tells a check's story on a copy of the action with this workflow file; null when all went well, else what did not. */
async function notice(name: CheckName, workflow: string): Promise<string | null> {
  const actionRoot = mkdtempSync(join(tmpdir(), 'issuewright-mutant-'))
  cpSync(dirname(path), join(actionRoot, dirname(path)), { recursive: true })
  writeFileSync(join(actionRoot, path), workflow)
  for (const part of ['action.yml', 'dist']) symlinkSync(resolve(part), join(actionRoot, part))
  const { options, story }: Check = checks[name]
  const refused: string[] = []
  const told = tell(
    name,
    (world) =>
      story(world).finally(() => {
        for (const { conclusion, annotations } of world.driver.runs)
          if (conclusion === 'startup_failure') refused.push(...annotations.map(({ message }) => message))
      }),
    { ...options, driver: { ...options?.driver, actionRoot } },
  )
  const said = await told.then(() => null).catch((error: Error) => error.message)
  rmSync(actionRoot, { recursive: true })
  // GitHub itself would notice that, and nothing is said about the checks.
  expect(refused).toEqual([])
  return said
}

const allChecks = async () =>
  inPairs(Object.keys(checks) as CheckName[], async (name) => {
    expect([name, await notice(name, file)]).toEqual([name, null])
  })

const allMutations = async () => {
  const rows: string[] = []
  try {
    await inPairs(share(mutations), async ({ caught, ...mutation }) => {
      const said = await notice(caught, mutate(file, mutation))
      rows.push(`${(said === null ? 'NOBODY' : caught).padEnd(22)} ${mutation.name.replaceAll(/\s+/g, ' ')}`)
      if (said === null) throw new Error(`${mutation.name} is not noticed by the check "${caught}"`)
    })
  } finally {
    console.info(['caught by              change', ...rows].join('\n'))
  }
}

const nothingMore = async () => {
  expect(exempt.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'route without pull-requests: read: route asks GitHub nothing: the event names the branch',
    'publish without actions: write: without it nobody is handed a slot, and the next sweep does it',
    'publish without checks: read: for later: publish reads the checks of the pull request',
    'triage without output issue: publish finds the issue in the event, as triage did',
  ])
  expect(await notice('merged', exempt.reduce(mutate, file))).toBeNull()
}

test('the workflow file as it is passes every check', allChecks, 3 * minutes)
test('every wrong change of it is caught', allMutations, 15 * minutes)
test('nothing is exempt but what is not needed yet', nothingMore, minutes)
