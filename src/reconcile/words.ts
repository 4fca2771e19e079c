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

/** The words for an item: in the configured language, else in that of its issue. */
export function wordsFor({ issue }: Snapshot, { language }: Policy): Promise<Words> {
  return wordsOf(spokenIn(language, languageOf(`${issue.title}\n${issue.body}`)))
}
