/** The languages in which we speak to people. */
export const languages = ['en', 'es', 'fr', 'vi'] as const
export type Language = (typeof languages)[number]

/** Words that hardly a sentence of a language does without, and that the others do not have. */
const common: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the|is|are|was|and|of|it|this|that|when|with|not|to|in|i|you|should|have|for|be|does)$/,
  es: /^(?:el|los|las|una|es|está|que|de|del|en|por|para|con|cuando|pero|y|al|como|debería|hay|se|lo|su|mi|muy)$/,
  fr: /^(?:le|les|des|une|est|sont|et|dans|pour|avec|quand|mais|du|au|je|il|pas|sur|ce|cette|être|où|qui|nous|vous|ne)$/,
  vi: /^(?:là|và|của|không|được|khi|một|các|những|này|cho|trong|với|tôi|có|thì|để|bị|đã|nên|lỗi|thể|như|từ)$/,
}

/** No other of our languages writes these letters. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/

/**
 * In which language a text is written, as far as its most common words tell: `other` for another one, or when too little
 * speaks for any. Code counts for nothing. Only the first 5,000 characters are read.
 */
export function languageOf(text: string): Language | 'other' {
  const prose = text.slice(0, 5_000).replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|https?:\/\/\S+/g, ' ')
  const words =
    prose
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const hits = (language: Language) =>
    words.filter((word) => common[language].test(word) || (language === 'vi' && vietnamese.test(word))).length
  const [first, second] = languages
    .map((language) => ({ language, score: hits(language) }))
    .sort((a, b) => b.score - a.score)
  const clear = first && first.score >= Math.max(2, words.length / 12) && first.score > (second?.score ?? 0)
  return clear ? first.language : 'other'
}

/** The language of our words about an item: as configured, else the reporter's, else English. */
export function spokenIn(configured: Language | 'auto', reporter: string): Language {
  if (configured !== 'auto') return configured
  return languages.find((language) => language === reporter) ?? 'en'
}
