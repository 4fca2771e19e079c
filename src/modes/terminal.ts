import { execFileSync } from 'node:child_process'
import { agentNames } from '../adapters/agents/names.ts'
import { connect, type GitHub } from '../adapters/github/client.ts'
import { policyOf } from '../config.ts'
import { inputNames, readInputs } from '../inputs.ts'
import { Failure } from '../pipeline/error.ts'
import type { Policy } from '../pipeline/policy.ts'
import { callingJob } from '../text/caller.ts'
import type { Setup } from '../text/diagnosis.ts'

/** A connection for a person at a terminal. @throws Failure `missing-token` when the environment has no token */
export function connectPerson(env: NodeJS.ProcessEnv): GitHub {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN']
  const todo = 'export GITHUB_TOKEN=$(gh auth token)'
  if (!token) throw new Failure('missing-token', 'Neither GITHUB_TOKEN nor GH_TOKEN is set.', { todo })
  const warn = (line: string) => console.error(line)
  return connect(token, env['GITHUB_API_URL'] ?? 'https://api.github.com', { info: warn, warn }, todo)
}

/** The repository that the remote `origin` of a folder names. @throws Failure when there is none on GitHub */
export function originOf(folder: string): string {
  try {
    const url = execFileSync('git', ['-C', folder, 'remote', 'get-url', 'origin'], { encoding: 'utf8', stdio: 'pipe' })
    const name = /[/:]([\w.-]+\/[\w.-]+?)(\.git)?\/?$/.exec(url.trim())?.[1]
    if (name) return name
  } catch {
    // Told below, like a remote of another form.
  }
  throw new Failure('bad-input', 'This folder has no remote `origin` that names a repository.', {
    todo: 'Say which one: issuewright doctor OWNER/REPO',
  })
}

/** The policy under which the installed workflow would run: its `with` overrides the settings file. Expressions are not known here. */
export async function installedPolicy(settings: string | null, workflow: Setup['workflow']): Promise<Policy> {
  const given = Object.entries(callingJob(workflow?.content)?.inputs ?? {})
    .map(([name, value]) => [name, String(value)] as const)
    .filter(
      ([name, value]) =>
        (inputNames as readonly string[]).includes(name) && (name === 'agent-command' || !value.includes('${{')),
    )
  const variables = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return policyOf(
    settings,
    readInputs({ INPUT_LABEL: 'automate', ...Object.fromEntries(variables), INPUT_MODE: 'triage' }),
    agentNames,
  )
}
