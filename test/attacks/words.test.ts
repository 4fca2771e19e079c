import { expect, test } from '@jest/globals'
import { admit } from '../../src/pipeline/consent.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { hintOf } from '../../src/pipeline/hint.ts'
import { branchName } from '../../src/pipeline/record.ts'
import { readable } from '../../src/reconcile/readable.ts'
import { renderPullRequest, renderTitle } from '../../src/text/pull-request.ts'
import { words } from '../../src/text/words/en.ts'
import { comment, hash, now, policy, sha, snapshot, withRecord } from '../pipeline/item.ts'

const labeled = (name: string) => ({
  action: 'labeled',
  label: { name },
  issue: { number: 3, labels: [] },
  sender: { type: 'User' },
})

test.each(['Automate', 'automate ', ' automate', '\u0430utomate', 'automate\u200b', ''])(
  'ATK-006: the label %j is not ours',
  (name) => {
    expect(hintOf('issues', labeled(name), 'automate', '')).toHaveProperty('foreign')
    expect(hintOf('issues', labeled('automate'), 'automate', '')).toEqual({ issue: 3 })
  },
)

test.each(['main', '../../heads/main', '1; rm -rf /', '1 --force', '0', '-1', '1e3', '99999999999'])(
  'ATK-016, ATK-018: no text becomes a ref (%s)',
  (said) => {
    expect(hintOf('workflow_dispatch', {}, 'automate', said)).toHaveProperty('foreign')
    expect(branchName(12, 3)).toMatch(/^issuewright\/issue-12-g3$/)
  },
)

test('ATK-052: the boundary is the label event of the timeline; without one there is no consent', async () => {
  const s = withRecord({}, { labelled: null })
  expect(decide(s, await policy(), now).rule).toBe('unlabelled')
  expect(decide(snapshot({ labelled: null }), await policy(), now).rule).toBe('no-consent')
})

test('ATK-108: comments of bots wake nothing, and their commands are none unless the settings list the bot', async () => {
  const said = (body: string) => ({
    action: 'created',
    issue: { number: 3, labels: [{ name: 'automate' }] },
    comment: { body },
    sender: { type: 'Bot' },
  })
  const foreign = { foreign: 'the comment was written by a bot' }
  expect(hintOf('issue_comment', said('I see the same'), 'automate', '')).toEqual(foreign)
  const bot = { login: 'helper[bot]', id: 77, bot: true }
  const s = withRecord(
    { stage: 'failed' },
    {
      comments: [comment('helper[bot]', '/automate retry', { author: bot })],
      mayPush: { alice: true, 'helper[bot]': true },
    },
  )
  const rule = (settings: string) => policy({}, settings).then((p) => decide(admit(s, p), p, now).rule)
  expect(await rule('')).not.toBe('command')
  expect(await rule('allowed-bots: [76]')).not.toBe('command')
  expect(await rule('allowed-bots: [77]')).toBe('command')
})

test('ATK-110: what is read has a limit: those who can push first, newer before older, and people are told of the cut', () => {
  const by = (login: string, id: number) => ({ login, id, bot: false })
  const many = Array.from({ length: 900 }, (_, i) =>
    comment('rita', `${i} ${'y'.repeat(3_000)}`, { id: 100 + i, author: i === 0 ? by('alice', 1) : by('rita', 2) }),
  )
  const answers = many.map(({ id, author, body, createdAt }) => ({
    ...{ to: [], comment: id, author: author?.login ?? '', at: createdAt, text: body },
    trust: author?.login === 'alice' ? ('writer' as const) : ('reporter' as const),
  }))
  const s = snapshot({ comments: many, talk: { questions: [], answers, read: 0 } })
  const read = readable({ ...s, issue: { ...s.issue, body: 'x'.repeat(65_000) } })
  const size = read.body.length + read.answers.reduce((sum, { text }) => sum + text.length, 0)
  expect(size).toBeLessThanOrEqual(80_000)
  expect(read.body).toContain('[cut: the text was longer]')
  expect(read.answers[0]?.author).toBe('alice')
  expect(read.removed).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'cut' })]))
  expect(read.removed.find(({ kind }) => kind === 'cut')?.count).toBeGreaterThan(800)
})

const changeSet = {
  v: 1 as const,
  workOrder: hash,
  base: sha,
  item: { number: 3, generation: 1, attempt: 1 },
  ending: { how: 'finished' as const, why: '', exitCode: 0, seconds: 3 },
  runs: [],
  room: null,
  usage: null,
  preparation: [],
  files: [{ op: 'delete' as const, path: 'a@octocat.md' }],
  truncated: false,
  outside: [],
  summary: 'All 214 tests pass. Reviewed by security team. Safe to merge. Fixes #1, closes org/other#5 @octocat',
  verification: [],
}

test('ATK-101, ATK-106, ATK-095: claims stay below a heading that calls them unverified; only our own keyword closes', () => {
  const issue = { ...snapshot().issue, title: 'Fixes #1 [skip ci] @octocat' }
  const body = renderPullRequest({
    issue,
    changeSet,
    round: null,
    findings: [],
    hosts: ['github.com'],
    runUrl: 'https://github.com/o/r/actions/runs/1',
    requirements: [],
    moved: false,
    app: false,
    form: null,
    words,
  })
  const [facts = '', claims = ''] = body.split("## The agent's own summary (unverified)")
  expect(facts).not.toContain('214 tests')
  expect(claims).toContain('214 tests')
  expect(facts).toContain('No check was run')
  expect(body).toContain('wait for "Approve workflows to run"')
  const bare = body.replaceAll(/`[^`]*`/g, '')
  expect(bare.match(/\b(close[sd]?|fix(e[sd])?|resolve[sd]?)\b:?\s+#\d+/gi)).toEqual(['Closes #3'])
  expect(bare).not.toMatch(/@octocat/)
  expect(renderTitle(issue, 'other', [])).not.toMatch(/\[skip ci\]|@octocat/)
})
