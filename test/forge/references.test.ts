import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

test('a text refers to what it names, once, and code names nothing', async () => {
  const { forge, repo, person } = world
  const alice = forge.as('alice')
  await alice.openIssue(repo, { title: 'One' })
  await alice.openIssue(repo, {
    title: 'Two',
    body: 'Like #1, or `#1`, and not\n```\n#3\n```\nnor a#3 nor <!-- #3 -->.',
  })
  await alice.openIssue(repo, { title: 'Three' })
  await alice.comment(repo, 2, '#1 again')
  expect(repo.issue(1).timeline).toMatchObject([{ kind: 'CrossReferencedEvent', actor: 'alice', detail: 2 }])
  expect(repo.issue(3).timeline).toEqual([])
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { issue(number: 1) {
    timelineItems(first: 1, itemTypes: [CROSS_REFERENCED_EVENT]) { nodes { ... on CrossReferencedEvent { source { __typename ... on Issue { number } } } } }
  } } }`
  expect(await person('alice').graphql(query, at)).toEqual({
    repository: { issue: { timelineItems: { nodes: [{ source: { __typename: 'Issue', number: 2 } }] } } },
  })
})

test('closing keywords count on the default branch only, and close no pull requests', async () => {
  const { forge, repo } = world
  const will = forge.as('will')
  for (const title of ['One', 'Two']) await will.openIssue(repo, { title })
  await will.push(repo, { branch: 'side', files: { a: 'a' }, message: 'Fixes #1' })
  expect(repo.issue(1).state).toBe('open')
  await will.openPullRequest(repo, { head: 'side', base: 'main', title: 'Side' })
  await will.push(repo, { branch: 'main', files: { b: 'b' }, message: 'Resolves #2 and closes #3, see #1' })
  expect([1, 2, 3].map((number) => repo.issue(number).state)).toEqual(['open', 'closed', 'open'])
  await will.mergePullRequest(repo, 3)
  expect(repo.issue(1)).toMatchObject({ state: 'closed', closedBy: 'will' })
})

test('a deleted account leaves its texts behind', async () => {
  const { forge, repo, person } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  forge.deleteUser('mallory')
  const { data } = await person('alice').request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    ...at,
    issue_number: 1,
  })
  expect(data).toMatchObject({ user: null, author_association: 'NONE' })
  const query = 'query { repository(owner: "alice", name: "r") { issue(number: 1) { author { login } } } }'
  expect(await person('alice').graphql(query)).toEqual({ repository: { issue: { author: null } } })
})

test('a dispatch is heard, also when a job makes it', async () => {
  const { job, events } = world
  const dispatch = { ...at, workflow_id: 'ci.yml', ref: 'main', inputs: { issue: '1' } }
  await job({ actions: 'write' }).request(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    dispatch,
  )
  expect(events).toMatchObject([
    {
      name: 'workflow_dispatch',
      byWorkflowToken: true,
      payload: { workflow: '.github/workflows/ci.yml', inputs: { issue: '1' } },
    },
  ])
})
