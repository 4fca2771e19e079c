import type { ItemError, ItemRecord } from './record.ts'

/**
 * What a record that has grown too large gives up, one after the other: the past first, then words, then what can be learned
 * again. Never what is counted: attempts, rounds, refusals.
 */
const shrinkings: readonly ((record: ItemRecord) => Partial<ItemRecord>)[] = [
  ({ history }) => ({ history: history.slice(-10) }),
  ({ said, error }) => ({ said: cut(said, 300), error: error && { ...error, message: cut(error.message, 500) } }),
  ({ history }) => ({ history: history.slice(-3), reply: null }),
  ({ rebuilt, error }) => ({
    said: null,
    rebuilt: cut(rebuilt, 60),
    error: error && { ...error, message: cut(error.message, 100) },
  }),
  ({ error }) => ({ error: error && withoutValues(error) }),
  ({ verdict }) => ({ verdict: verdict && { ...verdict, signals: [], areas: [], approach: [] } }),
  // Its hash stays: without it the same text would be judged, and paid, again.
  ({ verdict }) => ({
    verdict: verdict && { ...verdict, summary: '', reason: '', requirements: [], questions: [], duplicates: [] },
  }),
]

const cut = <T extends string | null>(text: T, most: number): T =>
  (text !== null && text.length > most ? `${text.slice(0, most)}…` : text) as T

/** The first findings, without what they quote; all are in the artifact. */
function withoutValues({ findings, ...error }: ItemError): ItemError {
  if (!findings) return error
  const brief = (path: string) => (path.length > 100 ? '' : path)
  return { ...error, findings: findings.slice(0, 3).map((one) => ({ ...one, path: brief(one.path), values: [] })) }
}

/** The record as it fits its budget. @param fits  whether it does, as it is written */
export function shrink(record: ItemRecord, fits: (record: ItemRecord) => boolean): ItemRecord {
  let fitting = record
  for (const less of shrinkings) {
    if (fits(fitting)) return fitting
    fitting = { ...fitting, ...less(fitting) }
  }
  return fitting
}
