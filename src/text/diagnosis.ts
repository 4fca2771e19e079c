import { agentsOf, type Policy } from '../pipeline/policy.ts'
import { callerFile, callingJob } from './caller.ts'

/** What is set up around a repository. Null means that this token may not look. */
export type Setup = {
  fullName: string
  /** Address in the browser. */
  url: string
  archived: boolean
  issues: boolean
  /** What the token's owner may do. */
  rights: { push: boolean; admin: boolean }
  /** The file that calls ours, parsed; null when there is none. GitHub's `state` is `active` or why not. */
  workflow: { path: string; content: unknown; state: string | null } | null
  settings: string | null
  actions: boolean | null
  /** Whether GitHub Actions may create pull requests. */
  pullRequests: boolean | null
  /** The consent label as the repository writes it; GitHub finds it in any case. */
  label: string | null
  /** Types of the rules that hold for our branches. */
  rules: string[] | null
  secrets: string[] | null
  variables: Record<string, string> | null
}

export type Check = { name: string; state: 'ok' | 'advice' | 'bad' | 'unknown'; says: string; todo?: string }

type Verdict = Omit<Check, 'name'>
const ok = (says: string): Verdict => ({ state: 'ok', says })
const bad = (says: string, todo: string): Verdict => ({ state: 'bad', says, todo })
const advice = (says: string, todo: string): Verdict => ({ state: 'advice', says, todo })
const unknown = (todo: string): Verdict => ({ state: 'unknown', says: 'this token may not look', todo })

/** Every setting on GitHub that would stop us, in the order in which to mend them. @param lacking  see `lackingIn` */
export function diagnose(setup: Setup, policy: Policy, lacking: readonly string[]): Check[] {
  const { rights, archived, issues, url, fullName } = setup
  const general = `${url}/settings`
  const agents = agentsOf(policy)
  const rows: Record<string, Verdict> = {
    token: rights.push
      ? ok(`works, with ${rights.admin ? 'admin' : 'write'} access`)
      : advice(
          'works, but may not push',
          'Use the token of someone who may; others see less here and cannot use `run --apply`.',
        ),
    repository: archived ? bad('is archived', `Unarchive it: ${general}`) : ok(fullName),
    issues: issues ? ok('are on') : bad('are off', `Switch on Features → Issues: ${general}`),
    Actions: actions(setup),
    workflow: workflow(setup, lacking),
    'pull requests': pullRequests(setup),
    settings: policy.problem
      ? bad(policy.problem, 'Correct the file on the default branch.')
      : ok(setup.settings === null ? 'no file; all defaults' : 'are valid'),
    agent:
      agents.length > 0
        ? ok(agents.join(', then '))
        : bad('no agent is named', 'Set `agent` in `.github/issuewright.yml`; docs/agents.md lists them.'),
    sandbox:
      policy.sandbox === 'none'
        ? advice(
            '`none`: the agent has no room of its own',
            'Remove the setting, so that it runs in the room `bubblewrap`.',
          )
        : ok(`\`${policy.sandbox}\``),
    checks:
      policy.verify.length > 0
        ? ok(policy.verify.join('; '))
        : advice('`verify` is empty, so that no change is checked', 'Set `verify` in `.github/issuewright.yml`.'),
    label: consentLabel(setup, policy),
    branches: branches(setup),
    'agent key': agentKey(setup, policy),
    'state key': stateKey(setup),
  }
  return Object.entries(rows).map(([name, verdict]) => ({ name, ...verdict }))
}

function consentLabel({ label, fullName, url }: Setup, policy: Policy): Verdict {
  const wanted = `\`${policy.label}\``
  if (label === policy.label) return ok(`${wanted} exists`)
  return label === null
    ? bad(
        `${wanted} does not exist, so that only people who may push could add it`,
        `gh label create ${policy.label} --repo ${fullName}, or ${url}/labels`,
      )
    : bad(
        `${wanted} is written \`${label}\` here, and counts for nothing`,
        `Write \`label: ${label}\` in the workflow.`,
      )
}

