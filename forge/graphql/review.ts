/** Reviews, their comments and threads; checks and statuses. */
import { associationOf, can, includesRole, isAuthor, requireRead, roleOf } from '../access.ts'
import { reviewing } from '../domain/review-comments.ts'
import { visibleReviews } from '../domain/reviews.ts'
import { gitNodeId, nodeId } from '../node-id.ts'
import { lineCommentPage, reviewPage } from '../render/review.ts'
import type { PullRequest, Repository, Viewer } from '../state.ts'
import type { CheckRun, CheckSuite, CommitStatus } from '../state-check.ts'
import type { Review, ReviewComment, Thread } from '../state-review.ts'
import { checkRunsOf, reviewDecision, rollup, statusesOf, suiteConclusion, suiteStatus } from '../verdict.ts'
import { connect } from './connection.ts'
import { gitNode } from './git-node.ts'
import { databaseId, type Resolvers } from './resolver.ts'
import { byId, constant, text } from './text.ts'

/** What a pull request knows of its reviews. */
export const reviewedPull: Resolvers[string] = {
  reviewDecision,
  reviews(source: PullRequest, { states, author, ...window }, { viewer }) {
    const reviews = visibleReviews(viewer, source)
      .filter((review) => !states || states.includes(review.state))
      .filter((review) => !author || review.author?.login === author)
    return connect('reviews', reviews, window, byId)
  },
  latestReviews(source: PullRequest, args) {
    const submitted = source.pull.reviews.filter(({ state }) => state !== 'PENDING')
    const latest = new Map(submitted.map((review) => [review.author, review]))
    return connect('latestReviews', [...latest.values()], args, byId)
  },
  latestOpinionatedReviews(source: PullRequest, { writersOnly, ...window }) {
    const verdicts = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']
    const latest = new Map(
      source.pull.reviews.filter(({ state }) => verdicts.includes(state)).map((review) => [review.author, review]),
    )
    const isWriter = (author: Review['author']) => author && includesRole(roleOf(source.repository, author), 'write')
    const reviews = [...latest.values()].filter(({ author }) => !writersOnly || isWriter(author))
    return connect('latestOpinionatedReviews', reviews, window, byId)
  },
  reviewThreads({ pull }: PullRequest, args, { viewer }) {
    const visible = pull.threads.filter(({ comments }) => {
      return comments.some(({ review }) => review.state !== 'PENDING' || isAuthor(viewer, review))
    })
    return connect('reviewThreads', visible, args, byId)
  },
}

/** What checks and statuses say of a commit; `null` when they say nothing. */
export function rollupNode(viewer: Viewer, repository: Repository, sha: string) {
  requireRead(viewer, repository, 'checks', 'statuses')
  const state = rollup(repository, sha)
  return state && { kind: 'StatusCheckRollup', repository, sha, state }
}

type Rollup = NonNullable<ReturnType<typeof rollupNode>>

const reviewText = {
  ...text,
  authorAssociation: ({ issue, author }: Review | ReviewComment) => associationOf(issue.repository, author),
  commit: ({ issue, commit }: Review) => gitNode(issue.repository, commit),
  pullRequest: ({ issue }: Review | ReviewComment) => issue,
  repository: ({ issue }: Review | ReviewComment) => issue.repository,
}

const reviews: Resolvers = {
  PullRequestReview: {
    ...reviewText,
    url: (source: Review, _, { state }) => reviewPage(state, source),
    comments: (source: Review, args) => connect('comments', source.comments, args, byId),
  },
  PullRequestReviewComment: {
    ...reviewText,
    url: (source: ReviewComment, _, { state }) => lineCommentPage(state, source),
    path: ({ thread }: ReviewComment) => thread.path,
    diffHunk: ({ thread }: ReviewComment) => thread.diffHunk,
    line: ({ thread }: ReviewComment) => (thread.outdated ? null : thread.line),
    startLine: ({ thread }: ReviewComment) => (thread.outdated ? null : thread.startLine),
    originalLine: ({ thread }: ReviewComment) => thread.line,
    outdated: ({ thread }: ReviewComment) => thread.outdated,
    state: ({ review }: ReviewComment) => (review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED'),
    pullRequestReview: ({ review }: ReviewComment) => review,
  },
  PullRequestReviewThread: {
    id: nodeId,
    line: ({ outdated, line }: Thread) => (outdated ? null : line),
    startLine: ({ outdated, startLine }: Thread) => (outdated ? null : startLine),
    originalLine: ({ line }: Thread) => line,
    diffSide: ({ side }: Thread) => side,
    isResolved: ({ resolvedBy }: Thread) => resolvedBy !== null,
    isCollapsed: ({ resolvedBy }: Thread) => resolvedBy !== null,
    isOutdated: ({ outdated }: Thread) => outdated,
    // GitHub's type has room for persons only.
    resolvedBy: ({ resolvedBy }: Thread) => (resolvedBy?.kind === 'User' ? resolvedBy : null),
    subjectType: ({ line }: Thread) => (line === null ? 'FILE' : 'LINE'),
    viewerCanResolve: ({ issue }: Thread, _, { viewer }) => {
      return can(viewer, issue.repository, { ...reviewing, role: isAuthor(viewer, issue) ? 'read' : 'write' })
    },
    comments: (source: Thread, args) => connect('comments', source.comments, args, byId),
    pullRequest: ({ issue }: Thread) => issue,
    repository: ({ issue }: Thread) => issue.repository,
  },
}

const checks: Resolvers = {
  StatusCheckRollup: {
    id: ({ repository, sha }: Rollup) => gitNodeId('SCR', repository.id, sha),
    contexts({ repository, sha }: Rollup, args) {
      const contexts = [...checkRunsOf(repository, sha), ...statusesOf(repository, sha)]
      return connect('contexts', contexts, args, byId)
    },
  },
  CheckRun: {
    id: nodeId,
    databaseId: ({ id }: CheckRun) => databaseId(id),
    status: ({ status }: CheckRun) => constant(status),
    conclusion: ({ conclusion }: CheckRun) => constant(conclusion),
    url: ({ id, suite }: CheckRun, _, { state }) => `${state.url}/${suite.repository.fullName}/runs/${id}`,
    title: ({ output }: CheckRun) => output.title,
    summary: ({ output }: CheckRun) => output.summary,
    text: ({ output }: CheckRun) => output.text,
    checkSuite: ({ suite }: CheckRun) => suite,
  },
  CheckSuite: {
    id: nodeId,
    databaseId: ({ id }: CheckSuite) => databaseId(id),
    app: ({ app }: CheckSuite) => ({ ...app, kind: 'App' }),
    status: (source: CheckSuite) => constant(suiteStatus(source)),
    conclusion: (source: CheckSuite) => constant(suiteConclusion(source)),
  },
  App: { id: nodeId, databaseId: ({ id }) => databaseId(id) },
  StatusContext: { id: nodeId, state: ({ state }: CommitStatus) => constant(state) },
}

export const reviewResolvers: Resolvers = { ...reviews, ...checks }
