import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI from 'openai'
import { z } from 'zod'
import type { Policy } from '../../pipeline/policy.ts'
import { type Fallback, judgementSchema } from '../../pipeline/verdict.ts'
import type { AskModel, Matter, Said } from '../../reconcile/ports.ts'
import { judgingPrompt } from '../../text/judging.ts'
import { readAnswer } from './answer.ts'
import { Refusal, type Reply, readReply } from './reply.ts'

/** What an answer may take, thinking included; a judgement itself has about 600 tokens. */
const mostOutput = 8_000
/** Tries of one request that meets a busy or broken endpoint. */
const mostTries = 3

export type ModelOptions = {
  key: string
  /** List price in USD; null for a model without one. */
  costOf: (model: string, tokens: { input: number; cached: number; output: number }) => number | null
  /** Over everything: tries, repair and waiting, in milliseconds. */
  limitMs?: number
  log: { warn(line: string): void }
}

const { $schema: _, ...schema } = z.toJSONSchema(judgementSchema, { io: 'input' })

type Rung = Pick<
  OpenAI.ChatCompletionCreateParamsNonStreaming,
  'response_format' | 'max_tokens' | 'max_completion_tokens'
>

/** From the strictest way of asking to the plainest: who refuses a parameter is asked without it. */
const rungs: readonly Rung[] = [
  {
    response_format: { type: 'json_schema', json_schema: { name: 'judgement', strict: true, schema } },
    max_completion_tokens: mostOutput,
  },
  { response_format: { type: 'json_object' }, max_tokens: mostOutput },
  { max_tokens: mostOutput },
]

/**
 * Asks any endpoint that speaks chat completions for a judgement: one request, one repair of an answer that cannot be read, all
 * within the time limit. Never throws. What was used is counted however it ends.
 */
export function askModel({ key, costOf, limitMs = 30_000, log }: ModelOptions): AskModel {
  return async (matter, policy) => {
    const spent = { tokens: 0, costUsd: 0 }
    const count = ({ usage }: Reply) => {
      spent.tokens += usage.input + usage.output
      spent.costUsd += usage.costUsd ?? costOf(policy.model ?? '', usage) ?? 0
    }
    try {
      return { judgement: await converse(matter, policy, { key, limitMs, count }), fallback: null, ...spent }
    } catch (error) {
      const fallback = error instanceof Refusal ? error.fallback : 'unavailable'
      log.warn(
        `The model ${policy.model} gave no verdict (${fallback}): ${error instanceof Error ? error.message : error}`,
      )
      return { judgement: null, fallback, ...spent }
    }
  }
}

type Call = { key: string; limitMs: number; count: (reply: Reply) => void }

async function converse(matter: Matter, policy: Policy, { key, limitMs, count }: Call): Promise<Said['judgement']> {
  const until = Date.now() + limitMs
  const client = connect(key, policy['model-base-url'])
  const { instruction, data } = judgingPrompt(matter, JSON.stringify(schema), randomBytes(12).toString('hex'))
  const messages: OpenAI.ChatCompletionMessageParam[] = [
    { role: 'system', content: instruction },
    { role: 'user', content: data },
  ]
  const ask = async () => {
    const reply = await request(client, { model: policy.model ?? '', messages }, until)
    count(reply)
    if (reply.refusal !== null) throw new Refusal('refused', reply.refusal)
    return reply
  }
  const first = await ask()
  const read = readAnswer(first)
  if ('judgement' in read) return read.judgement
  messages.push(
    { role: 'assistant', content: first.content.slice(0, 20_000) },
    { role: 'user', content: `This cannot be used: ${read.problem} Answer again, with the JSON object alone.` },
  )
  const repaired = readAnswer(await ask())
  if ('judgement' in repaired) return repaired.judgement
  throw new Refusal('bad-answer', repaired.problem)
}

/** A query in the base URL (`?api-version=…`) goes with every request; some gateways take the key by another header. */
function connect(key: string, address: string | null): OpenAI {
  const url = new URL(address ?? 'https://api.openai.com/v1')
  const defaultQuery = Object.fromEntries(url.searchParams)
  url.search = ''
  return new OpenAI({
    apiKey: key || 'none',
    baseURL: url.href.replace(/\/+$/, ''),
    // Nothing of the job's environment decides where the key goes, or under whose name.
    ...{ adminAPIKey: null, organization: null, project: null },
    defaultHeaders: /\.azure\.com$/.test(url.hostname) ? { 'api-key': key } : {},
    defaultQuery,
    fetchOptions: { redirect: 'error' },
    maxRetries: 0,
    logLevel: 'off',
  })
}

type Question = { model: string; messages: OpenAI.ChatCompletionMessageParam[] }

async function request(client: OpenAI, question: Question, until: number): Promise<Reply> {
  for (const [i, rung] of rungs.entries()) {
    try {
      const signal = AbortSignal.timeout(Math.max(1, until - Date.now()))
      return await persist(() => client.chat.completions.create({ ...question, ...rung }, { signal }), until)
    } catch (error) {
      const isParameter = error instanceof Refusal && error.fallback === 'bad-request' && error.status !== 404
      if (!isParameter || i === rungs.length - 1) throw error
    }
  }
  throw new Refusal('bad-request', 'no way of asking was left')
}

/** Waits as long as a busy endpoint says; where that is longer than the time that is left, it ends at once. */
async function persist(send: () => Promise<unknown>, until: number): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    try {
      return readReply(await send().catch(explain))
    } catch (error) {
      const isPassing = error instanceof Refusal && passing.includes(error.fallback)
      const wait = (isPassing && error.waitMs) || 500 * tries
      if (!isPassing || tries >= mostTries || Date.now() + wait >= until) throw error
      await sleep(wait)
    }
  }
}

const passing: readonly Fallback[] = ['rate-limited', 'unavailable']

function explain(error: unknown): never {
  if (!(error instanceof OpenAI.APIError)) throw error
  if (error instanceof OpenAI.APIUserAbortError) throw new Refusal('no-answer', 'it did not answer in time')
  // Azure refuses a text by an error.
  if (error.code === 'content_filter') throw new Refusal('refused', error.message)
  const seconds = Number(error.headers?.get('retry-after') ?? Number.NaN)
  throw Refusal.of(error.status, error.message, Number.isFinite(seconds) ? seconds * 1_000 : null)
}
