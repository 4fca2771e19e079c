import { readInline, type Token } from './inline.ts'

/** TeX that takes what it is given out of sight, or makes it small, moved, or the colour of the page. */
const hides =
  /\\(?:[hv]?phantom|(?:text|f)?color(?:box)?|[lrc]lap|math[lrc]lap|smash|tiny|scriptscriptstyle|def|let|(?:re)?newcommand|label|m?kern|[hm]skip|hspace|raise|lower|rule|style|class|cssId|require)(?![A-Za-z])|(?<!\\)%/
/** Formulas as GitHub finds them: `$$…$$`, `` $`…`$ ``, `$…$`. */
const formula = /\$\$(?:[^$\\]|\\.)+\$\$|\$`[^`]+`\$|(?<![\\\w$])\$(?=[^\s$])(?:[^$\\]|\\.)*(?<=[^\s\\])\$(?![\w$])/gs

/** Whether a formula has parts that nobody sees when it is set. */
export const hidesInMath = (tex: string): boolean => hides.test(tex)

/**
 * Where a paragraph holds formulas with hidden parts, as pairs of offsets. What stands as code is no formula, unless the
 * dollars are around it. Linear in the length of the text.
 */
function hiddenMath(tokens: readonly Token[]): [start: number, end: number][] {
  const text = tokens.map((token, i) => (token.kind === 'code' && !inDollars(tokens, i) ? blank(token) : token.source))
  const found = text.join('').matchAll(formula)
  return [...found].filter(([tex]) => hides.test(tex)).map(({ 0: tex, index }) => [index, index + tex.length])
}

/** Reads a text; `instead` says what stands in the place of each formula with parts that nobody would see. */
export function readWithMath<T>(
  source: string,
  labels: ReadonlySet<string>,
  instead: (formula: string) => T,
): (Token | T)[] {
  const read = readInline(source, labels)
  const pieces: (Token | T)[] = []
  let at = 0
  for (const [start, end] of hiddenMath(read)) {
    pieces.push(...readInline(source.slice(at, start), labels), instead(source.slice(start, end)))
    at = end
  }
  return at === 0 ? read : [...pieces, ...readInline(source.slice(at), labels)]
}

const blank = ({ source }: Token) => ' '.repeat(source.length)

function inDollars(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.source.endsWith('$') === true && tokens[i + 1]?.source.startsWith('$') === true
}
