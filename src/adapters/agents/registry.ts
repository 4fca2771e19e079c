import type { Adapter } from '../../pipeline/agent.ts'
import { Failure } from '../../pipeline/error.ts'
import { nearest } from '../../pipeline/nearest.ts'
import { aider } from './aider.ts'
import { claude } from './claude.ts'
import { codex } from './codex.ts'
import { command } from './command.ts'
import { copilot } from './copilot.ts'
import { gemini } from './gemini.ts'
import { kiro } from './kiro.ts'
import { type AgentName, agentNames } from './names.ts'
import { opencode } from './opencode.ts'
import { qwen } from './qwen.ts'

const byName: Record<AgentName, Adapter> = { claude, codex, gemini, opencode, qwen, copilot, aider, kiro, command }
export const adapters: readonly Adapter[] = Object.values(byName)

/** @throws Failure `bad-configuration` for a name that nobody has */
export function adapterOf(name: string): Adapter {
  const found = adapters.find((adapter) => adapter.name === name)
  if (found) return found
  const close = nearest(name, agentNames)
  const says = `There is no agent \`${name}\`${close ? `; did you mean \`${close}\`?` : '.'}`
  throw new Failure('bad-configuration', says, {
    todo: `Set \`agent\` in \`.github/issuewright.yml\` to one of: ${agentNames.join(', ')}.`,
  })
}
