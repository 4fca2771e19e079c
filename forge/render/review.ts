/** Reviews and comments on lines as REST answers and webhooks show them. */
import { associationOf } from '../access.ts'
import { nodeId } from '../node-id.ts'
import type { State } from '../state.ts'
import type { Review, ReviewComment, Thread } from '../state-review.ts'
import { renderMaybe } from './account.ts'
import { issuePage, pullUrl, repositoryUrl } from './address.ts'
import { renderReactionCounts } from './issue.ts'

/** Where people read a review. */
export function reviewPage(state: State, review: Review): string {
  return `${issuePage(state, review.issue)}#pullrequestreview-${review.id}`
}

/** Where people read a comment on a line. */
export function lineCommentPage(state: State, comment: ReviewComment): string {
  return `${issuePage(state, comment.issue)}#discussion_r${comment.id}`
}

/** A review. A pending one has not been submitted at any time. */
export function renderReview(state: State, review: Review) {
  const html = reviewPage(state, review)
  const pull = pullUrl(state, review.issue)
  return {
    id: review.id,
    node_id: nodeId(review),
    user: renderMaybe(state, review.author),
    body: review.body,
    state: review.state as string,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(review.issue.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    commit_id: review.commit,
    ...(review.submittedAt ? { submitted_at: review.submittedAt } : {}),
  }
}

/** A comment on a line; an outdated one has no line in the present diff. */
export function renderLineComment(state: State, comment: ReviewComment) {
  const { thread, issue } = comment
  const url = `${repositoryUrl(state, issue.repository)}/pulls/comments/${comment.id}`
  const html = lineCommentPage(state, comment)
  const pull = pullUrl(state, issue)
  const place = positionOf(thread)
  return {
    url,
    pull_request_review_id: comment.review.id,
    id: comment.id,
    node_id: nodeId(comment),
    diff_hunk: thread.diffHunk,
    path: thread.path,
    commit_id: thread.outdated ? comment.commit : issue.pull.head.sha,
    original_commit_id: comment.commit,
    user: renderMaybe(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(issue.repository, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    reactions: renderReactionCounts(`${url}/reactions`, comment.reactions),
    start_line: thread.outdated ? null : thread.startLine,
    original_start_line: thread.startLine,
    start_side: thread.startLine === null ? null : thread.side,
    line: thread.outdated ? null : thread.line,
    original_line: thread.line,
    side: thread.side,
    original_position: place,
    position: thread.outdated ? null : place,
    subject_type: thread.line === null ? ('file' as const) : ('line' as const),
    ...(comment.replyTo ? { in_reply_to_id: comment.replyTo.id } : {}),
  }
}

/** GitHub's old way of counting: lines down from the hunk's header. */
function positionOf({ diffHunk, line }: Thread): number {
  return line === null ? 1 : diffHunk.split('\n').length - 1
}

/** A thread as its webhooks show it. */
export function renderThread(state: State, thread: Thread) {
  return { node_id: nodeId(thread), comments: thread.comments.map((comment) => renderLineComment(state, comment)) }
}
