/** Comments on lines of a pull request's diff, and the threads they make. */
import { actorOf, isAuthor, type Need, requireWrite } from '../access.ts'
import { hunkDownTo } from '../diff.ts'
import { notFound, Refusal } from '../refusal.ts'
import { type Account, nextId, type PullRequest, type Repository, type State, type Viewer } from '../state.ts'
import type { Review, ReviewComment, Side, Thread } from '../state-review.ts'
import { pullFiles } from './diff.ts'
import { emitLineComment, emitThread } from './events.ts'
import { requireUnlocked } from './issues.ts'
import { createReview, reviewsOf } from './reviews.ts'
import { editBody, newText, recordReferences, requireBodyFits } from './text.ts'

/** What a conversation on a diff needs. */
export const reviewing: Need = { role: 'read', permissions: ['pull_requests'] }

export interface LineInput {
  readonly path: string
  readonly body: string
  /** A line of the file after the change, or with `side: 'LEFT'` before it; left out, the whole file is meant. */
  readonly line?: number | undefined
  readonly side?: Side | undefined
  readonly startLine?: number | undefined
}

/** 422 in the words of the reviews API, whose `errors` are bare sentences. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors: [message] })
}

interface Placed {
  readonly input: LineInput
  readonly diffHunk: string
}

/** Finds the lines comments are meant for; 422 when the diff does not show one. */
export async function placeComments(pullRequest: PullRequest, inputs: readonly LineInput[]): Promise<Placed[]> {
  if (inputs.length === 0) return []
  const files = await pullFiles(pullRequest)
  return inputs.map((input) => {
    if (input.body.trim() === '') throw unprocessable('Body can not be blank')
    requireBodyFits('PullRequestReviewComment', input.body)
    const file = files.find(({ path }) => path === input.path)
    if (!file) throw unprocessable('Path could not be resolved')
    const patch = file.patch ?? ''
    const side = input.side ?? 'RIGHT'
    const hunk = input.line === undefined ? (patch.split('\n', 1)[0] ?? '') : hunkDownTo(patch, side, input.line)
    if (hunk === null) throw unprocessable('Line could not be resolved')
    return { input, diffHunk: hunk }
  })
}

/** Opens a thread for each comment of a review. */
export function attachComments(state: State, author: Account, review: Review, places: readonly Placed[]): void {
  for (const { input, diffHunk } of places) {
    const { path, body, line = null, side = 'RIGHT', startLine = null } = input
    const thread: Thread = {
      kind: 'PullRequestReviewThread',
      id: nextId(state),
      issue: review.issue,
      path,
      side,
      line,
      startLine,
      diffHunk,
      comments: [],
      outdated: false,
      resolvedBy: null,
    }
    review.issue.pull.threads.push(thread)
    attach(state, author, review, thread, body, null)
  }
}

function attach(
  state: State,
  author: Account,
  review: Review,
  thread: Thread,
  body: string,
  replyTo: ReviewComment | null,
): ReviewComment {
  const comment: ReviewComment = {
    ...newText(state, author, body),
    kind: 'PullRequestReviewComment',
    issue: review.issue,
    review,
    thread,
    replyTo,
    commit: review.commit,
  }
  thread.comments.push(comment)
  review.comments.push(comment)
  return comment
}

/** Comments on one line without a review around it; GitHub makes one all the same. */
export async function commentOnLine(
  state: State,
  viewer: Viewer,
  pullRequest: PullRequest,
  input: LineInput & { commit?: string | undefined },
): Promise<ReviewComment> {
  const { commit, ...line } = input
  const review = await createReview(state, viewer, pullRequest, { event: 'COMMENT', comments: [line], commit })
  const [comment] = review.comments
  if (!comment) throw notFound()
  return comment
}

/** Answers in a thread. */
export async function replyInThread(
  state: State,
  viewer: Viewer,
  thread: Thread,
  body: string,
): Promise<ReviewComment> {
  const { issue: pullRequest } = thread
  const author = requireWrite(viewer, pullRequest.repository, reviewing)
  requireUnlocked(viewer, pullRequest, reviewing.permissions)
  if (body.trim() === '') throw unprocessable('Body can not be blank')
  requireBodyFits('PullRequestReviewComment', body)
  const review: Review = {
    ...newText(state, author, ''),
    kind: 'PullRequestReview',
    issue: pullRequest,
    commit: pullRequest.pull.head.sha,
    comments: [],
    state: 'COMMENTED',
    submittedAt: null,
  }
  review.submittedAt = review.createdAt
  pullRequest.pull.reviews.push(review)
  const comment = attach(state, author, review, thread, body, thread.comments[0] ?? null)
  pullRequest.updatedAt = comment.createdAt
  recordReferences(state, viewer, pullRequest, body)
  emitLineComment(state, viewer, comment, 'created')
  return comment
}

/** Finds a comment on a line by id; 404 when there is none, or when it belongs to somebody else's pending review. */
export function findLineComment(viewer: Viewer, repository: Repository, id: number): ReviewComment {
  const visible = reviewsOf(repository).filter((review) => review.state !== 'PENDING' || isAuthor(viewer, review))
  const comment = visible.flatMap(({ comments }) => comments).find((comment) => comment.id === id)
  if (!comment) throw notFound()
  return comment
}

/** Rewrites a comment on a line: one's own, or with write access anybody's. */
export function editLineComment(state: State, viewer: Viewer, comment: ReviewComment, body: string): ReviewComment {
  requireOwn(viewer, comment)
  requireBodyFits('PullRequestReviewComment', body)
  const from = comment.body
  if (editBody(state, viewer, comment, body)) {
    emitLineComment(state, viewer, comment, 'edited', { changes: { body: { from } } })
  }
  return comment
}

/** Deletes a comment on a line, and its thread with the last one. */
export function deleteLineComment(state: State, viewer: Viewer, comment: ReviewComment): void {
  requireOwn(viewer, comment)
  const { thread, review, issue } = comment
  const { threads } = issue.pull
  thread.comments.splice(thread.comments.indexOf(comment), 1)
  review.comments.splice(review.comments.indexOf(comment), 1)
  if (thread.comments.length === 0) threads.splice(threads.indexOf(thread), 1)
  emitLineComment(state, viewer, comment, 'deleted')
}

function requireOwn(viewer: Viewer, comment: ReviewComment): void {
  const role = isAuthor(viewer, comment) ? 'read' : 'write'
  requireWrite(viewer, comment.issue.repository, { ...reviewing, role })
}

/** Closes or reopens the talk about a line; the pull request's author may, and whoever may write. */
export function setResolved(state: State, viewer: Viewer, thread: Thread, resolved: boolean): void {
  const role = isAuthor(viewer, thread.issue) ? 'read' : 'write'
  requireWrite(viewer, thread.issue.repository, { ...reviewing, role })
  if ((thread.resolvedBy !== null) === resolved) return
  thread.resolvedBy = resolved ? actorOf(viewer) : null
  emitThread(state, viewer, thread, resolved ? 'resolved' : 'unresolved')
}
