/** GitHub's opaque GraphQL ids: a prefix for the type, then the encoded database id. */
const prefixes = {
  App: 'A',
  AssignedEvent: 'AE',
  Bot: 'BOT',
  CheckRun: 'CR',
  CheckSuite: 'CS',
  ClosedEvent: 'CE',
  ConvertToDraftEvent: 'CTDE',
  CrossReferencedEvent: 'CRE',
  HeadRefDeletedEvent: 'HRDE',
  HeadRefRestoredEvent: 'HRRE',
  Issue: 'I',
  IssueComment: 'IC',
  IssueType: 'IT',
  IssueTypeAddedEvent: 'ITAE',
  IssueTypeChangedEvent: 'ITCE',
  IssueTypeRemovedEvent: 'ITRE',
  Label: 'LA',
  LabeledEvent: 'LE',
  LockedEvent: 'LOE',
  MergedEvent: 'ME',
  Organization: 'O',
  PullRequest: 'PR',
  PullRequestReview: 'PRR',
  PullRequestReviewComment: 'PRRC',
  PullRequestReviewThread: 'PRRT',
  Reaction: 'REA',
  ReadyForReviewEvent: 'RFRE',
  RenamedTitleEvent: 'RTE',
  ReopenedEvent: 'REE',
  Repository: 'R',
  ReviewDismissedEvent: 'RDE',
  ReviewRequestedEvent: 'RRE',
  ReviewRequestRemovedEvent: 'RRRE',
  StatusContext: 'SC',
  UnassignedEvent: 'UNAE',
  UnlabeledEvent: 'UNLE',
  UnlockedEvent: 'UNLOE',
  User: 'U',
  UserContentEdit: 'UCE',
  Workflow: 'W',
  WorkflowRun: 'WFR',
} as const

/** The node id of a record of the state. */
export function nodeId(record: { readonly kind: string; readonly id: number }): string {
  const prefix = prefixes[record.kind as keyof typeof prefixes] ?? 'N'
  return `${prefix}_kwDO${Buffer.from(record.id.toString(36)).toString('base64url')}`
}

/** The node id of something git holds. */
export function gitNodeId(kind: string, repositoryId: number, name: string): string {
  return `${kind}_kwDO${Buffer.from(`${repositoryId}:${name}`).toString('base64url')}`
}

/** Takes a node id apart again; `null` when it is none of ours. */
export function parseNodeId(id: string): { kind: string; id: number } | null {
  const match = /^([A-Z]+)_kwDO([\w-]+)$/.exec(id)
  const kind = Object.entries(prefixes).find(([, prefix]) => prefix === match?.[1])?.[0]
  return match && kind ? { kind, id: Number.parseInt(Buffer.from(match[2] ?? '', 'base64url').toString(), 36) } : null
}
