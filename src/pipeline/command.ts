import { nearest } from './nearest.ts'

/** What can be said in a comment, and the least role that may say it. */
export const verbs = ['run', 'retry', 'approve', 'skip', 'cancel', 'done', 'help'] as const

export type Verb = (typeof verbs)[number]
export type Command = { verb: Verb } | { verb: 'unknown'; said: string; nearest: string | null }

/**
 * The command of a new comment: its whole first line is `/automate <verb>`. Edited comments are never asked here; quotes
 * and code blocks do not match, since their first line starts with another character.
 */
export function parseCommand(body: string): Command | null {
  const line = body.split(/\r?\n/, 1)[0] ?? ''
  const said = /^\/automate(?:[ \t]+(\S+))?[ \t]*$/.exec(line)
  if (!said) return /^\/automate\s/.test(line) ? { verb: 'unknown', said: 'more than a verb', nearest: null } : null
  const word = said[1] ?? 'help'
  const verb = verbs.find((known) => known === word)
  return verb ? { verb } : { verb: 'unknown', said: word.slice(0, 30), nearest: nearest(word, verbs) }
}
