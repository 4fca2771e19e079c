import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Forge, type ForgeRepository, startForge } from '../../forge/forge.ts'
import { connect } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'

let forge: Forge
let repo: ForgeRepository
let warned: string[]
beforeEach(async () => {
  warned = []
  forge = await startForge()
  forge.addUser({ login: 'acme', type: 'Organization' })
  repo = await forge.createRepository({ owner: 'acme', name: 'r', files: {} })
  repo.setRole('tara', 'triage')
})
afterEach(() => forge.close())

function verbs(permissions: Record<string, 'read' | 'write'> = { issues: 'write' }, fullName = repo.fullName) {
  const log = { info: () => {}, warn: (line: string) => void warned.push(line) }
  return gitHubPlatform(
    connect(forge.workflowToken({ repository: fullName, permissions }), forge.url, log),
    fullName,
    log,
  )
}

test('a type label that exists is put on, in place of ours; one that does not is made only when wanted', async () => {
  await forge.as('tara').openIssue(repo, { title: 'x' })
  await forge.as('tara').openIssue(repo, { title: 'y' })
  const { ensureTypeLabel } = verbs()
  await ensureTypeLabel(2, { name: 'bug', instead: null, create: true })
  await ensureTypeLabel(1, { name: 'bug', instead: null, create: false })
  await ensureTypeLabel(1, { name: 'no such label', instead: null, create: false })
  expect(repo.labels(1)).toEqual(['bug'])
  expect(warned.join()).toContain('no such label')
  await ensureTypeLabel(1, { name: 'made', instead: null, create: true })
  await ensureTypeLabel(1, { name: 'made too', instead: 'made', create: true })
  expect(repo.labels(1)).toEqual(['bug', 'made too'])
})

test("a native type is set and read back; a person's is left alone, and one that does not stand is told", async () => {
  await forge.as('tara').openIssue(repo, { title: 'x' })
  const { ensureIssueType } = verbs()
  await ensureIssueType(1, { name: 'Bug', instead: null })
  expect(repo.issue(1).type).toBe('Bug')
  await ensureIssueType(1, { name: 'Feature', instead: 'Bug' })
  expect(repo.issue(1).type).toBe('Feature')
  await forge.as('tara').editIssue(repo, 1, { type: 'Task' })
  await ensureIssueType(1, { name: 'Bug', instead: 'Feature' })
  expect([repo.issue(1).type, warned]).toEqual(['Task', []])
  await forge.as('tara').editIssue(repo, 1, { type: null })
  await ensureIssueType(1, { name: 'Epic', instead: null })
  expect([repo.issue(1).type, warned.join()]).toEqual([null, expect.stringContaining('Epic')])
})

test('outside an organisation a type is dropped in silence, and that is told', async () => {
  const own = await forge.createRepository({ owner: 'alice', name: 'r', files: {} })
  await forge.as('alice').openIssue(own, { title: 'x' })
  await verbs({ issues: 'write' }, own.fullName).ensureIssueType(1, { name: 'Bug', instead: null })
  expect(warned.join()).toContain('did not stand')
})

test('who put a +1, of people only; and the open issues, the newest change first', async () => {
  await forge.as('tara').openIssue(repo, { title: 'first' })
  await forge.as('tara').openIssue(repo, { title: 'second' })
  await forge.as('tara').comment(repo, 1, 'a plan')
  const comment = repo.comments(1)[0]?.id ?? 0
  forge.addUser({ login: 'other[bot]', type: 'Bot' })
  await forge.as('tara').react(repo, { comment }, '+1')
  await forge.as('mallory').react(repo, { comment }, 'heart')
  await forge.as('other[bot]').react(repo, { comment }, '+1')
  const { approvers, openIssues } = verbs({ issues: 'read' })
  expect([await approvers(comment), await approvers(999)]).toEqual([['tara'], []])
  expect((await openIssues()).map(({ title }) => title).sort()).toEqual(['first', 'second'])
})
