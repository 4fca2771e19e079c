import type { IssueType, Verdict } from './verdict.ts'

/** What a stranger may have to ask. The sentences are in `text/questions.ts`. */
export const questionKeys = [
  'what-happens',
  'expected',
  'reproduce',
  'version',
  'goal',
  'behaviour',
  'acceptance',
  'where',
  'wording',
  'scope',
  'question',
  'context',
] as const

export type QuestionKey = (typeof questionKeys)[number]

/** What an issue of each type should tell, the most important first. */
export const catalogue: Readonly<Record<IssueType, readonly QuestionKey[]>> = {
  bug: ['what-happens', 'expected', 'reproduce', 'version'],
  feature: ['goal', 'behaviour', 'acceptance'],
  documentation: ['where', 'wording'],
  refactor: ['where', 'goal', 'scope'],
  infrastructure: ['where', 'goal', 'acceptance'],
  question: ['question', 'context'],
  other: ['goal', 'behaviour', 'acceptance'],
}

/**
 * The questions to ask next: what the verdict misses of what its type needs, the most important first, at most `most`, and never one
 * that was asked before. Keys that are not in the catalogue are passed over.
 */
export function questionsFor(verdict: Verdict, alreadyAsked: readonly string[], most = 3): QuestionKey[] {
  const ofType = catalogue[verdict.type]
  const others = questionKeys.filter((key) => !ofType.includes(key))
  return [...ofType, ...others]
    .filter((key) => verdict.missing.includes(key) && !alreadyAsked.includes(key))
    .slice(0, most)
}

/** Things that let their owner in. */
const credential =
  '\\.env(?:\\.\\w+)?|passwords?|passphrases?|passwd|pwd|credentials?|(?:access|auth|api|bearer|session|personal|refresh|github)[ -]?(?:access[ -]?)?(?:tokens?|keys?)|tokens?|secrets?|(?:private|ssh|api|secret|signing|encryption) ?keys?|api[ _-]?keys?|cookies?|connection strings?|id_rsa|kubeconfig|service account|one[ -]time codes?|otp|2fa codes?|recovery codes?|environment variables'
/** The same in our other languages; there it is refused whatever is asked about it. */
const elsewhere =
  "contraseñas?|credenciales|claves? (?:de api|api|privadas?|secretas?)|mots? de passe|identifiants de connexion|jetons?|clés? (?:d[’']api|api|privées?|secrètes?)|mật khẩu|mã bí mật|khóa (?:api|riêng|bí mật)"
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
  if (new RegExp(`(?<![\\p{L}\\p{N}])(?:${elsewhere})(?![\\p{L}\\p{N}])`, 'iu').test(plain)) return true
  return plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some((sentence) => wanted.test(sentence) && asking.test(sentence))
}
