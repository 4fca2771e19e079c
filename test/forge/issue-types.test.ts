import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Forge, type ForgeRepository, startForge } from '../../forge/forge.ts'

let forge: Forge
let repo: ForgeRepository
beforeEach(async () => {
  forge = await startForge()
  forge.addUser({ login: 'acme', type: 'Organization' })
  repo = await forge.createRepository({ owner: 'acme', name: 'r', files: {} })
  repo.setRole('tara', 'triage')
})
afterEach(() => forge.close())

test("an organisation's issues have types, set by those who may label", async () => {
  const names: unknown[] = []
  forge.onEvent(({ name, payload }) => names.push([name, payload.action]))
  await forge.as('tara').openIssue(repo, { title: 'x', type: 'bug' })
  expect(repo.issue(1).type).toBe('Bug')
  await forge.as('tara').editIssue(repo, 1, { type: 'Feature' })
  await forge.as('tara').editIssue(repo, 1, { type: null })
  expect(repo.issue(1).timeline.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['IssueTypeAddedEvent', 'Bug'],
    ['IssueTypeChangedEvent', 'Feature'],
    ['IssueTypeRemovedEvent', 'Feature'],
  ])
  expect(names).toEqual([
    ['issues', 'opened'],
    ['issues', 'typed'],
    ['issues', 'typed'],
    ['issues', 'untyped'],
  ])
  await expect(forge.as('tara').editIssue(repo, 1, { type: 'Epic' })).rejects.toMatchObject({ status: 422 })
})

test('without the right, or without an organisation, a type is dropped in silence', async () => {
  await forge.as('mallory').openIssue(repo, { title: 'x', type: 'Bug' })
  expect(repo.issue(1).type).toBeNull()
  const own = await forge.createRepository({ owner: 'alice', name: 'r', files: {} })
  await forge.as('alice').openIssue(own, { title: 'x', type: 'Bug' })
  expect(own.issue(1).type).toBeNull()
})
