import { z } from 'zod'
import type { Fallback } from '../../pipeline/verdict.ts'

/** Why a model gave no judgement. */
export class Refusal extends Error {
  readonly fallback: Fallback
  readonly status: number | null
  /** How long the endpoint asks to wait, in milliseconds. */
  readonly waitMs: number | null

  constructor(fallback: Fallback, message: string, status: number | null = null, waitMs: number | null = null) {
    super(message)
    this.fallback = fallback
    this.status = status
    this.waitMs = waitMs
  }

  /** What the status of an HTTP answer means; without one there was no answer at all. */
  static of(status: number | undefined, message: string, waitMs: number | null = null): Refusal {
    const meant: Record<number, Fallback> = {
      401: 'unauthorised',
      403: 'unauthorised',
      402: 'rate-limited',
      429: 'rate-limited',
    }
    const known = status === undefined || status >= 500 || status === 408 ? 'unavailable' : meant[status]
    return new Refusal(known ?? 'bad-request', message, status ?? null, waitMs)
  }
}

export type Reply = {
  content: string
  /** Why it will not answer, in its own words; null when it does. It is paid all the same. */
  refusal: string | null
  /** Whether the answer ends where the limit of its length was. */
  cut: boolean
  /** `costUsd` is what the endpoint itself says, if it does. */
  usage: { input: number; cached: number; output: number; costUsd: number | null }
}

const count = z.number().min(0).max(1e9).transform(Math.round).nullish()

/** What the endpoints have in common, and nothing more. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]).nullish(),
          refusal: z.string().nullish(),
        }),
      }),
    )
    .nullish(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count }).nullish(),
      cost: z.number().nonnegative().nullish(),
    })
    .nullish(),
  // One way of failing is an answer with status 200 and the error in it.
  error: z.object({ code: z.union([z.number(), z.string()]).nullish(), message: z.string().nullish() }).nullish(),
})

/** How an answer ends that was held back: most say the first, Anthropic the second. */
const filters = ['content_filter', 'refusal']

/** Reads an answer of any dialect. @throws Refusal when it holds an error instead of an answer */
export function readReply(body: unknown): Reply {
  const parsed = completionSchema.safeParse(body)
  if (!parsed.success) throw new Refusal('bad-answer', 'it did not answer as chat completions do')
  const { choices, usage, error } = parsed.data
  if (error) throw Refusal.of(Number(error.code) || 500, error.message ?? 'an error without words')
  const [choice] = choices ?? []
  if (!choice) throw new Refusal('bad-answer', 'it answered without a choice')
  const { content, refusal } = choice.message
  const filtered = choice.finish_reason && filters.includes(choice.finish_reason) ? 'its filter' : null
  return {
    refusal: refusal || filtered,
    content: typeof content === 'string' ? content : (content ?? []).map(({ text }) => text ?? '').join(''),
    cut: choice.finish_reason === 'length',
    usage: {
      input: usage?.prompt_tokens ?? 0,
      cached: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      output: usage?.completion_tokens ?? 0,
      costUsd: usage?.cost ?? null,
    },
  }
}
