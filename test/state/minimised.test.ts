import { expect, test } from '@jest/globals'
import { connect } from '../../src/adapters/github/client.ts'
import { readDiscussion } from '../../src/adapters/github/discussion.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import type { Repository } from '../../src/adapters/github/repository.ts'
import { minimised } from '../../src/pipeline/talk.ts'
import { readable } from '../../src/reconcile/readable.ts'
import { openTalk } from '../clarify/world.ts'
import { newWorld } from '../forge/world.ts'

const quiet = { info() {}, warn() {} }

test('what a maintainer has hidden reaches nobody, but our own comments are read all the same', async () => {
  const { forge, repo } = await newWorld()
  try {
    const permissions = { issues: 'write', contents: 'read', pull_requests: 'read' } as const
    const token = forge.workflowToken({ repository: repo.fullName, permissions })
    const platform = gitHubPlatform(connect(token, forge.url, quiet), repo.fullName, quiet)
    const { number } = await forge.as('mallory').openIssue(repo, { title: 'A', body: 'a' })
    const { id } = await forge.as('mallory').comment(repo, number, '/automate run')
    const own = await platform.createComment(number, 'the record')
    for (const one of [id, own.id]) await forge.as('alice').minimizeComment(repo, one, 'SPAM')
    expect((await platform.read(number, 'x')).comments.map(({ body }) => body)).toEqual([minimised, 'the record'])
    await forge.as('alice').minimizeComment(repo, id, null)
    expect((await platform.read(number, 'x')).comments[0]?.body).toBe('/automate run')
  } finally {
    await forge.close()
  }
})

test('an answer that was hidden answers nothing, and people are told that something was left out', async () => {
  const talk = openTalk()
  await talk.look()
  const questions = talk.record().rounds[0]?.keys.length ?? 0
  expect(questions).toBeGreaterThan(0)
  const { snapshot } = await talk.say('rita', minimised)
  expect(talk.stage()).toBe('clarifying')
  expect(snapshot.talk.answers).toEqual([])
  expect(readable(snapshot).removed).toMatchObject([{ kind: 'html-comment', count: 1 }])
})

test('of threads and reviews on a pull request nothing is read that was hidden', async () => {
  const author = { __typename: 'User', login: 'maya', id: 1 }
  const at = '2026-11-20T10:00:00Z'
  const said = (id: number, isMinimized: boolean) => {
    return { id, isMinimized, body: `said ${id}`, createdAt: at, editedAt: null, author, editor: null }
  }
  const thread = (...comments: object[]) => {
    const place = { isResolved: false, path: 'a.js', line: 1 }
    return { ...place, first: { nodes: comments.slice(0, 1) }, last: { nodes: comments.slice(1) } }
  }
  const review = { id: 5, isMinimized: true, state: 'CHANGES_REQUESTED', body: 'abuse', submittedAt: at, author }
  const pullRequest = {
    mergeable: 'MERGEABLE',
    reviews: { nodes: [review] },
    threads: { nodes: [thread(said(1, false), said(2, true)), thread(said(3, true))] },
    ...{ comments: { nodes: [] }, commits: { nodes: [] } },
  }
  const repo = {
    query: async (schema: { parse: (found: unknown) => unknown }) => schema.parse({ pullRequest }),
    ask: async () => ({ workflow_runs: [] }),
  } as unknown as Repository
  const { threads, reviews } = await readDiscussion(repo, { number: 4, head: 'x' }, null)
  expect(threads.map(({ id, comments }) => [id, comments.map(({ body }) => body)])).toEqual([[1, ['said 1']]])
  expect(reviews).toMatchObject([{ verdict: 'changes-requested', body: minimised }])
})
