import { usedUp } from '../budget.ts'
import { consentOf } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { passing } from '../error.ts'
import { isOfRound } from '../mark.ts'
import { agentsOf, type Policy } from '../policy.ts'
import type { ItemRecord } from '../record.ts'
import { mostRevisions, openRevision, type Revision, roundHeadline } from '../revision.ts'
import type { Comment, Person, PullRequest } from '../snapshot.ts'
import { minimised } from '../talk.ts'
import { type ItemWorld, iso, keep } from '../world.ts'
import { agentsFor, lackOf } from './ready.ts'

/** Why a round that is wanted may not begin: the words of the record, which `text` turns into sentences. */
export const refusals = [
  'record-lost',
  'edited',
  'revision-rounds',
  'fix-rounds',
  'issue-budget',
  'bad-configuration',
  'not-ready',
] as const
export type Refusal = (typeof refusals)[number]

type Round = Pick<Revision, 'cause' | 'by' | 'reviews' | 'comment'>

/** So many rounds may be lost by no fault of theirs before they count like others. */
const mostLost = 3

const isForPeople = ({ cause }: Pick<Round, 'cause'>) => cause === 'command' || cause === 'review'

/** The rounds that count; those that GitHub lost do not, so that they are begun again. */
function counted({ revisions }: ItemRecord): Revision[] {
  const kept = revisions.filter(({ outcome }) => !outcome || !isLost(outcome))
  return revisions.length - kept.length > mostLost ? revisions : kept
}

const isLost = (outcome: NonNullable<Revision['outcome']>): boolean =>
  outcome !== 'published' && outcome !== 'no-change' && outcome !== 'cancelled' && passing.includes(outcome)

/** The pull request under review, unless a lost round waits for its time. */
function pullUnderReview({ s, r, now }: ItemWorld): PullRequest | null {
  const isLater = r.error?.retryAt != null && new Date(r.error.retryAt) > now
  return r.stage === 'reviewing' && s.pullRequest?.state === 'open' && !isLater ? s.pullRequest : null
}

/** What is asked for on the pull request and was not yet tried: by people first, then by the machine. */
function wanted(w: ItemWorld): Round[] {
  const { s, r, policy } = w
  const pull = pullUnderReview(w)
  if (!pull || !s.discussion) return []
  const done = counted(r)
  const heard = new Set(done.flatMap(({ reviews }) => reviews))
  const isWriter = (person: Person | null) => person !== null && !person.bot && s.mayPush[person.login] === true
  const asking = s.discussion.reviews.filter(
    ({ id, author, verdict, body }) =>
      verdict === 'changes-requested' && body !== minimised && !heard.has(id) && isWriter(author),
  )
  const reviews = asking.map(({ id }) => id)
  const machine = { by: null, reviews: [], comment: null }
  const isNew = (cause: Round['cause']) =>
    policy['fix-rounds'] > 0 && !done.some((one) => one.cause === cause && one.head === pull.head)
  const failed = s.discussion.runs.some((run) => run.failed && run.name === policy['fix-checks'])
  return [
    ...(r.asked ? [{ cause: 'command', by: r.asked.by, reviews, comment: r.asked.comment } as const] : []),
    ...(asking.length > 0
      ? [{ cause: 'review', by: asking[0]?.author?.login ?? null, reviews, comment: null } as const]
      : []),
    ...(s.discussion.conflicted && pull.into === s.repository.branch && policy['fix-conflicts'] && isNew('conflicts')
      ? [{ cause: 'conflicts', ...machine } as const]
      : []),
    ...(failed && isNew('checks') ? [{ cause: 'checks', ...machine } as const] : []),
  ]
}

function whyNot(w: ItemWorld, round: Round): Refusal | null {
  const { s, r, policy } = w
  const standing = consentOf(s, r)
  if (standing === 'none') return 'record-lost'
  if (standing === 'void') return 'edited'
  const limit = isForPeople(round) ? 'revision-rounds' : 'fix-rounds'
  const settings = [limit, 'issue-budget', 'bad-configuration', 'not-ready'] as const
  return settings.find((reason) => isHeldBySettings(reason, r, policy, agentsFor(w))) ?? null
}

