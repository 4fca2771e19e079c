import { expect, test } from '@jest/globals'
import type { Attempt } from '../../src/pipeline/attempt.ts'
import type { ChangeSet } from '../../src/pipeline/change-set.ts'
import { decide } from '../../src/pipeline/decide.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { nothingUsed } from '../../src/pipeline/usage.ts'
import { at, now, policy, sha, snapshot, withRecord } from '../pipeline/item.ts'

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
  const record = effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]
  expect(rule).toBe('billed')
  expect(record).toMatchObject({
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
