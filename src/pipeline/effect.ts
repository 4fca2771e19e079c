import type { ItemRecord } from './record.ts'
import type { Round } from './round.ts'
import type { Question } from './talk.ts'

/**
 * One idempotent change of the world, as data. Applying it twice has the result of once. `understand`, `look-around`,
 * `confirm-slot` and `look-at-checks` change nothing outside: they ask, and the answer enters the snapshot. `react` without a
 * comment is about the issue itself.
 */
export type Effect =
  | { do: 'save'; record: ItemRecord }
  | { do: 'understand' }
  | { do: 'look-around' }
  | { do: 'confirm-slot' }
  | { do: 'hand-over' }
  | { do: 'ask'; round: number; own: Round['own']; questions: Question[]; closed: boolean }
  | { do: 'nudge'; kind: Nudge; round: number; left: number; until: string }
  | { do: 'plan'; number: number }
  | { do: 'type-label'; name: string; instead: string | null }
  | { do: 'issue-type'; name: string; instead: string | null }
  | { do: 'say-unsupported' }
  | { do: 'react'; comment: number | null; content: '+1' | 'confused' | 'eyes' }
  | { do: 'label'; name: string }
  | { do: 'unlabel'; name: string }
  | { do: 'stop-run'; run: number }
  | { do: 'look-at-checks' }
  | { do: 'delete-branch'; branch: string; known: { base: string } | { head: string } }
  | { do: 'publish-branch'; branch: string }
  | { do: 'revise-branch'; branch: string }
  | { do: 'answer-thread'; number: number; key: string; thread: number; path: string; point: number }
  | { do: 'report-round'; number: number; key: string }
  | { do: 'ask-why'; number: number }
  | { do: 'open-pull-request'; branch: string }
  | { do: 'update-page'; number: number }
  | { do: 'label-pull-request'; number: number; labels: string[] }
  | { do: 'assign'; number: number; logins: string[] }
  | { do: 'reopen'; number: number }
  | { do: 'start-checks'; number: number }
  | { do: 'request-review'; number: number; logins: string[] }

/** What is said to a reporter who does not answer, in a comment of its own: an edit would notify nobody. */
export type Nudge = 'reminder' | 'expired'

/** A plan: the effects in their order, and the name of the rule that asked for them. */
export type Plan = { rule: string; effects: Effect[] }

export type Right = 'issues' | 'pull-requests' | 'contents' | 'actions' | 'none'

/** The right of the job's token that each effect needs; a job that lacks it leaves the effect to publish. */
export const rightOf: Record<Effect['do'], Right> = {
  save: 'issues',
  understand: 'none',
  'look-around': 'none',
  'confirm-slot': 'none',
  'hand-over': 'actions',
  ask: 'issues',
  nudge: 'issues',
  plan: 'issues',
  'type-label': 'issues',
  'issue-type': 'issues',
  'say-unsupported': 'issues',
  react: 'issues',
  label: 'issues',
  unlabel: 'issues',
  'stop-run': 'actions',
  'look-at-checks': 'none',
  'delete-branch': 'contents',
  'publish-branch': 'contents',
  'revise-branch': 'contents',
  'answer-thread': 'pull-requests',
  'report-round': 'pull-requests',
  'ask-why': 'pull-requests',
  'open-pull-request': 'pull-requests',
  'update-page': 'pull-requests',
  'label-pull-request': 'pull-requests',
  assign: 'pull-requests',
  reopen: 'pull-requests',
  'start-checks': 'pull-requests',
  'request-review': 'pull-requests',
}
