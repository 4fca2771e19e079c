import { expect, test } from '@jest/globals'
import { decide } from '../../src/pipeline/decide.ts'
import { keyMark, roundKey, tickedIn } from '../../src/pipeline/mark.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import type { Revision } from '../../src/pipeline/revision.ts'
import { fresh } from '../../src/pipeline/rules/consent.ts'
import type { Comment, Discussion, Review, Snapshot } from '../../src/pipeline/snapshot.ts'
import { minimised } from '../../src/pipeline/talk.ts'
import { roundTexts } from '../../src/reconcile/round.ts'
import { pointsIn, renderWhy } from '../../src/text/revision.ts'
import { words } from '../../src/text/words/en.ts'
import {
  change,
  comment,
  hash,
  now,
  policy,
  pull,
  record,
  sha,
  snapshot,
  verdictOf,
  withRecord,
} from '../pipeline/item.ts'

const p = await policy({}, 'fix-checks: CI')
const person = (login: string) => ({ login, id: 5, bot: false })
const review = (changes: Partial<Review> = {}): Review => {
  return { id: 31, author: person('bob'), verdict: 'changes-requested', body: 'No.', at: '', ...changes }
}
const thread = (id: number, by: string) => ({ id, path: 'a.js', line: 1, comments: [comment(by, 'Why?', { id })] })
const discussion = (changes: Partial<Discussion> = {}): Discussion => {
  return { reviews: [], threads: [], comments: [], commits: [], conflicted: false, runs: [], ...changes }
}
const failedRun = { id: 8, name: 'CI', failed: true }
const round = (changes: Partial<Revision> = {}): Revision => ({
  cause: 'review',
  by: 'bob',
  at: now.toISOString(),
  head: sha,
  reviews: [31],
  comment: null,
  threads: [],
  outcome: 'published',
  ...changes,
})
const writers = { alice: true, bob: true }
const reviewing = (d: Partial<Discussion>, r: Partial<ItemRecord> = {}, more: Partial<Snapshot> = {}) =>
  withRecord(
    { stage: 'reviewing', change: change(), verdict: verdictOf({ completeness: 4, hash }), ...r },
    { pullRequest: pull('open'), discussion: discussion(d), mayPush: writers, ...more },
  )
const saved = (s: Snapshot, with_ = p) =>
  decide(s, with_, now).effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]
const rule = (s: Snapshot, with_ = p) => decide(s, with_, now).rule

test.each<[string, Snapshot, string]>([
  ['nothing was said', reviewing({}), 'labels'],
  ['a writer requests changes', reviewing({ reviews: [review()] }), 'start'],
  ['a stranger does', reviewing({ reviews: [review({ author: person('mallory') })] }), 'news'],
  ['a bot does', reviewing({ reviews: [review({ author: { ...person('bob'), bot: true } })] }), 'news'],
  ['a writer does in a review that was hidden since', reviewing({ reviews: [review({ body: minimised })] }), 'news'],
  ['a writer approves', reviewing({ reviews: [review({ verdict: 'approved' })] }), 'news'],
  ['a request that a round has answered', reviewing({ reviews: [review()] }, { revisions: [round()] }), 'news'],
  ['a new request after it', reviewing({ reviews: [review({ id: 32 })] }, { revisions: [round()] }), 'start'],
  ['the checks that the policy names failed', reviewing({ runs: [failedRun] }), 'look-at-checks'],
  ['others failed', reviewing({ runs: [{ ...failedRun, name: 'Docs' }] }), 'news'],
  ['conflicts', reviewing({ conflicted: true }), 'start'],
  [
    'conflicts with another branch than the default one',
    reviewing({ conflicted: true }, {}, { pullRequest: { ...pull('open'), into: 'release/2' } }),
    'news',
  ],
  [
    'conflicts of a commit that a round has tried to mend',
    reviewing({ conflicted: true }, { revisions: [round({ cause: 'conflicts' })] }),
    'news',
  ],
  ['no label, no round', reviewing({ reviews: [review()] }, {}, { labelled: null }), 'unlabelled'],
  [
    'a round that GitHub lost waits for its time',
    reviewing(
      { reviews: [review()] },
      {
        revisions: [round({ outcome: 'run-lost' })],
        error: { code: 'run-lost', message: '', at: now.toISOString(), retryAt: '2026-11-20T10:06:00Z' },
      },
    ),
    'news',
  ],
  [
    'and begins again then',
    reviewing(
      { reviews: [review()] },
      {
        revisions: [round({ outcome: 'run-lost' })],
        error: { code: 'run-lost', message: '', at: now.toISOString(), retryAt: '2026-11-20T10:05:00Z' },
      },
    ),
    'start',
  ],
])('%s', (_, s, expected) => expect(rule(s)).toBe(expected))

