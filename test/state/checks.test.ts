import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { fetch } from '../../src/adapters/github/fetch.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { Failure, type FailureCode } from '../../src/pipeline/error.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { change, now, policy, pull, sha, snapshot, withRecord } from '../pipeline/item.ts'

const p = await policy({ 'app-id': '1' })
const asked = { stage: 'reviewing', change: change(), checks: { head: sha, by: 'alice' } } as const
const discussion = { reviews: [], threads: [], comments: [], commits: [], conflicted: false, runs: [] }
const rule = (more: Partial<Snapshot>) =>
  decide(withRecord(asked, { pullRequest: pull('open'), discussion, mayPush: { alice: true }, ...more }), p, now).rule

test('checks that were asked for are started only while consent stands', () => {
  const { issue } = snapshot()
  expect(rule({})).toBe('start-checks')
  expect(rule({ labelled: null })).toBe('unlabelled')
  expect(rule({ issue: { ...issue, state: 'closed' } })).toBe('issue-closed')
  const closedBy = (bot: boolean) => ({ pullRequest: { ...pull('closed'), closedBy: { login: 'x', id: 1, bot } } })
  expect(rule(closedBy(true))).toBe('start-checks')
  expect(rule(closedBy(false))).toBe('closed-unmerged')
  expect(rule({ pullRequest: { ...pull('closed'), closedBy: null } })).toBe('closed-unmerged')
})

const left = { ...pull('closed'), closedBy: { login: 'x[bot]', id: 1, bot: true } }
test.each<[string, Partial<Snapshot>]>([
  ['the asker has lost the right to push', { mayPush: { alice: false } }],
  ['somebody has pushed', { pullRequest: { ...left, head: 'e'.repeat(40) } }],
])('a page that a dead run left closed is open before anything is refused: %s', (_, more) => {
  const s = withRecord(asked, { pullRequest: left, mayPush: { alice: true }, ...more })
  expect(decide(s, p, now).effects).toEqual([{ do: 'reopen', number: 4 }])
  const after = (code: FailureCode) => decide({ ...s, trouble: { code, message: '' } }, p, now).effects
  expect(after('internal')).toMatchObject([{ do: 'save', record: { checks: null } }])
  // What passes by itself is tried again by the next run, and the page is not taken for closed by a person meanwhile.
  expect(after('github-unavailable')).toEqual([])
  expect(after('job-cancelled')).toEqual([{ do: 'reopen', number: 4 }])
})

test('who has lost the right to push since the command starts no checks', () => {
  const plan = decide(withRecord(asked, { pullRequest: pull('open'), discussion, mayPush: { alice: false } }), p, now)
  const saved = plan.effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))
  expect(plan.effects.map((effect) => effect.do)).toEqual(['save'])
  expect(saved[0]).toMatchObject({ checks: null, reply: { to: 'alice', code: 'refused' } })
})

test('of a very long log only the end is held', async () => {
  const line = `2026-11-20T10:00:00.000Z ${'x'.repeat(200)}\n`
  const server = createServer((_, response) => {
    for (let i = 0; i < 20_000; i++) response.write(line)
    response.end('the end')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const answer = await fetch(`http://127.0.0.1:${port}/`, { tail: 65_536 })
  server.close()
  const text = await answer.text()
  expect(text.endsWith('the end')).toBe(true)
  expect(text.length).toBeLessThan(300_000)
  expect(text.length).toBeGreaterThan(65_000)
})

test('a look at checks that is refused ends no sweep', async () => {
  const request = async () => {
    const cause = { status: 403, message: 'Resource not accessible by integration' }
    throw new Failure('missing-right', 'x', { cause })
  }
  const github = { request } as unknown as GitHub
  expect(await gitHubPlatform(github, 'a/b', { info() {}, warn() {} }).failedChecks(sha)).toEqual([])
})

test('the log of a failed job may be gone: which job failed is said all the same', async () => {
  const request = async (route: string) => {
    if (!route.endsWith('/logs')) return { data: { jobs: [{ id: 7, name: 'test', conclusion: 'failure' }] } }
    throw new Failure('github-unavailable', 'Gone', { cause: { status: 410, message: 'Gone' } })
  }
  const github = { request } as unknown as GitHub
  const log = await gitHubPlatform(github, 'a/b', { info() {}, warn() {} }).failedLog(8)
  expect(log).toBe('test\n(its log is gone)')
})

test('on a commit with many runs the latest of each workflow is found', async () => {
  const all = Array.from({ length: 60 }, (_, i) => ({ id: i, name: `W${i}`, path: '', conclusion: 'failure' }))
  const request = async (_: string, { per_page = 30 }) => ({ data: { workflow_runs: all.slice(0, per_page) } })
  const github = { request } as unknown as GitHub
  const failed = await gitHubPlatform(github, 'a/b', { info() {}, warn() {} }).failedChecks(sha)
  expect(failed).toContain('W59')
})
