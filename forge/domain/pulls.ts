/** Pull requests: opening, drafts, reviewers. Merging has a file of its own. */
import { can, includesRole, isAuthor, isCollaborator, type Need, requireWrite, roleOf } from '../access.ts'
import { ensureAccount, findAccount } from '../accounts.ts'
import { git, resolveCommit } from '../git.ts'
import { broken, forbidden, invalid, notFound, Refusal } from '../refusal.ts'
import { renderAccount } from '../render/account.ts'
import {
  type Account,
  type Head,
  isPullRequest,
  nextId,
  now,
  type PullRequest,
  type PullSize,
  type Repository,
  type State,
  type Viewer,
} from '../state.ts'
import { followDiff, rememberCommits, sizeOf } from './diff.ts'
import { emitIssue, recordEvent } from './events.ts'
import { type IssueInput, newIssue } from './issues.ts'
import { attachLabels, labelsByName } from './labels.ts'
import { recordReferences } from './text.ts'

/** What changing a pull request needs. */
export const changingPulls: Need = { role: 'write', permissions: ['pull_requests'] }

export interface PullInput extends IssueInput {
  /** A branch, or `owner:branch`. */
  readonly head: string
  readonly base: string
  readonly draft?: boolean | undefined
  /** The head lies in a fork. No fork is kept: its commit is given here. */
  readonly forkHead?: string | undefined
}

/** Finds a pull request by number; 404 also when the number is an issue's. */
export function findPull(repository: Repository, number: number): PullRequest {
  const issue = repository.issues.find((issue) => issue.number === number)
  if (!isPullRequest(issue)) throw notFound()
  return issue
}

/** Opens a pull request; 422 when a branch is missing, holds nothing new, or has one already. */
export async function openPull(
  state: State,
  viewer: Viewer,
  repository: Repository,
  input: PullInput,
): Promise<PullRequest> {
  const role = input.forkHead === undefined ? 'write' : 'read'
  const author = requireWrite(viewer, repository, { ...changingPulls, role })
  if (viewer.kind === 'workflow' && !repository.settings.actionsMayCreatePullRequests) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.')
  }
  const baseSha = repository.refs.get(`refs/heads/${input.base}`)
  if (!baseSha) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' })
  const head = await findHead(state, repository, input)
  const size = await sizeOf(repository, baseSha, head.sha)
  if (size.commits === 0) throw broken('PullRequest', `No commits between ${input.base} and ${input.head}`)
  if (repository.issues.some((issue) => isPullRequest(issue) && isSameOpenPull(issue, head, input.base))) {
    throw broken('PullRequest', `A pull request already exists for ${head.owner.login}:${head.ref}.`)
  }
  const pullRequest = newPull(state, author, repository, input, head, baseSha, size)
  repository.issues.push(pullRequest)
  await git(repository.directory, ['update-ref', `refs/pull/${pullRequest.number}/head`, head.sha])
  emitIssue(state, viewer, pullRequest, 'opened')
  recordReferences(state, viewer, pullRequest, pullRequest.body)
  if (input.labels && can(viewer, repository, { ...changingPulls, role: 'triage' })) {
    attachLabels(state, viewer, pullRequest, labelsByName(state, viewer, repository, input.labels))
  }
  return pullRequest
}

function newPull(
  state: State,
  author: Account,
  repository: Repository,
  input: PullInput,
  head: Head,
  baseSha: string,
  size: PullSize,
): PullRequest {
  const issue = newIssue(state, author, repository, input, 'PullRequest')
  const pull = {
    id: nextId(state),
    head,
    base: { ref: input.base, sha: baseSha },
    draft: input.draft ?? false,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    requestedReviewers: [],
    reviews: [],
    threads: [],
    size,
  }
  return { ...issue, pull }
}

function isSameOpenPull({ state, pull }: PullRequest, head: Head, base: string): boolean {
  const sameHead = pull.head.ref === head.ref && pull.head.owner === head.owner
  return state === 'open' && sameHead && pull.base.ref === base
}

