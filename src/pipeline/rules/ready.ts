import type { FailureCode } from '../error.ts'
import { agentsOf, type Policy } from '../policy.ts'
import type { ItemWorld } from '../world.ts'

/** A label that names the agent for one issue. */
export const choicePrefix = 'agent: '

/** The agents to try for this item: what someone who can push asked for goes before what the settings say. */
export function agentsFor({ s, r, policy }: Pick<ItemWorld, 's' | 'r' | 'policy'>): string[] {
  const asked =
    s.choice?.by && s.mayPush[s.choice.by.login] && policy.known.includes(s.choice.agent) ? s.choice.agent : null
  return agentsOf(policy, r.agent ?? asked)
}

/** What the settings lack before any agent can start: the code, and the setting. */
export function lackOf(policy: Policy, agents: readonly string[]): [FailureCode, string?] | null {
  if (agents.length === 0) return ['no-agent']
  if (agents.includes('command') && policy['agent-command'] === null) return ['no-agent', '`agent-command: null`']
  if (policy.sandbox === 'docker' && policy['sandbox-image'] === null) return ['no-room', '`sandbox-image: null`']
  return null
}
