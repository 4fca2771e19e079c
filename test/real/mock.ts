import { type ChatCompletionRequest, type FixtureOpts, LLMock, type ToolCall } from '@copilotkit/aimock'

/** How a mock model behaves: it lets the agent write a file and ends, or goes wrong in one way. `loop` asks for the same again and again, `busy` for ever new things. */
export type Behaviour = 'good' | 401 | 429 | 500 | 'silent' | 'cut' | 'loop' | 'busy' | 'idle'

/** What each answer says it cost, under the names of all providers. */
const cost = { input: 1_000, output: 50 }
const usage = {
  ...{ prompt_tokens: cost.input, completion_tokens: cost.output, total_tokens: cost.input + cost.output },
  ...{ input_tokens: cost.input, output_tokens: cost.output },
  ...{ promptTokenCount: cost.input, candidatesTokenCount: cost.output, totalTokenCount: cost.input + cost.output },
}

/** The shell tools of the agents, by name. */
const shells: Readonly<Record<string, (line: string) => Record<string, unknown>>> = {
  Bash: (command) => ({ command }),
  exec_command: (cmd) => ({ cmd }),
  run_shell_command: (command) => ({ command, is_background: false }),
  bash: (command) => ({ command, description: 'write' }),
}

const errors = {
  401: { message: 'Incorrect API key provided', type: 'authentication_error' },
  429: { message: 'Rate limit reached', type: 'rate_limit_error' },
  500: { message: 'The server had an error', type: 'server_error' },
} as const

/** A model on loopback that speaks all dialects, and knows what it served and was asked. */
export async function startMock(behaviour: Behaviour) {
  const served = { answers: 0, input: 0, output: 0 }
  const calls = { number: 0 }
  const asked: string[] = []
  const mock = new LLMock({ port: 0, logLevel: 'silent' })
  const answer = (content: { content: string } | { toolCalls: ToolCall[] }) => {
    served.answers += 1
    served.input += cost.input
    served.output += cost.output
    return { ...content, usage }
  }
  const respond = (request: ChatCompletionRequest) => {
    asked.push(JSON.stringify(request.messages))
    if (typeof behaviour === 'number') return { error: errors[behaviour], status: behaviour }
    if (behaviour === 'silent') return new Promise<never>(() => {})
    const tool = request.tools?.map((one) => one.function?.name ?? '').find((name) => name in shells)
    const acted = request.messages.at(-1)?.role === 'tool'
    if (!tool || behaviour === 'idle' || (acted && behaviour !== 'loop' && behaviour !== 'busy'))
      return answer({ content: 'Nothing more to do.' })
    calls.number += 1
    const line = `echo hello > hello.txt; cat AGENT_FACTS.md${behaviour === 'busy' ? `; echo ${calls.number}` : ''}`
    return answer({
      toolCalls: [{ id: `call_${calls.number}`, name: tool, arguments: JSON.stringify(shells[tool]?.(line)) }],
    })
  }
  const cut: FixtureOpts = behaviour === 'cut' ? { truncateAfterChunks: 1, latency: 5 } : {}
  mock.on({}, respond, cut)
  const url = await mock.start()
  return { url, served, asked, stop: () => mock.stop() }
}
