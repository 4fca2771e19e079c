/** Ready-made mishaps for `forge.beforeRequest`. Each counts the requests it is asked about from 1, and strikes once. */
import type { BeforeRequest, Fault, RequestRecord } from './http.ts'
import { secondaryLimit } from './secondary-limit.ts'

/** Which requests count; all when left out. */
export type Only = (request: RequestRecord) => boolean

/** The n-th request is answered with an error, and not carried out. */
export function failNth(n: number, fault: Fault, only?: Only): BeforeRequest {
  return onNth(n, only, () => fault)
}

/** The connection breaks before the n-th request is carried out. */
export function dropNth(n: number, only?: Only): BeforeRequest {
  return failNth(n, { status: 0 }, only)
}

/** The n-th request is carried out, and its answer lost on the way. */
export function loseAnswerNth(n: number, only?: Only): BeforeRequest {
  return failNth(n, { status: 0, afterwards: true }, only)
}

/** The n-th request is answered, but only after so many milliseconds. */
export function delayNth(n: number, milliseconds: number, only?: Only): BeforeRequest {
  return onNth(n, only, () => new Promise((resolve) => setTimeout(resolve, milliseconds, undefined)))
}

/** The n-th request meets a secondary limit, with `retry-after` in seconds. */
export function secondaryLimitNth(n: number, retryAfter = 60, only?: Only): BeforeRequest {
  const { status, message, documentation, headers } = secondaryLimit(retryAfter)
  return failNth(n, { status, headers, body: { message, documentation_url: documentation } }, only)
}

/**
 * Calls back at the n-th request, say to kill the client; the connection breaks before the request is carried out, or with
 * `afterwards` after it.
 */
export function killNth(
  n: number,
  kill: () => void,
  options: { afterwards?: boolean; only?: Only } = {},
): BeforeRequest {
  const { afterwards = false, only } = options
  return onNth(n, only, () => {
    kill()
    return { status: 0, afterwards }
  })
}

/** Several mishaps: all of them count every request, and the first that strikes is it. */
export function anyOf(...mishaps: readonly BeforeRequest[]): BeforeRequest {
  return async (request) => {
    const struck = await Promise.all(mishaps.map((mishap) => mishap(request)))
    return struck.find((fault) => fault !== undefined)
  }
}

function onNth(n: number, only: Only = () => true, strike: () => ReturnType<BeforeRequest>): BeforeRequest {
  let count = 0
  return (request) => {
    if (!only(request)) return undefined
    count++
    return count === n ? strike() : undefined
  }
}
