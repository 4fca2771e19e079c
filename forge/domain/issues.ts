/** The life of an issue. A pull request passes through the same functions: it is an issue with a branch. */
import { actorOf, can, discussion, includesRole, isAuthor, type Need, requireWrite, roleOf } from '../access.ts'
import { findAccount } from '../accounts.ts'
import { broken, forbidden, invalid, notFound, Refusal } from '../refusal.ts'
import { renderAccount } from '../render/account.ts'
import { type Account, type Issue, now, type Repository, type State, type StateReason, type Viewer } from '../state.ts'
import { emitIssue, recordEvent } from './events.ts'
import { setIssueType } from './issue-types.ts'
import { attachLabels, findLabel, labelling, labelsByName, setLabels } from './labels.ts'
import { editBody, newText, recordReferences, requireBodyFits } from './text.ts'

export interface IssueInput {
  readonly title: string
  readonly body?: string | null | undefined
  readonly labels?: readonly string[] | undefined
  readonly assignees?: readonly string[] | undefined
  /** Name of an issue type, which only organisations have. */
  readonly type?: string | null | undefined
  /** The labels come from an issue form: they are applied whoever the author is. */
  readonly viaTemplate?: boolean | undefined
}

export interface IssueChanges extends Partial<Omit<IssueInput, 'title'>> {
  readonly title?: string | undefined
  readonly state?: 'open' | 'closed' | undefined
  readonly stateReason?: StateReason | null | undefined
}

/** Finds an issue or pull request by number; 404 when there is none. */
export function findIssue(repository: Repository, number: number): Issue {
  const issue = repository.issues.find((issue) => issue.number === number)
  if (!issue) throw notFound()
  return issue
}

/** Opens an issue. Labels and assignees of somebody without triage rights are dropped without a word. */
export function openIssue(state: State, viewer: Viewer, repository: Repository, input: IssueInput): Issue {
  const author = requireWrite(viewer, repository, { role: 'read', permissions: ['issues'] })
  if (!repository.settings.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.')
  const issue = newIssue(state, author, repository, input, 'Issue')
  repository.issues.push(issue)
  emitIssue(state, viewer, issue, 'opened')
  recordReferences(state, viewer, issue, issue.body)
  const trusted = can(viewer, repository, labelling(issue))
  if (trusted) attachLabels(state, viewer, issue, labelsByName(state, viewer, repository, input.labels ?? []))
  else if (input.viaTemplate) attachLabels(state, viewer, issue, presetLabels(repository, input.labels ?? []))
  if (trusted) assign(state, viewer, issue, input.assignees ?? [])
  if (input.type) setIssueType(state, viewer, issue, input.type)
  return issue
}

function presetLabels(repository: Repository, names: readonly string[]) {
  return names.map((name) => findLabel(repository, name)).filter((label) => label !== undefined)
}

/** A new record with the next number; not yet in the repository. */
export function newIssue(
  state: State,
  author: Account,
  repository: Repository,
  input: IssueInput,
  kind: Issue['kind'],
): Issue {
  const resource = kind === 'Issue' ? 'Issue' : 'PullRequest'
  requireTitle(resource, input.title)
  requireBodyFits(resource, input.body ?? '')
  return {
    ...newText(state, author, input.body ?? ''),
    kind,
    repository,
    number: repository.issues.length + 1,
    title: input.title.trim(),
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedBy: null,
    locked: false,
    lockReason: null,
    type: null,
    labels: [],
    assignees: [],
    comments: [],
    timeline: [],
    pull: null,
  }
}

function requireTitle(resource: string, title: string): void {
  if (title.trim() === '') throw invalid({ resource, code: 'missing_field', field: 'title' })
  if ([...title].length > 256) throw broken(resource, 'title is too long (maximum is 256 characters)', 'title')
}

/** Changes an issue as `PATCH` does: authors change their own text, labels need triage, other people's text write. */
export function editIssue(state: State, viewer: Viewer, issue: Issue, changes: IssueChanges): Issue {
  const own = viewer.kind === 'person' && isAuthor(viewer, issue)
  const need = (role: Need['role']): Need => ({ role: own ? 'read' : role, permissions: discussion(issue) })
  const changesText = changes.title !== undefined || changes.body !== undefined
  requireWrite(viewer, issue.repository, need(changesText ? 'write' : 'triage'))
  if (changes.title !== undefined) requireTitle(issue.kind, changes.title)
  if (changes.body != null) requireBodyFits(issue.kind, changes.body)

  if (changesText) editText(state, viewer, issue, changes)
  if (changes.state !== undefined) setIssueState(state, viewer, issue, changes.state, changes.stateReason)
  if (changes.type !== undefined) setIssueType(state, viewer, issue, changes.type)
  if (can(viewer, issue.repository, labelling(issue))) {
    if (changes.labels) setLabels(state, viewer, issue, changes.labels)
    if (changes.assignees) {
      const gone = issue.assignees.filter(({ login }) => !changes.assignees?.includes(login)).map(({ login }) => login)
      unassign(state, viewer, issue, gone)
      assign(state, viewer, issue, changes.assignees)
    }
  }
  return issue
}

function editText(state: State, viewer: Viewer, issue: Issue, changes: IssueChanges): void {
  const before = { title: issue.title, body: issue.body }
  const title = changes.title?.trim() ?? issue.title
  const happened: Record<string, { from: string }> = {}
  if (title !== issue.title) {
    issue.title = title
    issue.updatedAt = now(state)
    recordEvent(state, viewer, issue, { kind: 'RenamedTitleEvent', previousTitle: before.title, currentTitle: title })
    happened.title = { from: before.title }
  }
  if (changes.body !== undefined && editBody(state, viewer, issue, changes.body ?? '')) {
    recordReferences(state, viewer, issue, issue.body)
    happened.body = { from: before.body }
  }
  if (Object.keys(happened).length > 0) emitIssue(state, viewer, issue, 'edited', { changes: happened })
}

/** Closes or reopens without asking for rights; `closer` is the pull request whose merge did it. */
export function setIssueState(
  state: State,
  viewer: Viewer,
  issue: Issue,
  target: 'open' | 'closed',
  reason?: StateReason | null,
  closer: Issue | null = null,
): void {
  if (issue.pull?.mergedAt && target === 'open')
    throw broken('PullRequest', 'state cannot be changed. The pull request cannot be reopened.', 'state')
  if (issue.state === target && (reason == null || reason === issue.stateReason)) return
  const closing = target === 'closed'
  const actor = actorOf(viewer)
  const pull = issue.pull !== null
  issue.state = target
  issue.stateReason = pull ? null : closing ? (reason ?? 'completed') : 'reopened'
  issue.updatedAt = now(state)
  issue.closedAt = closing ? issue.updatedAt : null
  issue.closedBy = closing ? actor : null
  const { stateReason } = issue
  if (closing) recordEvent(state, viewer, issue, { kind: 'ClosedEvent', stateReason, closer })
  else recordEvent(state, viewer, issue, { kind: 'ReopenedEvent', stateReason: null })
  emitIssue(state, viewer, issue, closing ? 'closed' : 'reopened')
}

/** A locked conversation hears only people with write access. */
export function requireUnlocked(viewer: Viewer, issue: Issue, permissions = discussion(issue)): void {
  if (issue.locked && !can(viewer, issue.repository, { role: 'write', permissions })) {
    throw forbidden('Unable to create comment because issue is locked.')
  }
}

/** Locks a conversation to collaborators. */
export function lockIssue(state: State, viewer: Viewer, issue: Issue, reason: string | null): void {
  requireWrite(viewer, issue.repository, { role: 'write', permissions: discussion(issue) })
  if (reason !== null && !['off-topic', 'too heated', 'resolved', 'spam'].includes(reason)) {
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'lock_reason' })
  }
  issue.locked = true
  issue.lockReason = reason
  recordEvent(state, viewer, issue, { kind: 'LockedEvent', lockReason: reason })
  emitIssue(state, viewer, issue, 'locked')
}

