import { z } from 'zod'
import type { Stage } from './stage.ts'

const label = z.string().trim().min(1).max(50)
const lines = z
  .union([z.array(z.string().min(1)), z.string()])
  .transform((given) =>
    (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''),
  )

const labelDefaults = {
  queued: 'automate: queued',
  clarifying: 'needs-clarification',
  planned: 'automate: planned',
  working: 'automate: working',
  reviewing: 'automate: in review',
  done: 'automate: done',
  failed: 'automate: failed',
  skipped: 'automate: skipped',
} as const

/** Every setting a repository can make in `.github/issuewright.yml`, with the default that works. */
export const settingsSchema = z.strictObject({
  'agent-command': z
    .string()
    .trim()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'The program that changes the code. It runs in the tree and reads its task from the file `$ISSUEWRIGHT_TASK`.',
    ),
  'agent-minutes': z.number().positive().max(350).default(60).describe('Time limit of one agent run, in minutes.'),
  sandbox: z
    .enum(['none'])
    .nullable()
    .default(null)
    .describe('The room of the agent. This version has none yet, so that `none` must be said explicitly.'),
  verify: lines
    .default([])
    .describe('Commands that check a change, run in a fresh copy after the agent; only they are evidence.'),
  'verify-minutes': z.number().positive().max(120).default(15).describe('Time limit of each check, in minutes.'),
  threshold: z.int().min(1).max(5).default(3).describe('Completeness (1 to 5) below which the reporter is asked.'),
  rounds: z.int().min(0).max(5).default(2).describe('How often the reporter is asked at most.'),
  'answer-days': z.number().positive().max(365).default(14).describe('Days to wait for an answer.'),
  'max-attempts': z.int().min(1).max(10).default(3).describe('Agent runs per item and generation.'),
  'max-files': z.int().min(1).max(3_000).default(100).describe('Files that one change may touch.'),
  'max-file-kb': z.int().min(1).max(10_240).default(1_024).describe('Size of one changed file, in KiB.'),
  'max-total-kb': z.int().min(1).max(51_200).default(4_096).describe('Size of all changed files together, in KiB.'),
  draft: z.boolean().default(true).describe('Open pull requests as drafts.'),
  'pull-request-labels': z.array(label).max(20).default([]).describe('Labels for the pull request.'),
  reviewers: z.array(z.string().min(1).max(60)).max(15).default([]).describe('Logins whose review is requested.'),
  assign: z.boolean().default(true).describe('Assign the pull request to the person who added the label.'),
  'link-hosts': z
    .array(z.string())
    .default(['github.com'])
    .describe('Hosts whose links stay clickable in what we publish.'),
  labels: z
    .strictObject({
      queued: label.default(labelDefaults.queued),
      clarifying: label.default(labelDefaults.clarifying),
      planned: label.default(labelDefaults.planned),
      working: label.default(labelDefaults.working),
      reviewing: label.default(labelDefaults.reviewing),
      done: label.default(labelDefaults.done),
      failed: label.default(labelDefaults.failed),
      skipped: label.default(labelDefaults.skipped),
    })
    .default(labelDefaults)
    .describe('Names of the stage labels.'),
  'max-parallel': z.int().min(1).max(50).default(3).describe('Items at work at one time.'),
  'priority-label': label.nullable().default(null).describe('Issues with this label are next in the queue.'),
  'issue-minutes': z.number().positive().default(600).describe('Agent minutes per issue, over all its attempts.'),
  'issue-usd': z.number().positive().default(50).describe('US dollars per issue, over all its attempts.'),
  'daily-attempts': z.int().min(1).default(100).describe('Agent runs per day (UTC), all issues together.'),
  'daily-minutes': z.number().positive().default(2_000).describe('Agent minutes per day, all issues together.'),
  'daily-usd': z.number().positive().default(200).describe('US dollars per day, all issues together.'),
})

export type Settings = z.infer<typeof settingsSchema>

/** The effective configuration: defaults < repository file < inputs. */
export type Policy = Settings & {
  /** The label that means consent. An input only, so that an event can be told foreign before anything is read. */
  label: string
  /** Why the repository's own settings could not be used; the defaults stand in until it is mended. */
  problem: string | null
  /** Names of the agents there are. */
  known: readonly string[]
}

/** The label that shows a stage; a cancelled item shows none. */
export function labelOf(policy: Policy, stage: Stage): string | null {
  return stage === 'cancelled' ? null : policy.labels[stage]
}

/** All labels that belong to us. */
export function stageLabels(policy: Policy): string[] {
  return Object.values(policy.labels)
}

/** How long one run may hold an item, in milliseconds: the agent, its checks, and half an hour for queues and set-up. */
export function leaseMs(policy: Policy): number {
  return (policy['agent-minutes'] + policy['verify-minutes'] * policy.verify.length + 30) * 60_000
}
