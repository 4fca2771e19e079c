import type { IncomingMessage, ServerResponse } from 'node:http'
import { jsonOf } from '../../pipeline/json.ts'
import type { SecretForms } from '../../pipeline/secret.ts'
import { decoded, readWhole } from './body.ts'
import { type Endpoint, endpointOf, errorBody, modelsBody } from './dialect.ts'
import { type Call, forward } from './forward.ts'
import { type Ledger, type Stop, stopMessage } from './ledger.ts'
import type { ParsedOrder, Upstream } from './order.ts'
import { screen } from './screen.ts'

const maxBodyBytes = 32_000_000

type House = { order: ParsedOrder; ledger: Ledger; secrets: SecretForms; closing: AbortSignal }
type Refusal = { status: number; message: string; note?: string }
type Ready = { model: string; body: Buffer }

/** Answers one request of an agent; never throws. */
export async function handle(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '' } = request
  // Only a path can name an agent; an absolute address would name another host.
  const { name, path, query } = /^\/(?<name>[^/?]+)(?<path>[^?]*)(?:\?(?<query>.*))?$/.exec(url)?.groups ?? {}
  const upstream = house.order.upstreams.find((one) => one.name === name)
  const refuse = ({ status, message, note }: Refusal) => {
    if (note !== undefined) house.ledger.refuse(`${upstream?.name ?? '-'}: ${note}`)
    answer(response, status, errorBody(upstream?.dialect ?? null, status, `Issuewright: ${message}`))
  }
  const stopped = (stop: Stop) => refuse({ status: 400, message: stopMessage(stop, house.order.budget) })
  try {
    const endpoint = upstream ? endpointOf(upstream.dialect, method, path ?? '', new URLSearchParams(query)) : null
    if (!upstream || !endpoint) {
      const note = `${method} ${(upstream ? path : url) || '/'}`
      return refuse({ status: 403, message: `${note} is not allowed here; only calls of the model are.`, note })
    }
    if (endpoint.kind === 'models') {
      const models = modelsBody(upstream, endpoint.id)
      return models === null ? refuse(otherModel(upstream, endpoint.id ?? '')) : answer(response, 200, models)
    }
    const early = house.ledger.stopped()
    if (early) return stopped(early)
    const ready = await prepare(house.ledger, upstream, endpoint, request)
    if ('status' in ready) return refuse(ready)
    const stop = await house.ledger.enter()
    if (stop) return stopped(stop)
    await pass(house, { upstream, endpoint, headers: request.headers, body: ready.body }, ready.model, response)
  } catch {
    if (response.headersSent) response.destroy()
    else refuse({ status: 400, message: 'the request could not be read.', note: 'unreadable request' })
  }
}

/** Reads the body and makes it one that may go on. */
async function prepare(
  ledger: Ledger,
  upstream: Upstream,
  endpoint: Endpoint & { kind: 'call' },
  request: IncomingMessage,
): Promise<Ready | Refusal> {
  const message = `the request is larger than ${maxBodyBytes} bytes.`
  const tooLarge = { status: 413, message, note: 'a body too large' }
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return tooLarge
  const plain = decoded(request, request.headers['content-encoding'])
  if (!plain) return { status: 400, message: 'this content encoding is unknown here; send it plain.' }
  const bytes = await readWhole(plain, maxBodyBytes)
  if (!bytes) return tooLarge

  const screened = screen(upstream.dialect, jsonOf(bytes.toString()))
  if ('refused' in screened) return { status: 400, message: `${screened.refused}.`, note: screened.note }
  const model = endpoint.model ?? String(screened.body['model'] ?? '')
  if (!upstream.models.includes(model)) return otherModel(upstream, model)
  for (const note of screened.notes) ledger.refuse(`${upstream.name}: ${note} (left out)`)
  // Written anew: the provider must read the very thing that was looked at.
  return { model, body: Buffer.from(JSON.stringify(screened.body)) }
}

function otherModel({ models }: Upstream, model: string): Refusal {
  const message = `the model is not allowed; allowed: ${models.join(', ')} (setting \`model\`).`
  return { status: 400, message, note: `model ${model}` }
}

async function pass(
  { order, ledger, secrets, closing }: House,
  call: Pick<Call, 'upstream' | 'endpoint' | 'headers' | 'body'>,
  model: string,
  response: ServerResponse,
) {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  if (response.destroyed) gone.abort()
  const signal = AbortSignal.any([gone.signal, closing])
  await forward({ ...call, limits: order, secrets, signal }, response, (tokens) => {
    if (tokens) ledger.count(model, tokens)
    ledger.leave()
  })
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body)
}
