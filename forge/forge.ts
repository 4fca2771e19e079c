/** A small, honest GitHub on loopback: REST, GraphQL, webhooks and git over one state in memory. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionsBot, deleteAccount, ensureAccount } from './accounts.ts'
import { type ActionsHandle, actionsHandle, type ReportedCheck, reportCheck } from './actions-handle.ts'
import { addApp } from './apps.ts'
import { findIssue } from './domain/issues.ts'
import { findPull } from './domain/pulls.ts'
import { gitText } from './git.ts'
import { type BeforeRequest, type GitRequestRecord, listen, type RequestRecord } from './http.ts'
import { type Person, personOf } from './people.ts'
import { createRepository, type RepositoryInput } from './repository.ts'
import { newLimits } from './secondary-limit.ts'
import type { Account, ForgeEvent, Limits, Permissions, Repository, RepositorySettings, Role, State } from './state.ts'
import { issuePersonToken, issueWorkflowToken } from './tokens.ts'
import {
  type CommentView,
  type IssueView,
  type PullView,
  type ReviewView,
  viewComment,
  viewIssue,
  viewPull,
  viewReview,
} from './view.ts'

export type { ActionsHandle, ReportedCheck } from './actions-handle.ts'
export type { BeforeRequest, Fault, GitRequestRecord, RequestRecord } from './http.ts'
export type { Person } from './people.ts'
export type { Account, ForgeEvent, Permissions, RepositorySettings, Role } from './state.ts'
export type { CommentView, EventView, IssueView, PullView, ReviewView, ThreadView } from './view.ts'

export interface ForgeOptions {
  readonly clock?: () => Date
  /** Ids count up from here. */
  readonly firstId?: number
  /** Limits other than GitHub's own. */
  readonly limits?: Partial<Limits>
}

export interface Forge {
  /** Root of REST, and of everything else: `/graphql`, `/OWNER/REPO.git`, and the addresses people read. */
  readonly url: string
  /** Every API request, in order; set its length to 0 to start anew. */
  readonly requests: RequestRecord[]
  readonly gitRequests: GitRequestRecord[]
  /** Sees each API request first and may answer in the forge's place. */
  beforeRequest: BeforeRequest | undefined
  /** Primary and secondary rate limits; GitHub's own to begin with. */
  readonly limits: Limits
  /** Signs somebody up; persons named elsewhere are signed up by themselves. Only organisations have issue types. */
  addUser(user: { login: string; type?: 'User' | 'Bot' | 'Organization'; id?: number; siteAdmin?: boolean }): Account
  /** What they wrote stays, with nobody as its author. */
  deleteUser(login: string): void
  createRepository(input: RepositoryInput): Promise<ForgeRepository>
  /** A personal access token: acts with the person's role. */
  token(options: { actor: string }): string
  /** A job's `GITHUB_TOKEN`: github-actions[bot] with exactly these rights. */
  workflowToken(options: { repository: string; permissions?: Permissions }): string
  as(login: string): Person
  /** Hears every webhook; gives the way to stop listening. */
  onEvent(listener: (event: ForgeEvent) => void): () => void
  /** Stops the server and deletes everything. */
  close(): Promise<void>
}

export interface ForgeRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly fullName: string
  /** Where git clones it from. */
  readonly cloneUrl: string
  readonly settings: RepositorySettings
  setRole(login: string, role: Role): void
  /** Installs a GitHub App; whoever holds the private key acts as `SLUG[bot]`. */
  addApp(input: { slug: string; publicKey: string; permissions: Permissions }): { readonly id: number }
  issue(number: number): IssueView
  pull(number: number): PullView
  comments(number: number): CommentView[]
  /** Names of the labels of an issue, or of the repository. */
  labels(number?: number): string[]
  reviews(number: number): ReviewView[]
  /** Reports a check run of a commit, as an app does; the same name again changes it. */
  reportCheck(input: ReportedCheck): { readonly id: number }
  /** What the Actions API shows, kept by whoever runs the workflows. */
  readonly actions: ActionsHandle
  /** The commit a branch points to. */
  branch(name: string): string | undefined
  /** Runs git in the bare repository, to look; refs moved this way go unnoticed. */
  git(...args: string[]): Promise<string>
}

/** Starts a forge on a free port of 127.0.0.1. */
export async function startForge(options: ForgeOptions = {}): Promise<Forge> {
  const directory = await mkdtemp(join(tmpdir(), 'forge-'))
  const state = newState(directory, options)
  const requests: RequestRecord[] = []
  const gitRequests: GitRequestRecord[] = []
  const server = await listen(state, { requests, gitRequests, beforeRequest: () => forge.beforeRequest })
  const forge: Forge = {
    url: state.url,
    requests,
    gitRequests,
    beforeRequest: undefined,
    limits: state.limits,
    addUser({ login, type = 'User', ...rest }) {
      return ensureAccount(state, login, { kind: type, ...rest })
    },
    deleteUser(login) {
      deleteAccount(state, ensureAccount(state, login))
    },
    async createRepository(input) {
      return repositoryHandle(state, await createRepository(state, input))
    },
    token({ actor }) {
      return issuePersonToken(state, ensureAccount(state, actor))
    },
    workflowToken({ repository, permissions = {} }) {
      const found = state.repositories.get(repository.toLowerCase())
      if (!found) throw new Error(`The forge has no repository ${repository}`)
      return issueWorkflowToken(state, found, permissions)
    },
    as(login) {
      return personOf(state, ensureAccount(state, login))
    },
    onEvent(listener) {
      state.listeners.add(listener)
      return () => void state.listeners.delete(listener)
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
  return forge
}

function newState(directory: string, { clock = () => new Date(), firstId = 1001, limits = {} }: ForgeOptions): State {
  return {
    url: '',
    directory,
    clock,
    nextId: firstId,
    accounts: new Map<string, Account>([[actionsBot.login, actionsBot]]),
    apps: [],
    tokens: new Map(),
    repositories: new Map(),
    listeners: new Set(),
    limits: { ...newLimits(), ...limits },
    contentTimes: new Map(),
    issueTypes: new Map(),
  }
}

function repositoryHandle(state: State, repository: Repository): ForgeRepository {
  return {
    id: repository.id,
    owner: repository.owner.login,
    name: repository.name,
    fullName: repository.fullName,
    cloneUrl: `${state.url}/${repository.fullName}.git`,
    settings: repository.settings,
    setRole(login, role) {
      repository.roles.set(ensureAccount(state, login).login.toLowerCase(), role)
    },
    addApp: (input) => addApp(state, repository, input),
    issue: (number) => viewIssue(findIssue(repository, number)),
    pull: (number) => viewPull(findPull(repository, number)),
    comments: (number) => findIssue(repository, number).comments.map(viewComment),
    labels(number) {
      const { labels } = number === undefined ? repository : findIssue(repository, number)
      return labels.map(({ name }) => name)
    },
    reviews: (number) => findPull(repository, number).pull.reviews.map(viewReview),
    reportCheck: (input) => reportCheck(state, repository, input),
    actions: actionsHandle(state, repository),
    branch: (name) => repository.refs.get(`refs/heads/${name}`),
    git: (...args) => gitText(repository.directory, args),
  }
}
