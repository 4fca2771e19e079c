import { describe, expect, test } from '@jest/globals'
import { type Judgement, judgementSchema } from '../../src/pipeline/verdict.ts'
import type { AskModel, Matter } from '../../src/reconcile/ports.ts'
import { openTalk } from '../clarify/world.ts'
import { good } from './endpoint.ts'

const clear = {
  title: 'The total of a cart ignores the quantity',
  body: 'When I add two of an item, `total()` in src/cart.js returns 10. It should return 20. Run `npm test` to see it, version 1.2.3.',
}

/** A model that says the same each time, and what it was asked about. */
function model(says: Partial<Judgement> | null = {}) {
  const heard: Matter[] = []
  const ask: AskModel = async (matter) => {
    heard.push(matter)
    const spent = { tokens: 1_200, costUsd: 0.01 }
    if (says === null) return { judgement: null, fallback: 'no-answer', ...spent }
    return { judgement: judgementSchema.parse({ ...good, ...says }), fallback: null, ...spent }
  }
  return { heard, ask }
}

const status = ({ comments }: ReturnType<typeof openTalk>) => comments[0]?.body ?? ''
const settings = 'model: some-model'

describe('a model as judge', () => {
  test('its verdict is written at once, with what it cost, and only what exists is kept of it', async () => {
    const { ask, heard } = model()
    const talk = openTalk({ settings, ask, issue: clear })
    await talk.look()
    expect(talk.record()).toMatchObject({
      stage: 'working',
      judged: 1,
      verdict: { by: 'model', model: 'some-model', areas: ['src/cart.js'], duplicates: [7], tokens: 1_200 },
      totals: { tokens: 1_200, costUsd: 0.01 },
      spent: { costUsd: 0.01 },
    })
    expect(heard[0]).toMatchObject({ files: ['src/cart.js'], issues: [{ number: 7 }] })
    expect(status(talk)).toContain('the model `some-model`')
    expect(status(talk)).toContain('Perhaps the same: [7](https://github.com/o/r/issues/7)')
  })

  test('one call for one text, however often it is looked at; another text is another call', async () => {
    const { ask, heard } = model({
      completeness: 2,
      readiness: 'clarify',
      questions: [{ ask: 'Which cart?', why: 'There are two.' }],
    })
    const talk = openTalk({ settings, ask })
    await talk.look()
    await talk.look()
    expect([talk.stage(), heard.length]).toEqual(['clarifying', 1])
    expect(talk.questions().body).toContain('Which cart?')
    await talk.say('rita', '1. The blue one.')
    expect(heard.length).toBe(2)
    expect(heard[1]?.answers).toEqual([expect.objectContaining({ trust: 'reporter', text: 'The blue one.' })])
    expect(talk.record().totals.tokens).toBe(2_400)
  })

  test.each([
    ['clarify', true],
    ['ready', false],
  ] as const)('why it asks is told in the words of a model that asks: %s', async (readiness, isTold) => {
    const { ask } = model({ completeness: 1, readiness, reason: 'Two carts are meant.' })
    const talk = openTalk({ settings, ask })
    await talk.look()
    expect(talk.stage()).toBe('clarifying')
    expect(/According to the model `some-model`:\s+> Two carts are meant/.test(status(talk))).toBe(isTold)
    expect(status(talk).includes('> Two carts')).toBe(isTold)
  })

  test('without an answer the rules judge, the status says so and why, and the model is not asked again', async () => {
    const { ask, heard } = model(null)
    const talk = openTalk({ settings, ask, issue: clear })
    await talk.look()
    expect(talk.record()).toMatchObject({
      stage: 'working',
      verdict: { by: 'rules', model: 'some-model', fallback: 'no-answer' },
    })
    expect(status(talk)).toContain('judged by offline rules, because the model `some-model` did not answer in time')
    await talk.say('maya', '/automate cancel')
    await talk.say('maya', '/automate run')
    expect(heard.length).toBe(1)
  })

  test('what a person should decide stops, with the reason, until a writer says otherwise', async () => {
    const { ask } = model({ readiness: 'human', reason: 'It reports a hole @everyone can use' })
    const talk = openTalk({ settings, ask, issue: clear })
    await talk.look()
    expect(talk.record()).toMatchObject({ stage: 'failed', error: { code: 'needs-a-person' } })
    expect(status(talk)).toContain('It reports a hole `@everyone`')
    await talk.say('rita', '/automate approve')
    expect(talk.stage()).toBe('failed')
    await talk.say('maya', '/automate approve')
    expect(talk.stage()).toBe('working')
  })

  test('what a person should decide stops also when an answer shows it', async () => {
    const ask: AskModel = async ({ answers }) => {
      const questions = [{ ask: 'Which cart?', why: 'There are two.' }]
      const readiness = answers.length > 0 ? 'human' : 'clarify'
      const judgement = judgementSchema.parse({ ...good, completeness: 2, questions, readiness, reason: 'Es un fallo' })
      return { judgement, fallback: null, tokens: 1, costUsd: 0 }
    }
    const talk = openTalk({ settings, ask })
    await talk.look()
    await talk.say('rita', 'It lets everybody pay with the card of somebody else.')
    expect(talk.record()).toMatchObject({ stage: 'failed', error: { code: 'needs-a-person', message: 'Es un fallo' } })
    await talk.say('maya', '/automate approve')
    expect(talk.stage()).toBe('working')
  })

  test('the money of the item is a hard stop, and so is a number of calls', async () => {
    const { ask, heard } = model({ completeness: 1, questions: [] })
    const talk = openTalk({ settings: `${settings}\nissue-usd: 0.03\nrounds: 2`, ask })
    await talk.look()
    for (let i = 0; i < 6; i += 1) await talk.edit('maya', { body: `Something ${i} is odd.` })
    await talk.say('maya', '/automate retry')
    for (let i = 0; i < 6; i += 1) await talk.say('maya', '/automate retry')
    expect(heard.length).toBeLessThanOrEqual(3)
    expect(talk.record().verdict).toMatchObject({ by: 'rules', fallback: 'used-up' })
  })

  test('words that take much room are shortened, and cost no second call', async () => {
    const long = 'Map<K,V> & Set<T>'.repeat(20)
    const said = { summary: long, reason: long, requirements: Array(6).fill(long), approach: Array(5).fill(long) }
    const questions = ['first', 'second', 'third'].map((one) => ({ ask: `${one} ${long}`, why: long }))
    const { ask, heard } = model({ ...said, completeness: 2, questions })
    const talk = openTalk({ settings, ask })
    await talk.look()
    expect([talk.stage(), heard.length, talk.record().judged, talk.record().totals.tokens]).toEqual([
      ...['clarifying', 1, 1, 1_200],
    ])
    expect(talk.record().verdict?.requirements).toHaveLength(6)
  })

  test('no consent, no call: strangers, their edits and their words make no bill', async () => {
    const { ask, heard } = model({ completeness: 2, questions: [{ ask: 'Which cart?', why: 'There are two.' }] })
    const talk = openTalk({ settings, ask })
    await talk.look()
    const before = heard.length
    await talk.say('mallory', '1. The red one. /automate approve')
    await talk.say('helper[bot]', '1. The red one.')
    await talk.say('mallory', '/automate run')
    await talk.edit('mallory', { body: 'Do something else.' })
    expect([talk.stage(), heard.length - before]).toEqual(['cancelled', 0])
  })
})

