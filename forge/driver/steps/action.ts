/** Actions: JavaScript ones run on the driver's Node, composite ones step by step. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  asText,
  child,
  entries,
  holds,
  resolve,
  resolveText,
  resolveTexts,
  type Scope,
  type Token,
} from '../expression.ts'
import { annotation } from '../run.ts'
import { type Frame, type Performance, type Session, scopeOf } from '../session.ts'
import { runStep } from '../step.ts'
import { type ActionFile, readAction, type StepDefinition } from '../workflow.ts'
import { locate, usesOf } from './locate.ts'
import { runProcess } from './process.ts'
import { runScript } from './script.ts'

/**
 * Reads the action of a directory.
 * @throws Error when there is none, or none this driver can run
 */
export async function openAction(directory: string): Promise<ActionFile> {
  for (const name of ['action.yml', 'action.yaml']) {
    const content = await readFile(join(directory, name), 'utf8').catch(() => null)
    if (content !== null) return readAction(name, content)
  }
  throw new Error(
    `Can't find 'action.yml' or 'action.yaml' under '${directory}'. Did you forget to run actions/checkout?`,
  )
}

/** Performs a step that uses the action of a directory. */
export async function runAction(performance: Performance, directory: string): Promise<boolean> {
  const action = await openAction(directory)
  const inputs = inputsOf(performance, action)
  if (action.using === 'composite') return runComposite(performance, action, directory, inputs)
  if (!/^node\d+$/.test(action.using)) throw new Error(`This driver does not run \`using: ${action.using}\`.`)
  const { session, definition, step } = performance
  const state = preStates.get(session)?.get(definition) ?? {}
  const node = { action, directory, inputs, state }
  const post = child(child(action.keys, 'runs'), 'post')
  const ended = runNode(performance, node, 'main')
  if (post) {
    const later = ended.then(({ state: saved }) => ({ ...node, state: { ...state, ...saved } }))
    session.posts.unshift({
      name: `Post ${step.name}`,
      run: async () => {
        const condition = resolveText(child(child(action.keys, 'runs'), 'post-if'), { contexts: {} }) || 'always()'
        if (holds(condition, performance.scope)) await runStage(afterwards(performance), await later, 'post')
      },
    })
  }
  const { exitCode, accepted } = await ended
  return exitCode === 0 && accepted
}

/** What `pre` stages saved, for the later stages of the same step. */
const preStates = new WeakMap<Session, Map<StepDefinition, Readonly<Record<string, string>>>>()

/** Runs the `pre` of every action of a job that has one; actions in the workspace have none yet. */
export async function runPreStages(session: Session, frame: Frame, steps: readonly StepDefinition[]): Promise<void> {
  const states = new Map<StepDefinition, Readonly<Record<string, string>>>()
  preStates.set(session, states)
  for (const definition of steps) {
    const uses = usesOf(definition.keys)
    if (uses === '' || uses.startsWith('./')) continue
    const directory = await locate(session, uses).catch(() => null)
    const action = directory && (await openAction(directory))
    if (!directory || !action || !child(child(action.keys, 'runs'), 'pre')) continue
    const scope = scopeOf(session, frame, session.env, session.github)
    const step = { id: '', name: `Pre ${uses}`, outcome: null, conclusion: null, outputs: {} }
    const { env, github, cancel } = { ...session, env: session.env }
    const performance = { session, frame, definition, step, scope, env, github, cancel }
    const ended = await runNode(
      performance,
      { action, directory, inputs: inputsOf(performance, action), state: {} },
      'pre',
    )
    states.set(definition, ended.state)
    if (ended.exitCode !== 0) frame.failed = true
  }
}

interface NodeAction {
  readonly action: ActionFile
  readonly directory: string
  readonly inputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
}

type Stage = 'pre' | 'main' | 'post'

function runNode(performance: Performance, { action, directory, inputs, state }: NodeAction, stage: Stage) {
  const { session } = performance
  const entry = resolveText(child(child(action.keys, 'runs'), stage), { contexts: {} })
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  return runProcess(performance, {
    command: session.state.host.node,
    args: [join(directory, entry)],
    cwd: session.machine.workspace,
    env: Object.fromEntries([...variables, ...states]),
  })
}

async function runStage(performance: Performance, node: NodeAction, stage: Stage): Promise<void> {
  const { exitCode, accepted } = await runNode(performance, node, stage)
  if (exitCode !== 0 || !accepted) performance.frame.failed = true
}

/** A post stage is not stopped by what stopped its step. */
function afterwards(performance: Performance): Performance {
  return { ...performance, cancel: performance.session.kill }
}

/** What the step gives, over the action's own defaults. Names compare without regard to case. */
function inputsOf({ session, definition, scope }: Performance, { keys }: ActionFile): Record<string, string> {
  const given = new Map(
    Object.entries(resolveTexts(child(definition.keys, 'with'), scope)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  )
  const defined = entries(child(keys, 'inputs'))
  const names = defined.map(([name]) => name)
  const unexpected = [...given.keys()].filter((name) => !names.some((known) => known.toLowerCase() === name))
  if (unexpected.length > 0) {
    const list = (items: readonly string[]) => items.map((item) => `'${item}'`).join(', ')
    const said = `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`
    session.log.annotate(annotation('warning', said))
  }
  const standard = (token: Token) => resolveText(child(token, 'default'), scope)
  return Object.fromEntries(defined.map(([name, token]) => [name, given.get(name.toLowerCase()) ?? standard(token)]))
}

async function runComposite(
  performance: Performance,
  action: ActionFile,
  directory: string,
  inputs: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { session, step, env } = performance
  const frame: Frame = {
    contexts: { inputs, strategy: {}, matrix: null },
    env,
    steps: {},
    defaults: null,
    failed: false,
    github: { action_path: directory },
  }
  const foreign = action.steps.map(({ keys }) => usesOf(keys)).find((uses) => uses !== '')
  if (foreign) throw new Error(`This driver runs only \`run\` steps in composite actions, not '${foreign}'.`)
  for (const definition of action.steps) await runStep(session, frame, definition, () => runScript)
  const scope: Scope = scopeOf(session, frame, session.env, { ...session.github, ...frame.github })
  for (const [name, token] of entries(child(action.keys, 'outputs'))) {
    step.outputs[name] = asText(resolve(child(token, 'value'), scope))
  }
  return !frame.failed
}
