/**
 * The driver: brings the forge's events to real workflow files and runs their jobs, as GitHub and its runner would.
 *
 * Simpler than GitHub: workflows of a pull request are read from its base branch, and its commit is the head, not a
 * merge; path filters are not looked at; a pull request made with a job's token starts nothing instead of waiting for
 * approval; `runs-on` and `environment` are not looked at; a job's token outlives its job. What it cannot do at all
 * (matrices, containers, foreign actions, …) fails loudly.
 */
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
  cancel(runId: number, actor?: string): void
  /** Runs a finished run again, as the next attempt. */
  rerun(runId: number, options: { actor: string; failedOnly?: boolean }): void
  /** As "Run workflow"; gives the run. The file is named with or without its directory. */
  dispatch(repository: string, workflow: string, inputs: Readonly<Record<string, string>>, actor: string): Promise<Run>
  /** Delivers `schedule` to the workflows that have one, as their only clock. */
  schedule(repository: string, cron?: string): Promise<Run[]>
  /** The run's artifacts: directories by name. */
  artifacts(runId: number): ReadonlyMap<string, string>
  /** Hears what happens from now on; gives the way to stop listening. */
  onProgress(listener: (event: DriverEvent) => void): () => void
  /** Kills what still runs, and deletes all temporary files. */
  stop(): Promise<void>
}

/** Starts to listen to a forge. */
export function startDriver(options: DriverOptions): Driver {
  const { forge } = options
  const stopping = new AbortController()
  const directory = mkdtempSync(join(tmpdir(), 'driver-'))
  const listeners = new Set(options.onProgress ? [options.onProgress] : [])
  const tell = (event: DriverEvent) => {
    for (const listener of listeners) listener(event)
  }
  const book = newBook(openHost(options, directory, stopping.signal, tell))
  const deliver = createDelivery(book)
  const unsubscribe = forge.onEvent((event) => {
    book.host.sources.pushed(event)
    if (mayStart(event)) void deliver(event).catch(() => {}) // `idle` tells of it
  })

  return {
    runs: book.runs,
    idle: () => book.work.done(),
    cancel: (id, actor = 'github') => find(book, id).attempt.cancel(`The run was canceled by @${actor}.`),
    rerun(id, { actor, failedOnly = false }) {
      const { started, attempt } = find(book, id)
      nextAttempt(started.run, actor)
      begin(book, started, failedOnly ? attempt.state.records : new Map())
    },
    async dispatch(repository, workflow, inputs, actor) {
      const before = book.runs.length
      await dispatchByHand(forge, { repository, workflow, inputs, actor })
      await deliver(null)
      return dispatched(book.runs.slice(before), repository, actor)
    },
    schedule: async (repository, cron) => deliver(await scheduledEvent(forge, repository, cron)),
    artifacts(id) {
      const { artifacts } = find(book, id).started
      return new Map([...artifacts].map(([name, artifact]) => [name, artifact.directory]))
    },
    onProgress(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async stop() {
      unsubscribe()
      stopping.abort()
      for (const { attempt } of book.known.values()) attempt.cancel('The driver was stopped.')
      await book.work.done().catch(() => {})
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function dispatched(runs: readonly Run[], repository: string, actor: string): Run {
  const run = runs.find((one) => one.event === 'workflow_dispatch' && one.actor === actor)
  if (!run) throw new Error(`${repository} has no workflow of that name that can be dispatched.`)
  return run
}

/** All runs, and what it takes to go on with them. */
interface Book {
  readonly host: Host
  readonly runs: Run[]
  /** Those that could start, with their latest attempt. */
  readonly known: Map<number, { readonly started: Started; readonly attempt: Attempt }>
  readonly work: Work
}

function newBook(host: Host): Book {
  return { host, runs: [], known: new Map(), work: newWork() }
}

function find({ known }: Book, id: number) {
  const found = known.get(id)
  if (!found) throw new Error(`There is no run ${id} that has started.`)
  return found
}

function begin({ host, known, work }: Book, started: Started, last: ReadonlyMap<string, JobRun>): void {
  const attempt = startAttempt(host, started, last)
  known.set(started.run.id, { started, attempt })
  work.track(attempt.finished)
}

/** Delivers one event after the other, so that runs are numbered in their order; `null` waits for those before. */
function createDelivery(book: Book): (event: ForgeEvent | null) => Promise<Run[]> {
  const start = createStarter(book.host, (run, started) => {
    book.runs.push(run)
    if (started) begin(book, started, new Map())
  })
  let last: Promise<unknown> = Promise.resolve()
  return (event) => {
    const delivered = last.then(() => (event ? start(event) : []))
    last = delivered.catch(() => {})
    book.work.track(delivered)
    return delivered
  }
}

interface Work {
  track(promise: Promise<unknown>): void
  /** Resolves when nothing is left to do; rejects with the first failure there ever was. */
  done(): Promise<void>
}

function newWork(): Work {
  const going = new Set<Promise<unknown>>()
  const failures: unknown[] = []
  return {
    track(promise) {
      const tracked = promise.catch((error) => void failures.push(error)).finally(() => going.delete(tracked))
      going.add(tracked)
    },
    async done() {
      while (going.size > 0) await Promise.all(going)
      if (failures.length > 0) throw failures[0]
    },
  }
}

function openHost(options: DriverOptions, directory: string, stopped: AbortSignal, tell: Host['tell']): Host {
  const { forge, actionRoot, actionRepository = 'issuewright/issuewright', node, vars = {}, secrets = {} } = options
  let lastId = 9_000_000_000 // GitHub's ids need more than 32 bits, too
  const nextId = () => ++lastId
  const token = (repository: string) => forge.workflowToken({ repository, permissions: { contents: 'read' } })
  return {
    forge,
    sources: openSources({ directory, url: forge.url, token, nextId }),
    own: ownSource(actionRepository, actionRoot),
    node,
    vars,
    secrets,
    machine: options.machine ?? {},
    grace: options.cancelGrace ?? githubGrace,
    nextId,
    directory,
    groups: createGroups(),
    stopped,
    tell,
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
