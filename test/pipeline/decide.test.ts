import { expect, test } from '@jest/globals'
import type { Inputs } from '../../src/inputs.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { agentsOf } from '../../src/pipeline/policy.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { at, change, comment, heard, now, policy, pull, round, sha, snapshot, verdictOf, withRecord } from './item.ts'

const p = await policy()
const verdict = (completeness: number) => verdictOf({ completeness, missing: ['expected'] })
const lease = { run: 100, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 }
const stranger = { login: 'mallory', id: 9, bot: false }
const saved = (plan: ReturnType<typeof decide>) =>
  plan.effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]

test.each([
  ['no label', snapshot({ labelled: null }), 'no-consent', 0],
  [
    'a stranger labels (ATK-001)',
    snapshot({ labelled: { event: 'L', by: stranger, at: '2026-11-20T10:00:00Z' } }),
    'without-consent',
    1,
  ],
  [
    'a bot labels (ATK-004)',
    snapshot({
      labelled: { event: 'L', by: { login: 'evil[bot]', id: 8, bot: true }, at: '2026-11-20T10:00:00Z' },
      mayPush: { 'evil[bot]': true },
    }),
    'without-consent',
    1,
  ],
  ['a pull request is labelled (ATK-011)', snapshot({ target: 'pull-request' }), 'unsupported-target', 1],
  ['a stranger re-runs (ATK-007)', snapshot({ run: { ...snapshot().run, triggeredBy: 'ex' } }), 'rerun-by-stranger', 0],
  ['someone who may push labels', snapshot(), 'consented', 2],
  ['the issue is closed', snapshot({ issue: { ...snapshot().issue, state: 'closed' } }), 'without-consent', 1],
  [
    'the author edits after the label (ATK-049)',
    snapshot({
      issue: { ...snapshot().issue, edits: [{ by: { login: 'rita', id: 2, bot: false }, at: '2026-11-20T10:00:00Z' }] },
    }),
    'without-consent',
    1,
  ],
  [
    'a newer version wrote the record',
    snapshot({ status: { kind: 'newer', commentId: 1, version: 2 } }),
    'newer-record',
    0,
  ],
])('arrival: %s', (_, s, rule, effects) => {
  const plan = decide(s, p, now)
  expect([plan.rule, plan.effects.length]).toEqual([rule, effects])
})

test.each<[string, Parameters<typeof snapshot>[0], string]>([
  [
    'the label stands by a form that a stranger filled in',
    { labelled: { event: 'L', by: stranger, at } },
    'relabelled-by-stranger',
  ],
  ['the label is not on', { labelled: null }, 'unlabelled'],
  ['the issue is closed', { issue: { ...snapshot().issue, state: 'closed' } }, 'issue-closed'],
])('people who may push are heard where %s', (_, more, reason) => {
  const after = (record: ReturnType<typeof saved>, body: string, id: number) => {
    if (!record) throw new Error('no record')
    return decide(withRecord(record, { ...more, comments: [comment('alice', body, { id })] }), p, now)
  }
  const begun = decide(snapshot({ ...more, comments: [comment('alice', '/automate help')] }), p, now)
  expect(saved(begun)).toMatchObject({ stage: 'cancelled', reason, consent: null })
  const helped = after(saved(begun), '/automate help', 50)
  expect(helped.effects).toMatchObject([{ record: { reply: { code: 'help' } } }, { do: 'react', content: '+1' }])
  const again = after(saved(helped), '/automate run', 51)
  const isFree = reason === 'relabelled-by-stranger'
  expect(again.effects).toMatchObject([
    { record: isFree ? { stage: 'queued', consent: { by: { login: 'alice' } } } : { stage: 'cancelled' } },
    { do: 'react', content: isFree ? '+1' : 'confused' },
  ])
})

