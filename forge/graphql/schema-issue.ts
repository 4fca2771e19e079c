/** The part of GitHub's schema about issues and what happens to them. */
export const issueSchema = /* GraphQL */ `
type IssueConnection {
  nodes: [Issue]
  totalCount: Int!
  pageInfo: PageInfo!
}

type IssueCommentConnection {
  nodes: [IssueComment]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserContentEditConnection {
  nodes: [UserContentEdit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserContentEdit implements Node {
  id: ID!
  editor: Actor
  editedAt: DateTime!
  createdAt: DateTime!
  diff: String
}

type Issue implements Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: IssueState!
  stateReason(enableDuplicate: Boolean = false): IssueStateReason
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
  labels(after: String, first: Int): LabelConnection
  assignees(after: String, first: Int): UserConnection!
  closedByPullRequestsReferences(after: String, before: String, first: Int, includeClosedPrs: Boolean = false, last: Int): PullRequestConnection
  comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
  timelineItems(after: String, before: String, first: Int, itemTypes: [IssueTimelineItemsItemType!], last: Int): IssueTimelineItemsConnection!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  repository: Repository!
}

type IssueComment implements Minimizable & Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  body: String!
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
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  issue: Issue!
  repository: Repository!
}

union IssueOrPullRequest = Issue | PullRequest

union ReferencedSubject = Issue | PullRequest

union IssueTimelineItems = AssignedEvent | ClosedEvent | CrossReferencedEvent | IssueComment | LabeledEvent | LockedEvent | RenamedTitleEvent | ReopenedEvent | UnassignedEvent | UnlabeledEvent | UnlockedEvent

type IssueTimelineItemsConnection {
  nodes: [IssueTimelineItems]
  totalCount: Int!
  pageInfo: PageInfo!
}

type LabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}

type UnlabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}

type RenamedTitleEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  previousTitle: String!
  currentTitle: String!
}

type ClosedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  stateReason: IssueStateReason
  closer: Closer
}

union Closer = Commit | PullRequest

type ReopenedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  stateReason: IssueStateReason
}

type CrossReferencedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  isCrossRepository: Boolean!
  source: ReferencedSubject!
  willCloseTarget: Boolean!
}

type AssignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type UnassignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type LockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  lockReason: LockReason
}

type UnlockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type Reaction implements Node {
  id: ID!
  content: ReactionContent!
  user: User
  createdAt: DateTime!
}

input IssueOrder {
  field: IssueOrderField!
  direction: OrderDirection!
}

input IssueFilters {
  since: DateTime
  labels: [String!]
  createdBy: String
  states: [IssueState!]
}

enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }

enum IssueState { CLOSED OPEN }

enum IssueStateReason { COMPLETED DUPLICATE NOT_PLANNED REOPENED }

enum IssueClosedStateReason { COMPLETED DUPLICATE NOT_PLANNED }

enum IssueTimelineItemsItemType { ASSIGNED_EVENT CLOSED_EVENT CROSS_REFERENCED_EVENT ISSUE_COMMENT LABELED_EVENT LOCKED_EVENT RENAMED_TITLE_EVENT REOPENED_EVENT UNASSIGNED_EVENT UNLABELED_EVENT UNLOCKED_EVENT }

enum LockReason { OFF_TOPIC RESOLVED SPAM TOO_HEATED }

enum ReactionContent { CONFUSED EYES HEART HOORAY LAUGH ROCKET THUMBS_DOWN THUMBS_UP }

enum CommentAuthorAssociation { COLLABORATOR CONTRIBUTOR FIRST_TIMER FIRST_TIME_CONTRIBUTOR MANNEQUIN MEMBER NONE OWNER }
`
