import { expect, test } from '@jest/globals'
import { decide } from '../../src/pipeline/decide.ts'
import type { Policy } from '../../src/pipeline/policy.ts'
import { recordSchema } from '../../src/pipeline/record.ts'
import { badEndings } from '../../src/pipeline/rules/delivery.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { wordsOf } from '../../src/reconcile/words.ts'
import { renderForecast } from '../../src/text/forecast.ts'
import { renderStatus } from '../../src/text/status.ts'
import type { Words } from '../../src/text/words/en.ts'
import { at, hash, now, policy, record, round, sha, snapshot, verdictOf, withRecord } from '../pipeline/item.ts'

const usual = await policy()
const lease = { run: 100, attempt: 1, deadline: '2026-11-20T11:30:00Z', ticket: 1 }
const attempt = { agent: 'command', run: 100, base: sha, startedAt: at, endedAt: null, outcome: null }
const attempts = [{ ...attempt, minutes: 0, tokens: 0, costUsd: 0 }]
const file = { op: 'add', path: 'a', kind: 'file', mode: '100644', bytes: 1, sha256: hash } as const
const changeSet = {
  ...{ v: 1, workOrder: hash, base: sha, item: { number: 3, generation: 1, attempt: 1 }, runs: [], room: null },
  ...{ usage: null, preparation: [], files: [file], truncated: false, outside: [], summary: '', verification: [] },
} as const

const working = (changes: Partial<typeof changeSet> | object, how: string): Snapshot =>
  withRecord(
    { stage: 'working', lease, attempts },
    {
      delivery: {
        kind: 'change-set',
        findings: [],
        changeSet: { ...changeSet, ending: { how, why: '', exitCode: 7, seconds: 40 }, ...changes } as never,
      },
      run: { ...withRecord().run, job: 'publish' },
    },
  )

/** Every way in which a rule gives an item up by itself. */
const cases: [string, Snapshot, Partial<Policy>?][] = [
  ...Object.keys(badEndings).map((how): [string, Snapshot] => [how, working({}, how)]),
  ['prepared too late', working({ preparation: [{ timedOut: true }] }, 'unprepared')],
  ['no report', working({ ending: { how: 'failed', why: '', exitCode: 0, seconds: 0 } }, 'failed')],
  ['changed nothing', working({ files: [] }, 'finished')],
  ['wrote outside', working({ files: [], outside: ['/tmp/x'] }, 'finished')],
  ['lost', withRecord({ stage: 'working', lease: { ...lease, run: 99 }, attempts }, { holderEnded: true })],
  ['attempts', withRecord({ attempts: Array(3).fill({ ...attempts[0], endedAt: at, outcome: 'agent-failed' }) })],
  ['budget', withRecord({ totals: { attempts: 1, minutes: 9_999, tokens: 0, costUsd: 999 } })],
  ['no agent', withRecord(), { 'agent-command': null }],
  ['no image', withRecord(), { sandbox: 'docker', 'sandbox-image': null }],
  ['still unclear', withRecord({ rounds: [round(), round()], verdict: verdictOf({ completeness: 1 }) })],
  ['a person', withRecord({ verdict: verdictOf({ readiness: 'human' }) })],
  [
    'plans',
    withRecord({ verdict: verdictOf(), plan: { number: 10, text: sha + sha.slice(0, 24), terms: '', approved: null } }),
    { approval: 'plan' },
  ],
]

function told(snapshot: Snapshot, changes: Partial<Policy>, words: Words): string {
  const whole = { ...usual, ...changes }
  const plan = decide(snapshot, whole, now)
  const [saved] = plan.effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))
  expect([plan.rule, saved?.stage, saved?.error?.code]).toEqual([plan.rule, 'failed', expect.any(String)])
  const context = {
    ...{ words, policy: whole, runUrl: (id: number) => `/${id}`, reporter: 'rita', byHand: '', issueUrl: '/3' },
    ...{ difference: null, removed: [] },
  }
  const status = renderStatus(recordSchema.parse(saved), context, null)
  return status.replace(/<!--[\s\S]*$/, '').replace(/`[^`]*`|\]\([^)]*\)/g, ' ')
}

test.each(cases)('whoever reads of it in another language reads no English: %s', async (_, snapshot, changes = {}) => {
  const sentence = /\b(?:the|and|was|were|this|that|with|from|too|did|has|have|ended|used|after|of|not|is)\b/gi
  for (const language of ['es', 'fr', 'vi'] as const) {
    expect([language, told(snapshot, changes, await wordsOf(language)).match(sentence)]).toEqual([language, null])
  }
  expect(told(snapshot, changes, await wordsOf('en'))).toMatch(sentence)
})

test.each<[string, Snapshot, object]>([
  [
    'a command of `prepare` that took too long',
    working({ files: [], preparation: [{ timedOut: true }] }, 'unprepared'),
    { seconds: 40, exit: 7, late: 1 },
  ],
  [
    'an agent that never said that it was done',
    working({ files: [], ending: { how: 'failed', why: '', exitCode: 0, seconds: 0.2 } }, 'failed'),
    { exit: 0, unreported: 1 },
  ],
  ['what never began', working({ files: [], ending: { how: 'no-room', why: '', exitCode: null, seconds: 0 } }, ''), {}],
])('what is told of %s', (_, snapshot, about) => {
  const saved = decide(snapshot, usual, now).effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))
  expect(saved[0]?.error?.about).toEqual(about)
})

test('a terminal says in a sentence why a record does not count', () => {
  const before = snapshot({ status: { kind: 'absent', commentId: 9, body: '', why: 'doubled' } })
  const told = renderForecast({ before, after: before, plans: [], policy: usual, workflow: null })
  expect(told).toContain('does not count: two comments hold one')
})

test('what an older version has written as a sentence is still told', async () => {
  const error = { code: 'agent-timed-out', message: 'The agent ran into its time limit.', at, retryAt: null } as const
  const old = recordSchema.parse(record({ stage: 'failed', error, rebuilt: 'the signature does not fit' }))
  const context = {
    ...{ words: await wordsOf('fr'), policy: usual, runUrl: String, reporter: null, byHand: '', issueUrl: '/3' },
    ...{ difference: null, removed: [] },
  }
  expect(renderStatus(old, context, null)).toMatch(/time limit[\s\S]*the signature does not fit/)
})
