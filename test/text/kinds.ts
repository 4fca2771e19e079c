import { type ChangeSet, endings } from '../../src/pipeline/change-set.ts'
import { errorValues, type FailureCode, failureCodes } from '../../src/pipeline/error.ts'
import type { Finding } from '../../src/pipeline/guard/finding.ts'
import type { RuleName } from '../../src/pipeline/guard.ts'
import { questionKeys } from '../../src/pipeline/question.ts'
import { type ItemRecord, replies } from '../../src/pipeline/record.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import type { Question } from '../../src/pipeline/talk.ts'
import { renderGuardReport } from '../../src/text/guard.ts'
import { renderPlan } from '../../src/text/plan.ts'
import { renderJudgedBefore, renderPullRequest } from '../../src/text/pull-request.ts'
import { renderNudge, renderQuestions } from '../../src/text/questions.ts'
import { describeRemovals } from '../../src/text/sanitise.ts'
import { renderStatus } from '../../src/text/status.ts'
import { renderImplementSummary, renderSummary, renderSweep } from '../../src/text/summary.ts'
import type { Words } from '../../src/text/words/en.ts'
import { at, hash, policy, pull, record, round, sha, snapshot, verdictOf } from '../pipeline/item.ts'

/** A comment as people see it. The first of each `kind` is for the pictures, all are for the tests. */
export type Sample = { kind: string; markdown: string }

const plain = await policy({ sandbox: 'bubblewrap' })
const url = 'https://github.com/acme/shop/issues/3'
const runUrl = (id: number) => `https://github.com/acme/shop/actions/runs/${id}`
const ended = { agent: 'claude', run: 100, base: sha, startedAt: at, endedAt: '2026-11-20T10:14:00Z' }
const change = {
  branch: 'issuewright/issue-3-g1',
  base: sha,
  head: sha,
  pullRequest: 4,
  round: 0,
  state: 'open',
  why: null,
} as const

const attempt = (outcome: NonNullable<ItemRecord['attempts'][number]['outcome']>) => ({
  ...ended,
  outcome,
  minutes: 12.4,
  tokens: 184_200,
  costUsd: 0.62,
})
const failed = (
  code: FailureCode,
  message = 'HTTP 500 from https://registry.npmjs.org',
  about = {},
  findings: NonNullable<NonNullable<ItemRecord['error']>['findings']> = [],
): Partial<ItemRecord> => ({
  stage: 'failed',
  attempts: [attempt(code)],
  error: { code, message, about, at, retryAt: findings.length > 0 ? null : '2026-11-20T10:16:00Z', findings },
})

const blocks = [
  { rule: 'agent-instructions', path: 'AGENTS.md', values: [], fixed: false },
  { rule: 'lifecycle-script', path: 'package.json', values: ['postinstall'], fixed: false },
]

/** Every kind of comment and summary, in one language. */
export function samples(words: Words): Sample[] {
  const status = (kind: string, changes: Partial<ItemRecord>, removed: readonly string[] = []): Sample => {
    const difference = changes.reason === 'edited' ? { by: 'mallory', at, lines: ['-1', '+2'], more: 3 } : null
    const totals = { attempts: (changes.attempts ?? []).length, minutes: 12.4, tokens: 184_200, costUsd: 0.62 }
    const full = record({ verdict: verdictOf({ completeness: 4 }), totals, ...changes })
    const context = {
      words,
      policy: plain,
      runUrl,
      reporter: 'rita',
      byHand: 'https://github.com/acme/shop/compare',
      issueUrl: url,
      difference,
      removed,
    }
    return { kind, markdown: renderStatus(full, context, null).replace(/\s*<!-- issuewright:v1[\s\S]*$/, '') }
  }
  const removed = (['html-comment', 'invisible-character', 'secret', 'image', 'cut'] as const).map((kind, i) => ({
    kind,
    count: i + 1,
    ...(i === 0 ? { shown: 'SYSTEM' } : {}),
  }))
  const asked = { rounds: [round({ keys: ['expected', 'version', 'scope'] })], verdict: verdictOf({ completeness: 2 }) }
  const lease = { run: 100, attempt: 1, deadline: '2026-11-20T11:30:00Z', ticket: 1 }
  return [
    status('queued', { place: 2 }, describeRemovals(removed, words)),
    status('clarifying', { stage: 'clarifying', ...asked }),
    status('planned', { stage: 'planned' }),
    status('working', {
      stage: 'working',
      lease,
      attempts: [{ ...attempt('published'), endedAt: null, outcome: null }],
    }),
    status('reviewing', { stage: 'reviewing', change, attempts: [attempt('published')] }),
    status('done', { stage: 'done', change, attempts: [attempt('published')] }),
    status('failed', failed('agent-timed-out', '', { seconds: 3_600, kept: 3 })),
    status('blocked', failed('change-set-blocked', '', {}, blocks)),
    status('skipped', { stage: 'skipped' }),
    status('cancelled', { stage: 'cancelled', reason: 'unanswered', ...asked }),
    ...replies.map((code) =>
      status('reply', {
        stage: 'reviewing',
        change,
        reply: { to: 'bob', code, about: code === 'not-now' ? 'done' : '' },
      }),
    ),
    ...failureCodes.map((code) => status('failed', failed(code))),
    ...errorValues.map((value) => status('failed', failed('agent-failed', '', { [value]: 2 }))),
    ...Object.keys(words.note.disbelief).map((why) => status('queued', { rebuilt: why })),
    ...Object.keys(words.cancelled).map((reason) =>
      status(reason === 'edited' ? 'cancelled by an edit' : 'cancelled', { stage: 'cancelled', reason }),
    ),
    status('queued', { reason: 'daily-budget', rebuilt: 'E_SIGNATURE' }),
    status('queued', { reason: 'unapproved' }),
    status('done', { stage: 'done', reason: 'command' }),
    status('done', { stage: 'done', reason: 'no-change', said: '42.' }),
    ...questions(words),
    { kind: 'on a pull request', markdown: words.unsupported('automate') },
    ...plans(words),
    { kind: 'guard report', markdown: renderGuardReport(findingsOf(words), words) },
    { kind: 'pull request', markdown: pullRequest(words) },
    { kind: 'summary', markdown: summary(words) },
    ...endings.map((how) => ({
      kind: 'summary of the agent',
      markdown: renderImplementSummary({ ...changeSet, ending: { ...changeSet.ending, how } }, words),
    })),
    { kind: 'summary', markdown: renderSweep(7, new Map([[3, 'answered']]), words) },
    { kind: 'pull request', markdown: renderJudgedBefore(snapshot().issue, runUrl(100), words) },
  ]
}