test.each([
  ['queued without verdict', withRecord(), 'understand'],
  ['clear', withRecord({ verdict: verdict(4) }), 'start'],
  ['vague', withRecord({ verdict: verdict(2) }), 'ask'],
  ['vague, but a writer said enough', withRecord({ verdict: verdict(2), enough: true }), 'start'],
  [
    'vague after all rounds',
    withRecord({
      verdict: verdict(2),
      rounds: [1, 2].map(() => round({ keys: ['x'] })),
    }),
    'still-unclear',
  ],
  [
    'a verdict for an older text does not count',
    withRecord({ verdict: { ...verdict(5), hash: 'c'.repeat(64) } }),
    'understand',
  ],
  ['merged while at work', withRecord({ stage: 'working', lease }, { pullRequest: pull('merged') }), 'merged'],
  [
    'merged outranks closed',
    withRecord(
      { stage: 'reviewing' },
      { pullRequest: pull('merged'), issue: { ...snapshot().issue, state: 'closed' } },
    ),
    'merged',
  ],
  ['failed, but its pull request lives', withRecord({ stage: 'failed' }, { pullRequest: pull('open') }), 'in-review'],
  [
    'another run holds the lease',
    withRecord({ stage: 'working', lease: { ...lease, run: 5 } }, { pullRequest: pull('open') }),
    'labels',
  ],
  [
    'skipped after the pull request was known',
    withRecord({ stage: 'skipped', change: change() }, { pullRequest: pull('open') }),
    'labels',
  ],
  ['closed without a merge', withRecord({ stage: 'reviewing' }, { pullRequest: pull('closed') }), 'closed-unmerged'],
  ['label removed', withRecord({ stage: 'clarifying' }, { labelled: null }), 'unlabelled'],
  ['issue closed', withRecord({}, { issue: { ...snapshot().issue, state: 'closed' } }), 'issue-closed'],
  ['label again after an end', withRecord({ stage: 'cancelled', labelling: 'L0' }), 'asked-again'],
  [
    'label again after an end, by a stranger',
    withRecord({ stage: 'cancelled', labelling: 'L0' }, { mayPush: {} }),
    'relabelled-in-vain',
  ],
  ['consenter lost the right', withRecord({}, { mayPush: { alice: false } }), 'consenter-left'],
  [
    'edited by the reporter (ATK-050)',
    withRecord(
      {},
      {
        issue: {
          ...snapshot().issue,
          hash: 'd'.repeat(64),
          edits: [{ by: { login: 'rita', id: 2, bot: false }, at: '2026-11-20T10:01:00Z' }],
        },
      },
    ),
    'edited',
  ],
  [
    'edited by a writer',
    withRecord(
      {},
      {
        issue: {
          ...snapshot().issue,
          hash: 'd'.repeat(64),
          edits: [{ by: { login: 'alice', id: 1, bot: false }, at: '2026-11-20T10:01:00Z' }],
        },
      },
    ),
    'edited-by-writer',
  ],
  [
    'edited while in review',
    withRecord(
      { stage: 'reviewing' },
      { issue: { ...snapshot().issue, labels: ['automate', 'automate: in review'], hash: 'd'.repeat(64) } },
    ),
    'rest',
  ],
  ['no answer for too long', withRecord({ stage: 'clarifying', since: '2026-10-01T00:00:00Z' }), 'unanswered'],
  [
    'the run is gone',
    withRecord({ stage: 'working', lease: { ...lease, run: 5, deadline: '2026-11-20T10:04:00Z' } }),
    'run-lost',
  ],
  [
    'the implement job left nothing',
    withRecord(
      { stage: 'working', lease },
      { delivery: { kind: 'broken', code: 'job-crashed', why: 'gone' }, run: { ...snapshot().run, job: 'publish' } },
    ),
    'broken',
  ],
])('item: %s', (_, s, rule) => {
  expect(decide(s, p, now).rule).toBe(rule)
})

test('a round that a dead run has asked already began when it was asked', () => {
  const asked = comment('github-actions[bot]', 'What? <!-- issuewright-key:questions-r1 -->', { ours: true })
  const rounds = (comments: (typeof asked)[]) =>
    saved(decide(withRecord({ verdict: verdict(2) }, { comments }), p, now))?.rounds
  expect(rounds([asked])).toMatchObject([{ at: asked.createdAt }])
  expect(rounds([{ ...asked, ours: false }])).toMatchObject([{ at: now.toISOString() }])
})

test('only the triage job begins work', () => {
  const s = withRecord({ verdict: verdict(5) })
  expect(decide({ ...s, run: { ...s.run, job: 'publish' } }, p, now).rule).toBe('labels')
})

