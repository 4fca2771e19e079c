import { expect, test } from '@jest/globals'
import { decide } from '../../src/pipeline/decide.ts'
import type { FailureCode } from '../../src/pipeline/error.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { now, policy, snapshot, verdictOf, withRecord } from '../pipeline/item.ts'

const p = await policy()
const run = { ...snapshot().run, job: 'publish' as const }
const crashed = (code: FailureCode) => ({ run, trouble: { code, message: '`triage`: x' } })
const lease = { run: 100, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
const waiting = { stage: 'queued' as const, verdict: verdictOf() }

test.each<[string, Partial<ItemRecord>]>([
  ['for a slot', { ...waiting, place: 2, writer: { run: 99, attempt: 1 } }],
  ['for another day', { ...waiting, reason: 'daily-budget', writer: { run: 99, attempt: 1 } }],
])('an item that waits %s is left alone when a run about something else breaks off', (_, changes) => {
  for (const code of ['job-cancelled', 'run-lost'] as const)
    expect(decide(withRecord(changes, crashed(code)), p, now).effects).toEqual([])
  // What this run itself has tried, it tells.
  expect(decide(withRecord(changes, crashed('missing-right')), p, now).effects).toMatchObject([
    { record: { stage: 'failed' } },
  ])
})

test.each<[string, Partial<ItemRecord>]>([
  ['has written', { ...waiting, writer: { run: 100, attempt: 1 } }],
  ['holds', { stage: 'working', lease, writer: { run: 99, attempt: 1 } }],
])('what a broken run %s is told: tried again after a failure, and left to people after a cancel', (_, changes) => {
  const told = (code: FailureCode) => decide(withRecord(changes, crashed(code)), p, now).effects
  expect(told('run-lost')).toMatchObject([{ record: { stage: 'failed', error: { retryAt: expect.any(String) } } }])
  expect(told('job-cancelled')).toMatchObject([{ record: { stage: 'failed', error: { retryAt: null } } }])
})

const bot = 'github-actions[bot]'

test('a run that we dispatched for a waiting item is about nothing else: what breaks off each time is counted', () => {
  const dispatched = (code: FailureCode) => {
    const { run, trouble } = crashed(code)
    const changes = { ...waiting, place: 2, writer: { run: 99, attempt: 1 } }
    const s = withRecord(changes, { run: { ...run, actor: bot, triggeredBy: bot }, trouble })
    return decide(s, p, now).effects
  }
  expect(dispatched('run-lost')).toMatchObject([
    { record: { stage: 'failed', error: { retryAt: expect.any(String) } } },
  ])
  expect(dispatched('job-cancelled')).toEqual([])
})
