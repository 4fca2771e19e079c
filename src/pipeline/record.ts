import { z } from 'zod'
import { attemptSchema, keptAttempts } from './attempt.ts'
import { errorValues, failureCodes } from './error.ts'
import { mostRevisions, pullStates, revisionSchema } from './revision.ts'
import { roundSchema } from './round.ts'
import { whyClosed } from './snapshot.ts'
import { mayMove, type Stage, stages } from './stage.ts'
import { verdictSchema } from './verdict.ts'

/** The version that this code writes. */
export const recordVersion = 1

/** How much of the past a record keeps; older moves are forgotten. */
const keptMoves = 30
/** After so many refusals the rest is ignored in silence. */
export const mostRefused = 20

/** So many findings of the guard are kept; all are in the artifact. */
export const mostFindings = 8

/** What we may have to say to a command beyond a reaction. */
export const replies = [
  'refused',
  'unknown',
  'unknown-agent',
  'help',
  'not-now',
  'no-label',
  'no-app',
  'app-unusable',
  'moved',
  'checks',
] as const

const time = z.iso.datetime()
const id = z.int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const short = (most: number) => z.string().max(most)

const person = z.strictObject({ login: short(60), id: id.nullable() })

const consentSchema = z.strictObject({
  by: person,
  at: time,
  /** Hash of title and body as the consenter could read them. */
  hash,
})

const moveSchema = z.strictObject({
  from: z.enum(stages),
  to: z.enum(stages),
  at: time,
  by: short(60),
  rule: short(40),
})

/**
 * The persisted state of one item: versioned JSON, hidden in the status comment. It is bound to one repository and one
 * issue by their ids, so that a copy elsewhere counts for nothing.
 */
export const recordSchema = z.strictObject({
  v: z.literal(recordVersion),
  repository: id,
  issue: id,
  /** Grows by one with each write; a write that would not follow the last one read is refused. */
  revision: id,
  /** Grows when a human asks again after an end; it names the branch. */
  generation: z.int().positive(),
  /** The run that wrote this revision. */
  writer: z.strictObject({ run: id, attempt: id }),
  stage: z.enum(stages),
  since: time,
  /** Why the item stands here, when the stage alone does not say it. */
  reason: short(300).nullable(),
  history: z.array(moveSchema).max(keptMoves),
  consent: consentSchema.nullable(),
  /** The labelling last looked at, so that taking the label off and on again is seen even within one second. */
  labelling: short(100).nullable(),
  verdict: verdictSchema.nullable(),
  rounds: z.array(roundSchema).max(10),
  /** A writer said: start as it stands, ask no more. */
  enough: z.boolean(),
  /** The agent that somebody asked for; null means the policy's own choice. */
  agent: short(40).nullable().default(null),
  /** Its place in the queue when it was last looked at, from 1; null when it does not wait for a slot. */
  place: z.int().positive().nullable().default(null),
  /** How often it was tried again without being asked to, since it last got anywhere. */
  retries: id.default(0),
  /** When two runs last wrote at the same time, which the concurrency group of the workflow prevents. */
  raced: time.nullable().default(null),
  /** What its attempts have cost on a day (UTC), for the budget of the day. */
  spent: z
    .strictObject({
      day: short(10),
      attempts: id,
      minutes: z.number().nonnegative(),
      costUsd: z.number().nonnegative(),
    })
    .nullable()
    .default(null),
  /** Which run holds the item, and until when; the ticket orders claims of slots. */
  lease: z.strictObject({ run: id, attempt: id, deadline: time, ticket: id.default(0) }).nullable(),
  attempts: z.array(attemptSchema).max(keptAttempts),
  /** Runs of earlier generations whose bill has not come. */
  owed: z.array(id).max(keptAttempts).default([]),
  change: z
    .strictObject({
      branch: short(100),
      base: short(40),
      head: short(40),
      pullRequest: z.int().positive(),
      round: id,
      state: z.enum(pullStates).default('open'),
      /** Why it was closed without a merge, if somebody has said so. */
      why: z.enum(whyClosed).nullable().default(null),
    })
    .nullable(),
  /** Rounds of work on the pull request of this generation. */
  revisions: z.array(revisionSchema).max(mostRevisions).default([]),
  /** A command asked for a round that has not begun. */
  asked: z
    .strictObject({ by: short(60), comment: id })
    .nullable()
    .default(null),
  /** Another pull request for the issue that has stopped this generation; none does again. */
  rival: z.int().positive().nullable().default(null),
  /** How often a model was asked for a verdict. */
  judged: id.default(0),
  /** The plan posted last: how many there were, the text and the terms it is for, and who approved it. */
  plan: z
    .strictObject({
      number: z.int().positive(),
      text: hash,
      terms: short(8).default(''),
      approved: short(60).nullable(),
    })
    .nullable()
    .default(null),
  /** The type label and the native type that we have set; what a person has changed since is left alone. */
  shown: z
    .strictObject({ label: short(50).nullable(), type: short(50).nullable() })
    .nullable()
    .default(null),
  /** For which commit somebody has asked that the App start the checks; null once it has. */
  checks: z
    .strictObject({ head: short(40), by: short(60) })
    .nullable()
    .default(null),
  /** The agent's own words when it found nothing to change. */
  said: short(1_000).nullable().default(null),
  /** `retryAt` is when it is tried again without being asked to. */
  error: z
    .strictObject({
      code: z.enum(failureCodes),
      /** Names, numbers and foreign words; older records have a sentence here. */
      message: short(2_000),
      about: z.partialRecord(z.enum(errorValues), z.number()).optional(),
      at: time,
      retryAt: time.nullable().default(null),
      /** Why the guard blocked the change, as far as a reader reads. */
      findings: z
        .array(
          z.strictObject({ rule: short(40), path: short(300), values: z.array(short(100)).max(5), fixed: z.boolean() }),
        )
        .max(mostFindings)
        .optional(),
    })
    .nullable(),
  totals: z.strictObject({
    attempts: id,
    minutes: z.number().nonnegative(),
    tokens: id,
    costUsd: z.number().nonnegative(),
  }),
  /** Why an earlier record was not believed, when this one was made in its place; older ones have a sentence here. */
  rebuilt: short(200).nullable(),
  /** Id of the last comment whose command was handled; smaller ids are history. */
  handled: id,
  /** People whose command was refused: each is told once. */
  refused: z.array(short(60)).max(mostRefused),
  /** What there was to say to the last command, if anything. */
  reply: z.strictObject({ to: short(60), code: z.enum(replies), about: short(60) }).nullable(),
})

