import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dueAt } from '../../src/pipeline/due.ts'
import { failureCodes } from '../../src/pipeline/error.ts'
import { parseRecord } from '../../src/pipeline/migration.ts'
import { type Query, select } from '../../src/pipeline/query.ts'
import { type ItemRecord, recordSchema } from '../../src/pipeline/record.ts'
import { stages } from '../../src/pipeline/stage.ts'
import { fail } from '../../src/pipeline/world.ts'
import { wordsOf } from '../../src/reconcile/words.ts'
import { decodeRecord, encodeRecord, fitted } from '../../src/text/codec.ts'
import { renderStatus } from '../../src/text/status.ts'
import { at, now, policy, record, round, sha, verdictOf, withRecord } from '../pipeline/item.ts'

const p = await policy()
const words = await wordsOf('en')
const bytes = (text: string) => Buffer.byteLength(text)
const how = { from: 'queued', to: 'failed', at, by: 'issuewright', rule: 'trouble' } as const
const attempt = {
  agent: 'x',
  run: 5,
  base: sha,
  startedAt: at,
  endedAt: at,
  outcome: null,
  minutes: 1,
  tokens: 1,
  costUsd: 1,
}
const asked = { ask: 'x'.repeat(160), why: 'x'.repeat(120), options: [] }
/** All texts as long as they may be, of characters that are long when written. */
const swollen = (text: string): ItemRecord =>
  record({
    stage: 'failed',
    history: Array.from({ length: 30 }, () => how),
    attempts: Array.from({ length: 10 }, () => attempt),
    said: text.slice(0, 1_000),
    rebuilt: text.slice(0, 200),
    refused: Array.from({ length: 20 }, (_, i) => `${i}`.padEnd(39, 'x')),
    reply: { to: text.slice(0, 60), code: 'help', about: text.slice(0, 60) },
    error: {
      ...{ code: 'internal', message: text.slice(0, 2_000), at, retryAt: null },
      findings: Array.from({ length: 8 }, () => {
        return {
          rule: 'path',
          path: text.slice(0, 300),
          values: Array.from({ length: 5 }, () => text.slice(0, 100)),
          fixed: false,
        }
      }),
    },
    rounds: Array.from({ length: 5 }, () =>
      round({ own: { a: asked, b: asked, c: asked }, answers: Array.from({ length: 20 }, () => 3e9) }),
    ),
    verdict: verdictOf({ summary: text, signals: Array.from({ length: 20 }, () => text.slice(0, 80)), model: 'm' }),
  })
const context = {
  ...{ words, policy: p, reporter: 'rita', byHand: 'https://x', issueUrl: 'https://x', removed: [] },
  ...{ runUrl: () => 'https://x', difference: null },
}

test('a record that has grown too large shrinks to its budget, keeps what is counted, and its comment its limit', () => {
  const long = fc.constantFrom('<', '-', '\ud800', '\0', '漢', '👩', '"', '-->').map((one) => one.repeat(2_000))
  fc.assert(
    fc.property(fc.oneof(long, fc.string({ unit: 'binary', minLength: 1_500, maxLength: 2_000 })), (text) => {
      const full = recordSchema.parse(swollen(text))
      const one = fitted(full)
      expect(bytes(encodeRecord(one, null))).toBeLessThanOrEqual(16_100)
      expect(parseRecord(JSON.parse(JSON.stringify(one))).kind).toBe('valid')
      // Without its hash the same text would be judged again.
      expect(one.verdict?.hash).toBe(full.verdict?.hash)
      const { stage, attempts, refused, totals, consent, error } = one
      expect({ stage, attempts, refused, totals, consent, code: error?.code }).toEqual({
        ...{ stage: full.stage, attempts: full.attempts, refused: full.refused, totals: full.totals },
        ...{ consent: full.consent, code: 'internal' },
      })
      expect(bytes(renderStatus(one, context, null))).toBeLessThan(60_000)
      expect(fitted(one)).toEqual(one)
    }),
    { numRuns: 30 },
  )
})

test('what a record gives up goes in a fixed order: the past first', () => {
  const spoken = { reply: { to: 'alice', code: 'help' as const, about: '' } }
  const history = Array.from({ length: 30 }, () => how)
  const small = record({ history, ...spoken })
  expect(fitted(small)).toBe(small)
  const larger = record({
    history,
    ...spoken,
    error: { code: 'internal', message: '<'.repeat(1_900), at, retryAt: null },
    said: '<'.repeat(300),
  })
  expect(fitted(larger)).toMatchObject({
    ...spoken,
    history: history.slice(-10),
    error: { message: '<'.repeat(1_900) },
  })
})

