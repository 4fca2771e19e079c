import { readFileSync } from 'node:fs'
import { type Inputs, readInputs } from './inputs.ts'
import { hintOf } from './pipeline/hint.ts'

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
    process.exitCode = await run(inputs)
    // A request that was given up, and still hangs, may not hold the job.
    setTimeout(() => process.exit(), 2_000).unref()
  }
} catch (error) {
  const { tell } = await import('./modes/tell.ts')
  process.exitCode = tell(env, error)
}

async function run(inputs: Inputs): Promise<number> {
  switch (inputs.mode) {
    case 'triage':
      return (await import('./modes/triage.ts')).triage(env, inputs)
    case 'prepare':
      return (await import('./modes/prepare.ts')).prepare(env, inputs)
    case 'gateway':
      return (await import('./modes/gateway.ts')).gateway(env, inputs)
    case 'auto':
      return (await import('./modes/auto.ts')).auto(env, inputs)
    case 'implement':
      return (await import('./modes/implement.ts')).implement(env, inputs)
    case 'publish':
      return (await import('./modes/publish.ts')).publish(env, inputs)
    case 'sweep':
      return (await import('./modes/sweep.ts')).sweep(env, inputs)
  }
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
