import type { Adapter } from '../../pipeline/agent.ts'
import { judge } from './event.ts'
import { readStreamJson } from './stream-json.ts'

/** Claude Code, measured with the version below. */
export const claude: Adapter = {
  name: 'claude',
  source: 'program',
  package: { name: '@anthropic-ai/claude-code', version: '2.1.329' },
  dialect: 'messages',
  baseUrl: 'https://api.anthropic.com',
  model: 'claude-sonnet-4-5',
  instructions: ['CLAUDE.md', 'CLAUDE.local.md', '.claude/CLAUDE.md'],
  configuration: [
    ...['.mcp.json', '.claude-plugin', '.claude/settings.json', '.claude/settings.local.json', '.claude/agents'],
    ...['.claude/commands', '.claude/hooks', '.claude/output-styles', '.claude/plugins', '.claude/rules'],
    ...['.claude/skills', '.claude/workflows'],
  ],
  start: ({ tools, prompt, model, gateway, turns, resume }) => ({
    argv: [
      // The program of the platform package: the launcher waits for an install script that never ran.
      `${tools}/node_modules/@anthropic-ai/claude-code-${process.platform}-${process.arch}/claude`,
      '-p',
      ...['--output-format', 'stream-json', '--verbose'],
      '--dangerously-skip-permissions',
      '--strict-mcp-config',
      // These reach out by way of the provider, past our room.
      ...['--disallowedTools', 'WebSearch,WebFetch'],
      ...['--max-turns', String(turns)],
      ...['--model', model],
      ...(resume === null ? [] : ['--resume', resume]),
    ],
    env: {
      ...(gateway && { ANTHROPIC_BASE_URL: gateway.url, ANTHROPIC_API_KEY: gateway.key }),
      ANTHROPIC_DEFAULT_OPUS_MODEL: model,
      ANTHROPIC_DEFAULT_SONNET_MODEL: model,
      ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
      ANTHROPIC_SMALL_FAST_MODEL: model,
      CLAUDE_CODE_SUBAGENT_MODEL: model,
      CLAUDE_CODE_MAX_RETRIES: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      DISABLE_TELEMETRY: '1',
      DISABLE_ERROR_REPORTING: '1',
      DISABLE_AUTOUPDATER: '1',
      // Without it the program refuses to skip its own questions when it runs as root, as containers do.
      IS_SANDBOX: '1',
    },
    stdin: prompt,
    // On SIGINT it still reports its usage, on SIGTERM not.
    stopSignal: 'SIGINT',
  }),
  read: readStreamJson,
  verdict: (end) => judge(end, (why) => why.startsWith('error_max_turns')),
}
