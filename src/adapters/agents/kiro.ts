import type { Adapter } from '../../pipeline/agent.ts'
import { judgeByExitCode, textLines } from './event.ts'

/** Kiro CLI, by its documentation: nobody has run it here. It talks to its maker alone, with a key of its own. */
export const kiro: Adapter = {
  name: 'kiro',
  source: 'documentation',
  package: null,
  dialect: null,
  ownKey: 'KIRO_API_KEY',
  baseUrl: '',
  model: '',
  instructions: ['AGENTS.md', '.kiro/steering'],
  configuration: ['.kiro/settings', '.kiro/agents', '.kiro/hooks', '.amazonq'],
  start: ({ prompt }) => ({
    argv: ['kiro-cli', 'chat', '--no-interactive', '--trust-all-tools'],
    env: {},
    stdin: prompt,
  }),
  read: textLines,
  verdict: judgeByExitCode,
}
