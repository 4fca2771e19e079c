import { z } from 'zod'
import { roomKinds } from './room.ts'
import { usageSchema } from './usage.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** The largest change that `max-files` and `max-total-kb` can allow: a job holds all of it in memory. */
export const largest = { files: 3_000, totalKb: 51_200 } as const

/** One difference between the base tree and the agent's tree. `kind` says what lstat saw; only a `file` can be published. */
export const changedFileSchema = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.enum(['add', 'edit']),
    path: z.string().min(1),
    kind: z.enum(['file', 'symlink', 'submodule', 'special']),
    /** Git's file mode: 100644, 100755 for executables, 120000 for symlinks. */
    mode: z.enum(['100644', '100755', '120000', '160000', '000000']),
    bytes: z.int().nonnegative(),
    /** SHA-256 of the content; the content is in `files/<sha256>`. Null when it was not taken along: not a file, or too large. */
    sha256: digest.nullable(),
    /** Kinds of credentials that were taken out of the content before it was kept; such a file is never published. */
    secrets: z.array(z.string().max(60)).max(20).optional(),
  }),
  z.strictObject({ op: z.literal('delete'), path: z.string().min(1) }),
])

/** How a run can end, as we saw it from outside. */
export const endings = [
  'finished',
  'failed',
  'not-found',
  'not-installed',
  'no-key',
  'timed-out',
  'silent',
  'turns',
  'budget',
  'cancelled',
  'no-room',
  'unprepared',
  'unmergeable',
] as const

export const endingSchema = z.strictObject({
  how: z.enum(endings),
  /** Names and foreign words, redacted; empty when `how` says it all. */
  why: z.string().max(1_000),
  exitCode: z.int().nullable(),
  /** Of all runs together, or of the command that could not prepare the base. */
  seconds: z.number().nonnegative().max(1_000_000),
})

/** One run of one agent: a try, or a repair after a failed check. */
export const agentRunSchema = z.strictObject({
  agent: z.string().max(40),
  model: z.string().max(300),
  how: z.enum(endings),
  why: z.string().max(1_000),
  seconds: z.number().nonnegative(),
  repair: z.boolean(),
})

/** The room the agent had, with what the probes found; null when none could be built. */
export const roomReportSchema = z.strictObject({
  kind: z.enum(roomKinds),
  proof: z
    .array(z.strictObject({ name: z.string().max(200), holds: z.boolean(), detail: z.string().max(500) }))
    .max(50),
  /** Hosts that were asked for and refused. */
  refused: z.array(z.string().max(300)).max(100),
})

/** One verification command, run by us after the agent, on base plus change set: measured, not claimed. */
export const evidenceSchema = z.strictObject({
  command: z.string(),
  passed: z.boolean(),
  exitCode: z.int().nullable(),
  timedOut: z.boolean(),
  seconds: z.number().nonnegative(),
  /** The last lines of its output, at most 4 kB. */
  tail: z.string().max(4_096),
})

/** What the implement job hands to the publish job. Publish trusts none of it: it parses, hashes and judges all again. */
export const changeSetSchema = z.strictObject({
  v: z.literal(1),
  /** SHA-256 of the work order it answers. */
  workOrder: digest,
  base: z.string().regex(/^[0-9a-f]{40}$/),
  item: z.strictObject({ number: z.int().positive(), generation: z.int().positive(), attempt: z.int().positive() }),
  ending: endingSchema,
  runs: z.array(agentRunSchema).max(50),
  room: roomReportSchema.nullable(),
  /** The gateway's count; null when the agent had none. */
  usage: usageSchema.nullable(),
  /** What `prepare` did on the base. */
  preparation: z.array(evidenceSchema),
  files: z.array(changedFileSchema).max(20_000),
  /** True when the walk stopped early because a limit was passed; `files` is then not all. */
  truncated: z.boolean(),
  /** Paths the agent wrote outside its tree, as far as we looked; they are never published. */
  outside: z.array(z.string()).max(100),
  /** The agent's own words, unverified, if it left any in its summary file. */
  summary: z.string().max(20_000),
  verification: z.array(evidenceSchema),
})

/** One evidence for each command; what was not run, for the reason given, has failed. */
export function evidenceFor(commands: readonly string[], ran: readonly Evidence[], why = ''): Evidence[] {
  const notRun = { passed: false, exitCode: null, timedOut: false, seconds: 0, tail: why.slice(-4_096) }
  return commands.map((command) => ran.find((one) => one.command === command) ?? { command, ...notRun })
}

export type ChangeSet = z.infer<typeof changeSetSchema>
export type ChangedFile = z.infer<typeof changedFileSchema>
export type Ending = z.infer<typeof endingSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type AgentRun = z.infer<typeof agentRunSchema>
export type RoomReport = z.infer<typeof roomReportSchema>
