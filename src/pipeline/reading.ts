import { declaredType, readForm, type Section } from './form.ts'
import { readSignals, type Signal } from './signal.ts'

/** More is not read: what is said first is judged. */
const mostChars = 20_000

/** What the shape of an issue says besides its words. */
export type Trait = 'told-bug' | 'told-feature' | 'told-question' | 'form-bug' | 'form-feature' | 'brief' | 'long'

/** An issue as rules and learner see it. Words are counted without code. */
export type Reading = {
  title: string
  sections: readonly Section[]
  prose: string
  /** Everything as written, template text included. */
  whole: string
  inTitle: ReadonlySet<Signal>
  inText: ReadonlySet<Signal | Trait>
  words: number
}

/** Signs of shape, which stand in code as well as in prose. */
const formal: readonly Signal[] = ['trace', 'exception', 'code', 'diagnostics', 'steps', 'picture', 'place', 'version']

const bugForm = /^(?:bug|(?:steps )?to reproduce|repro|what happened|(?:actual|current|expected) behaviou?r)/i
const featureForm =
  /^(?:feat|enhancement|propos|motivation|alternatives|is your feature|user story|descri[bp]e (?:the |any )?(?:feature|solution|alternatives|motivation))/i

/** Reads an issue, its answers being further text. Linear in the length that is read. */
export function readIssue(issue: { title: string; body: string; answers: readonly string[] }): Reading {
  const sections = [issue.body, ...issue.answers].flatMap((text) => readForm(text.slice(0, mostChars)))
  const prose = sections.map((section) => section.prose).join('\n\n')
  const shape = readSignals(sections.map(({ text }) => text).join('\n\n'))
  const inText = new Set<Signal | Trait>(readSignals(prose))
  for (const signal of formal) if (shape.has(signal)) inText.add(signal)
  const words = countWords(prose)
  const type = declaredType(sections)
  if (type) inText.add(`told-${type}`)
  if (sections.some(({ heading }) => bugForm.test(heading))) inText.add('form-bug')
  if (sections.some(({ heading }) => featureForm.test(heading))) inText.add('form-feature')
  if (words < 15) inText.add('brief')
  if (words > 150) inText.add('long')
  const title = issue.title.slice(0, 500)
  return {
    title,
    sections,
    prose,
    whole: [issue.body, ...issue.answers].join('\n').slice(0, mostChars),
    inTitle: readSignals(title),
    inText,
    words,
  }
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}