async function findHead(state: State, repository: Repository, input: PullInput): Promise<Head> {
  const [first = '', second] = input.head.split(':')
  const login = second === undefined ? repository.owner.login : first
  const ref = second ?? first
  const wrong = invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' })
  if (input.forkHead !== undefined) {
    const sha = await resolveCommit(repository.directory, input.forkHead)
    if (!sha) throw wrong
    await rememberCommits(repository, [sha])
    return { ref, sha, owner: ensureAccount(state, login), crossRepository: true, deleted: false }
  }
  const sha = repository.refs.get(`refs/heads/${ref}`)
  if (login.toLowerCase() !== repository.owner.login.toLowerCase() || !sha) throw wrong
  return { ref, sha, owner: repository.owner, crossRepository: false, deleted: false }
}

/** Changes the base branch. */
export async function changeBase(state: State, viewer: Viewer, pullRequest: PullRequest, base: string): Promise<void> {
  requireWrite(viewer, pullRequest.repository, changingPulls)
  const sha = pullRequest.repository.refs.get(`refs/heads/${base}`)
  if (!sha) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' })
  const from = { ref: { from: pullRequest.pull.base.ref }, sha: { from: pullRequest.pull.base.sha } }
  Object.assign(pullRequest.pull.base, { ref: base, sha })
  await followDiff(pullRequest)
  pullRequest.updatedAt = now(state)
  emitIssue(state, viewer, pullRequest, 'edited', { changes: { base: from } })
}

/** Makes a pull request a draft, or ready for review. */
export function setDraft(state: State, viewer: Viewer, pullRequest: PullRequest, draft: boolean): void {
  const role = viewer.kind === 'person' && isAuthor(viewer, pullRequest) ? 'read' : 'write'
  requireWrite(viewer, pullRequest.repository, { ...changingPulls, role })
  if (pullRequest.pull.draft === draft) return
  pullRequest.pull.draft = draft
  pullRequest.updatedAt = now(state)
  recordEvent(state, viewer, pullRequest, { kind: draft ? 'ConvertToDraftEvent' : 'ReadyForReviewEvent' })
  emitIssue(state, viewer, pullRequest, draft ? 'converted_to_draft' : 'ready_for_review')
}

/** Asks people for a review; 422 when one of them is the author or no collaborator. */
export function requestReviewers(
  state: State,
  viewer: Viewer,
  pullRequest: PullRequest,
  logins: readonly string[],
): void {
  const { repository, pull } = pullRequest
  requireWrite(viewer, repository, { ...changingPulls, role: 'triage' })
  const reviewers = logins.map((login) => requireReviewer(state, pullRequest, login))
  for (const reviewer of reviewers) {
    if (pull.requestedReviewers.includes(reviewer)) continue
    pull.requestedReviewers.push(reviewer)
    recordEvent(state, viewer, pullRequest, { kind: 'ReviewRequestedEvent', reviewer })
    const requested_reviewer = renderAccount(state, reviewer)
    emitIssue(state, viewer, pullRequest, 'review_requested', { requested_reviewer })
  }
}

function requireReviewer(state: State, pullRequest: PullRequest, login: string): Account {
  const account = findAccount(state, login)
  if (account && account === pullRequest.author) {
    throw new Refusal(422, 'Review cannot be requested from pull request author.')
  }
  const { repository } = pullRequest
  if (account && isCollaborator(repository, account) && includesRole(roleOf(repository, account), 'read'))
    return account
  const name = `${repository.fullName}`
  throw new Refusal(
    422,
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${name} repository.`,
  )
}

/** Takes review requests back. */
export function removeReviewers(
  state: State,
  viewer: Viewer,
  pullRequest: PullRequest,
  logins: readonly string[],
): void {
  requireWrite(viewer, pullRequest.repository, { ...changingPulls, role: 'triage' })
  const { requestedReviewers } = pullRequest.pull
  for (const login of logins) {
    const reviewer = requestedReviewers.find((account) => account.login.toLowerCase() === login.toLowerCase())
    if (!reviewer) continue
    requestedReviewers.splice(requestedReviewers.indexOf(reviewer), 1)
    recordEvent(state, viewer, pullRequest, { kind: 'ReviewRequestRemovedEvent', reviewer })
    const requested_reviewer = renderAccount(state, reviewer)
    emitIssue(state, viewer, pullRequest, 'review_request_removed', { requested_reviewer })
  }
}
