import { expect, test } from '@jest/globals'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import type { Revision } from '../../src/pipeline/revision.ts'
import { type Facts, needs, overview } from '../../src/pipeline/sweep.ts'
import { at, change, comment, hash, now, policy, record, round, sha } from '../pipeline/item.ts'

const p = await policy({}, 'max-parallel: 1\ndaily-attempts: 5\nfix-checks: CI')
const lease = { run: 5, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
const label = { queued: 'automate: queued', working: 'automate: working', clarifying: 'needs-clarification' }
const labelling = (event: string) => ({ event, label: 'automate' })
const item = (changes: Partial<ItemRecord>, labels: string[], more: Partial<Facts> = {}): Facts => ({
  number: 3,
  open: true,
  labels: ['automate', ...labels],
  author: { login: 'rita', id: 2, bot: false },
  labellings: [labelling('L1')],
  comments: [],
  status: { kind: 'valid', commentId: 9, body: '', record: record(changes), restore: false },
  runEnded: null,
  approved: false,
  mayPush: {},
  pullRequest: null,
  ...more,
})
const working = (more: Partial<Facts> = {}) => item({ stage: 'working', lease }, [label.working], more)
const news = (more: Partial<NonNullable<Facts['pullRequest']>> = {}): NonNullable<Facts['pullRequest']> => {
  return {
    state: 'open',
    head: sha,
    into: 'main',
    conflicted: false,
    failed: [],
    asking: [],
    comments: [],
    ticked: false,
    ...more,
  }
}
const reviewing = (more: Partial<Facts> = {}) =>
  item({ stage: 'reviewing', change: change() }, ['automate: in review'], { pullRequest: news(), ...more })
const roundAbout = (cause: Revision['cause']): Revision => {
  return { cause, by: null, at, head: sha, reviews: [], comment: null, threads: [], outcome: 'published' }
}
const tried = (cause: Revision['cause'], more: Parameters<typeof news>[0]) =>
  item({ stage: 'reviewing', change: change(), revisions: [roundAbout(cause)] }, ['automate: in review'], {
    pullRequest: news(more),
  })
const held = (reason: string, rounds = 0) =>
  item(
    { stage: 'reviewing', change: change(), reason, revisions: Array(rounds).fill(roundAbout('checks')) },
    ['automate: in review'],
    {
      pullRequest: news(),
    },
  )
const asked = (more: Partial<Facts> = {}, since = at) =>
  item({ stage: 'clarifying', since, rounds: [round({ at })] }, [label.clarifying], more)
const failed = (retryAt: string | null) =>
  item({ stage: 'failed', error: { code: 'run-lost', message: 'x', at, retryAt } }, ['automate: failed'])
const queued = (changes: Partial<ItemRecord>) => item({ since: at, ...changes }, [label.queued])
const none = { kind: 'absent', commentId: null, why: null } as const
/** A command, where nobody else is refused any more. */
const crowded = (login: string) =>
  item({ stage: 'done', refused: Array.from({ length: 20 }, (_, i) => `s${i}`) }, ['automate: done'], {
    ...{ comments: [comment(login, '/automate run')], mayPush: { maya: true, mallory: false } },
  })
const why = (one: Facts, others: Facts[] = []) => needs(one, overview([one, ...others], p, 'main', now))

test.each<[string, Facts, string | null]>([
  ['a run at work', working({ runEnded: false }), null],
  ['a run that is over', working({ runEnded: true }), 'run-lost'],
  ['a run that was cancelled', working({ runEnded: 'cancelled' }), 'run-lost'],
  [
    'a lease that has run out',
    item({ stage: 'working', lease: { ...lease, deadline: at } }, [label.working]),
    'run-lost',
  ],
  ['an open pull request', reviewing(), null],
  ['a merge nobody told of', reviewing({ pullRequest: news({ state: 'merged' }), open: false }), 'pull-request'],
  ['a closing nobody told of', reviewing({ pullRequest: news({ state: 'closed' }) }), 'pull-request'],
  [
    'a command on its page nobody told of',
    reviewing({ pullRequest: news({ comments: [comment('alice', '/automate revise x')] }) }),
    'command',
  ],
  [
    'a command on a page that was closed, where no run reads it',
    item({ stage: 'cancelled', reason: 'closed-unmerged', change: change() }, [], {
      pullRequest: news({ state: 'closed', comments: [comment('mallory', '/automate run')] }),
    }),
    null,
  ],
  ['conflicts with the base', reviewing({ pullRequest: news({ conflicted: true }) }), 'conflicts'],
  [
    'conflicts with a base that is not ours',
    reviewing({ pullRequest: news({ conflicted: true, into: 'release' }) }),
    null,
  ],
  ['failed checks nobody told of', reviewing({ pullRequest: news({ failed: ['CI'] }) }), 'checks-failed'],
  ['checks that nobody wants mended', reviewing({ pullRequest: news({ failed: ['Docs'] }) }), null],
  ['failed checks about which a round was tried', tried('checks', { failed: ['CI'] }), null],
  ['conflicts about which a round was tried', tried('conflicts', { conflicted: true }), null],
  ['conflicts of a newer commit', tried('conflicts', { conflicted: true, head: 'c'.repeat(40) }), 'conflicts'],
  ['rounds used up', held('fix-rounds', 2), null],
  ['rounds used up, and now more are allowed', held('fix-rounds', 1), 'settings'],
  ['no agent, and now there is one', held('not-ready'), 'settings'],
  [
    'no agent that a label names',
    { ...held('not-ready'), labels: ['automate', 'automate: in review', 'agent: command'] },
    null,
  ],
  ['a configuration that was mended', held('bad-configuration'), 'settings'],
  ['consent that is void', held('edited'), null],
  ['the label is off', asked({ labels: [label.clarifying] }), 'withdrawn'],
  ['the issue is closed', asked({ open: false }), 'withdrawn'],
  ['done and closed', item({ stage: 'done' }, ['automate: done'], { open: false }), null],
  ['questions are out', asked(), null],
  ['an answer nobody told of', asked({ comments: [comment('rita', 'It should be 3')] }), 'answered'],
  [
    'an answer of a maintainer nobody told of',
    asked({ comments: [comment('maya', 'It should be 3')], mayPush: { maya: true } }),
    'answered',
  ],
  [
    'an answer of a maintainer that was read',
    item({ stage: 'clarifying', rounds: [round({ at, read: 50 })] }, [label.clarifying], {
      ...{ comments: [comment('maya', 'It should be 3')], mayPush: { maya: true } },
    }),
    null,
  ],
  ['a word of somebody else', asked({ comments: [comment('mallory', 'It should be 3')] }), null],
  [
    'a label put on again that nobody told of',
    asked({
      labellings: [labelling('L1'), labelling('L2'), { ...labelling('L3'), label: 'x' }],
    }),
    'relabelled',
  ],
  [
    'a label put on again before an end',
    item({ stage: 'done' }, ['automate: done'], { open: false, labellings: [labelling('L2')] }),
    null,
  ],
  ['a labelling that others pushed out of the list', asked({ labellings: [] }), null],
  [
    'answers that a writer must read',
    item({ since: '2026-11-19T10:00:00Z', reason: 'unapproved' }, [label.queued]),
    null,
  ],
  [
    'a lease that has run out while its run goes on',
    item({ stage: 'working', lease: { ...lease, deadline: at } }, [label.working], { runEnded: false }),
    null,
  ],
  ['a void consent', item({ stage: 'cancelled', reason: 'edited' }, []), null],
  ['no answer, and no reminder yet', asked({}, '2026-11-01T00:00:00Z'), 'reminder-due'],
  [
    'no answer after a reminder',
    item({ stage: 'clarifying', since: '2026-11-01T00:00:00Z', rounds: [round({ remindedAt: at })] }, [
      label.clarifying,
    ]),
    'unanswered',
  ],
  ['a command nobody told of', asked({ comments: [comment('alice', '/automate skip')] }), 'command'],
  [
    'a command handled before',
    item({ stage: 'done', handled: 50 }, ['automate: done'], { comments: [comment('alice', '/automate skip')] }),
    null,
  ],
  [
    'a command of one who was refused',
    item({ stage: 'done', refused: ['mallory'] }, ['automate: done'], {
      comments: [comment('mallory', '/automate run')],
    }),
    null,
  ],
  ['a command of a writer nobody told of, where a crowd was refused', crowded('maya'), 'command'],
  ['one more command where a crowd was refused', crowded('mallory'), null],
  ['a retry that is due', failed('2026-11-20T10:05:00Z'), 'retry-due'],
  ['a retry that is not due', failed('2026-11-20T10:06:00Z'), null],
  ['no retry', failed(null), null],
  ['a slot is free', queued({ place: 1 }), 'slot-free'],
  ['just queued', queued({}), null],
  ['queued, and its run died', queued({ since: '2026-11-20T09:49:59Z' }), 'stalled'],
  ['waits for a new day', queued({ since: '2026-11-19T10:00:00Z', reason: 'daily-budget' }), 'new-day'],
  ['the stage label is missing', item({ stage: 'done' }, []), 'labels'],
  ['a stage label too many', item({ stage: 'done' }, ['automate: done', 'automate: failed']), 'labels'],
  [
    'no room for a label (ATK-048)',
    item(
      { stage: 'done' },
      Array.from({ length: 99 }, (_, i) => `l${i}`),
    ),
    null,
  ],
  ['a label nobody told of', item({}, [], { status: none }), 'no-record'],
  [
    'a label that somebody puts on after one that did not count',
    item({ stage: 'cancelled', reason: 'relabelled-by-stranger' }, [], { labellings: [labelling('L2')] }),
    'relabelled',
  ],
  [
    'a label nobody told of, where another workflow has greeted',
    item({}, [], { status: none, comments: [comment('b', 'Welcome!', { ours: true })] }),
    'no-record',
  ],
  [
    'a record that is not believed',
    item({}, [], { status: { kind: 'absent', commentId: 1, body: '', why: 'unsigned' } }),
    'record-lost',
  ],
  ['a record of a newer version', item({}, [], { status: { kind: 'newer', commentId: 1, version: 2 } }), null],
  ['a stage label on an issue that is none of ours', item({}, [], { status: none, labels: [label.clarifying] }), null],
  [
    'a defaced comment',
    item({ stage: 'done' }, ['automate: done'], {
      status: { kind: 'valid', commentId: 1, body: '', record: record({ stage: 'done' }), restore: true },
    }),
    'defaced',
  ],
])('%s', (_, one, reason) => {
  expect(why(one)).toBe(reason)
})

test('of those that wait, only as many are woken as there are slots, and none when the day is used up', () => {
  const wait = (number: number, minute: number) => ({
    ...queued({ place: 1, consent: { by: { login: 'alice', id: 1 }, at: `2026-11-20T09:0${minute}:00Z`, hash } }),
    number,
  })
  const all = [wait(7, 2), wait(8, 1)]
  const reasons = (items: Facts[]) => items.map((one) => needs(one, overview(items, p, 'main', now)))
  expect(reasons(all)).toEqual([null, 'slot-free'])
  expect(reasons([...all, working({ runEnded: false })])).toEqual([null, null, null])
  const spent = { day: '2026-11-20', attempts: 5, minutes: 0, costUsd: 0 }
  const tired = item({ stage: 'done', spent }, ['automate: done'])
  expect(reasons([...all, tired])).toEqual([null, null, null])
  const waitsForDay = queued({ reason: 'daily-budget', since: '2026-11-19T10:00:00Z' })
  expect(reasons([waitsForDay, { ...tired, number: 9 }])).toEqual([null, null])
})
