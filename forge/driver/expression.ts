/** Expressions, evaluated by GitHub's own evaluator, and the template tokens that hold them. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { TokenType } from '@actions/expressions/lexer'
import { isBasicExpression, isBoolean, isMapping, isNumber, isSequence, isString } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'

export type Token = TemplateToken
/** `github`, `needs`, …: plain data by name. An expression that names another context is an error, as on GitHub. */
export type Contexts = Readonly<Record<string, unknown>>
/** Functions beside the built-in ones: the status functions and `hashFiles`. */
export type Functions = Readonly<Record<string, (...args: string[]) => boolean | string>>

export interface Scope {
  readonly contexts: Contexts
  readonly functions?: Functions
}

/**
 * Evaluates an expression, given without its `${{ }}`.
 * @throws Error with GitHub's message for an unknown context or function, or a syntax error
 */
export function evaluate(expression: string, scope: Scope): unknown {
  return toPlain(compute(expression, scope))
}

/** Whether an `if` holds; empty text, zero and null do not. */
export function holds(condition: string, scope: Scope): boolean {
  const value = evaluate(condition, scope)
  return !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value))
}

/** The plain value of a token, with every expression in it evaluated; `null` for a missing one. */
export function resolve(token: Token | undefined, scope: Scope): unknown {
  if (!token) return null
  if (isBasicExpression(token)) return evaluate(token.expression, scope)
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value
  if (isSequence(token)) return [...token].map((item) => resolve(item, scope))
  if (!isMapping(token)) return null
  return Object.fromEntries([...token].map(({ key, value }) => [resolveText(key, scope), resolve(value, scope)]))
}

/** A token as text, in the way an expression turns values into text; `''` for a missing one. */
export function resolveText(token: Token | undefined, scope: Scope): string {
  return asText(resolve(token, scope))
}

/** A mapping of names to texts, such as `env` and `with`; an expression may stand for the whole of it. */
export function resolveTexts(token: Token | undefined, scope: Scope): Record<string, string> {
  const value = resolve(token, scope)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)]))
}

/**
 * Minutes, as `timeout-minutes` gives them; `standard` when there is no such key.
 * @throws Error when it is no number
 */
export function resolveMinutes(token: Token | undefined, scope: Scope, standard: number): number {
  const minutes = Number(resolveText(token, scope) || standard)
  if (Number.isNaN(minutes)) throw new Error(`timeout-minutes is no number: ${resolveText(token, scope)}`)
  return minutes
}

/** What expressions make of a value where text is wanted. */
export function asText(value: unknown): string {
  return toData(value).coerceString()
}

/** The value under a key of a mapping. */
export function child(token: Token | undefined, key: string): Token | undefined {
  return token && isMapping(token) ? token.find(key) : undefined
}

/** Names and values of a mapping whose keys are plain text. */
export function entries(token: Token | undefined): [name: string, value: Token][] {
  if (!token || !isMapping(token)) return []
  return [...token].map(({ key, value }) => [key.assertScalar('key').toString(), value])
}

function compute(expression: string, { contexts, functions = {} }: Scope): data.ExpressionData {
  const known = new Map(Object.entries(functions).map(([name, run]) => [name.toLowerCase(), define(name, run)]))
  const names = Object.keys(contexts)
  const tree = new Parser(lex(expression), names, [...known.values()]).parse()
  // Most expressions name one small context; the event's payload is converted only for those that mention it.
  const text = expression.toLowerCase()
  const named = names.filter((name) => text.includes(name))
  const dictionary = new data.Dictionary(...named.map((key) => ({ key, value: toData(contexts[key]) })))
  return new Evaluator(tree, dictionary, known).evaluate()
}

/** The package's lexer (0.3.61) unescapes only the first quote of a text; the runner's own unescapes all. */
function lex(expression: string) {
  const { tokens } = new Lexer(expression).lex()
  return tokens.map((token) =>
    token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
  )
}

function define(name: string, run: (...args: string[]) => boolean | string): FunctionDefinition {
  const call = (...args: data.ExpressionData[]) => toData(run(...args.map((argument) => argument.coerceString())))
  return { name, minArgs: 0, maxArgs: 255, call }
}

/** Frozen data never changes, so each piece of it is converted once. */
const converted = new WeakMap<object, data.ExpressionData>()

function toData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (typeof value !== 'object' || value === null) return new data.Null()
  const known = converted.get(value)
  if (known) return known
  const made = Array.isArray(value)
    ? new data.Array(...value.map(toData))
    : new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })))
  if (Object.isFrozen(value)) converted.set(value, made)
  return made
}

function toPlain(value: data.ExpressionData): unknown {
  if (value instanceof data.Null) return null
  if (value instanceof data.Array) return value.values().map(toPlain)
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, toPlain(pair.value)]))
  }
  return value.value
}
