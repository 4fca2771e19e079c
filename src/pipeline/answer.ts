import { questionsComment, readChecklist } from './checklist.ts'
import { parseCommand } from './command.ts'
import type { ItemRecord } from './record.ts'
import { plain, saysNothing, saysUnknown, splitReply } from './reply.ts'
import type { Round } from './round.ts'
import type { Comment } from './snapshot.ts'
import { fits } from './subject.ts'

/** Replies that count in one round; each may cost a judgement. */
const mostReplies = 20

/** A question that was asked, as it stands after all that was said. Rounds and numbers count from 1. */
export type Question = {
  round: number
  number: number
  key: string
  /** `unknown`: the reporter does not know. `enough`: someone who can push ticked it. */
  state: 'open' | 'answered' | 'unknown' | 'enough'
  /** What answered it, oldest first; where they differ, the later one counts. */
  answers: { comment: number; author: string; text: string }[]
  /** Whether an answer named it and says something: then it is told, whatever a rule thinks of the words. */
  told: boolean
  tick: Tick | null
  /** Its words as our comment shows them, in whatever language they are. */
  ask: string
  why: string
  options: string[]
}

/** A part of a reply, with the questions that it answers; none where it only stands beside such parts. */
export type Answer = {
  to: { round: number; number: number }[]
  comment: number
  author: string
  trust: 'reporter' | 'writer'
  at: string
  text: string
}

export type Tick = Round['ticks'][number]

/** What our questions and the replies to them come to. `read` is the last comment that could be one. */
export type Talk = { questions: Question[]; answers: Answer[]; read: number }

export const silence: Talk = { questions: [], answers: [], read: 0 }

type People = { reporter: string | null; mayPush: Record<string, boolean> }

/**
 * The comments that may answer our questions, with the round in which they were made: by the reporter, or by someone who can
 * push in the reporter's place, after the first question was asked. Bots, strangers, commands and our own comments are no
 * answers. What was written or edited after the consent counts only while a question is open, and afterwards as it stood
 * when it was taken.
 */
