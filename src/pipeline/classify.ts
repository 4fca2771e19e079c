import { languageOf } from './language.ts'
import type { Learned } from './learn.ts'
import { catalogue, type QuestionKey } from './question.ts'
import { countWords, type Reading, readIssue } from './reading.ts'
import type { Signal } from './signal.ts'
import { type IssueType, type Verdict, verdictSchema } from './verdict.ts'
import { ruleScores } from './vote.ts'

/** What was found in an issue: signals, filled sections by their headings, and words. */
type Found = {
  has: (...signals: Signal[]) => boolean
  under: (heading: RegExp) => boolean
  /** Words of title and text, and how many different ones the text has. */
  words: number
  different: number
  /** Whether there is any text besides the title. */
  text: boolean
}

/** When a fact that a stranger needs counts as told. */
const told: Readonly<Record<QuestionKey, (found: Found) => boolean>> = {
  'what-happens': ({ has, under, words }) =>
    has('trace', 'exception') ||
    ((has('bug', 'crash', 'failure', 'problem', 'negation', 'regression', 'actual', 'expected') ||
      under(/happen|actual|current|bug|problem/i)) &&
      (isConcrete(has) || (has('number') && has('expected', 'actual')) || (has('condition') && words > 5))) ||
    (has('condition') && words > 12),
  expected: ({ has, under }) => has('expected') || under(/expect/i),
  reproduce: ({ has, under }) => has('reproduce', 'steps', 'code') || under(/repro|steps/i),
  version: ({ has, under }) => has('version') || under(/version|environment|system/i),
  goal: ({ has, under }) => has('reason') || under(/motivation|problem|goal|why|use case/i),
  behaviour: ({ has, words }) =>
    (words >= 15 && has('wish', 'feature', 'addition')) ||
    (words >= 6 && (isConcrete(has) || has('condition', 'number'))),
  acceptance: ({ has, under }) => has('acceptance', 'checklist') || under(/accept|criteria|done/i),
  where: ({ has }) => has('place', 'quotation'),
  wording: ({ has, words }) => has('quotation', 'code') || words >= 25,
  scope: ({ has, words }) => has('acceptance', 'checklist') || words >= 25,
  question: ({ has, words }) => has('asking', 'question-mark', 'help', 'doubt') && words >= 5,
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
 * Judges an issue without model or network: always the same answer, and every reason by name in `signals`. The rules decide
 * alone, or with what was learned from the repository's labelled issues. Form is not readiness: a short clear report may be
 * complete, a long vague one not. Answers count as further text. `hash` is that of exactly this text. Below a
 * confidence of 0.5 the signal `unsure` says so.
 */
export function classify(issue: Issue, hash: string, learned: Learned | null = null): Verdict {
  const reading = readIssue(issue)
  const { type, confidence } = choose(learned?.(reading) ?? ruleScores(reading))
  const { completeness, missing } = judgeCompleteness(type, reading, issue.told ?? [])
  const names = [...new Set<string>([...reading.inTitle, ...reading.inText])].sort()
  const remarks = [
    ...(reading.sections.length === 0 ? ['empty'] : []),
    ...(issue.answers.length > 0 ? ['answered'] : []),
    ...(learned ? ['learned'] : []),
    ...(confidence < 0.5 ? ['unsure'] : []),
  ]
  return verdictSchema.parse({
    ...{ type, completeness, missing, confidence, signals: [...remarks, ...names].slice(0, 20), by: 'rules', hash },
    summary: issue.title,
    readiness: completeness < 3 ? 'clarify' : 'ready',
    language: languageOf(`${issue.title}\n${issue.body}`),
  })
}

/** The type with the highest score, and its share among all, as a softmax. */
function choose(scores: ReadonlyMap<IssueType, number>): { type: IssueType; confidence: number } {
  const [best, ...others] = [...scores].sort(([, a], [, b]) => b - a)
  const [type, score] = best ?? ['other', 0]
  const total = others.reduce((sum, [, other]) => sum + Math.exp(other - score), 1)
  return { type, confidence: Math.round(100 * Math.min(0.95, 1 / total)) / 100 }
}

/** What each kind of evidence adds to a bare topic, in levels. */
const evidence: readonly [number, (found: Found) => boolean][] = [
  [0.5, ({ different }) => different >= 8],
  [0.5, ({ different }) => different >= 15],
  [0.5, ({ different }) => different >= 50],
  [0.4, ({ has }) => has('code', 'trace')],
  [0.4, ({ has }) => has('list', 'steps', 'checklist')],
  [0.7, ({ has }) => has('acceptance')],
  [0.25, ({ has }) => has('crash', 'failure', 'problem', 'negation', 'actual', 'exception')],
  [0.25, ({ has, under }) => has('condition', 'reproduce', 'steps') || under(/repro|steps/i)],
  [0.25, ({ has, under }) => has('expected') || under(/expect/i)],
  [0.25, ({ has }) => has('number', 'version')],
  [0.15, ({ has }) => has('reference', 'quotation', 'place')],
  [0.5, ({ has }) => has('wish') && has('reason')],
  [-0.4, ({ has }) => has('asking', 'doubt')],
  [
    -0.9,
    ({ has }) =>
      !isConcrete(has) && !has('number', 'version', 'condition', 'reference', 'picture', 'list', 'wish', 'addition'),
  ],
]

/**
 * The scale is that of `verdictSchema`. The first fact of a type is the one without which nothing else helps; the level
 * above it is the mean of what the catalogue asks for and what there is in evidence.
 */
function judgeCompleteness(type: IssueType, reading: Reading, answered: readonly string[]) {
  const { title, sections, prose, inTitle, inText, words } = reading
  const found: Found = {
    has: (...signals) => signals.some((signal) => inText.has(signal) || inTitle.has(signal)),
    under: (heading) => sections.some((section) => heading.test(section.heading)),
    words: words + countWords(title),
    different: new Set(prose.toLowerCase().match(/\p{L}{2,}/gu)).size,
    text: sections.length > 0,
  }
  const facts = catalogue[type]
  const core = type === 'feature' || type === 'other' ? 'behaviour' : (facts[0] ?? 'behaviour')
  const missing = facts.filter((key) => !answered.includes(key) && !told[key](found))
  const level = Math.max(answered.includes(core) ? 3 : 1, levelOf(type, found, missing))
  const open = facts.filter((key, i) => i === 0 || key === core || missing.includes(key))
  return { completeness: level, missing: level < 3 ? open : missing.filter((key) => key !== core) }
}

function levelOf(type: IssueType, found: Found, missing: readonly QuestionKey[]): number {
  if (found.words < 3) return 1
  const facts = catalogue[type].length
  const share = 1 - missing.length / facts
  if (!found.text) return share >= 0.5 ? 3 : type === 'other' ? 1 : 2
  const shown = evidence.reduce((sum, [points, holds]) => sum + (holds(found) ? points : 0), 1.7)
  // A short report is complete when it tells what its type needs; of a long one more is expected.
  const short = found.different < 22 ? share * share * 1.4 : 0
  const least = type === 'documentation' && share === 1 ? 4 : 2
  return Math.min(5, Math.max(least, Math.round(shown + short)))
}
