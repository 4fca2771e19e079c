import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { judgementSchema } from '../../src/pipeline/verdict.ts'

type Body = Record<string, unknown> & { messages: { role: string; content: string }[] }
export type Heard = { path: string; headers: IncomingHttpHeaders; body: Body }
/** What an endpoint says to a request: a status and a body, or nothing at all. */
export type Says =
  | { status?: number; headers?: Record<string, string>; body: unknown }
  | 'silence'
  | 'stall'
  | 'hang up'

/** A good judgement, as a model would write it. */
export const good = {
  ...{ type: 'bug', summary: 'The total of a cart ignores the quantity', completeness: 4, missing: ['version'] },
  requirements: ['Two of an item cost twice its price'],
  approach: ['Multiply price by quantity in total()'],
  areas: ['src/cart.js', 'src/none.js'],
  questions: [],
  ...{ readiness: 'ready', reason: 'Clear and small', risk: 'low', size: 'small', language: 'en' },
  ...{ duplicates: [7, 8], confidence: 0.9 },
}
judgementSchema.parse(good)

/** An answer of chat completions. */
export const completion = (content: unknown, more: { finish?: string; refusal?: string; usage?: object } = {}) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [
    {
      index: 0,
      finish_reason: more.finish ?? 'stop',
      message: { role: 'assistant', content, ...(more.refusal ? { refusal: more.refusal } : {}) },
    },
  ],
  usage: more.usage ?? { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
})

export const saying = (content: unknown, more?: Parameters<typeof completion>[1]): Says => {
  return { body: completion(typeof content === 'object' ? JSON.stringify(content) : content, more) }
}

/** An endpoint on loopback that answers each request as `script` says and writes down what it heard. */
export async function startEndpoint(script: (heard: Heard, nth: number) => Says) {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Body
    const one = { path: request.url ?? '', headers: request.headers, body }
    heard.push(one)
    const says = script(one, heard.length)
    if (says === 'silence') return
    if (says === 'stall') return void response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    if (says === 'hang up') return void request.socket.destroy()
    response.writeHead(says.status ?? 200, { 'content-type': 'application/json', ...says.headers })
    response.end(typeof says.body === 'string' ? says.body : JSON.stringify(says.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((done) => server.close(() => done()))
  }
  return { url, heard, close }
}
