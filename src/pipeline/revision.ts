import { z } from 'zod'
import { failureCodes } from './error.ts'
import type { Stage } from './stage.ts'

/** How a pull request stands, worst news first. */
export const pullStates = [
  'merged',
  'closed',
  'changes-requested',
  'conflicted',
  'checks-failed',
  'approved',
  'draft',
  'open',
] as const
export type PullState = (typeof pullStates)[number]

/** How an attempt, or a round, has ended. */
export const outcome = z.enum(['published', 'no-change', 'cancelled', ...failureCodes])

/** A record holds no more rounds of revision than this, whatever the settings say. */
export const mostRevisions = 12

/** What a round is about. Of conflicts and failed checks nobody has to tell us. */
export const causes = ['command', 'review', 'conflicts', 'checks'] as const

/** A round of work on a pull request that is open. */
export const revisionSchema = z.strictObject({
  cause: z.enum(causes),
  by: z.string().max(60).nullable(),
  at: z.iso.datetime(),
  /** The head of the branch on which it began. */
  head: z.string().max(40),
  /** The reviews it answers, the command that asked for it, and the talks that get a reply when it is published. */
  reviews: z.array(z.int().nonnegative()).max(20),
  comment: z.int().nonnegative().nullable(),
  threads: z.array(z.int().nonnegative()).max(30),
  outcome: outcome.nullable(),
})

export type Revision = z.infer<typeof revisionSchema>

/** The headline of a round's commit, by which it is known again: other workflows commit under the same name. */
export function roundHeadline(issue: number, round: number, cause: Revision['cause']): string {
  return `${cause === 'conflicts' ? 'Merge the base' : 'Revise'} for issue #${issue}, round ${round}`
}

/** The round of revision that is at work, if it is one. */
export function openRevision({ stage, revisions }: { stage: Stage; revisions: Revision[] }): Revision | null {
  const last = revisions.at(-1)
  return stage === 'working' && last?.outcome === null ? last : null
}
