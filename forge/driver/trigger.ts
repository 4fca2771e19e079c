/** Which events start which workflows. */
import type { ForgeEvent } from '../forge.ts'
import type { Workflow } from './workflow.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const pullRequestTypes = ['opened', 'synchronize', 'reopened']
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: pullRequestTypes,
  pull_request_target: pullRequestTypes,
}

interface Filter {
  readonly types?: readonly string[]
  /** Names of workflows, for `workflow_run`. */
  readonly workflows?: readonly string[]
  readonly branches?: readonly string[]
  readonly 'branches-ignore'?: readonly string[]
}

/** Whether an event may start anything: what a job does with its own token starts nothing, except dispatches. */
export function mayStart(event: Pick<ForgeEvent, 'name' | 'byWorkflowToken'>): boolean {
  return !event.byWorkflowToken || event.name === 'workflow_dispatch' || event.name === 'repository_dispatch'
}

/** Whether a workflow's `on` names this event, its activity type and its branch. Path filters are not looked at. */
export function isStartedBy(workflow: Workflow, name: string, payload: Readonly<Record<string, unknown>>): boolean {
  const filter = workflow.events[name] as Filter | undefined
  if (!filter) return false
  if (name === 'workflow_dispatch') return payload.workflow === workflow.path
  const types = filter.types ?? defaultTypes[name]
  const { action } = payload
  if (types && typeof action === 'string' && !types.includes(action)) return false
  if (name === 'workflow_run' && !filter.workflows?.includes(ranWorkflow(payload))) return false
  const branch = branchOf(name, payload)
  return branch === null || matchesBranch(filter, branch)
}

function ranWorkflow(payload: Readonly<Record<string, unknown>>): string {
  return (payload.workflow_run as { name: string }).name
}

/** The branch that `branches` filters are about; `null` for events that have none. */
function branchOf(name: string, payload: Readonly<Record<string, unknown>>): string | null {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { base } = payload.pull_request as { base: { ref: string } }
    return base.ref
  }
  if (name !== 'push') return null
  return String(payload.ref).replace(/^refs\/heads\//, '')
}

function matchesBranch(filter: Filter, branch: string): boolean {
  if (filter['branches-ignore']) return !filter['branches-ignore'].some((pattern) => matches(pattern, branch))
  if (!filter.branches) return true
  // Later patterns win over earlier ones; one that starts with `!` takes back.
  return filter.branches.reduce((held, pattern) => {
    const negative = pattern.startsWith('!')
    return matches(negative ? pattern.slice(1) : pattern, branch) ? !negative : held
  }, false)
}

/** GitHub's filter patterns: `*` stops at a slash, `**` does not. */
const wildcards: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*' }

function matches(pattern: string, text: string): boolean {
  const source = pattern.replace(/\*\*|[*.^${}()|\\]/g, (part) => wildcards[part] ?? `\\${part}`)
  return new RegExp(`^${source}$`).test(text)
}
