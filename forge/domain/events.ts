/** What becomes of every change: an entry in the issue's timeline and a webhook for whoever listens. */
import { actorOf } from '../access.ts'
import { renderAccount } from '../render/account.ts'
import { renderComment, renderIssue } from '../render/issue.ts'
import { renderFullPull, renderPull } from '../render/pull.ts'
import { renderRepository } from '../render/repository.ts'
import { renderLineComment, renderReview, renderThread } from '../render/review.ts'
import {
  type Comment,
  type Happening,
  type Issue,
  isPullRequest,
  nextId,
  now,
  type Repository,
  type State,
  type TimelineEvent,
  type Viewer,
} from '../state.ts'
import type { Review, ReviewComment, Thread } from '../state-review.ts'

/** Writes one event into an issue's timeline. */
export function recordEvent(state: State, viewer: Viewer, issue: Issue, happening: Happening): TimelineEvent {
  const event = { id: nextId(state), actor: actorOf(viewer), createdAt: now(state), ...happening }
  issue.timeline.push(event)
  return event
}

/** Delivers a webhook; listeners are called at once, after the state has changed. */
export function emit(
  state: State,
  viewer: Viewer,
  repository: Repository,
  name: string,
  details: Record<string, unknown>,
): void {
  if (state.listeners.size === 0) return
  const actor = actorOf(viewer)
  const payload = {
    ...details,
    repository: renderRepository(state, repository),
    sender: renderAccount(state, actor),
  }
  const event = {
    name,
    payload,
    actor: actor.login,
    byWorkflowToken: viewer.kind === 'workflow' && viewer.app !== true,
    repository: repository.fullName,
  }
  for (const listener of state.listeners) listener(event)
}

/** Delivers `issues` or, for a pull request, `pull_request`: the same actions under two names. */
export function emitIssue(
  state: State,
  viewer: Viewer,
  issue: Issue,
  action: string,
  details: Record<string, unknown> = {},
): void {
  if (state.listeners.size === 0) return
  if (isPullRequest(issue)) {
    const { number } = issue
    // Whether it can be merged is not known yet when a webhook goes out.
    const pull_request = renderFullPull(state, issue, null)
    emit(state, viewer, issue.repository, 'pull_request', { action, number, pull_request, ...details })
  } else {
    emit(state, viewer, issue.repository, 'issues', { action, issue: renderIssue(state, issue), ...details })
  }
}

/** Delivers `issue_comment`. */
export function emitComment(
  state: State,
  viewer: Viewer,
  comment: Comment,
  action: string,
  details: Record<string, unknown> = {},
): void {
  if (state.listeners.size === 0) return
  const { issue } = comment
  emit(state, viewer, issue.repository, 'issue_comment', {
    action,
    issue: renderIssue(state, issue),
    comment: renderComment(state, comment),
    ...details,
  })
}

/** Delivers `pull_request_review`, whose webhooks write states in small letters. */
export function emitReview(
  state: State,
  viewer: Viewer,
  review: Review,
  action: string,
  details: Record<string, unknown> = {},
): void {
  if (state.listeners.size === 0) return
  const rendered = { ...renderReview(state, review), state: review.state.toLowerCase(), updated_at: review.updatedAt }
  const pull_request = renderPull(state, review.issue)
  emit(state, viewer, review.issue.repository, 'pull_request_review', {
    action,
    review: rendered,
    pull_request,
    ...details,
  })
}

/** Delivers `pull_request_review_comment`. */
export function emitLineComment(
  state: State,
  viewer: Viewer,
  comment: ReviewComment,
  action: string,
  details: Record<string, unknown> = {},
): void {
  if (state.listeners.size === 0) return
  const pull_request = renderPull(state, comment.issue)
  const rendered = renderLineComment(state, comment)
  emit(state, viewer, comment.issue.repository, 'pull_request_review_comment', {
    action,
    comment: rendered,
    pull_request,
    ...details,
  })
}

/** Delivers `pull_request_review_thread`. */
export function emitThread(state: State, viewer: Viewer, thread: Thread, action: 'resolved' | 'unresolved'): void {
  if (state.listeners.size === 0) return
  const pull_request = renderPull(state, thread.issue)
  emit(state, viewer, thread.issue.repository, 'pull_request_review_thread', {
    action,
    thread: renderThread(state, thread),
    pull_request,
  })
}
