/** Issues, comments, reactions and timeline events as REST answers and webhooks show them. */

import { associationOf } from '../access.ts'
import { nodeId } from '../node-id.ts'
import { type Comment, type Issue, isPullRequest, type Reaction, type State, type TimelineEvent } from '../state.ts'
import { renderAccount, renderMaybe } from './account.ts'
import { commentPage, issuePage, pullUrl, repositoryUrl } from './address.ts'
import { renderIssueType } from './issue-type.ts'
import { renderLabel, renderRepository } from './repository.ts'

/** An issue; a pull request's issue side has the key `pull_request`. */
export function renderIssue(state: State, issue: Issue) {
  const { repository } = issue
  const url = `${repositoryUrl(state, repository)}/issues/${issue.number}`
  const assignees = issue.assignees.map((account) => renderAccount(state, account))
  return {
    url,
    repository_url: repositoryUrl(state, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(state, issue),
    id: issue.id,
    node_id: nodeId(issue),
    number: issue.number,
    title: issue.title,
    user: renderMaybe(state, issue.author),
    labels: issue.labels.map((label) => renderLabel(state, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignees,
    assignee: assignees[0] ?? null,
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(repository, issue.author),
    active_lock_reason: issue.lockReason,
    body: issue.body === '' ? null : issue.body,
    closed_by: renderMaybe(state, issue.closedBy),
    reactions: renderReactionCounts(`${url}/reactions`, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    type: issue.type && renderIssueType(issue.type),
    ...(isPullRequest(issue) ? { draft: issue.pull.draft, pull_request: renderPullLinks(state, issue) } : {}),
  }
}

function renderPullLinks(state: State, issue: Issue) {
  const page = issuePage(state, issue)
  return {
    url: pullUrl(state, issue),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: issue.pull?.mergedAt ?? null,
  }
}

/** An issue comment. */
export function renderComment(state: State, comment: Comment) {
  const { issue } = comment
  const base = `${repositoryUrl(state, issue.repository)}/issues`
  const url = `${base}/comments/${comment.id}`
  return {
    url,
    html_url: commentPage(state, comment),
    issue_url: `${base}/${issue.number}`,
    id: comment.id,
    node_id: nodeId(comment),
    user: renderMaybe(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(issue.repository, comment.author),
    body: comment.body,
    reactions: renderReactionCounts(`${url}/reactions`, comment.reactions),
    performed_via_github_app: null,
  }
}

/** A reaction. */
export function renderReaction(state: State, reaction: Reaction) {
  return {
    id: reaction.id,
    node_id: nodeId(reaction),
    user: renderAccount(state, reaction.account),
    content: reaction.content,
    created_at: reaction.createdAt,
  }
}

export const reactionContents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const

type ReactionCounts = Record<(typeof reactionContents)[number], number>

/** How often a text got each reaction. */
export function renderReactionCounts(url: string, reactions: readonly Reaction[]) {
  const count = (content: string) => reactions.filter((reaction) => reaction.content === content).length
  const counts = Object.fromEntries(reactionContents.map((content) => [content, count(content)])) as ReactionCounts
  return { url, total_count: reactions.length, ...counts }
}

/** REST's names for timeline events: `LabeledEvent` is `labeled`. */
function eventName(kind: TimelineEvent['kind']): string {
  if (kind === 'RenamedTitleEvent') return 'renamed'
  if (kind === 'CrossReferencedEvent') return 'cross-referenced'
  if (kind === 'ConvertToDraftEvent') return 'convert_to_draft'
  return kind
    .replace(/Event$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
}

/** One event of an issue's timeline. */
export function renderTimelineEvent(state: State, issue: Issue, event: TimelineEvent) {
  return {
    id: event.id,
    node_id: nodeId(event),
    url: `${repositoryUrl(state, issue.repository)}/issues/events/${event.id}`,
    actor: renderMaybe(state, event.actor),
    event: eventName(event.kind),
    commit_id: event.kind === 'MergedEvent' ? event.commit : null,
    commit_url:
      event.kind === 'MergedEvent' ? `${repositoryUrl(state, issue.repository)}/commits/${event.commit}` : null,
    created_at: event.createdAt,
    performed_via_github_app: null,
    ...eventDetails(state, event),
  }
}

function eventDetails(state: State, event: TimelineEvent): Record<string, unknown> {
  switch (event.kind) {
    case 'LabeledEvent':
    case 'UnlabeledEvent':
      return { label: { name: event.label.name, color: event.label.color } }
    case 'AssignedEvent':
    case 'UnassignedEvent':
      return { assignee: renderAccount(state, event.assignee), assigner: renderMaybe(state, event.actor) }
    case 'RenamedTitleEvent':
      return { rename: { from: event.previousTitle, to: event.currentTitle } }
    case 'ClosedEvent':
    case 'ReopenedEvent':
      return { state_reason: event.stateReason }
    case 'LockedEvent':
      return { lock_reason: event.lockReason }
    case 'ReviewRequestedEvent':
    case 'ReviewRequestRemovedEvent':
      return {
        review_requester: renderMaybe(state, event.actor),
        requested_reviewer: renderAccount(state, event.reviewer),
      }
    case 'CrossReferencedEvent': {
      const { repository } = event.source
      const issue = { ...renderIssue(state, event.source), repository: renderRepository(state, repository) }
      return { updated_at: event.createdAt, source: { type: 'issue', issue } }
    }
    case 'ReviewDismissedEvent': {
      const state = event.previousReviewState.toLowerCase()
      return { dismissed_review: { state, review_id: event.review.id, dismissal_message: event.dismissalMessage } }
    }
    default:
      return {}
  }
}
