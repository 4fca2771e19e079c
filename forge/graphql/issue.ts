/** Issues, pull requests, comments and their timelines. */

import { associationOf } from '../access.ts'
import { listCommits } from '../domain/commits.ts'
import { pullBase } from '../domain/diff.ts'
import { isMergeable } from '../domain/merge.ts'
import { visibleReviews } from '../domain/reviews.ts'
import { closingNumbers } from '../domain/text.ts'
import { nodeId } from '../node-id.ts'
import { commentPage, issuePage } from '../render/address.ts'
import {
  type Account,
  type Comment,
  type Edit,
  type Happening,
  type Issue,
  isPullRequest,
  type PullRequest,
  type Reaction,
  type Repository,
  type TimelineEvent,
} from '../state.ts'
import { mergeableState } from '../verdict.ts'
import { connect, type Window } from './connection.ts'
import { stateOf } from './filters.ts'
import { gitNode, refNode } from './git-node.ts'
import { databaseId, type Resolvers } from './resolver.ts'
import { reviewedPull, rollupNode } from './review.ts'
import { byId, constant, text } from './text.ts'

const issue: Resolvers[string] = {
  ...text,
  url: (source: Issue, _, { state }) => issuePage(state, source),
  state: stateOf,
  stateReason: (source: Issue) => constant(source.stateReason),
  activeLockReason: (source: Issue) => constant(source.lockReason),
  authorAssociation: (source: Issue) => associationOf(source.repository, source.author),
  labels: (source: Issue, args) => connect('labels', source.labels, args, byId),
  assignees: (source: Issue, args) => connect('assignees', source.assignees, args, byId),
  comments: (source: Issue, args) => connect('comments', source.comments, args, byId),
  timelineItems(source: Issue, { itemTypes, ...window }: Window & { itemTypes?: string[] }, { viewer }, { schema }) {
    const known = schema.getType(`${source.kind}TimelineItemsItemType`)
    const types = itemTypes ?? (known && 'getValues' in known ? known.getValues().map(({ name }) => name) : [])
    const reviews = isPullRequest(source)
      ? visibleReviews(viewer, source).filter(({ state }) => state !== 'PENDING')
      : []
    const items = [...source.timeline, ...source.comments, ...reviews]
      .filter(({ kind }) => types.includes(kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()))
      .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id)
    return connect('timelineItems', items, window, byId)
  },
}

/** What only a pull request has. */
const pull: Resolvers[string] = {
  ...issue,
  ...reviewedPull,
  fullDatabaseId: ({ pull }: PullRequest) => String(pull.id),
  databaseId: ({ pull }: PullRequest) => databaseId(pull.id),
  isDraft: ({ pull }: PullRequest) => pull.draft,
  merged: ({ pull }: PullRequest) => pull.mergedAt !== null,
  mergedAt: ({ pull }: PullRequest) => pull.mergedAt,
  mergedBy: ({ pull }: PullRequest) => pull.mergedBy,
  mergeCommit: ({ pull, repository }: PullRequest) => pull.mergeCommitSha && gitNode(repository, pull.mergeCommitSha),
  async mergeable(source: PullRequest) {
    if (source.state === 'closed') return 'UNKNOWN'
    return (await isMergeable(source)) ? 'MERGEABLE' : 'CONFLICTING'
  },
  closed: ({ state }: PullRequest) => state === 'closed',
  isCrossRepository: ({ pull }: PullRequest) => pull.head.crossRepository,
  headRefName: ({ pull }: PullRequest) => pull.head.ref,
  headRefOid: ({ pull }: PullRequest) => pull.head.sha,
  headRef: ({ pull, repository }: PullRequest) =>
    pull.head.crossRepository ? null : refNode(repository, `refs/heads/${pull.head.ref}`),
  headRepository: ({ pull, repository }: PullRequest) =>
    pull.head.crossRepository ? forkOf(repository, pull.head.owner) : repository,
  baseRefName: ({ pull }: PullRequest) => pull.base.ref,
  baseRefOid: ({ pull }: PullRequest) => pull.base.sha,
  changedFiles: ({ pull }: PullRequest) => pull.size.changedFiles,
  additions: ({ pull }: PullRequest) => pull.size.additions,
  deletions: ({ pull }: PullRequest) => pull.size.deletions,
  mergeStateStatus: async (source: PullRequest) =>
    constant(mergeableState(source, source.state === 'open' ? await isMergeable(source) : null)),
  statusCheckRollup: ({ pull, repository }: PullRequest, _, { viewer }) =>
    rollupNode(viewer, repository, pull.head.sha),
  async commits(source: PullRequest, args) {
    const { repository, pull } = source
    const shas = await listCommits(repository, ['--reverse', `${await pullBase(source)}..${pull.head.sha}`])
    const commits = shas.map((sha) => ({ sha, source, id: `PURC_${source.id}_${sha}` }))
    return connect('commits', commits, args, ({ sha }) => sha)
  },
  reviewRequests({ id, pull }: PullRequest, args) {
    const requests = pull.requestedReviewers.map((account) => ({
      id: `RR_${id}_${account.id}`,
      requestedReviewer: account,
    }))
    return connect('reviewRequests', requests, args, (request) => request.id)
  },
  closingIssuesReferences(source: PullRequest, args) {
    const numbers = closingNumbers(source.body)
    const issues = source.repository.issues.filter(({ number, kind }) => kind === 'Issue' && numbers.includes(number))
    return connect('closingIssuesReferences', issues, args, byId)
  },
}

