import { z } from 'zod'
import type { Adapter } from '../../pipeline/agent.ts'
import { ended, jsonLines, judge, said, session, toolUse } from './event.ts'

const call = z.object({ toolName: z.string(), arguments: z.record(z.string(), z.unknown()) })

const line = z.discriminatedUnion('type', [
  z
    .object({ type: z.literal('assistant.message'), data: z.object({ content: z.string() }) })
    .transform(({ data }) => said(data.content)),
  z
    .object({ type: z.literal('tool.execution_start'), data: call })
    .transform(({ data }) => toolUse(data.toolName, data.arguments)),
  z
    .object({ type: z.literal('session.error'), data: z.object({ message: z.string() }) })
    // Not yet the end: it may try again. The result has no reason of its own, so these words are its reason.
    .transform(({ data }) => said(data.message)),
  z
    .object({ type: z.literal('result'), sessionId: z.string().nullish().catch(null), exitCode: z.int() })
    .transform(({ sessionId, exitCode }) => [...(sessionId ? session(sessionId) : []), ...ended(exitCode === 0, '')]),
])

/** GitHub Copilot CLI with a provider of one's own, measured with the version below. */
export const copilot: Adapter = {
  name: 'copilot',
  source: 'program',
  package: { name: '@github/copilot', version: '1.0.102' },
  dialect: 'chat',
  baseUrl: 'https://api.openai.com',
  model: 'gpt-5.5',
  instructions: ['AGENTS.md', 'CLAUDE.md', 'GEMINI.md', '.github/copilot-instructions.md', '.github/instructions'],
  configuration: [
    ...['.github/copilot', '.github/agents', '.github/skills', '.github/prompts', '.github/hooks', '.github/mcp.json'],
    ...['.copilot', '.mcp.json', '.vscode/mcp.json', '.claude/skills', '.agents'],
  ],
  start: ({ tools, prompt, model, gateway, resume }) => ({
    argv: [
      `${tools}/node_modules/@github/copilot-${process.platform}-${process.arch}/copilot`,
      '--allow-all',
      '--no-ask-user',
      ...['--output-format', 'json'],
      '--no-auto-update',
      '--disable-builtin-mcps',
      '--no-color',
      ...['--log-level', 'none'],
      ...(resume === null ? [] : [`--resume=${resume}`]),
    ],
    env: {
      // It strikes out its key in all it prints, even in names of fields: the key must be like no word.
      ...(gateway && { COPILOT_PROVIDER_BASE_URL: `${gateway.url}/v1`, COPILOT_PROVIDER_API_KEY: gateway.key }),
      COPILOT_PROVIDER_TYPE: 'openai',
      COPILOT_MODEL: model,
      COPILOT_OFFLINE: 'true',
      COPILOT_AUTO_UPDATE: 'false',
    },
    stdin: prompt,
  }),
  read: jsonLines(line),
  verdict: (end) => judge(end),
}
