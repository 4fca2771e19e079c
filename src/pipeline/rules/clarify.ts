import { questionsComment, shows } from '../checklist.ts'
import type { Effect } from '../effect.ts'
import { isSameQuestion } from '../likeness.ts'
import type { Policy } from '../policy.ts'
import { questionsFor, refusesCredentials } from '../question.ts'
import type { ItemRecord } from '../record.ts'
import type { Round } from '../round.ts'
import { isActive } from '../stage.ts'
import { asBegun, type Question } from '../talk.ts'
import type { Verdict } from '../verdict.ts'
import { fail, type ItemWorld, iso, keep, to } from '../world.ts'
import { isReady } from './revision.ts'

const dayMs = 86_400_000

/** The verdict for exactly the text as it stands, from this run or from the record. */
export function verdictOf({ s, r }: Pick<ItemWorld, 's' | 'r'>): Verdict | null {
  return [s.verdict, r.verdict].find((verdict) => verdict?.hash === s.textHash) ?? null
}

const isClarifying = ({ r }: ItemWorld): boolean => r.stage === 'clarifying'

/** The questions of the last round. */
const questions = ({ s, r }: ItemWorld): Question[] => s.talk.questions.filter(({ round }) => round === r.rounds.length)
const left = (w: ItemWorld): number => questions(w).filter(({ state }) => state === 'open').length

/** While questions are out, every answer is judged as it comes; it may be enough. */
export function isUnread(w: ItemWorld): boolean {
  return w.s.run.job === 'triage' && verdictOf(w) === null && (isReady(w) || isClarifying(w))
}

const isPoor = ({ r, policy }: ItemWorld, { completeness }: Verdict) => !r.enough && completeness < policy.threshold

/** A model may want to ask first, however much is said; rules know completeness alone. */
function saysEnough(w: ItemWorld, verdict: Verdict): boolean {
  const wantsMore = verdict.by === 'model' && verdict.readiness === 'clarify'
  return w.r.enough || !(isPoor(w, verdict) || wantsMore)
}

export function isAnswered(w: ItemWorld): boolean {
  const verdict = verdictOf(w)
  return isClarifying(w) && verdict !== null && (saysEnough(w, verdict) || (questions(w).length > 0 && left(w) === 0))
}

/** Who can push and has ticked all questions wants no more of them. */
export function takeAnswers(w: ItemWorld): Effect[] {
  const enough = w.r.enough || (questions(w).length > 0 && questions(w).every(({ state }) => state === 'enough'))
  return [to(w, 'queued', 'answered', { rounds: noted(w), verdict: verdictOf(w), enough })]
}

/** Something was said that leaves questions open. */
export function isHeard(w: ItemWorld): boolean {
  const verdict = verdictOf(w)
  return isClarifying(w) && verdict !== null && (verdict.hash !== w.r.verdict?.hash || hasNews(w))
}

function hasNews(w: ItemWorld): boolean {
  return JSON.stringify(noted(w)) !== JSON.stringify(w.r.rounds)
}

export function noteAnswers(w: ItemWorld): Effect[] {
  return [keep(w, { rounds: noted(w), verdict: verdictOf(w) })]
}

/** The rounds with what was said to them: mostly to the last, but words may cross with our next questions. */
function noted({ s, r, now }: ItemWorld): Round[] {
  const number = r.rounds.length
  const answersTo = (one: number) => {
    const said = s.talk.answers.filter(({ to }) => to.some(({ round }) => round === one))
    return [...new Set(said.map(({ comment }) => comment))].slice(0, 20)
  }
  // The platform's own clock, since later edits are measured by it.
  const replied = new Set(s.talk.answers.map(({ comment }) => comment))
  const times = s.comments.flatMap(({ id, createdAt, editedAt }) => (replied.has(id) ? [editedAt ?? createdAt] : []))
  const taken = times.sort().at(-1) ?? null
  const ticks = s.talk.questions.flatMap(({ round, tick }) => (round === number && tick ? [tick] : []))
  return r.rounds.map((round, i) => {
    const answers = answersTo(i + 1)
    if (i < number - 1) return { ...round, answers, taken }
    const isNew = JSON.stringify([answers, ticks]) !== JSON.stringify([round.answers, round.ticks])
    return {
      ...round,
      answers,
      taken,
      ticks,
      read: Math.max(round.read, s.talk.read),
      heardAt: isNew ? iso(now) : round.heardAt,
    }
  })
}

type Dates = { remind: Date | null; expire: Date }

/** When a round that waits wants attention though nobody says a word; null when none waits. The time runs anew with each answer. */
export function datesOf(r: ItemRecord, policy: Policy): Dates | null {
  if (r.stage !== 'clarifying') return null
  const round = r.rounds.at(-1)
  const after = (days: number) => new Date(Date.parse(round?.heardAt ?? r.since) + days * dayMs)
  const reminds = round?.remindedAt === null && policy['reminder-days'] > 0
  return { remind: reminds ? after(policy['reminder-days']) : null, expire: after(policy['answer-days']) }
}

