import type { Stage } from '../pipeline/stage.ts'

/** How a stage is called in front of people. */
export const stageName: Record<Stage, string> = {
  queued: 'queued',
  clarifying: 'waiting for an answer',
  planned: 'waiting for approval of the plan',
  working: 'at work',
  reviewing: 'in review',
  done: 'done',
  failed: 'failed',
  skipped: 'skipped',
  cancelled: 'cancelled',
}

/** Minutes as people say them. */
export function duration(minutes: number): string {
  if (minutes < 1) return `${Math.max(1, Math.round(minutes * 60))} s`
  return minutes < 90 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 6) / 10} h`
}

/** A moment, to the minute, always in UTC, so that everybody reads the same. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

/** What the models cost, as an addition to a sentence; empty when none was asked. */
export function spent({ tokens, costUsd }: { tokens: number; costUsd: number }): string {
  if (tokens === 0) return ''
  const dollars = costUsd > 0 ? `, $${costUsd.toFixed(costUsd < 0.1 ? 4 : 2)}` : ''
  return ` · ${new Intl.NumberFormat('en').format(tokens)} tokens${dollars}`
}
