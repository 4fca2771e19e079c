import { expect, test } from '@jest/globals'
import { parseCommand } from '../../src/pipeline/command.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { type ItemRecord, recordSchema } from '../../src/pipeline/record.ts'
import type { Stage } from '../../src/pipeline/stage.ts'
import { at, comment, now, policy, pull, record, sha, snapshot, verdictOf, withRecord } from '../pipeline/item.ts'

const p = { ...(await policy()), known: ['codex', 'claude', 'command'] }
const lease = { run: 5, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
const attempts = [
  {
    agent: 'command',
    run: 5,
    base: sha,
    startedAt: at,
    endedAt: null,
    outcome: null,
    minutes: 0,
    tokens: 0,
    costUsd: 0,
  },
]
const said = (stage: Stage, body: string, more = {}) => {
  const s = withRecord(
    { stage, ...(stage === 'working' ? { lease, attempts } : {}) },
    { comments: [comment('alice', body)], holderEnded: stage === 'working' ? false : null, ...more },
  )
  const { rule, effects } = decide(s, p, now)
  const saved = effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]
  return { rule, did: effects.map((effect) => effect.do), saved }
}

test.each([
  ['/automate run codex', { verb: 'run', rest: 'codex' }],
  ['/automate assign claude  ', { verb: 'assign', rest: 'claude' }],
  ['/automate revise please rename it\nmore', { verb: 'revise', rest: 'please rename it' }],
  ['/automate\tcheck', { verb: 'check', rest: '' }],
  ['/automate', { verb: 'help', rest: '' }],
  ['/automate skip it', { verb: 'unknown', nearest: 'skip' }],
  ['/automate asign codex', { verb: 'unknown', nearest: 'assign' }],
  ['/automatelybogus', null],
  ['please /automate run', null],
])('%j is understood', (body, command) => {
  expect(parseCommand(body)).toEqual(command)
})

test('a line full of blanks costs no time, whoever writes it', () => {
  const blanks = ' '.repeat(60_000)
  const begun = performance.now()
  for (const line of [
    `/automate run x${blanks}z`,
    `/automate run x${blanks}\u2028z`,
    `/automate${blanks}`,
    `/automate run ${'a '.repeat(30_000)}\u2028`,
  ])
    parseCommand(line)
  expect(performance.now() - begun).toBeLessThan(500)
})

test('help is given gladly; what cannot be done is not', () => {
  const reaction = (body: string) =>
    decide(withRecord({}, { comments: [comment('alice', body)] }), p, now).effects.at(-1)
  expect([reaction('/automate help'), reaction('/automate halp')]).toMatchObject([
    { content: '+1' },
    { content: 'confused' },
  ])
})

test('an agent is kept by run and assign, and survives until somebody names another', () => {
  expect(said('cancelled', '/automate run codex').saved).toMatchObject({ stage: 'queued', agent: 'codex', reply: null })
  expect(said('queued', '/automate assign claude').saved).toMatchObject({ stage: 'queued', agent: 'claude' })
  expect(said('working', '/automate assign claude')).toMatchObject({
    did: ['save', 'react'],
    saved: { stage: 'working' },
  })
  const kept = withRecord({ stage: 'failed', agent: 'codex' }, { comments: [comment('alice', '/automate retry')] })
  expect(decide(kept, p, now).effects[0]).toMatchObject({ record: { stage: 'queued', agent: 'codex' } })
})

test.each([
  ['failed', '/automate run codx', 'unknown-agent', 'codex'],
  ['queued', '/automate assign', 'unknown-agent', 'codex, claude, command'],
  ['queued', '/automate assign __proto__', 'unknown-agent', 'codex, claude, command'],
  ['done', '/automate assign codex', 'not-now', 'done'],
  ['queued', '/automate revise smaller', 'not-now', 'queued'],
  ['reviewing', '/automate check', 'no-app', ''],
] as const)('while %s, %j is answered %s', (stage, body, code, about) => {
  const { saved, did } = said(stage, body, { pullRequest: stage === 'reviewing' ? pull('open') : null })
  expect(saved).toMatchObject({ stage, agent: null, handled: 50, reply: { to: 'alice', code, about } })
  expect(did).toEqual(['save', 'react'])
})

