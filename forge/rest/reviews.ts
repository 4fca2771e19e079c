/** https://docs.github.com/en/rest/pulls/reviews and https://docs.github.com/en/rest/pulls/comments */

import { requireRead } from '../access.ts'
import {
  commentOnLine,
  deleteLineComment,
  editLineComment,
  findLineComment,
  type LineInput,
  replyInThread,
} from '../domain/review-comments.ts'
import {
  createReview,
  deletePendingReview,
  dismissReview,
  editReview,
  findReview,
  submitReview,
  visibleReviews,
} from '../domain/reviews.ts'
import { renderLineComment, renderReview } from '../render/review.ts'
import { isPullRequest } from '../state.ts'
import type { Review, ReviewComment, Side } from '../state-review.ts'
import { reactionRoutes } from './comments.ts'
import { fields, numberParam, objects, optionalChoice, optionalText, text, wrong } from './input.ts'
import { pullOf } from './pulls.ts'
import { type Answer, created, noContent, ok, page, type RepositoryCall, type Route } from './route.ts'

const reviewEvents = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] as const

function reviewOf(call: RepositoryCall): Review {
  return findReview(call.viewer, pullOf(call), numberParam(call, 'review'))
}

function listReviews(call: RepositoryCall): Answer {
  const reviews = visibleReviews(call.viewer, pullOf(call))
  return page(call, reviews, (review) => renderReview(call.state, review))
}

async function postReview(call: RepositoryCall): Promise<Answer> {
  const { state, viewer } = call
  const review = await createReview(state, viewer, pullOf(call), {
    event: optionalChoice(call, 'event', reviewEvents),
    body: optionalText(call, 'body'),
    commit: optionalText(call, 'commit_id'),
    comments: fields(call).comments === undefined ? [] : objects(call, 'comments').map(lineInput),
  })
  return ok(renderReview(state, review))
}

/** `position`, the old way to name a line, is not understood. */
function lineInput(given: Record<string, unknown>): LineInput {
  const { path, body, line, side, start_line } = given
  if (typeof path !== 'string' || typeof body !== 'string') throw wrong('"path" and "body" must be strings.')
  return {
    path,
    body,
    line: typeof line === 'number' ? line : undefined,
    side: side === 'LEFT' || side === 'RIGHT' ? (side as Side) : undefined,
    startLine: typeof start_line === 'number' ? start_line : undefined,
  }
}

function submitEvent(call: RepositoryCall): Answer {
  const { state, viewer } = call
  const event = optionalChoice(call, 'event', reviewEvents)
  if (!event) throw wrong('"event" wasn\'t supplied.')
  return ok(renderReview(state, submitReview(state, viewer, reviewOf(call), event, optionalText(call, 'body'))))
}

function putDismissal(call: RepositoryCall): Answer {
  const { state, viewer } = call
  return ok(renderReview(state, dismissReview(state, viewer, reviewOf(call), text(call, 'message'))))
}

function removeReview(call: RepositoryCall): Answer {
  const review = reviewOf(call)
  deletePendingReview(call.viewer, review)
  return ok(renderReview(call.state, review))
}

function listReviewComments(call: RepositoryCall): Answer {
  return page(call, reviewOf(call).comments, (comment) => renderLegacyComment(call, comment))
}

/** This one list shows where a comment stood, but not its line. */
function renderLegacyComment({ state }: RepositoryCall, comment: ReviewComment) {
  const { line, original_line, side, start_line, original_start_line, start_side, subject_type, ...shown } =
    renderLineComment(state, comment)
  return shown
}

function commentOf(call: RepositoryCall): ReviewComment {
  requireRead(call.viewer, call.repository, 'pull_requests')
  return findLineComment(call.viewer, call.repository, numberParam(call, 'comment'))
}

function listLineComments(call: RepositoryCall): Answer {
  const comments = visibleReviews(call.viewer, pullOf(call)).flatMap((review) => review.comments)
  return page(call, comments.sort(byId), (comment) => renderLineComment(call.state, comment))
}

function listAllLineComments(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  requireRead(viewer, repository, 'pull_requests')
  const reviews = repository.issues.filter(isPullRequest).flatMap((pull) => visibleReviews(viewer, pull))
  return page(call, reviews.flatMap(({ comments }) => comments).sort(byId), (one) => renderLineComment(state, one))
}

const byId = (a: ReviewComment, b: ReviewComment) => a.id - b.id

async function postLineComment(call: RepositoryCall): Promise<Answer> {
  const { state, viewer } = call
  const pullRequest = pullOf(call)
  const { in_reply_to } = fields(call)
  const made =
    typeof in_reply_to === 'number'
      ? await replyInThread(
          state,
          viewer,
          findLineComment(viewer, call.repository, in_reply_to).thread,
          text(call, 'body'),
        )
      : await commentOnLine(state, viewer, pullRequest, {
          ...lineInput(fields(call)),
          commit: text(call, 'commit_id'),
        })
  return created(renderLineComment(state, made))
}

async function postReply(call: RepositoryCall): Promise<Answer> {
  const { state, viewer } = call
  return created(
    renderLineComment(state, await replyInThread(state, viewer, commentOf(call).thread, text(call, 'body'))),
  )
}

export const reviewRoutes: readonly Route[] = [
  ['GET', '/pulls/comments', listAllLineComments],
  ['GET', '/pulls/comments/:comment', (call) => ok(renderLineComment(call.state, commentOf(call)))],
  [
    'PATCH',
    '/pulls/comments/:comment',
    (call) => {
      const comment = editLineComment(call.state, call.viewer, commentOf(call), text(call, 'body'))
      return ok(renderLineComment(call.state, comment))
    },
  ],
  [
    'DELETE',
    '/pulls/comments/:comment',
    (call) => {
      deleteLineComment(call.state, call.viewer, commentOf(call))
      return noContent()
    },
  ],
  ...reactionRoutes('/pulls/comments/:comment/reactions', commentOf),
  ['GET', '/pulls/:number/comments', listLineComments],
  ['POST', '/pulls/:number/comments', postLineComment],
  ['POST', '/pulls/:number/comments/:comment/replies', postReply],
  ['GET', '/pulls/:number/reviews', listReviews],
  ['POST', '/pulls/:number/reviews', postReview],
  ['GET', '/pulls/:number/reviews/:review', (call) => ok(renderReview(call.state, reviewOf(call)))],
  [
    'PUT',
    '/pulls/:number/reviews/:review',
    (call) => ok(renderReview(call.state, editReview(call.state, call.viewer, reviewOf(call), text(call, 'body')))),
  ],
  ['DELETE', '/pulls/:number/reviews/:review', removeReview],
  ['GET', '/pulls/:number/reviews/:review/comments', listReviewComments],
  ['POST', '/pulls/:number/reviews/:review/events', submitEvent],
  ['PUT', '/pulls/:number/reviews/:review/dismissals', putDismissal],
]
