import { isDayUsedUp } from './budget.ts'
import { isTouched, questionsComment } from './checklist.ts'
import { parseCommand } from './command.ts'
import { dueAt } from './due.ts'
import { labelOf, type Policy, stageLabels } from './policy.ts'
import { next, type Seen } from './queue.ts'
import { type ItemRecord, mostRefused } from './record.ts'
import type { Revision } from './revision.ts'
import { choicePrefix } from './rules/ready.ts'
import { isHeldBySettings, refusals } from './rules/revision.ts'
import { labelChanges } from './rules/work.ts'
import type { Comment, Person, PullRequest, Snapshot, StatusComment } from './snapshot.ts'
import { isActive, type Stage, stages } from './stage.ts'
import { repliesAmong } from './talk.ts'

/** How a pull request stands, as far as a sweep sees it. */
export type PullNews = {
  state: PullRequest['state']
  head: string
  /** The branch it is to be merged into. */
  into: string
  conflicted: boolean
  /** Workflows that failed on its head; empty until they are asked for. */
  failed: readonly string[]
  /** Ids of the reviews of people who may write that ask for changes, and still stand. */
  asking: readonly number[]
  /** Its last comments. */
  comments: readonly Comment[]
  /** Whether somebody has ticked a box of ours on it: why it was closed. */
  ticked: boolean
}

/** What a sweep knows of one item, without a look of its own. */
export type Facts = {
  number: number
  open: boolean
  labels: readonly string[]
  /** The last labellings, oldest first. */
  labellings: readonly { event: string; label: string }[]
  author: Person | null
  /** Not all of them: the first and the last. */
  comments: readonly Comment[]
  status: StatusComment
  /** Whether the run that holds it is over; null when nobody holds it, or that cannot be asked. */
  runEnded: Snapshot['holderEnded']
  pullRequest: PullNews | null
  /** Whether someone who can push has put a +1 on its plan. */
  approved: boolean
  /** Live right to push, by login, of people in question. */
  mayPush: Readonly<Record<string, boolean>>
}

/** What a sweep knows of all; `branch` is the default branch. */
export type Sweep = { policy: Policy; branch: string; now: Date; next: readonly number[]; dayUsedUp: boolean }

type Row = {
  why: string | ((r: ItemRecord, sweep: Sweep) => string | null)
  when: (r: ItemRecord, item: Facts, sweep: Sweep) => boolean
}

// biome-ignore format: a table is read as a table
const rows: readonly Row[] = [
  { why: 'checks', when: (r) => r.stage === 'reviewing' && r.checks !== null },
  { why: 'pull-request', when: (r, { pullRequest }) => r.stage === 'reviewing' && pullRequest !== null && pullRequest.state !== 'open' },
  { why: 'told-why', when: (r, { pullRequest }) => r.stage === 'cancelled' && r.change?.why === null && pullRequest?.ticked === true },
  { why: 'withdrawn', when: (r, item, { policy }) => isActive(r.stage) && (!item.open || !item.labels.includes(policy.label)) },
  { why: 'run-lost', when: (r, { runEnded }) => r.stage === 'working' && Boolean(runEnded) },
  { why: 'relabelled', when: (r, item, { policy }) => item.open && isRelabelled(r, item, policy.label) },
  { why: 'command', when: (r, { comments, pullRequest, mayPush }) => [...comments, ...(pullRequest?.state === 'open' ? pullRequest.comments : [])].some((comment) => isUnheard(r, comment) && (!isCrowded(r) || mayPush[comment.author?.login ?? ''])) },
  { why: 'review', when: (r, { pullRequest }) => isFree(r, 'fix-rounds') && (pullRequest?.asking ?? []).some((id) => !r.revisions.some(({ reviews }) => reviews.includes(id))) },
  { why: 'conflicts', when: (r, { pullRequest }, { policy, branch }) => policy['fix-conflicts'] && pullRequest?.conflicted === true && pullRequest.into === branch && isUntried(r, 'conflicts', pullRequest, policy) },
  { why: 'checks-failed', when: (r, { pullRequest }, { policy }) => pullRequest?.failed.some((name) => name === policy['fix-checks']) === true && isUntried(r, 'checks', pullRequest, policy) },
  { why: 'settings', when: (r, { labels }, { policy }) => r.stage === 'reviewing' && refusals.some((reason) => reason === r.reason && !isHeldBySettings(reason, r, policy) && !isByLabel(reason, labels)) },
  { why: 'slot-free', when: (_, { number }, sweep) => sweep.next.includes(number) && !sweep.dayUsedUp },
  { why: 'new-day', when: (r, _, { dayUsedUp }) => isActive(r.stage) && r.reason === 'daily-budget' && !dayUsedUp },
  { why: 'answered', when: (r, item) => r.stage === 'clarifying' && isSpokenTo(r, item) },
  { why: 'plan-approved', when: (r, { approved }) => r.stage === 'planned' && approved },
  { why: (r, { policy }) => dueAt(r, policy)?.why ?? null, when: (r, { runEnded }, { now, policy }) => runEnded !== false && (dueAt(r, policy)?.at ?? Number.POSITIVE_INFINITY) <= now.getTime() },
  { why: 'defaced', when: (_, { status }) => status.kind === 'valid' && status.restore },
  { why: 'labels', when: (r, { labels }, { policy }) => labels.length < 100 && labelChanges(labels, labels.includes(policy.label), r.stage, policy).length > 0 },
]

