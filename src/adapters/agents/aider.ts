import type { Adapter } from '../../pipeline/agent.ts'
import { judgeByExitCode, textLines } from './event.ts'

/** Aider, by its documentation: nobody has run it here. It prints text and has no turns. */
export const aider: Adapter = {
  name: 'aider',
  source: 'documentation',
  package: null,
  dialect: 'chat',
  baseUrl: 'https://api.openai.com',
  model: 'gpt-5.5',
  instructions: ['CONVENTIONS.md'],
  configuration: ['.aider.conf.yml', '.aider.model.settings.yml', '.aider.model.metadata.json', '.aiderignore', '.env'],
  start: ({ home, prompt, model, gateway }) => ({
    argv: [
      'aider',
      ...['--message-file', `${home}/prompt.md`],
      '--yes-always',
      ...['--no-auto-commits', '--no-dirty-commits', '--no-gitignore'],
      ...['--no-stream', '--no-pretty', '--no-check-update', '--analytics-disable'],
      ...['--chat-history-file', `${home}/aider.chat.md`, '--input-history-file', `${home}/aider.input`],
      ...['--model', `openai/${model}`, '--weak-model', `openai/${model}`],
      ...(gateway ? ['--openai-api-base', `${gateway.url}/v1`] : []),
    ],
    env: gateway ? { OPENAI_API_KEY: gateway.key } : {},
    files: [{ path: 'prompt.md', content: prompt }],
  }),
  read: textLines,
  verdict: judgeByExitCode,
}
