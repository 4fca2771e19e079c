/** Workflow files and action files, read by GitHub's own parser. */
import { convertWorkflowTemplate, isMapping, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index'
import type { EventsConfig, Step, WorkflowJob } from '@actions/workflow-parser/model/workflow-template'
import { child, resolveText, type Token } from './expression.ts'
import type { Source } from './sources.ts'

export interface Workflow {
  /** Path in its repository. */
  readonly path: string
  readonly name: string
  readonly source: Source
  readonly events: EventsConfig
  /** The whole file; what the parser's own model leaves out is read from here. */
  readonly keys: Token | undefined
  readonly jobs: readonly JobDefinition[]
  /** Why GitHub would not start it, or this driver cannot. */
  readonly errors: readonly string[]
}

export interface JobDefinition {
  readonly id: string
  /** Its `if`, with GitHub's implicit `success() &&`. */
  readonly condition: string
  readonly needs: readonly string[]
  readonly keys: Token
  readonly steps: readonly StepDefinition[]
  /** The workflow it calls. */
  readonly uses: string | undefined
}

export interface StepDefinition {
  /** Made up when the file gives none; such ids start with two underscores. */
  readonly id: string
  readonly condition: string
  readonly keys: Token
}

export interface ActionFile {
  readonly name: string
  readonly using: string
  readonly steps: readonly StepDefinition[]
  readonly keys: Token | undefined
}

const silent = new NoOperationTraceWriter()
const nothing = { contexts: {} }

/** Parses a workflow file; whatever is wrong with it is listed, not thrown. */
export async function readWorkflow(source: Source, path: string, content: string): Promise<Workflow> {
  const { context, value: keys } = parseWorkflow({ name: path, content }, silent)
  const template = keys ? await convertWorkflowTemplate(context, keys) : undefined
  const errors = context.errors.getErrors().map(({ message }) => message)
  const jobs =
    errors.length > 0 ? [] : (template?.jobs ?? []).map((job) => jobOf(job, child(child(keys, 'jobs'), job.id.value)))
  return {
    path,
    name: (keys && resolveText(child(keys, 'name'), nothing)) || path,
    source,
    events: template?.events ?? {},
    keys,
    jobs,
    errors: errors.length > 0 ? errors : jobs.flatMap(foreignToDriver).map((problem) => `${path}: ${problem}`),
  }
}

function jobOf(job: WorkflowJob, keys: Token | undefined): JobDefinition {
  if (!keys) throw new Error(`The job ${job.id.value} is not in its own file`)
  return {
    id: job.id.value,
    condition: job.if.expression,
    needs: (job.needs ?? []).map((need) => need.value),
    keys,
    steps: job.type === 'job' ? stepsOf(job.steps, child(keys, 'steps')) : [],
    uses: job.type === 'reusableWorkflowJob' ? job.ref.value : undefined,
  }
}

function stepsOf(steps: readonly Step[], list: Token | undefined): StepDefinition[] {
  const tokens = [...(list?.assertSequence('steps') ?? [])]
  return steps.flatMap(({ id, if: condition }, index) => {
    const keys = tokens[index]
    return keys ? [{ id, condition: condition?.expression ?? 'success()', keys }] : []
  })
}

/** Keys that GitHub knows and this driver does not: better no run than one that only seems to be right. */
function foreignToDriver({ id, keys, steps }: JobDefinition): string[] {
  const jobKeys = ['strategy', 'container', 'services'].filter((key) => child(keys, key))
  const stepKeys = ['background', 'parallel', 'wait', 'wait-all', 'cancel'].filter((key) =>
    steps.some((step) => child(step.keys, key)),
  )
  return [...jobKeys, ...stepKeys].map((key) => `jobs.${id}: this driver does not know how to do \`${key}\`.`)
}

/**
 * Parses an `action.yml`.
 * @throws Error listing what is wrong with it
 */
export function readAction(path: string, content: string): ActionFile {
  const { context, value: keys } = parseAction({ name: path, content }, silent)
  const action = keys && isMapping(keys) ? convertActionTemplate(context, keys) : undefined
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (!action?.runs || errors.length > 0) throw new Error(`${path}: ${errors.join(' ') || 'not an action'}`)
  const { name, runs } = action
  const steps = runs.using === 'composite' ? stepsOf(runs.steps, child(child(keys, 'runs'), 'steps')) : []
  return { name, using: runs.using, steps, keys }
}
