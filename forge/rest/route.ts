/** What a REST handler is given and gives back. */
import { Refusal } from '../refusal.ts'
import type { Repository, State, Viewer } from '../state.ts'

export interface Call {
  readonly state: State
  readonly viewer: Viewer
  /** The address of the request, for paging links. */
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly accept: string
}

/** A call below `/repos/OWNER/REPO`, to a repository the viewer can see. */
export interface RepositoryCall extends Call {
  readonly repository: Repository
}

export interface Answer {
  readonly status: number
  /** Sent as JSON, unless it is bytes; nothing for 204. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler<C extends Call = RepositoryCall> = (call: C) => Answer | Promise<Answer>
/** Method, path and handler. `:name` stands for one segment, `*name` for many. */
export type Route<C extends Call = RepositoryCall> = readonly [method: string, path: string, handler: Handler<C>]

/** 200 with a body. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** 201 with a body, and a Location when it has an address. */
export function created(body: { url?: string } | unknown[] | Record<string, unknown>): Answer {
  const location = 'url' in body && typeof body.url === 'string' ? { headers: { location: body.url } } : {}
  return { status: 201, body, ...location }
}

/** 204. */
export function noContent(): Answer {
  return { status: 204 }
}

/** One page of a list, with GitHub's `Link` header when there are more. */
export function page<Item>(call: Call, items: readonly Item[], render: (item: Item) => unknown): Answer {
  const size = Math.min(100, positive(call.query.get('per_page')) ?? 30)
  const current = positive(call.query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, relation: string) => {
    const target = new URL(call.url)
    target.searchParams.set('page', String(number))
    return `<${target}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link(Math.min(current - 1, last), 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ]
  const body = items.slice((current - 1) * size, current * size).map(render)
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) }
}

/** One page of a list that GitHub wraps into an object with its length. */
export function pageOf<Item>(
  call: Call,
  name: string,
  items: readonly Item[],
  render: (item: Item) => unknown,
): Answer {
  const answer = page(call, items, render)
  return { ...answer, body: { total_count: items.length, [name]: answer.body } }
}

function positive(text: string | null): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

/** Takes a path apart along a route's pattern; `null` when it does not match. What follows a `*name` must match, too. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const params: Record<string, string> = {}
  const wanted = pattern.split('/')
  const given = path.split('/')
  for (const [at, segment] of wanted.entries()) {
    if (segment.startsWith('*')) {
      const tail = wanted.slice(at + 1)
      const end = given.length - tail.length
      if (end <= at || given.slice(end).join('/') !== tail.join('/')) return null
      params[segment.slice(1)] = given.slice(at, end).map(decode).join('/')
      return params
    }
    const value = given[at]
    if (value === undefined) return null
    if (segment.startsWith(':') && value !== '') params[segment.slice(1)] = decode(value)
    else if (segment !== value) return null
  }
  return given.length === wanted.length ? params : null
}

/** Undoes percent-encoding; 400 when it is malformed. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Refusal(400, 'Bad Request')
  }
}