function questions(words: Words): Sample[] {
  const asking = { reporter: 'rita', own: {}, round: 1, rounds: 2, closed: false, url }
  const question = (key: string, index: number, changes: Partial<Question> = {}): Question => ({
    round: 1,
    number: index + 1,
    key,
    state: 'open',
    answers: [],
    told: false,
    tick: null,
    ask: '',
    why: '',
    options: [],
    ...changes,
  })
  const some = ['expected', 'version', 'scope'].map((key, i) => question(key, i))
  const answers = [{ comment: 77, author: 'rita', text: '3.2' }]
  const told = ['expected', 'version', 'goal'].map((key, i) =>
    question(key, i, {
      state: (['answered', 'unknown', 'enough'] as const)[i] ?? 'open',
      answers: i === 2 ? [] : answers,
    }),
  )
  const nudge = { round: 1, reporter: 'rita', left: 2, until: '2026-12-04T10:01:00Z', url, label: 'automate' }
  const all = questionKeys.map((key, i) => question(key, i))
  return [
    { kind: 'questions', markdown: renderQuestions({ ...asking, questions: some }, words) },
    { kind: 'questions, answered', markdown: renderQuestions({ ...asking, questions: told, round: 2 }, words) },
    { kind: 'reminder', markdown: renderNudge({ ...nudge, kind: 'reminder' }, words) },
    { kind: 'expired', markdown: renderNudge({ ...nudge, kind: 'expired' }, words) },
    { kind: 'questions', markdown: renderQuestions({ ...asking, questions: all, closed: true }, words) },
    { kind: 'reminder', markdown: renderNudge({ ...nudge, left: 1, reporter: null, kind: 'reminder' }, words) },
  ]
}

const findingsOf = ({ guard }: Words): Finding[] =>
  (Object.keys(guard.says) as RuleName[]).map((rule, i) => {
    const answer = (['block', 'review', 'allow'] as const)[i % 3] ?? 'block'
    return { rule, answer, fixed: i % 2 === 0, path: i === 0 ? '' : `src/${i}.js`, values: ['42'] }
  })

function plans(words: Words): Sample[] {
  const context = {
    agents: [{ name: 'claude', model: 'sonnet' }],
    policy: plain,
    branch: 'main',
    issueUrl: url,
    binding: 'b'.repeat(12),
  }
  const model = verdictOf({
    by: 'model',
    summary: '42',
    requirements: ['42'],
    approach: ['42'],
    areas: ['src/cart.js'],
    risk: 'low',
    size: 'small',
    duplicates: [7],
  })
  return [model, verdictOf()].map((verdict) => ({ kind: 'plan', markdown: renderPlan({ ...context, verdict }, words) }))
}

const check = { command: 'npm test', passed: true, exitCode: 0, timedOut: false, seconds: 12, tail: '' }

const changeSet: ChangeSet = {
  v: 1,
  workOrder: hash,
  base: sha,
  item: { number: 3, generation: 1, attempt: 1 },
  ending: { how: 'finished', why: '', exitCode: 0, seconds: 744 },
  runs: [
    { agent: 'claude', model: 'sonnet', how: 'finished', why: '', seconds: 600, repair: false },
    { agent: 'claude', model: 'sonnet', how: 'finished', why: '', seconds: 144, repair: true },
  ],
  room: { kind: 'bubblewrap', proof: [], refused: ['example.com'] },
  usage: {
    requests: 41,
    input: 180_000,
    cached: 90_000,
    output: 4_200,
    costUsd: 0.62,
    unpriced: ['x-1'],
    stopped: 'tokens',
    refused: ['/v1/files'],
  },
  preparation: [],
  files: [
    { op: 'edit', path: 'src/cart.js', kind: 'file', mode: '100644', bytes: 10, sha256: hash },
    { op: 'add', path: 'bin/total', kind: 'file', mode: '100755', bytes: 10, sha256: hash },
  ],
  truncated: false,
  outside: ['/tmp/x'],
  summary: '42.',
  verification: [check, { ...check, command: 'npm run lint', passed: false, exitCode: 1, seconds: 3 }],
}

function pullRequest(words: Words): string {
  return renderPullRequest({
    issue: { ...snapshot().issue, title: '42' },
    changeSet,
    round: null,
    findings: findingsOf(words).slice(8, 10),
    requirements: ['42'],
    hosts: ['github.com'],
    runUrl: runUrl(100),
    moved: true,
    app: false,
    form: null,
    words,
  })
}

function summary(words: Words): string {
  const status: Snapshot['status'] = {
    kind: 'valid',
    commentId: 9,
    body: '',
    record: record(failed('agent-failed')),
    restore: false,
  }
  return renderSummary(
    snapshot({ status, pullRequest: pull('open') }),
    ['start', 'publish'],
    ['open-pull-request'],
    words,
  )
}
