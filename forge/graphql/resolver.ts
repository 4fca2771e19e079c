/** What a GraphQL field is resolved with. */
import type { GraphQLResolveInfo } from 'graphql/type/definition.js'
import type { Budget, State, Viewer } from '../state.ts'

export interface Context {
  readonly state: State
  readonly viewer: Viewer
  readonly budget: Budget
}

// Each table knows its own sources and arguments; the schema has checked the arguments.
// biome-ignore lint/suspicious/noExplicitAny: the executor hands over whatever the parent field gave
export type Resolver<Source = any, Args = any> = (
  source: Source,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown

/** Resolvers by type and field; a field without one is read from its source. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>

/** GraphQL's Int has 31 bits; GitHub's ids have outgrown it, hence `fullDatabaseId`. */
export function databaseId(id: number): number | null {
  return id > 0x7fffffff ? null : id
}
