import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Ending, Evidence } from '../../src/pipeline/change-set.ts'
import type { WorkOrder } from '../../src/pipeline/work-order.ts'
import { type Ran, type Workshop, work } from '../../src/reconcile/work.ts'

const order = (agents: string[], repairRounds = 2) =>
  ({ agents: agents.map((name) => ({ name, model: null, baseUrl: null })), repairRounds }) as WorkOrder

const evidence = (passed: boolean): Evidence => {
  return { command: 'npm test', passed, exitCode: passed ? 0 : 1, timedOut: false, seconds: 1, tail: '' }
}

type Script = {
  preparation?: Evidence[]
  /** How each run ends, in their order; the last holds for all further ones. */
  ends?: Ending['how'][]
  /** Whether the checks pass, after each run. */
  checks?: boolean[]
  files?: number
  /** What the guard would not publish, after each run. */
  blocks?: boolean[]
  /** After how many runs the budget is used up. */
  open?: number
}

/** A workshop that does what the script says and writes down what it was asked. */
function scripted({
  preparation = [],
  ends = ['finished'],
  checks = [true],
  files = 1,
  blocks = [false],
  open = 99,
}: Script) {
  const asked: string[] = []
  let runs = 0
  let checked = 0
  const shop: Workshop = {
    prepared: () => preparation,
    run: async ({ name }, repair) => {
      asked.push(
        `${name}${repair ? ` repairs ${repair.failed.length}${repair.blocks.length > 0 ? ' and heeds the guard' : ''} of session ${repair.session}` : ''}`,
      )
      const how = ends[Math.min(runs, ends.length - 1)] ?? 'finished'
      runs += 1
      return { agent: name, model: 'm', how, why: how, seconds: 2, exitCode: 0, session: `s${runs}` } satisfies Ran
    },
    collect: async () => ({
      files: Array.from({ length: files }, (_, i) => ({ op: 'delete', path: `${i}` })),
      truncated: false,
    }),
    judge: () => {
      const blocked = blocks[Math.min(runs - 1, blocks.length - 1)] ?? false
      return blocked ? [{ rule: 'workflow', answer: 'block', fixed: true, path: 'x', values: [] }] : []
    },
    verify: async () => {
      asked.push('check')
      const passed = checks[Math.min(checked, checks.length - 1)] ?? true
      checked += 1
      return [evidence(passed)]
    },
    isOpen: () => runs < open,
  }
  return { shop, asked }
}

test('a good run is checked once', async () => {
  const { shop, asked } = scripted({})
  const done = await work(order(['claude']), shop)
  expect(asked).toEqual(['claude', 'check'])
  expect(done.ending).toEqual({ how: 'finished', why: '', exitCode: 0, seconds: 2 })
})

test('words too long for the change set are cut, not a crash', async () => {
  const { shop } = scripted({ preparation: [{ ...evidence(false), command: 'x'.repeat(5_000) }] })
  expect((await work(order(['claude']), shop)).ending.why).toHaveLength(1_000)
})

test('no agent starts on a base that cannot be prepared', async () => {
  const { shop, asked } = scripted({ preparation: [evidence(true), evidence(false)] })
  const done = await work(order(['claude']), shop)
  expect([asked, done.ending]).toMatchObject([
    [],
    { how: 'unprepared', why: '`npm test`', exitCode: 1, seconds: evidence(false).seconds },
  ])
})

describe('the next agent is tried', () => {
  test.each(['failed', 'not-found', 'not-installed', 'no-key'] as const)('after %s', async (how) => {
    const { shop, asked } = scripted({ ends: [how, 'finished'] })
    const done = await work(order(['claude', 'codex']), shop)
    expect(asked).toEqual(['claude', 'codex', 'check'])
    expect([done.ending.how, done.runs.map(({ agent, how }) => [agent, how])]).toEqual([
      'finished',
      [
        ['claude', how],
        ['codex', 'finished'],
      ],
    ])
  })

  test.each(['timed-out', 'silent', 'turns', 'budget', 'cancelled'] as const)('not after %s', async (how) => {
    const { shop, asked } = scripted({ ends: [how] })
    const done = await work(order(['claude', 'codex']), shop)
    expect([asked, done.ending.how]).toEqual([['claude'], how])
  })

  test('and one that cannot even start does not hide how the one before it broke', async () => {
    const { shop } = scripted({ ends: ['failed', 'no-key'] })
    const { ending } = await work(order(['claude', 'codex']), shop)
    expect([ending.how, ending.why]).toEqual(['failed', 'failed'])
  })

  test('not when the budget is used up', async () => {
    const { shop, asked } = scripted({ ends: ['failed'], open: 1 })
    await work(order(['claude', 'codex']), shop)
    expect(asked).toEqual(['claude'])
  })
})

