/** Reviews of pull requests: verdicts, comments on lines, and the threads they make. */
import type { Account, PullRequest, Text } from './state.ts'

export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
export type Side = 'LEFT' | 'RIGHT'

export interface Review extends Text {
  readonly kind: 'PullRequestReview'
  readonly issue: PullRequest
  /** The head the reviewer has looked at. */
  readonly commit: string
  readonly comments: ReviewComment[]
  state: ReviewState
  submittedAt: string | null
}

export interface ReviewComment extends Text {
  readonly kind: 'PullRequestReviewComment'
  readonly issue: PullRequest
  readonly review: Review
  readonly thread: Thread
  readonly replyTo: ReviewComment | null
  readonly commit: string
}

/** A line of the diff people talk about; `line` is `null` for a whole file. */
export interface Thread {
  readonly kind: 'PullRequestReviewThread'
  readonly id: number
  readonly issue: PullRequest
  readonly path: string
  readonly side: Side
  readonly line: number | null
  readonly startLine: number | null
  /** The diff from the start of its hunk down to the line. */
  readonly diffHunk: string
  readonly comments: ReviewComment[]
  /** The line is no longer part of the diff. */
  outdated: boolean
  resolvedBy: Account | null
}
