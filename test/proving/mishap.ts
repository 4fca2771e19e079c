import { readdirSync, readFileSync } from 'node:fs'
import { failNth, killNth, loseAnswerNth, type Only, secondaryLimitNth } from '../../forge/faults.ts'
import type { BeforeRequest, RequestRecord } from '../../forge/forge.ts'

export type Job = 'triage' | 'publish'

/** Requests of the action, as against those of people and of the driver. */
export const byAction = ({ actor }: Pick<RequestRecord, 'actor'>) => actor === 'github-actions[bot]'

/** Requests of one job; only publish may write contents. */
export const byJob =
  (job: Job): Only =>
  (request) =>
    byAction(request) && (request.permissions?.contents === 'write') === (job === 'publish')

type Mishaps = Record<string, (n: number, only: Only, url: string) => BeforeRequest>

/** What can happen to the n-th of some requests. */
export const mishaps = {
  'bad gateway': (n, only) => failNth(n, { status: 502, body: { message: 'Bad Gateway' } }, only),
  dropped: (n, only) => failNth(n, { status: 0 }, only),
  'answer lost': (n, only) => loseAnswerNth(n, only),
  /** It arrives twice, as from a network that repeats: what the second one is answered is what we hear. */
  doubled: (n, only, url) => doubleNth(n, only, url),
  'rate limit': (n, only) => secondaryLimitNth(n, 1, only),
  killed: (n, only, url) => killNth(n, () => killAction(url), { only }),
  'killed after': (n, only, url) => killNth(n, () => killAction(url), { only, afterwards: true }),
  /** From here on GitHub is down, whatever is asked. */
  outage: (n, only) => down(n, only, () => true),
  /** From here on this one kind of request fails, and no other. */
  stubborn: (n, only) =>
    down(n, only, (first, request) => first.method === request.method && first.path === request.path),
} satisfies Mishaps

export type Mishap = keyof typeof mishaps

function doubleNth(n: number, only: Only, url: string): BeforeRequest {
  let count = 0
  let inside = false
  return async (request) => {
    if (inside || !only(request) || ++count !== n) return undefined
    const { method, path, query, requestBody } = request
    const { authorization = '' } = request.headers
    const body = requestBody === null ? {} : { body: JSON.stringify(requestBody) }
    inside = true
    await fetch(`${url}${path}?${new URLSearchParams(query)}`, { method, headers: { authorization }, ...body })
    inside = false
    return undefined
  }
}

function down(n: number, only: Only, fails: (first: RequestRecord, request: RequestRecord) => boolean): BeforeRequest {
  let count = 0
  let first: RequestRecord | undefined
  return (request) => {
    if (!byAction(request)) return undefined
    if (only(request) && ++count === n) first ??= request
    return first && fails(first, request) ? { status: 500, body: { message: 'Server Error' } } : undefined
  }
}

/** Kills the action's process that talks to this forge, so that no handler of ours gets to run. */
export function killAction(url: string): void {
  const found = processesWith([`GITHUB_API_URL=${url}`, /^INPUT_MODE=/])
  if (found.length !== 1) throw new Error(`one process was to be killed, not ${found.length}`)
  process.kill(found[0] ?? 0, 'SIGKILL')
}

/** The processes whose environment has all of these entries. Linux only. */
export function processesWith(entries: readonly (string | RegExp)[]): number[] {
  const fits = (environment: string[]) =>
    entries.every((entry) => environment.some((one) => (typeof entry === 'string' ? one === entry : entry.test(one))))
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && fits(environmentOf(name)))
    .map(Number)
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return [] // it ended while we looked
  }
}