describe('repair', () => {
  test('goes on in the session of the run before, in the same tree, until the checks pass', async () => {
    const { shop, asked } = scripted({ checks: [false, false, true] })
    const done = await work(order(['claude']), shop)
    expect(asked.filter((one) => one !== 'check')).toEqual([
      'claude',
      'claude repairs 1 of session s1',
      'claude repairs 1 of session s2',
    ])
    expect([done.ending.how, done.verification.every(({ passed }) => passed)]).toEqual(['finished', true])
    expect(done.runs.map(({ repair }) => repair)).toEqual([false, true, true])
  })

  test('ends with its rounds, and the failed checks are told', async () => {
    const { shop } = scripted({ checks: [false] })
    const done = await work(order(['claude']), shop)
    expect([done.runs.length, done.ending.how, done.verification[0]?.passed]).toEqual([3, 'finished', false])
  })

  test('that runs into a limit leaves the change as it is; one that is cancelled does not', async () => {
    const limit = scripted({ ends: ['finished', 'budget'], checks: [false] })
    expect((await work(order(['claude']), limit.shop)).ending.how).toBe('finished')
    const cancel = scripted({ ends: ['finished', 'cancelled'], checks: [false] })
    const done = await work(order(['claude']), cancel.shop)
    expect([done.ending.how, cancel.asked.filter((one) => one === 'check').length]).toEqual(['cancelled', 1])
  })

  test('the guard is heard early, once, even when nothing else fails', async () => {
    const { shop, asked } = scripted({ blocks: [true, true, true] })
    const done = await work(order(['claude'], 3), shop)
    expect(asked).toEqual(['claude', 'check', 'claude repairs 0 and heeds the guard of session s1', 'check'])
    expect(done.findings).toHaveLength(1)
    const mended = scripted({ blocks: [true, false], checks: [false, false, true] })
    expect((await work(order(['claude'], 3), mended.shop)).findings).toEqual([])
    expect(mended.asked.filter((one) => one !== 'check')).toEqual([
      'claude',
      'claude repairs 1 and heeds the guard of session s1',
      'claude repairs 1 of session s2',
    ])
  })

  test('no round, no advice; the change is judged all the same', async () => {
    const { shop, asked } = scripted({ blocks: [true] })
    expect((await work(order(['claude'], 0), shop)).findings).toHaveLength(1)
    expect(asked).toEqual(['claude', 'check'])
  })

  test('nothing is checked or repaired where nothing was changed', async () => {
    const { shop, asked } = scripted({ files: 0, checks: [false] })
    await work(order(['claude']), shop)
    expect(asked).toEqual(['claude'])
  })
})

test('every loop ends: no more runs than agents and rounds, and none when the budget is used up', async () => {
  const hows = fc.constantFrom<Ending['how']>('finished', 'failed', 'not-found', 'timed-out', 'budget', 'cancelled')
  const script = fc.record({
    ends: fc.array(hows, { minLength: 1, maxLength: 8 }),
    checks: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
    files: fc.nat(2),
    blocks: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
    open: fc.nat(5),
  })
  await fc.assert(
    fc.asyncProperty(script, fc.integer({ min: 1, max: 4 }), fc.nat(3), async (told, agents, rounds) => {
      const names = Array.from({ length: agents }, (_, i) => `a${i}`)
      const { runs } = await work(order(names, rounds), scripted(told).shop)
      expect(runs.length).toBeLessThanOrEqual(Math.max(1, Math.min(agents + rounds, told.open)))
      expect(runs.filter(({ repair }) => repair).length).toBeLessThanOrEqual(rounds)
    }),
  )
})
