import { mkdtempSync, rmSync } from 'node:fs'
import http, { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type GatewayOrder, gatewayOrderSchema } from '../../src/adapters/gateway/order.ts'
import { serve } from '../../src/adapters/gateway/serve.ts'
import { attachGateway, type Gateway, readUsage, startGateway } from '../../src/adapters/gateway/start.ts'
import { type Dialect, dialects } from '../../src/pipeline/agent.ts'

export const key = 'sk-test-0123456789abcdefghijklmnopqrstuvwxyz'
export const model = 'mock-1'

export type Heard = { method: string; url: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }
export type Upstream = {
  url: string
  heard: Heard[]
  /** What it does with the next requests. */
  answer: (heard: Heard, response: ServerResponse) => unknown
  close: () => Promise<void>
}

/** A small model on loopback, which does what the test says. */
export async function openUpstream(): Promise<Upstream> {
  const upstream: Upstream = {
    url: '',
    heard: [],
    answer: (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => void server.close(() => done()))
    },
  }
  const listener: RequestListener = async (request, response) => {
    response.on('error', () => {})
    const text = Buffer.concat(await request.toArray().catch(() => [])).toString()
    const heard = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: {} }
    if (text !== '') heard.body = JSON.parse(text)
    upstream.heard.push(heard)
    await upstream.answer(heard, response)
  }
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  upstream.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return upstream
}

export type World = {
  upstream: Upstream
  gateway: Gateway
  directory: string
  /** Asks over TCP, as an agent of this dialect would. */
  ask: (options: Asked) => Promise<Answer>
  close: () => Promise<void>
}
export type Asked = {
  agent?: string
  path: string
  method?: string
  body?: unknown
  headers?: Record<string, string>
  socket?: string
  onData?: (text: string) => void
  signal?: AbortSignal
}
export type Answer = { status: number; headers: IncomingMessage['headers']; text: string; cut: boolean }

/** A gateway within this process, with one agent per dialect, each named like it, before one mock model. */
export function openWorld(order: Partial<GatewayOrder> = {}): Promise<World> {
  return open(order, async (whole) => {
    const stop = await serve(gatewayOrderSchema.parse(whole))
    const { port = null } = attachGateway(whole.directory) ?? {}
    return { pid: process.pid, port, usage: () => readUsage(whole.directory), stop }
  })
}

/** The same as a process of its own, as in a job. */
export function openProcess(order: Partial<GatewayOrder> = {}): Promise<World> {
  return open(order, (whole) => startGateway(whole, resolve('src/gateway.ts')))
}

async function open(order: Partial<GatewayOrder>, start: (order: GatewayOrder) => Promise<Gateway>): Promise<World> {
  const upstream = await openUpstream()
  const directory = mkdtempSync(join(tmpdir(), 'issuewright-gateway-'))
  const gateway = await start({
    socket: join(directory, 'socket'),
    tcp: true,
    directory,
    upstreams: dialects.map((dialect) => ({ name: dialect, dialect, baseUrl: upstream.url, key, models: [model] })),
    budget: budget({}),
    ...order,
  })
  return {
    upstream,
    gateway,
    directory,
    ask: (asked) => ask(gateway.port ?? 0, asked),
    async close() {
      await gateway.stop()
      await upstream.close()
      rmSync(directory, { recursive: true })
    },
  }
}

export function budget(some: Partial<GatewayOrder['budget']>): GatewayOrder['budget'] {
  return { requests: 1_000, tokens: 10_000_000, usd: 100, deadline: Date.now() + 600_000, ...some }
}

export function ask(port: number, asked: Asked): Promise<Answer> {
  const { agent, path, method = 'POST', body, headers, socket, onData, signal } = asked
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        ...(socket === undefined ? { host: '127.0.0.1', port } : { socketPath: socket }),
        path: agent === undefined ? path : `/${agent}${path}`,
        method,
        agent: false,
        headers: { 'content-type': 'application/json', ...headers },
        ...(signal && { signal }),
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => {
          text += chunk
          onData?.(chunk)
        })
        const end = (cut: boolean) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, cut })
        response.on('end', () => end(false))
        response.on('error', () => end(true))
      },
    )
    request.on('error', reject)
    request.end(
      typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? '' : JSON.stringify(body),
    )
  })
}

/** How each dialect asks for a streamed answer, and what that answer is: with 1,200 tokens in, 200 of them cached, 34 out. */
export const talks: Record<Dialect, { path: string; body: Record<string, unknown>; events: string[] }> = {
  messages: {
    path: '/v1/messages?beta=true',
    body: { model, stream: true, max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] },
    events: [
      event(
        {
          type: 'message_start',
          message: {
            usage: {
              input_tokens: 900,
              cache_creation_input_tokens: 100,
              cache_read_input_tokens: 200,
              output_tokens: 1,
            },
          },
        },
        'message_start',
      ),
      event(
        { type: 'content_block_delta', delta: { type: 'text_delta', text: 'say "usage": 3 — 日本' } },
        'content_block_delta',
      ),
      event(
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 34 } },
        'message_delta',
      ),
      event({ type: 'message_stop' }, 'message_stop'),
    ],
  },
  responses: {
    path: '/v1/responses',
    body: { model, stream: true, input: [{ role: 'user', content: [{ type: 'input_text', text: 'hi' }] }] },
    events: [
      event({ type: 'response.created', response: { usage: null } }),
      event({ type: 'response.output_text.delta', delta: 'hello' }),
      event({
        type: 'response.completed',
        response: { usage: { input_tokens: 1200, input_tokens_details: { cached_tokens: 200 }, output_tokens: 34 } },
      }),
    ],
  },
  chat: {
    path: '/v1/chat/completions',
    body: { model, stream: true, messages: [{ role: 'user', content: 'hi' }] },
    events: [
      event({ choices: [{ delta: { content: 'hello' } }], usage: null }),
      event({
        choices: [],
        usage: { prompt_tokens: 1200, completion_tokens: 34, prompt_tokens_details: { cached_tokens: 200 } },
      }),
      'data: [DONE]\n\n',
    ],
  },
  generate: {
    path: `/v1beta/models/${model}:streamGenerateContent?alt=sse`,
    body: { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] },
    events: [
      event({
        candidates: [{ content: {} }],
        usageMetadata: { promptTokenCount: 1200, cachedContentTokenCount: 200, candidatesTokenCount: 3 },
      }),
      event({
        candidates: [{ finishReason: 'STOP' }],
        usageMetadata: {
          promptTokenCount: 1200,
          cachedContentTokenCount: 200,
          candidatesTokenCount: 30,
          thoughtsTokenCount: 4,
        },
      }),
    ],
  },
}

function event(data: unknown, name?: string): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`
}

/** Serves events, a pause after each; ends well unless it is to be cut. */
export function serveEvents(events: readonly string[], { pauseMs = 0, cut = false } = {}): Upstream['answer'] {
  return async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    for (const one of events) {
      if (response.destroyed) return
      response.write(one)
      if (pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs))
    }
    if (cut) setTimeout(() => response.destroy(), 20)
    else response.end()
  }
}
