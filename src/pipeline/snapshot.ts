import type { ChangeSet } from './change-set.ts'
import type { FailureCode } from './error.ts'
import type { Finding } from './guard/finding.ts'
import type { Around } from './queue.ts'
import type { ItemRecord } from './record.ts'
import type { Talk } from './talk.ts'
import type { Verdict } from './verdict.ts'

export type Person = { login: string; id: number | null; bot: boolean }

export type Comment = {
  id: number
  author: Person | null
  body: string
  createdAt: string
  /** Null when it was never edited. */
  editedAt: string | null
  editor: Person | null
  /** Written by the identity that writes our comments. */
  ours: boolean
  /** Whether the author seems to belong to the repository: a hint whose right to ask for first, and no right. */
  insider?: boolean
}

export type Repository = {
  id: number
  fullName: string
  archived: boolean
  /** The default branch, its last commit, and that commit's tree. */
  branch: string
  head: string
  tree: string
  /** How its pull requests look: headlines of its last commits, and its own form for the body, if it has one. */
  headlines?: readonly string[]
  form?: string | null
}

export type Issue = {
  id: number
  number: number
  title: string
  body: string
  url: string
  state: 'open' | 'closed'
  locked: boolean
  author: Person | null
  labels: string[]
  /** Every change of title or body, oldest first, from history and timeline; what was not read stands as nobody's. */
  edits: { by: Person | null; at: string }[]
  /** Hash of title and body as they are now. */
  hash: string
}

export type PullRequest = {
  number: number
  url: string
  state: 'open' | 'merged' | 'closed'
  draft: boolean
  /** Who closed it last, if anybody did. */
  closedBy?: Person | null
  branch: string
  head: string
  /** The branch it is to be merged into; people may change it. */
  into: string
  labels: string[]
  assignees: string[]
  reviewers: string[]
}

/** A reviewer's latest verdict that still stands. */
export type Review = {
  id: number
  author: Person | null
  verdict: 'approved' | 'changes-requested'
  body: string
  at: string
}

/** A talk about a place in the change that nobody has settled; it goes by the id of its first comment. */
export type Thread = { id: number; path: string; line: number | null; comments: Comment[] }

/** What was said on an open pull request, and how its branch stands. */
export type Discussion = {
  /** Of people who may write, as far as the platform knows. */
  reviews: Review[]
  threads: Thread[]
  /** Of the pull request's own page. */
  comments: Comment[]
  /** The newest of the branch, oldest first, with the tree of each and the one before it. `ours` were made by our token. */
  commits: { sha: string; headline: string; tree: string; before: string; parents: string[]; ours: boolean }[]
  conflicted: boolean
  /** The latest completed run of each other workflow on the head. */
  runs: { id: number; name: string; failed: boolean }[]
}

/** Why people closed our pull request without a merge, as they may tick it. */
export const whyClosed = ['wrong', 'not-needed', 'elsewhere'] as const
export type WhyClosed = (typeof whyClosed)[number]

/** Why a record does not count: its signature, its form, its issue; its comment was edited, or stands there twice. */
export type Disbelief = 'unsigned' | 'malformed' | 'foreign' | 'edited' | 'doubled'

/** What became of the hidden record. */
export type StatusComment =
  | { kind: 'absent'; commentId: null; why: null }
  /** There is a comment of ours, but what it holds does not count. What takes its place goes beyond `revision`. */
  | { kind: 'absent'; commentId: number; body: string; why: Disbelief; revision?: number }
  | { kind: 'newer'; commentId: number; version: number }
  | { kind: 'valid'; commentId: number; body: string; record: ItemRecord; restore: boolean }

/** What the implement job handed over, as the publish job found it. */
export type Delivery =
  | { kind: 'change-set'; changeSet: ChangeSet; findings: Finding[] }
  | { kind: 'broken'; code: FailureCode; why: string }

/** Everything one observation knows. `decide` sees nothing else. */
export type Snapshot = {
  repository: Repository
  /** GitHub numbers both alike; only an issue can be automated. */
  target: 'issue' | 'pull-request'
  issue: Issue
  /** Who put the consent label on, and when, if it is on now. */
  labelled: { event: string; by: Person | null; at: string } | null
  /** The agent that a label `agent: NAME` asks for, and who put it on. */
  choice: { agent: string; by: Person | null } | null
  comments: Comment[]
  status: StatusComment
  /** The pull request of the record's generation, looked up by its branch. */
  pullRequest: PullRequest | null
  /** Read only while that pull request is open. */
  discussion: Discussion | null
  /** What was ticked on a pull request that was closed without a merge. */
  whyClosed: WhyClosed | null
  /** Another open pull request that would close the issue: the oldest. */
  rival: number | null
  /** The highest generation that has a branch already. */
  newestBranch: number
  /** Whether the run that holds the item is over, and whether it was cancelled; null when that cannot be asked. */
  holderEnded: 'cancelled' | boolean | null
  /** Who has put a +1 on which comment that shows a plan. */
  approvals: { comment: number; by: string[] } | null
  /** Live right to push, by login; only of people on whom a rule may depend. */
  mayPush: Record<string, boolean>
  /** A judgement made in this run; the record's own may be older than the text. */
  verdict: Verdict | null
  /** What our questions and the replies to them come to. */
  talk: Talk
  /** Hash of title, body and answers: what a verdict is made for. */
  textHash: string
  /** What this run knows of the other items; null until it needs to. */
  around: Around | null
  /** Whether another run has written this item at the same time as this one. */
  raced: boolean
  /** Whether this run has freed a slot that nobody has been told of. */
  freed: boolean
  delivery: Delivery | null
  /** Which workflow failed on the head, and the end of its log as it is; null until it is asked for. */
  failedChecks: { name: string; log: string } | null
  /** What went wrong in this run and must be told. */
  trouble: { code: FailureCode; message: string } | null
  run: { id: number; attempt: number; url: string; actor: string; triggeredBy: string; job: 'triage' | 'publish' }
}
