import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { beginAttempt, dropAttempt, endAttempt } from '../../src/pipeline/attempt.ts'
import { backOff, isDayUsedUp } from '../../src/pipeline/budget.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { failureCodes } from '../../src/pipeline/error.ts'
import {
  type Around,
  atWork,
  mustYield,
  next,
  nextTicket,
  placeOf,
  type Seen,
  waiting,
} from '../../src/pipeline/queue.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { fail } from '../../src/pipeline/world.ts'
import { at, comment, hash, now, policy, pull, record, sha, verdictOf, withRecord } from '../pipeline/item.ts'

const p = await policy({}, 'max-parallel: 2\npriority-label: urgent\ndaily-attempts: 5\ndaily-usd: 10\nissue-usd: 3')
const verdict = verdictOf()
const lease = { run: 5, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
const minute = (n: number) => new Date(Date.parse(at) + n * 60_000).toISOString()
const item = (number: number, changes: Partial<ItemRecord> = {}, labels: string[] = []): Seen => ({
  number,
  labels,
  record: record({ ...changes }),
})
const busy = (number: number, ticket = 1) => item(number, { stage: 'working', lease: { ...lease, ticket } })
const waits = (number: number, since = number, labels: string[] = []) =>
  item(number, { place: 1, consent: { by: { login: 'alice', id: 1 }, at: minute(since), hash } }, labels)

test('first come, first served, by the time of consent; the priority label is first; a tie goes by number', () => {
  const all = [waits(7, 3), waits(8, 1), waits(9, 9, ['urgent']), waits(6, 3), item(1), busy(2)]
  expect(waiting(all, p).map(({ number }) => number)).toEqual([9, 8, 6, 7])
  expect(next(all, p, now)).toEqual([9])
  expect(next([...all, busy(3)], p, now)).toEqual([])
  expect(next(all.slice(0, 4), p, now)).toEqual([9, 8])
})

test('a place is told only when there is no slot, or too many come first', () => {
  const me = waits(5, 5)
  expect(placeOf(me, [busy(1)], p, now)).toBeNull()
  expect(placeOf(me, [busy(1), busy(2)], p, now)).toBe(1)
  expect(placeOf(me, [busy(1), busy(2), waits(3, 1)], p, now)).toBe(2)
  expect(placeOf(me, [busy(1), waits(3, 1)], p, now)).toBe(2)
  expect(placeOf({ ...me, labels: ['urgent'] }, [busy(1), waits(3, 1)], p, now)).toBeNull()
  const lost = item(1, { stage: 'working', lease: { ...lease, deadline: '2026-11-20T10:04:59Z' } })
  expect(atWork([lost], now)).toEqual([])
})

/** One that claims: looks, writes within `gap`, settles, looks again; it sees what was written `late` before. Times in no particular unit. */
type Claim = { number: number; look: number; gap: number; late: number }
const quick = 10
const lag = 4
const settle = quick + 2 * lag

/** Who stays, when everybody decides by what they could see and by nothing else. What happens at one time is in no order. */
function play(claims: readonly Claim[], held: readonly number[], shuffle: number): number[] {
  const working = new Map(held.map((number) => [number, { ticket: 0, at: Number.NEGATIVE_INFINITY }]))
  const tickets = new Map<number, number>()
  const seen = (me: number, until: number) =>
    [...working]
      .filter(([number, { at }]) => number !== me && at <= until)
      .map(([number, { ticket }]) => busy(number, ticket))
  const events = claims.flatMap(({ number, look, gap, late }) => [
    { at: look, number, step: 'look', gap, late },
    { at: look + gap, number, step: 'write', gap, late },
    { at: look + gap + settle, number, step: 'confirm', gap, late },
  ])
  events.sort((a, b) => a.at - b.at || (shuffle > 0 ? a.number - b.number : b.number - a.number))
  for (const { at, number, step, gap, late } of events) {
    const items = seen(number, at - late)
    const ticket = tickets.get(number)
    if (step === 'look' && placeOf(item(number), items, p, now) === null) tickets.set(number, nextTicket(items, now))
    if (step === 'write' && ticket !== undefined) working.set(number, { ticket, at })
    if (step === 'confirm' && ticket !== undefined) {
      if (mustYield(busy(number, ticket), { items, slow: gap >= quick }, p, now)) working.delete(number)
    }
  }
  return [...working.keys()].filter((number) => !held.includes(number))
}

const claims = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 10, max: 40 }),
    look: fc.integer({ min: 0, max: 40 }),
    gap: fc.integer({ min: 1, max: 25 }),
    late: fc.integer({ min: 0, max: lag }),
  }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 9 },
)

