/** What happens to issues and pull requests. */
import type { Account, Issue, IssueType, Label, StateReason } from './state.ts'
import type { Review, ReviewState } from './state-review.ts'

export type TimelineEvent = {
  readonly id: number
  readonly actor: Account | null
  readonly createdAt: string
} & Happening

/** What can happen to an issue, in the names of GitHub's GraphQL timeline. */
export type Happening =
  | { readonly kind: 'LabeledEvent' | 'UnlabeledEvent'; readonly label: Label }
  | { readonly kind: 'AssignedEvent' | 'UnassignedEvent'; readonly assignee: Account }
  | { readonly kind: 'RenamedTitleEvent'; readonly previousTitle: string; readonly currentTitle: string }
  | { readonly kind: 'ClosedEvent'; readonly stateReason: StateReason | null; readonly closer: Issue | null }
  | { readonly kind: 'ReopenedEvent'; readonly stateReason: StateReason | null }
  | { readonly kind: 'CrossReferencedEvent'; readonly source: Issue }
  | { readonly kind: 'LockedEvent'; readonly lockReason: string | null }
  | { readonly kind: 'ReviewRequestedEvent' | 'ReviewRequestRemovedEvent'; readonly reviewer: Account }
  | { readonly kind: 'IssueTypeAddedEvent' | 'IssueTypeRemovedEvent'; readonly issueType: IssueType }
  | { readonly kind: 'IssueTypeChangedEvent'; readonly issueType: IssueType; readonly prevIssueType: IssueType }
  | {
      readonly kind: 'ReviewDismissedEvent'
      readonly review: Review
      readonly previousReviewState: ReviewState
      readonly dismissalMessage: string
    }
  | { readonly kind: 'MergedEvent'; readonly commit: string; readonly mergeRefName: string }
  | {
      readonly kind:
        | 'UnlockedEvent'
        | 'HeadRefDeletedEvent'
        | 'HeadRefRestoredEvent'
        | 'ConvertToDraftEvent'
        | 'ReadyForReviewEvent'
    }
