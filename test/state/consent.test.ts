import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { admit, consentOf } from '../../src/pipeline/consent.ts'
import { decide } from '../../src/pipeline/decide.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import type { Comment, Snapshot } from '../../src/pipeline/snapshot.ts'
import { repliesAmong } from '../../src/pipeline/talk.ts'
import { hashTexts } from '../../src/reconcile/hash.ts'
import { observe } from '../../src/reconcile/observe.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import {
  at,
  comment,
  hash,
  heard,
  now,
  policy,
  pull,
  record,
  round,
  snapshot,
  verdictOf,
  withRecord,
} from '../pipeline/item.ts'

const p = await policy()
const people = {
  writer: { login: 'alice', id: 1, bot: false },
  reporter: { login: 'rita', id: 2, bot: false },
  bot: { login: 'helper[bot]', id: 3, bot: true },
  ghost: null,
} as const
const verdict = verdictOf()
type Who = keyof typeof people
const minute = (n: number) => new Date(Date.parse(at) + n * 60_000).toISOString()
const edited = (who: readonly Who[], changes: Partial<Snapshot['issue']> = {}): Partial<Snapshot> => ({
  issue: {
    ...snapshot().issue,
    hash: 'd'.repeat(64),
    edits: who.map((one, i) => ({ by: people[one], at: minute(i + 1) })),
    ...changes,
  },
  mayPush: { alice: true, rita: false, 'helper[bot]': true },
})

test.each<[readonly Who[], string]>([
  [['writer'], 'rebind'],
  [['writer', 'writer'], 'rebind'],
  [['reporter'], 'void'],
  [['reporter', 'writer'], 'void'],
  [['writer', 'reporter', 'writer'], 'void'],
  [['bot', 'writer'], 'void'],
  [['ghost', 'writer'], 'void'],
  [[], 'void'],
])('every edit after consent is judged: %j → %s', (who, standing) => {
  const s = withRecord({}, edited(who))
  expect(consentOf(s, record())).toBe(standing)
})

test('whatever the order, one edit by somebody who may not push voids consent; without one it is bound anew', () => {
  const who = fc.constantFrom<Who>('writer', 'reporter', 'bot', 'ghost')
  fc.assert(
    fc.property(fc.array(who, { minLength: 1, maxLength: 8 }), (all) => {
      const only = all.every((one) => one === 'writer')
      expect(decide(withRecord({}, edited(all)), p, now).rule).toBe(only ? 'edited-by-writer' : 'edited')
    }),
  )
})

test('an edit before the consent, and one that was taken back to the letter, change nothing', () => {
  const before = { edits: [{ by: people.reporter, at: '2026-11-20T09:59:59Z' }] }
  expect(decide(snapshot(edited([], { ...before, hash })), p, now).rule).toBe('consented')
  expect(consentOf(withRecord({}, edited(['reporter', 'reporter'], { hash })), record())).toBe('holds')
})

test('an approval counts for the text as it stands when it is given', () => {
  const cancelled = { stage: 'cancelled', reason: 'edited' } as const
  const says = (createdAt: string) => [comment('alice', '/automate approve', { createdAt })]
  const rule = (createdAt: string) => {
    const plan = decide(withRecord(cancelled, { ...edited(['reporter', 'writer']), comments: says(createdAt) }), p, now)
    return plan.effects.flatMap((effect) => (effect.do === 'save' ? [effect.record.stage] : []))
  }
  // The reporter's edit was in the first minute, the writer's own in the second.
  expect(rule(minute(2))).toEqual(['queued'])
  expect(rule(minute(1))).toEqual(['cancelled'])
})

test('a new generation keeps what was learned: nothing is asked twice, and earlier answers count', () => {
  const rounds = [round({ at, answers: [50] })]
  const verdict = verdictOf({ completeness: 2, missing: ['expected', 'reproduce'] })
  const again = decide(
    withRecord({
      stage: 'cancelled',
      labelling: 'L0',
      rounds,
      verdict,
    }),
    p,
    now,
  )
  expect(again).toMatchObject({
    rule: 'asked-again',
    effects: [{ do: 'save', record: { generation: 2, rounds, verdict, attempts: [], enough: false } }],
  })
  const saved = again.effects[0]
  if (saved?.do !== 'save') throw new Error('nothing was saved')
  expect(decide(withRecord(saved.record), p, now).effects[0]).toMatchObject({
    do: 'ask',
    round: 2,
    questions: [{ key: 'reproduce', state: 'open' }],
  })
})

