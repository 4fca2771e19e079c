import { once } from 'node:events'
import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { redactKnown, type SecretForms } from '../../pipeline/secret.ts'
import { decoded, readWhole } from './body.ts'
import { counterOf } from './count.ts'
import { addressOf, type Endpoint, errorBody } from './dialect.ts'
import { requestHeaders, responseHeaders } from './header.ts'
import type { ParsedOrder, Upstream } from './order.ts'
import type { Tokens } from './price.ts'

/** An error text of a provider beyond this is cut. */
const maxErrorBytes = 1_000_000

/** One request that may go on to a model. */
export type Call = {
  upstream: Upstream
  endpoint: Endpoint & { kind: 'call' }
  body: Buffer
  headers: IncomingHttpHeaders
  limits: Pick<ParsedOrder, 'connectSeconds' | 'silenceSeconds'>
  /** Forms of the keys, never to be seen in an answer. */
  secrets: SecretForms
  /** Ends it: the client is gone, or the time is over. */
  signal: AbortSignal
}

/**
 * Sends a request on and passes the answer back as it comes.
 * @param used  hears exactly once what it used, before the client sees the end; null when it cost nothing
 */
export async function forward(call: Call, response: ServerResponse, used: (tokens: Tokens | null) => void) {
  const { dialect } = call.upstream
  const { counts } = call.endpoint
  const estimate = () => (counts ? null : counterOf(dialect, true).end(call.body.length))
  const asked = await ask(call).then(
    (answer) => ({ answer }),
    (cause: NodeJS.ErrnoException) => ({ cause }),
  )
  if ('cause' in asked) {
    // Whoever cuts off a question has asked it all the same.
    used(call.signal.aborted ? estimate() : null)
    return call.signal.aborted ? response.destroy() : reply(call, response, ...troubleOf(asked.cause))
  }
  const { answer } = asked
  const status = answer.statusCode ?? 502
  const body = decoded(answer, answer.headers['content-encoding'])
  if (status < 300 && body) return relay(call, answer, body, response, counts ? () => used(null) : used)
  used(null)
  if (status < 400 || !body) {
    answer.destroy()
    const what = body ? 'a redirect, which is not followed' : 'an encoding that was not asked for'
    return reply(call, response, 400, `the model's address answered with ${what}; correct the setting \`base-url\``)
  }
  const text = await readWhole(body, maxErrorBytes).catch(() => null)
  answer.destroy()
  response.writeHead(status, responseHeaders(answer.headers, call.secrets))
  response.end(redactKnown(text?.toString() ?? errorBody(dialect, status, 'the provider gave no reason'), call.secrets))
}

async function relay(
  { upstream, body: sent, secrets, signal }: Call,
  { headers, statusCode }: IncomingMessage,
  body: Readable,
  response: ServerResponse,
  used: (tokens: Tokens) => void,
) {
  const counter = counterOf(upstream.dialect, /event-stream/.test(headers['content-type'] ?? ''))
  const told: { once?: boolean } = {}
  const tell = () => {
    if (!told.once) used(counter.end(sent.length))
    told.once = true
  }
  response.writeHead(statusCode ?? 200, responseHeaders(headers, secrets)).flushHeaders()
  body.once('error', tell)
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      counter.take(chunk)
      yield chunk
    }
    tell()
  }
  // A cut on either side ends the other; the client must see a cut stream as one.
  await pipeline(body, counted, response, { signal }).catch(() => response.destroy())
  tell()
}

/** The provider's answer as soon as its headers are there. A kept connection that had just been closed is tried anew, once. */
async function ask(call: Call, again = true): Promise<IncomingMessage> {
  const { upstream, endpoint, body, headers, limits, signal } = call
  const url = addressOf(upstream, endpoint)
  const secure = url.protocol === 'https:'
  const options = { method: 'POST', headers: requestHeaders(upstream, headers, body.length), signal }
  const request = (secure ? https : http).request(url, options)
  const slow = setTimeout(() => request.destroy(new Error('unconnected')), limits.connectSeconds * 1_000)
  request.setTimeout(limits.silenceSeconds * 1_000, () => request.destroy(new Error('silent')))
  request.once('socket', (socket) => {
    if (!socket.connecting) clearTimeout(slow)
    else socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(slow))
  })
  request.on('error', () => {}) // whoever waits for the answer, or reads it, hears of it
  try {
    const [answer] = await once(request.end(body), 'response')
    return answer
  } catch (cause) {
    if (again && request.reusedSocket && (cause as NodeJS.ErrnoException).code === 'ECONNRESET') return ask(call, false)
    throw cause
  } finally {
    clearTimeout(slow)
  }
}

function troubleOf({ message, code }: NodeJS.ErrnoException): [status: number, why: string] {
  if (message === 'silent') return [504, 'the model did not answer in time']
  if (message === 'unconnected') return [504, 'the model could not be reached in time']
  return [502, `the model could not be reached (${code ?? 'unknown error'}); see the setting \`base-url\``]
}

function reply({ upstream }: Call, response: ServerResponse, status: number, message: string) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(errorBody(upstream.dialect, status, `Issuewright: ${message}.`))
}
