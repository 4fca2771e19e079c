/** One attempt of a run, from its turn to its conclusion. */

import { githubContext, isFromFork } from './event.ts'
import { child } from './expression.ts'
import { type Artifacts, cancelJobs, type Host, type RunState } from './host.ts'
import { combine, runJobs } from './jobs.ts'
import type { PlannedWorkflow } from './plan.ts'
import { annotation, type JobRun, type Run } from './run.ts'
import { takeTurn } from './turn.ts'

/** What stays the same over all attempts of a run. */
export interface Started {
  readonly run: Run
  readonly plan: PlannedWorkflow
  readonly inputs: Readonly<Record<string, unknown>>
  readonly artifacts: Artifacts
}

export interface Attempt {
  readonly state: RunState
  /** As "Cancel workflow" does. */
  readonly cancel: (reason: string) => void
  /** Resolves when the run has its conclusion. */
  readonly finished: Promise<void>
}

/** Starts an attempt; `last` holds the jobs whose results may stand. */
export function startAttempt(host: Host, started: Started, last: ReadonlyMap<string, JobRun>): Attempt {
  const { run, plan, inputs, artifacts } = started
  const settled = [...last].filter(([, job]) => job.result === 'success' || job.result === 'skipped')
  const kept = new Map(settled)
  const records = recordsOf(host, plan, '', '')
  const github = githubContext(run, host.forge.url, plan.workflow.source.sha)
  const state: RunState = {
    host,
    run,
    plan,
    inputs,
    artifacts,
    kept,
    records,
    github,
    fromFork: isFromFork(run),
    active: new Set(),
    cancelled: false,
  }
  const calls = new Set(callPaths(plan, ''))
  run.jobs = [...records].flatMap(([path, record]) => (calls.has(path) ? [] : [record]))
  const waiting = new AbortController()
  const cancel = (reason: string) => {
    if (state.cancelled || run.status === 'completed') return
    state.cancelled = true
    run.annotations.push(annotation('error', reason))
    waiting.abort()
    cancelJobs(state, '', reason)
  }
  return { state, cancel, finished: runToEnd(state, waiting.signal, cancel) }
}

async function runToEnd(state: RunState, signal: AbortSignal, cancel: (reason: string) => void): Promise<void> {
  const { host, run, plan, inputs } = state
  host.tell({ type: 'run-queued', run })
  run.status = 'pending'
  const scope = { contexts: { github: state.github, inputs, vars: host.vars } }
  try {
    const turn = await takeTurn(state, child(plan.workflow.keys, 'concurrency'), scope, { signal, cancel, held: [] })
    if (turn) {
      run.status = 'in_progress'
      host.tell({ type: 'run-started', run })
      try {
        const secrets = state.fromFork ? {} : host.secrets
        const cancelled = () => state.cancelled
        await runJobs(state, plan, { inputs, secrets, path: '', held: turn.held, mayKeep: true, cancelled })
      } finally {
        turn.leave()
      }
    }
    for (const job of run.jobs)
      if (job.result === null) Object.assign(job, { status: 'completed', result: 'cancelled', conclusion: 'cancelled' })
    run.conclusion = state.cancelled ? 'cancelled' : combine(run.jobs.map(({ result }) => result ?? 'cancelled'))
  } catch (error) {
    run.annotations.push(annotation('error', error instanceof Error ? error.message : String(error)))
    run.conclusion = 'failure'
  }
  run.status = 'completed'
  host.tell({ type: 'run-finished', run })
}

/** A record for every job, those of called workflows included, in the order of the files. */
function recordsOf(host: Host, plan: PlannedWorkflow, path: string, caller: string): Map<string, JobRun> {
  const records = new Map<string, JobRun>()
  for (const { definition, call } of plan.jobs) {
    const { id } = definition
    const name = caller === '' ? id : `${caller} / ${id}`
    records.set(path + id, newRecord(host.nextId(), id, name))
    if (!call) continue
    for (const [inner, record] of recordsOf(host, call, `${path}${id}/`, name)) records.set(inner, record)
  }
  return records
}

function callPaths(plan: PlannedWorkflow, path: string): string[] {
  return plan.jobs.flatMap(({ definition, call }) => {
    const own = path + definition.id
    return call ? [own, ...callPaths(call, `${own}/`)] : []
  })
}

function newRecord(databaseId: number, id: string, name: string): JobRun {
  return {
    id,
    databaseId,
    name,
    status: 'queued',
    result: null,
    conclusion: null,
    outputs: {},
    steps: [],
    log: '',
    summary: '',
    annotations: [],
    tokenPermissions: {},
  }
}
