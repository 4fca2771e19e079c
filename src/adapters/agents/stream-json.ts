import { z } from 'zod'
import { ended, jsonLines, said, session, toolUse } from './event.ts'

const block = z.union([
  z.object({ type: z.literal('text'), text: z.string() }).transform(({ text }) => said(text)),
  z
    .object({ type: z.literal('tool_use'), name: z.string(), input: z.record(z.string(), z.unknown()) })
    .transform(({ name, input }) => toolUse(name, input)),
  z.object({ type: z.string() }).transform(() => []),
])
const result = z
  .object({
    type: z.literal('result'),
    subtype: z.string().catch(''),
    is_error: z.boolean(),
    result: z.string().catch(''),
    error: z.object({ message: z.string() }).nullish().catch(null),
  })
  .transform(({ subtype, is_error: failed, result, error }) => {
    const words = error?.message || result
    // `subtype` says `success` on errors of the API, so that only `is_error` counts.
    return ended(!failed, failed && subtype !== 'success' ? `${subtype} ${words}`.trim() : words)
  })

/** The event stream that several agents share (`--output-format stream-json`). */
export const readStreamJson = jsonLines(
  z.discriminatedUnion('type', [
    z
      .object({ type: z.literal('system'), subtype: z.literal('init'), session_id: z.string() })
      .transform((one) => session(one.session_id)),
    z
      .object({ type: z.literal('assistant'), message: z.object({ content: z.array(block) }) })
      .transform(({ message }) => message.content.flat()),
    result,
  ]),
)