/** Under review, with nothing said yet of why no round begins, nor of a slot it waits for. */
function isFree(r: ItemRecord, ...but: string[]): boolean {
  return r.stage === 'reviewing' && r.place === null && (r.reason === null || but.includes(r.reason))
}

/** A round by the machine that may begin, as far as a sweep can see, and has not been begun about this very commit. */
export function isUntried(
  r: ItemRecord,
  cause: Revision['cause'],
  { head }: Pick<PullNews, 'head'>,
  policy: Policy,
): boolean {
  const isTried = r.revisions.some((one) => one.cause === cause && one.head === head)
  return isFree(r, 'revision-rounds') && policy['fix-rounds'] > 0 && !isTried
}

/** Whether an item's pull request is of interest to a sweep: under review, or closed and nobody has said why. */
export function isFollowed({ stage, reason, change }: ItemRecord): boolean {
  return stage === 'reviewing' || (stage === 'cancelled' && reason === 'closed-unmerged' && change?.why === null)
}

/** Where so many were told no, only who may push is heard. */
const isCrowded = ({ refused }: ItemRecord) => refused.length >= mostRefused

/** Whose right to push matters: of people whose words nobody has looked at. */
export function peopleInQuestion({ status, comments }: Pick<Facts, 'status' | 'comments'>): string[] {
  const r = status.kind === 'valid' ? status.record : null
  const said = r ? [...unread(r, comments), ...comments.filter((one) => isCrowded(r) && isUnheard(r, one))] : []
  return [...new Set(said.flatMap(({ author }) => (author?.bot === false ? author.login : [])))]
}

/** Words that nobody has looked at, of people who may all answer open questions if they may push. */
function unread(r: ItemRecord, comments: readonly Comment[]): Comment[] {
  const read = r.rounds.at(-1)?.read ?? 0
  const waits = r.stage === 'clarifying' && r.rounds.length > 0
  return comments.filter(({ id, ours, author }) => waits && id > read && !ours && author?.bot === false)
}

/** A reply that nobody has looked at, or a box that somebody has ticked since we wrote them. */
function isSpokenTo(r: ItemRecord, { comments, author, mayPush }: Facts): boolean {
  const replies = repliesAmong(comments, r, { reporter: author?.login ?? null, mayPush })
  const news = new Set(unread(r, comments).map(({ id }) => id))
  if (replies.some(({ id, round }) => round === r.rounds.length && news.has(id))) return true
  const ours = questionsComment(comments, r.rounds.length)
  return ours?.editor != null && !ours.editor.bot && isTouched(ours.body)
}

/** Whether the agent that is lacking may be one that a label names: who put it on is not known here. */
function isByLabel(reason: string, labels: readonly string[]): boolean {
  return reason === 'not-ready' && labels.some((label) => label.startsWith(choicePrefix))
}

/** A command that no run has looked at, of someone who was not told no yet. */
function isUnheard(r: ItemRecord, { id, ours, author, editedAt, body }: Comment): boolean {
  if (id <= r.handled || ours || !author || author.bot || editedAt !== null || parseCommand(body) === null) return false
  return !r.refused.includes(author.login)
}

/** The label was taken off and put on again, and no run has seen it. Events of others may have pushed it out of the list. */
function isRelabelled(r: ItemRecord, { labels, labellings }: Facts, label: string): boolean {
  const last = labellings.filter((one) => one.label === label).at(-1)
  return last !== undefined && labels.includes(label) && last.event !== r.labelling
}

/** Why an item needs a run, or null when it needs none. Pure. Without a record that is the label itself. */
export function needs(item: Facts, sweep: Sweep): string | null {
  const { status, open, labels } = item
  if (status.kind === 'newer') return null
  if (status.kind === 'valid') {
    const why = rows.find(({ when }) => when(status.record, item, sweep))?.why ?? null
    return typeof why === 'function' ? why(status.record, sweep) : why
  }
  if (!open || !labels.includes(sweep.policy.label)) return null
  return status.why === null ? 'no-record' : 'record-lost'
}

/** The labels by which a sweep finds items: of open issues all that are ours, of closed ones those that a live item or one of today has. */
export function labelsToSweep(policy: Policy): { open: string[]; closed: string[] } {
  const active = stages.filter((stage: Stage) => isActive(stage)).flatMap((stage) => labelOf(policy, stage) ?? [])
  return { open: [policy.label, ...stageLabels(policy)], closed: [policy.label, ...active] }
}

/** The items that have a record. */
export function seenAmong(items: readonly Pick<Facts, 'number' | 'labels' | 'status'>[]): Seen[] {
  return items.flatMap(({ number, labels, status }) =>
    status.kind === 'valid' ? [{ number, labels, record: status.record }] : [],
  )
}

/**
 * As many of a list as one look can see to. Where it begins goes around with `turn` by the golden ratio, so that all have their
 * turn however often there is a look; by `most` as well, so that lists within lists do not go around together.
 */
export function inTurn<T>(all: readonly T[], most: number, turn: number): T[] {
  const first = Math.floor(((turn * most * 0.618_033_988_75) % 1) * all.length)
  return [...all.slice(first), ...all.slice(0, first)].slice(0, most)
}

/** What holds for all items at once. */
export function overview(items: readonly Facts[], policy: Policy, branch: string, now: Date): Sweep {
  const seen = seenAmong(items)
  return { policy, branch, now, next: next(seen, policy, now), dayUsedUp: isDayUsedUp(seen, policy, now) }
}
