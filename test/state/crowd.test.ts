import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { keyMark, questionsKey } from '../../src/pipeline/mark.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { apply, type Tools } from '../../src/reconcile/apply.ts'
import { statusesOf } from '../../src/reconcile/items.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { openTalk } from '../clarify/world.ts'
import { comment, now, policy, record, withRecord } from '../pipeline/item.ts'

const bot = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
const p = await policy()

test('a crowd of commands pushes out nobody who may give one', async () => {
  const talk = openTalk()
  await talk.look()
  await talk.say('maya', '/automate skip')
  talk.add('maya', '/automate run')
  for (let i = 0; i < 25; i++) talk.add('mallory', '/automate skip')
  await talk.look()
  expect(talk.record()).toMatchObject({ stage: 'clarifying', refused: ['mallory'] })
})

test('a status comment that stands in the middle of a long talk is found, whatever else of our name stands around it', async () => {
  const status = comment('', `so far\n\n${encodeRecord(record(), null)}`, { id: 40, author: bot, ours: true })
  const listed = (body: string) => ({
    ...{ id: 70, number: 3, author: null, open: true, labels: ['automate'], labellings: [], more: true },
    comments: [comment('', body, { id: 90, author: bot, ours: true })],
  })
  const platform = { ourComments: async () => [status] } as unknown as Platform
  for (const body of ['Welcome!', keyMark(questionsKey(1))])
    expect(await statusesOf(platform, [listed(body)], 7, [])).toMatchObject([
      { status: { kind: 'valid' }, comments: [{ id: 40 }, { id: 90 }] },
    ])
})

test('talks without end cost one look over all items no more than twenty pages', async () => {
  let asked = 0
  const graphql = async () => {
    asked += 1
    const pageInfo = { hasNextPage: true, endCursor: 'on' }
    return { repository: { target: { page: { pageInfo, nodes: [] } } } }
  }
  const platform = gitHubPlatform({ local: true, graphql } as unknown as GitHub, 'o/r', { info() {}, warn() {} })
  const item = { id: 70, author: null, open: true, labels: [], labellings: [], comments: [], more: true }
  expect(
    await statusesOf(
      platform,
      [1, 2, 3].map((number) => ({ ...item, number })),
      7,
      [],
    ),
  ).toHaveLength(3)
  expect(asked).toBe(20)
})

test('who has waited for a slot and does not take it hands it on', async () => {
  let body = ''
  const platform = {
    comment: async () => comment('', body, { id: 9 }),
    editComment: async (_: number, text: string) => {
      body = text
      return comment('', text, { id: 9 })
    },
    items: async () => [],
  } as unknown as Platform
  const tools = { platform, seals: [], runUrl: () => 'https://x', now: () => now } as unknown as Tools
  const freed = async (before: Partial<ItemRecord>, after: Partial<ItemRecord>) => {
    body = ''
    return (await apply({ do: 'save', record: record(after) }, withRecord(before), p, tools)).freed
  }
  expect(await freed({ place: 1 }, { stage: 'failed' })).toBe(true)
  expect(await freed({ place: 1 }, { reason: 'unapproved' })).toBe(true)
  expect(await freed({ place: 1, stage: 'reviewing' }, { stage: 'reviewing' })).toBe(true)
  expect(await freed({ place: null }, { stage: 'failed' })).toBe(false)
  expect(await freed({ place: 2 }, { place: 1 })).toBe(false)
  expect(await freed({ place: 1 }, { stage: 'working' })).toBe(false)
  expect(await freed({ place: 1 }, { reason: 'daily-budget' })).toBe(false)
})
