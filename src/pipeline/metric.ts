import { failureCodes, failures } from './error.ts'
import type { Seen } from './queue.ts'
import type { ItemRecord } from './record.ts'
import { whyClosed } from './snapshot.ts'
import { stages } from './stage.ts'

/** One move of an item, for machines. */
export type Transition = ItemRecord['history'][number] & {
  issue: number
  generation: number
  run: number
  code: string | null
}

/** The moves that a run has made: what the record's history has more than it had before. The code is of the last one only. */
export function transitions(issue: number, before: ItemRecord | null, after: ItemRecord | null): Transition[] {
  if (!after) return []
  const last = before?.history.at(-1)
  const known = after.history.findLastIndex((one) => JSON.stringify(one) === JSON.stringify(last))
  const { generation, writer, error } = after
  const fresh = after.history.slice(known + 1)
  return fresh.map((one, i) => {
    return { ...one, issue, generation, run: writer.run, code: i === fresh.length - 1 ? (error?.code ?? null) : null }
  })
}

type Sample = readonly [labels: Record<string, string>, value: number, suffix?: string]
type Family = {
  name: string
  type: 'gauge' | 'counter' | 'summary'
  unit?: string
  help: string
  samples: readonly Sample[]
}

/**
 * Numbers over all items as OpenMetrics text (version 1.0.0 of the specification): derived from the records alone, so that
 * nothing else has to be kept. Counters fall when an item disappears, as when its issue is deleted.
 */
export function openMetrics(items: readonly Pick<Seen, 'record'>[]): string {
  const records = items.map(({ record }) => record)
  const sum = (of: (record: ItemRecord) => number) => records.reduce((total, record) => total + of(record), 0)
  const count = (holds: (record: ItemRecord) => boolean) => records.filter(holds).length
  const families: Family[] = [
    gauge(
      'items',
      'Items by stage.',
      stages.map((stage) => [{ stage }, count((r) => r.stage === stage)]),
    ),
    gauge(
      'failed_items',
      'Failed items by code, and whose fault that is.',
      failureCodes.map((code) => [{ code, fault: failures[code].fault }, count((r) => r.error?.code === code)]),
    ),
    counter(
      'moves',
      'Moves into a stage, as far as the records remember.',
      stages.map((stage) => [{ stage }, sum((r) => r.history.filter(({ to }) => to === stage).length)]),
    ),
    counter('attempts', 'Agent runs.', [[{}, sum((r) => r.totals.attempts)]]),
    counter('agent_seconds', 'Time of agent runs.', [[{}, sum((r) => r.totals.minutes) * 60]], 'seconds'),
    counter('tokens', 'Tokens of agent runs.', [[{}, sum((r) => r.totals.tokens)]]),
    counter('cost_dollars', 'US dollars of agent runs.', [[{}, sum((r) => r.totals.costUsd)]], 'dollars'),
    counter(
      'merged_cost_dollars',
      'US dollars of items that were merged.',
      [[{}, sum((r) => (isMerged(r) ? r.totals.costUsd : 0))]],
      'dollars',
    ),
    gauge(
      'closed_items',
      'Pull requests closed unmerged, by what a person ticked.',
      whyClosed.map((why) => [{ why }, count((r) => r.change?.why === why)]),
    ),
    seconds('processing', 'From the consent to the pull request.', records, processingSeconds),
    seconds('merge', 'From the consent to the merge.', records, mergeSeconds),
  ]
  return `${families.map(render).join('')}# EOF\n`
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
  return { name: `issuewright_${name}`, type: 'gauge', help, samples }
}

function counter(name: string, help: string, samples: readonly Sample[], unit?: string): Family {
  const total = samples.map(([labels, value]): Sample => [labels, value, '_total'])
  return { name: `issuewright_${name}`, type: 'counter', help, samples: total, ...(unit === undefined ? {} : { unit }) }
}

function seconds(
  name: string,
  help: string,
  records: readonly ItemRecord[],
  of: (r: ItemRecord) => number | null,
): Family {
  const times = records.flatMap((record) => of(record) ?? [])
  const total = times.reduce((sum, one) => sum + one, 0)
  const samples: Sample[] = [
    [{}, times.length, '_count'],
    [{}, total, '_sum'],
  ]
  return { name: `issuewright_${name}_seconds`, type: 'summary', unit: 'seconds', help, samples }
}

const isMerged = ({ history }: ItemRecord): boolean => history.some(({ rule }) => rule === 'merged')

/** From the consent to the merge after it. */
function mergeSeconds({ consent, history }: ItemRecord): number | null {
  const merged = history.findLast(({ rule, at }) => rule === 'merged' && at >= (consent?.at ?? ''))
  return consent && merged ? (Date.parse(merged.at) - Date.parse(consent.at)) / 1_000 : null
}

/** From the consent to the first review after it. */
function processingSeconds({ consent, history }: ItemRecord): number | null {
  const reviewed = history.find(({ to, at }) => to === 'reviewing' && at >= (consent?.at ?? ''))
  return consent && reviewed ? (Date.parse(reviewed.at) - Date.parse(consent.at)) / 1_000 : null
}

/** All label values are words of ours, so that nothing needs escaping. */
function render({ name, type, unit, help, samples }: Family): string {
  const lines = samples.map(([labels, value, suffix = '']) => {
    const pairs = Object.entries(labels).map(([key, word]) => `${key}="${word}"`)
    return `${name}${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${Math.round(value * 1_000) / 1_000}`
  })
  const head = [`# TYPE ${name} ${type}`, ...(unit ? [`# UNIT ${name} ${unit}`] : []), `# HELP ${name} ${help}`]
  return `${[...head, ...lines].join('\n')}\n`
}
