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
import { locate, playedBy, usesOf } from './locate.ts'
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
  warnOfUnexpected(performance, action)
  const inputs = inputsOf(performance, action)
  if (action.using === 'composite') return runComposite(performance, action, directory, inputs)
  if (!/^node\d+$/.test(action.using)) throw new Error(`This driver does not run \`using: ${action.using}\`.`)
  const { session, definition } = performance
  const node = { action, directory, inputs, state: session.saved.get(definition) ?? {} }
  const ended = await runNode(performance, node, 'main')
  if (stageOf(action, 'post') !== '') registerPost(performance, { ...node, state: { ...node.state, ...ended.state } })
  return ended.exitCode === 0 && ended.accepted
}

function registerPost(performance: Performance, node: NodeAction): void {
  const { session, step, scope, frame } = performance
  const condition = stageOf(node.action, 'post-if') || 'always()'
  const run = async () => {
    if (!holds(condition, scope)) return
    // What stopped the step does not stop its post stage.
    const { exitCode, accepted } = await runNode({ ...performance, cancel: session.kill }, node, 'post')
    if (exitCode !== 0 || !accepted) frame.failed = true
  }
  session.posts.unshift({ name: `Post ${step.name}`, run })
}

/** Runs the `pre` of every action of a job that has one; actions of the workspace are not there yet. */
export async function runPreStages(session: Session, frame: Frame, steps: readonly StepDefinition[]): Promise<void> {
  const { github, cancel } = session
  for (const definition of steps) {
    const uses = usesOf(definition.keys)
    if (uses === '' || uses.startsWith('./') || playedBy(uses)) continue
    const directory = await locate(session, uses)
    const action = await openAction(directory)
    if (stageOf(action, 'pre') === '') continue
    const scope = scopeOf(session, frame, session.env, github)
    const step = { id: '', name: `Pre ${uses}`, outcome: null, conclusion: null, outputs: {} }
    const performance = { session, frame, definition, step, scope, env: {}, github, cancel }
    const node = { action, directory, inputs: inputsOf(performance, action), state: {} }
    const { exitCode, state } = await runNode(performance, node, 'pre')
    session.saved.set(definition, state)
    if (exitCode !== 0) frame.failed = true
  }
}

/** A key of an action's `runs`: the file of a stage, or its condition. */
function stageOf({ keys }: ActionFile, key: string): string {
  return resolveText(child(child(keys, 'runs'), key), { contexts: {} })
}

interface NodeAction {
  readonly action: ActionFile
  readonly directory: string
  readonly inputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
}

function runNode(
  performance: Performance,
  { action, directory, inputs, state }: NodeAction,
  stage: 'pre' | 'main' | 'post',
) {
  const { session } = performance
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  return runProcess(performance, {
    command: session.state.host.node,
    args: [join(directory, stageOf(action, stage))],
    cwd: session.machine.workspace,
    env: Object.fromEntries([...variables, ...states]),
  })
}

/** What the step gives, over the action's own defaults. Names compare without regard to case. */
function inputsOf({ definition, scope }: Performance, { keys }: ActionFile): Record<string, string> {
  const given = givenInputs(definition, scope)
  const standard = (token: Token) => resolveText(child(token, 'default'), scope)
  const defined = entries(child(keys, 'inputs'))
  const expected = defined.map(([name, token]) => [name, given.get(name.toLowerCase()) ?? standard(token)])
  // What the action does not know is passed on all the same (actions/runner, ActionRunner.cs).
  return { ...Object.fromEntries(given), ...Object.fromEntries(expected) }
}

function givenInputs({ keys }: StepDefinition, scope: Scope): Map<string, string> {
  const texts = Object.entries(resolveTexts(child(keys, 'with'), scope))
  return new Map(texts.map(([name, value]) => [name.toLowerCase(), value]))
}

function warnOfUnexpected({ session, definition, scope }: Performance, { keys }: ActionFile): void {
  const names = entries(child(keys, 'inputs')).map(([name]) => name)
  const known = names.map((name) => name.toLowerCase())
  const unexpected = [...givenInputs(definition, scope).keys()].filter((name) => !known.includes(name))
  if (unexpected.length === 0) return
  const list = (items: readonly string[]) => items.map((item) => `'${item}'`).join(', ')
  const said = `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`
  session.log.annotate(annotation('warning', said))
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