const question = comment('github-actions[bot]', '<!-- issuewright-key:questions-r1 -->', { id: 40, ours: true })
const answer = (changes: Partial<Comment> = {}) =>
  comment('rita', 'It should be 3', { id: 41, createdAt: minute(3), ...changes })
const asked = round({ at: minute(1), answers: [41], taken: minute(3) })
const read = (stage: ItemRecord['stage'], comments: Comment[], changes: Partial<ItemRecord> = {}) =>
  repliesAmong([question, ...comments], record({ stage, rounds: [asked], ...changes }), {
    reporter: 'rita',
    mayPush: { alice: true },
  }).map(({ id }) => id)

test.each<[string, Comment, number[]]>([
  ['taken as it stands', answer(), [41]],
  ['edited since by its author', answer({ editedAt: minute(4) }), []],
  ['edited before it was taken', answer({ editedAt: minute(3) }), [41]],
  ['written after all questions were answered', answer({ id: 42 }), []],
  ['of a writer, and edited', answer({ author: people.writer, editedAt: minute(4) }), [41]],
])('what is read after consent answers a question as it stood then: %s', (_, one, ids) => {
  expect(read('queued', [one])).toEqual(ids)
  // While a question is open all of it is an answer.
  expect(read('clarifying', [one])).toEqual([one.id])
  // A later consent covers what stood before it.
  expect(read('queued', [one], { consent: { by: { login: 'alice', id: 1 }, at: minute(9), hash } })).toEqual([one.id])
})

test('an answer taken is bound to the moment of its last change, by the clock of GitHub', () => {
  const s = heard(
    withRecord(
      { stage: 'clarifying', rounds: [round({ at: minute(1) })], verdict: verdictOf({ completeness: 2 }) },
      { comments: [question, answer()] },
    ),
  )
  expect(decide(s, p, now).effects[0]).toMatchObject({ record: { rounds: [{ answers: [41], taken: minute(3) }] } })
})

test('strict consent waits for an approval of answers, says so once, and is not woken for nothing', async () => {
  const strict = await policy({}, 'consent: strict')
  const rule = (more: Partial<Snapshot>, changes: Partial<ItemRecord> = {}, q = strict) =>
    decide(
      heard(
        withRecord({ rounds: [asked], enough: true, verdict, ...changes }, { comments: [question, answer()], ...more }),
      ),
      q,
      now,
    )
  expect(rule({})).toMatchObject({
    rule: 'unapproved',
    effects: [{ do: 'save', record: { stage: 'queued', reason: 'unapproved' } }],
  })
  expect(rule({}, { reason: 'unapproved' }).effects.map((effect) => effect.do)).toEqual(['label'])
  const defaced = heard(
    withRecord({ rounds: [asked], enough: true, verdict, reason: 'unapproved' }, { comments: [question, answer()] }),
  )
  if (defaced.status.kind !== 'valid') throw new Error('no record')
  // What waits is put right all the same, else every sweep would wake it for that.
  expect(
    decide({ ...defaced, status: { ...defaced.status, restore: true } }, strict, now).effects.map(({ do: did }) => did),
  ).toEqual(['save'])
  expect(rule({}, {}, p).rule).toBe('start')
  expect(rule({ comments: [question, answer({ author: people.writer })] }).rule).toBe('start')
  const approve = comment('alice', '/automate approve', { id: 50, createdAt: minute(4) })
  const approved = rule({ comments: [question, answer(), approve] }, { reason: 'unapproved' }).effects[0]
  if (approved?.do !== 'save') throw new Error('nothing was saved')
  expect(approved.record).toMatchObject({ stage: 'queued', reason: null, consent: { at: minute(4) } })
  expect(rule({}, approved.record).rule).toBe('start')
  expect(rule({ comments: [question, answer({ editedAt: minute(5) })] }, approved.record).rule).toBe('start')
})

test('a bot that the settings list counts with its live right to push; any other does not', async () => {
  const bot = { ...people.bot, id: 77 }
  const labelled = (listed: number, right: boolean) =>
    policy({}, `allowed-bots: [${listed}]`).then((q) => {
      const s = snapshot({ labelled: { event: 'L1', by: bot, at }, mayPush: { 'helper[bot]': right } })
      return decide(admit(s, q), q, now).rule
    })
  expect(await labelled(77, true)).toBe('consented')
  expect(await labelled(77, false)).toBe('without-consent')
  expect(await labelled(78, true)).toBe('without-consent')
})

