/** What becomes of every change: an entry in the issue's timeline and a webhook for whoever listens. */
import { actorOf } from '../access.ts'
import { renderAccount } from '../render/account.ts'
import { renderComment, renderIssue } from '../render/issue.ts'
import { renderPull } from '../render/pull.ts'
import { renderRepository } from '../render/repository.ts'
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
    byWorkflowToken: viewer.kind === 'workflow',
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
    const pull_request = { ...renderPull(state, issue), merged: issue.pull.mergedAt !== null }
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
