import { policyOf } from '../../src/config.ts'
import type { Policy } from '../../src/pipeline/policy.ts'
import { inputs } from '../pipeline/item.ts'
import { label } from './github.ts'

/** How a repository is set up: its settings file, and the same numbers for the oracle. */
export type Profile = {
  settings: string
  slots: number
  attempts: number
  issueMinutes: number
  issueUsd: number
  dailyAttempts: number
  dailyUsd: number
  usd: number
  priority: string | null
  answerDays: number
  typeLabels: string[]
  stageLabels: string[]
}

const numbers = {
  ...{ slots: 3, attempts: 3, issueMinutes: 600, issueUsd: 50, dailyAttempts: 100, dailyUsd: 200, usd: 5 },
  ...{ priority: null as string | null, answerDays: 14, typeLabels: [] as string[], more: [] as string[] },
}

const stageLabels = [
  ...['automate: queued', 'needs-clarification', 'automate: planned', 'automate: working', 'automate: in review'],
  ...['automate: done', 'automate: failed', 'automate: skipped'],
]

function profile(changes: Partial<typeof numbers>): Profile {
  const all = { ...numbers, ...changes }
  const lines = [
    'agent: claude',
    `max-parallel: ${all.slots}`,
    `max-attempts: ${all.attempts}`,
    `issue-minutes: ${all.issueMinutes}`,
    `issue-usd: ${all.issueUsd}`,
    `daily-attempts: ${all.dailyAttempts}`,
    `daily-usd: ${all.dailyUsd}`,
    `usd: ${all.usd}`,
    `answer-days: ${all.answerDays}`,
    ...(all.priority ? [`priority-label: ${all.priority}`] : []),
    ...all.more,
  ]
  return { ...all, stageLabels, settings: lines.join('\n') }
}

export const profiles: readonly Profile[] = [
  profile({}),
  profile({ slots: 1 }),
  profile({ slots: 1, priority: 'urgent' }),
  profile({ slots: 2, attempts: 2 }),
  profile({ slots: 1, issueMinutes: 60, issueUsd: 4 }),
  profile({ slots: 2, dailyAttempts: 2 }),
  profile({ slots: 1, dailyUsd: 8 }),
  profile({ slots: 2, more: ['approval: plan'] }),
  profile({ more: ['consent: strict'] }),
  profile({ slots: 2, typeLabels: ['bug'], more: ['model: m', 'type-labels: { bug: bug }', 'create-labels: true'] }),
]

export const brokenSettings = 'max-parallel: many'

const policies = new Map<string, Promise<Policy>>()

/** The real reading of settings; each text is read once. */
export function readPolicy(settings: string | null): Promise<Policy> {
  const text = settings ?? ''
  const known = policies.get(text)
  if (known) return known
  const policy = policyOf(text, inputs({ label, sandbox: 'none' }), ['claude', 'codex', 'command'])
  policies.set(text, policy)
  return policy
}