test('whoever claims when, however long it takes: no more stay than there are slots', () => {
  const held = fc.constantFrom([], [1], [50], [1, 50])
  fc.assert(
    fc.property(claims, held, fc.constantFrom(1, -1), (some, holders, shuffle) => {
      expect(play(some, holders, shuffle).length + holders.length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 20_000 },
  )
})

test('two that claim the last slot at once: both see it the same way, and one stays', () => {
  for (const [a, b] of [
    [10, 11],
    [11, 10],
  ] as const) {
    const both = [
      { number: a, look: 0, gap: 2, late: 0 },
      { number: b, look: 1, gap: 2, late: 0 },
    ]
    expect(play(both, [1], 1)).toEqual([10])
    expect(play(both, [], 1)).toHaveLength(2)
  }
})

const around = (items: Seen[], state: Around['state'] = 'looked', more: Partial<Around> = {}): Around => ({
  state,
  at: 0,
  items,
  slow: false,
  looks: 1,
  same: false,
  ...more,
})
const effects = (s: ReturnType<typeof withRecord>) => {
  const plan = decide(s, p, now)
  const saved = plan.effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]
  return { rule: plan.rule, saved, did: plan.effects.map((effect) => effect.do) }
}

test('a start looks around, claims, confirms, and gives back without losing an attempt', () => {
  const ready = { verdict }
  expect(effects(withRecord(ready, { around: null })).did).toEqual(['look-around'])
  const started = effects(withRecord(ready))
  expect([started.rule, started.saved?.stage]).toEqual(['start', 'working'])
  if (!started.saved) throw new Error('not started')
  expect(effects(withRecord(started.saved, { around: around([]) })).did).toEqual(['confirm-slot'])
  expect(effects(withRecord(started.saved, { around: around([busy(1)], 'confirmed') })).rule).toBe('labels')
  const lost = effects(withRecord(started.saved, { around: around([busy(1), busy(2)], 'confirmed') }))
  expect([lost.rule, lost.saved?.stage, lost.saved?.attempts, lost.saved?.totals.attempts]).toEqual([
    'slot-lost',
    'queued',
    [],
    0,
  ])
  expect(lost.saved?.spent?.attempts).toBe(0)
  expect(effects(withRecord(started.saved, { around: around([], 'confirmed', { slow: true }) })).rule).toBe('slot-lost')
  // After that it looks anew, but not for ever.
  expect(effects(withRecord(ready, { around: around([], 'stale') })).did).toEqual(['look-around'])
  expect(effects(withRecord(ready, { around: around([], 'stale', { looks: 3 }) }))).toMatchObject({
    rule: 'wait',
    saved: { place: 1 },
  })
})

test('who waits is told the place once, and is not held up by what needs no slot', () => {
  const full = { around: around([busy(1), busy(2)]) }
  expect(effects(withRecord({ verdict }, full))).toMatchObject({ rule: 'wait', saved: { stage: 'queued', place: 1 } })
  expect(effects(withRecord({ verdict, place: 1 }, full)).rule).toBe('labels')
  expect(effects(withRecord({ verdict: null }, full)).rule).toBe('understand')
})

test('a freed slot is handed over once', () => {
  const s = withRecord({ stage: 'done', labelling: 'L1' })
  expect(effects({ ...s, freed: true }).did).toEqual(['hand-over'])
  expect(effects(s).did).not.toContain('hand-over')
})

const begun = (day: string) =>
  beginAttempt(record(), { agent: 'command', run: 5, base: sha, startedAt: `${day}T10:00:00Z` })

test('the day has a budget over all items, which begins anew at midnight UTC', () => {
  const spent = { day: '2026-11-20', attempts: 2, minutes: 10, costUsd: 4 }
  const of = (changes: object, n: number) =>
    Array.from({ length: n }, (_, i) => item(i + 11, { spent: { ...spent, ...changes } }))
  expect(isDayUsedUp(of({}, 2), p, now)).toBe(false)
  expect(isDayUsedUp(of({}, 3), p, now)).toBe(true)
  expect(isDayUsedUp(of({ costUsd: 6 }, 2), p, now)).toBe(true)
  expect(isDayUsedUp(of({ day: '2026-11-19' }, 9), p, now)).toBe(false)
  const full = { around: around(of({}, 3)) }
  const told = effects(withRecord({ verdict }, full))
  expect(told).toMatchObject({ rule: 'daily-budget', saved: { stage: 'queued', reason: 'daily-budget', place: null } })
  const told2 = withRecord({ verdict, reason: 'daily-budget' }, full)
  expect(effects(told2)).toMatchObject({ rule: 'daily-budget', did: ['label'] })
  expect(effects({ ...told2, issue: { ...told2.issue, labels: ['automate', 'automate: queued'] } }).did).toEqual([])
})

test('attempts, minutes and dollars are counted for the day on which they fall', () => {
  const one = { ...record(), ...begun('2026-11-20') }
  const end = { outcome: 'published' as const, minutes: 7, tokens: 1, costUsd: 2, endedAt: '2026-11-20T10:07:00Z' }
  expect({ ...one, ...endAttempt(one, end) }.spent).toEqual({ day: '2026-11-20', attempts: 1, minutes: 7, costUsd: 2 })
  expect({ ...one, ...endAttempt(one, { ...end, endedAt: '2026-11-21T00:01:00Z' }) }.spent).toEqual({
    day: '2026-11-21',
    attempts: 0,
    minutes: 7,
    costUsd: 2,
  })
  expect(dropAttempt(one)).toMatchObject({ attempts: [], totals: { attempts: 0 }, spent: { attempts: 0 } })
})

test('an issue has a budget over all its generations', () => {
  const totals = { attempts: 9, minutes: 1, tokens: 0, costUsd: 3 }
  expect(effects(withRecord({ verdict, totals }))).toMatchObject({
    rule: 'used-up',
    saved: { stage: 'failed', error: { code: 'budget-used-up', message: expect.stringContaining('issue-usd: 3') } },
  })
})

test('waits double from ten seconds to five minutes', () => {
  expect([0, 1, 2, 4, 5, 60].map(backOff)).toEqual([10_000, 20_000, 40_000, 160_000, 300_000, 300_000])
})

test('retries without being asked to end; a person, or getting anywhere, begins them anew', () => {
  let one = record()
  const tries: (string | null | undefined)[] = []
  for (let i = 0; i < 7; i++) {
    const failed = effects(withRecord(one, { trouble: { code: 'github-unavailable', message: 'x' } })).saved
    tries.push(failed?.error?.retryAt)
    const due = failed && effects(withRecord({ ...failed, error: failed.error && { ...failed.error, retryAt: at } }))
    one = { ...record(), ...due?.saved }
  }
  expect(tries.map((retryAt) => retryAt !== null)).toEqual([true, true, true, true, true, false, false])
  expect(one.retries).toBe(7)
  const again = { comments: [comment('alice', '/automate retry')] }
  expect(effects(withRecord({ stage: 'failed', retries: 5 }, again)).saved).toMatchObject({
    stage: 'queued',
    retries: 0,
  })
  expect(effects(withRecord({ stage: 'queued', retries: 5 }, { pullRequest: pull('open') })).saved).toMatchObject({
    stage: 'reviewing',
    retries: 0,
  })
})

test('only what was the fault of GitHub or a model is tried again by itself, when its time has come', () => {
  for (const code of failureCodes) {
    const w = { s: withRecord(), r: record(), policy: p, now }
    const [effect] = [fail(w, 'trouble', code)]
    const retryAt = effect.do === 'save' ? effect.record.error?.retryAt : null
    const passing = ['github-unavailable', 'branch-moved', 'agent-not-installed', 'run-lost']
    expect([code, retryAt !== null]).toEqual([code, passing.includes(code)])
  }
  const error = (retryAt: string | null) => ({ code: 'run-lost' as const, message: 'x', at, retryAt })
  expect(effects(withRecord({ stage: 'failed', error: error('2026-11-20T10:05:00Z') })).rule).toBe('retry-due')
  expect(effects(withRecord({ stage: 'failed', error: error('2026-11-20T10:05:01Z') })).rule).toBe('labels')
  expect(effects(withRecord({ stage: 'failed', error: error(null) })).rule).toBe('labels')
})
