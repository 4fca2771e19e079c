/** What programs say of a commit: check runs in their suites, and commit statuses. */
import type { Account, Repository } from './state.ts'

export const checkConclusions = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'stale',
  'timed_out',
] as const
export type CheckConclusion = (typeof checkConclusions)[number]
export type CheckStatus = 'queued' | 'in_progress' | 'completed'

/** The GitHub App a check comes from. */
export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
}

export interface CheckSuite {
  readonly kind: 'CheckSuite'
  readonly id: number
  readonly repository: Repository
  readonly app: App
  readonly headSha: string
  readonly headBranch: string | null
  readonly createdAt: string
  updatedAt: string
  readonly runs: CheckRun[]
}

export interface CheckOutput {
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title: string | null
}

export interface CheckRun {
  readonly kind: 'CheckRun'
  readonly id: number
  readonly suite: CheckSuite
  name: string
  status: CheckStatus
  conclusion: CheckConclusion | null
  startedAt: string
  completedAt: string | null
  detailsUrl: string
  externalId: string
  output: CheckOutput
}

export const statusStates = ['error', 'failure', 'pending', 'success'] as const

export interface CommitStatus {
  readonly kind: 'StatusContext'
  readonly id: number
  readonly repository: Repository
  readonly sha: string
  readonly context: string
  readonly state: (typeof statusStates)[number]
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: Account
  readonly createdAt: string
}
