import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { keyMark, questionsKey } from '../../src/pipeline/mark.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import type { Discussion, Review, Thread } from '../../src/pipeline/snapshot.ts'
import { inTurn } from '../../src/pipeline/sweep.ts'
import { apply } from '../../src/reconcile/apply.ts'
import type { Tools } from '../../src/reconcile/effects/handler.ts'
import { lookAround, mostPagesOfLook, statusesOf } from '../../src/reconcile/items.ts'
import { observe } from '../../src/reconcile/observe.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { openTalk } from '../clarify/world.ts'
import { at, change, comment, now, policy, pull, record, snapshot, withRecord } from '../pipeline/item.ts'

const bot = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
const p = await policy()
const quietPage: Discussion = { reviews: [], threads: [], comments: [], commits: [], conflicted: false, runs: [] }
const thread = (by: string): Thread => ({ id: 50, path: 'a.js', line: 1, comments: [comment(by, 'Why?')] })
const review = (by: string): Review => {
  return { id: 31, author: { login: by, id: 5, bot: false }, verdict: 'changes-requested', body: 'No.', at }
}

test('a crowd of commands pushes out nobody who may give one', async () => {
  const talk = openTalk()
  await talk.look()
  await talk.say('maya', '/automate skip')
  talk.add('maya', '/automate run')
  for (let i = 0; i < 25; i++) talk.add('mallory', '/automate skip')
  await talk.look()
  expect(talk.record()).toMatchObject({ stage: 'clarifying', refused: ['mallory'] })
})

test.each<[string, (thread: Thread) => Partial<Discussion>]>([
  [
    'a reviewer',
    (talk) => ({
      threads: [thread('maya'), ...talk.comments.map((one) => ({ ...talk, comments: [one] }))],
      reviews: [review('maya')],
    }),
  ],
  ['who began a talk', (talk) => ({ threads: [thread('maya'), talk] })],
  [
    'who wrote in it first and last',
    ({ comments, ...talk }) => {
      const [before, after] = [comment('maya', 'Hm.'), comment('maya', 'Well?')]
      return { threads: [{ ...talk, comments: [...comments.slice(0, 1), before, ...comments, after] }] }
    },
  ],
])('a crowd on a pull request pushes out nobody whose word counts: %s', async (_, said) => {
  const strangers = Array.from({ length: 80 }, (_, i) => comment(`s${i}`, 'me too', { id: 60 + i }))
  const talk = { ...thread('s0'), comments: strangers }
  const asked: string[] = []
  const { issue, repository } = snapshot()
  const body = encodeRecord(record({ stage: 'reviewing', change: change() }), null)
  const platform = {
    read: async () => ({
      ...{ repository, target: 'issue', issue, labellings: [], unreadComments: null, branches: [], rivals: [] },
      ...{ comments: [comment('', body, { author: bot, ours: true })], pullRequests: [pull('open')], settings: null },
    }),
    discussion: async () => ({ ...quietPage, ...said(talk) }),
    mayPush: async (login: string) => asked.push(login) > 0,
  } as unknown as Platform
  const run = { ...snapshot().run, job: 'triage' } as const
  await observe(platform, 3, 'automate', [], run, async () => p)
  expect(asked).toContain('maya')
  expect(asked.length).toBeLessThan(65)
})

test('a status comment that stands in the middle of a long talk is found, whatever else of our name stands around it', async () => {
  const status = comment('', `so far\n\n${encodeRecord(record(), null)}`, { id: 40, author: bot, ours: true })
  const listed = (body: string) => ({
    ...{ id: 70, number: 3, author: null, open: true, labels: ['automate'], labellings: [], more: true },
    comments: [comment('', body, { id: 90, author: bot, ours: true })],
  })
  const platform = { ourComments: async () => [status] } as unknown as Platform
  for (const body of ['Welcome!', keyMark(questionsKey(1))])
    expect(await statusesOf(platform, [listed(body)], 7, [], (hidden) => hidden)).toMatchObject([
      { status: { kind: 'valid' }, comments: [{ id: 40 }, { id: 90 }] },
    ])
})