test('a round works on top of the branch, holds the reviews it answers, and only the talks of writers', () => {
  const threads = [thread(41, 'bob'), thread(42, 'mallory')]
  const at = saved(
    reviewing({ reviews: [review()], threads }, {}, { pullRequest: { ...pull('open'), head: 'e'.repeat(40) } }),
  )
  expect(at).toMatchObject({
    stage: 'working',
    generation: 1,
    attempts: [{ base: 'e'.repeat(40) }],
    revisions: [{ cause: 'review', by: 'bob', reviews: [31], threads: [41], head: 'e'.repeat(40), outcome: null }],
  })
})

test('a talk that was answered is not answered again, unless someone who can push wrote in it since', () => {
  const answer = comment('b', 'Done. <!-- issuewright-key:revision-1 -->', { ours: true, id: 50 })
  const talk = (id: number, ...said: Comment[]) => ({
    ...thread(id, 'bob'),
    comments: [comment('bob', 'Why?', { id }), ...said],
  })
  const threads = [
    talk(41, answer),
    talk(42, answer, comment('bob', 'No.', { id: 51 })),
    talk(43, answer, comment('mallory', 'Me too.', { id: 52 })),
    talk(44),
  ]
  const s = reviewing({ reviews: [review()], threads })
  const begun = saved(s)?.revisions[0]
  expect(begun?.threads).toEqual([42, 44])
  // The agent reads them all the same: "still not fixed, see above" may speak of them.
  const { points, answered } = roundTexts(s, { ...round(), ...begun })
  expect(points).toHaveLength(2)
  expect(answered.map(({ said }) => said.map(({ text }) => text))).toEqual([['Why?'], ['Why?', 'Me too.']])
})

test('revise by command, also on the pull request; attempts of the issue are no limit of rounds', () => {
  const said = comment('bob', '/automate revise use cents', { id: 77 })
  const s = reviewing({ comments: [said] })
  expect(saved(s)).toMatchObject({ stage: 'reviewing', handled: 77, asked: { by: 'bob', comment: 77 } })
  const attempt = { agent: 'a', run: 1, base: sha, startedAt: now.toISOString(), endedAt: now.toISOString() }
  const attempts = Array(3).fill({ ...attempt, outcome: 'published', minutes: 1, tokens: 0, costUsd: 0 })
  const asked = { by: 'bob', comment: 77 }
  expect(saved(reviewing({ comments: [said] }, { handled: 77, asked, attempts }))).toMatchObject({
    stage: 'working',
    asked: null,
    revisions: [{ cause: 'command', comment: 77 }],
  })
  expect(
    rule(reviewing({ comments: [comment('mallory', said.body)] }, {}, { mayPush: { ...writers, mallory: false } })),
  ).toBe('command')
})

const edited = {
  issue: { ...snapshot().issue, hash: 'f'.repeat(64), edits: [{ by: person('rita'), at: '2026-11-20T10:03:00Z' }] },
}
test.each<[string, Snapshot, string | null]>([
  ['consent is void', reviewing({ reviews: [review()] }, {}, edited), 'edited'],
  ['there is none', reviewing({ reviews: [review()] }, { consent: null }), 'record-lost'],
  [
    'all rounds for people are used up',
    reviewing({ reviews: [review({ id: 9 })] }, { revisions: [round(), round(), round()] }),
    'revision-rounds',
  ],
  [
    'all rounds for checks are used up',
    reviewing({ runs: [failedRun] }, { revisions: ['b', 'c'].map((head) => round({ cause: 'checks', head })) }),
    'fix-rounds',
  ],
  [
    'it is said already',
    reviewing({ reviews: [review()] }, { reason: 'edited', change: change({ state: 'changes-requested' }) }, edited),
    'already',
  ],
  ['it is wanted no more', reviewing({}, { reason: 'edited' }, edited), null],
])('no round begins, and the record says why, once: %s', (_, s, reason) => {
  const plan = decide(s, p, now)
  if (reason === 'already') return expect(plan.rule).toBe('labels')
  expect([plan.rule, saved(s)?.reason]).toEqual(['no-round', reason])
  const after = {
    ...s,
    status: { kind: 'valid', commentId: 9, body: '', record: saved(s) ?? record(), restore: false },
  } as Snapshot
  expect(rule(after)).not.toBe('no-round')
})

