import { z } from 'zod'
import { languages } from './language.ts'

export const issueTypes = [
  'bug',
  'feature',
  'documentation',
  'refactor',
  'infrastructure',
  'question',
  'other',
] as const

/** Why the rules judged although a model was to be asked. */
export const fallbacks = [
  'no-answer',
  'unauthorised',
  'rate-limited',
  'unavailable',
  'bad-request',
  'bad-answer',
  'refused',
  'used-up',
] as const

/** One line of at most so many bytes of JSON: what is longer is cut, so that a record keeps its budget in every script. */
const line = (most: number) => z.string().transform((text) => cut(text.replace(/[\p{Cc}\s]+/gu, ' ').trim(), most))

function cut(text: string, most: number): string {
  // As a record is written, where these three take six bytes each.
  const written = (part: string) => JSON.stringify(part).replace(/[<>&]/g, '\\u0026')
  const bytes = (part: string) => new TextEncoder().encode(written(part)).length - 2
  if (bytes(text) <= most) return text
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (bytes(`${text.slice(0, middle)}…`) <= most) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).replace(/[\ud800-\udbff]$/, '')}…`
}

const few = <T extends z.ZodType>(of: T, most: number) => z.array(of).transform((all) => all.slice(0, most))

/** What a judge may say of an issue; nothing else comes out of one. What is too long is cut, what is unknown is refused. */
export const judgementSchema = z.strictObject({
  type: z.enum(issueTypes),
  summary: line(240).describe('What is wrong or wanted, in one line, in the words and the language of the reporter.'),
  requirements: few(line(160), 6).describe('What must be true afterwards, each a statement that can be tested.'),
  approach: few(line(160), 5).describe('How a developer would go about it, step by step.'),
  areas: few(line(120), 8).describe('Files or folders concerned, exactly as they stand in the list of files.'),
  completeness: z.int().min(1).max(5),
  missing: few(line(60), 10).describe('Keys of the facts that a stranger would still have to ask for.'),
  questions: few(z.strictObject({ ask: line(160), why: line(120) }), 3).describe(
    'What to ask the reporter, the most important first, each with the reason it matters; empty when nothing is missing.',
  ),
  readiness: z.enum(['ready', 'clarify', 'human']),
  reason: line(240).describe('Why this readiness, in one sentence.'),
  risk: z.enum(['low', 'medium', 'high', 'unknown']),
  size: z.enum(['small', 'medium', 'large', 'unknown']),
  language: z.enum([...languages, 'other']).describe('The language in which the issue is written.'),
  duplicates: few(z.int().positive(), 5).describe('Numbers of listed open issues that ask for the very same.'),
  confidence: z.number().min(0).max(1).describe('How sure you are of type and completeness.'),
})

const shape = judgementSchema.shape

/**
 * What we understood of an issue, by one schema for model and rules; what only a model can tell has a default. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
export const verdictSchema = judgementSchema.extend({
  summary: shape.summary.default(''),
  requirements: shape.requirements.default([]),
  approach: shape.approach.default([]),
  areas: shape.areas.default([]),
  questions: shape.questions.default([]),
  readiness: shape.readiness.default('ready'),
  reason: shape.reason.default(''),
  risk: shape.risk.default('unknown'),
  size: shape.size.default('unknown'),
  language: shape.language.default('other'),
  duplicates: shape.duplicates.default([]),
  /** Why: each signal by name, so that the verdict can be explained. */
  signals: z.array(z.string().max(80)).max(20),
  /** Who judged: the offline rules, or a model. */
  by: z.enum(['rules', 'model']),
  /** The model that was asked, whoever judged in the end; null when none was to be asked. */
  model: z.string().max(100).nullable().default(null),
  fallback: z.enum(fallbacks).nullable().default(null),
  /** What the model's calls took, in and out together. */
  tokens: z.int().nonnegative().default(0),
  costUsd: z.number().nonnegative().default(0),
  /** Hash of exactly the text that was judged: title, body and answers. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

export type IssueType = (typeof issueTypes)[number]
export type Fallback = (typeof fallbacks)[number]
export type Judgement = z.infer<typeof judgementSchema>
export type Verdict = z.infer<typeof verdictSchema>

/** A verdict that knows only what it can check: areas that exist at the base, and issues that were listed. */
export function grounded(verdict: Verdict, known: { files: ReadonlySet<string>; issues: readonly number[] }): Verdict {
  const folders = new Set([...known.files].flatMap(foldersOf))
  const exists = (area: string) => known.files.has(area) || folders.has(area)
  const areas = verdict.areas.map((area) => area.replace(/^\.?\/|\/+$/g, '')).filter(exists)
  return {
    ...verdict,
    areas: [...new Set(areas)],
    duplicates: verdict.duplicates.filter((number) => known.issues.includes(number)),
  }
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}
