import '../pipeline/jitless.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionsCache } from '../adapters/knowledge/cache.ts'
import { addSummary, say } from '../adapters/runner/commands.ts'
import { readContext } from '../adapters/runner/context.ts'
import type { Inputs } from '../inputs.ts'
import { sweep as sweepAll } from '../reconcile/sweep.ts'
import { wordsForReview } from '../reconcile/words.ts'
import { renderSweep } from '../text/summary.ts'
import { log, openPlatform, policyBy } from './wiring.ts'

/**
 * Looks at all items, and dispatches a run for each that no event has brought where it should be. Writes nothing on GitHub itself; the numbers of all
 * items are left in `metrics/openmetrics.txt` of the working directory, and once a week the labelled issues in the cache.
 */
export async function sweep(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const context = readContext(env)
  const { platform, seals, graphql } = openPlatform(context, inputs)
  const task = { platform, seals, policyOf: policyBy(inputs), log }
  const { policy, items, reasons, metrics } = await sweepAll({ ...task, now: () => new Date() })
  const directory = join(inputs.directory || join(context.temp, 'issuewright'), 'metrics')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'openmetrics.txt'), metrics)
  say(`${items} items seen, ${reasons.size} runs dispatched`)
  addSummary(env, renderSweep(items, reasons, await wordsForReview(policy)))
  const cache = await actionsCache(env)
  if (!cache) return 0
  const { keepHabits } = await import('./knowledge.ts')
  const source = { graphql, fullName: context.repository, now: new Date() }
  await keepHabits({ cache, temp: context.temp, log }, source, policy)
  return 0
}
