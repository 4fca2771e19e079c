/** Where an item stands. The record holds the truth; the label on the issue is its projection. */
export const stages = [
  'queued',
  'clarifying',
  'planned',
  'working',
  'reviewing',
  'done',
  'failed',
  'skipped',
  'cancelled',
] as const

export type Stage = (typeof stages)[number]

/** The legal moves, as a table. `done` and `reviewing` are besides legal from anywhere: the pull request's own state outranks ours. */
const moves: Record<Stage, readonly Stage[]> = {
  queued: ['clarifying', 'planned', 'working', 'failed', 'cancelled'],
  clarifying: ['queued', 'failed', 'cancelled'],
  planned: ['queued', 'working', 'failed', 'cancelled'],
  working: ['queued', 'failed', 'cancelled'],
  reviewing: ['working', 'failed', 'cancelled'],
  done: ['queued'],
  failed: ['queued', 'cancelled'],
  skipped: ['queued'],
  cancelled: ['queued'],
}

/** Whether an item may go from one stage to another. A skip while working must cancel first, so that the run stops. */
export function mayMove(from: Stage, to: Stage): boolean {
  if (from === to) return false
  if (to === 'done' || to === 'reviewing') return true
  if (to === 'skipped') return from !== 'working'
  return moves[from].includes(to)
}

/** Stages in which the item still wants something; in the others it sleeps until a human asks again. */
export function isActive(stage: Stage): boolean {
  return stage !== 'done' && stage !== 'skipped' && stage !== 'cancelled'
}
