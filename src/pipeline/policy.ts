import { z } from 'zod'
import { languages } from './language.ts'
import { roomKinds } from './room.ts'
import type { Stage } from './stage.ts'
import { issueTypes } from './verdict.ts'

const label = z.string().trim().min(1).max(50)
const name = z.string().trim().min(1).max(200)
const lines = z
  .union([z.array(z.string().min(1)), z.string()])
  .transform((given) =>
    (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''),
  )

/** One word or several. */
const list = z.union([z.array(z.string().trim().min(1).max(200)).max(20), z.string()]).transform((given) =>
  typeof given === 'string'
    ? given
        .split(/[\n,]+/)
        .map((one) => one.trim())
        .filter(Boolean)
    : given,
)

/** One value for all agents, or one for each by its name. */
const perAgent = z
  .union([z.string().trim().min(1).max(300), z.record(z.string().max(40), z.string().trim().min(1).max(300))])
  .transform((given): Readonly<Record<string, string>> => (typeof given === 'string' ? { all: given } : given))

/** Rules of the guard by name, and the paths that are meant; null means all. */
export type GuardRules = { rule: string; globs: string[] | null }[]

/** Each a name, or `rule: [globs]`. */
const guardRules = z
  .array(
    z.union([
      z.string().trim().min(1).max(40),
      z.record(z.string().max(40), z.array(z.string().min(1).max(300)).min(1).max(50)),
    ]),
  )
  .max(50)
  .transform((given) =>
    given.flatMap(
      (one): GuardRules =>
        typeof one === 'string'
          ? [{ rule: one, globs: null }]
          : Object.entries(one).map(([rule, globs]) => ({ rule, globs })),
    ),
  )

