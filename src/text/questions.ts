import { shownMark } from '../pipeline/checklist.ts'
import type { Nudge } from '../pipeline/effect.ts'
import { plain } from '../pipeline/likeness.ts'
import { keyMark, nudgeKey, questionsKey } from '../pipeline/mark.ts'
import { type QuestionKey, questionKeys } from '../pipeline/question.ts'
import type { Question } from '../pipeline/talk.ts'
import { neutraliseLine } from './neutralise.ts'
import type { QuestionText, Words } from './words/en.ts'

type Asking = {
  /** Null for a deleted account: then nobody is addressed. */
  reporter: string | null
  questions: readonly Question[]
  /** The words of questions that are not in the catalogue, by their key. */
  own: Readonly<Record<string, QuestionText>>
  /** Counts from 1 to `rounds`. */
  round: number
  rounds: number
  /** Whether nobody waits for an answer any more. */
  closed: boolean
  /** The address. */
  url: string
}

/**
 * The comment that asks the reporter, and shows what came of each question. The boxes are for people who can push; everybody
 * else answers in a comment, and we tick them.
 */
export function renderQuestions(asked: Asking, words: Words): string {
  const { reporter, questions, round, rounds, closed } = asked
  const { asking } = words
  const how = [asking.how, asking.secrets, round < rounds ? asking.next : asking.last, `<sub>${asking.boxes}</sub>`]
  return [
    `${asking.greeting(reporter)} ${asking.missing(questions.length)}`,
    questions.map((question) => renderQuestion(question, asked, words)).join('\n'),
    ...(closed ? [asking.closed] : how),
    `${keyMark(questionsKey(round))}${shownMark(questions, closed)}`,
  ].join('\n\n')
}

const isKey = (key: string): key is QuestionKey => questionKeys.some((known) => known === key)

function renderQuestion(question: Question, { own, url }: Asking, { asking, question: catalogue }: Words): string {
  const { key, number, state, tick, answers } = question
  const { ask, why, options = [] } = isKey(key) ? catalogue[key] : (own[key] ?? { ask: key, why: '' })
  const box = (on: boolean) => `- [${on ? 'x' : ' '}]`
  const said = answers.at(-1)?.text ?? ''
  const chosen = tick ? tick.option : options.findIndex((option, i) => isChoice(said, letter(i), option))
  const notes = [
    ...answers
      .slice(-mostShown)
      .map(({ author, comment }) => asking.answered(author, `${url}#issuecomment-${comment}`)),
    ...(state === 'unknown' ? [asking.unknown] : []),
    ...(tick ? [asking.enough(tick.by)] : []),
  ]
  return [
    `${box(state !== 'open')} **${number}. ${neutraliseLine(ask, 300)}** ${neutraliseLine(why, 300)}`.trimEnd(),
    ...options.map((option, i) => `  ${box(i === chosen)} ${letter(i)}) ${neutraliseLine(option, 100)}`),
    ...notes.map((note) => `  - ${note}`),
  ].join('\n')
}

/** Of many answers to one question the last are shown. */
const mostShown = 3

const letter = (i: number) => String.fromCharCode(97 + i)

/** Whether an answer is this option, by its letter or in its words. */
function isChoice(said: string, letter: string, option: string): boolean {
  return plain(said) === letter || plain(said) === plain(option)
}

/** What is said to a reporter who has not answered `left` questions, with the way to answer or the way back. */
export function renderNudge(
  nudge: {
    kind: Nudge
    round: number
    reporter: string | null
    left: number
    until: string
    url: string
    label: string
  },
  { asking }: Words,
): string {
  const { kind, round, reporter, left, until, url, label } = nudge
  const said = kind === 'reminder' ? asking.reminder(reporter, left, url, until) : asking.expired(reporter, url, label)
  return `${said}\n\n${keyMark(nudgeKey(kind, round))}`
}
