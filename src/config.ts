import type { z } from 'zod'
import { type Inputs, settingInputs } from './inputs.ts'
import { nearest } from './pipeline/nearest.ts'
import { type Policy, settingsSchema } from './pipeline/policy.ts'

/**
 * The effective policy: defaults < repository file < inputs. What cannot be used is told by `problem`, with the defaults in
 * its place, so that it can be said on the issue.
 * @param known  the names of the agents there are
 * @param file  the text of `.github/issuewright.yml`, or null when there is none
 */
export async function policyOf(file: string | null, inputs: Inputs, known: readonly string[]): Promise<Policy> {
  const { label } = inputs
  const own = { label, known, app: inputs['app-id'] !== '' }
  const without = (problem: string) => ({ ...settingsSchema.parse({}), ...own, problem })
  const read = await fromFile(file)
  if ('problem' in read) return without(read.problem)
  const checked = settingsSchema.safeParse({ ...read.settings, ...fromInputs(inputs) })
  if (!checked.success) return without(`An input cannot be used: ${explain(checked.error)}`)
  const policy = { ...checked.data, ...own, problem: null }
  return {
    ...policy,
    problem: clash([label, ...Object.values(policy.labels)]) ?? strangerAmong(policy) ?? (await guardClash(policy)),
  }
}

/** Two meanings of one label would undo each other for ever. GitHub does not tell labels apart by case. */
function clash(labels: readonly string[]): string | null {
  const folded = labels.map((name) => name.toLowerCase())
  const twice = labels.find((_, at) => folded.indexOf(folded[at] ?? '') !== at)
  return twice === undefined
    ? null
    : `\`labels\`: the name \`${twice}\` has two meanings; each label needs a name of its own`
}

/** An agent that nobody knows, in any of the settings that name one. */
function strangerAmong({ known, ...policy }: Omit<Policy, 'problem'>): string | null {
  const named = {
    agent: policy.agent,
    'agent-model': Object.keys(policy['agent-model']),
    'agent-base-url': Object.keys(policy['agent-base-url']),
  }
  for (const [setting, names] of Object.entries(named)) {
    const stranger = names.find((name) => name !== 'all' && !known.includes(name))
    if (stranger === undefined) continue
    const meant = nearest(stranger, known)
    return `\`${setting}\`: there is no agent \`${stranger}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`
  }
  return null
}

/** The guard is loaded only where the settings speak of it. */
async function guardClash(policy: Omit<Policy, 'problem'>): Promise<string | null> {
  if (policy.allow.length + policy.block.length === 0) return null
  return (await import('./pipeline/guard.ts')).whyNoPolicy(policy)
}

function fromInputs(inputs: Inputs): Record<string, unknown> {
  const given = settingInputs.filter((name) => inputs[name] !== '')
  return Object.fromEntries(given.map((name) => [name, typed(name, inputs[name])]))
}

/** Inputs are strings; the schema wants what they mean. */
function typed(name: (typeof settingInputs)[number], value: string): unknown {
  if (name === 'agent-minutes') return Number(value)
  if (name === 'draft') return value === 'true' ? true : value === 'false' ? false : value
  return value
}

async function fromFile(file: string | null): Promise<{ settings: Record<string, unknown> } | { problem: string }> {
  if (file === null || file.trim() === '') return { settings: {} }
  const { load } = await import('js-yaml')
  let content: unknown
  try {
    content = load(file)
  } catch (error) {
    return { problem: `\`.github/issuewright.yml\` is no valid YAML: ${(error as Error).message.split('\n')[0]}` }
  }
  const checked = settingsSchema.safeParse(content ?? {})
  if (checked.success) return { settings: content as Record<string, unknown> }
  return { problem: `\`.github/issuewright.yml\` cannot be used: ${explain(checked.error)}` }
}

/** The first problem in words, with the nearest known key for an unknown one. */
function explain(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'it does not fit the schema'
  const at = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return `\`${at}\`: ${issue.message}`
  const key = issue.keys[0] ?? ''
  const known =
    at === 'labels' ? Object.keys(settingsSchema.shape.labels.unwrap().shape) : Object.keys(settingsSchema.shape)
  const meant = nearest(key, known)
  return `there is no setting \`${at ? `${at}.` : ''}${key}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`
}

/**
 * The keys that `agent-api-key` holds: one for all agents (`all`), or one `agent=key` a line.
 * @param known  the names of the agents, so that a key with an equals sign in it is still a key
 */
export function keysOf(text: string, known: readonly string[]): Record<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const [, name = '', key = ''] = /^\s*([\w-]+)\s*=\s*(\S+)\s*$/.exec(line) ?? []
    return known.includes(name) ? [[name, key] as const] : []
  })
  return pairs.length > 0 ? Object.fromEntries(pairs) : text.trim() === '' ? {} : { all: text.trim() }
}
