import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Failure, type FailureCode } from '../../pipeline/error.ts'
import type { Log } from '../../reconcile/ports.ts'
import { fetch } from './fetch.ts'

type Group = NonNullable<NonNullable<NonNullable<ConstructorParameters<typeof Client>[0]>['throttle']>['write']>

const Client = Octokit.plugin(retry, throttling)

export type GitHub = {
  /** A forge on this machine, which needs no patience. */
  local: boolean
  request: (
    route: string,
    parameters?: Record<string, unknown>,
  ) => Promise<{ status: number; data: unknown; headers?: Record<string, unknown> }>
  graphql: (query: string, variables: Record<string, unknown>) => Promise<unknown>
}

/** The longest wait for a rate limit that is worth a running job, in seconds. */
const longestWait = 120

/** Writes on a forge at home need no spacing; on GitHub the plugin keeps one second between writes, three between notifications. */
const atOnce = {
  key: () => ({ schedule: (_: unknown, run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args) }),
} as unknown as Group

/**
 * A client for REST and GraphQL that waits for rate limits and repeats what failed on GitHub's side.
 * @param toGetOne  how whoever has no good token gets one, where that is not the input of the action
 * @throws Failure with a code that says what to do, for every request that did not succeed
 */
export function connect(token: string, apiUrl: string, log: Log, toGetOne?: string): GitHub {
  const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(apiUrl)
  const wait = (kind: string) => (seconds: number, _options: unknown, _client: unknown, tries: number) => {
    log.warn(`GitHub's ${kind} rate limit: waiting ${seconds} s`)
    return tries < 2 && seconds <= longestWait
  }
  const options = {
    auth: token,
    baseUrl: apiUrl,
    request: { fetch },
    userAgent: 'issuewright',
    log: { debug() {}, info() {}, warn: log.warn, error: () => {} },
    retry: { retryAfterBaseValue: local ? 20 : 1_000 },
    throttle: {
      onRateLimit: wait('primary'),
      onSecondaryRateLimit: wait('secondary'),
      ...(local ? { write: atOnce, notifications: atOnce, search: atOnce, retryAfterBaseValue: 20 } : {}),
    },
  }
  const client = new Client(options)
  // A query is a POST, too: the plugin would let a second pass between two of them, as between two writes.
  const reader = local ? client : new Client({ ...options, throttle: { ...options.throttle, write: atOnce } })
  return {
    local,
    request: (route, parameters = {}) =>
      client.request(route, parameters).catch((error: unknown) => explain(error, route, toGetOne)),
    graphql: (query, variables) =>
      (query.startsWith('mutation') ? client : reader)
        .graphql(query, variables)
        .catch((error: unknown) => explain(error, 'POST /graphql', toGetOne)),
  }
}

type Refusal = {
  status?: number
  message?: string
  errors?: { type?: string; message?: string }[]
  response?: { headers?: Record<string, string> }
}

const refusalIn = (error: unknown) => (error instanceof Failure ? (error.cause as Refusal | undefined) : undefined)

/** The status of a failed request, when GitHub answered at all. */
export function statusOf(error: unknown): number | null {
  return refusalIn(error)?.status ?? null
}

export function messageOf(error: unknown): string {
  return refusalIn(error)?.message ?? ''
}

/** Turns a refusal of GitHub's into one of our failures. Wordings of GitHub's answers as of 2026-11. */
function explain(error: unknown, route: string, toGetOne?: string): never {
  const cause = error as Refusal
  const message = cause.errors?.[0]?.message ?? cause.message ?? 'no answer'
  const forbidden = cause.status === 403 || cause.errors?.some(({ type }) => type === 'FORBIDDEN')
  const fail = (code: FailureCode, says: string, more: { detail?: string; todo?: string } = {}): never => {
    throw new Failure(code, says, { ...more, cause })
  }
  if (cause.status === 401)
    fail('missing-token', 'GitHub does not accept the token.', { detail: '', ...(toGetOne && { todo: toGetOne }) })
  if (forbidden && /not permitted to create or approve pull requests/i.test(message)) {
    const says = 'The settings of this repository forbid GitHub Actions to create pull requests.'
    fail('pull-requests-forbidden', says, { detail: '' })
  }
  if (forbidden && /resource not accessible/i.test(message)) {
    const wanted = cause.response?.headers?.['x-accepted-github-permissions']
    const detail = `\`${route}\`${wanted ? `: \`${wanted}\`` : ''}`
    fail('missing-right', `The token may not do ${detail}.`, { detail })
  }
  if (cause.errors?.some(({ type }) => type === 'NOT_FOUND')) {
    const todo = 'Check the number of the issue, and that the token may read this repository.'
    fail('bad-input', `GitHub does not know what was asked for: ${message}`, { todo })
  }
  const busy = cause.status === undefined || cause.status >= 500 || cause.status === 429 || /rate limit/i.test(message)
  if (busy && !cause.errors) {
    const detail = `\`${route}\`: ${message}`
    fail('github-unavailable', `GitHub did not answer as it should: ${detail}`, { detail })
  }
  const detail = `\`${route}\` (${cause.status ?? '?'}): ${message}`
  return fail('internal', `GitHub refused ${detail}`, { detail })
}
