import { nearest } from './nearest.ts'

/** What can be said in a comment, and the least role that may say it. */
export const verbs = [
  'run',
  'retry',
  'approve',
  'assign',
  'skip',
  'cancel',
  'revise',
  'check',
  'done',
  'refresh',
  'help',
] as const

/** Verbs that something may follow. */
const open: readonly string[] = ['run', 'assign', 'revise']

export type Verb = (typeof verbs)[number]
/** `rest` is what follows the verb: the name of an agent, or words. */
export type Command = { verb: Verb; rest: string } | { verb: 'unknown'; nearest: string | null }

/**
 * The command of a new comment: its whole first line is `/automate <verb>`, with an agent's name behind `run` and
 * `assign`, and words behind `revise`. Edited comments are never asked here; quotes
 * and code blocks do not match, since their first line starts with another character.
 */
export function parseCommand(body: string): Command | null {
  // Blanks at the end are cut beforehand: an expression that looked for them would take seconds over a line full of them.
  const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd()
  const said = /^\/automate(?:[ \t]+(\S+)(?:[ \t]+(\S.*))?)?$/.exec(line)
  if (!said) return null
  const [, word = 'help', rest = ''] = said
  const verb = verbs.find((known) => known === word)
  if (!verb) return { verb: 'unknown', nearest: nearest(word, verbs) }
  return rest === '' || open.includes(verb) ? { verb, rest } : { verb: 'unknown', nearest: verb }
}
