import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { Failure } from '../../src/pipeline/error.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { change, now, policy, pull, sha, snapshot, withRecord } from '../pipeline/item.ts'

const p = await policy({ 'app-id': '1' })
const asked = { stage: 'reviewing', change: change(), checks: { head: sha, by: 'alice' } } as const
const discussion = { reviews: [], threads: [], comments: [], commits: [], conflicted: false, runs: [] }
const rule = (more: Partial<Snapshot>) =>
  decide(withRecord(asked, { pullRequest: pull('open'), discussion, ...more }), p, now).rule

test('checks that were asked for are started only while consent stands', () => {
  const { issue } = snapshot()
  expect(rule({})).toBe('start-checks')
  expect(rule({ labelled: null })).toBe('unlabelled')
  expect(rule({ issue: { ...issue, state: 'closed' } })).toBe('issue-closed')
  // A run may have died between closing and reopening it.
  expect(rule({ pullRequest: pull('closed') })).toBe('start-checks')
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
