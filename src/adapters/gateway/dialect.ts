import type { Dialect } from '../../pipeline/agent.ts'
import type { Upstream } from './order.ts'

/** One thing that an agent may ask of a model API. */
export type Endpoint =
  | { kind: 'models'; id: string | null }
  /** `model` is null when the body names it; `counts` asks for numbers only and uses no tokens. */
  | { kind: 'call'; path: string; query: string; model: string | null; counts: boolean }

/**
 * Which endpoint a request means; null for everything that is not on the list. The path is compared as it was sent, never
 * decoded, so that no spelling of another path gets through.
 * @param path  what follows the agent's name, without the query
 */
export function endpointOf(dialect: Dialect, method: string, path: string, query: URLSearchParams): Endpoint | null {
  if (method === 'GET') {
    const models = /^\/(?:v1|v1beta)?\/?models(?:\/([\w.:@/-]{1,100}))?$/.exec(path)
    return models ? { kind: 'models', id: models[1] ?? null } : null
  }
  if (method !== 'POST') return null
  const call = (path: string, query = '', counts = false) =>
    ({ kind: 'call', path, query, model: null, counts }) as const

  switch (dialect) {
    case 'messages': {
      const beta = query.get('beta') === 'true' ? '?beta=true' : ''
      if (/^(\/v1)?\/messages$/.test(path)) return call('/messages', beta)
      return /^(\/v1)?\/messages\/count_tokens$/.test(path) ? call('/messages/count_tokens', beta, true) : null
    }
    case 'responses':
      return /^(\/v1)?\/responses$/.test(path) ? call('/responses') : null
    case 'chat':
      return /^(\/v1)?\/chat\/completions$/.test(path) ? call('/chat/completions') : null
    case 'generate': {
      const found =
        /^(?:\/v1beta)?\/models\/([\w.@-]{1,100}):(generateContent|streamGenerateContent|countTokens)$/.exec(path)
      const [, model = '', verb = ''] = found ?? []
      if (!found) return null
      const sse = query.get('alt') === 'sse' ? '?alt=sse' : ''
      return { ...call(`/models/${model}:${verb}`, sse, verb === 'countTokens'), model }
    }
  }
}

const versions: Record<Dialect, string> = { messages: '/v1', responses: '/v1', chat: '/v1', generate: '/v1beta' }

/** The address to call: a base URL with a path has its version in it already, or keeps the API below its root. */
export function addressOf({ dialect, baseUrl }: Upstream, { path, query }: Endpoint & { kind: 'call' }): URL {
  const base = baseUrl.replace(/\/+$/, '')
  const version = versions[dialect]
  const openAi = dialect === 'responses' || dialect === 'chat'
  const versioned = base.endsWith(version) || (openAi && new URL(base).pathname !== '/')
  return new URL(`${base}${versioned ? '' : version}${path}${query}`)
}

/** The provider's own authentication; nothing without a key. */
export function authorisation({ dialect, key }: Upstream): Record<string, string> {
  if (key === '') return {}
  if (dialect === 'messages') return { 'x-api-key': key }
  return dialect === 'generate' ? { 'x-goog-api-key': key } : { authorization: `Bearer ${key}` }
}

/** An error in the form that the clients of this API read. */
export function errorBody(dialect: Dialect | null, status: number, message: string): string {
  const kinds: Record<number, [string, string]> = {
    400: ['invalid_request_error', 'INVALID_ARGUMENT'],
    403: ['permission_error', 'PERMISSION_DENIED'],
    413: ['request_too_large', 'INVALID_ARGUMENT'],
  }
  const [type, googles] = kinds[status] ?? ['api_error', 'UNAVAILABLE']
  if (dialect === 'messages') return JSON.stringify({ type: 'error', error: { type, message } })
  if (dialect === 'generate') return JSON.stringify({ error: { code: status, message, status: googles } })
  return JSON.stringify({ error: { message, type, param: null, code: null } })
}

/** The allowed models as a list, or one of them; null for one that is not allowed. Answered by us, never asked for. */
export function modelsBody({ dialect, models }: Upstream, id: string | null): string | null {
  const one = (id: string) =>
    dialect === 'generate'
      ? { name: `models/${id}`, supportedGenerationMethods: ['generateContent', 'countTokens'] }
      : { id, type: 'model', object: 'model', display_name: id, created: 0, created_at: '1970-01-01T00:00:00Z' }
  if (id !== null) return models.includes(id) ? JSON.stringify(one(id)) : null
  const list = models.map(one)
  const [first_id, last_id] = [models.at(0), models.at(-1)]
  return JSON.stringify(
    dialect === 'generate' ? { models: list } : { object: 'list', data: list, has_more: false, first_id, last_id },
  )
}
