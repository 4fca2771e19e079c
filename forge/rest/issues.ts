/** https://docs.github.com/en/rest/issues/issues */
import { discussion, requireRead } from '../access.ts'
import {
  addAssignees,
  editIssue,
  findIssue,
  lockIssue,
  openIssue,
  removeAssignees,
  unlockIssue,
} from '../domain/issues.ts'
import { renderComment, renderIssue, renderTimelineEvent } from '../render/issue.ts'
import type { Issue } from '../state.ts'
import { nullableText, numberParam, optionalChoice, optionalText, optionalTexts, text } from './input.ts'
import { type Answer, created, noContent, ok, page, type RepositoryCall, type Route } from './route.ts'

/** The issue a path names, which the viewer may read. */
export function issueOf(call: RepositoryCall): Issue {
  const issue = findIssue(call.repository, numberParam(call, 'number'))
  requireRead(call.viewer, call.repository, ...discussion(issue))
  return issue
}

/** An issue's position in GitHub's chosen order. */
export function compareBy(sort: string | null, direction: string | null): (a: Issue, b: Issue) => number {
  const key = (issue: Issue) => {
    if (sort === 'comments') return issue.comments.length
    return Date.parse(sort === 'updated' ? issue.updatedAt : issue.createdAt)
  }
  const sign = direction === 'asc' ? 1 : -1
  return (a, b) => sign * (key(a) - key(b) || a.number - b.number)
}

function listIssues(call: RepositoryCall): Answer {
  const { state, viewer, repository, query } = call
  requireRead(viewer, repository, 'issues', 'pull_requests')
  const wanted = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z')
  const [creator, assignee] = [query.get('creator'), query.get('assignee')]
  const issues = repository.issues
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)))
    .filter((issue) => Date.parse(issue.updatedAt) >= since)
    .filter((issue) => !creator || issue.author?.login === creator)
    .filter((issue) => !assignee || assignee === '*' || issue.assignees.some(({ login }) => login === assignee))
    .sort(compareBy(query.get('sort'), query.get('direction')))
  return page(call, issues, (issue) => renderIssue(state, issue))
}

function createIssue(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  const issue = openIssue(state, viewer, repository, {
    title: text(call, 'title'),
    body: nullableText(call, 'body'),
    labels: optionalTexts(call, 'labels'),
    assignees: optionalTexts(call, 'assignees'),
    type: nullableText(call, 'type'),
  })
  return created(renderIssue(state, issue))
}

function patchIssue(call: RepositoryCall): Answer {
  const { state, viewer } = call
  const issue = issueOf(call)
  editIssue(state, viewer, issue, {
    title: optionalText(call, 'title'),
    body: nullableText(call, 'body'),
    state: optionalChoice(call, 'state', ['open', 'closed']),
    stateReason: optionalChoice(call, 'state_reason', ['completed', 'not_planned', 'duplicate', 'reopened']),
    labels: optionalTexts(call, 'labels'),
    assignees: optionalTexts(call, 'assignees'),
    type: nullableText(call, 'type'),
  })
  return ok(renderIssue(state, issue))
}

/** Comments stand in the timeline among the events, in the order of time. */
function listTimeline(call: RepositoryCall): Answer {
  const { state } = call
  const issue = issueOf(call)
  const comments = issue.comments.map((comment) => {
    const rendered = renderComment(state, comment)
    return { ...rendered, event: 'commented', actor: rendered.user }
  })
  const events = issue.timeline.map((event) => renderTimelineEvent(state, issue, event))
  const all = [...events, ...comments].sort(
    (a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || a.id - b.id,
  )
  return page(call, all, (item) => item)
}

function listEvents(call: RepositoryCall): Answer {
  const { state } = call
  const issue = issueOf(call)
  const events = issue.timeline.filter(({ kind }) => kind !== 'CrossReferencedEvent')
  return page(call, events, (event) => renderTimelineEvent(state, issue, event))
}

function putAssignees(call: RepositoryCall, change: typeof addAssignees): Issue {
  const issue = issueOf(call)
  change(call.state, call.viewer, issue, optionalTexts(call, 'assignees') ?? [])
  return issue
}

export const issueRoutes: readonly Route[] = [
  ['GET', '/issues', listIssues],
  ['POST', '/issues', createIssue],
  ['GET', '/issues/:number', (call) => ok(renderIssue(call.state, issueOf(call)))],
  ['PATCH', '/issues/:number', patchIssue],
  ['GET', '/issues/:number/timeline', listTimeline],
  ['GET', '/issues/:number/events', listEvents],
  ['POST', '/issues/:number/assignees', (call) => created(renderIssue(call.state, putAssignees(call, addAssignees)))],
  ['DELETE', '/issues/:number/assignees', (call) => ok(renderIssue(call.state, putAssignees(call, removeAssignees)))],
  [
    'PUT',
    '/issues/:number/lock',
    (call) => {
      lockIssue(call.state, call.viewer, issueOf(call), optionalText(call, 'lock_reason') ?? null)
      return noContent()
    },
  ],
  [
    'DELETE',
    '/issues/:number/lock',
    (call) => {
      unlockIssue(call.state, call.viewer, issueOf(call))
      return noContent()
    },
  ],
]
