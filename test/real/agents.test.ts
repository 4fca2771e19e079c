import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { adapters } from '../../src/adapters/agents/registry.ts'
import type { Adapter } from '../../src/pipeline/agent.ts'
import { whyNoRoom } from '../room/why.ts'
import { startMock } from './mock.ts'
import { type Scenario, scenarios } from './scenarios.ts'
import { installed, play } from './stage.ts'

/** The programs that are here by default are the two that are installed fastest; `npm run test:agents` takes all. */
const all = process.env['ISSUEWRIGHT_AGENTS'] === 'all'
const wanted = adapters.filter(({ name, package: from }) => from && (all || ['claude', 'gemini'].includes(name)))

const refused = await whyNoRoom('bubblewrap')
const kind = refused === null || process.env['ISSUEWRIGHT_REQUIRE_ROOM'] === '1' ? 'bubblewrap' : 'none'
const where = kind === 'none' ? 'without a room: bubblewrap does not work on this machine' : 'in a room'

const measured: Record<string, Measured> = {}
type Measured = {
  version: string
  installSeconds: number
  good: { seconds: number; requests: number; tokens: number }
  failures: Record<string, { how: string; seconds: number; requests: number }>
}

describe.each(wanted)(`$name ${where}`, (adapter) => {
  test('does a small task, and the gateway counts what the model served', async () => {
    const { tools, seconds } = await installed(adapter)
    const mock = await startMock('good')
    const { run, usage, tree, left, events, log } = await play({ adapter, tools, kind, baseUrl: mock.url })
    void mock.stop()
    expect({ how: run.how, log: run.how === 'finished' ? '' : log.slice(-3_000) }).toEqual({ how: 'finished', log: '' })
    expect(tree).toEqual({ 'AGENT_FACTS.md': 'kept\n', 'hello.txt': 'hello\n' })
    const { answers, input, output } = mock.served
    expect(answers).toBeGreaterThanOrEqual(2)
    expect(usage).toMatchObject({ requests: answers, input, output, stopped: null })
    expect(run.session).not.toBeNull()
    expect(events).toContainEqual({ kind: 'ran', command: expect.stringContaining('echo hello > hello.txt') })
    expect(left).toEqual([])
    measured[adapter.name] = {
      version: adapter.package?.version ?? '',
      installSeconds: seconds,
      good: { seconds: rounded(run.seconds), requests: answers, tokens: input + output },
      failures: {},
    }
  }, 400_000)

  test('reads its instruction file, and goes on in its session', async () => {
    const { tools } = await installed(adapter)
    const mock = await startMock('idle')
    const [file = ''] = adapter.instructions
    const { run } = await play({
      ...{ adapter, tools, kind, baseUrl: mock.url, files: { [file]: 'Instruction 4711.\n' } },
      prompts: ['What was asked first?', 'And what then?'],
    })
    void mock.stop()
    expect(run.how).toBe('finished')
    expect(mock.asked.some((messages) => messages.includes('Instruction 4711.'))).toBe(true)
    const then = mock.asked.filter((messages) => messages.includes('And what then?'))
    expect(then.length).toBeGreaterThan(0)
    expect(then.some((messages) => messages.includes('What was asked first?'))).toBe(true)
  }, 120_000)

  test.each(scenarios.filter(({ quick }) => all || quick))(
    '$name',
    async (scenario) => {
      const { run, usage, tree, left, log } = await live(adapter, scenario)
      if (scenario.needsPrice && usage?.unpriced.length) {
        expect(usage.stopped).not.toBe('usd')
        return note(adapter, scenario, { ...run, how: 'no price' }, usage.requests)
      }
      note(adapter, scenario, run, usage?.requests ?? 0)
      expect(scenario.ends).toContain(run.how)
      expect(run.seconds).toBeLessThan(scenario.within + 15)
      expect(left).toEqual([])
      expect(tree['AGENT_FACTS.md']).toBe('kept\n')
      const wrote =
        scenario.model === 'loop' || scenario.model === 'busy' || (scenario.model === 'cut' && run.how === 'finished')
      expect(tree['hello.txt']).toBe(wrote ? 'hello\n' : undefined)
      if (wrote) expect(log).toContain('hello.txt')
      expect(run.why).not.toBe('')
    },
    90_000,
  )
})

/** What was measured now replaces what stands there; the rest stays, so that one row can be measured anew. */
afterAll(() => {
  if (!all || kind === 'none') return
  const file = 'test/real/measured.json'
  const { agents } = JSON.parse(readFileSync(file, 'utf8')) as { agents: typeof measured }
  for (const [name, now] of Object.entries(measured)) {
    const before = agents[name]?.version === now.version ? agents[name] : undefined
    agents[name] = { ...before, ...now, failures: { ...before?.failures, ...now.failures } }
  }
  const page = { date: new Date().toISOString().slice(0, 10), node: process.version, room: kind, agents }
  writeFileSync(file, `${JSON.stringify(page, null, 2)}\n`)
})

async function live(adapter: Adapter, { model, limits }: Scenario) {
  const { tools } = await installed(adapter)
  const mock = await startMock(model === 'refused' ? 'idle' : model)
  if (model === 'refused') await mock.stop()
  const { budget, deadlineSeconds, cancelSeconds, ...rest } = limits
  const deadline = deadlineSeconds === undefined ? {} : { deadline: Date.now() + deadlineSeconds * 1_000 }
  const played = await play({
    ...{ adapter, tools, kind, baseUrl: mock.url, ...rest },
    budget: { ...budget, ...deadline },
    ...(cancelSeconds !== undefined && { signal: AbortSignal.timeout(cancelSeconds * 1_000) }),
  })
  if (model !== 'refused') void mock.stop()
  return played
}

function note(adapter: Adapter, { name }: Scenario, run: { how: string; seconds: number }, requests: number): void {
  const { how, seconds } = run
  const mine = measured[adapter.name]
  if (mine) mine.failures[name] = { how, seconds: rounded(seconds), requests }
}

const rounded = (seconds: number) => Math.round(seconds * 10) / 10