/** Pull requests that promise to close an issue; those that were closed without a merge only on request. */
function closedByPullRequestsReferences(
  source: Issue,
  { includeClosedPrs, ...window }: Window & { includeClosedPrs: boolean },
) {
  const pulls = source.repository.issues.filter(isPullRequest).filter(({ body, state, pull }) => {
    const isShown = includeClosedPrs || state === 'open' || pull.mergedAt !== null
    return isShown && closingNumbers(body).includes(source.number)
  })
  return connect('closedByPullRequestsReferences', pulls, window, byId)
}

/** No fork is kept; what identifies it can still be asked for. */
function forkOf(repository: Repository, owner: PullRequest['pull']['head']['owner']): Repository {
  return { ...repository, id: repository.id + owner.id, owner, fullName: `${owner.login}/${repository.name}` }
}

type Event<Kind extends TimelineEvent['kind']> = TimelineEvent & Extract<Happening, { kind: Kind }>
const event = { id: (source: TimelineEvent) => nodeId(source) }
const stateEvent = {
  ...event,
  stateReason: (source: Event<'ClosedEvent' | 'ReopenedEvent'>) => constant(source.stateReason),
}

const reviewerEvent = { ...event, requestedReviewer: ({ reviewer }: { reviewer: Account }) => reviewer }

export const issueResolvers: Resolvers = {
  Issue: { ...issue, closedByPullRequestsReferences },
  PullRequest: pull,
  IssueComment: {
    ...text,
    url: (source: Comment, _, { state }) => commentPage(state, source),
    authorAssociation: ({ issue, author }: Comment) => associationOf(issue.repository, author),
    repository: ({ issue }: Comment) => issue.repository,
  },
  UserContentEdit: {
    id: nodeId,
    createdAt: ({ editedAt }: Edit) => editedAt,
    diff: ({ body }: Edit) => body,
  },
  Reaction: {
    id: nodeId,
    content: ({ content }: Reaction) => reactionNames[content],
    user: ({ account }: Reaction) => (account.kind === 'User' ? account : null),
  },
  LabeledEvent: event,
  UnlabeledEvent: event,
  RenamedTitleEvent: event,
  ClosedEvent: stateEvent,
  ReopenedEvent: stateEvent,
  AssignedEvent: event,
  UnassignedEvent: event,
  LockedEvent: { ...event, lockReason: (source: Event<'LockedEvent'>) => constant(source.lockReason) },
  UnlockedEvent: event,
  CrossReferencedEvent: {
    ...event,
    isCrossRepository: () => false,
    willCloseTarget: () => false,
  },
  MergedEvent: event,
  ConvertToDraftEvent: event,
  ReadyForReviewEvent: event,
  ReviewRequestedEvent: reviewerEvent,
  ReviewRequestRemovedEvent: reviewerEvent,
  ReviewDismissedEvent: event,
  PullRequestCommit: {
    commit: ({ source, sha }: PullCommit) => gitNode(source.repository, sha),
    pullRequest: ({ source }: PullCommit) => source,
  },
}

interface PullCommit {
  readonly sha: string
  readonly source: PullRequest
}

/** GraphQL's names of REST's reactions. */
export const reactionNames: Record<string, string> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
}
