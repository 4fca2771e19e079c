/** Mutations: the same acts as REST's, with the same rights. */
import {
  addComment,
  addReaction,
  deleteComment,
  editComment,
  removeReaction,
  type Subject,
} from '../domain/comments.ts'
import { type Files, pushFiles } from '../domain/commits.ts'
import { setDraft } from '../domain/pulls.ts'
import { Refusal } from '../refusal.ts'
import type { Comment } from '../state.ts'
import { gitNode, refNode } from './git-node.ts'
import { reactionNames } from './issue.ts'
import { issueNode, mutation, pullNode, unresolved } from './mutation-node.ts'
import { findNode, repositoryNamed } from './query.ts'
import type { Context, Resolvers } from './resolver.ts'
import { reviewMutations } from './review-mutation.ts'

interface CommitOnBranch {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { path: string; contents: string }[]
    readonly deletions?: readonly { path: string }[]
  }
}

function commentNode(context: Context, id: string): Comment {
  const node = findNode(context, id)
  if (node.kind !== 'IssueComment') throw unresolved(id)
  return node
}

function subjectNode(context: Context, id: string): Subject {
  const node = findNode(context, id)
  const isText = ['IssueComment', 'PullRequestReview', 'PullRequestReviewComment'].includes(node.kind)
  return isText ? (node as Subject) : issueNode(context, id)
}

function restReaction(name: string): string {
  return Object.entries(reactionNames).find(([, value]) => value === name)?.[0] ?? name
}

/** Commits to a branch that must still be where the caller saw it. */
async function createCommitOnBranch(context: Context, input: CommitOnBranch) {
  const { state, viewer } = context
  const { branch, message, expectedHeadOid, fileChanges = {} } = input
  const repository = repositoryNamed(context, branch.repositoryNameWithOwner ?? '')
  const name = branch.branchName?.replace(/^refs\/heads\//, '') ?? ''
  const ref = `refs/heads/${name}`
  if (repository.refs.get(ref) !== expectedHeadOid) {
    const text = `Expected branch to point to "${repository.refs.get(ref) ?? ''}" but it did not. Pull and try again.`
    throw new Refusal(409, text, { type: 'STALE_DATA' })
  }
  const files: Files = Object.fromEntries([
    ...(fileChanges.additions ?? []).map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]),
    ...(fileChanges.deletions ?? []).map(({ path }) => [path, null]),
  ])
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline
  const sha = await pushFiles(state, viewer, repository, { branch: name, files, message: text })
  return { commit: await gitNode(repository, sha), ref: refNode(repository, ref) }
}

export const mutationResolvers: Resolvers = {
  Mutation: {
    addComment: mutation(({ subjectId, body }, context) => {
      const node = addComment(context.state, context.viewer, issueNode(context, subjectId), body)
      return { commentEdge: { node, cursor: Buffer.from(`cursor:v2:${node.id}`).toString('base64') } }
    }),
    updateIssueComment: mutation(({ id, body }, context) => {
      return { issueComment: editComment(context.state, context.viewer, commentNode(context, id), body) }
    }),
    deleteIssueComment: mutation(({ id }, context) => {
      deleteComment(context.state, context.viewer, commentNode(context, id))
      return {}
    }),
    addReaction: mutation(({ subjectId, content }, context) => {
      return addReaction(context.state, context.viewer, subjectNode(context, subjectId), restReaction(content))
    }),
    removeReaction: mutation(({ subjectId, content }, context) => {
      const subject = subjectNode(context, subjectId)
      const { viewer } = context
      const own = subject.reactions.find((one) => {
        return viewer.kind !== 'anonymous' && one.account === viewer.account && one.content === restReaction(content)
      })
      if (!own) throw unresolved(subjectId)
      return { reaction: removeReaction(viewer, subject, own.id) }
    }),
    convertPullRequestToDraft: mutation(({ pullRequestId }, context) => {
      const pullRequest = pullNode(context, pullRequestId)
      setDraft(context.state, context.viewer, pullRequest, true)
      return { pullRequest }
    }),
    markPullRequestReadyForReview: mutation(({ pullRequestId }, context) => {
      const pullRequest = pullNode(context, pullRequestId)
      setDraft(context.state, context.viewer, pullRequest, false)
      return { pullRequest }
    }),
    ...reviewMutations,
    createCommitOnBranch: mutation((input, context) => createCommitOnBranch(context, input)),
  },
}
