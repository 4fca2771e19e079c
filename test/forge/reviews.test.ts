import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
  const { forge, repo } = world
  await forge.as('will').push(repo, { branch: 'topic', files: { 'src/a.js': 'export const a = 2\n// why\n' } })
  await forge.as('will').openPullRequest(repo, { head: 'topic', title: 'Two' })
})
afterEach(() => world.forge.close())

const state = `query State($id: ID!) { node(id: $id) { ... on PullRequest { reviewDecision mergeStateStatus
  latestReviews(first: 5) { nodes { state author { login } } }
  reviewThreads(first: 5) { nodes { id path line isResolved isOutdated comments(first: 5) { nodes { body author { login } replyTo { body } } } } } } } }`

test('a review asks for changes, another one approves', async () => {
  const { forge, repo, events, person } = world
  const [alice, will] = [forge.as('alice'), forge.as('will')]
  await will.requestReview(repo, 1, 'alice')
  expect(repo.pull(1).requestedReviewers).toEqual(['alice'])
  const comments = [{ path: 'src/a.js', line: 2, body: 'Why why?' }]
  const review = await alice.review(repo, 1, { event: 'REQUEST_CHANGES', body: 'No.', comments })
  expect(repo.pull(1)).toMatchObject({ requestedReviewers: [], reviewDecision: 'CHANGES_REQUESTED' })
  expect(events.slice(-2)).toMatchObject([
    {
      name: 'pull_request_review',
      actor: 'alice',
      payload: { action: 'submitted', review: { state: 'changes_requested' } },
    },
    { name: 'pull_request_review_comment', payload: { action: 'created', comment: { path: 'src/a.js', line: 2 } } },
  ])

  const question = review.comments[0]?.id ?? 0
  await will.reply(repo, question, 'Because.')
  const { data } = await person('alice').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...at,
    pull_number: 1,
  })
  const read = async () => (await person('alice').graphql<{ node: unknown }>(state, { id: data.node_id })).node
  expect(await read()).toMatchObject({
    latestReviews: { nodes: [{ author: { login: 'alice' } }, { state: 'COMMENTED', author: { login: 'will' } }] },
    reviewThreads: {
      nodes: [
        {
          isResolved: false,
          comments: { nodes: [{ body: 'Why why?' }, { body: 'Because.', replyTo: { body: 'Why why?' } }] },
        },
      ],
    },
  })
  await will.resolve(repo, question)
  await will.push(repo, { branch: 'topic', files: { 'src/a.js': 'export const a = 2\n' } })
  await alice.review(repo, 1, { event: 'APPROVE' })
  expect(await read()).toMatchObject({
    reviewDecision: 'APPROVED',
    mergeStateStatus: 'CLEAN',
    reviewThreads: { nodes: [{ line: null, isResolved: true, isOutdated: true }] },
  })
  expect(repo.reviews(1).map(({ author, state }) => [author, state])).toEqual([
    ['alice', 'CHANGES_REQUESTED'],
    ['will', 'COMMENTED'],
    ['alice', 'APPROVED'],
  ])
})

test('only the word of people with write access decides, until it is dismissed', async () => {
  const { forge, repo } = world
  await forge.as('mallory').review(repo, 1, { event: 'APPROVE' })
  expect(repo.pull(1).reviewDecision).toBeNull()
  const { id } = await forge.as('alice').review(repo, 1, { event: 'REQUEST_CHANGES', body: 'No.' })
  await expect(forge.as('mallory').dismissReview(repo, 1, id, 'Yes.')).rejects.toMatchObject({ status: 403 })
  await forge.as('will').dismissReview(repo, 1, id, 'Settled')
  expect(repo.pull(1)).toMatchObject({ reviewDecision: null })
  expect(repo.pull(1).timeline.at(-1)).toMatchObject({ kind: 'ReviewDismissedEvent', actor: 'will', detail: 'Settled' })
})

test('what GitHub refuses of reviews', async () => {
  const { repo, person, job } = world
  const path = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews' as const
  const one = { ...at, pull_number: 1 }
  const unprocessable = (sentence: string) => ({ status: 422, message: 'Unprocessable Entity', errors: [sentence] })
  expect(await refusal(person('will').request(path, { ...one, event: 'APPROVE' }))).toEqual(
    unprocessable('Can not approve your own pull request'),
  )
  const comments = [{ path: 'src/a.js', line: 40, body: 'x' }]
  expect(await refusal(person('alice').request(path, { ...one, event: 'COMMENT', comments }))).toEqual(
    unprocessable('Line could not be resolved'),
  )
  repo.settings.actionsMayCreatePullRequests = false
  expect(await refusal(job({ pull_requests: 'write' }).request(path, { ...one, event: 'APPROVE' }))).toEqual(
    unprocessable('GitHub Actions is not permitted to approve pull requests.'),
  )
  expect(await refusal(job({ issues: 'write' }).request(path, { ...one, event: 'COMMENT', body: 'x' }))).toMatchObject({
    status: 403,
    message: 'Resource not accessible by integration',
  })
  expect(repo.reviews(1)).toEqual([])
})

test('a pending review is seen by its author alone', async () => {
  const { person, events } = world
  const one = { ...at, pull_number: 1 }
  const { data: review } = await person('alice').request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', one)
  const list = async (login: string) =>
    (await person(login).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', one)).data.length
  expect([await list('alice'), await list('will')]).toEqual([1, 0])
  expect(events.at(-1)?.name).not.toBe('pull_request_review')
  await person('alice').request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events', {
    ...one,
    review_id: Number(review.id),
    event: 'APPROVE',
  })
  expect([await list('will'), events.at(-1)?.name]).toEqual([1, 'pull_request_review'])
})

test('threads are settled and comments hidden by those who may', async () => {
  const { forge, repo, person } = world
  const comments = [{ path: 'src/a.js', line: 1, body: 'Hm' }]
  const { comments: made } = await forge.as('mallory').review(repo, 1, { event: 'COMMENT', comments })
  const id = made[0]?.id ?? 0
  await expect(forge.as('mallory').resolve(repo, id)).rejects.toMatchObject({ status: 403 })
  const { data: comment } = await person('will').request('GET /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
    ...at,
    comment_id: id,
  })
  const hide = `mutation Hide($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) {
    minimizedComment { isMinimized minimizedReason } } }`
  expect(await person('will').graphql(hide, { id: comment.node_id })).toEqual({
    minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'off-topic' } },
  })
  expect(await refusal(person('tim').graphql(hide, { id: comment.node_id }))).toMatchObject({
    errors: [{ type: 'FORBIDDEN' }],
  })
})
