/** What persons do, as on GitHub's own pages: the very functions the API uses, with a person's role. */
import {
  addComment,
  addReaction,
  classifiers,
  deleteComment,
  editComment,
  findComment,
  setMinimized,
} from './domain/comments.ts'
import { type Files, forkCommit, type PushInput, pushFiles } from './domain/commits.ts'
import { editIssue, findIssue, type IssueInput, lockIssue, openIssue, unlockIssue } from './domain/issues.ts'
import { addLabels, removeLabel } from './domain/labels.ts'
import { type MergeInput, mergePull } from './domain/merge.ts'
import { findPull, openPull, type PullInput, requestReviewers, setDraft } from './domain/pulls.ts'
import { deleteRef } from './domain/refs.ts'
import { findLineComment, replyInThread, setResolved } from './domain/review-comments.ts'
import { createReview, dismissReview, findReview, type ReviewEvent, type ReviewInput } from './domain/reviews.ts'
import type { Account, Repository, State, StateReason } from './state.ts'
import {
  type CommentView,
  type IssueView,
  type PullView,
  type ReviewView,
  viewComment,
  viewIssue,
  viewPull,
  viewReview,
} from './view.ts'

/** A repository, by its handle or its full name. */
export type Place = string | { readonly fullName: string }

export interface OpenPullInput extends Omit<PullInput, 'base' | 'forkHead'> {
  /** The default branch when left out. */
  readonly base?: string
  /** The head is a fork's: its files are committed on top of the base, or its commit is named. */
  readonly crossRepository?: boolean
  readonly files?: Files
  readonly sha?: string
}

/** Somebody who acts on the forge; every act is refused exactly where GitHub would refuse it. */
export type Person = { readonly login: string } & ReturnType<typeof talking> &
  ReturnType<typeof coding> &
  ReturnType<typeof reviewing>

/** Lets somebody act. */
export function personOf(state: State, account: Account): Person {
  const find = (place: Place): Repository => {
    const fullName = typeof place === 'string' ? place : place.fullName
    const repository = state.repositories.get(fullName.toLowerCase())
    if (!repository) throw new Error(`The forge has no repository ${fullName}`)
    return repository
  }
  return {
    login: account.login,
    ...talking(state, account, find),
    ...coding(state, account, find),
    ...reviewing(state, account, find),
  }
}

type Find = (place: Place) => Repository

/** Issues, comments, labels, reactions. */
function talking(state: State, account: Account, find: Find) {
  const viewer = { kind: 'person' as const, account }
  const issueAt = (place: Place, number: number) => findIssue(find(place), number)
  const commentAt = (place: Place, id: number) => findComment(find(place), id)
  return {
    async openIssue(place: Place, input: IssueInput): Promise<IssueView> {
      return viewIssue(openIssue(state, viewer, find(place), input))
    },
    async editIssue(
      place: Place,
      number: number,
      changes: { title?: string; body?: string; type?: string | null },
    ): Promise<IssueView> {
      return viewIssue(editIssue(state, viewer, issueAt(place, number), changes))
    },
    async closeIssue(place: Place, number: number, reason: StateReason = 'completed'): Promise<void> {
      editIssue(state, viewer, issueAt(place, number), { state: 'closed', stateReason: reason })
    },
    async reopenIssue(place: Place, number: number): Promise<void> {
      editIssue(state, viewer, issueAt(place, number), { state: 'open' })
    },
    async lockIssue(place: Place, number: number, reason: string | null = null): Promise<void> {
      lockIssue(state, viewer, issueAt(place, number), reason)
    },
    async unlockIssue(place: Place, number: number): Promise<void> {
      unlockIssue(state, viewer, issueAt(place, number))
    },
    async comment(place: Place, number: number, body: string): Promise<CommentView> {
      return viewComment(addComment(state, viewer, issueAt(place, number), body))
    },
    async editComment(place: Place, id: number, body: string): Promise<CommentView> {
      return viewComment(editComment(state, viewer, commentAt(place, id), body))
    },
    async deleteComment(place: Place, id: number): Promise<void> {
      deleteComment(state, viewer, commentAt(place, id))
    },
    async addLabel(place: Place, number: number, ...names: string[]): Promise<void> {
      addLabels(state, viewer, issueAt(place, number), names)
    },
    async removeLabel(place: Place, number: number, name: string): Promise<void> {
      removeLabel(state, viewer, issueAt(place, number), name)
    },
    async react(place: Place, subject: { issue: number } | { comment: number }, content: string): Promise<void> {
      const text = 'issue' in subject ? issueAt(place, subject.issue) : commentAt(place, subject.comment)
      addReaction(state, viewer, text, content)
    },
  }
}