/** One name for each type of issue that shall have one. */
const perType = z.partialRecord(z.enum(issueTypes), label)

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
  language: z
    .enum(['auto', ...languages])
    .default('auto')
    .describe('The language of all comments: `en`, `es`, `fr`, `vi`, or `auto`, which is the one of the issue.'),
  agent: list
    .default([])
    .describe('The agent that changes the code, or several in the order in which they are tried (docs/agents.md).'),
  'agent-command': z
    .string()
    .trim()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'For the agent `command`: any program. It runs in the tree and reads its task from the file `$ISSUEWRIGHT_TASK`.',
    ),
  'agent-model': perAgent
    .default({})
    .describe('The model to use: one name, or one for each agent. Each agent has a default (docs/agents.md).'),
  'agent-base-url': perAgent
    .default({})
    .describe(
      'Where the model is reached instead of at its maker: one address, or one for each agent; for proxies and local models.',
    ),
  'agent-configuration': list
    .default([])
    .describe(
      'Project-local files that may configure an agent (MCP servers, hooks, settings). The others are hidden from it.',
    ),
  'agent-minutes': z
    .number()
    .positive()
    .max(350)
    .default(60)
    .describe('Time limit of all agent runs for one attempt, in minutes.'),
  'silence-minutes': z
    .number()
    .positive()
    .max(120)
    .default(10)
    .describe('An agent that says and changes nothing for so many minutes is ended.'),
  turns: z.int().min(1).max(1_000).default(100).describe('Answers of the model that one attempt may take.'),
  tokens: z.int().min(1_000).default(5_000_000).describe('Tokens, in and out together, that one attempt may take.'),
  usd: z.number().positive().max(1_000).default(5).describe('US dollars that one attempt may cost, by list price.'),
  sandbox: z
    .enum(roomKinds)
    .default('bubblewrap')
    .describe(
      'The room of the agent: `bubblewrap`, `docker` (with `sandbox-image`), or `none`, which is no room at all.',
    ),
  'sandbox-image': z
    .string()
    .trim()
    .min(1)
    .max(300)
    .nullable()
    .default(null)
    .describe('The image of the `docker` room.'),
  network: z
    .array(
      z
        .string()
        .regex(/^(registries|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/i, 'is neither `registries` nor the name of a host'),
    )
    .max(50)
    .default([])
    .describe(
      'What the room may reach besides the model: names of hosts, `*.example.com`, or `registries` (read-only package mirrors).',
    ),
  'allow-self-hosted': z
    .enum(['ephemeral'])
    .nullable()
    .default(null)
    .describe('Say `ephemeral` to run agents on self-hosted runners; it means that each is thrown away after its job.'),
  prepare: lines
    .default([])
    .describe('Commands that prepare the base (dependencies), run in a room of their own before the agent.'),
  'prepare-minutes': z.number().positive().max(120).default(15).describe('Time limit of each, in minutes.'),
  verify: lines
    .default([])
    .describe('Commands that check a change, run in a fresh copy after the agent; only they are evidence.'),
  'verify-minutes': z.number().positive().max(120).default(15).describe('Time limit of each check, in minutes.'),
  'repair-rounds': z
    .int()
    .min(0)
    .max(5)
    .default(2)
    .describe('How often the agent is shown a failed check and tries again, within the same budget.'),
  threshold: z.int().min(1).max(5).default(3).describe('Completeness (1 to 5) below which the reporter is asked.'),
  questions: z.int().min(1).max(5).default(3).describe('Questions in one round at most.'),
  rounds: z.int().min(0).max(5).default(2).describe('How often the reporter is asked at most.'),
  'reminder-days': z
    .number()
    .min(0)
    .max(365)
    .default(7)
    .describe('Days without an answer after which the reporter is reminded, once a round; 0 for never.'),
  'answer-days': z.number().positive().max(365).default(14).describe('Days to wait for an answer.'),
  consent: z
    .enum(['label', 'strict'])
    .default('label')
    .describe('`strict`: answers of people who cannot push need an `/automate approve` too, before work begins.'),
  'allowed-bots': z
    .array(z.int().positive())
    .max(20)
    .default([])
    .describe('User ids of bots whose labels and commands count, if they can push. No other bot is heard.'),
  'max-attempts': z.int().min(1).max(10).default(3).describe('Agent runs per item and generation.'),
  'revision-rounds': z.int().min(0).max(5).default(3).describe('How often a pull request is revised for people.'),
  'fix-rounds': z.int().min(0).max(5).default(2).describe('The same for failed checks and conflicts together.'),
  'fix-checks': name.nullable().default(null).describe('The CI workflow whose failures are mended.'),
  'fix-conflicts': z.boolean().default(true).describe('Mend conflicts with the default branch, too.'),
  'max-files': z.int().min(1).max(3_000).default(100).describe('Files that one change may touch.'),
  'max-file-kb': z.int().min(1).max(10_240).default(1_024).describe('Size of one changed file, in KiB.'),
  'max-total-kb': z.int().min(1).max(51_200).default(4_096).describe('Size of all changed files together, in KiB.'),
  allow: guardRules
    .default([])
    .describe('Rules of the guard that are relaxed: a name, or `rule: [globs]` for some paths (docs/guard.md).'),
  block: guardRules
    .default([])
    .describe('Rules of the guard that block where they would only ask for a review, in the same form.'),
  draft: z
    .boolean()
    .default(true)
    .describe(
      'Open pull requests as drafts. With `false` they are ready for review, unless a check fails or the guard wants a human eye.',
    ),
  'pull-request-labels': z.array(label).max(20).default([]).describe('Labels for the pull request.'),
  reviewers: z
    .array(z.string().min(1).max(60))
    .max(15)
    .default([])
    .describe('Logins whose review is requested; teams as `organisation/team`.'),
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
  'type-labels': perType
    .default({})
    .describe('Labels that show the type of an issue, by type: `bug: bug`. Only labels that exist are used.'),
  'create-labels': z.boolean().default(false).describe('Make the labels of `type-labels` that do not exist.'),
  'issue-types': perType
    .default({})
    .describe("The organisation's issue types, by our types: `bug: Bug`. What a person has set is left alone."),
  approval: z
    .enum(['none', 'plan'])
    .default('none')
    .describe('Say `plan` to have a plan posted that someone who can push approves before an agent starts.'),
  model: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .nullable()
    .default(null)
    .describe('The model that judges what issues say (docs/models.md); without one the offline rules judge alone.'),
  'model-base-url': z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null)
    .describe('The endpoint of that model; docs/models.md has those that are known to work.'),
  learn: z
    .boolean()
    .default(true)
    .describe('Let the offline rules learn from the issues that people of this repository have labelled.'),
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
  /** The agents there are; adapters know them, rules do not. */
  known: readonly string[]
  /** A GitHub App stands by to start the checks of pull requests when somebody asks for it. */
  app: boolean
  /** Why the repository's own settings could not be used; the defaults stand in until it is mended. */
  problem: string | null
}

/** The label that shows a stage; a cancelled item shows none. */
export function labelOf(policy: Policy, stage: Stage): string | null {
  return stage === 'cancelled' ? null : policy.labels[stage]
}

/** All labels that belong to us. */
export function stageLabels(policy: Policy): string[] {
  return Object.values(policy.labels)
}

/** GitHub ends a job after six hours. */
const longestJobMinutes = 360

/** The agents to try, in their order, each at most once. `first` goes before those of the settings. */
export function agentsOf(policy: Policy, first: string | null = null): string[] {
  const named = policy.agent.length === 0 && policy['agent-command'] !== null ? ['command'] : policy.agent
  return [...new Set(first === null ? named : [first, ...named])]
}

/** What a setting says for one agent. */
export function forAgent(setting: Readonly<Record<string, string>>, agent: string): string | null {
  return setting[agent] ?? setting['all'] ?? null
}

/** How long one run may hold an item, in milliseconds: preparation, agent, checks, and half an hour for queues and set-up. */
export function leaseMs(policy: Policy): number {
  const checks = policy['verify-minutes'] * policy.verify.length * (1 + policy['repair-rounds'])
  const minutes = policy['prepare-minutes'] * policy.prepare.length + policy['agent-minutes'] + checks
  return (Math.min(minutes, longestJobMinutes) + 30) * 60_000
}