test('a record in a comment of 60 kB of anything comes back, whatever stands before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 300 }), (noise, said) => {
      const one = record({ said: `--><!-- issuewright:v1 {} sig:none -->${said}` })
      const body = `${noise.repeat(300).slice(0, 60_000)}\n\n${encodeRecord(one, null)}`
      expect(decodeRecord(body, [])).toEqual({ kind: 'valid', record: JSON.parse(JSON.stringify(one)), signed: false })
    }),
    { numRuns: 100 },
  )
})

test('an older record migrates step by step, one without a way does not count, and no step is found by inheritance', () => {
  const { rounds, ...oldest } = { ...record(), v: -1, questions: [] as unknown[] }
  expect(rounds).toEqual([])
  const steps = {
    [-1]: ({ questions, ...old }: Record<string, unknown>) => ({ ...old, asked: questions }),
    0: ({ asked, ...old }: Record<string, unknown>) => ({ ...old, rounds: asked }),
  }
  expect(parseRecord(oldest, steps)).toEqual({ kind: 'valid', record: record() })
  expect(parseRecord(oldest, { 0: steps[0] })).toEqual({ kind: 'invalid', why: 'malformed' })
  expect(parseRecord({ v: 0 })).toMatchObject({ kind: 'invalid' })
  expect(parseRecord({ ...record(), v: 2 }, steps)).toMatchObject({ kind: 'newer', record: { v: 2 } })
})

test('whatever fails keeps its error, its code and its time', () => {
  fc.assert(
    fc.property(fc.constantFrom(...failureCodes), fc.string({ unit: 'binary', maxLength: 3_000 }), (code, message) => {
      const effect = fail({ s: withRecord(), r: record(), policy: p, now }, 'trouble', code, { message })
      const saved = effect.do === 'save' ? effect.record : null
      expect(saved).toMatchObject({ stage: 'failed', error: { code, at: now.toISOString() }, since: now.toISOString() })
      expect(saved?.error?.message).toBe(message.slice(0, 2_000))
      expect(saved?.history.at(-1)).toMatchObject({ to: 'failed', rule: 'trouble', at: now.toISOString() })
    }),
    { numRuns: 200 },
  )
})

test('a query finds exactly the items that fit all of it, in their order', () => {
  const item = fc.record({
    stage: fc.constantFrom(...stages),
    since: fc.date({ min: new Date(0), max: now, noInvalidDate: true }).map((date) => date.toISOString()),
    agent: fc.constantFrom(null, 'claude', 'codex'),
  })
  const queries = fc.record(
    { stages: fc.subarray([...stages]), forMs: fc.nat(now.getTime()), agent: fc.constantFrom('claude', 'codex') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), queries, (items, query) => {
      const all = items.map((one) => ({ record: record(one) }))
      const found = select(all, query as Query, now)
      const isMeant = ({ record: r }: (typeof all)[number]) =>
        (!query.stages || query.stages.includes(r.stage)) &&
        (!query.agent || r.agent === query.agent) &&
        Date.parse(r.since) + (query.forMs ?? 0) <= now.getTime()
      expect(found).toEqual(all.filter(isMeant))
    }),
    { numRuns: 200 },
  )
})

test('when an item next wants attention by itself', () => {
  const since = '2026-11-20T10:00:00.000Z'
  const due = (changes: Partial<ItemRecord>) => {
    const found = dueAt(record({ since, ...changes }), p)
    return found && [found.why, new Date(found.at).toISOString()]
  }
  const lease = { run: 5, attempt: 1, deadline: '2026-11-20T12:00:00.000Z', ticket: 1 }
  expect(due({ stage: 'working', lease })).toEqual(['run-lost', lease.deadline])
  expect(due({ stage: 'failed', error: { code: 'run-lost', message: 'x', at, retryAt: since } })).toEqual([
    'retry-due',
    since,
  ])
  expect(due({ stage: 'failed', error: { code: 'run-lost', message: 'x', at, retryAt: null } })).toBeNull()
  expect(due({ stage: 'clarifying' })).toEqual(['unanswered', '2026-12-04T10:00:00.000Z'])
  expect(due({ stage: 'queued' })).toEqual(['stalled', '2026-11-20T10:15:00.000Z'])
  for (const waits of [{ place: 1 }, { reason: 'daily-budget' }, { reason: 'unapproved' }])
    expect(due(waits)).toBeNull()
  for (const stage of ['planned', 'reviewing', 'done', 'skipped', 'cancelled'] as const)
    expect(due({ stage })).toBeNull()
})
