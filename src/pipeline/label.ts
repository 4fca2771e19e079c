import type { Policy } from './policy.ts'
import type { IssueType } from './verdict.ts'

/** What projects call the types where the settings say nothing, and what some put before it. */
const usual: readonly (readonly [IssueType, readonly string[]])[] = [
  ['bug', ['bug', 'defect']],
  ['feature', ['enhancement', 'feature', 'feature request', 'feature-request']],
  ['documentation', ['documentation', 'docs']],
  ['question', ['question', 'support']],
  ['refactor', ['refactor', 'refactoring']],
]
const prefixes = ['', 'type: ', 'type:', 'type/', 'kind/']

/** Labels that say a type, in lower case: those of the setting `type-labels`, else the usual ones. */
export function typesByLabel(given: Policy['type-labels']): ReadonlyMap<string, IssueType> {
  const own = Object.entries(given).map(([type, label]) => [label.toLowerCase(), type as IssueType] as const)
  const common = usual.flatMap(([type, names]) =>
    prefixes.flatMap((prefix) => names.map((name) => [prefix + name, type] as const)),
  )
  return new Map(own.length > 0 ? own : common)
}

/** The one type that labels say; null for none, or for several that disagree. */
export function typeSaid(labels: readonly string[], types: ReadonlyMap<string, IssueType>): IssueType | null {
  const said = new Set(labels.flatMap((label) => types.get(label.toLowerCase()) ?? []))
  const [type = null] = said
  return said.size === 1 ? type : null
}