test('what the settings lack is told before anybody is asked', async () => {
  const s = withRecord({ verdict: verdict(1) })
  const told = async (given: Partial<Inputs>, file: string | null = null) =>
    saved(decide(s, await policy(given, file), now))?.error?.code
  expect(await told({ sandbox: 'docker' })).toBe('no-room')
  expect(await told({ 'agent-command': '' })).toBe('no-agent')
  expect(await told({ 'agent-command': '', agent: 'command' })).toBe('no-agent')
  expect(await told({ 'agent-command': '', agent: 'claude' })).toBeUndefined()
  expect(await told({ agent: 'claud' })).toBe('bad-configuration')
  expect((await policy({ agent: 'claud' })).problem).toContain('did you mean `claude`')
  expect((await policy({}, 'agent-model: { codx: x }\n')).problem).toContain('did you mean `codex`')
})

test('a label names the agent if someone who may push put it on, and the settings follow as fallback', async () => {
  const begun = async (by: string, agent: string) => {
    const choice = { agent, by: { login: by, id: 1, bot: false } }
    const s = withRecord({ verdict: verdict(5), enough: true }, { choice })
    return saved(decide(s, await policy({ agent: 'claude' }), now))?.attempts.at(-1)?.agent
  }
  expect(await begun('alice', 'codex')).toBe('codex')
  expect(await begun('mallory', 'codex')).toBe('claude')
  expect(await begun('alice', 'no-such-agent')).toBe('claude')
  expect(agentsOf(await policy({ agent: 'claude, command' }), 'codex')).toEqual(['codex', 'claude', 'command'])
})

test('no change with a reason is an answer; without one it is a failure', () => {
  const held = {
    stage: 'working' as const,
    lease: { run: 100, attempt: 1, deadline: '2026-11-20T12:00:00Z', ticket: 1 },
  }
  const told = (summary: string) => {
    const changeSet = { ending: { how: 'finished' }, files: [], outside: [], runs: [], usage: null, summary } as never
    const s = withRecord(held, { delivery: { kind: 'change-set', changeSet, findings: [] } })
    return saved(decide({ ...s, run: { ...s.run, job: 'publish' } }, p, now))
  }
  expect(told('It already behaves so since 2.1.')).toMatchObject({
    stage: 'done',
    reason: 'no-change',
    said: 'It already behaves so since 2.1.',
  })
  expect(told(' ')).toMatchObject({ stage: 'failed', error: { code: 'agent-changed-nothing' } })
})

test('what was written under settings that cannot be read any more is not judged by the defaults: it is kept', async () => {
  const broken = await policy({}, 'max-file: 3')
  const told = (how: string, files: unknown[], run = 100) => {
    const changeSet = {
      ending: { how, why: '', seconds: 1, exitCode: 0 },
      files,
      outside: [],
      runs: [],
      usage: null,
    } as never
    const delivery: Snapshot['delivery'] = { kind: 'change-set', changeSet, findings: [] }
    const s = withRecord({ stage: 'working', lease: { ...lease, run } }, { delivery, holderEnded: false })
    const plan = decide({ ...s, run: { ...s.run, job: 'publish' } }, broken, now)
    return saved(plan)?.error ?? plan.rule
  }
  const error = { code: 'bad-configuration', message: broken.problem, about: { kept: 2 }, retryAt: null }
  expect(told('finished', [{}, {}])).toMatchObject(error)
  expect(told('failed', [{}])).toMatchObject({ code: 'agent-failed' })
  expect(told('finished', [])).toMatchObject({ code: 'agent-changed-nothing' })
  expect(told('finished', [{}], 5)).toBe('labels')
})

test.each([
  ['a retry', [comment('alice', '/automate retry')], false, ['command', 'working']],
  ['a retry when that run is over', [comment('alice', '/automate retry')], true, ['run-lost', 'failed']],
  ['nothing but that run is over', [], true, ['run-lost', 'failed']],
] as const)('held by another run: %s', (_, comments, holderEnded, expected) => {
  const s = withRecord({ stage: 'working', lease: { ...lease, run: 5 } }, { comments: [...comments], holderEnded })
  const plan = decide(s, p, now)
  expect([plan.rule, saved(plan)?.stage]).toEqual(expected)
})

