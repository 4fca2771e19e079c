import { expect, test } from '@jest/globals'
import type { Attempt } from '../../src/pipeline/attempt.ts'
import type { ChangeSet } from '../../src/pipeline/change-set.ts'
import { decide } from '../../src/pipeline/decide.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { fresh } from '../../src/pipeline/rules/consent.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { nothingUsed } from '../../src/pipeline/usage.ts'
import { at, now, policy, record, sha, snapshot, withRecord } from '../pipeline/item.ts'

const p = await policy()
const run = { ...snapshot().run, job: 'publish' as const }
const ended: Attempt = {
  ...{ agent: 'claude', run: run.id, base: sha, startedAt: at, endedAt: at, outcome: 'cancelled' },
  ...{ minutes: 2, tokens: 0, costUsd: 0 },
}
const changeSet = (costUsd: number) =>
  ({ usage: { ...nothingUsed, input: 900, output: 100, costUsd }, files: [], runs: [] }) as unknown as ChangeSet
const cancelled = (attempt: Attempt, delivery: Snapshot['delivery']) =>
  withRecord(
    {
      ...{ stage: 'cancelled', reason: 'command', attempts: [attempt] },
      totals: { attempts: 1, minutes: 2, tokens: 10, costUsd: 1 },
    },
    { run, delivery },
  )
const bill = (costUsd: number): Snapshot['delivery'] => ({
  kind: 'change-set',
  changeSet: changeSet(costUsd),
  findings: [],
})

test('the bill of a run that was stopped is counted when it comes, once, and bounded', () => {
  const { rule, effects } = decide(cancelled(ended, bill(2)), p, now)
  const saved = effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]
  expect(rule).toBe('billed')
  expect(saved).toMatchObject({
    stage: 'cancelled',
    attempts: [{ tokens: 1_000, costUsd: 2 }],
    totals: { tokens: 1_010, costUsd: 3 },
    spent: { costUsd: 2 },
  })
  expect(decide(cancelled({ ...ended, tokens: 1_000, costUsd: 2 }, bill(2)), p, now).rule).not.toBe('billed')
  expect(decide(cancelled({ ...ended, run: 7 }, bill(2)), p, now).rule).not.toBe('billed')
  expect(decide(cancelled(ended, null), p, now).rule).not.toBe('billed')
  const dear = decide(cancelled(ended, bill(1_000)), p, now).effects
  expect(dear).toMatchObject([{ record: { attempts: [{ costUsd: 2 * p.usd }] } }])
})

/** What the publish job of this run does with its bill, and the record that it leaves. */
function billed(changes: Partial<ItemRecord>, costUsd = 2) {
  const totals = { attempts: 2, minutes: 2, tokens: 10, costUsd: 1 }
  const { rule, effects } = decide(withRecord({ ...changes, totals }, { run, delivery: bill(costUsd) }), p, now)
  return { rule, record: effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0] }
}
const paid = { totals: { tokens: 1_010, costUsd: 3 }, spent: { costUsd: 2 } }

test('an item that is begun anew still owes the bill of the run that was stopped, once', () => {
  const before = record({
    stage: 'cancelled',
    reason: 'unlabelled',
    attempts: [ended, { ...ended, run: 7, tokens: 5 }],
  })
  const anew = record({ ...before, stage: 'queued', ...fresh(before) })
  expect(anew).toMatchObject({ generation: 2, attempts: [], owed: [run.id] })
  const { rule, record: after } = billed(anew)
  expect([rule, after]).toMatchObject(['billed', { ...paid, stage: 'queued', attempts: [], owed: [] }])
  expect(billed(after ?? {}).rule).not.toBe('billed')
  const later = { ...anew, attempts: [{ ...ended, run: 8, endedAt: null, outcome: null }] }
  expect(billed(later)).toMatchObject({ rule: 'billed', record: { ...paid, attempts: [{ run: 8, tokens: 0 }] } })
  const twice = { ...anew, ...fresh({ ...anew, attempts: [{ ...ended, run: 8 }] }) }
  expect(twice).toMatchObject({ owed: [run.id, 8] })
})

test('a bill that comes while a later run is at work is counted for its own attempt', () => {
  const lease = { run: 8, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
  const attempts = [ended, { ...ended, run: 8, endedAt: null, outcome: null }]
  expect(billed({ stage: 'working', lease, attempts })).toMatchObject({
    rule: 'billed',
    record: {
      ...paid,
      stage: 'working',
      attempts: [
        { tokens: 1_000, costUsd: 2 },
        { run: 8, tokens: 0, costUsd: 0 },
      ],
    },
  })
})

test('what is taken up again is billed at its end alone', () => {
  const error = { code: 'job-crashed' as const, message: '', at, retryAt: null }
  const left = { stage: 'failed' as const, error, attempts: [ended], writer: { run: run.id, attempt: 0 } }
  expect(billed(left).rule).toBe('rerun')
})