/** Opens a locked conversation to everybody again. */
export function unlockIssue(state: State, viewer: Viewer, issue: Issue): void {
  requireWrite(viewer, issue.repository, { role: 'write', permissions: discussion(issue) })
  issue.locked = false
  issue.lockReason = null
  recordEvent(state, viewer, issue, { kind: 'UnlockedEvent' })
  emitIssue(state, viewer, issue, 'unlocked')
}

/** Adds assignees; who cannot be assigned is left out without a word, as on GitHub. */
export function addAssignees(state: State, viewer: Viewer, issue: Issue, logins: readonly string[]): void {
  requireWrite(viewer, issue.repository, labelling(issue), forbidden('Must have push access to repository'))
  assign(state, viewer, issue, logins)
}

/** Removes assignees; others are left as they are. */
export function removeAssignees(state: State, viewer: Viewer, issue: Issue, logins: readonly string[]): void {
  requireWrite(viewer, issue.repository, labelling(issue), forbidden('Must have push access to repository'))
  unassign(state, viewer, issue, logins)
}

function assign(state: State, viewer: Viewer, issue: Issue, logins: readonly string[]): void {
  for (const login of logins) {
    const assignee = findAccount(state, login)
    if (!assignee || issue.assignees.includes(assignee) || issue.assignees.length >= 10) continue
    if (!mayBeAssigned(issue, assignee)) continue
    issue.assignees.push(assignee)
    issue.updatedAt = now(state)
    recordEvent(state, viewer, issue, { kind: 'AssignedEvent', assignee })
    emitIssue(state, viewer, issue, 'assigned', { assignee: renderAccount(state, assignee) })
  }
}

/** People with write access, the author, and whoever has commented. */
function mayBeAssigned(issue: Issue, account: Account): boolean {
  if (account.kind === 'Bot') return false
  const writers = [issue, ...issue.comments].map((text) => text.author)
  return includesRole(roleOf(issue.repository, account), 'write') || writers.includes(account)
}

function unassign(state: State, viewer: Viewer, issue: Issue, logins: readonly string[]): void {
  for (const login of logins) {
    const assignee = issue.assignees.find((account) => account.login.toLowerCase() === login.toLowerCase())
    if (!assignee) continue
    issue.assignees.splice(issue.assignees.indexOf(assignee), 1)
    issue.updatedAt = now(state)
    recordEvent(state, viewer, issue, { kind: 'UnassignedEvent', assignee })
    emitIssue(state, viewer, issue, 'unassigned', { assignee: renderAccount(state, assignee) })
  }
}
