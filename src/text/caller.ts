/** The reusable workflow, as callers name it; what stands before is the owner, what follows is the version. */
export const reusableWorkflow = 'issuewright/.github/workflows/issuewright.yml'

/** Where `init` puts the workflow of a repository. */
export const callerFile = '.github/workflows/issuewright.yml'

/** The workflow file that a maintainer adds to a repository. @param checks  the CI workflow whose failures are to be mended */
export function callerWorkflow(checks: string | null = null): string {
  const run = `  workflow_run:\n    workflows: [${JSON.stringify(checks)}]\n    types: [completed]\n`
  return `name: Issuewright
on:
  issues:
    types: [labeled, unlabeled, edited, closed, reopened]
  issue_comment:
    types: [created, edited]
  pull_request:
    types: [labeled, closed, reopened]
  pull_request_review:
    types: [submitted]
${checks === null ? '' : run}  schedule:
    - cron: '17 * * * *'
  workflow_dispatch:
    inputs:
      issue: { description: Number of the issue; empty looks at all, required: false }
permissions: {}
jobs:
  issuewright:
    uses: issuewright/${reusableWorkflow}@v1
    permissions: { contents: write, issues: write, pull-requests: write, actions: write, checks: read }
    secrets:
      agent-api-key: \${{ secrets.AGENT_API_KEY }}
      state-key: \${{ secrets.ISSUEWRIGHT_STATE_KEY }}
`
}

type Keys = Record<string, unknown>

const keysOf = (value: unknown): Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keys) : {}

/** The job of a parsed workflow file that calls ours, with what it passes on; null when there is none. */
export function callingJob(workflow: unknown): { inputs: Keys; permissions: unknown; secrets: unknown } | null {
  const jobs = Object.values(keysOf(keysOf(workflow).jobs)).map(keysOf)
  const job = jobs.find(({ uses }) => typeof uses === 'string' && uses.includes(reusableWorkflow))
  if (!job) return null
  return {
    inputs: keysOf(job.with),
    permissions: job.permissions ?? keysOf(workflow).permissions,
    secrets: job.secrets,
  }
}

/** The consent label under which an installed workflow works; it is an input, so that events can be told foreign early. */
export function consentLabel(workflow: unknown): string {
  return String(callingJob(workflow)?.inputs.label ?? 'automate')
}

/** What a parsed workflow file lacks of the template, each as the key to add. More than the template is no lack. */
export function lackingIn(workflow: unknown, template: unknown): string[] {
  const [given, wanted] = [keysOf(workflow).on, keysOf(keysOf(template).on)]
  const events = Object.entries(wanted).flatMap(([event, spec]) => {
    const named = given === event || (Array.isArray(given) && given.includes(event)) || event in keysOf(given)
    return named ? lackingTypes(event, keysOf(given)[event], spec) : [`on.${event}`]
  })
  return [...events, ...lackingRights(callingJob(workflow)?.permissions, callingJob(template)?.permissions)]
}

/** Without \`types\` an event means all of them, but for pull requests GitHub's own choice. */
function lackingTypes(event: string, given: unknown, wanted: unknown): string[] {
  if (event === 'workflow_dispatch') return 'issue' in keysOf(keysOf(given).inputs) ? [] : [`on.${event}.inputs.issue`]
  const list = (types: unknown) => (Array.isArray(types) ? types : types === undefined ? null : [types])
  const types = list(keysOf(given).types) ?? (event === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : null)
  if (event === 'workflow_run') {
    const named = list(keysOf(given).workflows) ?? []
    const unnamed = (list(keysOf(wanted).workflows) ?? []).filter((name) => !named.includes(name))
    if (unnamed.length > 0) return unnamed.map((name) => `on.${event}.workflows: ${name}`)
  }
  const lacking = (list(keysOf(wanted).types) ?? []).filter((type) => types !== null && !types.includes(type))
  return lacking.map((type) => `on.${event}.types: ${type}`)
}

function lackingRights(given: unknown, wanted: unknown): string[] {
  if (given === 'write-all') return []
  const granted = keysOf(given)
  return Object.entries(keysOf(wanted))
    .filter(([right, level]) => granted[right] !== 'write' && granted[right] !== level)
    .map(([right, level]) => `permissions.${right}: ${level}`)
}
