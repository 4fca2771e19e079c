import { expect, test } from '@jest/globals'
import { sweepRequests } from '../../bench/sweep.ts'

test('a sweep over unchanged items costs pages, and dispatches nothing', async () => {
  const small = await sweepRequests(250)
  const large = await sweepRequests(1_000)
  expect([small, large]).toMatchObject([
    { seen: 250, runs: 0 },
    { seen: 1_000, runs: 0 },
  ])
  expect(large.requests).toBeLessThanOrEqual(60)
  expect(large.requests).toBeLessThanOrEqual(4 * small.requests)
}, 60_000)
