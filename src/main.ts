import { readFileSync } from 'node:fs'
import { type Inputs, readInputs } from './inputs.ts'
import { hintOf } from './pipeline/hint.ts'

/** Each mode is loaded alone. */
const loaded: Record<Inputs['mode'], () => Promise<(env: NodeJS.ProcessEnv, inputs: Inputs) => Promise<number>>> = {
  triage: async () => (await import('./modes/triage.ts')).triage,
  prepare: async () => (await import('./modes/prepare.ts')).prepare,
  gateway: async () => (await import('./modes/gateway.ts')).gateway,
  implement: async () => (await import('./modes/implement.ts')).implement,
  publish: async () => (await import('./modes/publish.ts')).publish,
  sweep: async () => (await import('./modes/sweep.ts')).sweep,
  auto: async () => (await import('./modes/auto.ts')).auto,
}

/**
 * The entry of the action: inputs → mode → the only catch → exit code. An event that cannot concern us ends here, before
 * anything else is loaded: most runs in a busy repository are of this kind.
 */
const { env } = process
try {
  const inputs = readInputs(env)
  const reason = inputs.mode === 'triage' || inputs.mode === 'auto' ? foreign(inputs) : null
  if (reason !== null) process.stdout.write(`Nothing to do: ${reason}.\n`)
  else {
    process.exitCode = await (await loaded[inputs.mode]())(env, inputs)
    // A request that was given up, and still hangs, may not hold the job.
    setTimeout(() => process.exit(), 2_000).unref()
  }
} catch (error) {
  const { tell } = await import('./modes/tell.ts')
  process.exitCode = tell(env, error)
}

/** Why this event is none of our business, or null when it may be. What cannot be read is left to the mode to explain. */
function foreign(inputs: Inputs): string | null {
  try {
    const payload: unknown = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
    const hint = hintOf(env['GITHUB_EVENT_NAME'] ?? '', payload, inputs.label, inputs.issue)
    return 'foreign' in hint ? hint.foreign : null
  } catch {
    return null
  }
}
