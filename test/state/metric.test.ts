import { expect, test } from '@jest/globals'
// @ts-expect-error it has no types
import parse from 'parse-prometheus-text-format'
import { failureCodes } from '../../src/pipeline/error.ts'
import { openMetrics, transitions } from '../../src/pipeline/metric.ts'
import { type ItemRecord, move, recordSchema } from '../../src/pipeline/record.ts'
import { stages } from '../../src/pipeline/stage.ts'
import { Conflict } from '../../src/reconcile/save.ts'
import { openTalk } from '../clarify/world.ts'
import { at, record } from '../pipeline/item.ts'

const how = { at: '2026-11-20T10:07:30.000Z', by: 'issuewright', rule: 'start' }
const totals = { attempts: 2, minutes: 1.5, tokens: 1_200, costUsd: 0.25 }
const reviewed = { ...move(move(record(), 'working', how), 'reviewing', { ...how, rule: 'in-review' }), totals }
const failed = move(
  record(),
  'failed',
  { ...how, rule: 'run-lost' },
  { error: { code: 'run-lost', message: 'x', at, retryAt: null } },
)
const items = [reviewed, failed, record()].map((one) => ({ record: one as ItemRecord }))

type Family = {
  name: string
  type: string
  metrics: { value?: string; labels?: Record<string, string>; sum?: string; count?: string }[]
}

test('a parser that is not ours reads every number', () => {
  const families = parse(openMetrics(items)) as Family[]
  const value = (name: string, label = '') =>
    families
      .flatMap((family) => family.metrics.map((one) => ({ ...one, name: family.name })))
      .filter(
        (one) =>
          one.name.startsWith(`issuewright_${name}`) &&
          (label === '' || Object.values(one.labels ?? {}).includes(label)),
      )
      .map((one) => Number(one.value))
  expect(stages.map((stage) => value('items', stage)[0])).toEqual(
    stages.map((stage) => (['reviewing', 'failed', 'queued'].includes(stage) ? 1 : 0)),
  )
  expect(value('failed_items', 'run-lost')).toEqual([1])
  expect(value('failed_items', 'github')).toEqual([0, 1])
  expect(value('failed_items')).toHaveLength(failureCodes.length)
  expect(value('attempts')).toContain(2)
  expect(value('agent_seconds')).toContain(90)
  expect(value('tokens')).toContain(1_200)
  expect(value('cost_dollars')).toContain(0.25)
  expect(openMetrics(items)).toMatch(
    /^issuewright_processing_seconds_count 1\nissuewright_processing_seconds_sum 450\n/m,
  )
})

test('time and cost to the merge, and why others were closed, are told', () => {
  const merged = move(reviewed, 'done', { ...how, at: '2026-11-20T10:20:00.000Z', rule: 'merged' })
  const change = { branch: 'b', base: 'a', head: 'c', pullRequest: 4, round: 0, why: 'elsewhere' }
  const closed = recordSchema.parse({ ...move(reviewed, 'cancelled', { ...how, rule: 'closed-unmerged' }), change })
  const text = openMetrics([merged, closed].map((one) => ({ record: one as ItemRecord })))
  expect(text).toContain('issuewright_merge_seconds_count 1\nissuewright_merge_seconds_sum 1200\n# EOF')
  expect(text).toContain('issuewright_merged_cost_dollars_total 0.25\n')
  expect(text).toContain('issuewright_closed_items{why="elsewhere"} 1\n')
})

test('the text has the form of OpenMetrics: one head for each family, counters end in _total, the end is marked', () => {
  const lines = openMetrics([]).trimEnd().split('\n')
  const types = lines.flatMap((line) => /^# TYPE (\S+) (\S+)$/.exec(line)?.slice(1, 3).join(' ') ?? [])
  expect(new Set(types).size).toBe(types.length)
  for (const counter of types.filter((type) => type.endsWith(' counter')))
    expect(lines.some((line) => line.startsWith(`${counter.split(' ')[0]}_total`))).toBe(true)
  expect(lines.at(-1)).toBe('# EOF')
  for (const line of lines)
    expect(line).toMatch(/^# (TYPE|UNIT|HELP|EOF)|^[a-z_]+(\{[a-z]+="[a-z-]+"(,[a-z]+="[a-z-]+")?\})? [\d.e+]+$/)
})

test('only what a run has moved is told, the code with the last move', () => {
  expect(transitions(3, record(), reviewed as ItemRecord).map(({ from, to, rule }) => [from, to, rule])).toEqual([
    ['queued', 'working', 'start'],
    ['working', 'reviewing', 'in-review'],
  ])
  expect(transitions(3, reviewed as ItemRecord, reviewed as ItemRecord)).toEqual([])
  expect(transitions(3, null, failed)).toMatchObject([{ issue: 3, to: 'failed', code: 'run-lost', generation: 1 }])
  expect(transitions(3, null, null)).toEqual([])
  const long = Array.from({ length: 40 }).reduce<ItemRecord>(
    (one, _, i) => move(one, i % 2 ? 'queued' : 'failed', { ...how, at: new Date(i).toISOString() }),
    record(),
  )
  const more = move(long, 'failed', { ...how, at: new Date(99).toISOString() })
  expect(transitions(3, long, more)).toHaveLength(1)
})

test.each([
  ['a conflict', new Conflict('Somebody was faster')],
  ['a crash', new TypeError('a bug')],
])('what a run has moved is told once, also when %s comes after it', async (_, trouble) => {
  const told: string[] = []
  let once = true
  const ensureLabels = async () => {
    if (once) throw trouble
  }
  const platform = { ensureLabels, ensureNoLabel: async () => {} }
  const talk = openTalk({ platform, moved: (moves) => told.push(...moves.map(({ from, to }) => `${from}-${to}`)) })
  await talk.look().catch((error) => expect(error).toBe(trouble))
  expect(told).toEqual(['queued-clarifying'])
  once = false
  await talk.look().catch(() => {})
  expect(told).toEqual(['queued-clarifying'])
})
