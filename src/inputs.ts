import { Failure } from './pipeline/error.ts'
import { nearest } from './pipeline/nearest.ts'

/** The modes of the action that this version has. */
export const modes = ['triage', 'prepare', 'gateway', 'implement', 'publish', 'sweep', 'auto'] as const
type Mode = (typeof modes)[number]

/** Inputs that are settings too; the input wins. */
export const settingInputs = [
  ...(['model', 'model-base-url', 'agent', 'agent-command', 'agent-model', 'agent-base-url'] as const),
  ...(['agent-minutes', 'sandbox', 'prepare', 'verify', 'draft'] as const),
]

/** Every input of `action.yml`; a test holds the two together. */
export const inputNames = [
  ...(['mode', 'github-token', 'issue', 'label', 'state-key', 'state-key-previous', 'directory'] as const),
  ...(['work-order-digest', 'change-set-digest', 'triage-result', 'implement-result'] as const),
  ...(['agent-api-key', 'model-api-key', 'app-id', 'private-key'] as const),
  ...settingInputs,
]

type InputName = (typeof inputNames)[number]
export type Inputs = Record<InputName, string> & { mode: Mode }

const prefix = 'INPUT_'

/**
 * The inputs as the runner passes them: `INPUT_<NAME>` with the name in upper case. Empty means not given.
 * @throws Failure `bad-input` for a name or mode that does not exist, naming the nearest that does
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const given = Object.entries(env).filter(([key]) => key.startsWith(prefix))
  const known: readonly string[] = inputNames
  for (const [key] of given) {
    const name = key.slice(prefix.length).toLowerCase()
    if (!known.includes(name)) throw unknown('input', name, known)
  }
  const value = (name: string) => (env[`${prefix}${name.toUpperCase()}`] ?? '').trim()
  const mode = modes.find((one) => one === value('mode'))
  if (!mode) throw unknown('mode', value('mode'), modes)
  const key = value('state-key')
  if (key !== '' && key.length < 16) {
    throw new Failure('bad-input', 'The input `state-key` is too short to be a key.', {
      todo: 'Use at least 16 random characters.',
    })
  }
  const issue = env[`${prefix}ISSUE`] ?? ''
  // It names the concurrency group as well, to the letter: with a blank more a run would not wait for the others of its issue.
  if (!/^([1-9]\d{0,9})?$/.test(issue)) {
    const todo = 'Give the number of the issue alone, without a blank or a `#`.'
    throw new Failure('bad-input', `The input \`issue\` is no number: \`${issue}\`.`, { todo })
  }
  return { ...(Object.fromEntries(inputNames.map((name) => [name, value(name)])) as Record<InputName, string>), mode }
}

function unknown(what: string, said: string, known: readonly string[]): Failure {
  const meant = nearest(said, known)
  const hint = meant ? ` Did you mean \`${meant}\`?` : ''
  return new Failure('bad-input', `There is no ${what} \`${said}\`.${hint}`, {
    todo: `Known are: ${known.join(', ')}.`,
  })
}
