import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, refusal, start, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

test('lists come in pages, with links', async () => {
  const { forge, repo, person } = world
  for (let number = 1; number <= 5; number++) await forge.as('alice').openIssue(repo, { title: `Issue ${number}` })
  const list = (page: number) =>
    person('alice').request('GET /repos/{owner}/{repo}/issues', { ...at, per_page: 2, page })
  const first = await list(1)
  expect(first.data.map(({ number }) => number)).toEqual([5, 4])
  expect(first.headers.link).toBe(
    `<${forge.url}/repos/alice/r/issues?per_page=2&page=2>; rel="next", <${forge.url}/repos/alice/r/issues?per_page=2&page=3>; rel="last"`,
  )
  const last = await list(3)
  expect(last.data.map(({ number }) => number)).toEqual([1])
  expect(last.headers.link).toMatch(/rel="prev".*rel="first"/)
  await forge.as('alice').addLabel(repo, 2, 'bug')
  await forge.as('alice').closeIssue(repo, 2)
  const labelled = { ...at, labels: 'BUG', state: 'all' as const }
  expect((await person('alice').request('GET /repos/{owner}/{repo}/issues', labelled)).data).toHaveLength(1)
})

test('labels leave a trace in the timeline and none in updated_at', async () => {
  const { forge, repo, person, pass } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  pass(60)
  const alice = person('alice')
  const one = { ...at, issue_number: 1 }
  await alice.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...one,
    labels: ['Automate', 'bug'],
  })
  await alice.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...one, labels: ['automate'] })
  const remove = { ...one, name: 'BUG' }
  await alice.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', remove)
  expect(
    await refusal(alice.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', remove)),
  ).toEqual({
    status: 404,
    message: 'Label does not exist',
  })
  const { data: issue } = await alice.request('GET /repos/{owner}/{repo}/issues/{issue_number}', one)
  expect(issue).toMatchObject({ updated_at: start, labels: [{ name: 'Automate', color: 'ededed' }] })
  const { data: timeline } = await alice.request('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', one)
  expect(timeline).toMatchObject([
    { event: 'labeled', actor: { login: 'alice' }, created_at: '2026-11-20T10:01:00Z', label: { name: 'Automate' } },
    { event: 'labeled', label: { name: 'bug' } },
    { event: 'unlabeled', label: { name: 'bug' } },
  ])
})

test('labels have limits', async () => {
  const { forge, repo, person } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  const alice = person('alice')
  const create = (label: { name: string; description?: string; color?: string }) => {
    return alice.request('POST /repos/{owner}/{repo}/labels', { ...at, ...label })
  }
  expect((await create({ name: 'bug', color: 'ff0000', description: 'Broken' })).status).toBe(201)
  expect(await refusal(create({ name: 'BUG' }))).toMatchObject({ status: 422, errors: [{ code: 'already_exists' }] })
  expect(await refusal(create({ name: 'x'.repeat(51) }))).toMatchObject({ status: 422 })
  expect(await refusal(create({ name: 'x', description: 'x'.repeat(101) }))).toMatchObject({ status: 422 })
  const names = Array.from({ length: 101 }, (_, index) => `label ${index}`)
  const labels = { ...at, issue_number: 1, labels: names }
  const many = alice.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', labels)
  expect(await refusal(many)).toMatchObject({ status: 422 })
})

test('texts have limits', async () => {
  const { person } = world
  const open = (input: { title: string; body?: string }) =>
    person('alice').request('POST /repos/{owner}/{repo}/issues', { ...at, ...input })
  expect(await refusal(open({ title: 'x'.repeat(257) }))).toMatchObject({ status: 422 })
  await open({ title: 'x', body: '🎉'.repeat(65_536) })
  expect(await refusal(open({ title: 'x', body: 'x'.repeat(65_537) }))).toMatchObject({
    status: 422,
    message: 'Validation Failed',
    errors: [{ message: 'body is too long (maximum is 65536 characters)' }],
  })
  expect(await refusal(open({} as { title: string }))).toMatchObject({
    status: 422,
    message: `Invalid request.\n\n"title" wasn't supplied.`,
  })
})

