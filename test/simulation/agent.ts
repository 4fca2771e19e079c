import type { ChangeSet } from '../../src/pipeline/change-set.ts'
import type { Finding } from '../../src/pipeline/guard/finding.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { onlyPays } from '../../src/pipeline/rules/delivery.ts'
import type { Delivery, Snapshot } from '../../src/pipeline/snapshot.ts'
import { nothingUsed } from '../../src/pipeline/usage.ts'
import type { Delivered } from '../../src/reconcile/ports.ts'
import type { Told } from './oracle.ts'
import type { Machine, Run } from './runner.ts'

/** What an agent leaves behind after some minutes. */
export type Brought = {
  how: 'good' | 'nothing' | 'killed' | 'failed' | 'blocked' | 'unchanged' | 'unexplained'
  minutes: number
  usd: number
  generation: number
  attempt: number
}

const hows = [
  { weight: 60, how: 'good' },
  { weight: 8, how: 'killed' },
  { weight: 7, how: 'nothing', kind: 'agent brings nothing' },
  { weight: 8, how: 'failed', kind: 'agent fails' },
  { weight: 7, how: 'blocked', kind: 'agent is blocked' },
  { weight: 5, how: 'unchanged', kind: 'agent changes nothing' },
  { weight: 2, how: 'unexplained', kind: 'agent changes nothing' },
] as const

/** A model of the agent: it works for some minutes, and brings one of everything that agents bring. */
export function bring({ random, count, profile, weather }: Machine, told: Told | null): Brought {
  const fate = random.weighed(weather().faults > 0 ? hows : hows.filter(({ how }) => how !== 'killed'))
  if ('kind' in fate) count(fate.kind)
  const costly = random.chance(0.15)
  if (costly) count('agent is costly')
  const minutes = random.between(1, random.chance(0.2) ? 58 : 12)
  const usd = costly ? profile.usd : random.between(0, profile.usd / 3)
  return { how: fate.how, minutes, usd, generation: told?.generation ?? 0, attempt: told?.attempts.length ?? 0 }
}

const digest = (n: number) => n.toString(16).padStart(64, '0')

/** What publish makes of it, as `receive` in `modes/publish.ts` would. */
export function deliveryOf({ brought, implement, id, attempt }: Run, s: Snapshot, record: ItemRecord): Delivery {
  if (!brought || (implement !== 'success' && implement !== 'cancelled'))
    return {
      kind: 'broken',
      code: implement === 'cancelled' ? 'job-cancelled' : 'job-crashed',
      why: 'The implement job ended without a result.',
    }
  const { how, minutes, usd, generation } = brought
  const { number } = s.issue
  if (generation !== record.generation && !onlyPays(record, s.run))
    return { kind: 'broken', code: 'change-set-invalid', why: 'The change set answers another work order.' }
  const ending = implement === 'cancelled' ? 'cancelled' : how === 'failed' ? 'failed' : 'finished'
  const changes = how === 'unchanged' || how === 'unexplained' ? 0 : 1
  const changeSet: ChangeSet = {
    ...{ v: 1, workOrder: digest(1), base: record.attempts.at(-1)?.base ?? '' },
    item: { number, generation, attempt: Math.max(1, brought.attempt) },
    ending: { how: ending, why: '', exitCode: 0, seconds: minutes * 60 },
    runs: [{ agent: 'claude', model: 'm', how: ending, why: '', seconds: minutes * 60, repair: false }],
    ...{ room: null, usage: { ...nothingUsed, input: 9_000, output: 1_000, costUsd: usd }, preparation: [] },
    files: Array.from({ length: changes }, () => ({
      ...{ op: 'edit', path: 'docs.md', kind: 'file', mode: '100644', bytes: 9, sha256: digest(id * 100 + attempt) },
    })),
    ...{ truncated: false, outside: [], summary: how === 'unexplained' ? '' : 'It is so.', verification: [] },
  }
  const blocks = how === 'blocked' && changes > 0
  const finding: Finding = {
    rule: 'workflow',
    answer: 'block',
    fixed: true,
    path: '.github/workflows/x.yml',
    values: [],
  }
  const findings = blocks ? [finding] : []
  return { kind: 'change-set', changeSet, findings }
}

export function deliveredBy(run: Run, { base }: ChangeSet, title: string): Delivered {
  const content = new TextEncoder().encode(`by run ${run.id}, attempt ${run.attempt}`)
  return {
    base,
    title,
    message: title,
    body: title,
    files: [{ path: 'docs.md', mode: '100644', content }],
    draft: true,
    revise: (page) => page,
    points: new Map(),
    concerns: [],
  }
}
