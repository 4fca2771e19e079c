/** GitHub's REST API: finds the route and lets it answer. */
import { findRepository } from '../access.ts'
import { renderBudget } from '../rate-limit.ts'
import { notFound } from '../refusal.ts'
import type { Token } from '../state.ts'
import { actionRoutes } from './actions.ts'
import { appRoutes } from './apps.ts'
import { checkRoutes } from './checks.ts'
import { commentRoutes } from './comments.ts'
import { contentRoutes } from './contents.ts'
import { gitRoutes } from './git.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes, rootRoutes } from './repos.ts'
import { reviewRoutes } from './reviews.ts'
import { type Answer, type Call, decode, matchPath, ok, type Route } from './route.ts'

/** Everything below `/repos/OWNER/REPO`. The first match wins: `/issues/comments` stands before `/issues/:number`. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...actionRoutes,
  ...reviewRoutes,
  ...checkRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...pullRoutes,
  ...gitRoutes,
  ...contentRoutes,
  ...appRoutes,
]

/** Answers one REST request. */
export async function answerRest(call: Omit<Call, 'params'>, method: string, path: string): Promise<Answer> {
  for (const [verb, pattern, handler] of rootRoutes) {
    const params = verb === method && matchPath(pattern, path)
    if (params) return handler({ ...call, params })
  }
  const [, fullName = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path) ?? []
  if (fullName === '') throw notFound()
  for (const [verb, pattern, handler] of routes) {
    const params = verb === method && matchPath(pattern, rest)
    if (!params) continue
    const repository = findRepository(call.state, call.viewer, decode(fullName))
    return handler({ ...call, params, repository })
  }
  throw notFound()
}

/** `GET /rate_limit`, which costs nothing itself. */
export function answerRateLimit({ core, graphql }: Token['budgets']): Answer {
  // Searching has a budget of its own, which nobody here can spend.
  const search = { limit: 30, remaining: 30, used: 0, reset: core.resetAt }
  const resources = { core: renderBudget(core), search, graphql: renderBudget(graphql) }
  return ok({ resources, rate: resources.core })
}
