import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { counterOf, eventReader } from '../../src/adapters/gateway/count.ts'
import { costOf } from '../../src/adapters/gateway/price.ts'
import { dialects } from '../../src/pipeline/agent.ts'
import { talks } from './world.ts'

const tokens = { input: 1200, cached: 200, output: 34 }

test.each(dialects)('%s: any cut into chunks, any line ending, gives the same count', (dialect) => {
  const ending = fc.constantFrom('\n', '\r\n', '\r')
  const cuts = fc.array(fc.nat(2_000), { maxLength: 60 })
  fc.assert(
    fc.property(ending, cuts, fc.boolean(), (end, at, comments) => {
      const text = talks[dialect].events.join(comments ? ': ping\n\nretry: 5\nid: 1\n' : '').replaceAll('\n', end)
      const bytes = Buffer.from(text)
      const places = [...new Set([0, ...at.filter((place) => place < bytes.length), bytes.length])].sort(
        (a, b) => a - b,
      )
      const counter = counterOf(dialect, true)
      for (const [i, place] of places.slice(1).entries()) counter.take(bytes.subarray(places[i], place))
      expect(counter.end(1)).toMatchObject(tokens)
    }),
    { numRuns: 300 },
  )
})

test('every single border', () => {
  const bytes = Buffer.from(talks.messages.events.join('').replaceAll('\n', '\r\n'))
  for (let i = 0; i <= bytes.length; i++) {
    const counter = counterOf('messages', true)
    counter.take(bytes.subarray(0, i))
    counter.take(bytes.subarray(i))
    expect(counter.end(1)).toEqual({ ...tokens, written: 100, writtenLong: 0 })
  }
})

test('events as the standard reads them', () => {
  const heard: string[] = []
  const reader = eventReader((data) => heard.push(data.trim()), 60)
  reader.take('data: a\ndata: b\n\n: comment\nevent: x\ndata:c\n\n\n\n')
  reader.take(`data: ${'long'.repeat(40)}\n\ndata: after\n\n`)
  reader.take('data: no end')
  reader.end()
  expect(heard).toEqual(['a\n b', 'c', 'after', 'no end'])
})

test('what was written to the cache for an hour is told apart', () => {
  const counter = counterOf('messages', true)
  const usage = { input_tokens: 10, cache_creation_input_tokens: 70, cache_creation: { ephemeral_1h_input_tokens: 50 } }
  counter.take(Buffer.from(`data: ${JSON.stringify({ type: 'message_start', message: { usage } })}\n\n`))
  const last = { input_tokens: 10, cache_creation_input_tokens: 70, output_tokens: 5 }
  counter.take(Buffer.from(`data: ${JSON.stringify({ type: 'message_delta', usage: last })}\n\n`))
  expect(counter.end(1)).toEqual({ input: 80, cached: 0, written: 20, writtenLong: 50, output: 5 })
})

test('nonsense in place of numbers counts by bytes', () => {
  const counter = counterOf('chat', false)
  counter.take(Buffer.from('{"usage":{"prompt_tokens":-5,"completion_tokens":"many","prompt_tokens_details":7}}'))
  expect(counter.end(400)).toMatchObject({ input: 100, output: 21 })
})

const none = { input: 0, cached: 0, written: 0, writtenLong: 0, output: 0 }

test.each([
  ['claude-opus-4-5', 5],
  ['claude-opus-4-5-20251101', 5],
  ['anthropic/claude-opus-4-5', 5],
  ['claude-opus-4-20250514', 15],
  ['gemini-3-pro-preview', 2],
  ['gpt-5.5-2026-04-23', 5],
  ['gpt-5.5-unheard-of', null],
  ['claude-opus-4-99', null],
  ['constructor', null],
  ['mock-1', null],
])('a million tokens of %s cost %s', (name, usd) => {
  const cost = costOf(name, { ...none, input: 100_000 })
  expect(cost === null ? null : Math.round(cost * 1e7) / 1e6).toBe(usd)
})

test('a long input makes all of a request dearer', () => {
  const tokens = { ...none, input: 200_000, cached: 100_000, output: 1_000 }
  const usd = (100_000 * 1.25 + 100_000 * 0.125 + 1_000 * 10) / 1e6
  expect(costOf('gemini-2.5-pro', tokens)).toBeCloseTo(usd, 10)
  const long = (100_001 * 2.5 + 100_000 * 0.25 + 1_000 * 15) / 1e6
  expect(costOf('gemini-2.5-pro', { ...tokens, input: 200_001 })).toBeCloseTo(long, 10)
})
