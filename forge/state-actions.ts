/** What the Actions API shows. The forge runs nothing: whoever runs workflows keeps this up to date. */
import type { Account } from './state.ts'
import type { CheckConclusion, CheckSuite } from './state-check.ts'

export type RunStatus = 'queued' | 'pending' | 'waiting' | 'requested' | 'in_progress' | 'completed'
export type RunConclusion = CheckConclusion | 'startup_failure'

export interface WorkflowRun {
  readonly id: number
  readonly workflowId: number
  readonly number: number
  readonly name: string
  readonly displayTitle: string
  /** Path of the workflow file. */
  readonly path: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  readonly actor: Account
  readonly suite: CheckSuite
  readonly createdAt: string
  readonly jobs: WorkflowJob[]
  readonly artifacts: Artifact[]
  triggeringActor: Account
  attempt: number
  status: RunStatus
  conclusion: RunConclusion | null
  startedAt: string
  updatedAt: string
}

export interface WorkflowJob {
  readonly id: number
  readonly attempt: number
  readonly name: string
  status: RunStatus
  conclusion: RunConclusion | null
  startedAt: string
  completedAt: string | null
  steps: readonly JobStep[]
  /** What it has printed. */
  log: string
}

export interface JobStep {
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: RunConclusion | null
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly sizeInBytes: number
  /** `sha256:…` */
  readonly digest: string | null
  readonly createdAt: string
  readonly expiresAt: string
  expired: boolean
}

/** Hears that somebody wants a run to stop, or to run again. */
export type CancelListener = (runId: number) => void
export type RerunListener = (runId: number, wish: { readonly actor: string; readonly failedOnly: boolean }) => void

export interface Actions {
  readonly runs: WorkflowRun[]
  /** Ids of workflow files, by path. */
  readonly workflows: Map<string, number>
  readonly cancelListeners: Set<CancelListener>
  readonly rerunListeners: Set<RerunListener>
  /** Names only; nobody can read a secret. */
  readonly secrets: Set<string>
  readonly variables: Map<string, string>
}