/** What came at the last moment counts. */
export function isExpired(w: ItemWorld): boolean {
  const dates = datesOf(w.r, w.policy)
  return dates !== null && dates.expire < w.now && !hasNews(w)
}

/** People get no notification of an edit, so that the end is said in a comment. */
export function expire(w: ItemWorld): Effect[] {
  const round = w.r.rounds.length
  const end = to(w, 'cancelled', 'unanswered', { reason: 'unanswered' })
  const said = { do: 'nudge', kind: 'expired', round, left: left(w), until: iso(w.now) } as const
  return round > 0 && !w.s.issue.locked ? [said, end] : [end]
}

export function isToBeReminded({ r, policy, now }: ItemWorld): boolean {
  const due = datesOf(r, policy)?.remind
  return due != null && due < now
}

/** Once a round; where the issue is locked nobody could answer. */
export function remind(w: ItemWorld): Effect[] {
  const rounds = w.r.rounds.map((round, i) =>
    i === w.r.rounds.length - 1 ? { ...round, remindedAt: iso(w.now) } : round,
  )
  const until = iso(datesOf(w.r, w.policy)?.expire ?? w.now)
  const said = { do: 'nudge', kind: 'reminder', round: rounds.length, left: left(w), until } as const
  return [...(w.s.issue.locked ? [] : [said]), keep(w, { rounds })]
}

function isUnclear(w: ItemWorld): boolean {
  const verdict = verdictOf(w)
  return w.r.stage === 'queued' && verdict !== null && !saysEnough(w, verdict)
}

type Next = { key: string; own: Round['own'][string] | null }

/** A model's own questions go before the catalogue's. Nothing is asked again; on a locked issue nobody could answer. */
function nextQuestions(w: ItemWorld): Next[] {
  const verdict = verdictOf(w)
  const { rounds } = w.r
  if (!verdict || rounds.length >= w.policy.rounds || w.s.issue.locked) return []
  const next: Next[] = []
  const before = [...w.s.talk.questions, ...rounds.flatMap(({ own }) => Object.values(own))].map(({ ask }) => ask)
  for (const { ask, why } of verdict.questions) {
    if (before.some((one) => isSameQuestion(ask, one)) || refusesCredentials(`${ask} ${why}`)) continue
    before.push(ask)
    next.push({ key: `own-${rounds.length + 1}-${next.length + 1}`, own: { ask, why, options: [] } })
  }
  const asked = rounds.flatMap(({ keys }) => keys)
  const others = questionsFor(verdict, asked, w.policy.questions).map((key) => ({ key, own: null }))
  return next.length > 0 ? next.slice(0, w.policy.questions) : others
}

export function isToBeAsked(w: ItemWorld): boolean {
  return isUnclear(w) && nextQuestions(w).length > 0
}

export function ask(w: ItemWorld): Effect[] {
  const next = nextQuestions(w)
  const number = w.r.rounds.length + 1
  // A run that died may have asked already: what was answered since then counts.
  const asked = questionsComment(w.s.comments, number)
  const round: Round = {
    at: asked?.createdAt ?? iso(w.now),
    keys: next.map(({ key }) => key),
    own: Object.fromEntries(next.flatMap(({ key, own }) => (own ? [[key, own]] : []))),
    read: w.s.talk.read,
    ...{ answers: [], taken: null, heardAt: null, remindedAt: null, ticks: [] },
  }
  const rounds = [...w.r.rounds, round]
  const questions = round.keys.map((key, i) => asBegun(number, i + 1, key))
  return [
    { do: 'ask', round: number, own: round.own, questions, closed: false },
    to(w, 'clarifying', 'ask', { rounds, verdict: verdictOf(w) }),
  ]
}

export function isStillUnclear(w: ItemWorld): boolean {
  const verdict = verdictOf(w)
  return isUnclear(w) && verdict !== null && isPoor(w, verdict)
}

export function tellStillUnclear(w: ItemWorld): Effect[] {
  const about = { completeness: verdictOf(w)?.completeness ?? 1, ...(w.s.issue.locked && { locked: 1 }) }
  return [fail(w, 'still-unclear', 'still-unclear', { about })]
}

/** What our comments should show and do not: boxes, who answered, and whether the round is over. */
export function unshown(w: ItemWorld): Effect[] {
  if (!isActive(w.r.stage)) return []
  return w.r.rounds.flatMap(({ own }, i): Effect[] => {
    const round = i + 1
    const questions = w.s.talk.questions.filter((question) => question.round === round)
    const closed = !isClarifying(w) || round < w.r.rounds.length
    const comment = questionsComment(w.s.comments, round)
    return comment === null || shows(comment.body, questions, closed)
      ? []
      : [{ do: 'ask', round, own, questions, closed }]
  })
}
