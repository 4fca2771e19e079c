import { join } from 'node:path'
import type { Cache } from '../adapters/knowledge/cache.ts'
import { keep, type Place, recall } from '../adapters/knowledge/keep.ts'
import { readLabelled } from '../adapters/knowledge/labelled.ts'
import { classify } from '../pipeline/classify.ts'
import { typesByLabel } from '../pipeline/label.ts'
import { type Learned, learn } from '../pipeline/learn.ts'
import type { Policy } from '../pipeline/policy.ts'
import { sha256 } from '../reconcile/hash.ts'
import type { Judge, Log } from '../reconcile/ports.ts'

type Own = { cache: Cache | null; temp: string; log: Log }
type Habits = Pick<Policy, 'learn' | 'type-labels'>

/** So long a run waits for the cache, in milliseconds: reading, and looking, reading GitHub and writing. */
const patience = { recall: 5_000, keep: 30_000 }
const alone = 'the rules judge without the habits of this repository'

/** Judges by the rules, and by what the sweep has kept of the repository's labelled issues, which is looked up once. */
export function offlineJudge(own: Own): Judge {
  let learned: Promise<Learned | null> | null = null
  return async ({ answers, ...issue }, hash, policy) => {
    learned ??= learnHabits(own, policy)
    return classify({ ...issue, answers: answers.map(({ text }) => text) }, hash, await learned)
  }
}

async function learnHabits({ cache, temp, log }: Own, policy: Habits): Promise<Learned | null> {
  if (!policy.learn) return null
  try {
    const examples = cache && (await within(patience.recall, recall(cache, placeOf(policy, temp))))
    const learned = examples && learn(examples)
    if (learned) log.info(`Learned from ${examples.length} labelled issues of this repository.`)
    else log.info(`${cache ? 'Too few labelled issues are kept' : 'This job has no cache'}: ${alone}.`)
    return learned
  } catch (error) {
    log.info(`What was kept of labelled issues cannot be read (${(error as Error).message.split('\n')[0]}): ${alone}.`)
    return null
  }
}

type GraphQl = Parameters<typeof readLabelled>[0]

/** Keeps the repository's labelled issues for triage, once a week. Never in a job that has hosted an agent. */
export async function keepHabits(
  { cache, temp, log }: Own,
  { graphql, fullName, now }: { graphql: GraphQl; fullName: string; now: Date },
  policy: Habits,
): Promise<void> {
  if (!policy.learn || !cache) return
  const read = () => readLabelled(graphql, fullName, typesByLabel(policy['type-labels']))
  try {
    const kept = await within(patience.keep, keep(cache, placeOf(policy, temp), now, read))
    if (kept !== null) log.info(`Kept ${kept} labelled issues to learn from.`)
  } catch (error) {
    log.info(`No labelled issues were kept (${(error as Error).message.split('\n')[0]}).`)
  }
}

/** The path counts for the cache as well: a runner with another folder finds nothing. */
function placeOf(policy: Habits, temp: string): Place {
  const labels = sha256(JSON.stringify([...typesByLabel(policy['type-labels'])])).slice(0, 12)
  return { file: join(temp, 'issuewright-knowledge', 'examples.json'), prefix: `issuewright-knowledge-v1-${labels}-` }
}

/** What comes later than `ms` milliseconds is waited for no longer. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${ms / 1_000} s`)), ms).unref()
  })
  return Promise.race([work, late])
}
