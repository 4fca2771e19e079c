/** A job while its steps run, and what they see of it. */
import type { Functions, Scope } from './expression.ts'
import { hashFiles } from './glob.ts'
import type { RunState } from './host.ts'
import type { Log } from './log.ts'
import { type Machine, runnerContext } from './machine.ts'
import type { JobRun, Result, StepRun } from './run.ts'
import type { Source } from './sources.ts'
import type { StepDefinition } from './workflow.ts'

export interface Session {
  readonly state: RunState
  readonly record: JobRun
  readonly log: Log
  readonly machine: Machine
  readonly token: string
  readonly github: Readonly<Record<string, unknown>>
  /** Where the workflow file of this job comes from. */
  readonly source: Source
  /** The workflow's and the job's `env`, and what steps wrote to GITHUB_ENV. */
  env: Record<string, string>
  /** What steps wrote to GITHUB_PATH, the latest first. */
  readonly paths: string[]
  /** Aborted when the job is cancelled or out of time. */
  readonly cancel: AbortSignal
  readonly kill: AbortSignal
  /** What the `pre` of a step's action saved for its later stages. */
  readonly saved: Map<StepDefinition, Readonly<Record<string, string>>>
  /** What runs after the last step, the latest first. */
  readonly posts: Post[]
}

export interface Post {
  readonly name: string
  readonly run: () => Promise<void>
}

/** A list of steps that share `steps`, `inputs` and a status: those of a job, or of a composite action. */
export interface Frame {
  /** `inputs` and whatever else these steps may name. */
  readonly contexts: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
  readonly steps: Record<string, StepContext>
  /** `defaults.run` of the job; `null` where `shell` must be given. */
  readonly defaults: { readonly shell: string; readonly directory: string } | null
  failed: boolean
  /** Additions to the `github` context. */
  readonly github: Readonly<Record<string, unknown>>
}

interface StepContext {
  readonly outcome: Result | null
  readonly conclusion: Result | null
  readonly outputs: Readonly<Record<string, string>>
}

/** One step while it runs. */
export interface Performance {
  readonly session: Session
  readonly frame: Frame
  readonly definition: StepDefinition
  readonly step: StepRun
  readonly scope: Scope
  /** The step's own `env`, and that of the composite action it belongs to. */
  readonly env: Readonly<Record<string, string>>
  readonly github: Readonly<Record<string, unknown>>
  readonly cancel: AbortSignal
}

/** Performs a step; `false` when it failed. */
export type Perform = (performance: Performance) => Promise<boolean>

/** How the steps so far have gone. */
export function statusOf(session: Session, frame: Frame): 'success' | 'failure' | 'cancelled' {
  if (session.cancel.aborted) return 'cancelled'
  return frame.failed ? 'failure' : 'success'
}

/** What a step's expressions see. */
export function scopeOf(
  session: Session,
  frame: Frame,
  env: Readonly<Record<string, string>>,
  github: Readonly<Record<string, unknown>>,
): Scope {
  const status = statusOf(session, frame)
  const contexts = {
    ...frame.contexts,
    github,
    env,
    job: { status },
    runner: runnerContext(session.machine),
    steps: { ...frame.steps },
  }
  return { contexts, functions: statusFunctions(session, frame) }
}

function statusFunctions(session: Session, frame: Frame): Functions {
  const { workspace } = session.machine
  return {
    always: () => true,
    success: () => statusOf(session, frame) === 'success',
    failure: () => statusOf(session, frame) === 'failure',
    cancelled: () => statusOf(session, frame) === 'cancelled',
    hashFiles: (...patterns) => hashFiles(patterns, workspace),
  }
}
