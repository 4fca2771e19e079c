/** Reading request bodies: each function takes one field, or refuses it in GitHub's words. */
import { Refusal } from '../refusal.ts'
import type { Call } from './route.ts'

/** The body as an object, empty when there is none. */
export function fields(call: Call): Record<string, unknown> {
  const { body } = call
  if (body === undefined || body === null) return {}
  if (typeof body !== 'object' || Array.isArray(body)) throw wrong(`${JSON.stringify(body)} is not an object.`)
  return body as Record<string, unknown>
}

/** A required text. */
export function text(call: Call, name: string): string {
  const value = fields(call)[name]
  if (value === undefined || value === null) throw wrong(`"${name}" wasn't supplied.`)
  return requireString(name, value)
}

/** An optional text. */
export function optionalText(call: Call, name: string): string | undefined {
  const value = fields(call)[name]
  return value === undefined || value === null ? undefined : requireString(name, value)
}

/** An optional text that can be emptied with `null`. */
export function nullableText(call: Call, name: string): string | null | undefined {
  return fields(call)[name] === null ? null : optionalText(call, name)
}

/** An optional yes or no. */
export function optionalFlag(call: Call, name: string): boolean | undefined {
  const value = fields(call)[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'boolean') throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not a boolean.`)
  return value
}

/** An optional list of texts; GitHub also takes objects with a `name`. */
export function optionalTexts(call: Call, name: string): string[] | undefined {
  const value = fields(call)[name]
  if (value === undefined || value === null) return undefined
  return requireTexts(name, value)
}

/** A list of texts. */
export function requireTexts(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not an array.`)
  return value.map((item) => requireString(`${name}/items`, typeof item === 'object' ? item?.name : item))
}

/** One of a few words. */
export function optionalChoice<const Word extends string>(
  call: Call,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = optionalText(call, name)
  if (value === undefined) return undefined
  const word = words.find((word) => word === value)
  if (!word)
    throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(words)}.`)
  return word
}

/** A list of objects. */
export function objects(call: Call, name: string): Record<string, unknown>[] {
  const value = fields(call)[name]
  if (!Array.isArray(value)) throw wrong(`"${name}" wasn't supplied.`)
  return value.map((item) => {
    if (typeof item !== 'object' || item === null) throw wrong(`For 'properties/${name}/items', it is not an object.`)
    return item
  })
}

/** A whole number in the path. */
export function numberParam(call: Call, name: string): number {
  const number = Number(call.params[name])
  if (!Number.isInteger(number)) throw new Refusal(404, 'Not Found')
  return number
}

function requireString(name: string, value: unknown): string {
  if (typeof value !== 'string') throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not a string.`)
  return value
}

/** 422 for a body of the wrong shape. */
export function wrong(detail: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${detail}`)
}
