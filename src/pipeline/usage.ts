import { z } from 'zod'

const count = z.int().nonnegative()

/** Hard stops of one run, all agents and rounds of it together. */
export const budgetSchema = z.strictObject({
  requests: z.int().positive(),
  /** Input and output together. */
  tokens: z.int().positive(),
  usd: z.number().positive(),
  /** Milliseconds since 1970. */
  deadline: z.int().positive(),
})

/** What the gateway counted. It leaves this in a file after every request, whole each time. */
export const usageSchema = z.strictObject({
  /** Requests let through to a model. */
  requests: count,
  input: count,
  /** The part of `input` that came from the provider's cache. */
  cached: count,
  output: count,
  /** By the price table; models without a price add nothing and are named in `unpriced`. */
  costUsd: z.number().nonnegative(),
  unpriced: z.array(z.string().max(100)).max(20),
  /** Which hard stop was reached, if one was. */
  stopped: z.enum(['requests', 'tokens', 'usd', 'deadline']).nullable(),
  /** What was asked for and refused (endpoints, models), at most 20 kinds. */
  refused: z.array(z.string().max(200)).max(20),
})

export type Budget = z.infer<typeof budgetSchema>
export type Usage = z.infer<typeof usageSchema>

export const nothingUsed: Usage = {
  requests: 0,
  input: 0,
  cached: 0,
  output: 0,
  costUsd: 0,
  unpriced: [],
  stopped: null,
  refused: [],
}