const lease = { run: 100, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
const atWork = (d: Partial<Discussion>, changes: Partial<Revision> = {}, more: Partial<Snapshot> = {}) =>
  withRecord(
    { stage: 'working', lease, change: change(), revisions: [round({ outcome: null, threads: [41], ...changes })] },
    { pullRequest: pull('open'), discussion: discussion(d), mayPush: writers, around: null, ...more },
  )
const commit = {
  sha: 'c'.repeat(40),
  headline: 'Revise for issue #3, round 1',
  tree: '',
  before: '',
  parents: [sha],
  ours: true,
}

test('a round is over when our commit stands on the branch: one reply a talk, review requested again', () => {
  expect(rule(atWork({}))).not.toBe('in-review')
  expect(rule(atWork({ commits: [{ ...commit, ours: false }] }))).not.toBe('in-review')
  // Another workflow that pushes under the same name while the agent works.
  expect(rule(atWork({ commits: [{ ...commit, headline: 'style: format' }] }))).not.toBe('in-review')
  const merge = { ...commit, headline: 'Merge the base for issue #3, round 1' }
  expect(rule(atWork({ commits: [{ ...merge, parents: [sha, 'e'.repeat(40)] }] }, { cause: 'conflicts' }))).not.toBe(
    'in-review',
  )
  const there = { commits: [commit], reviews: [review()], threads: [thread(41, 'bob'), thread(42, 'bob')] }
  const plan = decide(atWork(there), p, now)
  expect(plan.effects.map((effect) => effect.do)).toEqual([
    'assign',
    'update-page',
    'answer-thread',
    'report-round',
    'request-review',
    'save',
  ])
  expect(plan.effects).toContainEqual({ do: 'request-review', number: 4, logins: ['bob'] })
  expect(saved(atWork(there))).toMatchObject({ stage: 'reviewing', revisions: [{ outcome: 'published' }] })
  const answered = {
    ...thread(41, 'bob'),
    comments: [comment('b', keyMark(roundKey(round({}))), { ours: true })],
  }
  const again = decide(atWork({ ...there, threads: [answered] }), p, now)
  expect(again.effects.map((effect) => effect.do)).toEqual(['assign', 'request-review', 'save'])
})

test('a round whose run died, or whose agent failed, leaves the pull request in review and says why', () => {
  const lost = atWork({ reviews: [review()] }, {}, { holderEnded: true, run: { ...snapshot().run, id: 7 } })
  expect(rule(lost)).toBe('run-lost')
  expect(saved(lost)).toMatchObject({
    stage: 'reviewing',
    error: { code: 'run-lost' },
    revisions: [{ outcome: 'run-lost' }],
  })
})

test('a rival stops us once, before any work', () => {
  expect(saved(withRecord({}, { rival: 12 }))).toMatchObject({ stage: 'cancelled', reason: 'rivalled', rival: 12 })
  expect(rule(withRecord({ rival: 12 }, { rival: 12 }))).toBe('understand')
  // Nor does another one, while this generation lasts.
  expect(rule(withRecord({ rival: 12 }, { rival: 13 }))).toBe('understand')
  expect(fresh(record({ rival: 12, stage: 'cancelled', reason: 'rivalled' })).rival).toBe(12)
  expect(fresh(record({ rival: 12, stage: 'done' })).rival).toBeNull()
  expect(rule(withRecord({ stage: 'reviewing', change: change() }, { rival: 12, pullRequest: pull('open') }))).toBe(
    'labels',
  )
})

test('closed without a merge: asked once why, and a tick is kept', () => {
  const closed = withRecord({ stage: 'reviewing', change: change() }, { pullRequest: pull('closed') })
  expect(decide(closed, p, now).effects.map((effect) => effect.do)).toEqual(['ask-why', 'save'])
  const text = renderWhy(words)
  expect(tickedIn(text)).toBeNull()
  const ticked = text.replace('- [ ] It is not', '- [x] It is not')
  expect(tickedIn(ticked)).toBe('not-needed')
  expect(tickedIn(ticked.replace('- [ ] ', '- [x] '))).toBeNull()
  const told = withRecord({ stage: 'cancelled', reason: 'closed-unmerged', change: change() }, { whyClosed: 'wrong' })
  expect(saved(told)).toMatchObject({ change: { why: 'wrong' } })
})

test("the agent's words are taken by point, and made harmless", () => {
  const points = pointsIn('All.\n\n## 1\n\nDone, @bob.\n\n### 12. more\nCloses #3\n', [])
  expect([...points.keys()]).toEqual([0, 1, 12])
  expect([...points.values()].join()).not.toMatch(/(?<!`)(@bob|#3)/)
})
