import '../pipeline/jitless.ts'
import { agentNames } from '../adapters/agents/names.ts'
import { addSummary, say } from '../adapters/runner/commands.ts'
import { readContext } from '../adapters/runner/context.ts'
import { policyOf } from '../config.ts'
import type { Inputs } from '../inputs.ts'
import { sweep as sweepAll } from '../reconcile/sweep.ts'
import { renderSweep } from '../text/summary.ts'
import { log, openPlatform } from './wiring.ts'

/** Looks at all items, and dispatches a run for each that no event has brought where it should be. Writes nothing itself. */
export async function sweep(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const { platform, seals } = openPlatform(readContext(env), inputs)
  const task = { platform, seals, policyOf: (settings: string | null) => policyOf(settings, inputs, agentNames), log }
  const { items, reasons } = await sweepAll({ ...task, now: () => new Date() })
  say(`${items} items seen, ${reasons.size} runs dispatched`)
  addSummary(env, renderSweep(items, reasons))
  return 0
}
