import { onlyNamed } from '../../pipeline/process.ts'

/** What a build needs of the machine; none of these can hold a secret. */
const inherited = /^(PATH|LANG|LC_ALL|TZ)$/

/**
 * The whole environment of a foreign command: four names of the parent's, two constants, and what the caller adds.
 * Tokens, keys, proxies and the runner's own variables stay behind because they are not named here.
 * @param extra  fresh directories for HOME and TMPDIR, and what else the command is to know
 */
export function allowListEnvironment(
  parent: NodeJS.ProcessEnv,
  extra: Readonly<Record<string, string>> & { HOME: string; TMPDIR: string },
): Record<string, string> {
  return { ...onlyNamed(parent, inherited), TERM: 'dumb', CI: 'true', ...extra }
}
