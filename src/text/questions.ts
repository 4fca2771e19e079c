import { type QuestionKey, questionKeys } from '../pipeline/question.ts'
import type { QuestionText, Words } from './words/en.ts'

const isKey = (key: string): key is QuestionKey => questionKeys.some((known) => known === key)

/**
 * The body of the comment that asks the reporter. Keys that are not in the catalogue are passed over; without a reporter
 * (a deleted account) nobody is addressed. `round` counts from 1 to `rounds`.
 */
export function renderQuestions(
  asked: { reporter: string | null; keys: readonly string[]; round: number; rounds: number },
  words: Words,
): string {
  const { asking, question } = words
  const questions = asked.keys
    .filter(isKey)
    .map((key, index) => `- [ ] **${index + 1}. ${question[key].ask}** ${why(question[key], words)}`)
  return [
    `${asking.greeting(asked.reporter)} ${asking.missing(questions.length)}`,
    questions.join('\n'),
    asking.how,
    asking.secrets,
    asked.round < asked.rounds ? asking.next : asking.last,
  ].join('\n\n')
}

function why({ why, options }: QuestionText, { asking }: Words): string {
  return options ? `${why} (${asking.or(options)})` : why
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
