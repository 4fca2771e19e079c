import { plainText } from '../../pipeline/character.ts'
import { Failure } from '../../pipeline/error.ts'

/** Longer lines are cut, in characters: a log is for reading; the whole is in the log file. */
const maxLineLength = 2_000

/**
 * One line of foreign output as it may stand in a runner's log. The prefix keeps it from beginning with `::`; `##[` is
 * the runner's older command form and is understood anywhere in a line, so it is broken.
 */
export function quoteLine(line: string): string {
  const text = plainText(line).replaceAll('\n', ' ').replaceAll('##[', '## [')
  return `│ ${text.length > maxLineLength ? `${text.slice(0, maxLineLength)}…` : text}`
}

/** The command after which the runner obeys none until `resumeCommands` of the same token. Goes before foreign output. */
export function stopCommands(token: string): string {
  return `::stop-commands::${checked(token)}`
}

/** Ends what `stopCommands` began. */
export function resumeCommands(token: string): string {
  return `::${checked(token)}::`
}

/**
 * Foreign output as a whole, quoted and between the two commands.
 * @param token  at least 128 random bits in hex, new for each block; throws Failure `internal` for less
 */
export function quoteBlock(text: string, token: string): string {
  return [stopCommands(token), ...text.split(/\r\n|\r|\n/).map(quoteLine), resumeCommands(token)].join('\n')
}

function checked(token: string): string {
  if (/^[0-9a-f]{32,}$/.test(token)) return token
  throw new Failure('internal', 'The token around foreign output needs 128 random bits in hex.')
}
