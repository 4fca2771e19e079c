/** All agents we know, in the order in which the documentation lists them. Apart from their adapters, so that reading settings stays cheap. */
export const agentNames: readonly string[] = 'claude codex gemini opencode qwen copilot aider kiro command'.split(' ')
