import '../pipeline/jitless.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addSummary, say } from '../adapters/runner/commands.ts'
import { readContext } from '../adapters/runner/context.ts'
import type { Inputs } from '../inputs.ts'
import { sweep as sweepAll } from '../reconcile/sweep.ts'
import { renderSweep } from '../text/summary.ts'
import { log, openPlatform, policyBy } from './wiring.ts'

/**
 * Looks at all items, and dispatches a run for each that no event has brought where it should be. Writes nothing on GitHub itself; the numbers of all
 * items are left in `metrics/openmetrics.txt` of the working directory.
 */
export async function sweep(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const context = readContext(env)
  const { platform, seals } = openPlatform(context, inputs)
  const task = { platform, seals, policyOf: policyBy(inputs), log }
  const { items, reasons, metrics } = await sweepAll({ ...task, now: () => new Date() })
  const directory = join(inputs.directory || join(context.temp, 'issuewright'), 'metrics')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'openmetrics.txt'), metrics)
  say(`${items} items seen, ${reasons.size} runs dispatched`)
  addSummary(env, renderSweep(items, reasons))
  return 0
}
