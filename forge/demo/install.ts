/** What a maintainer adds to a repository: one workflow file and one settings file. */
export function callerWorkflow(): string {
  return `name: Issuewright
on:
  issues:
    types: [labeled, unlabeled, edited, closed, reopened]
  issue_comment:
    types: [created]
  pull_request:
    types: [labeled, closed, reopened]
  pull_request_review:
    types: [submitted]
  schedule:
    - cron: '17 * * * *'
  workflow_dispatch:
    inputs:
      issue: { description: Number of the issue, required: true }
permissions: {}
jobs:
  issuewright:
    uses: issuewright/issuewright/.github/workflows/issuewright.yml@v1
    permissions: { contents: write, issues: write, pull-requests: write, actions: write, checks: read }
    secrets:
      state-key: \${{ secrets.ISSUEWRIGHT_STATE_KEY }}
`
}

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
    '.github/workflows/issuewright.yml': callerWorkflow(),
    '.github/issuewright.yml': settingsFile(agentCommand, verify, more),
  }
}
