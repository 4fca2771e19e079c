/** From an event to its runs: which workflows it starts, and whether they can start at all. */
import type { ForgeEvent } from '../forge.ts'
import type { Started } from './attempt.ts'
import { refOf, workflowBranch } from './event.ts'
import type { Host } from './host.ts'
import { dispatchInputs, dispatchProblems } from './inputs.ts'
import { restricted } from './permissions.ts'
import { planRun, StartupFailure } from './plan.ts'
import { annotation, type Run } from './run.ts'
import type { Source } from './sources.ts'
import { isStartedBy } from './trigger.ts'
import type { Workflow } from './workflow.ts'

/** Hears of every run; without `started` it is one that could not start. */
type OnRun = (run: Run, started: Started | null) => void

/** Gives the function that turns one event into its runs. */
export function createStarter(host: Host, onRun: OnRun): (event: ForgeEvent) => Promise<Run[]> {
  const numbers = new Map<string, number>()
  return async (event) => {
    const source = await host.sources.at(event.repository, workflowBranch(event.name, event.payload))
    const workflows = await host.sources.workflows(source)
    const runs: Run[] = []
    for (const workflow of workflows) {
      // A file that cannot be read may have been meant for this event: silence would hide that.
      if (workflow.errors.length === 0 && !isStartedBy(workflow, event.name, event.payload)) continue
      const key = `${event.repository} ${workflow.path}`
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      runs.push(await startOne(host, onRun, { event, source, workflow, number, id: host.nextId() }))
    }
    return runs
  }
}

interface Start {
  readonly event: ForgeEvent
  readonly source: Source
  readonly workflow: Workflow
  readonly id: number
  readonly number: number
}

async function startOne(host: Host, onRun: OnRun, start: Start): Promise<Run> {
  const { event, workflow } = start
  const isDispatch = event.name === 'workflow_dispatch'
  const given = isDispatch ? ((event.payload.inputs ?? {}) as Record<string, unknown>) : {}
  const inputs = dispatchInputs(workflow, given)
  const run = newRun(host, start, isDispatch ? { ...event.payload, inputs: inputs.texts } : event.payload)
  try {
    const problems = isDispatch ? dispatchProblems(workflow, given) : []
    if (problems.length > 0) throw new StartupFailure(problems.join(' '))
    const plan = await planRun({ sources: host.sources, own: host.own }, workflow, restricted)
    onRun(run, { run, plan, inputs: isDispatch ? inputs.typed : {}, artifacts: new Map() })
  } catch (error) {
    if (!(error instanceof StartupFailure)) throw error
    run.annotations.push(annotation('error', error.message))
    run.status = 'completed'
    run.conclusion = 'startup_failure'
    onRun(run, null)
    host.tell({ type: 'run-finished', run })
  }
  return run
}

function newRun(
  host: Host,
  { event, source, workflow, id, number }: Start,
  payload: Readonly<Record<string, unknown>>,
): Run {
  return {
    id,
    number,
    attempt: 1,
    repository: event.repository,
    event: event.name,
    payload: freeze(payload),
    name: workflow.name,
    path: workflow.path,
    url: `${host.forge.url}/${event.repository}/actions/runs/${id}`,
    actor: event.actor,
    triggeringActor: event.actor,
    ...refOf(event.name, payload, source),
    status: 'queued',
    conclusion: null,
    annotations: [],
    jobs: [],
    previousAttempts: [],
  }
}

/** A copy that never changes: neither by the forge, nor by whoever reads the run. */
function freeze<T>(value: T): T {
  const deep = (item: unknown): unknown => {
    if (typeof item === 'object' && item !== null) Object.values(item).forEach(deep)
    return Object.freeze(item)
  }
  return deep(structuredClone(value)) as T
}
