/** GraphQL's pages: a window on a list, before or after a cursor. */
import { Refusal } from '../refusal.ts'

export interface Window {
  readonly first?: number
  readonly last?: number
  readonly after?: string
  readonly before?: string
}

/** Nodes and page info are computed only when asked for: `totalCount` alone needs no page size. */
export function connect<Item>(
  name: string,
  items: readonly Item[],
  window: Window,
  keyOf: (item: Item) => string | number,
) {
  const cursorOf = (item: Item) => Buffer.from(`cursor:v2:${keyOf(item)}`).toString('base64')
  const page = () => {
    requireBounds(name, window)
    const cursors = items.map(cursorOf)
    const start = window.after ? cursors.indexOf(window.after) + 1 : 0
    const beforeAt = window.before ? cursors.indexOf(window.before) : -1
    const end = beforeAt < 0 ? items.length : beforeAt
    const { first = end - start, last = end - start } = window
    const to = Math.min(end, start + first)
    return { from: Math.max(start, to - last), to, cursors }
  }
  return {
    totalCount: items.length,
    nodes() {
      const { from, to } = page()
      return items.slice(from, to)
    },
    pageInfo() {
      const { from, to, cursors } = page()
      const hasAny = to > from
      return {
        hasNextPage: to < items.length,
        hasPreviousPage: from > 0,
        startCursor: hasAny ? cursors[from] : null,
        endCursor: hasAny ? cursors[to - 1] : null,
      }
    },
  }
}

function requireBounds(name: string, { first, last }: Window): void {
  if (first == null && last == null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new Refusal(422, message, { type: 'MISSING_PAGINATION_BOUNDARIES' })
  }
  for (const [bound, size] of Object.entries({ first, last })) {
    if (size != null && (size > 100 || size < 0)) {
      const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of 100 records.`
      throw new Refusal(422, message, { type: 'EXCESSIVE_PAGINATION' })
    }
  }
}
