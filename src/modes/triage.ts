import '../pipeline/jitless.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContext } from '../adapters/runner/context.ts'
import type { Inputs } from '../inputs.ts'
import type { Right } from '../pipeline/effect.ts'
import { sha256 } from '../reconcile/hash.ts'
import type { Result } from '../reconcile/reconcile.ts'
import { issueOf, reconcileIssue, report } from './wiring.ts'

/**
 * Looks at one issue and brings it as far as words can: consent, verdict, questions, commands. When code is needed it takes
 * the lease and writes the work order for the implement job.
 */
export async function triage(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  return (await lookAndOrder(env, inputs, ['issues', 'actions'])).exitCode
}

/** What follows a look at an issue: which job, and for `implement` the digest of its work order. */
type Looked = { exitCode: number; next: 'implement' | 'publish' | 'none'; digest: string }

/** The same for callers that go on in this process. @param rights  what the job's token may write */
export async function lookAndOrder(env: NodeJS.ProcessEnv, inputs: Inputs, rights: readonly Right[]): Promise<Looked> {
  const context = readContext(env)
  const number = issueOf(context, inputs)
  const result = await reconcileIssue(context, inputs, number, 'triage', { rights })
  const begins = result.deferred.length === 0 && isAtWork(result)
  const order = begins ? (await import('../reconcile/order.ts')).workOrderOf(result.snapshot, result.policy) : null
  if (!order) {
    const next = result.deferred.length > 0 ? 'publish' : 'none'
    return { exitCode: await report(env, result, next), next, digest: '' }
  }
  const json = JSON.stringify(order, null, 2)
  const directory = join(inputs.directory || join(context.temp, 'issuewright'), 'work-order')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'work-order.json'), json)
  const digest = sha256(json)
  // Two histories are brought together only where the checkout has them whole.
  const depth = order.revision?.cause === 'conflicts' ? '0' : '1'
  const { sha } = order.base
  const outputs = { 'work-order-digest': digest, 'base-sha': sha, 'fetch-depth': depth, room: order.room.kind }
  return { exitCode: await report(env, result, 'implement', outputs), next: 'implement', digest }
}

/** A re-run that was refused finds the lease of the attempt before it: that is no leave to start the agent again. */
function isAtWork({ snapshot: { status, run } }: Result): boolean {
  const lease = status.kind === 'valid' && status.record.stage === 'working' ? status.record.lease : null
  return lease?.run === run.id && lease.attempt === run.attempt
}
