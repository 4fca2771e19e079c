import { z } from 'zod'
import { issueTypes } from './verdict.ts'

const sha = z.string().regex(/^[0-9a-f]{40}$/)
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** How far a text may be trusted: written by someone who can push, by the reporter, or by anyone else. */
const trust = z.enum(['writer', 'reporter', 'other'])

/**
 * What the triage job hands to the implement job: everything the agent may know, already sanitised, frozen and hashed.
 * The implement job has no other source: it asks GitHub nothing.
 */
export const workOrderSchema = z.strictObject({
  v: z.literal(1),
  repository: z.strictObject({ id: z.int(), fullName: z.string() }),
  base: z.strictObject({ branch: z.string(), sha }),
  item: z.strictObject({ number: z.int().positive(), generation: z.int().positive(), attempt: z.int().positive() }),
  issue: z.strictObject({ title: z.string(), body: z.string(), url: z.string(), author: z.string(), trust }),
  answers: z.array(z.strictObject({ author: z.string(), trust, at: z.string(), text: z.string() })),
  /** What the sanitiser took out, for people: one line each. */
  removed: z.array(z.string()),
  verdict: z.strictObject({ type: z.enum(issueTypes), completeness: z.int() }),
  agent: z.strictObject({ name: z.literal('command'), command: z.string().min(1), minutes: z.number().positive() }),
  sandbox: z.literal('none'),
  /** Commands of the repository that check a change; each is run in a fresh copy of base plus change set. */
  verify: z.array(z.string().min(1)),
  verifyMinutes: z.number().positive(),
  limits: z.strictObject({
    files: z.int().positive(),
    fileBytes: z.int().positive(),
    totalBytes: z.int().positive(),
  }),
  consentHash: digest,
  /** The run and its attempt in which consent was looked at; in another one the order is void. */
  run: z.strictObject({ id: z.int(), attempt: z.int() }),
})

export type WorkOrder = z.infer<typeof workOrderSchema>
