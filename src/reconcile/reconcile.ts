import { decide } from '../pipeline/decide.ts'
import { type Plan, type Right, rightOf } from '../pipeline/effect.ts'
import { Failure } from '../pipeline/error.ts'
import { type Transition, transitions } from '../pipeline/metric.ts'
import type { Policy } from '../pipeline/policy.ts'
import { recordVersion } from '../pipeline/record.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { needsKey } from '../text/codec.ts'
import type { Tools } from './effects/handler.ts'
import { observe } from './observe.ts'
import type { Log } from './ports.ts'
import { Conflict } from './save.ts'

/** A run that has not come to rest after so many plans is caught in a loop: a bug in the rules, stopped here. */
const mostPlans = 60
/** How often a run looks again after another writer was faster. */
const mostConflicts = 3

export type Reconciliation = {
  number: number
  label: string
  run: Snapshot['run']
  rights: readonly Right[]
  tools: Omit<Tools, 'gate' | 'now'>
  now: () => Date
  log: Log
  policyOf: (settings: string | null) => Promise<Policy>
  /** Adds what only this job knows to what was observed: the delivery, a trouble. */
  enrich?: (snapshot: Snapshot, policy: Policy) => Promise<Snapshot>
  /** Hears of each move as soon as it is written, however the run goes on. */
  moved?: (moves: Transition[]) => void
}

export type Result = {
  snapshot: Snapshot
  policy: Policy
  rules: string[]
  deferred: string[]
}

/**
 * The loop: observe, decide, apply, until a plan is empty. What happened before does not matter; whatever the event was,
 * the world as it stands decides. A failure becomes part of what is known, so that the next plan can tell it.
 * @throws Failure when even telling is impossible
 */
export async function reconcile(task: Reconciliation): Promise<Result> {
  const past = { raced: false, freed: false, revision: 0 }
  for (let conflicts = 0; ; conflicts++) {
    try {
      return await settle(task, past)
    } catch (error) {
      if (!(error instanceof Conflict) || conflicts >= mostConflicts) throw error
      past.raced ||= error.raced
      task.log.warn(`${error.message}; looking again.`)
      // Whoever was faster may finish first.
      if (error.raced) await task.tools.platform.settle()
    }
  }
}

/** What this run has met already: a race, a slot that it freed and handed to nobody yet, and the newest revision of the record. */
type Past = { raced: boolean; freed: boolean; revision: number }

const recordOf = ({ status }: Snapshot) => (status.kind === 'valid' ? status.record : null)
const revisionOf = (snapshot: Snapshot) => recordOf(snapshot)?.revision ?? 0

/** @throws Failure when the state must stay as it is: a newer version wrote it, or it is signed and this run was given no key */
function leaveAlone({ status }: Snapshot, seals: Tools['seals']): void {
  if (status.kind === 'newer') {
    const what = `A newer version of Issuewright has written the state of this issue (version ${status.version} of the record)`
    const todo = `Update \`uses:\` in the workflow to a version that reads it; this one reads ${recordVersion}.`
    throw new Failure('bad-input', `${what}, so it is left alone.`, { todo })
  }
  if (!needsKey(status, seals)) return
  const todo =
    'Pass the secret to the action in every workflow that uses it; events of forks and of Dependabot bring none. If the key is lost, delete the status comment to begin anew.'
  throw new Failure('bad-input', 'The state of this issue is signed and `state-key` is empty, so it is left alone.', {
    todo,
  })
}

async function settle(task: Reconciliation, past: Past): Promise<Result> {
  const { number, label, run, tools, log, now } = task
  const { policy, ...observed } = await observe(tools.platform, number, label, tools.seals, run, task.policyOf)
  const known = { ...observed.snapshot, raced: past.raced, freed: past.freed }
  leaveAlone(known, tools.seals)
  if (revisionOf(known) < past.revision) throw new Conflict('An older state than this run has seen stands on the issue')
  let snapshot = task.enrich ? await task.enrich(known, policy) : known
  const result: Result = { snapshot, policy, rules: [], deferred: [] }
  for (let plans = 0; plans < mostPlans; plans++) {
    const plan = decide(snapshot, policy, now())
    if (plan.effects.length === 0) return { ...result, snapshot, rules: [...result.rules, plan.rule] }
    result.rules.push(plan.rule)
    log.info(`${plan.rule}: ${plan.effects.map((effect) => effect.do).join(', ')}`)
    const possible = plan.effects.filter((effect) => mayDo(effect.do, task.rights))
    if (possible.length < plan.effects.length) {
      const deferred = plan.effects.filter((effect) => !mayDo(effect.do, task.rights)).map((effect) => effect.do)
      return { ...result, snapshot, deferred }
    }
    snapshot = await applyAll(plan, snapshot, policy, task)
    past.revision = Math.max(past.revision, revisionOf(snapshot))
    past.freed = snapshot.freed
    // Time has passed over the claim: consent is looked at anew before the next one.
    if (plan.rule === 'slot-lost') snapshot = { ...(await lookAgain(snapshot, task)).snapshot, around: snapshot.around }
  }
  throw new Error(`no rest after ${mostPlans} plans: ${result.rules.join(', ')}`)
}

function mayDo(verb: keyof typeof rightOf, rights: readonly Right[]): boolean {
  return rightOf[verb] === 'none' || rights.includes(rightOf[verb])
}

/** The world as it is now, with what only this run knows. */
async function lookAgain({ delivery, verdict, freed, raced, trouble }: Snapshot, task: Reconciliation) {
  const { number, label, run, tools } = task
  const { snapshot, policy } = await observe(tools.platform, number, label, tools.seals, run, task.policyOf)
  return { policy, snapshot: { ...snapshot, delivery, verdict, freed, raced, trouble } }
}

/** The last look before the first write that others see: does the very same plan still hold in the world as it is now? */
async function pass({ rule, effects }: Plan, before: Snapshot, task: Reconciliation): Promise<void> {
  const { policy, snapshot } = await lookAgain(before, task)
  const again = decide(snapshot, policy, task.now())
  const verbs = (of: Plan['effects']) => of.map((effect) => effect.do).join()
  if (again.rule !== rule || verbs(again.effects) !== verbs(effects))
    throw new Conflict(`Meanwhile the rule ${again.rule} holds instead of ${rule}`)
}

async function applyAll(plan: Plan, before: Snapshot, policy: Policy, task: Reconciliation): Promise<Snapshot> {
  let snapshot = before
  // Loaded only now: most runs find nothing to do, and need no sentences.
  const { apply } = await import('./apply.ts')
  const tools: Tools = { ...task.tools, now: task.now, gate: () => pass(plan, before, task) }
  try {
    for (const effect of plan.effects) snapshot = told(snapshot, await apply(effect, snapshot, policy, tools), task)
  } catch (error) {
    // A second failure while telling the first must surface; so must a conflict.
    if (!(error instanceof Failure) || snapshot.trouble) throw error
    // What was written although its answer was lost stands in the world, not in what we know.
    const { snapshot: now } = await lookAgain(snapshot, task)
    task.log.warn(error.message)
    return { ...told(snapshot, now, task), trouble: { code: error.code, message: error.detail } }
  }
  return snapshot
}

/** Tells what one effect has moved; what another run wrote meanwhile is told by that run. */
function told(before: Snapshot, after: Snapshot, { number, run, moved }: Reconciliation): Snapshot {
  const record = recordOf(after)
  if (record?.writer.run === run.id) moved?.(transitions(number, recordOf(before), record))
  return after
}
