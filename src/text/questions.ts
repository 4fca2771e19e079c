import { type QuestionKey, questionKeys } from '../pipeline/question.ts'

/** One question: what we ask, why a stranger needs it, and answers to choose from where there are few. */
export type QuestionText = { ask: string; why: string; options?: string[] }

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

/** The English sentences of one question of the catalogue. */
export function questionText(key: QuestionKey): QuestionText {
  return texts[key]
}

const isKey = (key: string): key is QuestionKey => questionKeys.some((known) => known === key)

/**
 * The body of the comment that asks the reporter. Keys that are not in the catalogue are passed over; without a reporter
 * (a deleted account) nobody is addressed. `round` counts from 1 to `rounds`.
 */
export function renderQuestions(asked: {
  reporter: string | null
  keys: readonly string[]
  round: number
  rounds: number
}): string {
  const greeting =
    asked.reporter === null ? 'Thank you for this issue.' : `@${asked.reporter}, thank you for this issue.`
  const questions = asked.keys
    .filter(isKey)
    .map((key, index) => `- [ ] **${index + 1}. ${texts[key].ask}** ${why(texts[key])}`)
  const left = asked.rounds - asked.round
  const next =
    left > 0
      ? 'Your answer is read as soon as you post it, and the work goes on.'
      : 'Your answer is read as soon as you post it. These are the last questions: after them a maintainer decides.'
  return [
    `${greeting} Before work on it can begin, ${questions.length === 1 ? 'one thing is' : 'a few things are'} missing:`,
    questions.join('\n'),
    'Simply reply in a comment; numbers help (`1. …`). What you do not know, leave out.',
    'Everything here can be read by everybody: **never post passwords, tokens or other secrets.**',
    next,
  ].join('\n\n')
}

function why({ why, options }: QuestionText): string {
  return options ? `${why} (${options.join(', or ')})` : why
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
