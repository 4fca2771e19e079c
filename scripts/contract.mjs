// Makes test/contract/fixtures/openapi.json: the part of GitHub's OpenAPI description that the forge claims to speak, and nothing more.
// The package it comes from unpacks to 385 MB and is therefore no dependency. Needs Node 24: `npx node scripts/contract.mjs`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootRoutes } from '../forge/rest/repos.ts'
import { routes } from '../forge/rest/rest.ts'

const source = '@octokit/openapi@23.0.2'
const target = 'test/contract/fixtures'

/** Events the forge sends, and what happened in each. */
const webhooks = {
  issues: 'assigned closed edited labeled locked opened reopened typed unassigned unlabeled unlocked untyped',
  issue_comment: 'created deleted edited',
  label: 'created deleted edited',
  pull_request:
    'assigned closed converted_to_draft edited labeled locked opened ready_for_review reopened review_request_removed ' +
    'review_requested synchronize unassigned unlabeled unlocked',
  pull_request_review: 'dismissed edited submitted',
  pull_request_review_comment: 'created deleted edited',
  pull_request_review_thread: 'resolved unresolved',
  check_run: 'completed created',
  check_suite: 'completed',
  workflow_run: 'completed in_progress requested',
  workflow_job: 'completed in_progress queued',
  status: '',
  push: '',
  create: '',
  delete: '',
  workflow_dispatch: '',
}

const { description, license } = unpack()
const extract = {
  openapi: description.openapi,
  info: { title: description.info.title, version: description.info.version, license: description.info.license, source },
  paths: trimPaths(),
  'x-webhooks': trimWebhooks(),
  components: {},
}
addComponents()
const text = JSON.stringify(extract)
writeFileSync(join(target, 'openapi.json'), `${text}\n`)
writeFileSync(
  join(target, 'NOTICE'),
  `openapi.json is an extract of GitHub's OpenAPI description, taken from ${source} by scripts/contract.mjs.\n\n${license}`,
)
console.log(
  `${Object.keys(extract.paths).length} paths, ${Object.keys(extract['x-webhooks']).length} webhooks, ${text.length} bytes`,
)

function unpack() {
  const directory = mkdtempSync(join(tmpdir(), 'contract-'))
  try {
    const file = execFileSync('npm', ['pack', source, '--silent'], { cwd: directory, encoding: 'utf8' }).trim()
    const wanted = ['package/generated/api.github.com.json', 'package/LICENSE']
    execFileSync('tar', ['-xzf', file, ...wanted], { cwd: directory })
    const [json, license] = wanted.map((path) => readFileSync(join(directory, path), 'utf8'))
    return { description: JSON.parse(json), license }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Every route of the forge has to be one of GitHub's. */
function trimPaths() {
  const shape = (path) => path.replace(/\{[^}]+\}|[:*]\w+/g, '{}')
  const known = new Map(Object.keys(description.paths).map((path) => [shape(path), path]))
  const wanted = [
    ['GET', '/rate_limit'],
    ['GET', '/repos/{owner}/{repo}/contents/{path}'],
    ...rootRoutes,
    // The root of the contents has no path of its own in the description.
    ...routes
      .filter(([, path]) => path !== '/contents')
      .map(([method, path]) => [method, `/repos/{owner}/{repo}${path}`]),
  ]
  const paths = {}
  for (const [method, path] of wanted) {
    const name = known.get(shape(path))
    const operation = description.paths[name]?.[method.toLowerCase()]
    if (!operation) throw new Error(`GitHub's description has no ${method} ${path}`)
    paths[name] ??= {}
    paths[name][method.toLowerCase()] = trimOperation(operation)
  }
  return paths
}

function trimOperation({ operationId, parameters, requestBody, responses }) {
  const body = requestBody && trimContent(requestBody)
  return {
    operationId,
    ...(parameters ? { parameters: parameters.map(trimParameter) } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, trimContent(response)]),
    ),
  }
}

function trimParameter(parameter) {
  if (parameter.$ref) return parameter
  const { name, required, schema } = parameter
  return { name, in: parameter.in, ...(required ? { required } : {}), schema: trimSchema(schema) }
}

/** Only JSON is looked at. */
function trimContent(given) {
  if (given.$ref) return given
  const json = given.content?.['application/json']
  return json?.schema ? { content: { 'application/json': { schema: trimSchema(json.schema) } } } : {}
}

function trimWebhooks() {
  const names = Object.entries(webhooks).flatMap(([event, actions]) =>
    actions.split(' ').map((action) => [event, action]),
  )
  const entries = names.map(([event, action]) => {
    const key = [event, action].filter(Boolean).join('-').replaceAll('_', '-')
    const hook = description['x-webhooks'][key]
    if (!hook) throw new Error(`GitHub's description has no webhook ${key}`)
    return [key, { requestBody: trimContent(hook.post.requestBody) }]
  })
  return Object.fromEntries(entries)
}

/** Drops what only people read. Below `properties`, keys are names and all stay. */
function trimSchema(schema) {
  if (Array.isArray(schema)) return schema.map(trimSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(
    ([key]) => !/^(description|title|example|examples|externalDocs|deprecated|default|x-.*)$/.test(key),
  )
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties' ? trimProperties(value) : key === 'enum' ? value : trimSchema(value),
    ]),
  )
}

function trimProperties(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, trimSchema(schema)]))
}

/** Adds whatever the extract refers to, and what that refers to. */
function addComponents() {
  const references = (value) => [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)]
  const open = references(extract)
  for (let next = open.pop(); next; next = open.pop()) {
    const [, kind, name] = next
    extract.components[kind] ??= {}
    if (extract.components[kind][name]) continue
    const whole = description.components[kind][name]
    const trimmed =
      kind === 'schemas' ? trimSchema(whole) : kind === 'responses' ? trimContent(whole) : trimParameter(whole)
    extract.components[kind][name] = trimmed
    open.push(...references(trimmed))
  }
}
