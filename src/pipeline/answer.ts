import { questionsComment, readChecklist } from './checklist.ts'
import { plain } from './likeness.ts'
import type { ItemRecord } from './record.ts'
import { saysNothing, saysUnknown, splitReply } from './reply.ts'
import type { Comment } from './snapshot.ts'
import { fits } from './subject.ts'
import { type Answer, asBegun, type People, type Question, repliesAmong, type Talk } from './talk.ts'

/** Replies that count in one round; each may cost a judgement. */
const mostReplies = 20

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
