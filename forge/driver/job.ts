/** One job: a fresh machine, a token with exactly its rights, its steps, and what they leave behind. */
import { child, entries, resolveMinutes, resolveText, resolveTexts, type Scope, type Token } from './expression.ts'
import type { RunState } from './host.ts'
import { createLog, type Log } from './log.ts'
import { createMachine, type Machine, removeMachine } from './machine.ts'
import { readOnly, tokenPermissions } from './permissions.ts'
import type { PlannedJob } from './plan.ts'
import { killOrphans } from './process.ts'
import { annotation, type JobRun, type Result } from './run.ts'
import { type Frame, type Session, scopeOf } from './session.ts'
import { runStep } from './step.ts'
import { runPreStages } from './steps/action.ts'
import { locateAll, performer } from './steps/perform.ts'
import type { Workflow } from './workflow.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes */
const standardMinutes = 360
/** After this many milliseconds a cancelled job is killed with all its `always()` steps. */
const longestCancel = 300_000

export interface JobRequest {
  readonly state: RunState
  readonly workflow: Workflow
  readonly planned: PlannedJob
  readonly record: JobRun
  /** `needs`, `inputs`, `vars`, `secrets`, `strategy`, `matrix`. */
  readonly contexts: Readonly<Record<string, unknown>>
  readonly cancel: AbortSignal
}

/** Runs a job to its end; its record then says how it went. */
export async function runJob(request: JobRequest): Promise<Result> {
  const { state, record } = request
  const { host, run } = state
  const log = createLog(record, (line) => host.tell({ type: 'log', run, job: record, line }))
  const limits = limitsOf(request, log)
  const machine = await createMachine(state)
  let result: Result = 'failure'
  try {
    const session = openSession(request, log, machine, limits)
    const frame = frameOf(request, session)
    limits.start(minutesOf(request, session, frame))
    await runSteps(request, session, frame)
    record.outputs = jobOutputs(request, session, frame)
    result = limits.cancel.aborted || limits.kill.aborted ? 'cancelled' : frame.failed ? 'failure' : 'success'
  } catch (error) {
    log.annotate(annotation('error', error instanceof Error ? error.message : String(error)))
  } finally {
    limits.stop()
    await killOrphans(machine.trackingId)
    await removeMachine(machine)
  }
  return result
}

interface Limits {
  /** The job's own cancel, or the end of its time. */
  readonly cancel: AbortSignal
  readonly kill: AbortSignal
  start(minutes: number): void
  stop(): void
}

function limitsOf({ state, cancel, record }: JobRequest, log: Log): Limits {
  const timeout = new AbortController()
  const force = new AbortController()
  const either = AbortSignal.any([cancel, timeout.signal])
  const timers: NodeJS.Timeout[] = []
  either.addEventListener('abort', () => timers.push(setTimeout(() => force.abort(), longestCancel)))
  return {
    cancel: either,
    kill: AbortSignal.any([state.host.stopped, force.signal]),
    start(minutes) {
      const expire = () => {
        const said = `The job ${record.name} has exceeded the maximum execution time of ${minutes} minutes.`
        log.annotate(annotation('error', said))
        timeout.abort()
      }
      timers.push(setTimeout(expire, minutes * 60_000))
    },
    stop() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function openSession(
  { state, planned, record, workflow, contexts }: JobRequest,
  log: Log,
  machine: Machine,
  limits: Limits,
): Session {
  const { host, run } = state
  const grants = state.fromFork ? readOnly(planned.permissions) : planned.permissions
  record.tokenPermissions = grants
  const token = host.forge.workflowToken({ repository: run.repository, permissions: tokenPermissions(grants) })
  for (const secret of [token, ...Object.values(host.secrets), ...Object.values(contexts.secrets ?? {})]) {
    log.addMask(String(secret))
  }
  const github = {
    ...state.github,
    token,
    job: planned.definition.id,
    workspace: machine.workspace,
    event_path: machine.eventPath,
  }
  return {
    state,
    record,
    log,
    machine,
    token,
    github,
    source: workflow.source,
    env: {},
    paths: [],
    cancel: limits.cancel,
    kill: limits.kill,
    saved: new Map(),
    posts: [],
  }
}

/** Evaluates the variables and defaults of workflow and job. */
function frameOf({ workflow, planned, contexts }: JobRequest, session: Session): Frame {
  const { keys } = planned.definition
  const secrets = { ...(contexts.secrets as object), GITHUB_TOKEN: session.token }
  const before: Scope = { contexts: { ...contexts, secrets, github: session.github } }
  session.env = resolveTexts(child(workflow.keys, 'env'), before)
  session.env = { ...session.env, ...resolveTexts(child(keys, 'env'), before) }
  const inherit = (key: string) => {
    const of = (token: Token | undefined) => resolveText(child(child(child(token, 'defaults'), 'run'), key), before)
    return of(keys) || of(workflow.keys)
  }
  return {
    contexts: { ...contexts, secrets },
    env: {},
    steps: {},
    defaults: { shell: inherit('shell'), directory: inherit('working-directory') },
    failed: false,
    github: {},
  }
}

function minutesOf({ planned }: JobRequest, session: Session, frame: Frame): number {
  const scope = scopeOf(session, frame, session.env, session.github)
  return resolveMinutes(child(planned.definition.keys, 'timeout-minutes'), scope, standardMinutes)
}

async function runSteps({ planned, record }: JobRequest, session: Session, frame: Frame): Promise<void> {
  const { steps } = planned.definition
  const { log, kill } = session
  await locateAll(session, steps)
  await runPreStages(session, frame, steps)
  for (const definition of steps) {
    if (kill.aborted) return
    await runStep(session, frame, definition, performer, record.steps)
  }
  for (const post of session.posts) {
    if (kill.aborted) return
    log.write(`##[group]${post.name}`)
    await post.run()
  }
}

/** A job's outputs; one that holds a secret is dropped, as the runner does. */
function jobOutputs({ planned }: JobRequest, session: Session, frame: Frame): Record<string, string> {
  const scope = scopeOf(session, frame, session.env, session.github)
  const { log } = session
  const outputs = entries(child(planned.definition.keys, 'outputs')).map(
    ([name, token]) => [name, resolveText(token, scope)] as const,
  )
  const safe = outputs.filter(([name, value]) => {
    if (log.mask(value) === value) return true
    log.annotate(annotation('warning', `Skip output '${name}' since it may contain secret.`))
    return false
  })
  return Object.fromEntries(safe.filter(([, value]) => value !== ''))
}
