/** The server: reads requests, counts them, lets REST, GraphQL, git or the pages for people answer, and keeps a log. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveGit } from './git-http.ts'
import { answerGraphql } from './graphql/graphql.ts'
import { newBudgets, rateLimitHeaders, spend } from './rate-limit.ts'
import { Refusal } from './refusal.ts'
import { answerRateLimit, answerRest } from './rest/rest.ts'
import type { Answer } from './rest/route.ts'
import { makesContent, spendContent } from './secondary-limit.ts'
import { now, type Permissions, type State, type Token } from './state.ts'
import { findToken } from './tokens.ts'
import { isPage, servePage } from './web/serve.ts'

/** One request as the log keeps it. */
export interface RequestRecord {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  /** Login behind the token, `null` for nobody. */
  readonly actor: string | null
  /** A workflow token's rights, `null` for everybody else. */
  readonly permissions: Permissions | null
  readonly requestBody: unknown
  readonly graphqlOperationName: string | null
  readonly at: string
  status: number
  responseBody: unknown
}

/** An answer in place of the forge's own. */
export interface Fault {
  /** 0 drops the connection. */
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The request is carried out all the same, and only its answer lost. */
  readonly afterwards?: boolean
}

export type BeforeRequest = (request: RequestRecord) => Fault | undefined | Promise<Fault | undefined>

export interface GitRequestRecord {
  readonly method: string
  readonly path: string
  readonly service: string
  readonly actor: string | null
  readonly at: string
  status: number
}

/** What the server shares with whoever started it. */
export interface Watch {
  readonly requests: RequestRecord[]
  readonly gitRequests: GitRequestRecord[]
  readonly beforeRequest: () => BeforeRequest | undefined
}

/** Listens on a free port of 127.0.0.1 and puts the address into the state. */
export async function listen(state: State, watch: Watch): Promise<Server> {
  const anonymous: Token = { viewer: { kind: 'anonymous' }, budgets: newBudgets(state.limits.primary.anonymous) }
  const server = createServer((request, response) => {
    serve(state, watch, anonymous, request, response).catch((error: Error) => {
      if (!response.headersSent) send(response, { status: 500, body: { message: error.stack } })
      else response.destroy()
    })
  })
  server.keepAliveTimeout = 60_000 // idle sockets end with the server, never in the middle of a test
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return server
}

async function serve(
  state: State,
  watch: Watch,
  anonymous: Token,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', state.url)
  if (/^\/[^/]+\/[^/]+\.git\//.test(url.pathname)) return serveGit(state, watch.gitRequests, url, request, response)

  if (isPage(request.method, url.pathname)) return servePage(state, url, response)

  const sent = await readBody(request)
  const token = await settle(() => findToken(state, request.headers.authorization) ?? anonymous)
  const record = newRecord(state, request, url, sent, token instanceof Refusal ? anonymous : token)
  watch.requests.push(record)
  const fault = (await watch.beforeRequest()?.(record)) || undefined
  const own = fault && !fault.afterwards ? fault : await settle(() => answer(state, record, url, sent, token))
  const outcome = fault ?? own
  const final = outcome instanceof Refusal ? refuse(outcome) : outcome
  record.status = final.status
  record.responseBody = Buffer.isBuffer(final.body) ? final.body.toString() : final.body
  if (final.status === 0) request.socket.destroy()
  else send(response, final, token instanceof Refusal ? {} : budgetHeaders(url.pathname, token))
}

/** A refusal is an answer like any other; anything else thrown is a bug. */
async function settle<Result>(work: () => Result | Promise<Result>): Promise<Result | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

async function answer(
  state: State,
  record: RequestRecord,
  url: URL,
  sent: Buffer,
  token: Token | Refusal,
): Promise<Answer> {
  if (token instanceof Refusal) throw token
  const { viewer, budgets } = token
  const path = url.pathname
  if (path === '/rate_limit') return answerRateLimit(budgets)
  const isGraphql = path === '/graphql' && record.method === 'POST'
  if (!spend(state, isGraphql ? budgets.graphql : budgets.core)) {
    throw new Refusal(403, `API rate limit exceeded for ${record.actor ?? '127.0.0.1'}.`)
  }
  const body = parseJson(sent)
  if (record.actor !== null && makesContent(record.method, path, body)) spendContent(state, record.actor)
  if (isGraphql) return answerGraphql(state, token, body)
  const accept = record.headers.accept ?? ''
  return answerRest({ state, viewer, url, query: url.searchParams, body, accept }, record.method, path)
}

function parseJson(sent: Buffer): unknown {
  if (sent.length === 0) return undefined
  try {
    return JSON.parse(sent.toString())
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
}

function newRecord(state: State, request: IncomingMessage, url: URL, sent: Buffer, { viewer }: Token): RequestRecord {
  const requestBody = readJson(sent)
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    actor: viewer.kind === 'anonymous' ? null : viewer.account.login,
    permissions: viewer.kind === 'workflow' ? viewer.permissions : null,
    requestBody,
    graphqlOperationName: url.pathname === '/graphql' ? operationName(requestBody) : null,
    at: now(state),
    status: 0,
    responseBody: undefined,
  }
}

function readJson(sent: Buffer): unknown {
  try {
    return sent.length === 0 ? null : JSON.parse(sent.toString())
  } catch {
    return sent.toString()
  }
}

function operationName(body: unknown): string | null {
  const { operationName, query } = (body ?? {}) as { operationName?: string; query?: string }
  return operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(query ?? '')?.[1] ?? null
}

function budgetHeaders(path: string, { budgets }: Token): Record<string, string> {
  return path === '/graphql' ? rateLimitHeaders(budgets.graphql, 'graphql') : rateLimitHeaders(budgets.core, 'core')
}

function refuse({ status, message, errors, headers, documentation }: Refusal): Answer {
  const body = { message, ...(errors ? { errors } : {}), documentation_url: documentation, status: String(status) }
  return { status, body, headers }
}

function send(response: ServerResponse, { status, body, headers }: Answer, more: Record<string, string> = {}): void {
  const isBytes = Buffer.isBuffer(body)
  const type = isBytes ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': type }), ...more, ...headers })
  response.end(body === undefined ? undefined : isBytes || typeof body === 'string' ? body : JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
