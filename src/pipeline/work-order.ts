import { z } from 'zod'
import { languages } from './language.ts'
import { causes } from './revision.ts'
import { roomKinds } from './room.ts'
import { issueTypes } from './verdict.ts'

const sha = z.string().regex(/^[0-9a-f]{40}$/)
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** How far a text may be trusted: written by someone who can push, by the reporter, or by anyone else. */
const trust = z.enum(['writer', 'reporter', 'other'])

const said = z.strictObject({ author: z.string(), trust, at: z.string(), text: z.string() })
const guardRules = z.array(z.strictObject({ rule: z.string(), globs: z.array(z.string()).nullable() }))

/** A talk about a line of a file. */
const point = z.strictObject({ path: z.string(), line: z.int().nullable(), said: z.array(said).max(20) })

/**
 * What the triage job hands to the implement job: everything the agent may know, already sanitised, frozen and hashed.
 * The implement job has no other source: it asks GitHub nothing.
 */
export const workOrderSchema = z.strictObject({
  v: z.literal(1),
  /** The language of our words about it. */
  language: z.enum(languages).default('en'),
  repository: z.strictObject({ id: z.int(), fullName: z.string() }),
  base: z.strictObject({ branch: z.string(), sha }),
  item: z.strictObject({ number: z.int().positive(), generation: z.int().positive(), attempt: z.int().positive() }),
  issue: z.strictObject({ title: z.string(), body: z.string(), url: z.string(), author: z.string(), trust }),
  /** In the order in which they were given: of two that differ the later one counts. */
  answers: z.array(
    z.strictObject({ questions: z.array(z.string()), author: z.string(), trust, at: z.string(), text: z.string() }),
  ),
  /**
   * A round of revision: what it is about, and what was said, numbered from 1 in the order of `points`. Its `base` is the branch
   * as it stands, unless that conflicts with the default branch.
   */
  revision: z
    .strictObject({
      round: z.int().positive(),
      cause: z.enum(causes),
      /** The branch as it stands; about conflicts, `base` is what it is to be brought together with. */
      head: sha,
      requests: z.array(said).max(25),
      points: z.array(point).max(30),
      /** What was answered in a round before, and is not resolved: context only. */
      answered: z.array(point).max(20),
      checks: z.strictObject({ name: z.string(), log: z.string() }).nullable(),
    })
    .nullable(),
  /** What the sanitiser took out, for people: one line each. */
  removed: z.array(z.string()),
  verdict: z.strictObject({
    type: z.enum(issueTypes),
    completeness: z.int(),
    /** A model's reading of the issue, harmless lines; empty when the rules judged. */
    ...{ requirements: z.array(z.string()), approach: z.array(z.string()), areas: z.array(z.string()) },
  }),
  /** Which agents to try, in their order; what is null is the adapter's own default. */
  agents: z
    .array(z.strictObject({ name: z.string().max(40), model: z.string().nullable(), baseUrl: z.string().nullable() }))
    .min(1)
    .max(20),
  /** The first agent of the settings: a key without a name is for its provider. */
  primary: z.string().max(40),
  /** The command line of the agent `command`. */
  command: z.string().min(1).nullable(),
  /** Hard stops for all agents and rounds of this attempt together. */
  budget: z.strictObject({
    minutes: z.number().positive(),
    silenceMinutes: z.number().positive(),
    turns: z.int().positive(),
    tokens: z.int().positive(),
    usd: z.number().positive(),
  }),
  room: z.strictObject({
    kind: z.enum(roomKinds),
    image: z.string().nullable(),
    network: z.array(z.string()),
    selfHosted: z.enum(['ephemeral']).nullable(),
  }),
  /** Project-local configuration that is not hidden from the agent. */
  configuration: z.array(z.string()),
  /** Commands of the repository that prepare the base, and those that check a change in a fresh copy. */
  prepare: z.array(z.string().min(1)),
  prepareMinutes: z.number().positive(),
  verify: z.array(z.string().min(1)),
  verifyMinutes: z.number().positive(),
  repairRounds: z.int().nonnegative(),
  limits: z.strictObject({
    files: z.int().positive(),
    fileBytes: z.int().positive(),
    totalBytes: z.int().positive(),
  }),
  /** What the settings allow and block, for the guard's early advice. */
  guard: z.strictObject({ allow: guardRules, block: guardRules }),
  consentHash: digest,
  /** The run and its attempt in which consent was looked at; in another one the order is void. */
  run: z.strictObject({ id: z.int(), attempt: z.int() }),
})

export type WorkOrder = z.infer<typeof workOrderSchema>