/** Whether the settings as they are now give this reason; other reasons are not theirs. */
export function isHeldBySettings(
  reason: Refusal,
  r: ItemRecord,
  policy: Policy,
  agents: readonly string[] = agentsOf(policy, r.agent),
): boolean {
  switch (reason) {
    case 'revision-rounds':
    case 'fix-rounds': {
      const before = counted(r).filter((one) => isForPeople(one) === (reason === 'revision-rounds')).length
      return before >= policy[reason] || r.revisions.length >= mostRevisions
    }
    case 'issue-budget':
      return usedUp(r, policy) !== null
    case 'bad-configuration':
      return policy.problem !== null
    case 'not-ready':
      return lackOf(policy, agents) !== null
    default:
      return true
  }
}

/** The round that may begin now, as far as the item itself is concerned. */
export function dueRound(w: ItemWorld): Round | null {
  return wanted(w).find((round) => whyNot(w, round) === null) ?? null
}

/** Queued, or under review with a round that is due. */
export const isReady = (w: ItemWorld): boolean => w.r.stage === 'queued' || dueRound(w) !== null

/** Why none may, if one is wanted. A day's budget is the queue's own affair. */
function standing(w: ItemWorld): Pick<ItemRecord, 'reason' | 'place'> {
  const { reason, place } = w.r
  if (dueRound(w)) return { reason: reason === 'daily-budget' ? reason : null, place }
  const [first] = wanted(w)
  return { reason: first ? whyNot(w, first) : null, place: null }
}

/** A round that is wanted may not begin, or none is wanted any more, and the record does not say so yet. */
export function isHeldUp(w: ItemWorld): boolean {
  const { reason, place } = standing(w)
  const isNew = reason !== w.r.reason || place !== w.r.place || isOverdue(w)
  return pullUnderReview(w) !== null && w.s.discussion !== null && isNew
}

/** The time of a lost round has come, but no round is due any more: without this every sweep would find it due. */
const isOverdue = (w: ItemWorld): boolean => w.r.error?.retryAt != null && dueRound(w) === null

export function holdUp(w: ItemWorld): Effect[] {
  const error = w.r.error && isOverdue(w) ? { ...w.r.error, retryAt: null } : w.r.error
  return [keep(w, { ...standing(w), error })]
}

/** The log of failed checks is read only when a round about them is to begin. */
export function isUnseen(w: ItemWorld): boolean {
  return dueRound(w)?.cause === 'checks' && w.s.failedChecks === null
}

/** The record of a round that begins now, on top of the branch as it stands; about conflicts, on top of the default branch. */
export function beginRound(w: ItemWorld, round: Round): { base: string; changes: Partial<ItemRecord> } {
  const { s, r, now } = w
  const head = s.pullRequest?.head ?? ''
  const isWriters = (person: Person | null) => person !== null && s.mayPush[person.login] === true
  // What was answered is asked for again only by a word after the answer.
  const isOpen = (comments: readonly Comment[]) => {
    const answer = comments.findLastIndex(({ ours, body }) => ours && isOfRound(body))
    return isWriters(comments[0]?.author ?? null) && comments.slice(answer + 1).some(({ author }) => isWriters(author))
  }
  const talks = (s.discussion?.threads ?? []).filter(({ comments }) => isOpen(comments))
  const threads = isForPeople(round) ? talks.map(({ id }) => id).slice(-30) : []
  const begun = { ...round, reviews: round.reviews.slice(0, 20), at: iso(now), head, threads, outcome: null }
  // Talks are needed while their round lasts.
  const before = r.revisions.map((one) => ({ ...one, threads: [] }))
  return {
    base: round.cause === 'conflicts' ? s.repository.head : head,
    changes: { revisions: [...before, begun], asked: null },
  }
}

/** Whether the commit of the round that is at work stands on the branch, whatever was pushed on top of it: by headline and parents. */
export function isPublished({ s, r }: Pick<ItemWorld, 's' | 'r'>): boolean {
  const round = openRevision(r)
  if (!round || !s.discussion) return false
  const known = roundHeadline(s.issue.number, r.revisions.length, round.cause)
  const isMerge = round.cause === 'conflicts'
  return s.discussion.commits.some(
    ({ ours, headline, parents: [first, second] }) =>
      ours && headline === known && first === round.head && (!isMerge || second === r.attempts.at(-1)?.base),
  )
}

/** Takes a round back as if it had not begun: the slot was lost before an agent ran. */
export function dropRound({ revisions }: ItemRecord): Partial<ItemRecord> {
  const last = revisions.at(-1)
  const asked = last && last.comment !== null ? { by: last.by ?? '', comment: last.comment } : null
  return { revisions: revisions.slice(0, -1), asked }
}
