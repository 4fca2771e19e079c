import type { Reading, Trait } from './reading.ts'
import type { Signal } from './signal.ts'
import type { IssueType } from './verdict.ts'

type Votes = readonly [bug: number, feature: number, question: number]

/**
 * How strongly each signal speaks for bug, feature and question, in title and text. Weights of a logistic regression on
 * 5,190 public issues of some thousand projects, rounded; signals that told nothing are left out.
 */
const votes: Partial<Record<Signal | Trait, { title?: Votes; text?: Votes }>> = {
  bug: { title: [0.8, -0.6, -0.3], text: [0.5, -0.4, -0.1] },
  crash: { title: [0.8, -0.4, -0.4], text: [0.1, -0.4, 0.3] },
  failure: { title: [0.4, -0.5, 0.1], text: [0, -0.1, 0.2] },
  problem: { title: [0.6, -0.5, -0.1], text: [0.2, -0.3, 0.1] },
  negation: { title: [0.3, -0.5, 0.2] },
  regression: { text: [0.3, -0.1, -0.2] },
  repair: { title: [0.8, -0.5, -0.4] },
  flaky: { title: [0.3, -0.2, -0.1], text: [0.3, -0.2, -0.1] },
  feature: { title: [-0.4, 0.5, -0.2], text: [-0.4, 0.6, -0.1] },
  wish: { text: [-0.7, 0.6, 0.1] },
  addition: { title: [-0.4, 0.6, -0.2], text: [-0.3, 0.2, 0.1] },
  command: { title: [-0.2, 0.7, -0.5], text: [-0.3, -0.2, 0.5] },
  benefit: { title: [-0.2, 0.3, 0], text: [-0.2, 0.4, -0.1] },
  documentation: { text: [-0.2, 0.3, -0.1] },
  refactor: { title: [-0.2, 0.3, -0.1] },
  infrastructure: { title: [-0.2, 0.2, 0], text: [0.2, -0.2, 0.1] },
  asking: { title: [-0.6, 0, 0.6], text: [-0.3, 0, 0.3] },
  'question-mark': { title: [-0.4, -0.1, 0.5], text: [-0.5, -0.2, 0.7] },
  'question-word': { title: [-0.2, 0.1, 0.1], text: [-0.2, -0.2, 0.3] },
  help: { text: [0, -0.3, 0.3] },
  doubt: { title: [0.1, -0.2, 0.1] },
  trying: { title: [-0.1, -0.2, 0.3], text: [-0.4, 0.1, 0.4] },
  courtesy: { title: [0, -0.5, 0.5], text: [0, -0.2, 0.2] },
  own: { title: [0.1, -0.4, 0.3], text: [-0.3, -0.2, 0.5] },
  expected: { title: [-0.1, 0.3, -0.2], text: [-0.1, 0.2, -0.1] },
  actual: { text: [0, -0.2, 0.2] },
  reproduce: { title: [0.2, -0.2, 0] },
  version: { title: [0.2, -0.1, -0.1], text: [0, -0.4, 0.4] },
  reason: { text: [-0.2, 0.2, 0] },
  change: { text: [0.2, 0.2, -0.4] },
  reference: { title: [0.2, -0.1, -0.1], text: [0.5, 0.2, -0.7] },
  mention: { title: [-0.1, -0.1, 0.2], text: [0.1, 0, -0.2] },
  diagnostics: { text: [-0.8, 0, 0.7] },
  picture: { text: [0.3, -0.3, -0.1] },
  steps: { text: [0.3, 0, -0.3] },
  checklist: { text: [0, 0.1, -0.2] },
  list: { text: [-0.5, 0.4, 0.1] },
  trace: { text: [0.2, 0.1, -0.3] },
  exception: { title: [0.3, -0.2, -0.1] },
  quotation: { title: [0.2, 0.3, -0.5], text: [0.2, 0, -0.2] },
  number: { title: [0.1, -0.2, 0.1] },
  condition: { title: [0.2, 0.1, -0.3] },
  'told-bug': { text: [0.2, 0, -0.2] },
  'told-feature': { text: [-0.5, 0.9, -0.4] },
  'told-question': { text: [-0.5, -0.5, 1] },
  'form-bug': { text: [0.5, -0.1, -0.4] },
  'form-feature': { text: [-0.6, 1, -0.4] },
  brief: { text: [0.2, 0.2, -0.3] },
}

const atStart: Votes = [0.1, 0.2, -0.3]

/** Title prefixes (`docs:`, `[CI]`) and first words that say one of the other types outright. */
const outright: readonly [IssueType, RegExp][] = [
  ['documentation', /^\W*docs?\b/i],
  ['refactor', /^\W*(?:refactor|chore|tech debt|clean ?up|remove dead)/i],
  ['infrastructure', /^\W*(?:ci|build|infra|deps|upgrade|bump)\b/i],
]

/** What a signal of one of the other types in the title counts for, and a title that says it outright, against the votes. */
const named: Partial<Record<IssueType, number>> = { documentation: 1.6, refactor: 1, infrastructure: 0.9 }
const plain = 1.5

/** The logit of each type by the rules alone; `other` is for texts in which nothing speaks at all. */
export function ruleScores({ title, inTitle, inText, words }: Reading): Map<IssueType, number> {
  const scores = new Map<IssueType, number>()
  const types = ['bug', 'feature', 'question'] as const
  types.forEach((type, i) => {
    let score = atStart[i] ?? 0
    for (const signal of inTitle) score += votes[signal]?.title?.[i] ?? 0
    for (const signal of inText) score += votes[signal]?.text?.[i] ?? 0
    scores.set(type, score)
  })
  for (const [type, start] of outright) {
    const inBoth = inText.has(type as Signal) ? 0.3 : 0
    if (inTitle.has(type as Signal)) scores.set(type, (named[type] ?? 0) + inBoth + (start.test(title) ? plain : 0))
  }
  const silent = inTitle.size === 0 && [...inText].every((signal) => signal === 'brief')
  if (silent && words < 15) scores.set('other', 1)
  return scores
}
