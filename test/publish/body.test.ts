import { expect, test } from '@jest/globals'
import type { ChangeSet, Evidence } from '../../src/pipeline/change-set.ts'
import { opensAsDraft } from '../../src/pipeline/rules/delivery.ts'
import {
  type PullRequestContext,
  renderCommitMessage,
  renderPullRequest,
  renderTitle,
} from '../../src/text/pull-request.ts'
import { words } from '../../src/text/words/en.ts'
import { words as spanish } from '../../src/text/words/es.ts'
import { hash, sha, snapshot } from '../pipeline/item.ts'

const passed: Evidence = { command: 'npm test', passed: true, exitCode: 0, timedOut: false, seconds: 12, tail: '' }
const changeSet: ChangeSet = {
  v: 1,
  workOrder: hash,
  base: sha,
  item: { number: 3, generation: 1, attempt: 1 },
  ending: { how: 'finished', why: '', exitCode: 0, seconds: 130 },
  runs: [{ agent: 'claude', model: 'sonnet', how: 'finished', why: '', seconds: 130, repair: false }],
  room: { kind: 'bubblewrap', proof: [], refused: [] },
  usage: null,
  preparation: [],
  files: [{ op: 'edit', path: 'src/cart.js', kind: 'file', mode: '100644', bytes: 10, sha256: hash }],
  truncated: false,
  outside: [],
  summary: 'Rounded.\nR1: src/cart.js\nR2: not done, no hook',
  verification: [passed],
}

const body = (changes: Partial<PullRequestContext> = {}) =>
  renderPullRequest({
    issue: snapshot().issue,
    changeSet,
    findings: [],
    requirements: ['Totals are exact', 'There is a hook'],
    hosts: ['github.com'],
    runUrl: 'https://github.com/o/r/actions/runs/1',
    moved: false,
    app: false,
    form: null,
    words,
    ...changes,
  })

test('the order is what needs a human eye, what and why, what was checked, how to ask for changes', () => {
  const text = body()
  const places = [
    'Closes #3',
    '## Needs a human eye',
    'Not done, as far as the agent says: There is a hook (not done, no hook)',
    '## What and why',
    '- [x] Totals are exact: `src/cart.js`',
    '- [ ] There is a hook',
    '1 file: `src/cart.js` (edited)',
    '## What was checked',
    '| `npm test` | ✅ passed | 12 sec |',
    'own summary (unverified)',
    '**To ask for changes**',
    'Made by Issuewright',
  ].map((part) => text.indexOf(part))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(text).not.toContain('R1:')
})

test('what is long is folded, so that the rest fits on a screen', () => {
  const files = Array.from({ length: 40 }, (_, i) => ({ op: 'delete' as const, path: `old/${i}.js` }))
  const text = body({
    changeSet: { ...changeSet, files, summary: `${'A long word. '.repeat(80)}</details> # Heading` },
  })
  expect(text).toContain('<details><summary>40 files</summary>')
  expect(text).toContain("<details><summary>The agent's own summary (unverified)</summary>")
  expect(text.match(/<\/details>/g)).toHaveLength(2)
})

test('without anything to point at, a sentence says so below the checks', () => {
  const text = body({ requirements: [] })
  expect(text).not.toContain('## Needs a human eye')
  expect(text.indexOf('Nothing was found')).toBeGreaterThan(text.indexOf('| `npm test` |'))
})

test('a base that has moved is said; an App says whose secrets its checks have', () => {
  expect(body({ moved: true })).toContain(`this stands on ${sha.slice(0, 8)}`)
  expect(body()).not.toContain('has gone on')
  expect(body({ app: true })).toContain('with this repository’s secrets')
  expect(body({ app: true })).not.toContain('Approve workflows to run')
})

test("a repository's own form places the parts; what every reviewer must see is added where it is left out", () => {
  const text = body({ form: '## Release note\n\n{what}\n\n- [ ] I have read {nothing}\n\n{checks}' })
  expect(text).toMatch(/^Closes #3\n\n## Release note\n\nA coding agent made this change/)
  expect(text).toContain('{nothing}')
  expect(text.match(/\| `npm test` \|/g)).toHaveLength(1)
  expect(text).toContain('Not done, as far as the agent says')
  expect(text).toContain('**To ask for changes**')
  // A part is no form: what an agent writes is not filled again.
  expect(body({ changeSet: { ...changeSet, summary: 'See {checks}' } })).toContain('See {checks}')
})

test('the title follows the history; the commit message is ours alone', () => {
  const history = ['fix: a', 'feat: b', 'docs: c']
  expect(renderTitle(snapshot().issue, 'bug', history)).toBe('fix: Totals are wrong')
  expect(renderTitle({ ...snapshot().issue, title: '@all' }, 'other', [])).toBe('@ all')
  expect(renderTitle({ ...snapshot().issue, title: '--' }, 'other', [])).toBe('Resolve issue 3')
  expect(renderCommitMessage('fix: x', snapshot().issue)).toBe('fix: x\n\nFor issue #3.')
})

test('a pull request is ready only where the policy says so and nothing wants a human eye', () => {
  const finding = { rule: 'dependency', answer: 'review', fixed: false, path: 'package.json', values: [] } as const
  expect(opensAsDraft({ draft: true }, [passed], [])).toBe(true)
  expect(opensAsDraft({ draft: false }, [passed], [])).toBe(false)
  expect(opensAsDraft({ draft: false }, [{ ...passed, passed: false }], [])).toBe(true)
  expect(opensAsDraft({ draft: false }, [passed], [finding])).toBe(true)
})

test('reviewers read it in the configured language', () => {
  const text = body({ words: spanish, moved: true, findings: [] })
  expect(text).toMatch(/^Closes #3\n\n## Necesita una mirada humana/)
  expect(text).not.toMatch(/checked|worked|agent made/)
})
