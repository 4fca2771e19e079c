/** All agents we know, in the order in which the documentation lists them. Apart from their adapters, so that reading settings stays cheap. */
// biome-ignore format: a list
export const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot', 'aider', 'kiro', 'command'] as const
export type AgentName = (typeof agentNames)[number]
