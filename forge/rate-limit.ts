/** Primary rate limits: every token spends from an hourly budget, REST and GraphQL apart. */
import { randomUUID } from 'node:crypto'
import type { Budget, State, Token } from './state.ts'

const hour = 3600

/** Fresh budgets of so many points an hour. */
export function newBudgets(limit: number): Token['budgets'] {
  return { core: { limit, used: 0, resetAt: 0 }, graphql: { limit, used: 0, resetAt: 0 } }
}

/** Takes one point from a budget; `false` when none is left this hour. */
export function spend(state: State, budget: Budget): boolean {
  const seconds = Math.floor(state.clock().getTime() / 1000)
  if (seconds >= budget.resetAt) Object.assign(budget, { used: 0, resetAt: seconds + hour })
  if (budget.used >= budget.limit) return false
  budget.used++
  return true
}

/** The headers GitHub puts on every answer. */
export function rateLimitHeaders(budget: Budget, resource: string): Record<string, string> {
  const { limit, remaining, used, reset } = renderBudget(budget)
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': resource,
    'x-github-request-id': randomUUID().slice(0, 23).toUpperCase().replaceAll('-', ':'),
  }
}

/** A budget as `GET /rate_limit` shows it. */
export function renderBudget(budget: Budget) {
  const { limit, used, resetAt } = budget
  return { limit, remaining: Math.max(0, limit - used), used, reset: resetAt }
}
