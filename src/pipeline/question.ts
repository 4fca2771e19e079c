import type { Verdict } from './verdict.ts'
export type QuestionKey = string
export function questionsFor(verdict: Verdict, alreadyAsked: readonly string[], most = 3): QuestionKey[] {
  return verdict.missing.filter((key) => !alreadyAsked.includes(key)).slice(0, most)
}
