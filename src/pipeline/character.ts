const esc = String.fromCharCode(0x1b)
const bell = String.fromCharCode(0x07)

/** What terminals obey: CSI (colours, cursor), OSC and its kin (titles, links), and two-character escapes; ECMA-48. */
const terminalSequences = new RegExp(
  [
    `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${esc}\\]|\\u009d)[^${bell}${esc}\\n]*(?:${bell}|${esc}\\\\)?`,
    `${esc}[PX^_][^${esc}\\n]*(?:${esc}\\\\)?`,
    `${esc}[ -/]*[0-~]`,
  ].join('|'),
  'gu',
)

/** Foreign output as plain lines: no terminal sequences, controls, bidi controls or invisible characters; tab and line feed stay. */
export function plainText(text: string): string {
  return text
    .replace(terminalSequences, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, '')
}

/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), lines within a line, invisible ones. */
const hidden =
  /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|\r(?!\n)|(?<![\u2800-\u28ff])\u2800+(?![\u2800-\u28ff])/gu
/** Joiners not behind emoji or a script that they shape, and selectors not behind symbols or in keycaps, only hide. */
const stray =
  /(?<!(?![\d#*])\p{Emoji}|[\ufe0f\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Nkoo}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}\p{scx=Tibt}])[\u200c\u200d]|(?<!(?!\p{ASCII})[\p{Emoji}\p{So}\p{Sm}]|[\d#*](?=\ufe0f\u20e3))[\ufe0e\ufe0f]/gu

/** Flags of the parts of Great Britain; the tags of no others are in common use. */
const flag =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu

/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
export function hiddenCharacters(text: string): Map<string, number> {
  const body = text.replace(/^\ufeff/, '').replace(flag, '\u{1f3f4}')
  const counts = new Map<string, number>()
  for (const [character] of [...body.matchAll(hidden), ...body.matchAll(stray)]) {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
