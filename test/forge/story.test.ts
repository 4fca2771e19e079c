import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

test('an issue becomes a pull request, and its merge closes it', async () => {
  const { forge, repo, events, job, pass } = world
  const alice = forge.as('alice')
  const mallory = forge.as('mallory')
  const issue = await mallory.openIssue(repo, { title: 'a is wrong', body: 'It should be 2.' })
  pass(60)
  await alice.addLabel(repo, issue.number, 'automate')

  const bot = job({ contents: 'write', pull_requests: 'write', issues: 'write' })
  const { data: base } = await bot.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: 'heads/main' })
  const { data: tree } = await bot.request('POST /repos/{owner}/{repo}/git/trees', {
    ...at,
    base_tree: base.object.sha,
    tree: [{ path: 'src/a.js', mode: '100644', type: 'blob', content: 'export const a = 2\n' }],
  })
  const { data: commit } = await bot.request('POST /repos/{owner}/{repo}/git/commits', {
    ...at,
    message: 'Set a to 2',
    tree: tree.sha,
    parents: [base.object.sha],
  })
  expect(commit.verification.verified).toBe(true)
  expect(commit.author).toMatchObject({
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
    date: '2026-11-20T10:01:00Z',
  })
  await bot.request('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: 'refs/heads/fix', sha: commit.sha })
  const { data: pull } = await bot.request('POST /repos/{owner}/{repo}/pulls', {
    ...at,
    title: 'Set a to 2',
    head: 'fix',
    base: 'main',
    body: 'Closes #1',
  })
  expect(pull).toMatchObject({ number: 2, changed_files: 1, additions: 1, deletions: 1, commits: 1, mergeable: true })
  const { data: files } = await bot.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    ...at,
    pull_number: 2,
  })
  expect(files).toMatchObject([{ filename: 'src/a.js', status: 'modified', changes: 2 }])
  expect(files[0]?.patch).toContain('+export const a = 2')

  const merged = await alice.mergePullRequest(repo, 2)

  expect(await repo.git('show', 'main:src/a.js')).toBe('export const a = 2')
  expect(await repo.git('log', '-1', '--format=%H %an %s', 'main')).toBe(
    `${merged} alice Merge pull request #2 from alice/fix`,
  )
  expect(repo.pull(2)).toMatchObject({ merged: true, mergedBy: 'alice', state: 'closed', mergeCommitSha: merged })
  expect(repo.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed', closedBy: 'alice' })
  expect(repo.issue(1).timeline.map(({ kind, actor }) => [kind, actor])).toEqual([
    ['LabeledEvent', 'alice'],
    ['CrossReferencedEvent', 'github-actions[bot]'],
    ['ClosedEvent', 'alice'],
  ])
  expect(
    events.map(({ name, payload, byWorkflowToken }) => [name, payload.action ?? payload.ref, byWorkflowToken]),
  ).toEqual([
    ['issues', 'opened', false],
    ['label', 'created', false],
    ['issues', 'labeled', false],
    ['create', 'fix', true],
    ['push', 'refs/heads/fix', true],
    ['pull_request', 'opened', true],
    ['pull_request', 'closed', false],
    ['issues', 'closed', false],
    ['push', 'refs/heads/main', false],
  ])
})

test('a squash leaves one commit with one parent', async () => {
  const { forge, repo } = world
  const will = forge.as('will')
  await will.push(repo, { branch: 'topic', files: { 'b.txt': 'b\n' }, message: 'Add b' })
  await will.push(repo, { branch: 'topic', files: { 'c.txt': 'c\n' }, message: 'Add c' })
  await will.openPullRequest(repo, { head: 'topic', title: 'Letters' })
  const before = repo.branch('main')
  await will.mergePullRequest(repo, 1, { method: 'squash' })
  expect(await repo.git('log', '-1', '--format=%P %s', 'main')).toBe(`${before} Letters (#1)`)
  expect(await repo.git('ls-tree', '--name-only', 'main')).toBe('.github\nREADME.md\nb.txt\nc.txt\nsrc')
})

test('branches that went apart are merged, conflicts and drafts are not', async () => {
  const { forge, repo, person } = world
  const will = forge.as('will')
  await will.push(repo, { branch: 'one', files: { 'one.txt': '1\n' } })
  await will.push(repo, { branch: 'two', files: { 'src/a.js': 'export const a = 3\n' } })
  await will.openPullRequest(repo, { head: 'one', title: 'One' })
  await will.openPullRequest(repo, { head: 'two', title: 'Two', draft: true })
  await will.push(repo, { branch: 'main', files: { 'src/a.js': 'export const a = 2\n' } })

  await will.mergePullRequest(repo, 1)
  expect(await repo.git('show', 'main:one.txt')).toBe('1')
  await expect(will.mergePullRequest(repo, 2)).rejects.toMatchObject({
    status: 405,
    message: 'Pull Request is still a draft',
  })
  await will.markReadyForReview(repo, 2)
  await expect(will.mergePullRequest(repo, 2)).rejects.toMatchObject({
    status: 405,
    message: 'Pull Request is not mergeable',
  })
  const { data } = await person('will').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...at,
    pull_number: 2,
  })
  expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
})

test('an open pull request follows its branch, and survives its deletion', async () => {
  const { forge, repo, events } = world
  const will = forge.as('will')
  await will.push(repo, { branch: 'topic', files: { 'b.txt': 'b\n' } })
  await will.openPullRequest(repo, { head: 'topic', title: 'B' })
  const sha = await will.push(repo, { branch: 'topic', files: { 'b.txt': 'bb\n' } })
  expect(repo.pull(1).head.sha).toBe(sha)
  expect(events.at(-1)).toMatchObject({
    name: 'pull_request',
    payload: { action: 'synchronize', number: 1, after: sha },
  })
  await will.deleteBranch(repo, 'topic')
  expect(repo.pull(1)).toMatchObject({ state: 'open', head: { sha, deleted: true } })
  expect(await repo.git('rev-parse', 'refs/pull/1/head')).toBe(sha)
})

test('a stranger contributes from a fork', async () => {
  const { forge, repo, person } = world
  const mallory = forge.as('mallory')
  const input = { head: 'mallory:patch', title: 'Patch', crossRepository: true, files: { 'x.txt': 'x\n' } }
  await mallory.openPullRequest(repo, input)
  await expect(mallory.openPullRequest(repo, { ...input, crossRepository: false })).rejects.toMatchObject({
    status: 403,
  })
  const { data } = await person('alice').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...at,
    pull_number: 1,
  })
  expect(data.head).toMatchObject({ label: 'mallory:patch', repo: { full_name: 'mallory/r', fork: true } })
  expect(repo.pull(1).isCrossRepository).toBe(true)
})