test('a lost run is tried again by itself, but not one that somebody has cancelled', () => {
  const errorAfter = (holderEnded: Snapshot['holderEnded']) =>
    saved(decide(withRecord({ stage: 'working', lease: { ...lease, run: 5 } }, { holderEnded }), p, now))?.error
  expect(errorAfter(true)).toMatchObject({ code: 'run-lost', retryAt: expect.any(String) })
  expect(errorAfter('cancelled')).toMatchObject({ code: 'job-cancelled', retryAt: null })
})

const again = { ...snapshot().run, attempt: 2 }
const mine = { writer: { run: 100, attempt: 1 }, verdict: verdict(5) }
const nothing = { kind: 'broken', code: 'job-crashed', why: 'gone' } as const
test.each([
  ['failed', withRecord({ ...mine, stage: 'failed' }, { run: again }), 'rerun', 'queued'],
  ['stuck at work', withRecord({ ...mine, stage: 'working', lease }, { run: again }), 'rerun', 'queued'],
  [
    'failed, and only the last jobs run again',
    withRecord({ ...mine, stage: 'failed' }, { run: { ...again, job: 'publish' }, delivery: nothing }),
    'rerun',
    'working',
  ],
  [
    'failed, and another run has gone on since',
    withRecord({ ...mine, stage: 'failed', writer: { run: 5, attempt: 1 } }, { run: again }),
    'labels',
    undefined,
  ],
  ['failed in this very attempt', withRecord({ ...mine, stage: 'failed' }), 'labels', undefined],
  ['skipped', withRecord({ ...mine, stage: 'skipped' }, { run: again }), 'labels', undefined],
  [
    'failed, by someone who may not push',
    withRecord({ ...mine, stage: 'failed' }, { run: { ...again, triggeredBy: 'ex' } }),
    'rerun-by-stranger',
    undefined,
  ],
  [
    'failed, by an actor who may not push any more',
    withRecord({ ...mine, stage: 'failed' }, { run: { ...again, actor: 'ex', triggeredBy: 'ex' } }),
    'rerun-by-stranger',
    undefined,
  ],
])('a re-run of the run that left it %s', (_, s, rule, stage) => {
  const plan = decide(s, p, now)
  expect([plan.rule, saved(plan)?.stage]).toEqual([rule, stage])
})

test('what is taken up has a lease and an attempt of its own on the commit of the one before', () => {
  const attempt = { agent: 'command', run: 100, base: 'e'.repeat(40), startedAt: at, minutes: 0, tokens: 0, costUsd: 0 }
  const attempts = [{ ...attempt, endedAt: at, outcome: 'github-unavailable' as const }]
  const run = { ...again, job: 'publish' as const }
  const s = withRecord({ ...mine, stage: 'failed', attempts }, { run, delivery: nothing })
  expect(saved(decide(s, p, now))).toMatchObject({
    stage: 'working',
    lease: { run: 100, attempt: 2 },
    attempts: [{ outcome: 'github-unavailable' }, { base: attempt.base, outcome: null }],
    history: [{ to: 'queued' }, { to: 'working', by: 'alice', rule: 'rerun' }],
  })
})

test('the lease pins the base commit and the deadline', () => {
  const started = saved(decide(withRecord({ verdict: verdict(5) }), p, now))
  expect(started).toMatchObject({
    stage: 'working',
    lease: { run: 100, deadline: '2026-11-20T11:35:00.000Z' },
    attempts: [{ base: sha }],
  })
  expect(started?.attempts).toHaveLength(1)
})

const commands: [string, string, string, string][] = [
  ['failed', '/automate retry', 'queued', 'alice'],
  ['queued', '/automate skip', 'skipped', 'alice'],
  ['working', '/automate skip', 'skipped', 'alice'],
  ['clarifying', '/automate approve', 'queued', 'alice'],
  ['clarifying', '/automate cancel', 'cancelled', 'alice'],
  ['cancelled', '/automate run', 'queued', 'alice'],
  ['failed', '/automate retry', 'failed', 'mallory'],
  ['queued', '/automate aprove', 'queued', 'alice'],
]
test.each(commands)('command while %s: %s → %s by %s', (stage, body, after, by) => {
  const s = withRecord(
    { stage: stage as 'failed', lease: stage === 'working' ? { ...lease, run: 5 } : null },
    { comments: [comment(by, body)], mayPush: { alice: true, mallory: false } },
  )
  const plan = decide(s, p, now)
  expect([plan.rule, saved(plan)?.stage, saved(plan)?.handled]).toEqual(['command', after, 50])
  expect(saved(plan)?.reply?.code ?? null).toBe(
    by === 'mallory' ? 'refused' : body.includes('aprove') ? 'unknown' : null,
  )
})

