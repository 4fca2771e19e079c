import { expect, test } from '@jest/globals'
import { type Language, languageOf, languages, spokenIn } from '../../src/pipeline/language.ts'
import { wordsOf } from '../../src/reconcile/words.ts'
import { type Format, formatIn } from '../../src/text/format.ts'
import { samples } from './kinds.ts'

test.each<[Language | 'other', string]>([
  ['en', 'The totals are wrong when the cart is empty'],
  ['es', 'Los totales están mal cuando el carrito está vacío, y no se puede pagar'],
  ['fr', "Les totaux sont faux quand le panier est vide, et l'on ne peut pas payer"],
  ['vi', 'Tổng tiền bị sai khi giỏ hàng trống, và tôi không thể thanh toán'],
  ['en', 'It fails\n```\nel los las una es está que de del en por para con\n```\nwhen the file is not there'],
  ['other', 'Die Summen sind falsch, wenn der Warenkorb leer ist'],
  ['other', 'TypeError: undefined'],
  ['other', ''],
])('a text is told to be in %s: %j', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('words are in the configured language, else in the reporter’s, else in English', () => {
  expect(spokenIn('fr', 'es')).toBe('fr')
  expect(spokenIn('auto', 'es')).toBe('es')
  expect(spokenIn('auto', 'other')).toBe('en')
})

test('numbers, money, times and plurals are written as the language has them', () => {
  const all = ({ number, money, duration, moment, plural }: Format) =>
    [
      number(5_000_000),
      money(1.2),
      money(50),
      money(0.0123),
      duration(0.2),
      duration(89),
      duration(100),
      moment('2026-11-20T10:05:59Z'),
      plural(1, 'a', 'b'),
      plural(0, 'a', 'b'),
    ].map((text) => text.replace(/\s/g, ' '))
  expect(languages.map((language) => all(formatIn(language)))).toEqual([
    ['5,000,000', '$1.20', '$50', '$0.0123', '12 sec', '89 min', '1.7 hr', '20 Nov 2026, 10:05 UTC', '1 a', '0 b'],
    ['5.000.000', '1,20 $', '50 $', '0,0123 $', '12 s', '89 min', '1,7 h', '20 nov 2026, 10:05 UTC', '1 a', '0 b'],
    ['5 000 000', '1,20 $', '50 $', '0,0123 $', '12 s', '89 min', '1,7 h', '20 nov. 2026, 10:05 UTC', '1 a', '0 a'],
    [
      '5.000.000',
      '1,20 $',
      '50 $',
      '0,0123 $',
      '12 giây',
      '89 phút',
      '1,7 giờ',
      '10:05 20 thg 11, 2026 UTC',
      '1 b',
      '0 b',
    ],
  ])
})

test('every sentence of a language differs from the English one, but for words both share', async () => {
  const shared = /^(?:Pull request( #1)?|issue #1, 1|infrastructure|documentation|une question|1 image removed|\d+)$/i
  const en = flat(await wordsOf('en'))
  for (const language of ['es', 'fr', 'vi'] as const) {
    const same = flat(await wordsOf(language)).filter((sentence) => en.includes(sentence) && !shared.test(sentence))
    expect([language, same]).toEqual([language, []])
  }
})

/** All sentences of a catalogue, those with values said with 1. */
function flat(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') {
    try {
      return flat(words(1, 1, 1))
    } catch {
      return []
    }
  }
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => (key === 'format' ? [] : flat(value)))
    : []
}

/** Words that only English has; `is` and `to` could be Vietnamese, `but` and `on` French. */
const english =
  /\b(?:the|and|was|were|this|that|with|from|which|someone|nobody|will|must|their|there|here|what|when|you|your|are|of|not|been|only|please|it|has been)\b/gi

/** Sentences of ours in a rendered text: without code, addresses, quotations, and what GitHub calls its own settings. */
const ours = (markdown: string) =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^>(?! \*\*).*$/gm, '')
    .replace(/`[^`]*`|\]\([^)]*\)/g, ' ')
    .replace(/["“«][^"”»]*["”»]|Settings → [^"“]*/g, ' ')

test.each(['es', 'fr', 'vi'] as const)('no comment or summary in %s holds an English sentence', async (language) => {
  const found = samples(await wordsOf(language)).flatMap(({ kind, markdown }) =>
    (ours(markdown).match(english) ?? []).map((word) => `${kind}: ${word}`),
  )
  expect(found).toEqual([])
})

test('the test of the above would notice one', async () => {
  const noticed = samples(await wordsOf('en')).filter(({ markdown }) => english.test(ours(markdown)))
  expect(noticed.length).toBeGreaterThan(40)
})