test('edits are remembered with their editor', async () => {
  const { forge, repo, person, pass } = world
  await forge.as('mallory').openIssue(repo, { title: 'x', body: 'one' })
  const { id } = await forge.as('mallory').comment(repo, 1, 'one')
  pass(60)
  await forge.as('will').editIssue(repo, 1, { title: 'y', body: 'two' })
  await forge.as('mallory').editComment(repo, id, 'two')
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { issue(number: 1) {
      title lastEditedAt editor { login }
      userContentEdits(first: 5) { totalCount nodes { editedAt editor { login } diff } }
      timelineItems(first: 5, itemTypes: [RENAMED_TITLE_EVENT]) { nodes { __typename ... on RenamedTitleEvent { previousTitle currentTitle actor { login } } } }
      comments(last: 1) { totalCount nodes { lastEditedAt editor { login } fullDatabaseId } }
    } }
  }`
  const later = '2026-11-20T10:01:00Z'
  expect(await person('alice').graphql(query, at)).toEqual({
    repository: {
      issue: {
        title: 'y',
        lastEditedAt: later,
        editor: { login: 'will' },
        userContentEdits: {
          totalCount: 2,
          nodes: [
            { editedAt: later, editor: { login: 'will' }, diff: 'two' },
            { editedAt: start, editor: { login: 'mallory' }, diff: 'one' },
          ],
        },
        timelineItems: {
          nodes: [{ __typename: 'RenamedTitleEvent', previousTitle: 'x', currentTitle: 'y', actor: { login: 'will' } }],
        },
        comments: {
          totalCount: 1,
          nodes: [{ lastEditedAt: later, editor: { login: 'mallory' }, fullDatabaseId: String(id) }],
        },
      },
    },
  })
})

test('reactions are counted once', async () => {
  const { forge, repo, person, job } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  const { id } = await forge.as('mallory').comment(repo, 1, 'x')
  const bot = job({ issues: 'write' })
  const react = () => {
    return bot.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      ...at,
      comment_id: id,
      content: 'eyes',
    })
  }
  const { status, data } = await react()
  expect([status, (await react()).status]).toEqual([201, 200])
  expect(repo.comments(1)[0]?.reactions).toEqual([{ content: 'eyes', user: 'github-actions[bot]' }])
  await bot.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}', {
    ...at,
    comment_id: id,
    reaction_id: data.id,
  })
  const list = { ...at, comment_id: id }
  expect(
    (await person('alice').request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', list)).data,
  ).toEqual([])
})

test('assignees who cannot be assigned are dropped, reviewers refused', async () => {
  const { forge, repo, person } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  const assign = { ...at, issue_number: 1, assignees: ['will', 'nobody', 'mallory'] }
  const { status, data } = await person('alice').request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
    assign,
  )
  expect([status, data.assignees?.map(({ login }) => login)]).toEqual([201, ['will', 'mallory']])
  await forge.as('will').push(repo, { branch: 'x', files: { x: 'x' } })
  await forge.as('will').openPullRequest(repo, { head: 'x', title: 'X' })
  const ask = (...reviewers: string[]) => {
    const path = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers' as const
    return person('alice').request(path, { ...at, pull_number: 2, reviewers })
  }
  expect((await ask('tara')).data.requested_reviewers?.map((user) => user.login)).toEqual(['tara'])
  expect(await refusal(ask('will'))).toMatchObject({
    status: 422,
    message: 'Review cannot be requested from pull request author.',
  })
  expect(await refusal(ask('mallory'))).toMatchObject({
    status: 422,
    message: expect.stringMatching(/^Reviews may only be requested from collaborators\./),
  })
})

test('a pull request is an issue too, and opened only once', async () => {
  const { forge, repo, person } = world
  await forge.as('will').push(repo, { branch: 'x', files: { x: 'x' } })
  await forge.as('will').openPullRequest(repo, { head: 'x', title: 'X', draft: true })
  const will = person('will')
  const { data } = await will.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number: 1 })
  expect(data).toMatchObject({ number: 1, draft: true, pull_request: { url: `${forge.url}/repos/alice/r/pulls/1` } })
  const open = (head: string, base = 'main') =>
    will.request('POST /repos/{owner}/{repo}/pulls', { ...at, title: 'X', head, base })
  const message = 'A pull request already exists for alice:x.'
  expect(await refusal(open('alice:x'))).toMatchObject({ status: 422, errors: [{ code: 'custom', message }] })
  expect(await refusal(open('main'))).toMatchObject({
    status: 422,
    errors: [{ message: 'No commits between main and main' }],
  })
  expect(await refusal(open('nowhere'))).toMatchObject({ status: 422, errors: [{ field: 'head', code: 'invalid' }] })
  expect(await refusal(open('x', 'nowhere'))).toMatchObject({
    status: 422,
    errors: [{ field: 'base', code: 'invalid' }],
  })
  const found = await will.request('GET /repos/{owner}/{repo}/pulls', { ...at, head: 'alice:x', state: 'all' })
  expect(found.data.map(({ number }) => number)).toEqual([1])
})
