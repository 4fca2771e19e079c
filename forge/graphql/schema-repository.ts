/** The part of GitHub's schema about repositories, git and people. */
export const repositorySchema = /* GraphQL */ `
type Query {
  repository(name: String!, owner: String!): Repository
  node(id: ID!): Node
  viewer: User!
  rateLimit: RateLimit
}

interface Node {
  id: ID!
}

interface Actor {
  login: String!
  url: URI!
}

type User implements Actor & Node & RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
  databaseId: Int
  name: String
}

type Bot implements Actor & Node {
  id: ID!
  login: String!
  url: URI!
  databaseId: Int
}

type Organization implements Actor & Node & RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
  databaseId: Int
  name: String
}

type Repository implements Node {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  owner: RepositoryOwner!
  isArchived: Boolean!
  isPrivate: Boolean!
  isFork: Boolean!
  hasIssuesEnabled: Boolean!
  url: URI!
  viewerPermission: RepositoryPermission
  defaultBranchRef: Ref
  object(expression: String, oid: GitObjectID): GitObject
  ref(qualifiedName: String!): Ref
  refs(after: String, first: Int, query: String, refPrefix: String!): RefConnection
  label(name: String!): Label
  labels(after: String, first: Int, query: String): LabelConnection
  issue(number: Int!): Issue
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  issues(after: String, before: String, filterBy: IssueFilters, first: Int, labels: [String!], last: Int, orderBy: IssueOrder, states: [IssueState!]): IssueConnection!
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
}

interface RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
}

type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
  repository: Repository!
  associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, last: Int, states: [PullRequestState!]): PullRequestConnection!
}

type RefConnection {
  nodes: [Ref]
  totalCount: Int!
  pageInfo: PageInfo!
}

interface GitObject {
  id: ID!
  oid: GitObjectID!
}

type GitActor {
  name: String
  email: String
  date: GitTimestamp
}

type Commit implements GitObject & Node {
  author: GitActor
  tree: Tree!
  message: String!
  messageHeadline: String!
  committedDate: DateTime!
  statusCheckRollup: StatusCheckRollup
  parents(after: String, first: Int): CommitConnection!
  history(after: String, first: Int): CommitHistoryConnection!
  id: ID!
  oid: GitObjectID!
}

type CommitHistoryConnection {
  nodes: [Commit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type CommitConnection {
  nodes: [Commit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type Tree implements GitObject & Node {
  entries: [TreeEntry!]
  id: ID!
  oid: GitObjectID!
}

type TreeEntry {
  name: String!
  oid: GitObjectID!
  mode: Int!
  type: String!
  path: String
}

type Blob implements GitObject & Node {
  text: String
  byteSize: Int!
  isBinary: Boolean
  isTruncated: Boolean!
  id: ID!
  oid: GitObjectID!
}

type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

type Label implements Node {
  id: ID!
  name: String!
  color: String!
  description: String
  url: URI!
}

type LabelConnection {
  nodes: [Label]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserConnection {
  nodes: [User]
  totalCount: Int!
  pageInfo: PageInfo!
}

type RateLimit {
  cost: Int!
  limit: Int!
  remaining: Int!
  used: Int!
  resetAt: DateTime!
  nodeCount: Int!
}

enum OrderDirection { ASC DESC }

enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }

scalar DateTime

scalar URI

scalar GitTimestamp

scalar GitObjectID

scalar Base64String

scalar BigInt
`
