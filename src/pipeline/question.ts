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
