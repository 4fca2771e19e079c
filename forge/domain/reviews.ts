/** Reviews: written, submitted, dismissed. Their comments on lines have a file of their own. */
import { isAuthor, requireWrite } from '../access.ts'
import { notFound } from '../refusal.ts'
import { isPullRequest, now, type PullRequest, type Repository, type State, type Viewer } from '../state.ts'
import type { Review } from '../state-review.ts'
import { emitLineComment, emitReview, recordEvent } from './events.ts'
import { requireUnlocked } from './issues.ts'
import { attachComments, type LineInput, placeComments, reviewing, unprocessable } from './review-comments.ts'
import { editBody, newText, recordReferences, requireBodyFits } from './text.ts'

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'

export interface ReviewInput {
  /** Left out, the review is pending: only its author sees it until it is submitted. */
  readonly event?: ReviewEvent | undefined
  readonly body?: string | undefined
  /** The commit that was looked at; the head when left out. */
  readonly commit?: string | undefined
  readonly comments?: readonly LineInput[] | undefined
}

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** Finds a review by id; 404 when there is none, or when it is pending and somebody else's. */
export function findReview(viewer: Viewer, pullRequest: PullRequest, id: number): Review {
  const review = visibleReviews(viewer, pullRequest).find((review) => review.id === id)
  if (!review) throw notFound()
  return review
}

/** The reviews a viewer may see. */
export function visibleReviews(viewer: Viewer, { pull }: PullRequest): Review[] {
  return pull.reviews.filter((review) => review.state !== 'PENDING' || isAuthor(viewer, review))
}

/** All reviews of a repository's pull requests. */
export function reviewsOf(repository: Repository): Review[] {
  return repository.issues.filter(isPullRequest).flatMap(({ pull }) => pull.reviews)
}

/** Writes a review, with all its comments or none, and submits it when it has an event. */
export async function createReview(
  state: State,
  viewer: Viewer,
  pullRequest: PullRequest,
  input: ReviewInput,
): Promise<Review> {
  const { repository, pull } = pullRequest
  const author = requireWrite(viewer, repository, reviewing)
  requireUnlocked(viewer, pullRequest, reviewing.permissions)
  requireBodyFits('PullRequestReview', input.body ?? '')
  if (pull.reviews.some((review) => review.state === 'PENDING' && review.author === author)) {
    throw unprocessable('User can only have one pending review per pull request')
  }
  const comments = input.comments ?? []
  if (input.event) requireMaySubmit(viewer, pullRequest, input.event, input.body ?? '', comments.length)
  const places = await placeComments(pullRequest, comments)
  const review: Review = {
    ...newText(state, author, input.body ?? ''),
    kind: 'PullRequestReview',
    issue: pullRequest,
    commit: input.commit ?? pull.head.sha,
    comments: [],
    state: 'PENDING',
    submittedAt: null,
  }
  pull.reviews.push(review)
  attachComments(state, author, review, places)
  if (input.event) submit(state, viewer, review, input.event)
  return review
}

/** Submits a pending review. */
export function submitReview(state: State, viewer: Viewer, review: Review, event: ReviewEvent, body?: string): Review {
  requireWrite(viewer, review.issue.repository, reviewing)
  if (review.state !== 'PENDING') throw unprocessable('Can not submit a review that is not pending')
  requireMaySubmit(viewer, review.issue, event, body ?? review.body, review.comments.length)
  if (body !== undefined) review.body = body
  submit(state, viewer, review, event)
  return review
}

function requireMaySubmit(
  viewer: Viewer,
  pullRequest: PullRequest,
  event: ReviewEvent,
  body: string,
  comments: number,
) {
  const own = isAuthor(viewer, pullRequest)
  if (own && event === 'APPROVE') throw unprocessable('Can not approve your own pull request')
  if (own && event === 'REQUEST_CHANGES') throw unprocessable('Can not request changes on your own pull request')
  const { actionsMayCreatePullRequests } = pullRequest.repository.settings
  if (viewer.kind === 'workflow' && event === 'APPROVE' && !actionsMayCreatePullRequests) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.')
  }
  const needsBody = event === 'REQUEST_CHANGES' || (event === 'COMMENT' && comments === 0)
  if (needsBody && body.trim() === '') throw unprocessable('Review Can not be blank') // sic
}

/** A submitted review answers the request for it. */
function submit(state: State, viewer: Viewer, review: Review, event: ReviewEvent): void {
  const { issue: pullRequest } = review
  const { requestedReviewers } = pullRequest.pull
  const asked = requestedReviewers.findIndex(({ id }) => id === review.author?.id)
  if (asked >= 0) requestedReviewers.splice(asked, 1)
  review.state = states[event]
  review.submittedAt = now(state)
  pullRequest.updatedAt = review.submittedAt
  emitReview(state, viewer, review, 'submitted')
  recordReferences(state, viewer, pullRequest, review.body)
  for (const comment of review.comments) emitLineComment(state, viewer, comment, 'created')
}

/** Deletes a review nobody else has seen yet. */
export function deletePendingReview(viewer: Viewer, review: Review): void {
  requireWrite(viewer, review.issue.repository, reviewing)
  if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review')
  const { reviews, threads } = review.issue.pull
  reviews.splice(reviews.indexOf(review), 1)
  const orphans = threads.filter(({ comments }) => comments[0]?.review === review)
  for (const thread of orphans) threads.splice(threads.indexOf(thread), 1)
}

/** Rewrites the summary of a review: one's own, or with write access anybody's. */
export function editReview(state: State, viewer: Viewer, review: Review, body: string): Review {
  const role = isAuthor(viewer, review) ? 'read' : 'write'
  requireWrite(viewer, review.issue.repository, { ...reviewing, role })
  requireBodyFits('PullRequestReview', body)
  const from = review.body
  if (editBody(state, viewer, review, body))
    emitReview(state, viewer, review, 'edited', { changes: { body: { from } } })
  return review
}

/** Takes the force of somebody's verdict. */
export function dismissReview(state: State, viewer: Viewer, review: Review, message: string): Review {
  requireWrite(viewer, review.issue.repository, { ...reviewing, role: 'write' })
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`)
  }
  if (message.trim() === '') throw unprocessable('Message can not be blank')
  const previousReviewState = review.state
  review.state = 'DISMISSED'
  const happening = { kind: 'ReviewDismissedEvent', review, previousReviewState, dismissalMessage: message } as const
  recordEvent(state, viewer, review.issue, happening)
  emitReview(state, viewer, review, 'dismissed')
  return review
}
