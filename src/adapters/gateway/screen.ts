import { z } from 'zod'
import type { Dialect } from '../../pipeline/agent.ts'

/** A request body as it may go on, or why it may not. `notes` say what was taken out of it. */
export type Screened = { body: Record<string, unknown>; notes: string[] } | { refused: string; note: string }

type Json = Record<string, unknown>
const jsonObject = z.record(z.string(), z.unknown())

/** What lies within the body is looked at in place: these are tens of megabytes of an agent's conversation. */
function objectOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
}

/**
 * Takes out of a request what would let the provider's own machines reach out (web search, code execution, remote tool
 * servers): clients offer such tools unasked, so they are dropped from the list. What cannot be dropped without changing the
 * question (files and addresses that the provider would fetch) is refused.
 */
export function screen(dialect: Dialect, sent: unknown): Screened {
  const parsed = jsonObject.safeParse(sent)
  if (!parsed.success) return refuse('the body is no JSON object', 'malformed body')
  const notes: string[] = []
  const body = withoutKeys(dialect, parsed.data, notes)
  for (const node of blocksOf(dialect, body)) {
    const found = fetched(node)
    if (found) return refuse(`the input has ${found}, which the provider would fetch; send the content itself`, found)
  }
  if (body['background'] === true) return refuse('answers in the background cannot be counted', 'background')
  dropTools(dialect, body, notes)
  // Some servers count only when asked.
  if (dialect === 'chat' && body['stream'] === true) {
    body['stream_options'] = { ...objectOf(body['stream_options']), include_usage: true }
  }
  return { body, notes }
}

function refuse(refused: string, note: string): Screened {
  return { refused, note }
}

/** Settings of a request that reach out, name further models, or change the price. */
const droppedKeys: Record<Dialect, readonly string[]> = {
  messages: ['mcp_servers', 'container', 'fallbacks', 'service_tier', 'speed'],
  responses: ['service_tier', 'prompt', 'conversation'],
  chat: ['web_search_options', 'plugins', 'models', 'route', 'service_tier'],
  generate: ['cachedContent', 'cached_content'],
}
/** Leaving these out changes nothing that anybody has to know of. */
const silently = new Set(['service_tier', 'speed'])

function withoutKeys(dialect: Dialect, body: Json, notes: string[]): Json {
  const dropped = droppedKeys[dialect].filter((key) => key in body)
  notes.push(...dropped.filter((key) => !silently.has(key)))
  return Object.fromEntries(Object.entries(body).filter(([key]) => !dropped.includes(key)))
}

/** Where blocks of content are found; never in a tool's arguments or its schema, which are the agent's own data. */
const places: Record<Dialect, readonly [roots: readonly string[], inner: readonly string[]]> = {
  messages: [
    ['messages', 'system'],
    ['content', 'source'],
  ],
  responses: [['input'], ['content', 'output']],
  chat: [['messages'], ['content']],
  generate: [
    ['contents', 'systemInstruction', 'system_instruction', 'generateContentRequest'],
    ['contents', 'systemInstruction', 'system_instruction', 'parts', 'functionResponse', 'function_response'],
  ],
}

function blocksOf(dialect: Dialect, body: Json): Json[] {
  const [roots, inner] = places[dialect]
  const found: Json[] = []
  const open: unknown[] = roots.map((key) => body[key])
  while (open.length > 0) {
    const node = open.pop()
    if (Array.isArray(node)) for (const each of node) open.push(each)
    const block = Array.isArray(node) ? undefined : objectOf(node)
    if (!block) continue
    found.push(block)
    for (const key of inner) open.push(block[key])
  }
  return found
}

/** What in a block the provider would fetch, or take from the account that the key belongs to. */
function fetched(block: Json): string | null {
  const file = objectOf(block['file']) ?? {}
  if (block['type'] === 'container_upload') return 'a file by reference (container_upload)'
  for (const key of ['fileData', 'file_id', 'file_url']) {
    if (key in block || key in file) return `a file by reference (${key})`
  }
  // One API writes a reference so, the others the content itself.
  const data = block['file_data'] ?? file['file_data']
  if (data !== undefined && !(typeof data === 'string' && !/^\w+:\/\//.test(data)))
    return 'a file by reference (file_data)'
  if (block['type'] === 'url' && 'url' in block) return 'an address (source)'
  for (const key of ['image_url', 'video_url']) {
    const address = objectOf(block[key])?.['url'] ?? block[key]
    if (typeof address === 'string' && !address.startsWith('data:')) return `an address (${key})`
  }
  return null
}

/** Tools that run where the agent runs. All others are the provider's, and are dropped. */
const ownTools: Record<Exclude<Dialect, 'generate'>, RegExp> = {
  messages: /^(custom|(bash|text_editor|memory|computer)_\d{8}|tool_search_tool_\w+)$/,
  responses: /^(function|custom|local_shell|apply_patch|namespace|tool_search)$/,
  chat: /^(function|custom)$/,
}

function dropTools(dialect: Dialect, body: Json, notes: string[]): void {
  const before = notes.length
  const lists = dialect === 'responses' ? [body, ...blocksOf(dialect, body)] : [body]
  for (const holder of lists) {
    if (!Array.isArray(holder['tools'])) continue
    const kept = keptTools(dialect, holder['tools'], notes)
    if (kept.length > 0 || holder !== body) holder['tools'] = kept
    else delete holder['tools']
  }
  // A choice may name a tool that is gone; without one the model chooses among the rest.
  if (notes.length === before) return
  if (!('tools' in body) || objectOf(body['tool_choice'])) delete body['tool_choice']
}

function keptTools(dialect: Dialect, tools: readonly unknown[], notes: string[]): unknown[] {
  return tools.flatMap((each) => {
    const tool = objectOf(each)
    if (!tool) return []
    if (dialect === 'generate') return keptDeclarations(tool, notes)
    const type = String(tool['type'] ?? (dialect === 'messages' ? 'custom' : ''))
    if (!ownTools[dialect].test(type)) {
      notes.push(`tool ${type}`)
      return []
    }
    return Array.isArray(tool['tools']) ? [{ ...tool, tools: keptTools(dialect, tool['tools'], notes) }] : [tool]
  })
}

function keptDeclarations(tool: Json, notes: string[]): Json[] {
  const own = ([key]: [string, unknown]) => key === 'functionDeclarations' || key === 'function_declarations'
  const entries = Object.entries(tool)
  notes.push(...entries.filter((entry) => !own(entry)).map(([key]) => `tool ${key}`))
  const kept = entries.filter(own)
  return kept.length > 0 ? [Object.fromEntries(kept)] : []
}
