import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { askModel } from '../../src/adapters/model/ask.ts'
import type { Fallback } from '../../src/pipeline/verdict.ts'
import { policy } from '../pipeline/item.ts'
import { completion, good, type Heard, type Says, startEndpoint } from './endpoint.ts'

const base = { object: 'chat.completion', created: 1, model: 'm' }
const choice = (message: object, finish_reason: string) => ({ choices: [{ index: 0, message, finish_reason }] })
const openai = (code: string) => ({ error: { message: code, type: 'x', param: null, code } })

/** What differs between the endpoints: how one says something, will not, and fails. Shapes as their documentation has them, 2026-11. */
type Dialect = {
  path: string
  says: (content: string, finish: string) => unknown
  refuses: Says
  fails: (status: number) => unknown
}

const dialects: Record<string, Dialect> = {
  OpenAI: {
    path: '/v1',
    says: (content, finish) => completion(content, { finish }),
    refuses: { body: completion(null, { refusal: 'I cannot help with that.' }) },
    fails: (status) => openai(`e${status}`),
  },
  Anthropic: {
    path: '/v1/',
    says: (content, finish) => ({ ...base, id: 'msg_1', ...choice({ role: 'assistant', content }, finish) }),
    refuses: { body: { ...base, ...choice({ role: 'assistant', content: '' }, 'refusal') } },
    fails: (status) => ({ error: { code: null, message: `no ${status}`, type: 'authentication_error', param: null } }),
  },
  Azure: {
    path: '/openai/deployments/mine?api-version=2024-10-21',
    says: (content, finish) => ({ ...completion(content, { finish }), prompt_filter_results: [{ prompt_index: 0 }] }),
    refuses: { status: 400, body: openai('content_filter') },
    fails: (status) => ({ error: { code: String(status), message: `no ${status}` } }),
  },
  OpenRouter: {
    path: '/api/v1',
    says: (content, finish) => ({ ...completion(content, { finish }), provider: 'P' }),
    refuses: { body: { ...base, ...choice({ role: 'assistant', content: null, refusal: 'No.' }, 'stop') } },
    fails: (status) => ({ error: { code: status, message: `no ${status}`, metadata: { raw: 'x' } }, user_id: 'u' }),
  },
  Ollama: {
    path: '/v1',
    says: (content, finish) => ({ ...base, id: 'chatcmpl-1', ...choice({ role: 'assistant', content }, finish) }),
    refuses: { body: { ...base, ...choice({ role: 'assistant', content: '' }, 'content_filter') } },
    fails: (status) => ({ error: `no ${status}` }),
  },
  vLLM: {
    path: '/v1',
    says: (content, finish) => ({
      ...{ ...base, id: 'c', prompt_logprobs: null },
      ...choice({ role: 'assistant', content, reasoning_content: null, tool_calls: [] }, finish),
    }),
    refuses: { body: { ...base, ...choice({ role: 'assistant', content: null, refusal: 'No.' }, 'stop') } },
    fails: (status) => ({ object: 'error', message: `no ${status}`, type: 'x', param: null, code: status }),
  },
}

let says: (heard: Heard, nth: number) => Says = () => 'silence'
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
beforeAll(async () => {
  endpoint = await startEndpoint((heard) => says(heard, endpoint.heard.length))
})
afterAll(() => endpoint.close())

async function ask(path: string, script: typeof says, limitMs: number) {
  says = script
  endpoint.heard.length = 0
  const tell = askModel({ key: 'sk-test', limitMs, log: { warn: () => {} }, costOf: () => 0.5 })
  const p = await policy({ model: 'm', 'model-base-url': endpoint.url + path })
  const matter = { title: 'x', body: 'ệ'.repeat(20_000), answers: [], files: [], issues: [], hash: 'b'.repeat(64) }
  const { judgement, fallback } = await tell(matter, p)
  return [judgement?.type ?? null, fallback, endpoint.heard.length]
}

const whole = JSON.stringify(good)

type Case = [string, (dialect: Dialect) => (heard: Heard, nth: number) => Says, string | null, Fallback | null, number]
const cases: Case[] = [
  ['an answer', (d) => () => ({ body: d.says(whole, 'stop') }), 'bug', null, 1],
  ['a refusal', (d) => () => d.refuses, null, 'refused', 1],
  ['wrong JSON', (d) => () => ({ body: d.says('{"type":"bug"}', 'stop') }), null, 'bad-answer', 2],
  ['an answer cut off', (d) => () => ({ body: d.says(whole.slice(0, 99), 'length') }), null, 'bad-answer', 2],
  ['401', (d) => () => ({ status: 401, body: d.fails(401) }), null, 'unauthorised', 1],
  [
    '429 that is over in time',
    (d) => (_, nth) =>
      nth === 1
        ? { status: 429, headers: { 'retry-after': '0.02' }, body: d.fails(429) }
        : { body: d.says(whole, 'stop') },
    'bug',
    null,
    2,
  ],
  [
    '429 that is not',
    (d) => () => ({ status: 429, headers: { 'retry-after': '90' }, body: d.fails(429) }),
    null,
    'rate-limited',
    1,
  ],
  ['500', (d) => () => ({ status: 500, body: d.fails(500) }), null, 'unavailable', 1],
  ['silence', () => () => 'silence', null, 'no-answer', 1],
  ['silence behind the first bytes', () => () => 'stall', null, 'no-answer', 1],
]

test.each(
  Object.entries(dialects).flatMap(([name, dialect]) =>
    cases.map(([what, ...rest]) => [`${name}: ${what}`, dialect, ...rest] as const),
  ),
)('%s', async (_, dialect, script, type, fallback, requests) => {
  // Too short for a second try of what waits half a second, long enough for every answer.
  const limit = requests === 1 && fallback !== null ? 400 : 5_000
  expect(await ask(dialect.path, script(dialect), limit)).toEqual([type, fallback, requests])
})
