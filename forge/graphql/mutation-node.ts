/** What all mutations share: finding what they are about, and their input and payload. */
import { Refusal } from '../refusal.ts'
import { type Issue, isPullRequest, type PullRequest } from '../state.ts'
import { findNode } from './query.ts'
import type { Context, Resolver } from './resolver.ts'

/** The refusal of an id that means nothing, or something else. */
export function unresolved(id: string): Refusal {
  return new Refusal(404, `Could not resolve to a node with the global id of '${id}'`)
}

/** The issue or pull request an id means. */
export function issueNode(context: Context, id: string): Issue {
  const node = findNode(context, id)
  if (node.kind !== 'Issue' && node.kind !== 'PullRequest') throw unresolved(id)
  return node
}

/** The pull request an id means. */
export function pullNode(context: Context, id: string): PullRequest {
  const node = issueNode(context, id)
  if (!isPullRequest(node)) throw unresolved(id)
  return node
}

/** Unwraps `input` and returns `clientMutationId` as it came. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has checked the input
export function mutation(act: (input: any, context: Context) => object | Promise<object>): Resolver {
  return async (_, { input }, context) => ({ ...(await act(input, context)), clientMutationId: input.clientMutationId })
}
