/** GitHub's own description of its API, as a judge of what the forge says. */
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

type Json = { readonly [key: string]: unknown }
interface Operation {
  readonly operationId: string
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}
interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Json } }
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly 'x-webhooks': Readonly<Record<string, { readonly requestBody: Content }>>
  readonly components: { readonly responses: Readonly<Record<string, Content>>; readonly [kind: string]: unknown }
}

const file = new URL('fixtures/openapi.json', import.meta.url)
const description = withNulls(JSON.parse(readFileSync(file, 'utf8'))) as Description

// `strict` would refuse OpenAPI's own words; unknown formats such as "repo.nwo" are only names.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
ajv.addSchema(description, 'github')

/** OpenAPI 3.0 says `nullable` where JSON Schema lists `null` among the types. */
function withNulls(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNulls)
  if (typeof schema !== 'object' || schema === null) return schema
  const { nullable, ...rest } = schema as Json
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNulls(value)]))
  // A property of that name is no keyword.
  if (typeof nullable === 'object') return { ...inner, nullable: withNulls(nullable) }
  return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner
}

const compiled = new Map<string, ValidateFunction>()

/** What is wrong with a value, each thing in one line; the schema is named by its place in the description. */
function judge(pointer: readonly string[], value: unknown): string[] {
  const reference = `github#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference })
  compiled.set(reference, validate)
  return validate(value) ? [] : mistakes(validate.errors ?? [])
}

/** Of an `anyOf` that failed, ajv also lists why its null did: that is noise. */
function mistakes(errors: readonly ErrorObject[]): string[] {
  const lines = errors
    .filter(({ message, keyword }) => message !== 'must be null' && keyword !== 'anyOf')
    .map(({ instancePath, message, params }) => {
      const place = instancePath.replace(/\/\d+/g, '/*')
      const unknown = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
      return `${place} ${message}${unknown}`.trim()
    })
  return [...new Set(lines.length > 0 ? lines : ['fits none of the alternatives'])]
}

export interface Exchange {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly requestBody: unknown
  readonly responseBody: unknown
}

/** The operation a request calls, such as `issues/create`; `null` when GitHub describes none. */
export function operationOf(method: string, path: string): { id: string; template: string } | null {
  const matches = Object.keys(description.paths)
    .filter((template) => description.paths[template]?.[method.toLowerCase()] && shape(template).test(path))
    // `/issues/comments/1` is not issue "comments": fewer holes are a better match.
    .sort((a, b) => holes(a) - holes(b) || b.length - a.length)
  const template = matches[0]
  if (template === undefined) return null
  return { id: description.paths[template]?.[method.toLowerCase()]?.operationId ?? '', template }
}

const holes = (template: string) => template.split('{').length

/** Only the names of refs and files may contain slashes. */
function shape(template: string): RegExp {
  // The contents of the root have no path at all.
  const source = template
    .replace(/\/\{path\}$/, '(?:/.+)?')
    .replace(/\{(\w+)\}/g, (_, name) => (/^(ref|path|branch|basehead)$/.test(name) ? '.+' : '[^/]+'))
  return new RegExp(`^${source}$`)
}

/** What GitHub's description finds wrong with an answer. */
export function judgeAnswer(exchange: Exchange): string[] {
  const { method, status, responseBody } = exchange
  const operation = operationOf(method, exchange.path)
  // Of paths nobody describes only the refusal is known.
  if (!operation) return status === 404 ? [] : [`is no operation of GitHub's`]
  const responses = description.paths[operation.template]?.[method.toLowerCase()]?.responses ?? {}
  const response = responses[status]
  if (!response) return [`does not answer ${status}`, ...judge(['components', 'schemas', 'basic-error'], responseBody)]
  const pointer = response.$ref
    ? response.$ref.slice(2).split('/')
    : ['paths', operation.template, method.toLowerCase(), 'responses', String(status)]
  const content = response.$ref ? description.components.responses[pointer.at(-1) ?? '']?.content : response.content
  if (!content?.['application/json']) return []
  return judge([...pointer, 'content', 'application/json', 'schema'], responseBody)
}

/** What GitHub's description finds wrong with the body of a request. */
export function judgeRequest({ method, path, requestBody }: Exchange): string[] {
  const operation = operationOf(method, path)
  const verb = method.toLowerCase()
  const body = operation && description.paths[operation.template]?.[verb]?.requestBody
  if (!operation || !body?.content?.['application/json'] || requestBody === null) return []
  return judge(['paths', operation.template, verb, 'requestBody', 'content', 'application/json', 'schema'], requestBody)
}

/** What GitHub's description finds wrong with the payload of a webhook. */
export function judgeWebhook(name: string, payload: Json): string[] {
  const action = typeof payload.action === 'string' && name !== 'status' ? [payload.action] : []
  const key = [name, ...action].join('-').replaceAll('_', '-')
  if (!description['x-webhooks'][key]) return [`${key} is no webhook of GitHub's`]
  return judge(['x-webhooks', key, 'requestBody', 'content', 'application/json', 'schema'], payload)
}

/** Every operation of the description, as METHOD path. */
export const operations = Object.entries(description.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, { operationId }]) => ({ id: operationId, method: verb.toUpperCase(), path })),
)

/** Every webhook of the description. */
export const webhooks = Object.keys(description['x-webhooks'])
