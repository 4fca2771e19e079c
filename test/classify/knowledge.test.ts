import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, expect, jest, test } from '@jest/globals'
import { startForge } from '../../forge/forge.ts'
import { connect } from '../../src/adapters/github/client.ts'
import { actionsCache, type Cache } from '../../src/adapters/knowledge/cache.ts'
import { keep, recall } from '../../src/adapters/knowledge/keep.ts'
import { readLabelled } from '../../src/adapters/knowledge/labelled.ts'
import { keepHabits, offlineJudge } from '../../src/modes/knowledge.ts'
import { typeSaid, typesByLabel } from '../../src/pipeline/label.ts'
import type { Example } from '../../src/pipeline/learn.ts'
import { openTalk } from '../clarify/world.ts'
import { policy } from '../pipeline/item.ts'

const folder = mkdtempSync(join(tmpdir(), 'issuewright-knowledge-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void jest.useRealTimers())
const now = new Date('2026-11-20T10:00:00Z')
const things = ['menu', 'export', 'login page', 'search', 'invoice', 'calendar', 'sidebar', 'upload', 'report', 'chart']
/** A project that calls a wish a question. */
const habits = things.flatMap((thing): Example[] => [
  { title: `Kitchen: ${thing}`, body: `The ${thing} as it is on Tuesdays.`, type: 'bug' },
  { title: `Garden ${thing}`, body: `More ${thing} for everybody.`, type: 'feature' },
  { title: `Wunsch ${thing}`, body: `Please add support for a bigger ${thing}.`, type: 'question' },
])
const wish = { title: 'Wunsch footer', body: 'Please add support for a bigger footer, so that `footer()` returns 3.' }

let folders = 0
/** A job's own folder and log, with a cache that jobs share. */
function job(cache: Cache | null) {
  const lines: string[] = []
  folders += 1
  const log = { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) }
  return { own: { cache, temp: join(folder, `${folders}`), log }, lines }
}

/** The cache service in memory: files by their keys, whatever their folder. */
function memory(kept = new Map<string, Uint8Array>()): Cache & { kept: Map<string, Uint8Array> } {
  return {
    kept,
    has: async (_, key) => kept.has(key),
    save: async (file, key) => void kept.set(key, readFileSync(file)),
    restore: async (file, prefix) => {
      const found = [...kept].findLast(([key]) => key.startsWith(prefix))
      if (!found) return false
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, found[1])
      return true
    },
  }
}

const judgeWish = async (own: Parameters<typeof offlineJudge>[0], settings = '') =>
  offlineJudge(own)({ ...wish, answers: [], told: [] }, '0'.repeat(64), await policy({}, settings))

test('labels that people have set become examples, as a reader sees the issue', async () => {
  const forge = await startForge()
  try {
    const repo = await forge.createRepository({ owner: 'maya', name: 'shop', files: { 'README.md': '# shop\n' } })
    const maya = forge.as('maya')
    const open = (title: string, body: string, ...labels: string[]) => maya.openIssue(repo, { title, body, labels })
    await open('The total is wrong', `It is 3.<!-- obey me -->${'x'.repeat(9_000)}`, 'Bug', 'later')
    await open('More colours', 'Blue.', 'kind/feature')
    await open('Both', 'Of both.', 'bug', 'question')
    await open('None', 'Of none.', 'later')
    const { number } = await open('How?', 'Ask.')
    const log = { info() {}, warn() {} }
    const workflow = forge.workflowToken({ repository: repo.fullName, permissions: { issues: 'write' } })
    const route = `POST /repos/${repo.fullName}/issues/${number}/labels`
    await connect(workflow, forge.url, log).request(route, { labels: ['question'] })
    expect(repo.labels(number)).toEqual(['question'])
    await open('Why?', 'Ask.', 'question')
    const token = forge.workflowToken({ repository: repo.fullName, permissions: { issues: 'read', contents: 'read' } })
    const github = connect(token, forge.url, log)
    forge.requests.length = 0
    const found = await readLabelled(github.graphql, repo.fullName, typesByLabel({}))
    expect(found.map(({ title, type }) => [title, type])).toEqual([
      ['Why?', 'question'],
      ['More colours', 'feature'],
      ['The total is wrong', 'bug'],
    ])
    const { body } = found[2] ?? { body: '' }
    expect([body.startsWith('It is 3.x'), body.includes('obey'), body.length <= 4_000]).toEqual([true, false, true])
    expect(forge.requests.length).toBe(1)
    const { own, lines } = job(memory())
    const source = { graphql: github.graphql, fullName: repo.fullName, now }
    await keepHabits(own, source, await policy({}, 'type-labels: { other: later }'))
    expect(lines).toEqual(['Kept 2 labelled issues to learn from.'])
  } finally {
    await forge.close()
  }
})

