import { z } from 'zod'
import type { Adapter, AgentEvent } from '../../pipeline/agent.ts'
import { ended, jsonLines, judge, said, session } from './event.ts'

const started = z
  .object({ type: z.literal('command_execution'), command: z.string() })
  .transform(({ command }): AgentEvent[] => [{ kind: 'ran', command }])
const completed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('agent_message'), text: z.string() }).transform(({ text }) => said(text)),
  z
    .object({ type: z.literal('file_change'), changes: z.array(z.object({ path: z.string() })) })
    .transform(({ changes }) => changes.map(({ path }): AgentEvent => ({ kind: 'edited', path }))),
])

const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('thread.started'), thread_id: z.string() }).transform((one) => session(one.thread_id)),
  z.object({ type: z.literal('item.started'), item: started }).transform(({ item }) => item),
  z.object({ type: z.literal('item.completed'), item: completed }).transform(({ item }) => item),
  z.object({ type: z.literal('turn.completed') }).transform(() => ended(true, '')),
  z
    .object({ type: z.literal('turn.failed'), error: z.object({ message: z.string() }).catch({ message: '' }) })
    .transform(({ error }) => ended(false, error.message)),
])

/** Codex, measured with the version below. It speaks Responses alone. */
export const codex: Adapter = {
  name: 'codex',
  source: 'program',
  package: { name: '@openai/codex', version: '0.169.0' },
  dialect: 'responses',
  baseUrl: 'https://api.openai.com',
  model: 'gpt-5.5',
  instructions: ['AGENTS.md', 'AGENTS.override.md'],
  configuration: ['.codex', '.agents'],
  start: ({ tools, prompt, model, gateway, resume }) => {
    const settings = [
      'model_provider="gateway"',
      'analytics.enabled=false',
      'check_for_update_on_startup=false',
      'web_search="disabled"',
      ...(gateway ? [`model_providers.gateway=${provider(gateway.url)}`] : []),
    ]
    return {
      argv: [
        `${tools}/node_modules/@openai/codex-${process.platform}-${process.arch}/vendor/${target()}/bin/codex`,
        'exec',
        ...(resume === null ? [] : ['resume', resume]),
        '--json',
        // Our room is the sandbox; its own cannot be nested in it.
        '--dangerously-bypass-approvals-and-sandbox',
        '--skip-git-repo-check',
        ...settings.flatMap((setting) => ['-c', setting]),
        ...['--disable', 'plugins'],
        // Otherwise it waits for ever for an endpoint that refuses connections.
        ...['--disable', 'unbounded_connection_retries'],
        ...['-m', model],
        '-',
      ],
      env: gateway ? { GATEWAY_KEY: gateway.key } : {},
      stdin: prompt,
    }
  },
  read: jsonLines(line),
  verdict: (end) => judge(end),
}

/** An inline TOML table; JSON strings are TOML strings. */
function provider(url: string): string {
  return `{name="gateway",base_url=${JSON.stringify(`${url}/v1`)},env_key="GATEWAY_KEY",wire_api="responses",request_max_retries=1,stream_max_retries=1}`
}

/** The directory of the platform package is named by Rust's target. */
function target(): string {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
  return `${machine}-${process.platform === 'darwin' ? 'apple-darwin' : 'unknown-linux-musl'}`
}