test('a record of before there were names of agents is still read', () => {
  const { agent, ...old } = record()
  expect(agent).toBeNull()
  expect(recordSchema.parse(old)).toEqual(record())
})

test.each(['/automate cancel', '/automate skip'])(
  '%s stops the run that is at work, before the record says so',
  (body) => {
    expect(said('working', body).did).toEqual(['stop-run', 'save', 'react'])
    expect(said('working', body, { holderEnded: true }).did).not.toContain('stop-run')
    expect(said('queued', body).did).toEqual(['save', 'react'])
  },
)

test.each([
  ['unlabelled', { labelled: null }],
  ['issue-closed', { issue: { ...snapshot().issue, state: 'closed' as const } }],
  ['consenter-left', { mayPush: { alice: false } }],
])('%s stops it likewise, and never the run that says so itself', (rule, change) => {
  const working = { stage: 'working' as const, lease, attempts }
  const plan = (run: number) =>
    decide(withRecord({ ...working, lease: { ...lease, run } }, { holderEnded: false, ...change }), p, now)
  expect([plan(5).rule, ...plan(5).effects.map((effect) => effect.do)]).toEqual([rule, 'stop-run', 'save'])
  expect(plan(100).effects.map((effect) => effect.do)).toEqual(['save'])
})

const failedToOpen: ItemRecord['attempts'][number] = {
  ...(attempts[0] as (typeof attempts)[number]),
  endedAt: at,
  outcome: 'pull-requests-forbidden',
}
const forbidden = { stage: 'queued' as const, attempts: [failedToOpen], verdict: verdictOf() }

test('after a pull request that could not be opened a retry opens it, and pays no agent again', () => {
  const rule = (changes = {}, more = {}) =>
    decide(withRecord({ ...forbidden, ...changes }, { newestBranch: 1, ...more }), p, now)
  const retried = said('failed', '/automate retry', { newestBranch: 1 }).saved
  expect(retried).toMatchObject({ stage: 'queued', generation: 1 })
  const opened = { rule: 'reopen', effects: [{ do: 'open-pull-request', branch: 'issuewright/issue-3-g1' }] }
  expect(rule()).toEqual(opened)
  expect(rule({ agent: 'command' })).toEqual(opened)
  // The branch is gone, the text is another, or another agent is wanted: all of it is done anew.
  for (const other of [rule({}, { newestBranch: 0 }), rule({}, { textHash: 'f'.repeat(64) }), rule({ agent: 'codex' })])
    expect(other.rule).not.toBe('reopen')
  expect(rule({ attempts: [{ ...failedToOpen, outcome: 'agent-failed' as never }] }).rule).not.toBe('reopen')
  expect(rule({}, { labelled: null }).rule).toBe('unlabelled')
})

test.each(['/automate approve', '/automate run', '/automate retry'])(
  'after a closed pull request %s begins a new generation',
  (body) => {
    const closed = { pullRequest: pull('closed'), newestBranch: 0 }
    for (const stage of ['cancelled', 'failed'] as const)
      expect(said(stage, body, closed).saved).toMatchObject({
        stage: 'queued',
        generation: 2,
        attempts: [],
        change: null,
      })
    expect(said('failed', body, { pullRequest: null }).saved).toMatchObject({ stage: 'queued', generation: 1 })
  },
)

test('a branch without a pull request is deleted when its item has ended, and no other', () => {
  const ended = { stage: 'cancelled' as const, reason: 'command', attempts, labelling: 'L1' }
  const rule = (changes = {}, more = {}) =>
    decide(withRecord({ ...ended, ...changes }, { newestBranch: 1, ...more }), p, now)
  expect(rule()).toEqual({
    rule: 'tidy',
    effects: [{ do: 'delete-branch', branch: 'issuewright/issue-3-g1', known: { base: sha } }],
  })
  expect(rule({}, { pullRequest: pull('closed') }).rule).toBe('rest')
  expect(rule({ generation: 2 }).rule).toBe('rest')
  expect(rule({ attempts: [] }).rule).toBe('rest')
  expect(rule({ stage: 'failed' }).rule).not.toBe('tidy')
})
