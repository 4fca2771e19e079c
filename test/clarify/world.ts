import { expect } from '@jest/globals'
import { classify } from '../../src/pipeline/classify.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import type { Comment, Issue, Person } from '../../src/pipeline/snapshot.ts'
import { workOrderOf } from '../../src/reconcile/order.ts'
import type { AskModel, Judge, Platform } from '../../src/reconcile/ports.ts'
import { type Reconciliation, type Result, reconcile } from '../../src/reconcile/reconcile.ts'
import { sweep } from '../../src/reconcile/sweep.ts'
import { policy as policyWith, sha } from '../pipeline/item.ts'

export const vague = { title: 'Totals are wrong', body: 'The totals in the cart are sometimes wrong. Please fix.' }
const bot: Person = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
const people: Record<string, Person> = {
  maya: { login: 'maya', id: 1, bot: false },
  rita: { login: 'rita', id: 2, bot: false },
  max: { login: 'max', id: 5, bot: false },
  mallory: { login: 'mallory', id: 3, bot: false },
  otto: { login: 'otto', id: 5, bot: false },
  'helper[bot]': { login: 'helper[bot]', id: 4, bot: true },
}
const dayMs = 86_400_000

const personOf = (login: string): Person => people[login] ?? { login, id: 1_000, bot: false }

/**
 * One issue of rita's in a repository where maya and otto may push, in memory, with a clock of its own: everything between the
 * platform and the rules is the real thing. Whatever happens, a run follows, and then another one that must not write.
 */