/** Branches and pull requests. */
function coding(state: State, account: Account, find: Find) {
  const viewer = { kind: 'person' as const, account }
  const pullAt = (place: Place, number: number) => findPull(find(place), number)
  return {
    /** Commits files to a branch and pushes; gives the new commit. */
    async push(place: Place, input: PushInput): Promise<string> {
      return pushFiles(state, viewer, find(place), input)
    },
    async deleteBranch(place: Place, branch: string): Promise<void> {
      await deleteRef(state, viewer, find(place), `refs/heads/${branch}`)
    },
    async openPullRequest(place: Place, input: OpenPullInput): Promise<PullView> {
      const repository = find(place)
      const { crossRepository, files, sha, base = repository.defaultBranch, ...rest } = input
      const forkHead = crossRepository
        ? (sha ?? (await forkCommit(state, account, repository, base, files ?? {})))
        : undefined
      return viewPull(await openPull(state, viewer, repository, { ...rest, base, forkHead }))
    },
    async closePullRequest(place: Place, number: number): Promise<void> {
      editIssue(state, viewer, pullAt(place, number), { state: 'closed' })
    },
    async markReadyForReview(place: Place, number: number): Promise<void> {
      setDraft(state, viewer, pullAt(place, number), false)
    },
    async convertToDraft(place: Place, number: number): Promise<void> {
      setDraft(state, viewer, pullAt(place, number), true)
    },
    /** Merges, and gives the new tip of the base branch. */
    async mergePullRequest(place: Place, number: number, input: MergeInput = {}): Promise<string> {
      return mergePull(state, viewer, pullAt(place, number), input)
    },
  }
}

/** Reviews, and the talk about lines. */
function reviewing(state: State, account: Account, find: Find) {
  const viewer = { kind: 'person' as const, account }
  const pullAt = (place: Place, number: number) => findPull(find(place), number)
  const threadAt = (place: Place, id: number) => findLineComment(viewer, find(place), id).thread
  return {
    /** Reviews with a verdict and comments on lines, or comments only. */
    async review(place: Place, number: number, input: ReviewInput & { event: ReviewEvent }): Promise<ReviewView> {
      return viewReview(await createReview(state, viewer, pullAt(place, number), input))
    },
    /** Answers in the thread of a comment on a line. */
    async reply(place: Place, commentId: number, body: string): Promise<CommentView> {
      return viewComment(await replyInThread(state, viewer, threadAt(place, commentId), body))
    },
    /** Settles the thread of a comment on a line, or with `false` opens it again. */
    async resolve(place: Place, commentId: number, resolved = true): Promise<void> {
      setResolved(state, viewer, threadAt(place, commentId), resolved)
    },
    async dismissReview(place: Place, number: number, reviewId: number, message: string): Promise<void> {
      dismissReview(state, viewer, findReview(viewer, pullAt(place, number), reviewId), message)
    },
    async requestReview(place: Place, number: number, ...logins: string[]): Promise<void> {
      requestReviewers(state, viewer, pullAt(place, number), logins)
    },
    /** Hides a comment for a reason in GraphQL's words, or with `null` shows it again. */
    async minimizeComment(place: Place, id: number, classifier: string | null): Promise<void> {
      setMinimized(viewer, findComment(find(place), id), classifier && (classifiers[classifier] ?? null))
    },
  }
}
