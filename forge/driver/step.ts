/** One step: its condition, its environment, its time limit and how it ended. */
import {
  child,
  holds,
  resolve,
  resolveMinutes,
  resolveText,
  resolveTexts,
  type Scope,
  type Token,
} from './expression.ts'
import { annotation, type Result, type StepRun } from './run.ts'
import { type Frame, type Perform, type Performance, type Session, scopeOf } from './session.ts'
import type { StepDefinition } from './workflow.ts'

/** A step on its way: what its expressions see before its own `env` is known. */
interface Attempt {
  readonly session: Session
  readonly frame: Frame
  readonly definition: StepDefinition
  readonly step: StepRun
  readonly github: Readonly<Record<string, unknown>>
}

/**
 * Runs a step if its `if` holds, and writes down how it ended.
 * @param choose gives what the step does
 * @param record is where GitHub lists the step; steps of composite actions are listed nowhere
 */
export async function runStep(
  session: Session,
  frame: Frame,
  definition: StepDefinition,
  choose: (keys: Token) => Perform,
  record?: StepRun[],
): Promise<void> {
  const { state, record: job } = session
  const { tell } = state.host
  const anonymous = definition.id.startsWith('__')
  const step: StepRun = { id: anonymous ? '' : definition.id, name: '', outcome: null, conclusion: null, outputs: {} }
  const github = { ...session.github, action: definition.id, ...frame.github }
  const attempt = { session, frame, definition, step, github }
  step.name = nameOf(attempt)
  record?.push(step)
  const runs = condition(attempt)
  if (runs === true) {
    if (record) tell({ type: 'step-started', run: state.run, job, step })
    await perform(attempt, choose)
  } else {
    step.outcome = runs === false ? 'skipped' : 'failure'
    step.conclusion = step.outcome
  }
  if (!anonymous) frame.steps[definition.id] = { ...step, outputs: { ...step.outputs } }
  if (step.conclusion === 'failure') frame.failed = true
  if (record) tell({ type: 'step-finished', run: state.run, job, step })
}

function scopeOfAttempt({ session, frame, github }: Attempt): Scope {
  return scopeOf(session, frame, { ...session.env, ...frame.env }, github)
}

/** Whether the step's `if` holds now; `null` when the condition itself is wrong, which fails the step. */
function condition(attempt: Attempt): boolean | null {
  try {
    return holds(attempt.definition.condition, scopeOfAttempt(attempt))
  } catch (error) {
    attempt.session.log.annotate(annotation('error', `The step's \`if\` cannot be evaluated: ${messageOf(error)}`))
    return null
  }
}

async function perform(attempt: Attempt, choose: (keys: Token) => Perform): Promise<void> {
  const { session, frame, definition, step, github } = attempt
  const { keys } = definition
  const limit = limitOf(attempt)
  let continues = false
  try {
    const own = resolveTexts(child(keys, 'env'), scopeOfAttempt(attempt))
    const env = { ...frame.env, ...own }
    const scope = scopeOf(session, frame, { ...session.env, ...env }, github)
    continues = resolve(child(keys, 'continue-on-error'), scope) === true
    limit.start(resolveMinutes(child(keys, 'timeout-minutes'), scope, Number.POSITIVE_INFINITY))
    session.log.write(`##[group]${step.name}`)
    session.log.write('##[endgroup]')
    const performance: Performance = { session, frame, definition, step, scope, env, github, cancel: limit.signal }
    step.outcome = outcome(session, limit, await choose(keys)(performance))
  } catch (error) {
    session.log.annotate(annotation('error', messageOf(error)))
    step.outcome = outcome(session, limit, false)
  } finally {
    limit.stop()
  }
  step.conclusion = step.outcome === 'failure' && continues ? 'success' : step.outcome
}

interface Limit {
  /** Aborted when the step must stop. */
  readonly signal: AbortSignal
  timedOut: boolean
  start(minutes: number): void
  stop(): void
}

/** A step stops when its time is over, or when its job is cancelled and its own `if` does not hold even then. */
function limitOf(attempt: Attempt): Limit {
  const { cancel, log } = attempt.session
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onCancel = () => {
    if (condition(attempt) !== true) controller.abort()
  }
  // A step that starts after the cancel does so because its `if` holds.
  if (!cancel.aborted) cancel.addEventListener('abort', onCancel)
  const limit: Limit = {
    signal: controller.signal,
    timedOut: false,
    start(minutes) {
      if (!Number.isFinite(minutes)) return
      timer = setTimeout(() => {
        limit.timedOut = true
        const said = `The action '${attempt.step.name}' has timed out after ${minutes} minutes.`
        log.annotate(annotation('error', said))
        controller.abort()
      }, minutes * 60_000)
    },
    stop() {
      clearTimeout(timer)
      cancel.removeEventListener('abort', onCancel)
    },
  }
  return limit
}

function outcome(session: Session, limit: Limit, succeeded: boolean): Result {
  if (limit.timedOut) return 'failure'
  if (limit.signal.aborted || session.kill.aborted) return 'cancelled'
  return succeeded ? 'success' : 'failure'
}

/** GitHub's name for a step: its `name`, or what it runs. */
function nameOf(attempt: Attempt): string {
  const { keys } = attempt.definition
  const text = (key: string) => {
    try {
      return resolveText(child(keys, key), scopeOfAttempt(attempt)).trim()
    } catch {
      return '' // whether it can be evaluated is the business of the step itself
    }
  }
  const first = (text('uses') || text('run')).split('\n')[0]
  return attempt.session.log.mask(text('name') || `Run ${first}`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
