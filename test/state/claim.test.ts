import { expect, test } from '@jest/globals'
import type { Effect } from '../../src/pipeline/effect.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { apply } from '../../src/reconcile/apply.ts'
import type { Tools } from '../../src/reconcile/effects/handler.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { comment, now, policy, record, withRecord } from '../pipeline/item.ts'

const p = await policy()

/** An issue with a queued item, and what a run does with it, effect by effect; `asked` are reads of the comment alone. */
function open() {
  const status = { body: encodeRecord(record(), null), asked: 0 }
  const own = () => comment('', status.body, { id: 9, ours: true })
  const platform = {
    items: async () => [
      { id: 70, number: 3, author: null, labels: [], labellings: [], open: true, more: false, comments: [own()] },
    ],
    comment: async () => {
      status.asked += 1
      return own()
    },
    editComment: async (_: number, body: string) => {
      status.body = body
      return own()
    },
    ...{ settle: async () => {}, claimMs: 5_000 },
  } as unknown as Platform
  const tools = { platform, seals: [], runUrl: () => 'https://x', now: () => now } as unknown as Tools
  const run = (id: number) => {
    let snapshot: Snapshot = withRecord({}, { around: null, run: { ...withRecord().run, id } })
    snapshot = {
      ...snapshot,
      status: { kind: 'valid', commentId: 9, body: status.body, record: record(), restore: false },
    }
    const lease = { run: id, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
    const started: Effect = { do: 'save', record: record({ stage: 'working', lease }) }
    const steps = { look: { do: 'look-around' }, start: started, confirm: { do: 'confirm-slot' } } as const
    return async (step: keyof typeof steps) => (snapshot = await apply(steps[step], snapshot, p, tools))
  }
  return { run, status }
}

test('two runs that start the same item between each other’s looks: the first sees at the confirmation that it was overtaken', async () => {
  const { run } = open()
  const [a, b] = [run(101), run(102)]
  for (const step of ['look', 'start'] as const) for (const one of [a, b]) await one(step)
  await expect(a('confirm')).rejects.toMatchObject({ name: 'Conflict', raced: true })
  expect((await b('confirm')).around?.state).toBe('confirmed')
})

test('a run alone confirms its claim by the look at all items, without a request more', async () => {
  const { run, status } = open()
  const a = run(101)
  await a('look')
  await a('start')
  const before = status.asked
  expect((await a('confirm')).around?.state).toBe('confirmed')
  expect(status.asked).toBe(before)
})
