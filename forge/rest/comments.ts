/** https://docs.github.com/en/rest/issues/comments and https://docs.github.com/en/rest/reactions/reactions */
import { discussion, requireRead } from '../access.ts'
import {
  addComment,
  addReaction,
  deleteComment,
  editComment,
  findComment,
  removeReaction,
  type Subject,
} from '../domain/comments.ts'
import { renderComment, renderReaction } from '../render/issue.ts'
import type { Comment } from '../state.ts'
import { numberParam, text } from './input.ts'
import { issueOf } from './issues.ts'
import { type Answer, created, noContent, ok, page, type RepositoryCall, type Route } from './route.ts'

function commentOf(call: RepositoryCall): Comment {
  const comment = findComment(call.repository, numberParam(call, 'comment'))
  requireRead(call.viewer, call.repository, ...discussion(comment.issue))
  return comment
}

function listComments(call: RepositoryCall): Answer {
  const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z')
  const comments = issueOf(call).comments.filter((comment) => Date.parse(comment.updatedAt) >= since)
  return page(call, comments, (comment) => renderComment(call.state, comment))
}

/** All comments of a repository, oldest first; `sort=updated` is what a sweep asks for. */
function listAllComments(call: RepositoryCall): Answer {
  const { state, viewer, repository, query } = call
  requireRead(viewer, repository, 'issues', 'pull_requests')
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z')
  const sign = query.get('direction') === 'desc' ? -1 : 1
  const at = (comment: Comment) => Date.parse(query.get('sort') === 'updated' ? comment.updatedAt : comment.createdAt)
  const comments = repository.issues
    .flatMap((issue) => issue.comments)
    .filter((comment) => Date.parse(comment.updatedAt) >= since)
    .sort((a, b) => sign * (at(a) - at(b) || a.id - b.id))
  return page(call, comments, (comment) => renderComment(state, comment))
}

function createComment(call: RepositoryCall): Answer {
  const { state, viewer } = call
  return created(renderComment(state, addComment(state, viewer, issueOf(call), text(call, 'body'))))
}

function patchComment(call: RepositoryCall): Answer {
  const { state, viewer } = call
  return ok(renderComment(state, editComment(state, viewer, commentOf(call), text(call, 'body'))))
}

function removeComment(call: RepositoryCall): Answer {
  deleteComment(call.state, call.viewer, commentOf(call))
  return noContent()
}

/** Issues and all kinds of comments are reacted to in the same way. */
export function reactionRoutes(path: string, subjectOf: (call: RepositoryCall) => Subject): Route[] {
  return [
    [
      'GET',
      path,
      (call) => {
        const content = call.query.get('content')
        const reactions = subjectOf(call).reactions.filter((one) => !content || one.content === content)
        return page(call, reactions, (reaction) => renderReaction(call.state, reaction))
      },
    ],
    [
      'POST',
      path,
      (call) => {
        const { reaction, isNew } = addReaction(call.state, call.viewer, subjectOf(call), text(call, 'content'))
        return { status: isNew ? 201 : 200, body: renderReaction(call.state, reaction) }
      },
    ],
    [
      'DELETE',
      `${path}/:reaction`,
      (call) => {
        removeReaction(call.viewer, subjectOf(call), numberParam(call, 'reaction'))
        return noContent()
      },
    ],
  ]
}

export const commentRoutes: readonly Route[] = [
  ['GET', '/issues/comments', listAllComments],
  ['GET', '/issues/comments/:comment', (call) => ok(renderComment(call.state, commentOf(call)))],
  ['PATCH', '/issues/comments/:comment', patchComment],
  ['DELETE', '/issues/comments/:comment', removeComment],
  ['GET', '/issues/:number/comments', listComments],
  ['POST', '/issues/:number/comments', createComment],
  ...reactionRoutes('/issues/comments/:comment/reactions', commentOf),
  ...reactionRoutes('/issues/:number/reactions', issueOf),
]
