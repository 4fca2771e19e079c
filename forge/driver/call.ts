/** A job that calls another workflow. */
import { child, entries, resolveText, resolveTexts, type Scope } from './expression.ts'
import { callInputs } from './inputs.ts'
import { combine, type Ended, finish, mayKeep, type ReadyJob, runJobs } from './jobs.ts'
import { explicitSecrets, inheritsSecrets, type PlannedWorkflow } from './plan.ts'
import { takeTurn, type Waiting } from './turn.ts'

/** Runs the called workflow; its outputs are the job's. */
export async function runCall(job: ReadyJob, scope: Scope, plan: PlannedWorkflow, waiting: Waiting): Promise<Ended> {
  const { state, planned, call } = job
  const { keys, id } = planned.definition
  const inputs = callInputs(plan.workflow, child(keys, 'with'), scope)
  const { functions: _, contexts } = scope
  const withSecrets = { contexts: { ...contexts, secrets: call.secrets } }
  const secrets = inheritsSecrets(keys) ? call.secrets : resolveTexts(explicitSecrets(keys), withSecrets)
  const inside: Scope = { contexts: { github: state.github, inputs, vars: state.host.vars } }
  const turn = await takeTurn(state, child(plan.workflow.keys, 'concurrency'), inside, waiting)
  if (!turn) return finish(job, 'cancelled', {})
  try {
    const path = `${call.path}${id}/`
    const cancelled = () => call.cancelled() || waiting.signal.aborted
    const inner = { inputs, secrets, path, held: turn.held, mayKeep: mayKeep(job), cancelled }
    const ended = await runJobs(state, plan, inner)
    const results = [...ended.values()]
    const outputs = callOutputs(plan, inside, ended)
    const { result } = finish(job, combine(results.map((one) => one.result)), outputs)
    return { result, outputs, kept: results.every((one) => one.kept) }
  } finally {
    turn.leave()
  }
}

function callOutputs(plan: PlannedWorkflow, inside: Scope, ended: ReadonlyMap<string, Ended>): Record<string, string> {
  const scope = { contexts: { ...inside.contexts, jobs: Object.fromEntries(ended) } }
  const defined = entries(child(child(child(plan.workflow.keys, 'on'), 'workflow_call'), 'outputs'))
  return Object.fromEntries(defined.map(([name, token]) => [name, resolveText(child(token, 'value'), scope)]))
}