export type ItemRecord = z.infer<typeof recordSchema>
export type ItemError = NonNullable<ItemRecord['error']>
export type Consent = z.infer<typeof consentSchema>

/** The first record of an item: queued, by the consent that created it (null when that did not hold). */
export function newRecord(
  at: string,
  ids: { repository: number; issue: number; generation: number },
  consent: Consent | null,
  labelling: string | null,
  rebuilt: string | null = null,
): ItemRecord {
  return {
    v: recordVersion,
    repository: ids.repository,
    issue: ids.issue,
    revision: 0,
    generation: ids.generation,
    writer: { run: 0, attempt: 0 },
    stage: 'queued',
    since: at,
    reason: null,
    history: [],
    consent,
    labelling,
    verdict: null,
    rounds: [],
    enough: false,
    agent: null,
    place: null,
    retries: 0,
    raced: null,
    spent: null,
    lease: null,
    attempts: [],
    owed: [],
    change: null,
    revisions: [],
    asked: null,
    rival: null,
    judged: 0,
    plan: null,
    shown: null,
    checks: null,
    said: null,
    error: null,
    totals: { attempts: 0, minutes: 0, tokens: 0, costUsd: 0 },
    rebuilt,
    handled: 0,
    refused: [],
    reply: null,
  }
}

/**
 * Moves a record to another stage and notes who, when and by which rule. The lease ends with `working`, the error with
 * `failed`, unless `changes` sets them anew.
 * @throws Error on an illegal move: that is a bug in the rules, never the user's doing
 */
export function move(
  record: ItemRecord,
  to: Stage,
  how: { at: string; by: string; rule: string },
  changes: Partial<ItemRecord> = {},
): ItemRecord {
  if (!mayMove(record.stage, to)) throw new Error(`illegal move from ${record.stage} to ${to} by rule ${how.rule}`)
  return {
    ...record,
    stage: to,
    since: how.at,
    reason: null,
    place: null,
    lease: null,
    error: null,
    reply: null,
    // Whatever is no retry and no failure has got somewhere.
    retries: ['queued', 'working', 'failed'].includes(to) ? record.retries : 0,
    history: [...record.history, { from: record.stage, to, ...how }].slice(-keptMoves),
    ...changes,
  }
}

/** Whether an earlier attempt of this very run was the last to write the record: nobody has gone on since. */
export function wasLeftBy({ writer }: ItemRecord, run: { id: number; attempt: number }): boolean {
  return writer.run === run.id && writer.attempt < run.attempt
}

/** The branch of an item: chosen by code alone, so that no text of an issue or a model ever becomes a ref. */
export function branchName(issueNumber: number, generation: number): string {
  return `issuewright/issue-${issueNumber}-g${generation}`
}
