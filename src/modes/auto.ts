import '../pipeline/jitless.ts'
import { agentNames } from '../adapters/agents/names.ts'
import { addSummary, say } from '../adapters/runner/commands.ts'
import { keysOf } from '../config.ts'
import type { Inputs } from '../inputs.ts'
import { Failure } from '../pipeline/error.ts'
import { redactorOf } from '../pipeline/secret.ts'
import { wordsOf } from '../reconcile/words.ts'
import { startFor } from './gateway.ts'
import { implementOrder } from './implement.ts'
import { readAssignment, untilStopped } from './order.ts'
import { prepareWorkshop, refuse } from './prepare.ts'
import { publish } from './publish.ts'
import { lookAndOrder } from './triage.ts'
import { watchConsent } from './wiring.ts'

/** How often the consent is looked at while an agent works, in milliseconds. */
const watchEvery = 30_000

const noAuto = new Failure('no-room', 'There is no `mode: auto` without a room.', {
  todo: 'Remove `sandbox: none`, or use the reusable workflow.',
})

/**
 * Triage, implement and publish in one step. The room is all that stands between the agent and the token, so there is no
 * `auto` without one: `sandbox: none` is refused on the issue.
 */
export async function auto(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const looked = await lookAndOrder(env, inputs, ['issues', 'actions', 'pull-requests', 'contents'])
  if (looked.next !== 'implement') return looked.exitCode
  const told = { ...inputs, 'work-order-digest': looked.digest, 'triage-result': 'success' }
  const assignment = readAssignment(env, told)
  const { summary } = await wordsOf(assignment.order.language)
  addSummary(env, `> [!WARNING]\n> ${summary.auto}`)
  const stop = untilStopped()
  const look = watchConsent(env, inputs)
  const watch = setInterval(async () => {
    const why = await look()
    if (why === null) return
    say(`Stopping: ${why}.`)
    stop.abort()
  }, watchEvery)
  const names = ['github-token', 'state-key', 'state-key-previous', 'model-api-key', 'private-key'] as const
  const secrets = names.map((name) => inputs[name])
  const redactor = redactorOf([...secrets, ...Object.values(keysOf(inputs['agent-api-key'], agentNames))])
  let digest = ''
  let result = 'failure'
  try {
    if (assignment.order.room.kind === 'none') refuse(assignment.directory, noAuto)
    else await prepareWorkshop(env, assignment, stop.signal)
    const gateway = await startFor(assignment, inputs['agent-api-key'])
    try {
      digest = await implementOrder(env, assignment, gateway, stop.signal, redactor)
    } finally {
      await gateway?.stop()
    }
    result = stop.signal.aborted ? 'cancelled' : 'success'
  } catch (error) {
    // Publish tells that there is no result, as after a crashed job; why, the log says.
    say(error instanceof Failure ? `${error.message} ${error.todo}` : `The agent's part crashed: ${error}`)
  } finally {
    clearInterval(watch)
  }
  return publish(env, { ...told, 'change-set-digest': digest, 'implement-result': result })
}
