import { expect, test } from '@jest/globals'
import { keyMark, planKey } from '../../src/pipeline/mark.ts'
import { type ItemRecord, mostRefused } from '../../src/pipeline/record.ts'
import type { Comment } from '../../src/pipeline/snapshot.ts'
import { inTurn } from '../../src/pipeline/sweep.ts'
import type { Listed, Platform } from '../../src/reconcile/ports.ts'
import { sweep } from '../../src/reconcile/sweep.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { at, change, comment, hash, now, policy, record, round } from '../pipeline/item.ts'

const p = await policy()
const bot = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
const hour = (n: number) => new Date(now.getTime() + n * 3_600_000)

function listed(number: number, changes: Partial<ItemRecord>, comments: Comment[], label: string): Listed {
  const status = `so far\n\n${encodeRecord(record({ issue: number, ...changes }), null)}`
  return {
    ...{ id: number, number, author: { login: 'rita', id: 2, bot: false }, open: true, more: false },
    ...{ labels: ['automate', label], labellings: [{ event: 'L1', label: 'automate' }] },
    comments: [comment('', status, { id: number, author: bot, ours: true }), ...comments],
  }
}

/** Which items so many sweeps woke, one an hour apart, where nothing comes of it. */
async function woken(items: Listed[], sweeps: number, more: Partial<Platform> = {}): Promise<Set<number>> {
  const found = new Set<number>()
  const platform = {
    home: async () => ({ id: 7, branch: 'main', settings: null }),
    items: async () => items,
    pullRequestNews: async () => new Map(),
    mayPush: async (login: string) => login === 'maya',
    dispatch: async (number: number) => void found.add(number),
    ...more,
  } as unknown as Platform
  const log = { info() {}, warn() {} }
  for (let n = 0; n < sweeps; n++)
    await sweep({ platform, seals: [], policyOf: async () => p, now: () => hour(n), log })
  return found
}

const numbers = (many: number) => Array.from({ length: many }, (_, i) => 100 + i)

test('whatever fits into a sweep, all of a list has its turn, however often sweeps are run', () => {
  for (const every of [1, 2, 6, 24, 168])
    for (const most of [10, 20, 50, 100])
      for (const many of [1, most, most + 1, 4 * most]) {
        const all = numbers(many)
        const seen = new Set<number>()
        for (let n = 0; n < 40; n++) for (const one of inTurn(all, most, 496_000 + n * every)) seen.add(one)
        expect({ every, most, many, seen: seen.size }).toEqual({ every, most, many, seen: many })
        expect(inTurn(all, most, 7)).toHaveLength(Math.min(most, many))
      }
})

test('of more items that need a run than one sweep dispatches, each is woken by some sweep', async () => {
  const error = { code: 'run-lost' as const, message: '', at, retryAt: at }
  const items = numbers(120).map((number) => listed(number, { stage: 'failed', error }, [], 'automate: failed'))
  expect((await woken(items, 1)).size).toBe(50)
  expect((await woken(items, 12)).size).toBe(120)
})

test('of more runs than one sweep asks about, each that is over is found', async () => {
  const lease = (run: number) => ({ run, attempt: 1, deadline: hour(90).toISOString(), ticket: 1 })
  const items = numbers(60).map((n) => listed(n, { stage: 'working', lease: lease(n) }, [], 'automate: working'))
  const hasEnded = async (run: number) => run === 159
  expect([...(await woken(items, 12, { hasEnded }))]).toEqual([159])
})

test('a crowd of strangers hides neither an approval nor an answer of someone who may push', async () => {
  const plan = { number: 1, text: hash, terms: 'x', approved: null }
  const shown = comment('', keyMark(planKey(1, plan)), { id: 900, author: bot, ours: true })
  const crowd = Array.from({ length: 14 }, (_, i) => `stranger-${i}`)
  const approvers = async () => ['maya', ...crowd]
  expect([
    ...(await woken([listed(3, { stage: 'planned', plan }, [shown], 'automate: planned')], 24, { approvers })),
  ]).toEqual([3])
  const words = ['maya', ...crowd].map((login, i) => comment(login, 'It is 3.', { id: 1_000 + i }))
  const asked = { stage: 'clarifying' as const, since: hour(0).toISOString(), rounds: [round({ at })] }
  expect([...(await woken([listed(3, asked, words, 'needs-clarification')], 24))]).toEqual([3])
})

test('the right of whoever commands is asked for where a crowd was refused', async () => {
  const refused = Array.from({ length: 20 }, (_, i) => `s${i}`)
  const said = ['mallory', 'maya'].map((login, i) => comment(login, '/automate run', { id: 900 + i }))
  const labels = 'automate: done'
  expect([...(await woken([listed(3, { stage: 'done', refused }, said, labels)], 1))]).toEqual([3])
  expect([...(await woken([listed(3, { stage: 'done', refused }, said.slice(0, 1), labels)], 1))]).toEqual([])
})

test('a command on the page of a pull request wakes an item although a crowd was refused there', async () => {
  const refused = Array.from({ length: mostRefused }, (_, i) => `stranger-${i}`)
  const item = listed(3, { stage: 'reviewing', refused, change: change() }, [], p.labels.reviewing ?? '')
  const said = [comment('maya', '/automate revise Use a map.', { id: 900 })]
  const news = { state: 'open', head: change().head, draft: true, conflicted: false, comments: said, into: 'main' }
  const more = { pullRequestNews: async () => new Map([[change().pullRequest, news]]) } as unknown as Partial<Platform>
  expect([...(await woken([item], 1, more))]).toEqual([3])
  expect([...(await woken([item], 1, { ...more, mayPush: async () => false }))]).toEqual([])
})
