import { admit } from '../pipeline/consent.ts'
import { openMetrics } from '../pipeline/metric.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import { planComment } from '../pipeline/rules/verdict.ts'
import type { Comment } from '../pipeline/snapshot.ts'
import {
  type Facts,
  inTurn,
  isFollowed,
  isUntried,
  labelsToSweep,
  needs,
  overview,
  type PullNews,
  peopleInQuestion,
  seenAmong,
} from '../pipeline/sweep.ts'
import { needsKey, type Seal } from '../text/codec.ts'
import { type Item, mostPagesOfLook, statusesOf, talkReader } from './items.ts'
import type { Log, Platform } from './ports.ts'

/** Runs that one sweep dispatches at most. Where there is more of anything than fits, later sweeps begin elsewhere. */
const mostRuns = 50
/** Runs asked about; more are never at work at one time. */
const mostAsked = 50
/** Commits whose checks are asked about; each costs a request. */
const mostChecked = 20
/** People whose +1 or words are held against their rights, of each item. */
const mostPeople = 10

const hourOf = (now: Date) => Math.floor(now.getTime() / 3_600_000)

export type Sweeping = {
  platform: Platform
  seals: readonly Seal[]
  policyOf: (settings: string | null) => Promise<Policy>
  now: () => Date
  log: Log
}

export type Swept = { policy: Policy; items: number; reasons: Map<number, string>; metrics: string }

/**
 * Looks at all items and dispatches a run for each that needs one. Writes nothing itself; what an event has told already
 * needs nothing.
 * @returns the policy, how many items there are, why runs were dispatched, by issue, and the numbers of all as OpenMetrics text
 */
export async function sweep(task: Sweeping): Promise<Swept> {
  const { platform, now, log } = task
  const home = await platform.home()
  const policy = await task.policyOf(home.settings)
  const listed = await platform.items({ ...labelsToSweep(policy), since: '1970-01-01T00:00:00Z' })
  const at = now()
  const order = (hidden: Item[]) => inTurn(hidden, mostPagesOfLook, hourOf(at))
  const read = admit(await statusesOf(platform, listed, home.id, task.seals, order), policy)
  const items = await factsOf(platform, read, policy, at)
  const unreadable = items.filter(({ status }) => status.kind === 'newer' || needsKey(status, task.seals))
  const names = unreadable.map(({ number }) => `#${number}`).join(', ')
  if (names) log.warn(`Left alone, for a newer version has written them, or \`state-key\` is missing: ${names}`)
  const all = overview(items, policy, home.branch, at)
  const needing = items.flatMap((item): [number, string][] => {
    const why = unreadable.includes(item) ? null : needs(item, all)
    return why === null ? [] : [[item.number, why]]
  })
  if (needing.length > mostRuns) log.warn(`More than ${mostRuns} items need a run; the next sweep goes on.`)
  const reasons = new Map(inTurn(needing, mostRuns, hourOf(at)))
  for (const [number, why] of reasons) {
    log.info(`#${number}: ${why}`)
    await platform.dispatch(number, home.branch)
  }
  return { policy, items: items.length, reasons, metrics: openMetrics(seenAmong(items)) }
}

/** What the list does not show: the states of pull requests under review, and of the runs at work. */
async function factsOf(platform: Platform, items: readonly Item[], policy: Policy, now: Date): Promise<Facts[]> {
  const some = <T>(all: readonly T[], most: number) => inTurn(all, most, hourOf(now))
  const recordOf = ({ status }: Item) => (status.kind === 'valid' ? status.record : null)
  const pulls = items.flatMap((item) => {
    const record = recordOf(item)
    return record && isFollowed(record) ? (record.change?.pullRequest ?? []) : []
  })
  const news = await platform.pullRequestNews(pulls)
  const runs = items.flatMap((item) => (recordOf(item)?.stage === 'working' ? (recordOf(item)?.lease?.run ?? []) : []))
  const ended = new Map<number, Facts['runEnded']>()
  for (const run of some(runs, mostAsked)) ended.set(run, await platform.hasEnded(run))
  const approved = new Set<number>()
  const rights: Record<string, boolean> = Object.create(null)
  const mayPush = async (login: string) => {
    rights[login] ??= await platform.mayPush(login)
    return rights[login]
  }
  const readOn = talkReader(platform)
  const planned = items.filter((one) => recordOf(one)?.stage === 'planned')
  for (const item of some(planned, mostAsked)) {
    const shown = await planOn(item, readOn)
    const logins = shown ? await platform.approvers(shown.id) : []
    for (const login of some(logins, mostPeople)) if (await mayPush(login)) approved.add(item.number)
  }
  const people = items.flatMap((item) => {
    const onPage = news.get(recordOf(item)?.change?.pullRequest ?? 0)?.comments ?? []
    return some(peopleInQuestion({ ...item, comments: [...item.comments, ...onPage] }), mostPeople)
  })
  for (const login of some([...new Set(people)], 2 * mostAsked)) await mayPush(login)
  const failed = await failedAmong(platform, items.map(recordOf), news, policy, now)
  return items.map((item) => {
    const record = recordOf(item)
    const found = news.get(record?.change?.pullRequest ?? 0) ?? null
    const pullRequest = found && { ...found, failed: failed.get(found.head) ?? [] }
    const runEnded = ended.get(record?.lease?.run ?? 0) ?? null
    return { ...item, pullRequest, runEnded, approved: approved.has(item.number), mayPush: rights }
  })
}

/** Failed checks of commits about which no round was tried. */
async function failedAmong(
  platform: Platform,
  records: readonly (ItemRecord | null)[],
  news: ReadonlyMap<number, PullNews>,
  policy: Policy,
  now: Date,
): Promise<ReadonlyMap<string, string[]>> {
  const heads = records.flatMap((r) => {
    const pull = news.get(r?.change?.pullRequest ?? 0)
    return r && pull?.state === 'open' && isUntried(r, 'checks', pull, policy) ? [pull.head] : []
  })
  const asked = policy['fix-checks'] === null ? [] : inTurn(heads, mostChecked, hourOf(now))
  const failed = new Map<string, string[]>()
  for (const head of asked) failed.set(head, await platform.failedChecks(head))
  return failed
}

/** A +1 starts no run by itself, so it is looked for, on a plan that stands in the middle of a long talk as well. */
async function planOn({ number, comments, more, status }: Item, readOn: ReturnType<typeof talkReader>) {
  const planIn = (some: readonly Comment[]) => (status.kind === 'valid' ? planComment(some, status.record) : null)
  return planIn(comments) ?? (more ? planIn(await readOn(number, (comment) => planIn([comment]) !== null)) : null)
}
