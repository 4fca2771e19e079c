/** The state as tests like to assert on it: flat, logins and names instead of records, cut off from what comes later. */
import { type Account, type Comment, type Issue, isPullRequest, type PullRequest, type TimelineEvent } from './state.ts'
import type { Review, ReviewComment } from './state-review.ts'
import { reviewDecision } from './verdict.ts'

export interface CommentView {
  readonly id: number
  readonly author: string | null
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly editor: string | null
  readonly lastEditedAt: string | null
  readonly minimizedReason: string | null
  readonly reactions: readonly { content: string; user: string }[]
}

/** One timeline event: its kind in GraphQL's words, who, when, and what in one word. */
export interface EventView {
  readonly kind: TimelineEvent['kind']
  readonly actor: string | null
  readonly createdAt: string
  readonly detail: string | number | null
}

export interface IssueView extends CommentView {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly stateReason: string | null
  readonly locked: boolean
  readonly labels: readonly string[]
  readonly type: string | null
  readonly assignees: readonly string[]
  readonly closedAt: string | null
  readonly closedBy: string | null
  readonly isPullRequest: boolean
  readonly timeline: readonly EventView[]
}

/** A talk about a line. */
export interface ThreadView {
  readonly path: string
  readonly line: number | null
  readonly resolved: boolean
  readonly outdated: boolean
  readonly comments: readonly CommentView[]
}

export interface ReviewView extends CommentView {
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  readonly commit: string
  readonly comments: readonly CommentView[]
}

export interface PullView extends IssueView {
  readonly draft: boolean
  readonly merged: boolean
  readonly mergedBy: string | null
  readonly mergeCommitSha: string | null
  readonly head: { readonly ref: string; readonly sha: string; readonly owner: string; readonly deleted: boolean }
  readonly base: { readonly ref: string; readonly sha: string }
  readonly isCrossRepository: boolean
  readonly requestedReviewers: readonly string[]
  readonly reviewDecision: 'APPROVED' | 'CHANGES_REQUESTED' | null
  readonly threads: readonly ThreadView[]
}

const login = (account: Account | null) => account?.login ?? null

/** A comment as plain data. */
export function viewComment(text: Comment | Issue | Review | ReviewComment): CommentView {
  const { id, body, createdAt, updatedAt, lastEditedAt, minimizedReason } = text
  const reactions = text.reactions.map(({ content, account }) => ({ content, user: account.login }))
  return {
    id,
    author: login(text.author),
    body,
    createdAt,
    updatedAt,
    editor: login(text.editor),
    lastEditedAt,
    minimizedReason,
    reactions,
  }
}

/** An issue as plain data. */
export function viewIssue(issue: Issue): IssueView {
  const { number, title, state, stateReason, locked, closedAt } = issue
  return {
    ...viewComment(issue),
    number,
    title,
    state,
    stateReason,
    locked,
    labels: issue.labels.map(({ name }) => name),
    type: issue.type?.name ?? null,
    assignees: issue.assignees.map((account) => account.login),
    closedAt,
    closedBy: login(issue.closedBy),
    isPullRequest: isPullRequest(issue),
    timeline: issue.timeline.map(viewEvent),
  }
}

/** A pull request as plain data. */
export function viewPull(pullRequest: PullRequest): PullView {
  const { pull } = pullRequest
  const { ref, sha, owner, deleted, crossRepository } = pull.head
  return {
    ...viewIssue(pullRequest),
    id: pull.id,
    draft: pull.draft,
    merged: pull.mergedAt !== null,
    mergedBy: login(pull.mergedBy),
    mergeCommitSha: pull.mergeCommitSha,
    head: { ref, sha, owner: owner.login, deleted },
    base: { ...pull.base },
    isCrossRepository: crossRepository,
    requestedReviewers: pull.requestedReviewers.map((account) => account.login),
    reviewDecision: reviewDecision(pullRequest),
    threads: pull.threads.map(({ path, line, resolvedBy, outdated, comments }) => {
      return { path, line, resolved: resolvedBy !== null, outdated, comments: comments.map(viewComment) }
    }),
  }
}

/** A review as plain data. */
export function viewReview(review: Review): ReviewView {
  const { state, commit, comments } = review
  return { ...viewComment(review), state, commit, comments: comments.map(viewComment) }
}

function viewEvent(event: TimelineEvent): EventView {
  return { kind: event.kind, actor: login(event.actor), createdAt: event.createdAt, detail: detailOf(event) }
}

function detailOf(event: TimelineEvent): string | number | null {
  if ('label' in event) return event.label.name
  if ('assignee' in event) return event.assignee.login
  if ('reviewer' in event) return event.reviewer.login
  if ('issueType' in event) return event.issueType.name
  if ('dismissalMessage' in event) return event.dismissalMessage
  if ('source' in event) return event.source.number
  if ('currentTitle' in event) return event.currentTitle
  if ('stateReason' in event) return event.stateReason
  if ('commit' in event) return event.commit
  return 'lockReason' in event ? event.lockReason : null
}
