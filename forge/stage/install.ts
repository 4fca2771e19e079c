import { callerFile, callerWorkflow } from '../../src/text/caller.ts'
import { gitText } from '../git.ts'

/** The settings file for an agent command and the checks. JSON strings are YAML strings, so nothing needs quoting rules. */
export function settingsFile(agentCommand: string, verify: readonly string[], more: readonly string[] = []): string {
  const checks = verify.length > 0 ? ['verify:', ...verify.map((command) => `  - ${JSON.stringify(command)}`)] : []
  return `${[`agent-command: ${JSON.stringify(agentCommand)}`, 'sandbox: none', ...checks, ...more].join('\n')}\n`
}

/** Files to put into a repository so that Issuewright works there. */
export function installation(
  agentCommand: string,
  verify: readonly string[],
  more: readonly string[] = [],
): Record<string, string> {
  return {
    [callerFile]: callerWorkflow(),
    '.github/issuewright.yml': settingsFile(agentCommand, verify, more),
  }
}

/** Where a copy of somebody's repository differs: our workflow stands in place of all others, which would run here too. */
const ownPlaces = ['.github/workflows', '.github/issuewright.yml'] as const

/** The files at those places in a commit, as lines for `update-index --index-info`. */
export async function filesAt(directory: string, commit: string): Promise<string[]> {
  const list = await gitText(directory, ['ls-tree', '-r', '-z', commit, '--', ...ownPlaces])
  return list.split('\0').filter(Boolean)
}

/** The path in such a line. */
export function pathOf(line: string): string {
  return line.slice(line.indexOf('\t') + 1)
}
