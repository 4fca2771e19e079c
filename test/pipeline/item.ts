import { policyOf } from '../../src/config.ts'
import { type Inputs, inputNames } from '../../src/inputs.ts'
import type { Policy } from '../../src/pipeline/policy.ts'
import { type ItemRecord, newRecord } from '../../src/pipeline/record.ts'
import type { Comment, Snapshot } from '../../src/pipeline/snapshot.ts'

/** A snapshot of an ordinary consented issue; tests change one thing. */
export const sha = 'a'.repeat(40)
export const hash = 'b'.repeat(64)
export const at = '2026-11-20T10:00:00Z'
export const now = new Date('2026-11-20T10:05:00Z')

export const inputs = (given: Partial<Inputs> = {}): Inputs => ({
  ...(Object.fromEntries(inputNames.map((name) => [name, ''])) as Inputs),
  mode: 'triage',
  label: 'automate',
  ...given,
})

/** The agents that the policies of these tests know. */
export const known = ['claude', 'codex', 'command']

export const policy = (given: Partial<Inputs> = {}, file: string | null = null): Promise<Policy> =>
  policyOf(file, inputs({ 'agent-command': 'true', sandbox: 'none', ...given }), known)

export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const maintainer = { login: 'alice', id: 1, bot: false }
  return {
    repository: { id: 7, fullName: 'o/r', archived: false, branch: 'main', head: sha, tree: sha },
    target: 'issue',
    issue: {
      id: 70,
      number: 3,
      title: 'Totals are wrong',
      body: 'Sometimes.',
      url: 'https://github.com/o/r/issues/3',
      state: 'open',
      locked: false,
      author: { login: 'rita', id: 2, bot: false },
      labels: ['automate'],
      edits: [],
      hash,
    },
    labelled: { event: 'L1', by: maintainer, at },
    choice: null,
    comments: [],
    status: { kind: 'absent', commentId: null, why: null },
    pullRequest: null,
    discussion: null,
    whyClosed: null,
    rival: null,
    newestBranch: 0,
    holderEnded: null,
    mayPush: { alice: true },
    verdict: null,
    textHash: hash,
    around: { state: 'looked', at: 0, items: [], slow: false, looks: 1 },
    freed: false,
    delivery: null,
    failedChecks: null,
    trouble: null,
    run: {
      id: 100,
      attempt: 1,
      url: 'https://github.com/o/r/actions/runs/100',
      actor: 'alice',
      triggeredBy: 'alice',
      job: 'triage',
    },
    ...changes,
  }
}

export function record(changes: Partial<ItemRecord> = {}): ItemRecord {
  const consent = { by: { login: 'alice', id: 1 }, at, hash }
  return { ...newRecord(now.toISOString(), { repository: 7, issue: 70, generation: 1 }, consent, 'L1'), ...changes }
}

export function withRecord(changes: Partial<ItemRecord> = {}, more: Partial<Snapshot> = {}): Snapshot {
  return snapshot({
    status: { kind: 'valid', commentId: 9, body: '', record: record(changes), restore: false },
    ...more,
  })
}

export function comment(login: string, body: string, changes: Partial<Comment> = {}): Comment {
  return {
    id: 50,
    author: { login, id: 5, bot: false },
    body,
    createdAt: '2026-11-20T10:02:00Z',
    editedAt: null,
    editor: null,
    ours: false,
    ...changes,
  }
}

export function pull(state: 'open' | 'merged' | 'closed'): NonNullable<Snapshot['pullRequest']> {
  return {
    number: 4,
    url: 'https://github.com/o/r/pull/4',
    state,
    draft: true,
    branch: 'issuewright/issue-3-g1',
    head: sha,
    labels: [],
    assignees: [],
    reviewers: [],
  }
}

export function change(changes: Partial<NonNullable<ItemRecord['change']>> = {}): NonNullable<ItemRecord['change']> {
  const branch = 'issuewright/issue-3-g1'
  return { branch, base: sha, head: sha, pullRequest: 4, round: 0, state: 'draft', why: null, ...changes }
}
