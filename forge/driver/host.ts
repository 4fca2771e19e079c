/** What all runs of a driver share. */
import type { Forge } from '../forge.ts'
import type { Groups } from './concurrency.ts'
import type { PlannedWorkflow } from './plan.ts'
import type { CancelGrace } from './process.ts'
import type { DriverEvent, JobRun, Run } from './run.ts'
import type { Source, Sources } from './sources.ts'

export interface Host {
  readonly forge: Pick<Forge, 'url' | 'workflowToken'>
  readonly sources: Sources
  readonly own: Source
  /** The program that runs `using: node24` actions. */
  readonly node: string
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Variables of the machine every job runs on, beside those the runner sets. */
  readonly machine: Readonly<Record<string, string>>
  readonly grace: CancelGrace
  /** Ids of runs, jobs, artifacts, and whatever else must have a name of its own. */
  readonly nextId: () => number
  /** Temporary files of all runs lie here. */
  readonly directory: string
  readonly groups: Groups
  /** Aborted when the driver stops: everything is killed. */
  readonly stopped: AbortSignal
  readonly tell: (event: DriverEvent) => void
}

/** A job that runs or waits for its turn. */
export interface ActiveJob {
  /** The ids that lead to it: `caller/job`. */
  readonly path: string
  /** Whether its `if` still holds now that the run, or its caller, was cancelled. */
  readonly survives: () => boolean
  readonly cancel: (reason: string) => void
}

/** One attempt of a run while it goes on. */
export interface RunState {
  readonly host: Host
  readonly run: Run
  readonly plan: PlannedWorkflow
  /** Inputs of the dispatch that started it. */
  readonly inputs: Readonly<Record<string, unknown>>
  /** The `github` context, without what only jobs and steps know. */
  readonly github: Readonly<Record<string, unknown>>
  /** A fork's pull request: its jobs read only and see no secrets. */
  readonly fromFork: boolean
  /** What is known of each job, by the path of ids that leads to it: `caller/job`. */
  readonly records: ReadonlyMap<string, JobRun>
  /** Jobs of the last attempt that may stand for this one's, by path. */
  readonly kept: ReadonlyMap<string, JobRun>
  readonly artifacts: Artifacts
  readonly active: Set<ActiveJob>
  cancelled: boolean
}

export interface Artifact {
  readonly id: number
  readonly directory: string
  readonly attempt: number
}

/** The artifacts of a run, over all its attempts. */
export type Artifacts = Map<string, Artifact>

/** Cancels the jobs under a path, except those whose `if` holds even then. */
export function cancelJobs(state: RunState, path: string, reason: string): void {
  for (const job of [...state.active]) {
    if (job.path.startsWith(path) && !job.survives()) job.cancel(reason)
  }
}
