/** Secondary limits: how much one account may write in a minute and in an hour. */
import { Refusal } from './refusal.ts'
import type { Limits, State } from './state.ts'

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function newLimits(): Limits {
  return { contentPerMinute: 80, contentPerHour: 500, primary: { person: 5000, workflow: 1000, anonymous: 60 } }
}

const minute = 60_000
const hour = 60 * minute

/** Whether a request writes something people get to read; git objects are none of that. */
export function makesContent(method: string, path: string, body: unknown): boolean {
  if (path === '/graphql') return /^\s*mutation\b/m.test((body as { query?: string } | null)?.query ?? '')
  return method !== 'GET' && method !== 'HEAD' && !/^\/repos\/[^/]+\/[^/]+\/git\//.test(path)
}

/** Counts one write of an account; 403 with `retry-after` when there were too many. */
export function spendContent(state: State, login: string): void {
  const { contentPerMinute, contentPerHour } = state.limits
  const at = state.clock().getTime()
  const times = (state.contentTimes.get(login) ?? []).filter((time) => at - time < hour)
  state.contentTimes.set(login, times)
  const lastMinute = times.filter((time) => at - time < minute)
  if (lastMinute.length >= contentPerMinute) throw secondaryLimit(secondsUntil(lastMinute[0], minute, at), at)
  if (times.length >= contentPerHour) throw secondaryLimit(secondsUntil(times[0], hour, at), at)
  times.push(at)
}

function secondsUntil(first: number | undefined, window: number, at: number): number {
  return Math.max(1, Math.ceil(((first ?? at) + window - at) / 1000))
}

/** GitHub's refusal, in its words. */
export function secondaryLimit(retryAfter: number, at = Date.now()): Refusal {
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later. ' +
    'If you reach out to GitHub Support for help, please include the request ID C4D2:1F30:2A81F:5B03C:691EF2A0 and timestamp ' +
    `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC.`
  const documentation =
    'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  return new Refusal(403, message, { headers: { 'retry-after': String(retryAfter) }, documentation })
}
