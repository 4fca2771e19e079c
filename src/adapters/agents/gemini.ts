import { z } from 'zod'
import type { Adapter } from '../../pipeline/agent.ts'
import { ended, jsonLines, judge, said, session, toolUse } from './event.ts'

/** Its exit code when the turns are used up. */
const turnsUsedUp = 53
const loop = 'Loop detected'

const error = z
  .object({ type: z.string().catch(''), message: z.string().catch('') })
  .transform(({ type, message }) => `${type} ${message}`.trim())

const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('init'), session_id: z.string() }).transform((one) => session(one.session_id)),
  z
    .object({ type: z.literal('message'), role: z.literal('assistant'), content: z.string() })
    .transform(({ content }) => said(content)),
  z
    .object({ type: z.literal('tool_use'), tool_name: z.string(), parameters: z.record(z.string(), z.unknown()) })
    .transform(({ tool_name: tool, parameters }) => toolUse(tool, parameters)),
  z
    .object({ type: z.literal('error'), message: z.string() })
    // It gives up on a loop with a mere warning, and then reports success.
    .transform(({ message }) => (message.startsWith(loop) ? ended(false, message) : [])),
  z
    .object({
      ...{ type: z.literal('result'), status: z.string() },
      ...{ error: error.nullish().catch(null) },
    })
    .transform(({ status, error }) => ended(status === 'success', error ?? '')),
])

/** Gemini CLI, measured with the version below. */
export const gemini: Adapter = {
  name: 'gemini',
  source: 'program',
  package: { name: '@google/gemini-cli', version: '0.61.0', node: true },
  dialect: 'generate',
  baseUrl: 'https://generativelanguage.googleapis.com',
  model: 'gemini-2.5-pro',
  instructions: ['GEMINI.md'],
  configuration: ['.gemini', '.env', '.geminiignore'],
  start: ({ tools, prompt, model, gateway, turns, resume }) => ({
    argv: [
      `${tools}/node`,
      `${tools}/node_modules/@google/gemini-cli/bundle/gemini.js`,
      '--yolo',
      '--skip-trust',
      ...['-o', 'stream-json'],
      ...['-m', model],
      ...(resume === null ? [] : ['--resume', resume]),
      ...['-p', ''],
    ],
    env: {
      ...(gateway && { GOOGLE_GEMINI_BASE_URL: gateway.url, GEMINI_API_KEY: gateway.key }),
      GEMINI_MODEL: model,
      // It would start itself a second time for more memory, and that launcher passes on no signal.
      GEMINI_CLI_NO_RELAUNCH: 'true',
      TERM: 'xterm-256color',
    },
    stdin: prompt,
    files: [{ path: '.gemini/settings.json', content: JSON.stringify(settings(turns)) }],
  }),
  read: jsonLines(line),
  verdict: (end) => judge(end, (why, exitCode) => exitCode === turnsUsedUp || why.startsWith(loop)),
}

function settings(turns: number) {
  return {
    // Required with a base URL: else it chooses a way to log in that it then refuses.
    security: { auth: { selectedType: 'gemini-api-key' } },
    privacy: { usageStatisticsEnabled: false },
    telemetry: { enabled: false },
    general: { enableAutoUpdate: false, maxAttempts: 2 },
    model: { maxSessionTurns: turns },
    // These reach out by way of the provider, past our room.
    tools: { exclude: ['google_web_search', 'web_fetch'] },
  }
}
