import type { TreeFile } from '../pipeline/guard/look.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { Comment, Discussion, Issue, Person, PullRequest, Repository, Snapshot } from '../pipeline/snapshot.ts'
import type { PullNews } from '../pipeline/sweep.ts'
import type { Fallback, Judgement, Verdict } from '../pipeline/verdict.ts'
import type { Page } from '../text/body.ts'

/** So many of the last comments one look shows, besides some of the first. */
export const lastComments = 100

/** What one look at the platform yields, in our words; nothing is judged yet. */
export type Reading = {
  repository: Repository
  target: 'issue' | 'pull-request'
  issue: Omit<Issue, 'hash'>
  /** All labellings with any label, oldest first, as far as the timeline was read. */
  labellings: { event: string; label: string; by: Person | null; at: string }[]
  comments: Comment[]
  /** Where the comments between the two ends begin, when they were not all read. */
  unreadComments: string | null
  /** Names of our branches for this issue. */
  branches: string[]
  /** Pull requests from the branch that was asked for, newest first, own repository only. */
  pullRequests: PullRequest[]
  /** Numbers of other open pull requests that would close the issue, oldest first. */
  rivals: number[]
  /** The repository's configuration file on the default branch, or null when there is none. */
  settings: string | null
}

/** An issue of a list. `more` says that it has comments between those given, which are its first and its last. */
export type Listed = {
  id: number
  number: number
  author: Person | null
  open: boolean
  labels: string[]
  /** The last labellings with any label, oldest first. */
  labellings: { event: string; label: string }[]
  comments: Comment[]
  more: boolean
}

/** What an issue said; null where that cannot be read any more. */
export type Past = { title: string | null; body: string | null }

export type FileChange = { path: string; mode: string; content: Uint8Array } | { path: string; mode: null }

/** A commit for a branch that is there: files on top of `base`; `spent` are trees that it must not bring back. */
export type Revised = {
  branch: string
  base: { sha: string; tree: string | null }
  parents: string[]
  files: FileChange[]
  message: string
  spent: string[]
}

/**
 * The platform, as verbs. Each `ensure` may be said twice with the result of once. All methods throw `Failure` with a
 * code that says what to do; none of them retries on its own beyond what the client does for every request.
 */
