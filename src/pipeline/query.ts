import type { Seen } from './queue.ts'
import type { Stage } from './stage.ts'

/** What may be asked of records: where they stand, for how long at least (in ms), and whose agent works or worked last on them. */
export type Query = { stages?: readonly Stage[]; forMs?: number; agent?: string }

/** The items that fit all of a query, in their order. */
export function select<T extends Pick<Seen, 'record'>>(items: readonly T[], query: Query, now: Date): T[] {
  const { stages, forMs = Number.NEGATIVE_INFINITY, agent } = query
  return items.filter(
    ({ record: { stage, since, attempts, agent: asked } }) =>
      (stages?.includes(stage) ?? true) &&
      now.getTime() - Date.parse(since) >= forMs &&
      (agent === undefined || agent === (attempts.at(-1)?.agent ?? asked)),
  )
}
