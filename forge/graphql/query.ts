/** The entry points of queries, and accounts. */

import { findRepository, requireRead } from '../access.ts'
import { visibleReviews } from '../domain/reviews.ts'
import { nodeId, parseNodeId } from '../node-id.ts'
import { renderBudget } from '../rate-limit.ts'
import { Refusal } from '../refusal.ts'
import { accountPage } from '../render/address.ts'
import {
  type Account,
  type Comment,
  type Issue,
  isPullRequest,
  type Label,
  type Repository,
  type Viewer,
} from '../state.ts'
import type { Review, ReviewComment, Thread } from '../state-review.ts'
import { type Context, databaseId, type Resolver, type Resolvers } from './resolver.ts'

/** Finds a repository; the error names it, as GitHub's does. */
export function repositoryNamed({ state, viewer }: Context, fullName: string): Repository {
  try {
    return findRepository(state, viewer, fullName)
  } catch {
    throw new Refusal(404, `Could not resolve to a Repository with the name '${fullName}'.`)
  }
}

export type NodeRecord = Account | Repository | Issue | Comment | Label | Review | ReviewComment | Thread

/** Finds what a node id stands for, as far as the viewer may read it. */
export function findNode(context: Context, id: string): NodeRecord {
  const parsed = parseNodeId(id)
  const found = parsed && [...records(context)].find((record) => record.kind === parsed.kind && record.id === parsed.id)
  if (!found) throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`)
  return found
}

function* records({ state, viewer }: Context): Generator<NodeRecord> {
  yield* state.accounts.values()
  for (const repository of state.repositories.values()) {
    try {
      findRepository(state, viewer, repository.fullName)
    } catch {
      continue
    }
    yield repository
    yield* repository.labels
    for (const issue of repository.issues) {
      yield issue
      yield* issue.comments
      yield* reviewRecords(viewer, issue)
    }
  }
}

function* reviewRecords(viewer: Viewer, issue: Issue): Generator<NodeRecord> {
  if (!isPullRequest(issue)) return
  yield* issue.pull.threads
  for (const review of visibleReviews(viewer, issue)) {
    yield review
    yield* review.comments
  }
}

export const queryResolvers: Resolvers = {
  Query: {
    repository: (_, { owner, name }, context) => repositoryNamed(context, `${owner}/${name}`),
    node(_, { id }, context) {
      const record = findNode(context, id)
      const issue = 'issue' in record ? record.issue : record
      if (issue.kind === 'Issue') requireRead(context.viewer, issue.repository, 'issues')
      if (issue.kind === 'PullRequest') requireRead(context.viewer, issue.repository, 'issues', 'pull_requests')
      return record
    },
    viewer: (_, __, { viewer }) => (viewer.kind === 'anonymous' ? null : viewer.account),
    rateLimit(_, __, { budget }) {
      const { limit, remaining, used, reset } = renderBudget(budget)
      return { cost: 1, limit, remaining, used, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() }
    },
  },
}

const id: Resolver<Account> = nodeId
const url: Resolver<Account> = (account, _, { state }) => accountPage(state, account)
const number: Resolver<Account> = (account) => databaseId(account.id)

export const accountResolvers: Resolvers = {
  User: { id, url, databaseId: number, name: () => null },
  Organization: { id, url, databaseId: number, name: () => null },
  // REST says `github-actions[bot]`, GraphQL says `github-actions` and means the same account.
  Bot: { id, url, databaseId: number, login: (account: Account) => account.login.replace(/\[bot\]$/, '') },
}
