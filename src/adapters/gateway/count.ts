import { z } from 'zod'
import type { Dialect } from '../../pipeline/agent.ts'
import { jsonOf } from '../../pipeline/json.ts'
import type { Tokens } from './price.ts'

/** One event may hold a whole answer; a longer one is passed on but not read. */
const maxEventChars = 8_000_000
/** What stands for a token where nobody counted: the providers' own rule of thumb. */
const bytesPerToken = 4

const n = z.int().nonnegative().nullish().catch(null)
const details = z.object({ cached_tokens: n, cache_write_tokens: n }).nullish()

const messagesUsage = z.object({
  input_tokens: n,
  output_tokens: n,
  cache_creation_input_tokens: n,
  cache_read_input_tokens: n,
  cache_creation: z.object({ ephemeral_1h_input_tokens: n }).nullish(),
})
const messages = z.object({
  type: z.string(),
  usage: messagesUsage.nullish(),
  message: z.object({ usage: messagesUsage.nullish() }).nullish(),
})
const responsesUsage = z.object({ input_tokens: n, output_tokens: n, input_tokens_details: details })
const responses = z.object({
  usage: responsesUsage.nullish(),
  response: z.object({ usage: responsesUsage.nullish() }).nullish(),
})
const chat = z.object({
  usage: z.object({ prompt_tokens: n, completion_tokens: n, prompt_tokens_details: details }).nullish(),
})
const generate = z.object({
  candidates: z.array(z.object({ finishReason: z.string().nullish() })).nullish(),
  usageMetadata: z
    .object({
      ...{ promptTokenCount: n, toolUsePromptTokenCount: n, cachedContentTokenCount: n },
      ...{ candidatesTokenCount: n, thoughtsTokenCount: n },
    })
    .nullish(),
})

/** What one event says; `final` when the provider counts no further after it. */
type Reading = Tokens & { final: boolean }

/** Reads the usage out of one event of a stream, or out of a whole answer; null when it says nothing of it. */
function readingOf(dialect: Dialect, event: unknown): Reading | null {
  switch (dialect) {
    case 'messages': {
      const said = messages.safeParse(event).data
      const usage = said?.usage ?? said?.message?.usage
      if (!said || !usage) return null
      const cached = usage.cache_read_input_tokens ?? 0
      const created = usage.cache_creation_input_tokens ?? 0
      const input = (usage.input_tokens ?? 0) + cached + created
      const tokens = { input, cached, output: usage.output_tokens ?? 0 }
      // The last event repeats the sum of what was written to the cache, but not for how long.
      if (said.type === 'message_delta') return { ...tokens, written: 0, writtenLong: 0, final: true }
      const writtenLong = Math.min(created, usage.cache_creation?.ephemeral_1h_input_tokens ?? 0)
      return { ...tokens, written: created - writtenLong, writtenLong, final: said.type !== 'message_start' }
    }
    case 'responses': {
      const said = responses.safeParse(event).data
      const usage = said?.response?.usage ?? said?.usage
      return usage ? openAis(usage.input_tokens, usage.output_tokens, usage.input_tokens_details) : null
    }
    case 'chat': {
      const usage = chat.safeParse(event).data?.usage
      return usage ? openAis(usage.prompt_tokens, usage.completion_tokens, usage.prompt_tokens_details) : null
    }
    case 'generate': {
      const said = generate.safeParse(event).data
      const usage = said?.usageMetadata
      if (!usage) return null
      const input = (usage.promptTokenCount ?? 0) + (usage.toolUsePromptTokenCount ?? 0)
      const output = (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0)
      const final = said.candidates?.some(({ finishReason }) => finishReason) ?? false
      return { input, cached: usage.cachedContentTokenCount ?? 0, written: 0, writtenLong: 0, output, final }
    }
  }
}

function openAis(
  input: number | null | undefined,
  output: number | null | undefined,
  of: z.infer<typeof details>,
): Reading {
  const [cached, written] = [of?.cached_tokens ?? 0, of?.cache_write_tokens ?? 0]
  return { input: input ?? 0, cached, written, writtenLong: 0, output: output ?? 0, final: true }
}

/** Counts the tokens of one answer while its bytes pass by. */
export type Counter = {
  take: (chunk: Buffer) => void
  /** The provider's count; where it gave none, or its stream was cut before the last one, bytes stand in for tokens. */
  end: (requestBytes: number) => Tokens
}

/** @param stream  whether the answer comes as server-sent events; else it is one JSON text */
export function counterOf(dialect: Dialect, stream: boolean): Counter {
  const seen: Reading = { input: 0, cached: 0, written: 0, writtenLong: 0, output: 0, final: false }
  const hear = (text: string) => {
    if (!text.includes('"usage')) return // most events are words of the answer: not worth parsing
    for (const event of [jsonOf(text)].flat()) {
      const reading = readingOf(dialect, event)
      if (!reading) continue
      // Within one answer counts only grow; a later event leaves out what it does not know.
      for (const key of ['input', 'cached', 'written', 'writtenLong', 'output'] as const) {
        seen[key] = Math.max(reading[key], seen[key])
      }
      seen.final ||= reading.final
    }
  }
  const reader = stream ? eventReader(hear) : wholeReader(hear)
  let bytes = 0
  return {
    take(chunk) {
      bytes += chunk.length
      // Numbers and names are ASCII: latin1 reads them whatever the chunk's borders cut through.
      reader.take(chunk.toString('latin1'))
    },
    end(requestBytes) {
      reader.end()
      const { final, ...tokens } = seen
      return {
        ...tokens,
        input: tokens.input || Math.ceil(requestBytes / bytesPerToken),
        output: final ? tokens.output : Math.max(tokens.output, Math.ceil(bytes / bytesPerToken)),
      }
    },
  }
}

type Reader = { take: (text: string) => void; end: () => void }

/** Server-sent events (WHATWG HTML, 9.2.6): hands on the data of each, holds one at most. */
export function eventReader(hear: (data: string) => void, maxChars = maxEventChars): Reader {
  let line = ''
  let data: string[] = []
  let held = 0
  let afterReturn = false
  const finishLine = () => {
    if (line === '') {
      if (data.length > 0 && held <= maxChars) hear(data.join('\n'))
      data = []
      held = 0
    } else if (held <= maxChars && line.startsWith('data:')) data.push(line.slice(5))
    line = ''
  }
  return {
    take(text) {
      // A return and a line feed end one line even when a chunk's border is between them.
      const rest = afterReturn && text.startsWith('\n') ? text.slice(1) : text
      if (text !== '') afterReturn = text.endsWith('\r')
      const lines = rest.split(/\r\n|\r|\n/)
      for (const [i, part] of lines.entries()) {
        held += part.length
        if (held <= maxChars) line += part
        else data = []
        if (i < lines.length - 1) finishLine()
      }
    },
    end() {
      finishLine()
      finishLine()
    },
  }
}

function wholeReader(hear: (text: string) => void): Reader {
  let whole = ''
  let length = 0
  return {
    take(text) {
      length += text.length
      whole = length <= maxEventChars ? whole + text : ''
    },
    end: () => hear(whole),
  }
}
