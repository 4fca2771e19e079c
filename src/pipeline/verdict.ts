import { z } from 'zod'

export const issueTypes = [
  'bug',
  'feature',
  'documentation',
  'refactor',
  'infrastructure',
  'question',
  'other',
] as const

/**
 * What we understood of an issue. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
export const verdictSchema = z.strictObject({
  type: z.enum(issueTypes),
  completeness: z.int().min(1).max(5),
  /** What a stranger would still have to ask, as keys of the question catalogue. */
  missing: z.array(z.string().max(60)).max(10),
  /** 0 to 1: how sure the judge is of type and completeness. */
  confidence: z.number().min(0).max(1),
  /** Why: each signal by name, so that the verdict can be explained. */
  signals: z.array(z.string().max(80)).max(20),
  /** Who judged: the offline rules, or a model. */
  by: z.enum(['rules', 'model']),
  /** Hash of exactly the text that was judged: title, body and answers. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

export type IssueType = (typeof issueTypes)[number]
export type Verdict = z.infer<typeof verdictSchema>