/** GitHub, where each issue but the 6th is a talk without end, and the record of the 6th stands on the second page. */
function endless() {
  const asked: number[] = []
  const status = {
    id: 40,
    isMinimized: false,
    body: encodeRecord(record(), null),
    createdAt: at,
    editedAt: null,
    editor: null,
  }
  const author = { __typename: 'Bot', login: 'github-actions', id: bot.id }
  const graphql = async (_: string, { number }: { number: number }) => {
    asked.push(number)
    const found = number === 6 && asked.filter((one) => one === 6).length === 2
    const pageInfo = { hasNextPage: true, endCursor: 'on' }
    return { repository: { target: { page: { pageInfo, nodes: found ? [{ ...status, author }] : [] } } } }
  }
  const platform = gitHubPlatform({ local: true, graphql } as unknown as GitHub, 'o/r', { info() {}, warn() {} })
  const item = { id: 70, author: null, open: true, labels: [], labellings: [], comments: [], more: true }
  const listed = [1, 2, 3, 4, 5, 6].map((number) => ({ ...item, number }))
  return { asked, platform, listed }
}

test('talks without end cost one look over all items no more than twenty pages, and no talk more than five', async () => {
  const { asked, platform, listed } = endless()
  const found = await statusesOf(platform, listed, 7, [], (hidden) => hidden)
  expect(asked).toEqual([1, 2, 3, 4].flatMap((number) => Array(5).fill(number)))
  expect(found.map(({ status }) => status.kind)).toEqual(Array(6).fill('absent'))
})

test('a record behind talks without end is found by a later sweep, and at once where its item is at work', async () => {
  const finds = async (order: Parameters<typeof statusesOf>[4]) => {
    const { platform, listed } = endless()
    const items = await statusesOf(platform, listed, 7, [], order)
    return items.map(({ number, status }) => (status.kind === 'valid' ? number : null)).includes(6)
  }
  const found = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((turn) => finds((hidden) => inTurn(hidden, mostPagesOfLook, turn))),
  )
  expect(found).toContain(true)
  const { platform, listed } = endless()
  const labels = ['automate', p.labels.working]
  const items = async () => listed.map((one) => ({ ...one, labels: one.number === 6 ? labels : ['automate'] }))
  const place = { platform: { ...platform, items }, seals: [], policy: p, now: () => now }
  expect((await lookAround(snapshot(), place)).items).toMatchObject([{ number: 6 }])
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

test('a slot that a run has freed before another writer was faster is handed on all the same', async () => {
  const talk = openTalk({ settings: 'max-parallel: 1\nthreshold: 1\nagent: claude' })
  const other = (number: number, changes: Partial<ItemRecord>) => ({
    ...{ id: number, number, author: null, open: true, labels: ['automate'], labellings: [], more: false },
    comments: [comment('', encodeRecord(record({ issue: number, ...changes }), null), { author: bot, ours: true })],
  })
  const lease = { run: 5, attempt: 1, deadline: '2099-01-01T00:00:00Z', ticket: 1 }
  talk.platform.items = async () => [other(9, { stage: 'working', lease })]
  await talk.once()
  expect(talk.record()).toMatchObject({ stage: 'queued', place: 1, error: null })
  const dispatched: number[] = []
  const { comment: read } = talk.platform
  let reads = 0
  Object.assign(talk.platform, {
    items: async () => [other(8, { place: 2 })],
    dispatch: async (number: number) => void dispatched.push(number),
    // The first record is written; before the second another text stands there, once.
    comment: async (id: number) => (++reads === 3 ? comment('', 'faster') : read(id)),
  })
  talk.add('maya', '/automate skip')
  talk.add('maya', '/automate help')
  const { rules } = await talk.once()
  expect({ rules, dispatched }).toEqual({ rules: ['command', 'hand-over', 'labels', 'rest'], dispatched: [8] })
})

test('no crowd of strangers hides the answer or the approval of someone who may push from a run', async () => {
  const talk = openTalk({ settings: 'agent: claude\nthreshold: 5' })
  await talk.once()
  talk.platform.mayPush = async (login) => login !== 'mallory'
  const answer = talk.add('max', '1. It should be 3.')
  for (let i = 0; i < 12; i++) talk.add('mallory', 'Me too.')
  await talk.once()
  expect(talk.record().rounds[0]?.answers).toContain(answer.id)
  const plan = openTalk({ settings: 'agent: claude\nthreshold: 1\napproval: plan' })
  await plan.once()
  const shown = plan.plans()[0]?.id ?? 0
  plan.plus('maya', shown)
  for (let i = 0; i < 14; i++) plan.plus(`stranger-${i}`, shown)
  for (let i = 0; i < 12 && plan.stage() === 'planned'; i++) await plan.once()
  expect(plan.stage()).not.toBe('planned')
})
