/** Labels of a repository and on its issues. Names are compared without regard to case. */
import { can, discussion, type Need, requireWrite } from '../access.ts'
import { broken, forbidden, invalid, notFound } from '../refusal.ts'
import { renderLabel } from '../render/repository.ts'
import { type Issue, type Label, nextId, type Repository, type State, type Viewer } from '../state.ts'
import { emit, emitIssue, recordEvent } from './events.ts'

const mostLabels = 100
const defaultColor = 'ededed'
const manageLabels: Need = { role: 'write', permissions: ['issues', 'pull_requests'] }

export interface LabelInput {
  readonly name: string
  readonly color?: string | undefined
  readonly description?: string | null | undefined
}

/** Finds a label by name. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
}

/** What putting labels on an issue needs. */
export function labelling(issue: Issue): Need {
  return { role: 'triage', permissions: discussion(issue) }
}

function requireValidLabel(input: Partial<LabelInput>): void {
  const { name, color, description } = input
  if (name !== undefined && name.trim() === '')
    throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' })
  if (name && [...name].length > 50) throw broken('Label', 'name is too long (maximum is 50 characters)', 'name')
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
    throw invalid({ resource: 'Label', code: 'invalid', field: 'color' })
  }
  if (description && [...description].length > 100) {
    throw broken('Label', 'description is too long (maximum is 100 characters)', 'description')
  }
}

/** Adds a label to a repository; 422 when the name is taken. */
export function createLabel(state: State, viewer: Viewer, repository: Repository, input: LabelInput): Label {
  requireWrite(viewer, repository, manageLabels, notFound())
  requireValidLabel(input)
  if (findLabel(repository, input.name)) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  const label: Label = {
    kind: 'Label',
    id: nextId(state),
    name: input.name,
    color: (input.color ?? defaultColor).toLowerCase(),
    description: input.description ?? null,
    isDefault: false,
  }
  repository.labels.push(label)
  emit(state, viewer, repository, 'label', { action: 'created', label: renderLabel(state, repository, label) })
  return label
}

/** Renames or repaints a label wherever it sits. */
export function updateLabel(
  state: State,
  viewer: Viewer,
  repository: Repository,
  label: Label,
  changes: Partial<LabelInput>,
): Label {
  requireWrite(viewer, repository, manageLabels, notFound())
  requireValidLabel(changes)
  const namesake = changes.name === undefined ? undefined : findLabel(repository, changes.name)
  if (namesake && namesake !== label) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  const renamed = changes.name !== undefined && changes.name !== label.name ? { name: { from: label.name } } : {}
  if (changes.name !== undefined) label.name = changes.name
  if (changes.color !== undefined) label.color = changes.color.toLowerCase()
  if (changes.description !== undefined) label.description = changes.description
  const rendered = renderLabel(state, repository, label)
  emit(state, viewer, repository, 'label', { action: 'edited', label: rendered, changes: renamed })
  return label
}

/** Removes a label from the repository and, without a trace in their timelines, from all issues. */
export function deleteLabel(state: State, viewer: Viewer, repository: Repository, label: Label): void {
  requireWrite(viewer, repository, manageLabels, notFound())
  for (const { labels } of [repository, ...repository.issues]) {
    if (labels.includes(label)) labels.splice(labels.indexOf(label), 1)
  }
  emit(state, viewer, repository, 'label', { action: 'deleted', label: renderLabel(state, repository, label) })
}

/** Adds labels to an issue, creating those the repository does not have yet. */
export function addLabels(state: State, viewer: Viewer, issue: Issue, names: readonly string[]): void {
  requireWrite(viewer, issue.repository, labelling(issue))
  attachLabels(state, viewer, issue, labelsByName(state, viewer, issue.repository, names))
}

/** Makes an issue's labels exactly these. */
export function setLabels(state: State, viewer: Viewer, issue: Issue, names: readonly string[]): void {
  requireWrite(viewer, issue.repository, labelling(issue))
  const wanted = labelsByName(state, viewer, issue.repository, names)
  for (const label of issue.labels.filter((label) => !wanted.includes(label))) detachLabel(state, viewer, issue, label)
  attachLabels(state, viewer, issue, wanted)
}

/** Takes one label off an issue; 404 when it is not there. */
export function removeLabel(state: State, viewer: Viewer, issue: Issue, name: string): void {
  requireWrite(viewer, issue.repository, labelling(issue))
  const label = issue.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
  if (!label) throw notFound('Label does not exist')
  detachLabel(state, viewer, issue, label)
}

/** Puts labels on an issue without asking for rights; an issue's `updated_at` stays as it was. */
export function attachLabels(state: State, viewer: Viewer, issue: Issue, labels: readonly Label[]): void {
  const added = labels.filter((label) => !issue.labels.includes(label))
  if (issue.labels.length + added.length > mostLabels) {
    throw broken('Issue', `Issue cannot have more than ${mostLabels} labels`, 'labels')
  }
  for (const label of added) {
    issue.labels.push(label)
    recordEvent(state, viewer, issue, { kind: 'LabeledEvent', label })
    emitIssue(state, viewer, issue, 'labeled', { label: renderLabel(state, issue.repository, label) })
  }
}

function detachLabel(state: State, viewer: Viewer, issue: Issue, label: Label): void {
  issue.labels.splice(issue.labels.indexOf(label), 1)
  recordEvent(state, viewer, issue, { kind: 'UnlabeledEvent', label })
  emitIssue(state, viewer, issue, 'unlabeled', { label: renderLabel(state, issue.repository, label) })
}

/** The labels of these names; who may not create labels can only use existing ones. */
export function labelsByName(state: State, viewer: Viewer, repository: Repository, names: readonly string[]): Label[] {
  for (const name of names) requireValidLabel({ name })
  if (names.some((name) => !findLabel(repository, name)) && !can(viewer, repository, manageLabels)) {
    throw forbidden('You do not have permission to create labels on this repository.')
  }
  const labels = names.map((name) => findLabel(repository, name) ?? createLabel(state, viewer, repository, { name }))
  return [...new Set(labels)]
}