export type Platform = {
  /** One request: everything a decision needs about an issue. `branch` names the branch whose pull requests are wanted. */
  read(number: number, branch: string): Promise<Reading>
  pullRequests(branch: string): Promise<PullRequest[]>
  /** What was said on an open pull request, and how its branch stands. */
  discussion(pull: Pick<PullRequest, 'number' | 'head'>): Promise<Discussion>
  /** Names of the workflows whose latest completed run on a commit has failed. */
  failedChecks(head: string): Promise<string[]>
  /** The end of what a failed run has printed; foreign text. */
  failedLog(run: number): Promise<string>
  /** The live right to push of a person, looked up anew; false for unknown people. */
  mayPush(login: string): Promise<boolean>
  /** Whether a run is over, and whether it was cancelled; null when that cannot be asked, so that only the lease's deadline counts. */
  hasEnded(run: number): Promise<Snapshot['holderEnded']>

  /** Issues that carry one of some labels: all open ones, and the newest closed ones since a moment. */
  items(wanted: { open: readonly string[]; closed: readonly string[]; since: string }): Promise<Listed[]>
  /** The repository itself: its id, its default branch, and the settings file on it. */
  home(): Promise<{ id: number; branch: string; settings: string | null }>
  /** How pull requests stand, by number. */
  pullRequestNews(numbers: readonly number[]): Promise<ReadonlyMap<number, PullNews>>
  /** Starts the installed workflow for an issue on a branch. Where that is refused, the next sweep finds the issue. */
  dispatch(number: number, branch: string): Promise<void>
  /** Waits for every claim that was begun before ours could be seen: `claimMs` and twice what a write takes to be visible. */
  settle(): Promise<void>
  /** How long a claim may take to count, in milliseconds. */
  claimMs: number
  /** Cancels a run that still goes on; one that is over, or that cannot be stopped, is passed over. */
  stopRun(run: number): Promise<void>

  /** Title and body of an issue as they stood directly before a moment. */
  past(number: number, moment: string): Promise<Past>
  /** The comments that one look left out, of issues with very many. */
  moreComments(number: number, after: string): Promise<Comment[]>
  /**
   * All comments of ours, read anew.
   * @param until  what is looked for: nothing behind its page is read
   * @param left  the pages that may be read, counted down; each is a request
   */
  ourComments(number: number, until?: (comment: Comment) => boolean, left?: { pages: number }): Promise<Comment[]>
  comment(id: number): Promise<Comment | null>
  createComment(number: number, body: string): Promise<Comment>
  /** Replies in a talk about a place in a change, which goes by the id of its first comment. */
  answerThread(pull: Pick<PullRequest, 'number' | 'head'>, thread: number, body: string): Promise<void>
  /** One that is gone already is passed over. */
  deleteComment(id: number): Promise<void>
  /** Null when the comment is gone. */
  editComment(id: number, body: string): Promise<Comment | null>
  /** To a comment of the issue, or to the issue itself. A comment that is gone, or that will take no reaction, is passed over. */
  react(issue: number, comment: number | null, content: string): Promise<void>

  /** Logins of the people, no bots, who have put a +1 on a comment. */
  approvers(comment: number): Promise<string[]>
  /** The open issues that changed last, a hundred at most. */
  openIssues(): Promise<{ number: number; title: string }[]>
  /**
   * Puts a type label on, in place of the one that was ours. One that does not exist is made only if `create`; what cannot be
   * done is told in the log, and stops nothing.
   */
  ensureTypeLabel(number: number, wanted: { name: string; instead: string | null; create: boolean }): Promise<void>
  /** Sets the native type, unless another than `instead` is set, and reads it back. What does not stand is told in the log. */
  ensureIssueType(number: number, wanted: { name: string; instead: string | null }): Promise<void>

  /** Labels are for people: one that cannot be added is told in the log, and stops nothing. */
  ensureLabels(number: number, names: string[]): Promise<void>
  ensureNoLabel(number: number, name: string): Promise<void>

  /**
   * The files of a commit, by path, with the contents of those that are named; null when there are too many for one answer, and
   * for a request for each folder above the paths of `near`, which then gives their files, and other folders with a slash.
   * @param known  contents by their object ids, already held against them; what it does not know is asked for
   */
  baseFiles(
    commit: string,
    named: readonly string[],
    known: (object: string) => Uint8Array | null,
    near?: readonly string[],
  ): Promise<ReadonlyMap<string, TreeFile> | null>
  /**
   * Commits the files on top of `base`, passes the gate and makes the branch.
   * @throws Failure `branch-taken` when it holds something else, and what the gate throws
   */
  ensureBranch(
    branch: string,
    base: { sha: string; tree: string | null },
    files: FileChange[],
    message: string,
    gate: () => Promise<void>,
  ): Promise<string>
  /**
   * Commits on top of a branch as it stands, and moves it there without force.
   * @throws Failure `branch-moved`, `revision-undone`, and what the gate throws
   */
  reviseBranch(revised: Revised, gate: () => Promise<void>): Promise<string>
  /** Whether a branch holds one commit of ours on top of `base` and nothing else. */
  isOurs(branch: string, base: string): Promise<boolean>
  /** Deletes a branch that holds one commit of ours on top of `base`, or exactly `head`; any other is left alone. */
  deleteBranch(branch: string, known: { base: string } | { head: string }): Promise<void>
  ensurePullRequest(wanted: {
    branch: string
    into: string
    title: string
    body: string
    draft: boolean
  }): Promise<PullRequest>
  /**
   * Brings the page of a pull request up to date, from what it is at that moment. A draft that cannot be set is told in the log.
   * @returns whether it is a draft now
   */
  updatePage(number: number, revise: Delivered['revise']): Promise<boolean>
  reopen(number: number): Promise<void>
  /** Starts the checks of a pull request by the App. @throws Failure `app-unusable` */
  startChecks(number: number): Promise<void>
  /** Who cannot be assigned is left out with a warning. */
  ensureAssignees(number: number, logins: string[]): Promise<void>
  /** People who cannot review are left out with a warning: that is no reason to lose a pull request. */
  ensureReviewers(number: number, logins: string[]): Promise<void>
}

/** Judges what an issue asks for. `told` are the keys of the questions that were answered by their number. */
export type Judge = (
  text: { title: string; body: string; answers: { questions: string[]; text: string }[]; told: string[] },
  hash: string,
  policy: Policy,
) => Promise<Verdict>

/** What a model is asked about: sanitised texts alone, and what it may point at. */
export type Matter = {
  title: string
  body: string
  /** Answers to our questions, oldest first. */
  answers: { questions: string[]; trust: 'writer' | 'reporter'; text: string }[]
  /** Paths of the base tree. */
  files: readonly string[]
  /** Other open issues. */
  issues: readonly { number: number; title: string }[]
  /** Hash of the texts: a model is asked once for each. */
  hash: string
}

/** What came of asking a model: a judgement, or why there is none; and what it took, either way. */
export type Said = { judgement: Judgement | null; fallback: Fallback | null; tokens: number; costUsd: number }

/** Asks the model of the policy. Never throws: whatever goes wrong is a fallback. */
export type AskModel = (matter: Matter, policy: Policy) => Promise<Said>

/** The judged change set of a publish run, ready to be committed. */
export type Delivered = {
  base: string
  files: FileChange[]
  title: string
  message: string
  body: string
  draft: boolean
  /** The page of the pull request after a round: its text and whether it is a draft, from what they are. */
  revise: (page: Page) => Page
  /** The agent's own words on each point of a round of revision, by its number, made harmless. */
  points: ReadonlyMap<number, string>
  /** What a person must see of it, a line each. */
  concerns: readonly string[]
}

export type Log = { info(line: string): void; warn(line: string): void }
