import type { Question } from '../pipeline/answer.ts'
import { shownMark } from '../pipeline/checklist.ts'
import type { Nudge } from '../pipeline/effect.ts'
import { keyMark, questionsKey } from '../pipeline/mark.ts'
import { type QuestionKey, questionKeys } from '../pipeline/question.ts'
import { plain } from '../pipeline/reply.ts'
import { neutraliseLine } from './neutralise.ts'
import { moment } from './stage.ts'

/** One question: what we ask, why a stranger needs it, and answers to choose from where there are few. */
export type QuestionText = { ask: string; why: string; options?: readonly string[] }

const texts: Readonly<Record<QuestionKey, QuestionText>> = {
  'what-happens': {
    ask: 'What exactly happens?',
    why: 'The message, the value or the screen you see, as it is written there.',
  },
  expected: { ask: 'What did you expect instead?', why: 'Then it is clear when the problem is solved.' },
  reproduce: {
    ask: 'How can somebody else see it?',
    why: 'The shortest way: what to enter, open or run, step by step.',
  },
  version: {
    ask: 'In which version and environment?',
    why: 'The version of this project, and of the system or browser it runs on.',
  },
  goal: { ask: 'What do you want to achieve?', why: 'The reason often decides between two ways of doing it.' },
  behaviour: { ask: 'How should it behave?', why: 'An example helps most: this input, that result.' },
  acceptance: {
    ask: 'How can one tell that it is done?',
    why: 'A list of what must be true afterwards, also of what must stay as it is.',
  },
  where: { ask: 'Which file, page or command is it about?', why: 'So that the right place is changed, and no other.' },
  wording: { ask: 'What should the text say?', why: 'The sentence as it is, and as it should be.' },
  scope: {
    ask: 'How far should the change go?',
    why: 'What may change, and what must not.',
    options: ['only the place named', 'every place like it'],
  },
  question: { ask: 'What would you like to know?', why: 'One sentence with a question mark is enough.' },
  context: { ask: 'What have you tried, and what came of it?', why: 'Then the answer can begin where you are.' },
}

const isKey = (key: string): key is QuestionKey => questionKeys.some((known) => known === key)

/** The words of a question: of the catalogue, else those that the record keeps of it; null when it is in neither. */
export function wordsOf(key: string, own: Readonly<Record<string, QuestionText>> = {}): Required<QuestionText> | null {
  const found = isKey(key) ? texts[key] : own[key]
  return found ? { ...found, options: found.options ?? [] } : null
}

type Asking = {
  /** Null for a deleted account: then nobody is addressed. */
  reporter: string | null
  questions: readonly Question[]
  own: Readonly<Record<string, QuestionText>>
  /** Counts from 1 to `rounds`. */
  round: number
  rounds: number
  /** Whether nobody waits for an answer any more. */
  closed: boolean
  /** The issue's address. */
  url: string
}

/**
 * The comment that asks the reporter, and shows what came of each question. The boxes are for people who can push; everybody
 * else answers in a comment, and we tick them. Questions in nobody's words are passed over.
 */
export function renderQuestions(asking: Asking): string {
  const { reporter, questions, own, round, rounds, closed, url } = asking
  const thanks = 'hank you for this issue.'
  const items = questions.map((question) => renderQuestion(question, wordsOf(question.key, own), url))
  const last = round >= rounds ? ' These are the last questions: after them a maintainer decides.' : ''
  return [
    `${reporter === null ? 'T' : `@${reporter}, t`}${thanks} Before work on it can begin, ${items.length === 1 ? 'one thing is' : 'a few things are'} missing:`,
    items.join('\n'),
    ...(closed
      ? ['These questions are closed: nobody has to answer them any more. Thank you.']
      : [
          'Simply reply in a comment; numbers help (`1. …`). If you do not know something, say so: that is an answer, too.',
          'Everything here can be read by everybody: **never post passwords, tokens or other secrets.**',
          `Your answer is read as soon as you post it.${last}`,
          '<sub>The boxes are ticked as answers arrive. Someone who can push may tick one to say: enough, go on without it.</sub>',
        ]),
    `${keyMark(questionsKey(round))}${shownMark(questions, closed)}`,
  ].join('\n\n')
}

