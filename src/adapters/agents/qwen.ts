import type { Adapter } from '../../pipeline/agent.ts'
import { judge } from './event.ts'
import { readStreamJson } from './stream-json.ts'

/** Its exit code when the turns are used up; the reason stands on standard error only. */
const turnsUsedUp = 53

/** Qwen Code, measured with the version below. */
export const qwen: Adapter = {
  name: 'qwen',
  source: 'program',
  package: { name: '@qwen-code/qwen-code', version: '0.24.4', node: true },
  dialect: 'chat',
  baseUrl: 'https://dashscope-intl.aliyuncs.com/compatible-mode',
  model: 'qwen3-coder-plus',
  instructions: ['QWEN.md', 'AGENTS.md'],
  configuration: ['.qwen', '.env', '.mcp.json', '.qwenignore'],
  start: ({ tools, prompt, model, gateway, turns, resume }) => ({
    argv: [
      `${tools}/node`,
      `${tools}/node_modules/@qwen-code/qwen-code/cli-entry.js`,
      '--yolo',
      ...['-o', 'stream-json'],
      ...['--auth-type', 'openai'],
      ...['--max-session-turns', String(turns)],
      ...['-m', model],
      ...(resume === null ? [] : ['--resume', resume]),
    ],
    env: {
      ...(gateway && { OPENAI_BASE_URL: `${gateway.url}/v1`, OPENAI_API_KEY: gateway.key }),
      OPENAI_MODEL: model,
      QWEN_USAGE_STATISTICS_ENABLED: 'false',
      QWEN_CODE_SUPPRESS_YOLO_WARNING: '1',
    },
    stdin: prompt,
  }),
  read: readStreamJson,
  verdict: (end) => judge(end, (why, exitCode) => exitCode === turnsUsedUp || why.includes('Loop detection halted')),
}
