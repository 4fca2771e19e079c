/** Comments on issues and pull requests, and reactions to both. */
import { actorOf, discussion, isAuthor, requireWrite } from '../access.ts'
import { forbidden, invalid, notFound } from '../refusal.ts'
import { reactionContents } from '../render/issue.ts'
import {
  type Comment,
  type Issue,
  nextId,
  now,
  type Reaction,
  type Repository,
  type State,
  type Viewer,
} from '../state.ts'
import type { Review, ReviewComment } from '../state-review.ts'
import { emitComment } from './events.ts'
import { requireUnlocked } from './issues.ts'
import { editBody, newText, recordReferences, requireBodyFits } from './text.ts'

/** Finds a comment by id; 404 when there is none. */
export function findComment(repository: Repository, id: number): Comment {
  for (const issue of repository.issues) {
    const comment = issue.comments.find((comment) => comment.id === id)
    if (comment) return comment
  }
  throw notFound()
}

function requireBody(body: string): void {
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' })
  requireBodyFits('IssueComment', body)
}

/** Comments on an issue; a locked one hears only people with write access. */
export function addComment(state: State, viewer: Viewer, issue: Issue, body: string): Comment {
  const permissions = discussion(issue)
  const author = requireWrite(viewer, issue.repository, { role: 'read', permissions })
  requireUnlocked(viewer, issue, permissions)
  requireBody(body)
  const comment: Comment = { ...newText(state, author, body), kind: 'IssueComment', issue }
  issue.comments.push(comment)
  issue.updatedAt = comment.createdAt
  recordReferences(state, viewer, issue, body)
  emitComment(state, viewer, comment, 'created')
  return comment
}

/** Rewrites a comment: one's own, or with write access anybody's. */
export function editComment(state: State, viewer: Viewer, comment: Comment, body: string): Comment {
  requireOwnOrWrite(viewer, comment)
  requireBody(body)
  const from = comment.body
  if (editBody(state, viewer, comment, body)) {
    comment.issue.updatedAt = comment.updatedAt
    recordReferences(state, viewer, comment.issue, body)
    emitComment(state, viewer, comment, 'edited', { changes: { body: { from } } })
  }
  return comment
}

/** Deletes a comment: one's own, or with write access anybody's. */
export function deleteComment(state: State, viewer: Viewer, comment: Comment): void {
  requireOwnOrWrite(viewer, comment)
  const { comments } = comment.issue
  comments.splice(comments.indexOf(comment), 1)
  emitComment(state, viewer, comment, 'deleted')
}

function requireOwnOrWrite(viewer: Viewer, comment: Comment): void {
  const role = isAuthor(viewer, comment) ? 'read' : 'write'
  requireWrite(viewer, comment.issue.repository, { role, permissions: discussion(comment.issue) })
}

/** Anything people write and react to. */
export type Subject = Issue | Comment | Review | ReviewComment

/** The issue or pull request a text belongs to. */
export function issueOf(subject: Subject): Issue {
  return 'issue' in subject ? subject.issue : subject
}

/** Why a text can be hidden, in the API's words and in those it shows. */
export const classifiers: Readonly<Record<string, string>> = {
  ABUSE: 'abuse',
  DUPLICATE: 'duplicate',
  OFF_TOPIC: 'off-topic',
  OUTDATED: 'outdated',
  RESOLVED: 'resolved',
  SPAM: 'spam',
}

/** Hides a comment behind a reason, or with `null` shows it again. */
export function setMinimized(viewer: Viewer, comment: Comment | Review | ReviewComment, reason: string | null): void {
  const need = { role: isAuthor(viewer, comment) ? 'read' : 'triage', permissions: discussion(comment.issue) } as const
  requireWrite(viewer, comment.issue.repository, need)
  comment.minimizedReason = reason
}

/** Reacts to an issue or comment; reacting twice the same way is one reaction. */
export function addReaction(
  state: State,
  viewer: Viewer,
  subject: Subject,
  content: string,
): { reaction: Reaction; isNew: boolean } {
  const issue = issueOf(subject)
  const account = requireWrite(viewer, issue.repository, { role: 'read', permissions: discussion(issue) })
  if (!reactionContents.some((known) => known === content)) {
    throw invalid({ resource: 'Reaction', code: 'invalid', field: 'content', value: content })
  }
  const known = subject.reactions.find((one) => one.account === account && one.content === content)
  if (known) return { reaction: known, isNew: false }
  const reaction: Reaction = { kind: 'Reaction', id: nextId(state), account, content, createdAt: now(state) }
  subject.reactions.push(reaction)
  return { reaction, isNew: true }
}

/** Takes one's own reaction back. */
export function removeReaction(viewer: Viewer, subject: Subject, id: number): Reaction {
  const actor = actorOf(viewer)
  const at = subject.reactions.findIndex((reaction) => reaction.id === id)
  const reaction = subject.reactions[at]
  if (!reaction) throw notFound()
  if (reaction.account !== actor) throw forbidden('Must have admin rights to Repository.')
  const issue = issueOf(subject)
  requireWrite(viewer, issue.repository, { role: 'read', permissions: discussion(issue) })
  subject.reactions.splice(at, 1)
  return reaction
}
