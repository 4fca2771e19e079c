import { type Language, languageOf, spokenIn } from '../pipeline/language.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import type { Words } from '../text/words/en.ts'

/** Each language is a chunk of its own: a run loads the one it speaks. */
const catalogues: Record<Language, () => Promise<{ words: Words }>> = {
  en: () => import('../text/words/en.ts'),
  es: () => import('../text/words/es.ts'),
  fr: () => import('../text/words/fr.ts'),
  vi: () => import('../text/words/vi.ts'),
}

export async function wordsOf(language: Language): Promise<Words> {
  return (await catalogues[language]()).words
}

/** The language of our words about an item: the configured one, else the issue's own, as it was judged or looks. */
export function languageFor({ issue, verdict, status }: Snapshot, { language }: Policy): Language {
  const record = status.kind === 'valid' ? status.record : null
  const judged = (verdict ?? record?.verdict)?.language ?? 'other'
  return spokenIn(language, judged === 'other' ? languageOf(`${issue.title}\n${issue.body}`) : judged)
}

export function wordsFor(snapshot: Snapshot, policy: Policy): Promise<Words> {
  return wordsOf(languageFor(snapshot, policy))
}

/** The words for reviewers: in the configured language; where that follows each issue, in English, which its people share. */
export function wordsForReview({ language }: Policy): Promise<Words> {
  return wordsOf(spokenIn(language, 'en'))
}
