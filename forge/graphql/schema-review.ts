/** The part of GitHub's schema about reviews and checks. */
export const reviewSchema = /* GraphQL */ `
interface Minimizable {
  isMinimized: Boolean!
  minimizedReason: String
}

type PullRequestReview implements Minimizable & Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  body: String!
  state: PullRequestReviewState!
  url: URI!
  createdAt: DateTime!
  updatedAt: DateTime!
  submittedAt: DateTime
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  commit: Commit
  comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  pullRequest: PullRequest!
  repository: Repository!
}

type PullRequestReviewConnection {
  nodes: [PullRequestReview]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestReviewComment implements Minimizable & Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  body: String!
  path: String!
  line: Int
  startLine: Int
  originalLine: Int
  diffHunk: String!
  outdated: Boolean!
  state: PullRequestReviewCommentState!
  url: URI!
  createdAt: DateTime!
  updatedAt: DateTime!
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  replyTo: PullRequestReviewComment
  pullRequestReview: PullRequestReview
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  pullRequest: PullRequest!
  repository: Repository!
}

type PullRequestReviewCommentConnection {
  nodes: [PullRequestReviewComment]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestReviewThread implements Node {
  id: ID!
  path: String!
  line: Int
  startLine: Int
  originalLine: Int
  diffSide: DiffSide!
  isResolved: Boolean!
  isOutdated: Boolean!
  isCollapsed: Boolean!
  resolvedBy: User
  subjectType: PullRequestReviewThreadSubjectType!
  viewerCanResolve: Boolean!
  comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
  pullRequest: PullRequest!
  repository: Repository!
}

type PullRequestReviewThreadConnection {
  nodes: [PullRequestReviewThread]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestCommit implements Node {
  id: ID!
  commit: Commit!
  pullRequest: PullRequest!
}

type PullRequestCommitConnection {
  nodes: [PullRequestCommit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type ReviewRequestedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  requestedReviewer: RequestedReviewer
}

type ReviewRequestRemovedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  requestedReviewer: RequestedReviewer
}

type ReviewDismissedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  dismissalMessage: String
  previousReviewState: PullRequestReviewState!
  review: PullRequestReview
}

type ConvertToDraftEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type ReadyForReviewEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type StatusCheckRollup implements Node {
  id: ID!
  state: StatusState!
  contexts(after: String, before: String, first: Int, last: Int): StatusCheckRollupContextConnection!
}

union StatusCheckRollupContext = CheckRun | StatusContext

type StatusCheckRollupContextConnection {
  nodes: [StatusCheckRollupContext]
  totalCount: Int!
  pageInfo: PageInfo!
}

type CheckRun implements Node {
  id: ID!
  databaseId: Int
  name: String!
  status: CheckStatusState!
  conclusion: CheckConclusionState
  startedAt: DateTime
  completedAt: DateTime
  detailsUrl: URI
  url: URI!
  title: String
  summary: String
  text: String
  checkSuite: CheckSuite!
}

type CheckSuite implements Node {
  id: ID!
  databaseId: Int
  app: App
  status: CheckStatusState!
  conclusion: CheckConclusionState
  createdAt: DateTime!
}

type App implements Node {
  id: ID!
  databaseId: Int
  slug: String!
  name: String!
}

type StatusContext implements Node {
  id: ID!
  context: String!
  state: StatusState!
  description: String
  targetUrl: URI
  createdAt: DateTime!
  creator: Actor
}

type ReactionConnection {
  nodes: [Reaction]
  totalCount: Int!
  pageInfo: PageInfo!
}

enum PullRequestReviewState { APPROVED CHANGES_REQUESTED COMMENTED DISMISSED PENDING }

enum PullRequestReviewCommentState { PENDING SUBMITTED }

enum PullRequestReviewDecision { APPROVED CHANGES_REQUESTED REVIEW_REQUIRED }

enum PullRequestReviewThreadSubjectType { FILE LINE }

enum DiffSide { LEFT RIGHT }

enum MergeStateStatus { BEHIND BLOCKED CLEAN DIRTY DRAFT HAS_HOOKS UNKNOWN UNSTABLE }

enum StatusState { ERROR EXPECTED FAILURE PENDING SUCCESS }

enum CheckStatusState { COMPLETED IN_PROGRESS PENDING QUEUED REQUESTED WAITING }

enum CheckConclusionState { ACTION_REQUIRED CANCELLED FAILURE NEUTRAL SKIPPED STALE STARTUP_FAILURE SUCCESS TIMED_OUT }
`
