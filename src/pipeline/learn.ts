import { type Reading, readIssue } from './reading.ts'
import type { IssueType } from './verdict.ts'
import { ruleScores } from './vote.ts'

/** An issue whose type somebody has already said, by a label. */
export type Example = { title: string; body: string; type: IssueType }

/** What was learned: the score of each type for an issue, comparable among themselves. */
export type Learned = (reading: Reading) => Map<IssueType, number>

/** More are not learned from: what is newest is like what comes. */
export const mostExamples = 300
const fewestExamples = 30
const fewestOfType = 5
/** Without examples of all of these the rules know better. */
const needed = ['bug', 'feature', 'question'] as const
/** So many characters of a text are compared. */
const mostChars = 2_000
/** How much the fit holds back; what title, prose, the whole text and signals count. Found by cross-validation on issues of five projects. */
const ridge = 0.8
const weightOf: Record<string, number> = { t: 0.5, p: 0.5, w: 0.5, s: 1 }
/** Scores lie between 0 and 1; times this they are logits whose softmax is about how often the best one is right. */
const sharpness = 5
/** How much the rules, which know other projects, still count beside what was learned. */
const trustInRules = 0.45

type Counts = Map<string, number>
/** A sparse vector: which features, and how much of each. */
type Vector = { at: Uint32Array; value: Float64Array }
/** Each feature that more than one example has: its place, and its weight, the logarithm of how rare it is. */
type Vocabulary = ReadonlyMap<string, { place: number; weight: number }>

/**
 * Learns a repository's own habits from its labelled issues: kernel ridge regression on views of length one: character
 * trigrams of title, prose and whole text, weighted by rarity, and the rules' signals, alone and in pairs. It decides together with the rules. Takes a fraction of a second for
 * 300 examples; the same examples give the same answers. Null when there are too few, or a main type is missing: then the
 * rules decide alone.
 */
export function learn(examples: readonly Example[]): Learned | null {
  const newest = examples.slice(0, mostExamples)
  const counts = new Map<IssueType, number>()
  for (const { type } of newest) counts.set(type, (counts.get(type) ?? 0) + 1)
  const types = [...counts].flatMap(([type, count]) => (count >= fewestOfType ? [type] : []))
  const known = newest.filter(({ type }) => types.includes(type))
  if (known.length < fewestExamples || needed.some((type) => !types.includes(type))) return null

  const views = known.map((example) => viewsOf(readIssue({ ...example, answers: [] })))
  const vocabulary = vocabularyOf(views)
  const vectors = views.map((view) => vectorOf(view, vocabulary))
  const factor = cholesky(kernelOf(vectors, vocabulary.size))
  const weights = types.map((type) => {
    const targets = known.map((example) => (example.type === type ? 1 : 0) - 1 / types.length)
    return combine(vectors, solve(factor, targets), vocabulary.size)
  })
  return (reading) => {
    const vector = vectorOf(viewsOf(reading), vocabulary)
    const rules = ruleScores(reading)
    const scored = types.map((type, i) => {
      const learned = sharpness * product(vector, weights[i] ?? new Float64Array())
      return [type, learned + trustInRules * (rules.get(type) ?? 0)] as const
    })
    return new Map(scored)
  }
}

/** What an issue is made of; the first letter of a feature names its view. */
function viewsOf({ title, prose, whole, inTitle, inText }: Reading): Counts {
  const signals = [...[...inTitle].map((signal) => `title ${signal}`), ...inText].sort()
  const counts: Counts = new Map(signals.flatMap((a, i) => signals.slice(i).map((b) => [`s${a}&${b}`, 1] as const)))
  addTrigrams(counts, 't', title)
  addTrigrams(counts, 'p', prose)
  addTrigrams(counts, 'w', whole)
  return counts
}

function addTrigrams(counts: Counts, view: string, text: string): void {
  const plain = ` ${text.slice(0, mostChars).toLowerCase().replace(/\s+/g, ' ')} `
  for (let i = 0; i + 3 <= plain.length; i += 1) {
    const gram = view + plain.slice(i, i + 3)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
}

function vocabularyOf(all: readonly Counts[]): Vocabulary {
  const seen: Counts = new Map()
  for (const counts of all) for (const feature of counts.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const shared = [...seen].filter(([, n]) => n > 1)
  return new Map(
    shared.map(([feature, n], place) => [feature, { place, weight: Math.log((all.length + 1) / (n + 1)) + 1 }]),
  )
}

function vectorOf(counts: Counts, vocabulary: Vocabulary): Vector {
  const at: number[] = []
  const value: number[] = []
  const squares: Record<string, number> = {}
  const views: string[] = []
  for (const [feature, count] of counts) {
    const known = vocabulary.get(feature)
    if (!known) continue
    const view = feature.charAt(0)
    const amount = (1 + Math.log(count)) * known.weight
    squares[view] = (squares[view] ?? 0) + amount * amount
    at.push(known.place)
    value.push(amount)
    views.push(view)
  }
  const scaled = value.map(
    (amount, i) => amount * Math.sqrt((weightOf[views[i] ?? ''] ?? 0) / (squares[views[i] ?? ''] ?? 1)),
  )
  return { at: Uint32Array.from(at), value: Float64Array.from(scaled) }
}

function product({ at, value }: Vector, dense: Float64Array): number {
  let sum = 0
  for (let i = 0; i < at.length; i += 1) sum += (value[i] ?? 0) * (dense[at[i] ?? 0] ?? 0)
  return sum
}

/** The products of all vectors with each other, below the diagonal, and the ridge on it. */
function kernelOf(vectors: readonly Vector[], size: number): number[][] {
  return vectors.map((one, i) => {
    const dense = combine([one], [1], size)
    return vectors.slice(0, i + 1).map((other, j) => product(other, dense) + (i === j ? ridge : 0))
  })
}

/** The sum of vectors, each times its factor. */
function combine(vectors: readonly Vector[], factors: readonly number[], size: number): Float64Array {
  const sum = new Float64Array(size)
  vectors.forEach(({ at, value }, i) => {
    for (let j = 0; j < at.length; j += 1)
      sum[at[j] ?? 0] = (sum[at[j] ?? 0] ?? 0) + (value[j] ?? 0) * (factors[i] ?? 0)
  })
  return sum
}

/** The lower triangle L with L·Lᵀ = a, of which the lower triangle is read; `a` is positive definite. */
function cholesky(a: readonly number[][]): number[][] {
  const lower: number[][] = []
  a.forEach((row, i) => {
    const next: number[] = []
    for (let j = 0; j <= i; j += 1) {
      let sum = row[j] ?? 0
      const other = j === i ? next : (lower[j] ?? [])
      for (let k = 0; k < j; k += 1) sum -= (next[k] ?? 0) * (other[k] ?? 0)
      next.push(j === i ? Math.sqrt(sum) : sum / (other[j] ?? 1))
    }
    lower.push(next)
  })
  return lower
}

/** Solves L·Lᵀ·x = b. */
function solve(lower: readonly number[][], b: readonly number[]): number[] {
  const x = [...b]
  const at = (i: number, k: number) => lower[i]?.[k] ?? 0
  for (let i = 0; i < x.length; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < x.length; k += 1) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  return x
}