export function repliesAmong(
  comments: readonly Comment[],
  record: ItemRecord | null,
  { reporter, mayPush }: People,
): (Comment & { round: number })[] {
  const starts = (record?.rounds ?? []).map(({ at }, i) => ({ at, question: questionsComment(comments, i + 1) }))
  if (!record || starts.length === 0) return []
  // Ids grow in the order of GitHub's own clock; our time is only for when the question is gone.
  const isAfter =
    ({ id, createdAt }: Comment) =>
    ({ at, question }: (typeof starts)[number]) =>
      question ? id > question.id : createdAt >= at
  return comments
    .filter(
      (comment) =>
        !comment.ours &&
        comment.author !== null &&
        !comment.author.bot &&
        (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
        parseCommand(comment.body) === null &&
        mayBeRead(comment, record, mayPush),
    )
    .map((comment) => ({ ...comment, round: starts.findLastIndex(isAfter(comment)) + 1 }))
    .filter(({ round }) => round > 0)
}

function mayBeRead(comment: Comment, record: ItemRecord, mayPush: Record<string, boolean>): boolean {
  if (record.stage === 'clarifying' || isBefore(comment, record.consent?.at ?? '')) return true
  const round = record.rounds.find(({ answers }) => answers.includes(comment.id))
  if (!round) return false
  const unchanged = comment.editedAt === null || comment.editedAt <= (round.taken ?? comment.editedAt)
  return unchanged || mayPush[comment.author?.login ?? ''] === true
}

/** Whether a comment stood as it stands at a moment. Times are GitHub's whole seconds: the very second counts as later. */
export function isBefore({ createdAt, editedAt }: Comment, moment: string): boolean {
  return (editedAt ?? createdAt) < moment
}

/** Reads the whole talk. @param visible  what a reader sees of a comment */
export function readTalk(
  record: ItemRecord,
  comments: readonly Comment[],
  people: People,
  visible: (comment: Comment) => string,
): Talk {
  const replies = repliesAmong(comments, record, people)
  const rounds = record.rounds.map((_, i) => {
    const questions = asked(record, comments, i + 1, people)
    return {
      questions,
      answers: hearAll(
        questions,
        replies.filter(({ round }) => round === i + 1),
        people,
        visible,
      ),
    }
  })
  return {
    questions: rounds.flatMap(({ questions }) => questions),
    answers: rounds.flatMap(({ answers }) => answers),
    read: replies.at(-1)?.id ?? 0,
  }
}

function asked({ rounds, stage }: ItemRecord, comments: readonly Comment[], round: number, people: People): Question[] {
  const comment = questionsComment(comments, round)
  const shown = readChecklist(comment?.body ?? '')
  const { keys = [], ticks = [], own = {} } = rounds[round - 1] ?? {}
  const waits = stage === 'clarifying' && round === rounds.length
  const editor = waits && comment?.editor?.login !== comment?.author?.login ? comment?.editor : null
  const by = editor && people.mayPush[editor.login] === true ? editor.login : null
  return keys.map((key, i) => {
    const there = shown.find(({ number }) => number === i + 1)
    const fresh = by !== null && there && (there.ticked || there.option !== null)
    const tick = ticks.find((one) => one.key === key) ?? (fresh ? { key, option: there.option, by } : null)
    const { ask, why, options } = there ?? { ask: key, why: '', options: [], ...own[key] }
    const state = tick ? 'enough' : 'open'
    return { ...asBegun(round, i + 1, key), ask, why, options, state, told: tick !== null, tick }
  })
}

/** The questions, by their key, that are told because an answer named them. */
export function toldIn({ questions }: Talk): string[] {
  return questions.filter(({ told }) => told).map(({ key }) => key)
}

/** A question that nobody has seen yet. */
export function asBegun(round: number, number: number, key: string): Question {
  return { round, number, key, state: 'open', answers: [], told: false, tick: null, ask: '', why: '', options: [] }
}

/** Takes the replies to one round in, oldest first, and notes at each question what they mean for it. */
function hearAll(
  questions: Question[],
  replies: readonly Comment[],
  { reporter, mayPush }: People,
  visible: (comment: Comment) => string,
): Answer[] {
  const answers: Answer[] = []
  let counted = 0
  for (const reply of replies) {
    const author = reply.author?.login ?? ''
    const parts = splitReply(visible(reply), questions)
    const free = parts.every(({ to }) => to.length === 0)
    const heard = parts.flatMap((part) => {
      const to = free
        ? meant(part.text, questions, author === reporter)
        : questions.filter(({ number }) => part.to.includes(number))
      for (const question of to) note(question, reply.id, author, part.text, !free)
      return to.length > 0 || !free ? [{ part, to }] : []
    })
    if (heard.length === 0) continue
    const trust = mayPush[author] === true ? 'writer' : 'reporter'
    for (const { part, to } of heard)
      answers.push({
        to: to.map(({ round, number }) => ({ round, number })),
        ...{ comment: reply.id, author, trust, at: reply.createdAt, text: part.text },
      })
    counted += 1
    if (counted >= mostReplies) break
  }
  return answers
}

function note(question: Question, comment: number, author: string, text: string, named: boolean): void {
  const isUnknown = saysUnknown(text)
  // We have ticked it ourselves since.
  question.tick = null
  question.answers.push({ comment, author, text })
  question.told ||= named && !isUnknown && isSubstantial(text)
  if (question.state !== 'answered') question.state = isUnknown ? 'unknown' : 'answered'
}

/** Some words, or anything exact: what somebody types who means to answer. */
function isSubstantial(text: string): boolean {
  return plain(text).split(' ').length >= 3 || /[\p{N}`"“«/]/u.test(text)
}

/**
 * The open questions that a text without numbers answers: those whose subject it speaks of, else all. Someone else than the
 * reporter may be talking about anything, so that such words answer only what they fit.
 */
function meant(text: string, questions: readonly Question[], byReporter: boolean): Question[] {
  const open = questions.filter(({ state }) => state === 'open')
  if (saysNothing(text)) return []
  const fitting = open.filter((question) => fits(question, text))
  return fitting.length > 0 || !byReporter ? fitting : open
}