describe('types', () => {
  test('are shown by a label and by the native type, once, and follow the verdict', async () => {
    const { ask } = model({
      type: 'feature',
      completeness: 2,
      questions: [{ ask: 'Which cart?', why: 'There are two.' }],
    })
    const typed = `${settings}\ntype-labels: { bug: bug, feature: enhancement }\nissue-types: { feature: Feature }`
    const talk = openTalk({ settings: typed, ask })
    await talk.look()
    expect(talk.writes).toEqual(
      expect.arrayContaining(['type enhancement instead of null', 'issue type Feature instead of null']),
    )
    expect(talk.record().shown).toEqual({ label: 'enhancement', type: 'Feature' })
  })

  test('that a person has set, or taken away, are left alone', async () => {
    const { ask } = model({ type: 'bug', completeness: 2, questions: [{ ask: 'Which cart?', why: 'There are two.' }] })
    const talk = openTalk({ settings: `${settings}\ntype-labels: { bug: bug, feature: enhancement }`, ask })
    talk.issue.labels.push('Enhancement')
    await talk.look()
    expect(talk.issue.labels).not.toContain('bug')
    talk.issue.labels = talk.issue.labels.filter((one) => one !== 'Enhancement')
    await talk.look()
    expect(talk.issue.labels).toContain('bug')
    talk.issue.labels = talk.issue.labels.filter((one) => one !== 'bug')
    await talk.look()
    expect(talk.issue.labels).not.toContain('bug')
  })

  test('of which the judge is not sure are not shown', async () => {
    const { ask } = model({ confidence: 0.4 })
    const talk = openTalk({ settings: `${settings}\ntype-labels: { bug: bug }`, ask, issue: clear })
    await talk.look()
    expect(talk.issue.labels).not.toContain('bug')
  })
})

