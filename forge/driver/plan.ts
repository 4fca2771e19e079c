/** What a run consists of: its workflow with all called ones, checked as GitHub checks them before the first job. */
import { isString } from '@actions/workflow-parser'
import { child, type Token } from './expression.ts'
import { callProblems, secretProblems } from './inputs.ts'
import { excess, type Grants, readPermissions } from './permissions.ts'
import type { Source, Sources } from './sources.ts'
import type { JobDefinition, Workflow } from './workflow.ts'

export interface PlannedWorkflow {
  readonly workflow: Workflow
  readonly jobs: readonly PlannedJob[]
}

export interface PlannedJob {
  readonly definition: JobDefinition
  readonly permissions: Grants
  /** The workflow it calls. */
  readonly call?: PlannedWorkflow
}

/** Why a run cannot start; GitHub shows it as a startup failure. */
export class StartupFailure extends Error {}

export interface Resolver {
  readonly sources: Sources
  /** Our own checkout, for the repository it stands for. */
  readonly own: Source
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations */
const deepestCall = 10

/**
 * Plans a run.
 * @throws StartupFailure for an invalid file, an unknown workflow, wrong inputs, or rights the caller does not have
 */
export async function planRun(resolver: Resolver, workflow: Workflow, granted: Grants): Promise<PlannedWorkflow> {
  return plan(resolver, workflow, { granted: readPermissions(workflow.keys) ?? granted, depth: 0 })
}

interface Caller {
  readonly granted: Grants
  readonly depth: number
  /** Set for called workflows: how their caller names them. */
  readonly uses?: string
}

async function plan(resolver: Resolver, workflow: Workflow, caller: Caller): Promise<PlannedWorkflow> {
  if (workflow.errors.length > 0) throw new StartupFailure(workflow.errors.join(' '))
  if (caller.depth > deepestCall) throw new StartupFailure(`${workflow.path} is called too deeply.`)
  const { granted, uses } = caller
  const whole = uses === undefined ? granted : within(granted, readPermissions(workflow.keys), uses, 'The workflow')
  const jobs = await Promise.all(
    workflow.jobs.map(async (definition) => {
      const own = readPermissions(definition.keys)
      const permissions =
        uses === undefined
          ? (own ?? whole)
          : own
            ? within(granted, own, uses, `The nested job '${definition.id}'`)
            : whole
      if (definition.uses === undefined) return { definition, permissions }
      const called = await findCalled(resolver, workflow.source, definition)
      const call = await plan(resolver, called, {
        granted: permissions,
        depth: caller.depth + 1,
        uses: definition.uses,
      })
      return { definition, permissions, call }
    }),
  )
  return { workflow, jobs }
}

/** Called workflows can only lower what their caller has. */
function within(granted: Grants, requested: Grants | undefined, uses: string, who: string): Grants {
  const problem = requested && excess(requested, granted)
  if (problem) throw new StartupFailure(`Error calling workflow '${uses}'. ${who} ${problem}.`)
  return requested ?? granted
}

async function findCalled({ sources, own }: Resolver, from: Source, definition: JobDefinition): Promise<Workflow> {
  const uses = definition.uses ?? ''
  const { repository, path } = /^(?<repository>[^/]+\/[^/]+)\/(?<path>[^@]+)@.+$/.exec(uses)?.groups ?? {}
  const local = uses.startsWith('./') ? uses.slice(2) : uses.startsWith('$/') ? uses.slice(2) : null
  const known = local !== null ? from : repository === own.repository ? own : null
  const called = known && (await sources.workflow(known, local ?? path ?? ''))
  if (!called) throw new StartupFailure(`Error calling workflow '${uses}': workflow was not found.`)
  if (called.errors.length > 0) throw new StartupFailure(called.errors.join(' '))
  if (!called.events.workflow_call) {
    throw new StartupFailure(`Error calling workflow '${uses}': it has no \`workflow_call\` trigger.`)
  }
  const { keys } = definition
  const problems = [
    ...callProblems(called, child(keys, 'with')),
    ...secretProblems(called, explicitSecrets(keys), inheritsSecrets(keys)),
  ]
  if (problems.length > 0) throw new StartupFailure(`Error calling workflow '${uses}': ${problems.join(' ')}`)
  return called
}

/** Whether a calling job says `secrets: inherit`. */
export function inheritsSecrets(keys: Token): boolean {
  const token = child(keys, 'secrets')
  return token !== undefined && isString(token) && token.value === 'inherit'
}

/** The secrets a calling job names one by one. */
export function explicitSecrets(keys: Token): Token | undefined {
  return inheritsSecrets(keys) ? undefined : child(keys, 'secrets')
}
