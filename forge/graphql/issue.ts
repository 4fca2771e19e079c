/** Issues, pull requests, comments and their timelines. */

import { associationOf, isAuthor } from '../access.ts'
import { isMergeable } from '../domain/merge.ts'
import { closingNumbers } from '../domain/text.ts'
import { diffFiles } from '../git-trees.ts'
import { nodeId } from '../node-id.ts'
import { commentPage, issuePage } from '../render/address.ts'
import type {
  Comment,
  Edit,
  Happening,
  Issue,
  PullRequest,
  Reaction,
  Repository,
  Text,
  TimelineEvent,
} from '../state.ts'
import { connect, type Window } from './connection.ts'
import { stateOf } from './filters.ts'
import { gitNode, refNode } from './repository.ts'
import { databaseId, type Resolvers } from './resolver.ts'

const byId = ({ id }: { id: number }) => id
const constant = (text: string | null) => text?.toUpperCase().replace(/[- ]/g, '_') ?? null

/** What issues, pull requests and comments have in common. */
const text: Resolvers[string] = {
  id: nodeId,
  fullDatabaseId: ({ id }) => String(id),
  databaseId: ({ id }) => databaseId(id),
  viewerDidAuthor: (source: Text, _, { viewer }) => isAuthor(viewer, source),
  userContentEdits: (source: Text, args) => connect('userContentEdits', source.edits.toReversed(), args, byId),
}

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
  timelineItems(source: Issue, { itemTypes, ...window }: Window & { itemTypes?: string[] }, _, { schema }) {
    const known = schema.getType(`${source.kind}TimelineItemsItemType`)
    const types = itemTypes ?? (known && 'getValues' in known ? known.getValues().map(({ name }) => name) : [])
    const items = [...source.timeline, ...source.comments]
      .filter(({ kind }) => types.includes(kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()))
      .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id)
    return connect('timelineItems', items, window, byId)
  },
}

/** What only a pull request has. */
const pull: Resolvers[string] = {
  ...issue,
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
  changedFiles: async ({ pull, repository }: PullRequest) =>
    (await diffFiles(repository.directory, pull.base.sha, pull.head.sha)).length,
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

export const issueResolvers: Resolvers = {
  Issue: issue,
  PullRequest: pull,
  IssueComment: {
    ...text,
    url: (source: Comment, _, { state }) => commentPage(state, source),
    authorAssociation: ({ issue, author }: Comment) => associationOf(issue.repository, author),
    isMinimized: () => false,
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
