/** Ways in which a character can be there without being seen. */
export type Invisible = 'tag-characters' | 'bidi-control' | 'control-character' | 'invisible-character'

// A joiner or selector between emoji is part of what is seen: 👩‍💻, ❤️, 1️⃣.
const partOfEmoji =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])[\\uFE0E\\uFE0F]|(?<=[#*0-9])\\uFE0F(?=\\u20E3)|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})'

/** Sources: Unicode 16 properties; U+2800 is an empty braille cell, U+FFF9 to U+FFFB are interlinear annotations. */
const patterns: readonly (readonly [Invisible, RegExp])[] = [
  ['tag-characters', /[\u{E0000}-\u{E007F}]+/gu],
  ['bidi-control', /\p{Bidi_Control}/gu],
  ['control-character', /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu],
  [
    'invisible-character',
    new RegExp(`(?!${partOfEmoji})[\\p{Default_Ignorable_Code_Point}\\u2800\\uFFF9-\\uFFFB]`, 'gu'),
  ],
]

/** Takes out every character that cannot be seen, but `\n`, `\t` and what emoji are made of; `told` hears of each run. */
export function stripInvisible(text: string, told: (kind: Invisible, characters: string) => void = () => {}): string {
  return patterns.reduce(
    (clean, [kind, pattern]) =>
      clean.replace(pattern, (characters) => {
        told(kind, characters)
        return ''
      }),
    text,
  )
}

/** What Unicode tag characters spell: each stands for the ASCII character 0xE0000 below it. */
export function decodeTags(characters: string): string {
  return Array.from(characters, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0xe0020) - 0xe0000)).join('')
}

// Named entities of HTML for characters that cannot be seen; the numbered ones speak for themselves.
const [space, apply, times, comma] = ['\u200b', '\u2061', '\u2062', '\u2063']
const named = new Map<string, string>(
  Object.entries({
    ...{ shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c', lrm: '\u200e', rlm: '\u200f', NoBreak: '\u2060' },
    ...{ af: apply, ApplyFunction: apply, it: times, InvisibleTimes: times, ic: comma, InvisibleComma: comma },
    ...{ ZeroWidthSpace: space, NegativeVeryThinSpace: space, NegativeThinSpace: space },
    ...{ NegativeMediumSpace: space, NegativeThickSpace: space },
  }),
)

/** Replaces the entities that stand for characters nobody can see by those characters; all others stay as written. */
export function decodeInvisibleEntities(text: string): string {
  return text.replace(/&(?:#(?:x([\da-f]{1,20})|(\d{1,20}));?|([A-Za-z]{2,24});)/gi, (entity, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    const char = name ? named.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    return char !== undefined && stripInvisible(char) === '' ? char : entity
  })
}
