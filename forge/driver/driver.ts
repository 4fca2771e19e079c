/** The driver: brings the forge's events to real workflow files and runs their jobs, as GitHub and its runner would. */
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Forge, ForgeEvent } from '../forge.ts'
import { type Attempt, type Started, startAttempt } from './attempt.ts'
import { createGroups } from './concurrency.ts'
import { dispatchByHand, scheduledEvent } from './dispatch.ts'
import type { Host } from './host.ts'
import { type CancelGrace, githubGrace } from './process.ts'
import type { DriverEvent, JobRun, Run } from './run.ts'
import { openSources, ownSource } from './sources.ts'
import { createStarter } from './start.ts'
import { mayStart } from './trigger.ts'

export type { CancelGrace } from './process.ts'
export type { Annotation, DriverEvent, JobRun, Result, Run, Status, StepRun } from './run.ts'

export interface DriverOptions {
  readonly forge: Pick<Forge, 'url' | 'workflowToken' | 'token' | 'onEvent'>
  /** A checkout with `action.yml`, its `dist` and `.github/workflows`, which stands for `actionRepository`. */
  readonly actionRoot: string
  /** `issuewright/issuewright` when left out. */
  readonly actionRepository?: string
  /** The program that runs `using: node24` actions. */
  readonly node: string
  /** Variables and secrets of every repository. */
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Variables of the machines jobs run on, such as a longer PATH. */
  readonly machine?: Readonly<Record<string, string>>
  readonly cancelGrace?: CancelGrace
  /** Hears what happens, as it happens. */
  readonly onProgress?: (event: DriverEvent) => void
}

export interface Driver {
  /** Every run, in the order in which they were started. */
  readonly runs: readonly Run[]
  /** Resolves when no run is queued or running; rejects when the driver itself failed. */
  idle(): Promise<void>
  /** As "Cancel workflow"; the run goes on until its `always()` jobs and steps have ended. */
  cancel(runId: number): void
  /** Runs a finished run again, as the next attempt. */
  rerun(runId: number, options: { actor: string; failedOnly?: boolean }): void
  /** As "Run workflow"; gives the run. The file is named with or without its directory. */
  dispatch(repository: string, workflow: string, inputs: Readonly<Record<string, string>>, actor: string): Promise<Run>
  /** Delivers `schedule` to the workflows that have one, as their only clock. */
  schedule(repository: string, cron?: string): Promise<Run[]>
  /** The run's artifacts: directories by name. */
  artifacts(runId: number): ReadonlyMap<string, string>
  /** Kills what still runs, and deletes all temporary files. */
  stop(): Promise<void>
}

/** Starts to listen to a forge. */
export function startDriver(options: DriverOptions): Driver {
  const { forge } = options
  const stopping = new AbortController()
  const directory = mkdtempSync(join(tmpdir(), 'driver-'))
  const host = openHost(options, directory, stopping.signal)
  const runs: Run[] = []
  const known = new Map<number, { started: Started; attempt: Attempt }>()
  const going = new Set<Promise<unknown>>()
  const failures: unknown[] = []
  const track = (work: Promise<unknown>) => {
    const tracked = work.catch((error) => void failures.push(error)).finally(() => going.delete(tracked))
    going.add(tracked)
  }
  const begin = (started: Started, last: ReadonlyMap<string, JobRun>) => {
    const attempt = startAttempt(host, started, last)
    known.set(started.run.id, { started, attempt })
    track(attempt.finished)
  }
  const starter = createStarter(host, (run, started) => {
    runs.push(run)
    if (started) begin(started, new Map())
  })
  // One event after the other, so that runs are numbered in the order of their events.
  let deliveries: Promise<unknown> = Promise.resolve()
  const deliver = (event: ForgeEvent): Promise<Run[]> => {
    const delivered = deliveries.then(() => starter(event))
    deliveries = delivered.catch(() => {})
    track(delivered)
    return delivered
  }
  const unsubscribe = forge.onEvent((event) => {
    host.sources.pushed(event)
    if (mayStart(event)) void deliver(event).catch(() => {}) // tracked already
  })
  const find = (id: number) => {
    const found = known.get(id)
    if (!found) throw new Error(`There is no run ${id} that has started.`)
    return found
  }

  return {
    runs,
    async idle() {
      while (going.size > 0) await Promise.all(going)
      if (failures.length > 0) throw failures[0]
    },
    cancel(id) {
      find(id).attempt.cancel('The run was canceled by @github.')
    },
    rerun(id, { actor, failedOnly = false }) {
      const { started, attempt } = find(id)
      nextAttempt(started.run, actor)
      begin(started, failedOnly ? attempt.state.records : new Map())
    },
    async dispatch(repository, workflow, inputs, actor) {
      const before = runs.length
      await dispatchByHand(forge, { repository, workflow, inputs, actor })
      await deliveries
      const run = runs.slice(before).find((one) => one.event === 'workflow_dispatch' && one.actor === actor)
      if (!run) throw new Error(`${repository} has no workflow ${workflow} that can be dispatched.`)
      return run
    },
    async schedule(repository, cron) {
      return deliver(await scheduledEvent(forge, repository, cron))
    },
    artifacts(id) {
      const { artifacts } = find(id).started
      return new Map([...artifacts].map(([name, artifact]) => [name, artifact.directory]))
    },
    async stop() {
      unsubscribe()
      stopping.abort()
      for (const { attempt } of known.values()) attempt.cancel('The driver was stopped.')
      while (going.size > 0) await Promise.all(going)
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function openHost(options: DriverOptions, directory: string, stopped: AbortSignal): Host {
  const { forge, actionRoot, actionRepository = 'issuewright/issuewright', node, vars = {}, secrets = {} } = options
  const token = (repository: string) => forge.workflowToken({ repository, permissions: { contents: 'read' } })
  return {
    forge,
    sources: openSources({ directory, url: forge.url, token }),
    own: ownSource(actionRepository, actionRoot),
    node,
    vars,
    secrets,
    machine: options.machine ?? {},
    grace: options.cancelGrace ?? githubGrace,
    directory,
    groups: createGroups(),
    stopped,
    tell: options.onProgress ?? (() => {}),
  }
}

/** Turns a finished run into its next attempt; the last one stays to be read. */
function nextAttempt(run: Run, actor: string): void {
  if (run.status !== 'completed') throw new Error(`The run ${run.id} has not finished.`)
  run.previousAttempts.push({ ...run, previousAttempts: [] })
  Object.assign(run, {
    attempt: run.attempt + 1,
    triggeringActor: actor,
    status: 'queued',
    conclusion: null,
    annotations: [],
    jobs: [],
  })
}