test('a bot that is struck from the list takes the consent along that it has given', async () => {
  const consent = { by: { login: 'helper[bot]', id: 77 }, at, hash: hashTexts(['Totals are wrong', 'Sometimes.']) }
  const status = comment('', encodeRecord(record({ consent }), null), { ours: true })
  const { repository, target, issue } = snapshot()
  const labellings = [{ event: 'L1', label: 'automate', by: { ...people.bot, id: 77 }, at }]
  const none = { unreadComments: null, branches: [], pullRequests: [], rivals: [], settings: null }
  const read = async () => ({ repository, target, issue, labellings, comments: [status], ...none })
  const platform = { read, mayPush: async () => true } as unknown as Platform
  const rule = async (listed: string) => {
    const run = { ...snapshot().run, job: 'triage' } as const
    const asked = () => policy({}, `allowed-bots: ${listed}`)
    const seen = await observe(platform, 3, 'automate', [], run, asked)
    return decide(seen.snapshot, seen.policy, now).rule
  }
  expect(await rule('[77]')).not.toBe('consenter-left')
  expect(await rule('[78]')).toBe('consenter-left')
  expect(await rule('[]')).toBe('consenter-left')
  // What stands in a file that cannot be read is not known.
  expect(await rule('[77]\nnonsense: 1')).toBe('misconfigured')
})

test('a labelling in vain is noted, so that no sweep wakes the item for it again', () => {
  const stranger = {
    labelled: { event: 'L2', by: people.reporter, at: minute(1) },
    mayPush: { alice: true, rita: false },
  }
  const stale = edited(['reporter'], { hash })
  for (const [stage, more, reason] of [
    ['done', stranger, null],
    ['cancelled', stranger, 'relabelled-by-stranger'],
    ['cancelled', { ...stale, labelled: { event: 'L2', by: people.writer, at } }, 'edited'],
    ['queued', { ...stale, labelled: { event: 'L2', by: people.writer, at } }, null],
  ] as const) {
    const plan = decide(withRecord({ stage, reason: stage === 'cancelled' ? 'unlabelled' : null }, more), p, now)
    expect([plan.rule, plan.effects]).toMatchObject([
      'relabelled-in-vain',
      [{ record: { stage, reason, labelling: 'L2' } }],
    ])
  }
  expect(decide(withRecord({ stage: 'queued' }, stranger), p, now).effects).toMatchObject([
    { record: { stage: 'cancelled' } },
  ])
  // What a person stopped by command is not brought back to review by a stranger's label.
  const stopped = decide(withRecord({ stage: 'cancelled', reason: 'command' }, stranger), p, now)
  expect(stopped.effects).toMatchObject([{ record: { reason: 'command', labelling: 'L2' } }])
})

test('a signed status comment that others edited is written anew, whatever the stage', () => {
  for (const stage of ['done', 'reviewing', 'cancelled'] as const) {
    const s = withRecord({ stage, labelling: 'L1' }, { pullRequest: stage === 'reviewing' ? pull('open') : null })
    if (s.status.kind !== 'valid') throw new Error('no record')
    const plan = decide({ ...s, status: { ...s.status, restore: true } }, p, now)
    expect(plan).toMatchObject({ rule: 'restore', effects: [{ do: 'save', record: { stage } }] })
  }
})

test('what was commanded before the label was put on anew is history, whoever put it on', () => {
  const before = comment('alice', '/automate approve', { id: 41, createdAt: minute(1) })
  const after = comment('alice', '/automate approve', { id: 42, createdAt: minute(3) })
  const labelled = (login: string) => ({ event: 'L2', by: { login, id: 4, bot: false }, at: minute(2) })
  const mayPush = { alice: true, bob: false }
  const error = { code: 'still-unclear', message: 'x', at, retryAt: null } as const
  const handled = (login: string, said: Comment[]) => {
    const s = withRecord({ stage: 'failed', error }, { labelled: labelled(login), comments: said, mayPush })
    const [effect] = decide(s, p, now).effects
    return effect?.do === 'save' ? effect.record.handled : null
  }
  expect(handled('bob', [before])).toBe(41)
  expect(handled('bob', [before, after])).toBe(41)
  expect(handled('alice', [before])).toBe(41)
})
