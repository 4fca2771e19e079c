import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type RunnerContext, readContext } from '../adapters/runner/context.ts'
import type { Inputs } from '../inputs.ts'
import { Failure } from '../pipeline/error.ts'
import { type WorkOrder, workOrderSchema } from '../pipeline/work-order.ts'
import { sha256 } from '../reconcile/hash.ts'

/** What the steps of the implement job share: the order, and the folder in which they hand things on. */
export type Assignment = { order: WorkOrder; digest: string; context: RunnerContext; directory: string }

/** Aborted when the runner asks this step to end. */
export function untilStopped(): AbortController {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop
}

/** @throws Failure `bad-input` when there is no work order, not the one that triage wrote, or one of an earlier attempt */
export function readAssignment(env: NodeJS.ProcessEnv, inputs: Inputs): Assignment {
  if (inputs['github-token'] !== '' && inputs.mode !== 'auto')
    throw new Failure('bad-input', `\`${inputs.mode}\` takes no \`github-token\`: the agent runs in this job.`, {
      todo: 'Remove the input from this step.',
    })
  const context = readContext(env)
  // Foreign files are held against where they really lie, so this must be such a place.
  const given = inputs.directory || join(context.temp, 'issuewright')
  const directory = existsSync(given) ? realpathSync(given) : given
  const digest = inputs['work-order-digest']
  const order = readOrder(join(directory, 'work-order', 'work-order.json'), digest, context.run)
  return { order, digest, context, directory }
}

/** This job cannot ask GitHub whether consent still stands, so it takes only what triage wrote in this very attempt. */
function readOrder(file: string, digest: string, run: { id: number; attempt: number }): WorkOrder {
  if (!existsSync(file))
    throw new Failure('bad-input', `There is no work order at ${file}.`, {
      todo: 'Download the artifact of the triage job there, or set `directory`.',
    })
  const json = readFileSync(file)
  if (sha256(json) !== digest)
    throw new Failure('bad-input', 'The work order is not the one that the triage job wrote.', {
      todo: 'Pass `work-order-digest` from the triage job, and its artifact unchanged.',
    })
  const order = workOrderSchema.parse(JSON.parse(json.toString('utf8')))
  if (order.run.id === run.id && order.run.attempt === run.attempt) return order
  throw new Failure('bad-input', 'The work order is of an earlier attempt; nobody has looked at the consent since.', {
    todo: 'Choose "Re-run all jobs", or comment `/automate retry`: both look first.',
  })
}