function renderQuestion(question: Question, words: Required<QuestionText> | null, url: string): string {
  const { number, state, tick, answers } = question
  const box = (on: boolean) => `- [${on ? 'x' : ' '}]`
  const line = (text: string, most: number) => neutraliseLine(text, most)
  const { ask = '', why = '', options = [] } = words ?? {}
  const said = answers.at(-1)?.text ?? ''
  const chosen = tick?.option ?? options.findIndex((option, i) => isChoice(said, i, option))
  return [
    `${box(state !== 'open')} **${number}. ${line(ask, 300)}** ${line(why, 300)}`,
    ...options.map((option, i) => `  ${box(i === chosen)} ${letter(i)}) ${line(option, 100)}`),
    ...answers.map(({ author, comment }) => `  - answered by **${author}** ([answer](${url}#issuecomment-${comment}))`),
    ...(state === 'unknown' ? ['  - not known, and that is fine'] : []),
    ...(tick ? [`  - **${tick.by}** says that enough is known`] : []),
  ].join('\n')
}

const letter = (i: number) => String.fromCharCode(97 + i)

/** Whether an answer is this option, by its letter or in its words. */
function isChoice(said: string, i: number, option: string): boolean {
  return new RegExp(`^\\(?${letter(i)}\\)?[.)]?$`, 'i').test(said.trim()) || plain(said) === plain(option)
}

/** What is said to a reporter who has not answered `left` questions, with the way to answer and the way back. */
export function renderNudge(
  nudge: { kind: Nudge; reporter: string | null; left: number; until: string; url: string; label: string },
  key: string,
): string {
  const { kind, reporter, left, until, url, label } = nudge
  const to = reporter === null ? 'Hello, ' : `@${reporter}, `
  const questions = `[${left === 1 ? 'one question is' : `${left} questions are`} still open](${url})`
  const said =
    kind === 'reminder'
      ? `${to}a friendly reminder: ${questions}. An answer in a comment is enough, and "I do not know" is one, too. Without an answer by ${moment(until)} the work on this issue ends for now.`
      : `${to}no answer has come, so the work on this issue ends for now. Thank you for the report all the same; the issue stays as it is. [The questions](${url}) can still be answered at any time: then someone who can push comments \`/automate run\`, or takes the label \`${label}\` off and puts it on again, and your answers count.`
  return `${said}\n\n${key}`
}

/** Things that let their owner in. */
const credential =
  '\\.env(?:\\.\\w+)?|passwords?|passphrases?|passwd|pwd|credentials?|(?:access|auth|api|bearer|session|personal|refresh|github)[ -]?(?:access[ -]?)?(?:tokens?|keys?)|tokens?|secrets?|(?:private|ssh|api|secret|signing|encryption) ?keys?|api[ _-]?keys?|cookies?|connection strings?|id_rsa|kubeconfig|service account|one[ -]time codes?|otp|2fa codes?|recovery codes?|environment variables'
const request =
  "paste|post|share|send|provide|give|tell|show|attach|upload|include|add|copy|enter|reveal|disclose|print|dump|output|supply|submit|need|have|want|know|your|what(?: is|['’]s| are)"

/**
 * Whether a question made by a model must not be asked because it wants credentials: a request and a thing that lets in, within
 * one sentence. Rather one good question too few. A warning ("never post tokens") is not a question, so it is refused as well.
 */
export function refusesCredentials(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '')
  const wanted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${credential})(?![\\p{L}\\p{N}])`, 'iu')
  const asking = new RegExp(`(?<![\\p{L}\\p{N}])(?:${request})(?![\\p{L}\\p{N}])`, 'iu')
  return plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some((sentence) => wanted.test(sentence) && asking.test(sentence))
}
