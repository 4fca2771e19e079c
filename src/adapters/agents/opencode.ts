import { z } from 'zod'
import type { Adapter } from '../../pipeline/agent.ts'
import { ended, jsonLines, judge, said, session, toolUse } from './event.ts'

const call = z.object({ tool: z.string(), state: z.object({ input: z.record(z.string(), z.unknown()) }) })
const error = z
  .object({ name: z.string().catch(''), data: z.object({ message: z.string() }).catch({ message: '' }) })
  .catch({ name: 'error', data: { message: '' } })

const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step_start'), sessionID: z.string() }).transform(({ sessionID }) => session(sessionID)),
  z.object({ type: z.literal('text'), part: z.object({ text: z.string() }) }).transform(({ part }) => said(part.text)),
  z.object({ type: z.literal('tool_use'), part: call }).transform(({ part }) => toolUse(part.tool, part.state.input)),
  z
    .object({
      type: z.literal('step_finish'),
      part: z.object({ reason: z.string() }),
    })
    // There is no closing event; the last step of a good run stops of itself.
    .transform(({ part }) => (part.reason === 'stop' ? ended(true, '') : [])),
  z
    .object({ type: z.literal('error'), error })
    .transform(({ error }) => ended(false, `${error.name} ${error.data.message}`.trim())),
])

/** OpenCode, measured with the version below. The package is the Linux program itself, without launcher and install script. */
export const opencode: Adapter = {
  name: 'opencode',
  source: 'program',
  package: { name: 'opencode-linux-x64', version: '1.18.33' },
  dialect: 'chat',
  baseUrl: 'https://api.openai.com',
  model: 'gpt-5.5',
  instructions: ['AGENTS.md', 'CLAUDE.md'],
  configuration: ['opencode.json', 'opencode.jsonc', '.opencode', '.agents', '.claude/skills'],
  start: ({ tools, prompt, model, gateway, resume }) => ({
    argv: [
      `${tools}/node_modules/opencode-linux-x64/bin/opencode`,
      'run',
      ...['--format', 'json'],
      '--auto',
      ...['-m', `gateway/${model}`],
      ...(resume === null ? [] : ['-s', resume]),
    ],
    env: {
      OPENCODE_CONFIG_CONTENT: JSON.stringify(settings(model, gateway)),
      OPENCODE_DISABLE_MODELS_FETCH: '1',
      OPENCODE_DISABLE_AUTOUPDATE: '1',
      OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
    },
    stdin: prompt,
  }),
  read: jsonLines(line),
  verdict: (end) => judge(end),
}

function settings(model: string, gateway: { url: string; key: string } | null) {
  return {
    autoupdate: false,
    share: 'disabled',
    model: `gateway/${model}`,
    small_model: `gateway/${model}`,
    permission: { '*': 'allow', webfetch: 'deny', websearch: 'deny' },
    provider: {
      gateway: {
        npm: '@ai-sdk/openai-compatible',
        options: { baseURL: `${gateway?.url}/v1`, apiKey: gateway?.key },
        // Without a catalogue it cannot know the model's limits; these hold for all current ones.
        models: { [model]: { limit: { context: 128_000, output: 16_384 } } },
      },
    },
  }
}
