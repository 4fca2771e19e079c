import { z } from 'zod'
import type { AgentEvent } from '../../pipeline/agent.ts'
import { count, ended, jsonLines, said, toolUse } from './event.ts'

const block = z.union([
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('tool_use'), name: z.string(), input: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.string() }).transform(() => ({ type: 'other' as const })),
])

const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('system'), subtype: z.literal('init'), session_id: z.string() }),
  z.object({ type: z.literal('assistant'), message: z.object({ content: z.array(block) }) }),
  z.object({
    type: z.literal('result'),
    subtype: z.string().catch(''),
    is_error: z.boolean(),
    result: z.string().catch(''),
    error: z.object({ message: z.string() }).nullish().catch(null),
    usage: z
      .object({
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count,
        cache_creation_input_tokens: count,
      })
      .nullish()
      .catch(null),
  }),
])

/** The event stream that several agents share (`--output-format stream-json`). */
export const readStreamJson = jsonLines(line, eventsOf)

function eventsOf(event: z.infer<typeof line>): AgentEvent[] {
  if (event.type === 'system') return [{ kind: 'session', id: event.session_id }]
  if (event.type === 'assistant')
    return event.message.content.flatMap((part) => {
      if (part.type === 'text') return said(part.text)
      return part.type === 'tool_use' ? toolUse(part.name, part.input) : []
    })
  const { usage } = event
  // `subtype` says `success` on errors of the API, so that only `is_error` counts.
  const words = event.error?.message || event.result
  const why = event.is_error && event.subtype !== 'success' ? `${event.subtype} ${words}`.trim() : words
  const used = usage && {
    input: usage.input_tokens + usage.cache_read_input_tokens + usage.cache_creation_input_tokens,
    output: usage.output_tokens,
  }
  return ended(!event.is_error, why, used)
}