export function openTalk(
  options: {
    settings?: string
    judge?: Judge
    ask?: AskModel
    issue?: { title: string; body: string }
    platform?: Partial<Platform>
    moved?: Reconciliation['moved']
  } = {},
) {
  let time = Date.parse('2026-11-20T10:00:00Z')
  const now = () => new Date(time)
  const tick = () => {
    time += 1_000
    return now().toISOString()
  }
  const issue: Omit<Issue, 'hash'> = {
    ...{
      id: 70,
      number: 3,
      url: 'https://github.com/o/r/issues/3',
      state: 'open',
      locked: false,
      labels: ['automate'],
    },
    ...(options.issue ?? vague),
    ...{ author: people['rita'] ?? null, edits: [] },
  }
  const comments: Comment[] = []
  /** Who has put a +1 on which comment. */
  const plus = new Map<number, string[]>()
  const writes: string[] = []
  let judged = 0
  let labelling = { event: 'L1', label: 'automate', by: people['maya'] ?? null, at: now().toISOString() }
  let nextId = 100
  /** Whether labellings with other labels have pushed ours out of what one look shows. */
  let isBuried = false
  const add = (author: Person, body: string): Comment => {
    const insider = author.login === 'maya' || author.login === 'otto'
    const made = {
      id: nextId++,
      author,
      body,
      createdAt: tick(),
      editedAt: null,
      editor: null,
      ours: author === bot,
      insider,
    }
    comments.push(made)
    return { ...made }
  }
  const change = (id: number, editor: Person, body: string): Comment => {
    const found = comments.find((one) => one.id === id)
    if (!found) throw new Error(`no comment ${id}`)
    Object.assign(found, { body, editor, editedAt: tick() })
    return { ...found, editor: null }
  }
  const platform = {
    read: async () => ({
      repository: { id: 7, fullName: 'o/r', archived: false, branch: 'main', head: sha, tree: sha },
      target: 'issue',
      issue: structuredClone(issue),
      labellings: issue.labels.includes('automate') && !isBuried ? [labelling] : [],
      comments: structuredClone(comments.length > 130 ? [...comments.slice(0, 30), ...comments.slice(-100)] : comments),
      unreadComments: comments.length > 130 ? 'more' : null,
      ...{ branches: [], pullRequests: [], rivals: [], settings: null },
    }),
    moreComments: async () => structuredClone(comments),
    pullRequests: async () => [],
    mayPush: async (login: string) => login === 'maya' || login === 'otto',
    hasEnded: async () => false,
    items: async () => [],
    settle: async () => {},
    claimMs: 60_000,
    ourComments: async () => structuredClone(comments.filter(({ ours }) => ours)),
    comment: async (id: number) => structuredClone(comments.find((one) => one.id === id) ?? null),
    past: async () => ({ title: null, body: null }),
    createComment: async (_: number, body: string) => {
      writes.push('comment')
      return add(bot, body)
    },
    editComment: async (id: number, body: string) => {
      writes.push('edit')
      return change(id, bot, body)
    },
    stopRun: async () => {},
    approvers: async (id: number) => plus.get(id) ?? [],
    openIssues: async () => [3, 7].map((number) => ({ number, title: `Issue ${number}` })),
    baseFiles: async () => new Map([['src/cart.js', { mode: '100644' }]]),
    ensureTypeLabel: async (_: number, { name, instead }: { name: string; instead: string | null }) => {
      writes.push(`type ${name} instead of ${instead}`)
      issue.labels = [...issue.labels.filter((one) => one !== instead), name]
    },
    ensureIssueType: async (_: number, { name, instead }: { name: string; instead: string | null }) => {
      writes.push(`issue type ${name} instead of ${instead}`)
    },
    react: async () => {
      writes.push('react')
    },
    ensureLabels: async (_: number, names: string[]) => {
      writes.push('label')
      issue.labels.push(...names)
    },
    ensureNoLabel: async (_: number, name: string) => {
      writes.push('unlabel')
      issue.labels = issue.labels.filter((one) => one !== name)
    },
    ...options.platform,
  } as unknown as Platform
  let policy = policyWith({}, options.settings ?? null)
  const judge: Judge = async (text, hash, policy) => {
    judged += 1
    if (options.judge) return options.judge(text, hash, policy)
    return classify({ ...text, answers: text.answers.map((one) => one.text) }, hash)
  }
  let run = 1_000
  async function look(): Promise<Result> {
    run += 1
    const facts = { id: run, attempt: 1, url: `https://github.com/o/r/actions/runs/${run}` }
    return reconcile({
      ...{ number: 3, label: 'automate', rights: ['issues', 'actions'] as const, now },
      run: { ...facts, actor: 'maya', triggeredBy: 'maya', job: 'triage' },
      tools: {
        platform,
        judge,
        ask: options.ask ?? (() => Promise.reject(new Error('no model is configured'))),
        seals: [],
        runUrl: (id) => `https://github.com/o/r/actions/runs/${id}`,
        delivered: null,
      },
      log: { info: () => {}, warn: () => {} },
      policyOf: async () => policy,
      ...(options.moved ? { moved: options.moved } : {}),
    })
  }
  const talk = {
    platform,
    /** A run alone. */
    once: look,
    issue,
    comments,
    writes,
    judged: () => judged,
    /** A run, and a second one over the unchanged world, which must not write. */
    async look(): Promise<Result> {
      writes.length = 0
      const result = await look()
      const wrote = [...writes]
      writes.length = 0
      const before = judged
      // Another run's lease would be looked after; that is not what is proven here.
      if (talk.record().stage !== 'working') {
        await look()
        expect([writes, judged - before]).toEqual([[], 0])
      }
      writes.push(...wrote)
      return result
    },
    async say(who: string, body: string): Promise<Result> {
      add(people[who] as Person, body)
      return talk.look()
    },
    settle(settings: string) {
      policy = policyWith({}, settings)
      return talk.look()
    },
    /** A comment that nobody is told of. */
    add: (who: string, body: string) => add(personOf(who), body),
    async edit(who: string, changes: { title?: string; body?: string }): Promise<Result> {
      Object.assign(issue, changes)
      issue.edits.push({ by: people[who] ?? null, at: tick() })
      return talk.look()
    },
    async rewrite(who: string, id: number, body: string): Promise<Result> {
      change(id, people[who] as Person, body)
      return talk.look()
    },
    async relabel(): Promise<Result> {
      labelling = { ...labelling, event: `L${nextId}`, at: tick() }
      return talk.look()
    },
    bury() {
      isBuried = true
      return talk.look()
    },
    pass(days: number) {
      time += days * dayMs
    },
    /** A +1 on a comment: it starts no run. */
    plus: (who: string, id: number) => plus.set(id, [...(plus.get(id) ?? []), who]),
    plans: () => comments.filter(({ ours, body }) => ours && body.includes('issuewright-key:plan-')),
    questions: (round = 1) =>
      comments.find(({ body }) => body.includes(`issuewright-key:questions-r${round} `)) as Comment,
    record(): ItemRecord {
      const bodies = comments
        .filter(({ ours, body }) => ours && body.includes('<!-- issuewright:v1'))
        .map(({ body }) => body)
      return JSON.parse(/<!-- issuewright:v1 (\{.*\}) sig/s.exec(bodies[0] ?? '')?.[1] ?? 'null')
    },
    stage: () => talk.record().stage,
    boxes: (round = 1) => [...talk.questions(round).body.matchAll(/^- \[(.)\]/gm)].map(([, box]) => box).join(''),
    order: async (result: Result) => workOrderOf(result.snapshot, await policy),
    /** Why a sweep would wake the item. */
    async sweeps(): Promise<string | null> {
      const { id, number, author, labels } = issue
      const more = comments.length > 25
      const ends = more ? [...comments.slice(0, 20), ...comments.slice(-5)] : comments
      const listed = { id, number, author, labels, labellings: [], comments: ends, open: true, more }
      const nowhere = { pullRequestNews: async () => new Map(), dispatch: async () => {} }
      const home = async () => ({ id: 7, branch: 'main', settings: null })
      const seen = { ...platform, ...nowhere, home, items: async () => [listed] } as unknown as Platform
      const log = { info: () => {}, warn: () => {} }
      return (await sweep({ platform: seen, seals: [], policyOf: () => policy, now, log })).reasons.get(3) ?? null
    },
  }
  return talk
}
