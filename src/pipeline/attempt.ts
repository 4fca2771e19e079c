import { z } from 'zod'
import { spentToday } from './budget.ts'
import type { ItemRecord } from './record.ts'
import { outcome } from './revision.ts'

/** How many attempts a record keeps; older ones survive only in `totals`. */
export const keptAttempts = 10

/** One run of an agent, with what it cost. */
export const attemptSchema = z.strictObject({
  agent: z.string().max(40),
  run: z.int().nonnegative(),
  /** The commit it works on. */
  base: z.string().max(40),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  outcome: outcome.nullable(),
  minutes: z.number().nonnegative(),
  tokens: z.int().nonnegative(),
  costUsd: z.number().nonnegative(),
})

export type Attempt = z.infer<typeof attemptSchema>

/** Notes the start of an attempt. */
export function beginAttempt(
  record: ItemRecord,
  attempt: Pick<Attempt, 'agent' | 'run' | 'base' | 'startedAt'>,
): Partial<ItemRecord> {
  const today = spentToday(record, new Date(attempt.startedAt))
  const begun = { ...attempt, endedAt: null, outcome: null, minutes: 0, tokens: 0, costUsd: 0 }
  return {
    attempts: [...record.attempts, begun].slice(-keptAttempts),
    totals: { ...record.totals, attempts: record.totals.attempts + 1 },
    spent: { ...today, attempts: today.attempts + 1 },
  }
}

const isOwing = ({ endedAt, tokens, costUsd }: Attempt) => endedAt !== null && tokens + costUsd === 0

/** Runs that have not brought their bill, for when their attempts are forgotten. */
export function owedBy({ owed, attempts }: ItemRecord): number[] {
  return [...owed, ...attempts.filter(isOwing).map(({ run }) => run)].slice(-keptAttempts)
}

/** Whether the attempt of this run was ended by another run, as a cancel does, before its bill came. */
export function isUnbilled({ owed, attempts }: ItemRecord, run: number): boolean {
  const last = attempts.findLast((one) => one.run === run)
  return last ? isOwing(last) : owed.includes(run)
}

/** Adds the bill of an ended attempt to the totals. */
export function billAttempt(
  record: ItemRecord,
  run: number,
  bill: Pick<Attempt, 'tokens' | 'costUsd'>,
  now: Date,
): Partial<ItemRecord> {
  const { attempts, owed, totals } = record
  const today = spentToday(record, now)
  const last = attempts.findLast((one) => one.run === run)
  return {
    attempts: attempts.map((one) => (one === last ? { ...one, ...bill } : one)),
    owed: owed.filter((one) => one !== run),
    totals: { ...totals, tokens: totals.tokens + bill.tokens, costUsd: totals.costUsd + bill.costUsd },
    spent: { ...today, costUsd: today.costUsd + bill.costUsd },
  }
}

/** Takes back the attempt that was begun last, as if it had never been: no agent has run. */
export function dropAttempt({ attempts, totals, spent }: ItemRecord): Partial<ItemRecord> {
  return {
    attempts: attempts.slice(0, -1),
    totals: { ...totals, attempts: totals.attempts - 1 },
    spent: spent && { ...spent, attempts: spent.attempts - 1 },
  }
}

/** Closes the open attempt, if there is one, and adds what it cost to the totals. */
export function endAttempt(
  record: ItemRecord,
  end: Pick<Attempt, 'outcome' | 'minutes' | 'tokens' | 'costUsd'> & { endedAt: string; agent?: string },
): Partial<ItemRecord> {
  const last = record.attempts.at(-1)
  if (!last || last.endedAt !== null) return {}
  const { minutes, tokens, costUsd } = record.totals
  const today = spentToday(record, new Date(end.endedAt))
  return {
    attempts: [...record.attempts.slice(0, -1), { ...last, ...end }],
    totals: {
      ...record.totals,
      minutes: minutes + end.minutes,
      tokens: tokens + end.tokens,
      costUsd: costUsd + end.costUsd,
    },
    spent: { ...today, minutes: today.minutes + end.minutes, costUsd: today.costUsd + end.costUsd },
  }
}
