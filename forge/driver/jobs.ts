/** The jobs of a workflow, and of those it calls: in which order, under which conditions, with what they hand on. */
import { runCall } from './call.ts'
import { child, holds, resolve, resolveText, type Scope } from './expression.ts'
import { type ActiveJob, cancelJobs, type RunState } from './host.ts'
import { runJob } from './job.ts'
import type { PlannedJob, PlannedWorkflow } from './plan.ts'
import { annotation, type JobRun, type Result } from './run.ts'
import { takeTurn } from './turn.ts'

/** How a job has ended, for the jobs that need it. */
export interface Ended {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
  /** The last attempt's result still stands. */
  readonly kept: boolean
}

/** How a workflow was called; the run's own workflow is called by its event. */
export interface Call {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  /** Path of the calling job, with a slash at its end. */
  readonly path: string
  /** Concurrency groups its callers are in. */
  readonly held: readonly string[]
  /** Whether jobs of the last attempt may stand for its own. */
  readonly mayKeep: boolean
  /** Whether the run, or the calling job, was cancelled. */
  readonly cancelled: () => boolean
}

/** A job whose needs have ended. */
export interface ReadyJob {
  readonly state: RunState
  readonly plan: PlannedWorkflow
  readonly call: Call
  readonly planned: PlannedJob
  readonly record: JobRun
  /** Every job of the same workflow that has ended by now. */
  readonly ended: ReadonlyMap<string, Ended>
}

/** Runs all jobs of a workflow, each as soon as its needs have ended; gives how they ended, by id. */
export async function runJobs(state: RunState, plan: PlannedWorkflow, call: Call): Promise<Map<string, Ended>> {
  const ended = new Map<string, Ended>()
  const running = new Map<string, Promise<void>>()
  const run = async (planned: PlannedJob): Promise<void> => {
    const { id, needs } = planned.definition
    await Promise.all(needs.map(start))
    const record = state.records.get(call.path + id)
    if (!record) throw new Error(`The run has no record of the job ${call.path}${id}`)
    ended.set(id, await decide({ state, plan, call, planned, record, ended }))
  }
  function start(id: string): Promise<void> {
    const planned = plan.jobs.find(({ definition }) => definition.id === id)
    const promise = running.get(id) ?? (planned ? run(planned) : Promise.resolve())
    running.set(id, promise)
    return promise
  }
  await Promise.all(plan.jobs.map(({ definition }) => start(definition.id)))
  return ended
}

