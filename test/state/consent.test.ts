import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { consentOf } from '../../src/pipeline/consent.ts'
import { decide } from '../../src/pipeline/decide.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { at, comment, hash, now, policy, pull, record, snapshot, verdictOf, withRecord } from '../pipeline/item.ts'

const p = await policy()
const people = {
  writer: { login: 'alice', id: 1, bot: false },
  reporter: { login: 'rita', id: 2, bot: false },
  bot: { login: 'helper[bot]', id: 3, bot: true },
  ghost: null,
} as const
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
  const rounds = [{ at, keys: ['expected'], answers: [50] }]
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
  expect(decide(withRecord(saved.record), p, now).effects[0]).toEqual({ do: 'ask', round: 2, keys: ['reproduce'] })
})

test('a signed status comment that others edited is written anew, whatever the stage', () => {
  for (const stage of ['done', 'reviewing', 'cancelled'] as const) {
    const s = withRecord({ stage, labelling: 'L1' }, { pullRequest: stage === 'reviewing' ? pull('open') : null })
    if (s.status.kind !== 'valid') throw new Error('no record')
    const plan = decide({ ...s, status: { ...s.status, restore: true } }, p, now)
    expect(plan).toMatchObject({ rule: 'restore', effects: [{ do: 'save', record: { stage } }] })
  }
})
