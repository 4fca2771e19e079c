import { policyOf } from '../../src/config.ts'
import { type Inputs, inputNames } from '../../src/inputs.ts'
import { readTalk } from '../../src/pipeline/answer.ts'
import type { Policy } from '../../src/pipeline/policy.ts'
import { type ItemRecord, newRecord } from '../../src/pipeline/record.ts'
import type { Round } from '../../src/pipeline/round.ts'
import type { Comment, Snapshot } from '../../src/pipeline/snapshot.ts'
import { silence, type Talk } from '../../src/pipeline/talk.ts'
import { type Verdict, verdictSchema } from '../../src/pipeline/verdict.ts'

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
    approvals: null,
    mayPush: { alice: true },
    verdict: null,
    talk: silence,
    textHash: hash,
    around: { state: 'looked', at: 0, items: [], slow: false, looks: 1, same: false },
    raced: false,
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

export function round(changes: Partial<Round> = {}): Round {
  const nothing = { own: {}, answers: [], taken: null, read: 0, heardAt: null, remindedAt: null, ticks: [] }
  return { at: '2026-11-20T10:01:00Z', keys: ['expected'], ...nothing, ...changes }
}

/** The same snapshot with what was said to our questions. */
export function heard(s: Snapshot): Snapshot {
  const people = { reporter: s.issue.author?.login ?? null, mayPush: s.mayPush }
  const talk: Talk =
    s.status.kind === 'valid' ? readTalk(s.status.record, s.comments, people, ({ body }) => body) : silence
  return { ...s, talk }
}

/** A sure verdict of the rules on a bug that leaves nothing open. */
export function verdictOf(changes: Partial<Verdict> = {}): Verdict {
  const said = { type: 'bug', completeness: 5, missing: [], confidence: 0.9, signals: [], by: 'rules', hash }
  return verdictSchema.parse({ ...said, ...changes })
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
    into: 'main',
    labels: [],
    assignees: [],
    reviewers: [],
  }
}

export function change(changes: Partial<NonNullable<ItemRecord['change']>> = {}): NonNullable<ItemRecord['change']> {
  const branch = 'issuewright/issue-3-g1'
  return { branch, base: sha, head: sha, pullRequest: 4, round: 0, state: 'draft', why: null, ...changes }
}
