/** Mutations that review, settle and hide. */
import { classifiers, setMinimized } from '../domain/comments.ts'
import { type LineInput, replyInThread, setResolved, unprocessable } from '../domain/review-comments.ts'
import { createReview, dismissReview, type ReviewEvent, submitReview } from '../domain/reviews.ts'
import type { Comment } from '../state.ts'
import type { Review, ReviewComment, Thread } from '../state-review.ts'
import { mutation, pullNode, unresolved } from './mutation-node.ts'
import { findNode } from './query.ts'
import type { Context, Resolvers } from './resolver.ts'

function reviewNode(context: Context, id: string): Review {
  const node = findNode(context, id)
  if (node.kind !== 'PullRequestReview') throw unresolved(id)
  return node
}

function threadNode(context: Context, id: string): Thread {
  const node = findNode(context, id)
  if (node.kind !== 'PullRequestReviewThread') throw unresolved(id)
  return node
}

function minimizableNode(context: Context, id: string): Comment | Review | ReviewComment {
  const node = findNode(context, id)
  if (node.kind === 'IssueComment' || node.kind === 'PullRequestReview' || node.kind === 'PullRequestReviewComment') {
    return node
  }
  throw unresolved(id)
}

function verdict(event: string | undefined): ReviewEvent | undefined {
  if (event === 'DISMISS') throw unprocessable('Can not dismiss a review with this mutation')
  return event as ReviewEvent | undefined
}

const setting = (resolved: boolean) =>
  mutation(({ threadId }, context) => {
    const thread = threadNode(context, threadId)
    setResolved(context.state, context.viewer, thread, resolved)
    return { thread }
  })

export const reviewMutations: Resolvers[string] = {
  addPullRequestReview: mutation(async ({ pullRequestId, body, event, commitOID, threads = [] }, context) => {
    const comments = (threads as LineInput[]).map(({ path, body, line, side, startLine }) => {
      return { path, body, line, side, startLine }
    })
    const input = { body, comments, commit: commitOID, event: verdict(event) }
    const pullRequest = pullNode(context, pullRequestId)
    return { pullRequestReview: await createReview(context.state, context.viewer, pullRequest, input) }
  }),
  submitPullRequestReview: mutation(({ pullRequestReviewId, event, body }, context) => {
    const review = reviewNode(context, pullRequestReviewId ?? '')
    return { pullRequestReview: submitReview(context.state, context.viewer, review, verdict(event) ?? 'COMMENT', body) }
  }),
  dismissPullRequestReview: mutation(({ pullRequestReviewId, message }, context) => {
    const review = reviewNode(context, pullRequestReviewId)
    return { pullRequestReview: dismissReview(context.state, context.viewer, review, message) }
  }),
  addPullRequestReviewThreadReply: mutation(async ({ pullRequestReviewThreadId, body }, context) => {
    const thread = threadNode(context, pullRequestReviewThreadId)
    return { comment: await replyInThread(context.state, context.viewer, thread, body) }
  }),
  resolveReviewThread: setting(true),
  unresolveReviewThread: setting(false),
  minimizeComment: mutation(({ subjectId, classifier }, context) => {
    const comment = minimizableNode(context, subjectId)
    setMinimized(context.viewer, comment, classifiers[classifier] ?? null)
    return { minimizedComment: comment }
  }),
  unminimizeComment: mutation(({ subjectId }, context) => {
    const comment = minimizableNode(context, subjectId)
    setMinimized(context.viewer, comment, null)
    return { unminimizedComment: comment }
  }),
}
