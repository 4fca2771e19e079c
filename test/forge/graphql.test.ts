import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

const repository = (fields: string) =>
  `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`

test('a repository with its files and branches', async () => {
  const { forge, repo, person } = world
  await forge.as('will').push(repo, { branch: 'issuewright/issue-1-g1', files: { x: 'x' } })
  await forge.as('will').openPullRequest(repo, { head: 'issuewright/issue-1-g1', title: 'X' })
  const main = repo.branch('main')
  const query = repository(`
    nameWithOwner viewerPermission isArchived
    defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }
    file: object(expression: "HEAD:src/a.js") { __typename ... on Blob { text byteSize isBinary isTruncated } }
    none: object(expression: "main:absent") { oid }
    refs(refPrefix: "refs/heads/issuewright/", first: 10) { nodes { name prefix target { oid } associatedPullRequests(first: 1) { nodes { number state } } } }
    pullRequests(headRefName: "issuewright/issue-1-g1", states: [OPEN, MERGED], last: 5) { totalCount nodes { number isDraft headRefOid mergeable author { __typename login ... on User { databaseId } } } }
  `)
  expect(await person('tara').graphql(query, at)).toMatchObject({
    repository: {
      nameWithOwner: 'alice/r',
      viewerPermission: 'TRIAGE',
      isArchived: false,
      defaultBranchRef: {
        name: 'main',
        target: { oid: main, tree: { oid: await repo.git('rev-parse', 'main^{tree}') } },
      },
      file: { __typename: 'Blob', text: 'export const a = 1\n', byteSize: 19, isBinary: false, isTruncated: false },
      none: null,
      refs: {
        nodes: [
          {
            name: 'issuewright/issue-1-g1',
            prefix: 'refs/heads/',
            associatedPullRequests: { nodes: [{ number: 1, state: 'OPEN' }] },
          },
        ],
      },
      pullRequests: {
        totalCount: 1,
        nodes: [{ number: 1, isDraft: false, mergeable: 'MERGEABLE', author: { __typename: 'User', login: 'will' } }],
      },
    },
  })
})

test('connections page in both directions', async () => {
  const { forge, repo, person } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  for (const body of ['a', 'b', 'c', 'd', 'e']) await forge.as('mallory').comment(repo, 1, body)
  const ask = async (window: string) => {
    const query = repository(
      `issue(number: 1) { comments(${window}) { totalCount nodes { body } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
    const answer = await person('alice').graphql<{
      repository: {
        issue: { comments: { nodes: { body: string }[]; pageInfo: { startCursor: string; endCursor: string } } }
      }
    }>(query, at)
    const { nodes, pageInfo } = answer.repository.issue.comments
    return { ...pageInfo, bodies: nodes.map(({ body }) => body).join('') }
  }
  const first = await ask('first: 2')
  expect(first).toMatchObject({ bodies: 'ab', hasNextPage: true, hasPreviousPage: false })
  expect(await ask(`first: 9, after: "${first.endCursor}"`)).toMatchObject({
    bodies: 'cde',
    hasNextPage: false,
    hasPreviousPage: true,
  })
  const last = await ask('last: 2')
  expect(last).toMatchObject({ bodies: 'de', hasNextPage: false, hasPreviousPage: true })
  expect(await ask(`last: 2, before: "${last.startCursor}"`)).toMatchObject({
    bodies: 'bc',
    hasNextPage: true,
    hasPreviousPage: true,
  })
  const failed = await refusal(ask('after: "x"'))
  expect(failed.errors).toMatchObject([
    { type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'issue', 'comments', 'nodes'] },
    {},
  ])
})

test('errors stand beside the data, in the words of GitHub', async () => {
  const { forge, repo, person, job } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  const missing = await refusal(person('alice').graphql(repository('name issue(number: 99) { id }'), at))
  const message = 'Could not resolve to an Issue with the number of 99.'
  expect(missing.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository', 'issue'], message }])
  const denied = await refusal(job({ contents: 'read' }).graphql(repository('issue(number: 1) { id }'), at))
  expect(denied.errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }])
  const wrong = await refusal(person('alice').graphql(repository('nonsense'), at))
  expect(wrong.errors).toMatchObject([{ message: 'Cannot query field "nonsense" on type "Repository".' }])
  const stranger = person('alice').graphql('query { repository(owner: "no", name: "body") { id } }')
  expect((await refusal(stranger)).errors).toMatchObject([
    { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'no/body'." },
  ])
})

test('a bot has another login here, and may comment and react', async () => {
  const { forge, repo, job } = world
  await forge.as('mallory').openIssue(repo, { title: 'x' })
  const bot = job({ issues: 'write' })
  const { repository: found } = await bot.graphql<{ repository: { issue: { id: string } } }>(
    repository('issue(number: 1) { id }'),
    at,
  )
  const add = `mutation ($id: ID!) {
    addComment(input: { subjectId: $id, body: "Hello", clientMutationId: "7" }) {
      clientMutationId commentEdge { node { id databaseId viewerDidAuthor author { __typename login ... on Bot { databaseId } } } }
    }
    addReaction(input: { subjectId: $id, content: EYES }) { reaction { content } }
  }`
  const answer = await bot.graphql<{ addComment: { commentEdge: { node: { id: string } } } }>(add, {
    id: found.issue.id,
  })
  expect(answer).toMatchObject({
    addComment: {
      clientMutationId: '7',
      commentEdge: {
        node: { viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions', databaseId: 41898282 } },
      },
    },
    addReaction: { reaction: { content: 'EYES' } },
  })
  const edit =
    'mutation ($id: ID!) { updateIssueComment(input: { id: $id, body: "Bye" }) { issueComment { body editor { login } } } }'
  const { id } = answer.addComment.commentEdge.node
  expect(await bot.graphql(edit, { id })).toEqual({
    updateIssueComment: { issueComment: { body: 'Bye', editor: { login: 'github-actions' } } },
  })
  expect(repo.comments(1)).toMatchObject([
    { author: 'github-actions[bot]', editor: 'github-actions[bot]', body: 'Bye' },
  ])
  expect(forge.requests.at(-1)).toMatchObject({
    path: '/graphql',
    actor: 'github-actions[bot]',
    permissions: { issues: 'write' },
  })
})

test('a commit on a branch needs the head it was made for; drafts become ready', async () => {
  const { forge, repo, person } = world
  const will = person('will')
  await forge.as('will').push(repo, { branch: 'x', files: { x: 'x\n' } })
  const { head } = await forge.as('will').openPullRequest(repo, { head: 'x', title: 'X', draft: true })
  const commit = `mutation ($head: GitObjectID!) { createCommitOnBranch(input: {
    branch: { repositoryNameWithOwner: "alice/r", branchName: "x" }, message: { headline: "Change" }, expectedHeadOid: $head,
    fileChanges: { additions: [{ path: "y", contents: "eQo=" }], deletions: [{ path: "x" }] } }) { commit { oid messageHeadline } } }`
  await will.graphql(commit, { head: head.sha })
  expect(await repo.git('diff', '--name-status', '--no-renames', head.sha, 'x')).toBe('D\tx\nA\ty')
  expect((await refusal(will.graphql(commit, { head: head.sha }))).errors).toMatchObject([{ type: 'STALE_DATA' }])
  const { repository: found } = await will.graphql<{ repository: { pullRequest: { id: string } } }>(
    repository('pullRequest(number: 1) { id }'),
    at,
  )
  const ready =
    'mutation ($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }'
  expect(await will.graphql(ready, { id: found.pullRequest.id })).toEqual({
    markPullRequestReadyForReview: { pullRequest: { isDraft: false } },
  })
})