function actions({ actions, variables, url }: Setup): Verdict {
  if (actions === false) return bad('is off', `Switch it on: ${url}/settings/actions`)
  if (variables?.ISSUEWRIGHT_DISABLED === 'true')
    return bad('the variable ISSUEWRIGHT_DISABLED stops everything', `Delete it: ${url}/settings/variables/actions`)
  return actions === null ? unknown(`An administrator sees whether it is on at ${url}/settings/actions`) : ok('is on')
}

function workflow({ workflow, url }: Setup, lacking: readonly string[]): Verdict {
  if (!workflow) return bad('is not installed on the default branch', `issuewright init, then commit ${callerFile}`)
  const { path, state } = workflow
  if (lacking.length > 0)
    return bad(`${path} lacks ${lacking.join(', ')}`, `Add them; issuewright init --force writes the whole file.`)
  if (state !== null && state !== 'active')
    return bad(`${path} is ${state}`, `Enable it: ${url}/actions/workflows/${path.split('/').at(-1)}`)
  return ok(`${path}, with all events and permissions`)
}

function pullRequests({ pullRequests, url }: Setup): Verdict {
  const where = `Workflow permissions → "Allow GitHub Actions to create and approve pull requests": ${url}/settings/actions`
  if (pullRequests === null) return unknown(`An administrator looks at ${where}`)
  return pullRequests
    ? ok('GitHub Actions may open them')
    : bad('GitHub Actions may not open them', `Switch on ${where}`)
}

/** Rules that keep a new branch with a new commit from being made; the others meet only what comes after. */
const stopping = ['creation', 'pull_request', 'required_status_checks', 'required_deployments', 'merge_queue']

function branches({ rules, url }: Setup): Verdict {
  const where = `${url}/settings/rules`
  if (rules === null) return unknown(`Let no rule match \`issuewright/*\`: ${where}`)
  const found = stopping.filter((rule) => rules.includes(rule))
  if (found.length > 0)
    return bad(
      `the rules ${found.join(', ')} hold for \`issuewright/*\``,
      `Exclude \`issuewright/**/*\` from them: ${where}`,
    )
  return ok('no ruleset stops `issuewright/*`')
}

function stateKey({ secrets, workflow, url }: Setup): Verdict {
  const where = `${url}/settings/secrets/actions`
  const passed = callingJob(workflow?.content)?.secrets
  if (secrets === null) return unknown(`Recommended is a secret ISSUEWRIGHT_STATE_KEY: ${where}`)
  if (!secrets.includes('ISSUEWRIGHT_STATE_KEY'))
    return advice('no secret ISSUEWRIGHT_STATE_KEY', `It signs the record. 16 random characters or more: ${where}`)
  return passed ? ok('signs the record') : advice('is not passed on', `Add secrets: state-key to ${callerFile}.`)
}

function agentKey({ workflow }: Setup, policy: Policy): Verdict {
  if (agentsOf(policy).every((name) => name === 'command')) return ok('is not needed for `agent-command`')
  const passed = callingJob(workflow?.content)?.secrets
  const todo = `Make a secret with the key of the model and pass it in ${callerFile} as secrets: agent-api-key; local models need none.`
  return passed && (passed === 'inherit' || 'agent-api-key' in Object(passed))
    ? ok('is passed on')
    : advice('is not passed on', todo)
}

const marks: Record<Check['state'], string> = { ok: '✔', advice: '!', bad: '✖', unknown: '?' }

/** The checks for a terminal. */
export function renderChecks(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ name, state, says, todo }) => [
    `${marks[state]} ${name.padEnd(14)}${says}`,
    ...(todo === undefined ? [] : [`${' '.repeat(16)}→ ${todo}`]),
  ])
  const stops = checks.filter(({ state }) => state === 'bad').length
  return [...lines, '', stops === 0 ? 'Nothing known would stop us.' : `${stops} would stop us.`].join('\n')
}
