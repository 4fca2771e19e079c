import { questionsComment } from './checklist.ts'
import { parseCommand } from './command.ts'
import type { ItemRecord } from './record.ts'
import type { Round } from './round.ts'
import type { Comment } from './snapshot.ts'

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

export type People = { reporter: string | null; mayPush: Record<string, boolean> }

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

/** The questions, by their key, that are told because an answer named them. */
export function toldIn({ questions }: Talk): string[] {
  return questions.filter(({ told }) => told).map(({ key }) => key)
}

/** A question that nobody has seen yet. */
export function asBegun(round: number, number: number, key: string): Question {
  return { round, number, key, state: 'open', answers: [], told: false, tick: null, ask: '', why: '', options: [] }
}

/** What stands in place of a comment that somebody has hidden: it says nothing, and people are told that something was left out. */
export const minimised = '<!-- a comment that was hidden as spam, abuse, off topic, outdated or resolved -->'

/** Parts of the list may overlap; the result is in the order of their making. */
export function mergeComments(...parts: (readonly Comment[])[]): Comment[] {
  const known = new Map(parts.flat().map((comment) => [comment.id, comment]))
  return [...known.values()].sort((a, b) => a.id - b.id)
}
