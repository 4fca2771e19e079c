/** What everything people write has in common: issues, pull requests, comments and reviews. */
import { isAuthor } from '../access.ts'
import { nodeId } from '../node-id.ts'
import type { Text } from '../state.ts'
import { connect } from './connection.ts'
import { databaseId, type Resolvers } from './resolver.ts'

/** The key of a page's cursors. */
export const byId = ({ id }: { id: number }) => id

/** GraphQL writes constants in capitals. */
export const constant = (word: string | null) => word?.toUpperCase().replace(/[- ]/g, '_') ?? null

export const text: Resolvers[string] = {
  id: nodeId,
  fullDatabaseId: ({ id }) => String(id),
  databaseId: ({ id }) => databaseId(id),
  viewerDidAuthor: (source: Text, _, { viewer }) => isAuthor(viewer, source),
  userContentEdits: (source: Text, args) => connect('userContentEdits', source.edits.toReversed(), args, byId),
  reactions: (source: Text, args) => connect('reactions', source.reactions, args, byId),
  isMinimized: ({ minimizedReason }: Text) => minimizedReason !== null,
}
