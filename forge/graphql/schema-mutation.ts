/** The part of GitHub's schema that changes something. */
export const mutationSchema = /* GraphQL */ `
type Mutation {
  addComment(input: AddCommentInput!): AddCommentPayload
  updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
  deleteIssueComment(input: DeleteIssueCommentInput!): DeleteIssueCommentPayload
  addReaction(input: AddReactionInput!): AddReactionPayload
  removeReaction(input: RemoveReactionInput!): RemoveReactionPayload
  convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
  markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
}

input AddCommentInput {
  subjectId: ID!
  body: String!
  clientMutationId: String
}

type AddCommentPayload {
  commentEdge: IssueCommentEdge
  clientMutationId: String
}

type IssueCommentEdge {
  node: IssueComment
  cursor: String!
}

input UpdateIssueCommentInput {
  id: ID!
  body: String!
  clientMutationId: String
}

type UpdateIssueCommentPayload {
  issueComment: IssueComment
  clientMutationId: String
}

input DeleteIssueCommentInput {
  id: ID!
  clientMutationId: String
}

type DeleteIssueCommentPayload {
  clientMutationId: String
}

input AddReactionInput {
  subjectId: ID!
  content: ReactionContent!
  clientMutationId: String
}

type AddReactionPayload {
  reaction: Reaction
  clientMutationId: String
}

input RemoveReactionInput {
  subjectId: ID!
  content: ReactionContent!
  clientMutationId: String
}

type RemoveReactionPayload {
  reaction: Reaction
  clientMutationId: String
}

input ConvertPullRequestToDraftInput {
  pullRequestId: ID!
  clientMutationId: String
}

type ConvertPullRequestToDraftPayload {
  pullRequest: PullRequest
  clientMutationId: String
}

input MarkPullRequestReadyForReviewInput {
  pullRequestId: ID!
  clientMutationId: String
}

type MarkPullRequestReadyForReviewPayload {
  pullRequest: PullRequest
  clientMutationId: String
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  message: CommitMessage!
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  clientMutationId: String
}

type CreateCommitOnBranchPayload {
  commit: Commit
  ref: Ref
  clientMutationId: String
}

input CommittableBranch {
  repositoryNameWithOwner: String
  branchName: String
  id: ID
}

input CommitMessage {
  headline: String!
  body: String
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileAddition {
  path: String!
  contents: Base64String!
}

input FileDeletion {
  path: String!
}
`
