import { once as firstOf } from 'node:events'
import { request as http, type IncomingMessage } from 'node:http'
import { request as https } from 'node:https'

/** @param tail  of a long answer so many bytes at its end are kept, at least */
type Init = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array; tail?: number }

/** How long one try may take before it counts as lost, in milliseconds; waiting for a rate limit is not part of it. */
const requestMs = 30_000

/** How many redirects are followed; GitHub sends them for renamed repositories. */
const mostRedirects = 3

/**
 * `fetch` for the API client, over node:http. Node's own fetch costs more CPU to load than everything else that a run without
 * news does (docs/adr/0005).
 * @throws what node:http throws when there is no answer, also when the time limit ended it
 */
export async function fetch(url: string, init: Init = {}, redirects = 0): ReturnType<typeof once> {
  const answer = await once(url, init)
  const to = answer.headers.get('location')
  if (![301, 302, 307, 308].includes(answer.status) || !to || redirects >= mostRedirects) return answer
  const next = new URL(to, url)
  // The token goes nowhere else.
  if (next.origin !== new URL(url).origin) return answer
  return fetch(next.href, init, redirects + 1)
}

/** One request, and the part of a fetch `Response` that the client reads. */
async function once(url: string, { method = 'GET', headers = {}, body, tail = Number.POSITIVE_INFINITY }: Init) {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const send = url.startsWith('https:') ? https : http
  const options = { method, headers: { ...headers, ...length }, signal: AbortSignal.timeout(requestMs) }
  const request = send(url, options).end(body)
  request.on('error', () => {}) // whoever waits for the answer, or reads it, hears of it
  const [response] = (await firstOf(request, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  let held = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    held += part.length
    parts.push(part)
    while (held - (parts[0]?.length ?? 0) >= tail) held -= parts.shift()?.length ?? 0
  }
  const content = Buffer.concat(parts)
  const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)
  const status = response.statusCode ?? 0
  const [text, arrayBuffer] = [async () => content.toString('utf8'), async (): Promise<Uint8Array> => content]
  return { status, ok: status < 300, url, headers: new Map(pairs), text, arrayBuffer }
}