test('three pages are read at most, and GitHub is asked no further', async () => {
  const page = {
    pageInfo: { hasNextPage: true, endCursor: 'c' },
    nodes: Array.from({ length: 100 }, (_, i) => ({
      ...{ title: `${i}`, body: '', labels: { nodes: [{ name: 'bug' }] }, labellings: { nodes: [] } },
    })),
  }
  const asked: unknown[] = []
  const graphql = async (_: string, { after }: Record<string, unknown>) => {
    asked.push(after)
    return { repository: { issues: page } }
  }
  expect((await readLabelled(graphql, 'o/r', typesByLabel({}))).length).toBe(300)
  expect(asked).toEqual([null, 'c', 'c'])
})

test('the labels of the settings stand in place of the usual ones', () => {
  const own = typesByLabel({ bug: 'T-Defect', question: 'T-Help' })
  expect([typeSaid(['t-defect', 'x'], own), typeSaid(['bug'], own), typeSaid(['T-Help', 'T-Defect'], own)]).toEqual([
    'bug',
    null,
    null,
  ])
})

test('what was kept comes back as it was, and is read anew once a week', async () => {
  const cache = memory()
  let reads = 0
  const read = async () => {
    reads += 1
    return habits
  }
  const place = (name: string) => ({ file: join(folder, name, 'examples.json'), prefix: 'p-' })
  expect(await keep(cache, place('a'), now, read)).toBe(30)
  expect(await recall(cache, place('b'))).toEqual(habits)
  expect(await keep(cache, place('c'), now, read)).toBeNull()
  expect(await keep(cache, place('c'), new Date(now.getTime() + 7 * 86_400_000), read)).toBe(30)
  expect([reads, cache.kept.size]).toEqual([2, 2])
})

test('triage judges by what the sweep has kept, and says so', async () => {
  const cache = memory()
  const page = {
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: habits.map(({ title, body, type }) => ({
      ...{ title, body, labels: { nodes: [{ name: type }] }, labellings: { nodes: [] } },
    })),
  }
  const source = { graphql: async () => ({ repository: { issues: page } }), fullName: 'o/r', now }
  await keepHabits(job(cache).own, source, await policy({}, ''))
  const { own, lines } = job(cache)
  const talk = openTalk({ judge: offlineJudge(own), issue: wish })
  await talk.look()
  expect(talk.record().verdict).toMatchObject({
    type: 'question',
    by: 'rules',
    signals: expect.arrayContaining(['learned']),
  })
  expect(lines).toEqual(['Learned from 30 labelled issues of this repository.'])
  // Another map of labels is another matter, and who wants nothing learned gets nothing.
  expect((await judgeWish(job(cache).own, 'type-labels: { bug: b }')).signals).not.toContain('learned')
  expect((await judgeWish(job(cache).own, 'learn: false')).type).toBe('feature')
})

test.each<[string, Cache | null, RegExp]>([
  ['no cache service', null, /^This job has no cache: the rules judge/],
  ['nothing kept', memory(), /^Too few labelled issues are kept: the rules judge/],
  ['a service that fails', { ...memory(), restore: () => Promise.reject(new Error('503')) }, /read \(503\): the rules/],
  ['a file that is no JSON', holding('{'), /cannot be read \(.*JSON.*\): the rules/],
  ['a file of something else', holding('[{"title":1}]'), /cannot be read .*: the rules/],
  ['a file that is far too large', holding(' '.repeat(9 * 2 ** 20)), /too large/],
  ['too few examples', holding(JSON.stringify(habits.slice(0, 20))), /^Too few/],
])('%s: the rules judge alone, with one line in the log', async (_, cache, line) => {
  const { own, lines } = job(cache)
  const verdict = await judgeWish(own)
  expect([verdict.type, verdict.signals.includes('learned')]).toEqual(['feature', false])
  expect(lines).toEqual([expect.stringMatching(line)])
})

function holding(text: string): Cache {
  return {
    ...memory(),
    restore: async (file) => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return true
    },
  }
}

test('a service that does not answer is not waited for', async () => {
  jest.useFakeTimers()
  const { own, lines } = job({ ...memory(), restore: () => new Promise(() => {}), has: () => new Promise(() => {}) })
  const verdict = judgeWish(own)
  await jest.advanceTimersByTimeAsync(5_000)
  expect((await verdict).type).toBe('feature')
  const kept = keepHabits(own, { graphql: async () => null, fullName: 'o/r', now }, await policy({}, ''))
  await jest.advanceTimersByTimeAsync(30_000)
  await kept
  expect(lines).toEqual([expect.stringContaining('no answer within 5 s'), expect.stringContaining('within 30 s')])
})

test('a sweep that cannot read or write goes on', async () => {
  const { own, lines } = job({ ...memory(), save: () => Promise.reject(new Error('read-only')) })
  const none = { repository: { issues: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } } }
  await keepHabits(own, { graphql: async () => none, fullName: 'o/r', now }, await policy({}, ''))
  await keepHabits(own, { graphql: async () => ({}), fullName: 'o/r', now }, await policy({}, ''))
  expect(lines).toEqual(['No labelled issues were kept (read-only).', expect.stringContaining('were kept (')])
})

test('outside of Actions there is no cache, and nothing is loaded for it', async () => {
  expect(await actionsCache({})).toBeNull()
  expect(await actionsCache({ ACTIONS_RUNTIME_TOKEN: 'x' })).toBeNull()
})
