/** Runs, jobs and steps as plain data: what GitHub would show of them. */

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'
/** GitHub's states of a run or job; `pending` waits for its concurrency group. */
export type Status = 'queued' | 'pending' | 'in_progress' | 'completed'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  /** `title`, `file`, `line`, … where the command gave them. */
  readonly properties: Readonly<Record<string, string>>
}

export interface StepRun {
  /** The `id` in the file, empty when it has none. */
  readonly id: string
  name: string
  /** Before `continue-on-error`. */
  outcome: Result | null
  /** After `continue-on-error`. */
  conclusion: Result | null
  readonly outputs: Record<string, string>
}

export interface JobRun {
  /** The `id` in its workflow file. */
  readonly id: string
  /** The id GitHub's API knows it by. */
  readonly databaseId: number
  /** As GitHub shows it: `caller / job` when its workflow was called. */
  name: string
  status: Status
  /** What `needs.<job>.result` sees, which is `success` for a failed job with `continue-on-error`. */
  result: Result | null
  /** What the run's page shows. */
  conclusion: Result | null
  outputs: Record<string, string>
  steps: StepRun[]
  /** Everything the steps printed, with secrets masked. */
  log: string
  /** Markdown of `GITHUB_STEP_SUMMARY`, with secrets masked. */
  summary: string
  annotations: Annotation[]
  /** The rights of its token. */
  tokenPermissions: Readonly<Record<string, 'read' | 'write'>>
}

export interface Run {
  readonly id: number
  /** Counts the runs of one workflow file, from 1. */
  readonly number: number
  attempt: number
  readonly repository: string
  /** Name of the event that started it. */
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Name of the workflow. */
  readonly name: string
  /** Path of the workflow file. */
  readonly path: string
  readonly url: string
  readonly actor: string
  triggeringActor: string
  readonly ref: string
  readonly sha: string
  status: Status
  conclusion: Result | 'startup_failure' | null
  /** Why it could not start or was cancelled. */
  annotations: Annotation[]
  jobs: JobRun[]
  /** Earlier attempts, oldest first. */
  readonly previousAttempts: Run[]
}

/** What happens while runs go on, for whoever tells their story. */
export type DriverEvent =
  | { readonly type: 'run-queued' | 'run-started' | 'run-finished'; readonly run: Run }
  | { readonly type: 'job-started' | 'job-finished'; readonly run: Run; readonly job: JobRun }
  | { readonly type: 'step-started' | 'step-finished'; readonly run: Run; readonly job: JobRun; readonly step: StepRun }
  | { readonly type: 'log'; readonly run: Run; readonly job: JobRun; readonly line: string }

/** A new annotation. */
export function annotation(level: Annotation['level'], message: string): Annotation {
  return { level, message, properties: {} }
}
