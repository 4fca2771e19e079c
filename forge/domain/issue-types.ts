/** Issue types, which only organisations have. */
import { can, discussion } from '../access.ts'
import { invalid } from '../refusal.ts'
import { renderIssueType } from '../render/issue-type.ts'
import {
  type Account,
  type Happening,
  type Issue,
  type IssueType,
  nextId,
  now,
  type State,
  type Viewer,
} from '../state.ts'
import { emitIssue, recordEvent } from './events.ts'

/** What every organisation starts with, as on GitHub. */
const presets = [
  { name: 'Task', description: 'A specific piece of work', color: 'yellow' },
  { name: 'Bug', description: 'An unexpected problem or behavior', color: 'red' },
  { name: 'Feature', description: 'A request, idea, or new functionality', color: 'blue' },
] as const

/** The issue types of an account: none for a person. */
export function issueTypesOf(state: State, owner: Account): IssueType[] {
  if (owner.kind !== 'Organization') return []
  const known = state.issueTypes.get(owner.id)
  if (known) return known
  const types = presets.map(
    (preset) => ({ kind: 'IssueType', id: nextId(state), createdAt: now(state), ...preset }) as const,
  )
  state.issueTypes.set(owner.id, types)
  return types
}

/** Sets or with `null` takes away the type; without the right to label, or without types, nothing happens. */
export function setIssueType(state: State, viewer: Viewer, issue: Issue, name: string | null): void {
  const types = issueTypesOf(state, issue.repository.owner)
  if (types.length === 0 || !can(viewer, issue.repository, { role: 'triage', permissions: discussion(issue) })) return
  const type = name === null ? null : types.find((type) => type.name.toLowerCase() === name.toLowerCase())
  if (type === undefined) throw invalid({ resource: 'Issue', code: 'invalid', field: 'type', value: name })
  const before = issue.type
  if (type === before) return
  issue.type = type
  recordEvent(state, viewer, issue, happeningOf(before, type))
  const shown = type ?? before
  emitIssue(state, viewer, issue, type ? 'typed' : 'untyped', { type: shown && renderIssueType(shown) })
}

function happeningOf(before: IssueType | null, after: IssueType | null): Happening {
  if (before && after) return { kind: 'IssueTypeChangedEvent', issueType: after, prevIssueType: before }
  if (after) return { kind: 'IssueTypeAddedEvent', issueType: after }
  return { kind: 'IssueTypeRemovedEvent', issueType: before as IssueType }
}