test.each([
  ['quoted (ATK-009)', comment('alice', '> /automate approve\n\nno')],
  ['edited in', comment('alice', '/automate skip', { editedAt: '2026-11-20T10:03:00Z' })],
  ['handled already', comment('alice', '/automate skip', { id: 0 })],
  ['in a code block', comment('alice', '```\n/automate skip\n```')],
  ['by a bot', comment('bot', '/automate skip', { author: { login: 'bot', id: 1, bot: true } })],
  ['by ourselves', comment('alice', '/automate skip', { ours: true })],
])('no command: %s', (_, one) => {
  expect(decide(withRecord({ stage: 'failed', error: null }, { comments: [one] }), p, now).rule).not.toBe('command')
})

test('answers wake the item; strangers and bots do not', () => {
  const rounds = [round()]
  const asked = (login: string, changes = {}) =>
    heard(
      withRecord(
        { stage: 'clarifying', rounds, verdict: verdict(2) },
        { comments: [comment(login, 'It should be 3', changes)] },
      ),
    )
  expect(decide(asked('rita'), p, now).rule).toBe('answered')
  expect(decide(asked('alice'), p, now).rule).toBe('answered')
  expect(decide(asked('mallory'), p, now).rule).toBe('labels')
  expect(decide(asked('rita', { createdAt: '2026-11-20T09:00:00Z' }), p, now).rule).toBe('labels')
})

test('a refusal is said once to each, and never to a crowd', () => {
  const again = withRecord(
    { stage: 'failed', refused: ['mallory'] },
    {
      comments: [comment('mallory', '/automate run'), comment('alice', '/automate retry', { id: 60 })],
      mayPush: { alice: true, mallory: false },
    },
  )
  expect(saved(decide(again, p, now))).toMatchObject({ handled: 60, stage: 'queued' })
  const crowd = Array.from({ length: 20 }, (_, i) => `u${i}`)
  const more = withRecord(
    { stage: 'done', refused: crowd },
    { comments: [comment('v', '/automate run')], mayPush: { v: false } },
  )
  expect(decide(more, p, now).rule).toBe('labels')
})

test('an answer counts by the order of comments, whatever the clocks say', () => {
  const question = comment('github-actions[bot]', 'Which? <!-- issuewright-key:questions-r1 -->', {
    id: 40,
    ours: true,
  })
  const rounds = [round({ at: '2026-11-20T10:04:00Z' })]
  const early = comment('rita', 'It should be 3', { id: 41, createdAt: '2026-11-20T10:03:59Z' })
  const before = comment('rita', 'Hello', { id: 39, createdAt: '2026-11-20T10:09:00Z' })
  const rule = (comments: (typeof early)[]) =>
    decide(heard(withRecord({ stage: 'clarifying', rounds, verdict: verdict(2) }, { comments })), p, now).rule
  expect(rule([question, early])).toBe('answered')
  expect(rule([before, question])).toBe('labels')
})

test('a round of revision whose pull request was closed ends with it, and its run is stopped', () => {
  const round = {
    cause: 'command' as const,
    by: 'alice',
    at,
    head: sha,
    reviews: [] as number[],
    comment: null,
    threads: [] as number[],
    outcome: null,
  }
  const s = withRecord(
    { stage: 'working', lease: { ...lease, run: 99 }, revisions: [round] },
    { pullRequest: pull('closed'), holderEnded: false },
  )
  const plan = decide(s, p, now)
  expect([plan.rule, ...plan.effects.map((effect) => effect.do)]).toEqual([
    'closed-unmerged',
    'ask-why',
    'stop-run',
    'save',
  ])
  expect(saved(plan)).toMatchObject({ stage: 'cancelled', revisions: [{ outcome: 'cancelled' }] })
})
