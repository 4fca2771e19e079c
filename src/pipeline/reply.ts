import { plain } from './likeness.ts'

/** A question as its comment shows it: its number there, and its words. */
export type Numbered = { number: number; ask: string; why: string }

/** A part of a reply: the numbers of the questions that it names, none in free text. */
export type Part = { to: number[]; text: string }

/** `1.`, `2)`, `**3:**`, `Q1:`, `Question 2 -`, `Câu 3.` and the like, in our four languages. */
const numbered =
  /^ {0,3}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]*)?[*_]{0,3}(re|q|question|answer|pregunta|respuesta|réponse|câu(?: hỏi| trả lời)?|trả lời)?[ \t]*#?(\d{1,2})[*_]{0,3}(?:[ \t]*(?:\.(?=[\s*_]|$)|[):\u2013\u2014](?!\d))|[ \t]+-)[*_]{0,3}[ \t]*(.*)$/iu
const quote = /^ {0,3}>[ \t>]*/
const fence = /^ {0,3}(`{3,}|~{3,})/
/** A numbered list behind such words counts steps, not questions. */
const steps = /steps|repro|pasos|étapes|(?:^|\P{L})bước/iu

/** How a line names a question: by a word with a number or by the question itself, in a quote, or by a bare number. */
type Name = { number: number; how: 'said' | 'quoted' | 'bare'; rest: string }
type Line = { text: string; quoted: boolean; name: Name | null }

/**
 * Splits a reply at the places where it names a question: `Q2: …`, `2. …`, a quoted or copied question with the answer
 * behind it. Text that names none stays one part without a number. Code is never split, and numbered steps are left
 * whole. Linear in the length of the reply. @param text  what a reader sees of the reply
 */
export function splitReply(text: string, questions: readonly Numbered[]): Part[] {
  const lines = readLines(text, questions)
  const outspoken = lines.some(({ name }) => name !== null && name.how !== 'bare')
  const bare = outspoken ? new Set<Line>() : bareNames(lines, questions.length)
  const parts: Part[] = [{ to: [], text: '' }]
  let inQuote = false
  for (const line of lines) {
    const last = parts.at(-1) ?? { to: [], text: '' }
    const name = line.name && (line.name.how !== 'bare' || bare.has(line)) ? line.name : null
    // A quote that shows several questions is answered for all of them.
    if (name && inQuote && line.quoted && last.text.trim() === '') last.to = [...new Set([...last.to, name.number])]
    else if (name) parts.push({ to: [name.number], text: name.rest })
    else if (!line.quoted) last.text += `\n${line.text}`
    inQuote = line.quoted
  }
  return parts.map(({ to, text }) => ({ to, text: text.trim() })).filter(({ text }) => text !== '')
}

function readLines(text: string, questions: readonly Numbered[]): Line[] {
  let open = ''
  return text.split('\n').map((line): Line => {
    const mark = fence.exec(line)?.[1] ?? ''
    const inCode = open !== ''
    if (mark !== '' && (!inCode || mark.startsWith(open))) open = inCode ? '' : mark
    if (inCode || mark !== '') return { text: line, quoted: false, name: null }
    const quoted = quote.test(line)
    const name = nameIn(line.replace(quote, ''), questions)
    return { text: line, quoted, name: name && (quoted ? { ...name, how: 'quoted', rest: '' } : name) }
  })
}

/** The question that a line begins with, and what follows it there. */
function nameIn(line: string, questions: readonly Numbered[]): Name | null {
  const [, word, digits = '', behind = ''] = numbered.exec(line) ?? []
  const number = Number(digits)
  const rest = digits === '' ? line : behind
  const said = plain(rest.slice(0, 600))
  const copied = questions.find(({ ask }) => plain(ask).length >= 8 && said.startsWith(plain(ask)))
  if (copied) return { number: copied.number, how: 'said', rest: behindQuestion(rest, copied) }
  if (!questions.some((question) => question.number === number)) return null
  return { number, how: word ? 'said' : 'bare', rest }
}

/** What a line says after the question that it repeats. */
function behindQuestion(line: string, { why }: Numbered): string {
  const rest = line.slice(line.search(/[?？]/) + 1).replace(/^[*_\s:]+/, '')
  return plain(rest) === plain(why) ? '' : rest
}

/** Bare numbers answer only as a list that goes up, stays among the questions and does not count steps. */
function bareNames(lines: readonly Line[], most: number): Set<Line> {
  const listed = lines.filter(({ text, quoted }) => !quoted && numbered.test(text))
  const found = listed.filter(({ name }) => name !== null)
  const before = lines.slice(0, lines.indexOf(found[0] as Line)).findLast(({ text }) => text.trim() !== '')
  const beyond = listed.some(({ text }) => Number(numbered.exec(text)?.[2]) > most)
  if (beyond || (before && steps.test(before.text))) return new Set()
  let last = 0
  return new Set(
    found.filter(({ name }) => {
      const up = (name?.number ?? 0) > last
      if (up) last = name?.number ?? 0
      return up
    }),
  )
}

/** Ways to say that one does not know, in our four languages; apostrophes and signs are blanks by then. */
const unknown = new RegExp(
  `(?<!\\p{L})(?:${[
    'i (?:really )?(?:do not|don t|dont) (?:really )?know|(?:do not|don t|dont) know|(?:(?:i|we) have )?(?:absolutely )?no (?:idea|clue)|not sure|unknown|idk|i (?:cannot|can t|can not) (?:say|tell)',
    'no (?:lo |la )?s[eé]|ni idea|(?:no tengo )?ni (?:la menor )?idea|no tengo idea|lo desconozco|desconozco|no estoy segur[oa]|no sabría decir(?:lo|te)?',
    'je (?:ne )?(?:le )?sais (?:vraiment )?pas|(?:j en )?sais (?:pas|rien)|j en sais rien|aucune idée|je l ignore|(?:je ne suis )?pas sûre?',
    'không (?:biết|rõ|chắc)|chưa (?:biết|rõ)|chịu',
  ].join('|')})(?!\\p{L})`,
  'giu',
)

/** What may stand beside it without being an answer: up to so many words, none of them a number or code. */
const mostBeside = 4

/** The words of a text that do not say that its author does not know. */
export function besideUnknown(text: string): string {
  return plain(text.slice(0, 300)).replace(unknown, ' ').trim()
}

/** Whether a text says nothing but that its author does not know. */
export function saysUnknown(text: string): boolean {
  if (text.includes('?') && /^[\s?]+$/.test(text)) return true
  const rest = besideUnknown(text)
  const isSaid = text.length <= 120 && rest !== plain(text) && !/[\p{N}`"“«]/u.test(text)
  return isSaid && rest.split(/\s+/).filter(Boolean).length <= mostBeside
}

const thanks =
  /^(?:(?:ok(?:ay)?|thanks?|thank you|thx|will do|gracias|merci|d accord|cảm ơn|so much|very much|a lot|beaucoup|muchas|bạn|nhiều|let me check|i ll (?:check|look|try)|soon|tomorrow|later)(?: |$))+$/u

/** Whether a text is mere politeness: it answers nothing. */
export function saysNothing(text: string): boolean {
  const words = plain(text.slice(0, 200))
  return words === '' ? !/\?/.test(text) : thanks.test(words)
}
