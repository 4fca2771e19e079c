import { expect, test } from '@jest/globals'
import { clearIssue } from '../../bench/world.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { mostRefused } from '../../src/pipeline/record.ts'
import type { Comment, Discussion } from '../../src/pipeline/snapshot.ts'
import { type Facts, needs, overview } from '../../src/pipeline/sweep.ts'
import { observe } from '../../src/reconcile/observe.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { openTalk } from '../clarify/world.ts'
import { at, change, comment, now, policy, pull, record, snapshot } from '../pipeline/item.ts'

const crowd = (size: number) => Array.from({ length: size }, (_, i) => `stranger-${i}`)

test('a writer is heard in the same run, however many strangers have spoken before', async () => {
  const talk = openTalk({ issue: clearIssue })
  await talk.look()
  for (const login of crowd(14)) talk.add(login, '/automate run')
  await talk.say('otto', '/automate skip')
  expect(talk.stage()).toBe('skipped')
})

test('after the last refusal a writer is heard all the same, by a run and by a sweep', async () => {
  const talk = openTalk()
  await talk.look()
  for (let i = 0; i < 3; i++) {
    for (const login of crowd(10)) talk.add(`${i}-${login}`, '/automate run')
    await talk.look()
  }
  expect(talk.record().refused).toHaveLength(mostRefused)
  talk.add('otto', '/automate skip')
  expect(await talk.sweeps()).toBe('command')
  for (const login of crowd(14)) talk.add(login, '/automate run')
  await talk.look()
  expect(talk.stage()).toBe('skipped')
})

test('a command in the middle of a long talk is heard, though its event comes late', async () => {
  const talk = openTalk({ issue: clearIssue })
  await talk.look()
  for (const login of crowd(40)) talk.add(login, 'Me too.')
  talk.add('maya', '/automate cancel')
  for (const login of crowd(120)) talk.add(login, 'Me too.')
  await talk.look()
  expect(talk.stage()).toBe('cancelled')
})

test('consent stands however often other labels are put on', async () => {
  const talk = openTalk()
  await talk.look()
  await talk.bury()
  expect(talk.stage()).toBe('clarifying')
})

test('what was refused is told although somebody else was obeyed in the same run', async () => {
  const talk = openTalk()
  await talk.look()
  for (const login of ['mallory', 'eve']) talk.add(login, '/automate run')
  await talk.say('maya', '/automate refresh')
  const status = talk.comments.find(({ body }) => body.includes('<!-- issuewright:v1'))?.body
  expect(status).toMatch(/> \*\*mallory, eve\*\*: only people who can push/)
})

/** What one look shows where a record and an open pull request are. */
async function look(changes: Parameters<typeof record>[0], said: Comment[], settings = '') {
  const { run, issue, repository, labelled } = snapshot()
  const told = { ...record(changes), repository: repository.id, issue: issue.id, change: change() }
  const author = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
  const discussion: Discussion = { reviews: [], threads: [], comments: said, commits: [], conflicted: false, runs: [] }
  const platform = {
    read: async () => ({
      ...{ repository, target: 'issue', issue, labellings: [{ label: 'automate', ...labelled }] },
      comments: [comment('', encodeRecord(told, null), { author, ours: true })],
      ...{ unreadComments: null, branches: [], pullRequests: [pull('open')], rivals: [], settings: null },
    }),
    discussion: async () => discussion,
    mayPush: async () => true,
  } as unknown as Platform
  return (await observe(platform, issue.number, 'automate', [], run, () => policy({}, settings))).snapshot
}

test.each(['skipped', 'cancelled'] as const)('the open page of a %s item is read', async (stage) => {
  const said = [comment('alice', '/automate run', { id: 900 })]
  expect((await look({ stage }, said)).discussion?.comments).toEqual(said)
})

test('a bot that the settings list is heard on the page as well', async () => {
  const author = { login: 'helper[bot]', id: 77, bot: true }
  const { discussion, mayPush } = await look(
    { stage: 'reviewing' },
    [comment('', '/automate check', { id: 900, author })],
    'allowed-bots: [77]',
  )
  expect(discussion?.comments).toMatchObject([{ author: { bot: false } }])
  expect(mayPush['helper[bot]']).toBe(true)
})

test('a sweep wakes an item by a command on its open page, and never by people who were to be told no and may not push', async () => {
  const p = await policy()
  const refused = crowd(mostRefused)
  const facts = (mayPush: Facts['mayPush'], more: Partial<Facts> = {}): Facts => ({
    ...{ number: 3, open: true, labels: ['automate'], author: null, labellings: [{ event: 'L1', label: 'automate' }] },
    comments: [comment('maya', '/automate run', { id: 900, createdAt: at })],
    status: { kind: 'valid', commentId: 9, body: '', record: record({ stage: 'skipped', refused }), restore: false },
    ...{ runEnded: null, approved: false, mayPush, pullRequest: null, ...more },
  })
  const why = (one: Facts) => needs({ ...one, labels: ['automate', p.labels.skipped] }, overview([one], p, 'main', now))
  expect([why(facts({ maya: true })), why(facts({ maya: false })), why(facts({}))]).toEqual(['command', null, null])
})

test('a command where the label is off is answered alone: what was said there before was said to nobody', async () => {
  const comments = [comment('maya', '/automate done', { id: 901 }), comment('maya', '/automate help', { id: 902 })]
  const effects = decide(snapshot({ labelled: null, comments, mayPush: { maya: true } }), await policy(), now).effects
  expect(effects).toMatchObject([{ do: 'save', record: { stage: 'cancelled', reason: 'unlabelled', handled: 901 } }])
})