/** The results of several jobs as one: a workflow's conclusion. */
export function combine(results: readonly Result[]): Result {
  for (const result of ['failure', 'cancelled'] as const) if (results.includes(result)) return result
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

/** What expressions of a job see that belong to the workflow and not to the runner: `if`, `with`, `concurrency`. */
export function jobScope({ state, plan, call, planned, ended }: ReadyJob): Scope {
  const { needs } = planned.definition
  const results = ancestors(plan, planned).map((id) => ended.get(id)?.result)
  const success = () => !call.cancelled() && results.every((result) => result === 'success')
  return {
    contexts: {
      github: state.github,
      inputs: call.inputs,
      needs: Object.fromEntries(
        needs.map((id) => [id, { result: ended.get(id)?.result, outputs: ended.get(id)?.outputs }]),
      ),
      vars: state.host.vars,
      strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
      matrix: null,
    },
    functions: {
      always: () => true,
      cancelled: call.cancelled,
      failure: () => results.includes('failure'),
      success,
    },
  }
}

/** GitHub asks not only the needs themselves: one skipped ancestor makes `success()` false for all after it. */
function ancestors(plan: PlannedWorkflow, { definition }: PlannedJob): string[] {
  const found = new Set<string>()
  const visit = (id: string) => {
    if (found.has(id)) return
    found.add(id)
    plan.jobs.find((job) => job.definition.id === id)?.definition.needs.forEach(visit)
  }
  definition.needs.forEach(visit)
  return [...found]
}

async function decide(job: ReadyJob): Promise<Ended> {
  const { state, planned, record, call } = job
  const kept = state.kept.get(call.path + planned.definition.id)
  if (kept?.result && !planned.call && mayKeep(job)) {
    Object.assign(record, kept)
    return { result: kept.result, outputs: kept.outputs, kept: true }
  }
  const scope = jobScope(job)
  try {
    record.name = nameOf(job, scope)
    if (!holds(planned.definition.condition, scope)) return finish(job, 'skipped', {})
    return await runInTurn(job, scope)
  } catch (error) {
    record.annotations.push(annotation('error', error instanceof Error ? error.message : String(error)))
    return finish(job, 'failure', {})
  }
}

/** A job that went well, or was rightly skipped, need not run again when nothing before it does. */
export function mayKeep({ call, planned, ended }: ReadyJob): boolean {
  return call.mayKeep && planned.definition.needs.every((id) => ended.get(id)?.kept)
}

async function runInTurn(job: ReadyJob, scope: Scope): Promise<Ended> {
  const { state, planned, record, call } = job
  const path = call.path + planned.definition.id
  const controller = new AbortController()
  const cancel = (reason: string) => {
    if (controller.signal.aborted) return
    record.annotations.push(annotation('error', reason))
    controller.abort()
    if (planned.call) cancelJobs(state, `${path}/`, reason)
  }
  const active: ActiveJob = { path, survives: () => holds(planned.definition.condition, scope), cancel }
  const waiting = { signal: controller.signal, cancel, held: call.held }
  state.active.add(active)
  record.status = 'pending'
  try {
    const turn = await takeTurn(state, child(planned.definition.keys, 'concurrency'), scope, waiting)
    if (!turn) return finish(job, 'cancelled', {})
    try {
      if (planned.call) return await runCall(job, scope, planned.call, { ...waiting, held: turn.held })
      return await runOnMachine(job, scope, controller.signal)
    } finally {
      turn.leave()
    }
  } finally {
    state.active.delete(active)
  }
}

async function runOnMachine(job: ReadyJob, scope: Scope, cancel: AbortSignal): Promise<Ended> {
  const { state, plan, planned, record, call } = job
  record.status = 'in_progress'
  state.host.tell({ type: 'job-started', run: state.run, job: record })
  const contexts = { ...scope.contexts, secrets: call.secrets }
  const result = await runJob({ state, workflow: plan.workflow, planned, record, contexts, cancel })
  const forgiven = result === 'failure' && resolve(child(planned.definition.keys, 'continue-on-error'), scope) === true
  return finish(job, result, record.outputs, forgiven)
}

/** Writes down how a job ended. */
export function finish(
  job: ReadyJob,
  result: Result,
  outputs: Readonly<Record<string, string>>,
  forgiven = false,
): Ended {
  const { state, record, planned, call } = job
  record.status = 'completed'
  record.conclusion = result
  record.result = forgiven ? 'success' : result
  record.outputs = { ...outputs }
  if (planned.call) standForCalled(state, `${call.path}${planned.definition.id}/`, record)
  else state.host.tell({ type: 'job-finished', run: state.run, job: record })
  return { result: record.result, outputs, kept: false }
}

/** GitHub lists the jobs of a called workflow, and the calling job only when none of them came to be. */
function standForCalled({ run, records }: RunState, path: string, record: JobRun): void {
  const called = [...records].flatMap(([one, other]) => (one.startsWith(path) ? [other] : []))
  if (called.some((one) => one.status === 'completed')) return
  run.jobs = run.jobs.flatMap((one) => (one === called[0] ? [record] : called.includes(one) ? [] : [one]))
}

function nameOf({ planned, record }: ReadyJob, scope: Scope): string {
  const { id, keys } = planned.definition
  const own = resolveText(child(keys, 'name'), scope) || id
  const caller = record.name.lastIndexOf(' / ')
  return caller < 0 ? own : `${record.name.slice(0, caller)} / ${own}`
}
