import { callerFile, callerWorkflow } from '../../src/text/caller.ts'

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
