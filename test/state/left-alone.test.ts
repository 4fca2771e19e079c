import { expect, test } from '@jest/globals'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { sealWith } from '../../src/reconcile/hash.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { sweep } from '../../src/reconcile/sweep.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { openTalk } from '../clarify/world.ts'
import { comment, now, policy, record } from '../pipeline/item.ts'

const signed = encodeRecord(record(), sealWith('a-state-key-of-this-repository'))
const newer = encodeRecord({ ...record(), v: 2 } as unknown as ItemRecord, null)

/** A run that finds this status comment, the label still on. */
async function find(body: string, editor: string | null = null) {
  const talk = openTalk()
  const author = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
  const by = editor ? { editedAt: '2026-11-20T10:30:00Z', editor: { login: editor, id: 1, bot: false } } : {}
  talk.comments.push(comment('', `### Issuewright\n\n${body}`, { id: 9, author, ours: true, ...by }))
  const error = await talk.look().catch((error: unknown) => error)
  return { error, writes: talk.writes }
}

test.each([
  [
    'a newer version',
    newer,
    null,
    { message: expect.stringContaining('version 2'), todo: expect.stringContaining('`uses:`') },
  ],
  [
    'a run with the key',
    signed,
    null,
    { message: expect.stringContaining('`state-key`'), todo: expect.stringContaining('secret') },
  ],
  ['a run with the key, and a writer since,', signed, 'maya', { message: expect.stringContaining('signed') }],
])(
  'what %s has written is left alone by a run without, which fails and says what it needs',
  async (_, body, editor, told) => {
    expect(await find(body, editor)).toMatchObject({
      error: { name: 'Failure', code: 'bad-input', ...told },
      writes: [],
    })
  },
)

test.each([
  ['a newer version', newer],
  ['a run with the key', signed],
])('a sweep without names the items that %s has written, and dispatches no run for them', async (_, body) => {
  const author = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
  const found = { id: 70, number: 3, author, labels: ['automate'], labellings: [], open: true, more: false }
  const listed = [{ ...found, comments: [comment('', body, { ours: true })] }]
  const home = async () => ({ id: 7, branch: 'main', settings: null })
  const platform = { home, items: async () => listed, pullRequestNews: async () => new Map() } as unknown as Platform
  const warned: string[] = []
  const log = { info: () => {}, warn: (line: string) => warned.push(line) }
  const swept = await sweep({ platform, seals: [], policyOf: () => policy(), now: () => now, log })
  expect([...swept.reasons]).toEqual([])
  expect(warned).toEqual([expect.stringContaining('#3')])
})