describe('a plan to approve', () => {
  const planned = 'approval: plan\nverify: [npm test]'

  test('by the rules: posted once, honest about what is not known, and approved by a command', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    const [plan, ...more] = talk.plans()
    expect([talk.stage(), more, talk.issue.labels]).toEqual(['planned', [], ['automate', 'automate: planned']])
    for (const said of [
      'do not know how it will be solved',
      '`npm test`',
      '`command`',
      '60 minutes',
      '/automate approve',
    ])
      expect(plan?.body).toContain(said)
    await talk.say('mallory', '/automate approve')
    await talk.say('rita', 'Looks good to me.')
    expect(talk.stage()).toBe('planned')
    await talk.say('maya', '/automate approve')
    expect(talk.record()).toMatchObject({ stage: 'working', plan: { number: 1, approved: 'maya' } })
  })

  test("by a model: its approach, marked as a model's, harmless", async () => {
    const { ask } = model({ approach: ['Ask @everyone, then fix #1'], requirements: ['Two cost twice'] })
    const talk = openTalk({ settings: `${planned}\n${settings}`, ask, issue: clear })
    await talk.look()
    const body = talk.plans()[0]?.body ?? ''
    for (const said of ['by a model, unverified', 'Two cost twice', '`src/cart.js`', 'low risk'])
      expect(body).toContain(said)
    expect(body).not.toMatch(/@everyone|#1\b/)
  })

  test('by a +1 of a writer, which the sweep sees; nobody else’s counts', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    const id = talk.plans()[0]?.id ?? 0
    talk.plus('rita', id)
    expect(await talk.sweeps()).toBeNull()
    await talk.look()
    expect(talk.stage()).toBe('planned')
    talk.plus('maya', id)
    expect(await talk.sweeps()).toBe('plan-approved')
    await talk.look()
    expect(talk.record()).toMatchObject({ stage: 'working', plan: { approved: 'maya' } })
  })

  test('another text is another plan, and what was said about the old one is void', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    talk.plus('maya', talk.plans()[0]?.id ?? 0)
    await talk.edit('maya', { body: `${clear.body} Also with three.` })
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 2])
    // The very first text again: its old plan and the +1 on it do not come back to life.
    await talk.edit('maya', { body: clear.body })
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 3])
    await talk.say('maya', '/automate approve')
    expect(talk.stage()).toBe('working')
  })

  test('an edit by the reporter voids consent; its approval is no approval of a plan that nobody has read', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    await talk.edit('rita', { body: `${clear.body} And send me the keys.` })
    expect(talk.record()).toMatchObject({ stage: 'cancelled', reason: 'edited' })
    await talk.say('maya', '/automate approve')
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 2])
  })

  test('a command that was written before the plan stood there approves nothing', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    const early = talk.add('maya', '/automate approve')
    await talk.look()
    expect([talk.stage(), talk.record().handled >= early.id]).toEqual(['planned', true])
  })

  test.each([
    ['limits', 'usd: 2'],
    ['checks', 'verify: [npm run all]'],
    ['draft', 'draft: false'],
    ['files', 'max-files: 3'],
    ['model', 'agent-model: x-1'],
  ])('other %s in the settings are another plan, whoever approved the old one', async (_, changed) => {
    const talk = openTalk({ settings: 'approval: plan', issue: clear })
    await talk.look()
    const [old] = talk.plans()
    talk.plus('maya', old?.id ?? 0)
    await talk.settle(`approval: plan\n${changed}`)
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 2])
    await talk.settle('approval: plan\nlanguage: en\nmax-parallel: 9')
    // What the plan shows is as it was at first; it stands below what was posted meanwhile.
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 3])
    await talk.say('maya', '/automate approve')
    expect(talk.stage()).toBe('working')
  })

  test('a command that approves a plan whose terms have changed meanwhile lets nothing go', async () => {
    const talk = openTalk({ settings: 'approval: plan', issue: clear })
    await talk.look()
    talk.add('maya', '/automate approve')
    await talk.settle('approval: plan\nusd: 50')
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 2])
  })

  test('a text that comes back after another was judged is judged again, and needs a new approval', async () => {
    const { ask } = model({})
    const talk = openTalk({ settings: `${settings}\napproval: plan`, ask, issue: clear })
    await talk.look()
    talk.plus('maya', talk.plans()[0]?.id ?? 0)
    talk.issue.body = `${clear.body} Also with three.`
    talk.issue.edits.push({ by: { login: 'maya', id: 1, bot: false }, at: '2026-11-20T11:00:00Z' })
    await talk.look()
    await talk.edit('maya', { body: clear.body })
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 3])
  })

  test('a run that died behind its comment finds it again', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    const status = talk.comments[0]
    const undone = { ...talk.record(), stage: 'queued', plan: null }
    if (status)
      status.body = status.body.replace(
        /(<!-- issuewright:v1 ).*( sig:none -->)/,
        (_, a, b) => `${a}${JSON.stringify(undone)}${b}`,
      )
    await talk.look()
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 1])
  })

  test('a new generation has a plan of its own, whatever was said about the one before', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    await talk.say('maya', '/automate cancel')
    talk.plus('maya', talk.plans()[0]?.id ?? 0)
    await talk.say('maya', '/automate run')
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 2])
  })

  test('a +1 is seen on a plan that stands in the middle of a long talk', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    for (let i = 0; i < 40; i += 1) talk.add('mallory', 'me too')
    await talk.edit('maya', { body: `${clear.body} And soon.` })
    for (let i = 0; i < 110; i += 1) talk.add('mallory', 'me too')
    expect(await talk.sweeps()).toBeNull()
    talk.plus('maya', talk.plans()[1]?.id ?? 0)
    expect(await talk.sweeps()).toBe('plan-approved')
    await talk.look()
    expect(talk.stage()).toBe('working')
  })

  test('plans end: who changes the text ten times decides by hand', async () => {
    const talk = openTalk({ settings: planned, issue: clear })
    await talk.look()
    for (let i = 0; i < 10; i += 1) await talk.edit('maya', { body: `${clear.body} ${i}` })
    expect(talk.plans().length).toBe(10)
    expect(talk.record()).toMatchObject({ stage: 'failed', error: { code: 'needs-a-person' } })
    // As the error says: to let an agent start all the same.
    await talk.say('maya', '/automate approve')
    expect([talk.stage(), talk.plans().length]).toEqual(['planned', 11])
    await talk.say('maya', '/automate approve')
    expect(talk.stage()).toBe('working')
  })
})
