/** The typed inputs of called and of dispatched workflows. */
import { asText, child, entries, resolve, resolveText, type Scope, type Token } from './expression.ts'
import type { Workflow } from './workflow.ts'

const nothing: Scope = { contexts: {} }
const empty: Readonly<Record<string, unknown>> = { boolean: false, number: 0, string: '' }

interface InputDefinition {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly standard: Token | undefined
}

function definitions(workflow: Workflow, trigger: string): InputDefinition[] {
  const section = child(child(child(workflow.keys, 'on'), trigger), 'inputs')
  return entries(section).map(([name, token]) => ({
    name,
    type: resolveText(child(token, 'type'), nothing) || 'string',
    required: resolve(child(token, 'required'), nothing) === true,
    standard: child(token, 'default'),
  }))
}

/** What is wrong with the names that a caller gives, in GitHub's words. */
export function callProblems(called: Workflow, given: Token | undefined): string[] {
  const inputs = definitions(called, 'workflow_call')
  const names = entries(given).map(([name]) => name.toLowerCase())
  const unknown = names.filter((name) => !inputs.some((input) => input.name.toLowerCase() === name))
  const missing = inputs.filter((input) => input.required && !names.includes(input.name.toLowerCase()))
  return [
    ...unknown.map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`),
    ...missing.map(({ name }) => `Input ${name} is required, but not provided while calling.`),
  ]
}

/**
 * The `inputs` context of a called workflow.
 * @throws Error when a value has not the type of its input
 */
export function callInputs(called: Workflow, given: Token | undefined, scope: Scope): Record<string, unknown> {
  const values = new Map(entries(given).map(([name, token]) => [name.toLowerCase(), resolve(token, scope)]))
  const inputs = definitions(called, 'workflow_call').map(({ name, type, standard }) => {
    const value = values.get(name.toLowerCase()) ?? (standard ? resolve(standard, scope) : empty[type])
    if (type === 'string') return [name, asText(value)] as const
    if (typeof value === type) return [name, value] as const
    throw new Error(`The input ${name} of ${called.path} is a ${type}; '${asText(value)}' is none.`)
  })
  return Object.fromEntries(inputs)
}

/** The secrets a called workflow sees, and what is wrong with what its caller gives. */
export function secretProblems(called: Workflow, given: Token | undefined, inherit: boolean): string[] {
  if (inherit) return []
  const defined = entries(child(child(child(called.keys, 'on'), 'workflow_call'), 'secrets'))
  const names = entries(given).map(([name]) => name.toLowerCase())
  const unknown = names.filter((name) => !defined.some(([known]) => known.toLowerCase() === name))
  const missing = defined.filter(
    ([name, token]) => resolve(child(token, 'required'), nothing) === true && !names.includes(name.toLowerCase()),
  )
  return [
    ...unknown.map((name) => `Invalid secret, ${name} is not defined in the referenced workflow.`),
    ...missing.map(([name]) => `Secret ${name} is required, but not provided while calling.`),
  ]
}

/** What is wrong with the inputs of a dispatch; GitHub answers 422 to these and starts no run. */
export function dispatchProblems(workflow: Workflow, given: Readonly<Record<string, unknown>>): string[] {
  const inputs = definitions(workflow, 'workflow_dispatch')
  const unknown = Object.keys(given).filter((name) => !inputs.some((input) => input.name === name))
  const missing = inputs.filter(({ name, required, standard }) => required && !standard && !given[name])
  return [
    ...(unknown.length > 0 ? [`Unexpected inputs provided: ${JSON.stringify(unknown)}`] : []),
    ...missing.map(({ name }) => `Required input '${name}' not provided`),
  ]
}

/** A dispatch's inputs with defaults: as texts for the payload, and with their types for the `inputs` context. */
export function dispatchInputs(
  workflow: Workflow,
  given: Readonly<Record<string, unknown>>,
): { texts: Record<string, string>; typed: Record<string, unknown> } {
  const values = definitions(workflow, 'workflow_dispatch').map(({ name, type, standard }) => {
    const text = asText(given[name] ?? (standard ? resolve(standard, nothing) : type === 'boolean' ? false : ''))
    return { name, text, typed: type === 'boolean' ? text === 'true' : type === 'number' ? Number(text) : text }
  })
  return {
    texts: Object.fromEntries(values.map(({ name, text }) => [name, text])),
    typed: Object.fromEntries(values.map(({ name, typed }) => [name, typed])),
  }
}
