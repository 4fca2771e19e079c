/** The forge's memory, and the few functions that everything needs to read it. */
import type { Commit } from './git.ts'
import type { Actions } from './state-actions.ts'
import type { CheckSuite, CommitStatus } from './state-check.ts'
import type { Review, Thread } from './state-review.ts'
import type { TimelineEvent } from './state-timeline.ts'

export type { Happening, TimelineEvent } from './state-timeline.ts'

/**
 * The forge's whole memory as plain data. `kind` fields carry GitHub's own GraphQL type names, so that the same
 * record can be shown through REST, GraphQL and webhooks without a translation table.
 */
export interface State {
  url: string
  /** Holds one bare git repository per repository, at OWNER/NAME.git. */
  readonly directory: string
  readonly clock: () => Date
  nextId: number
  readonly accounts: Map<string, Account>
  readonly apps: App[]
  readonly tokens: Map<string, Token>
  readonly repositories: Map<string, Repository>
  readonly listeners: Set<(event: ForgeEvent) => void>
  readonly limits: Limits
  /** When each account last wrote something people read, in milliseconds. */
  readonly contentTimes: Map<string, number[]>
  /** Issue types by the organisation's id. */
  readonly issueTypes: Map<number, IssueType[]>
}

/** How much the forge bears; `Infinity` switches a limit off. */
export interface Limits {
  contentPerMinute: number
  contentPerHour: number
  /** Requests an hour of tokens made from now on. */
  readonly primary: { person: number; workflow: number; anonymous: number }
}

export interface Account {
  readonly kind: 'User' | 'Bot' | 'Organization'
  readonly id: number
  readonly login: string
  readonly siteAdmin: boolean
}

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'
export type Access = 'none' | 'read' | 'write'
/** A workflow's `permissions:` map; what is not listed is not granted. */
export type Permissions = Partial<Record<Permission, Access>>
export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'statuses'

/** Who is asking: nobody, a person with the role they have, or a workflow job with the rights it was given. */
export type Viewer =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly account: Account }
  | {
      readonly kind: 'workflow'
      /** The token of an App's installation: the same rules, but what it does starts workflows. */
      readonly app?: boolean
      readonly account: Account
      readonly repository: Repository
      readonly permissions: Permissions
    }

export interface App {
  readonly id: number
  readonly slug: string
  /** PEM; whoever holds the private key is the App. */
  readonly publicKey: string
  readonly permissions: Permissions
  readonly installation: number
  readonly bot: Account
  readonly repository: Repository
  readonly createdAt: Date
}

export interface Token {
  readonly viewer: Viewer
  /** Tokens of one repository's jobs share one budget, as on GitHub. */
  readonly budgets: { readonly core: Budget; readonly graphql: Budget }
}

/** A primary rate limit: at most `limit` points until `resetAt` (epoch seconds). */
export interface Budget {
  limit: number
  used: number
  resetAt: number
}

export interface Repository {
  readonly kind: 'Repository'
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly fullName: string
  readonly directory: string
  readonly createdAt: string
  defaultBranch: string
  readonly settings: RepositorySettings
  readonly roles: Map<string, Role>
  readonly labels: Label[]
  /** Issues and pull requests share one sequence of numbers. */
  readonly issues: Issue[]
  /** Branches and tags by full name, as git has them. */
  readonly refs: Map<string, string>
  /** Commits GitHub signed itself. */
  readonly verified: Set<string>
  /** What git says of commits that refs have pointed to, for webhooks that quote one. */
  readonly commits: Map<string, Commit>
  readonly checkSuites: CheckSuite[]
  readonly statuses: CommitStatus[]
  readonly actions: Actions
  /** Writes to refs queue here, one after the other. */
  queue: Promise<unknown>
}

export interface RepositorySettings {
  private: boolean
  archived: boolean
  hasIssues: boolean
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePullRequests: boolean
  defaultWorkflowPermissions: 'read' | 'write'
  /** Branches only administrators may write to directly. */
  protectedBranches: string[]
}

export interface Label {
  readonly kind: 'Label'
  readonly id: number
  name: string
  color: string
  description: string | null
  readonly isDefault: boolean
}

export interface Edit {
  readonly kind: 'UserContentEdit'
  readonly id: number
  readonly editor: Account
  readonly editedAt: string
  readonly body: string
}

export interface Reaction {
  readonly kind: 'Reaction'
  readonly id: number
  readonly account: Account
  readonly content: string
  readonly createdAt: string
}

/** What issues and comments have in common: text somebody wrote, and who edited it since. */
export interface Text {
  readonly id: number
  /** `null` when the account is gone ("ghost"). */
  author: Account | null
  body: string
  readonly createdAt: string
  updatedAt: string
  lastEditedAt: string | null
  editor: Account | null
  readonly edits: Edit[]
  readonly reactions: Reaction[]
  /** Why it was hidden, in GitHub's words. */
  minimizedReason: string | null
}

export interface IssueType {
  readonly kind: 'IssueType'
  readonly id: number
  readonly name: string
  readonly description: string | null
  readonly color: string
  readonly createdAt: string
}

export interface Comment extends Text {
  readonly kind: 'IssueComment'
  readonly issue: Issue
}

export type StateReason = 'completed' | 'not_planned' | 'reopened' | 'duplicate'

export interface Issue extends Text {
  readonly kind: 'Issue' | 'PullRequest'
  readonly repository: Repository
  readonly number: number
  title: string
  state: 'open' | 'closed'
  stateReason: StateReason | null
  closedAt: string | null
  closedBy: Account | null
  locked: boolean
  lockReason: string | null
  type: IssueType | null
  readonly labels: Label[]
  readonly assignees: Account[]
  readonly comments: Comment[]
  readonly timeline: TimelineEvent[]
  readonly pull: Pull | null
}

/** The part of an issue that makes it a pull request. */
export interface Pull {
  readonly id: number
  readonly head: Head
  readonly base: { ref: string; sha: string }
  draft: boolean
  mergedAt: string | null
  mergedBy: Account | null
  mergeCommitSha: string | null
  readonly requestedReviewers: Account[]
  readonly reviews: Review[]
  readonly threads: Thread[]
  size: PullSize
}

/** What git says of a pull request's diff. */
export interface PullSize {
  readonly commits: number
  readonly additions: number
  readonly deletions: number
  readonly changedFiles: number
}

export interface Head {
  readonly ref: string
  sha: string
  /** Owner of the repository the branch lies in. */
  readonly owner: Account
  /** The branch lies in a fork, which this forge keeps no repository for. */
  readonly crossRepository: boolean
  deleted: boolean
}

export interface PullRequest extends Issue {
  readonly pull: Pull
}

/** One webhook delivery. With `byWorkflowToken`, GitHub starts no workflow from it, unless it is a dispatch. */
export interface ForgeEvent {
  readonly name: string
  readonly payload: Record<string, unknown>
  readonly actor: string
  readonly byWorkflowToken: boolean
  readonly repository: string
}

/** The next database id; ids are unique over all kinds of records. */
export function nextId(state: State): number {
  return state.nextId++
}

/** The present moment as GitHub writes it, in whole seconds. */
export function now(state: State): string {
  return `${state.clock().toISOString().slice(0, 19)}Z`
}

/** Narrows an issue to a pull request. */
export function isPullRequest(issue: Issue | undefined): issue is PullRequest {
  return issue?.pull != null
}
