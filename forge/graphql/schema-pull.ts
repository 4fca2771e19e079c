/** The part of GitHub's schema about pull requests. */
export const pullSchema = /* GraphQL */ `
type PullRequestConnection {
  nodes: [PullRequest]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequest implements Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: PullRequestState!
  isDraft: Boolean!
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  mergeCommit: Commit
  mergeable: MergeableState!
  closed: Boolean!
  locked: Boolean!
  activeLockReason: LockReason
  createdAt: DateTime!
  updatedAt: DateTime!
  closedAt: DateTime
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isCrossRepository: Boolean!
  headRefName: String!
  headRefOid: GitObjectID!
  headRef: Ref
  headRepository: Repository
  baseRefName: String!
  baseRefOid: GitObjectID!
  changedFiles: Int!
  additions: Int!
  deletions: Int!
  mergeStateStatus: MergeStateStatus!
  reviewDecision: PullRequestReviewDecision
  statusCheckRollup: StatusCheckRollup
  commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
  reviews(after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection
  latestReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  latestOpinionatedReviews(after: String, before: String, first: Int, last: Int, writersOnly: Boolean = false): PullRequestReviewConnection
  reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
  labels(after: String, first: Int): LabelConnection
  assignees(after: String, first: Int): UserConnection!
  reviewRequests(after: String, before: String, first: Int, last: Int): ReviewRequestConnection
  comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
  timelineItems(after: String, before: String, first: Int, itemTypes: [PullRequestTimelineItemsItemType!], last: Int): PullRequestTimelineItemsConnection!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  closingIssuesReferences(after: String, first: Int): IssueConnection
  repository: Repository!
}

union RequestedReviewer = Bot | User

type ReviewRequest implements Node {
  id: ID!
  requestedReviewer: RequestedReviewer
}

type ReviewRequestConnection {
  nodes: [ReviewRequest]
  totalCount: Int!
  pageInfo: PageInfo!
}

union PullRequestTimelineItems = AssignedEvent | ClosedEvent | ConvertToDraftEvent | CrossReferencedEvent | IssueComment | LabeledEvent | LockedEvent | MergedEvent | PullRequestReview | ReadyForReviewEvent | RenamedTitleEvent | ReopenedEvent | ReviewDismissedEvent | ReviewRequestedEvent | ReviewRequestRemovedEvent | UnassignedEvent | UnlabeledEvent | UnlockedEvent

type PullRequestTimelineItemsConnection {
  nodes: [PullRequestTimelineItems]
  totalCount: Int!
  pageInfo: PageInfo!
}

type MergedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  mergeRefName: String!
  commit: Commit
}

enum PullRequestTimelineItemsItemType { ASSIGNED_EVENT CLOSED_EVENT CONVERT_TO_DRAFT_EVENT CROSS_REFERENCED_EVENT ISSUE_COMMENT LABELED_EVENT LOCKED_EVENT MERGED_EVENT PULL_REQUEST_REVIEW READY_FOR_REVIEW_EVENT RENAMED_TITLE_EVENT REOPENED_EVENT REVIEW_DISMISSED_EVENT REVIEW_REQUESTED_EVENT REVIEW_REQUEST_REMOVED_EVENT UNASSIGNED_EVENT UNLABELED_EVENT UNLOCKED_EVENT }

enum PullRequestState { CLOSED MERGED OPEN }

enum MergeableState { CONFLICTING MERGEABLE UNKNOWN }
`
