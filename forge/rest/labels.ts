/** https://docs.github.com/en/rest/issues/labels */
import { requireRead } from '../access.ts'
import {
  addLabels,
  createLabel,
  deleteLabel,
  findLabel,
  removeLabel,
  setLabels,
  updateLabel,
} from '../domain/labels.ts'
import { notFound } from '../refusal.ts'
import { renderLabel } from '../render/repository.ts'
import type { Issue, Label } from '../state.ts'
import { fields, nullableText, optionalText, requireTexts, text } from './input.ts'
import { issueOf } from './issues.ts'
import { type Answer, created, noContent, ok, page, type RepositoryCall, type Route } from './route.ts'

function labelOf(call: RepositoryCall): Label {
  requireRead(call.viewer, call.repository, 'issues', 'pull_requests')
  const label = findLabel(call.repository, call.params.name ?? '')
  if (!label) throw notFound()
  return label
}

function listRepositoryLabels(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  requireRead(viewer, repository, 'issues', 'pull_requests')
  return page(call, repository.labels, (label) => renderLabel(state, repository, label))
}

function createRepositoryLabel(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  const input = {
    name: text(call, 'name'),
    color: optionalText(call, 'color'),
    description: nullableText(call, 'description'),
  }
  return created(renderLabel(state, repository, createLabel(state, viewer, repository, input)))
}

function patchLabel(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  const [name, color] = [optionalText(call, 'new_name'), optionalText(call, 'color')]
  const description = nullableText(call, 'description')
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(color === undefined ? {} : { color }),
    ...(description === undefined ? {} : { description }),
  }
  return ok(renderLabel(state, repository, updateLabel(state, viewer, repository, labelOf(call), changes)))
}

/** Labels come as `{ "labels": [...] }` or as a bare list. */
function labelNames(call: RepositoryCall): string[] {
  if (Array.isArray(call.body)) return requireTexts('labels', call.body)
  return requireTexts('labels', fields(call).labels ?? [])
}

function issueLabels(call: RepositoryCall, issue: Issue): unknown[] {
  return issue.labels.map((label) => renderLabel(call.state, call.repository, label))
}

/** Changes an issue's labels and answers with those it has now. */
function changing(change: (call: RepositoryCall, issue: Issue) => void) {
  return (call: RepositoryCall): Answer => {
    const issue = issueOf(call)
    change(call, issue)
    return ok(issueLabels(call, issue))
  }
}

function listIssueLabels(call: RepositoryCall): Answer {
  return page(call, issueOf(call).labels, (label) => renderLabel(call.state, call.repository, label))
}

export const labelRoutes: readonly Route[] = [
  ['GET', '/labels', listRepositoryLabels],
  ['POST', '/labels', createRepositoryLabel],
  ['GET', '/labels/:name', (call) => ok(renderLabel(call.state, call.repository, labelOf(call)))],
  ['PATCH', '/labels/:name', patchLabel],
  [
    'DELETE',
    '/labels/:name',
    (call) => {
      deleteLabel(call.state, call.viewer, call.repository, labelOf(call))
      return noContent()
    },
  ],
  ['GET', '/issues/:number/labels', listIssueLabels],
  [
    'POST',
    '/issues/:number/labels',
    changing((call, issue) => addLabels(call.state, call.viewer, issue, labelNames(call))),
  ],
  [
    'PUT',
    '/issues/:number/labels',
    changing((call, issue) => setLabels(call.state, call.viewer, issue, labelNames(call))),
  ],
  [
    'DELETE',
    '/issues/:number/labels/:name',
    changing((call, issue) => removeLabel(call.state, call.viewer, issue, call.params.name ?? '')),
  ],
  [
    'DELETE',
    '/issues/:number/labels',
    (call) => {
      setLabels(call.state, call.viewer, issueOf(call), [])
      return noContent()
    },
  ],
]
