import { readForm, type Section } from './form.ts'
import { catalogue, type QuestionKey } from './question.ts'
import { readSignals, type Signal } from './signal.ts'
import { type IssueType, issueTypes, type Verdict, verdictSchema } from './verdict.ts'

/** More is not read: the rules judge what is said first. */
const mostChars = 20_000

/** What was found in an issue: signals, filled sections by their headings, and words besides the title. */
type Found = {
  has: (...signals: Signal[]) => boolean
  under: (heading: RegExp) => boolean
  words: number
  asks: boolean
}

/** How strongly each signal speaks for a type; one in the title speaks twice. */
const votes: Readonly<Record<Exclude<IssueType, 'other'>, Partial<Record<Signal, number>>>> = {
  bug: { problem: 2, trace: 3, exception: 2, reproduce: 0.5, actual: 0.5, expected: 0.5 },
  feature: { wish: 2, reason: 0.5, acceptance: 0.5 },
  documentation: { documentation: 2.5 },
  refactor: { refactor: 2.5 },
  infrastructure: { infrastructure: 2 },
  question: { asking: 1.5 },
}

/** Headings of forms and prefixes of titles (`[Bug]`, `docs:`) that say the type outright. */
const outright: Readonly<Record<Exclude<IssueType, 'other'>, RegExp>> = {
  bug: /^(?:bug|fix|steps to reproduce|to reproduce|(?:actual|current|expected) behaviou?r|what happened)/i,
  feature:
    /^(?:feat|enhancement|proposal|proposed solution|solution|alternatives|describe the (?:solution|feature)|user story)/i,
  documentation: /^doc/i,
  refactor: /^(?:refactor|chore|tech)/i,
  infrastructure: /^(?:ci|build|infra|deps)\b/i,
  question: /^(?:question|support|help)/i,
}

/** When a fact that a stranger needs counts as told. */
const told: Readonly<Record<QuestionKey, (found: Found) => boolean>> = {
  'what-happens': ({ has, under, words }) =>
    has('trace', 'exception') ||
    ((has('problem', 'actual', 'expected') || under(/happen|actual|current|bug|problem/i)) &&
      (isConcrete(has) || (has('number') && has('expected', 'actual')) || (has('condition') && words > 5))),
  expected: ({ has, under }) => has('expected') || under(/expect/i),
  reproduce: ({ has, under }) => has('reproduce', 'steps', 'code') || under(/repro|steps/i),
  version: ({ has, under }) => has('version') || under(/version|environment|system/i),
  goal: ({ has, under }) => has('reason') || under(/motivation|problem|goal|why|use case/i),
  behaviour: ({ has, words }) =>
    (words >= 15 && has('wish')) || (words >= 6 && (isConcrete(has) || has('condition', 'number'))),
  acceptance: ({ has, under }) => has('acceptance', 'checklist') || under(/accept|criteria|done/i),
  where: ({ has }) => has('place', 'quotation'),
  wording: ({ has, words }) => has('quotation', 'code') || words >= 25,
  scope: ({ has, words }) => has('acceptance', 'checklist') || words >= 25,
  question: ({ asks, words }) => asks && words >= 5,
  context: ({ has, words }) => isConcrete(has) || words >= 25,
}

function isConcrete(has: Found['has']): boolean {
  return has('trace', 'exception', 'quotation', 'code', 'steps', 'place')
}

type Issue = {
  title: string
  body: string
  answers: readonly string[]
  /** Questions, by their key, that were answered as such: what they ask is told, whatever words were used. */
  told?: readonly string[]
}

/**
 * Judges an issue by rules alone: no model, no network, always the same answer, and every reason by name in `signals`.
 * Form is not readiness: a short clear report may be complete, a long vague one not. Answers count as further text.
 * `hash` is that of exactly this text. Below a confidence of 0.5 the signal `unsure` says so.
 */
export function classify(issue: Issue, hash: string): Verdict {
  const sections = [issue.body, ...issue.answers].flatMap((text) => readForm(text.slice(0, mostChars)))
  const text = sections.map((section) => section.text).join('\n\n')
  const inTitle = readSignals(issue.title.slice(0, 500))
  const inText = readSignals(text)
  const words = countWords(text)
  const found: Found = {
    has: (...signals) => signals.some((signal) => inText.has(signal) || inTitle.has(signal)),
    under: (heading) => sections.some((section) => heading.test(section.heading)),
    words: words + countWords(issue.title),
    asks: /\?/.test(`${issue.title} ${text}`) || inTitle.has('asking') || inText.has('asking'),
  }
  const { type, margin } = judgeType(issue.title, sections, inTitle, inText)
  const missing = catalogue[type].filter((key) => !issue.told?.includes(key) && !told[key](found))
  const confidence =
    Math.round(
      100 * Math.min(0.85, (type === 'other' ? 0.2 : 0.3) + 0.15 * margin + Math.min(0.25, found.words / 100)),
    ) / 100
  const names = [...new Set<string>([...inTitle, ...inText])].sort()
  const remarks = [
    ...(text === '' ? ['empty'] : []),
    ...(issue.answers.length > 0 ? ['answered'] : []),
    ...(confidence < 0.5 ? ['unsure'] : []),
  ]
  const completeness = judgeCompleteness(type, missing, found.words, words > 0)
  return verdictSchema.parse({
    ...{ type, completeness, missing, confidence, signals: [...remarks, ...names].slice(0, 20), by: 'rules', hash },
    summary: issue.title,
    readiness: completeness < 3 ? 'clarify' : 'ready',
  })
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}

/** The type with most votes, and by how many it leads; `other` when hardly anything speaks for any. */
function judgeType(
  title: string,
  sections: readonly Section[],
  inTitle: ReadonlySet<Signal>,
  inText: ReadonlySet<Signal>,
) {
  const named = [title.replace(/^[^\p{L}]+/u, ''), ...sections.map(({ heading }) => heading)]
  const scores = issueTypes.map((type) => {
    if (type === 'other') return { type, score: 1 }
    const outspoken = named.some((name) => outright[type].test(name)) ? 3 : 0
    const asks = type === 'question' && /\?\s*$/.test(title) ? 2 : 0
    const heard = Object.entries(votes[type]) as [Signal, number][]
    const score = heard.reduce(
      (sum, [signal, weight]) => sum + weight * ((inTitle.has(signal) ? 2 : 0) + (inText.has(signal) ? 1 : 0)),
      0,
    )
    return { type, score: score + outspoken + asks }
  })
  const [first, second] = scores.sort((a, b) => b.score - a.score)
  return { type: first?.type ?? 'other', margin: Math.min(3, (first?.score ?? 0) - (second?.score ?? 0)) }
}

/** The scale is that of `verdictSchema`. The first fact of a type is the one without which nothing else helps. */
function judgeCompleteness(type: IssueType, missing: readonly QuestionKey[], words: number, hasText: boolean): number {
  const facts = catalogue[type]
  const core = type === 'feature' || type === 'other' ? 'behaviour' : facts[0]
  if (missing.some((key) => key === core)) return words < 3 || (!hasText && type === 'other') ? 1 : 2
  const further = facts.length - 1
  const known = further - missing.length
  if (!hasText) return known > 0 ? 3 : 2
  return 3 + (known >= further / 2 ? 1 : 0) + (known === further ? 1 : 0)
}
