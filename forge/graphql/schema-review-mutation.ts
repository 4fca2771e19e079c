/** The part of GitHub's schema that reviews, settles and hides. */
export const reviewMutationSchema = /* GraphQL */ `
extend type Mutation {
  addPullRequestReview(input: AddPullRequestReviewInput!): AddPullRequestReviewPayload
  submitPullRequestReview(input: SubmitPullRequestReviewInput!): SubmitPullRequestReviewPayload
  dismissPullRequestReview(input: DismissPullRequestReviewInput!): DismissPullRequestReviewPayload
  addPullRequestReviewThreadReply(input: AddPullRequestReviewThreadReplyInput!): AddPullRequestReviewThreadReplyPayload
  resolveReviewThread(input: ResolveReviewThreadInput!): ResolveReviewThreadPayload
  unresolveReviewThread(input: UnresolveReviewThreadInput!): UnresolveReviewThreadPayload
  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload
}

input AddPullRequestReviewInput {
  pullRequestId: ID!
  commitOID: GitObjectID
  body: String
  event: PullRequestReviewEvent
  threads: [DraftPullRequestReviewThread]
  clientMutationId: String
}

input DraftPullRequestReviewThread {
  path: String!
  line: Int!
  side: DiffSide = RIGHT
  startLine: Int
  body: String!
}

type AddPullRequestReviewPayload {
  pullRequestReview: PullRequestReview
  clientMutationId: String
}

input SubmitPullRequestReviewInput {
  pullRequestReviewId: ID
  event: PullRequestReviewEvent!
  body: String
  clientMutationId: String
}

type SubmitPullRequestReviewPayload {
  pullRequestReview: PullRequestReview
  clientMutationId: String
}

input DismissPullRequestReviewInput {
  pullRequestReviewId: ID!
  message: String!
  clientMutationId: String
}

type DismissPullRequestReviewPayload {
  pullRequestReview: PullRequestReview
  clientMutationId: String
}

input AddPullRequestReviewThreadReplyInput {
  pullRequestReviewThreadId: ID!
  body: String!
  clientMutationId: String
}

type AddPullRequestReviewThreadReplyPayload {
  comment: PullRequestReviewComment
  clientMutationId: String
}

input ResolveReviewThreadInput {
  threadId: ID!
  clientMutationId: String
}

type ResolveReviewThreadPayload {
  thread: PullRequestReviewThread
  clientMutationId: String
}

input UnresolveReviewThreadInput {
  threadId: ID!
  clientMutationId: String
}

type UnresolveReviewThreadPayload {
  thread: PullRequestReviewThread
  clientMutationId: String
}

input MinimizeCommentInput {
  subjectId: ID!
  classifier: ReportedContentClassifiers!
  clientMutationId: String
}

type MinimizeCommentPayload {
  minimizedComment: Minimizable
  clientMutationId: String
}

input UnminimizeCommentInput {
  subjectId: ID!
  clientMutationId: String
}

type UnminimizeCommentPayload {
  unminimizedComment: Minimizable
  clientMutationId: String
}

enum PullRequestReviewEvent { APPROVE COMMENT DISMISS REQUEST_CHANGES }

enum ReportedContentClassifiers { ABUSE DUPLICATE OFF_TOPIC OUTDATED RESOLVED SPAM }
`
