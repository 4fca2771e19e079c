import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ChangeSet, type Evidence, evidenceFor } from '../../src/pipeline/change-set.ts'
import { opensAsDraft } from '../../src/pipeline/rules/delivery.ts'
import { markPart } from '../../src/text/body.ts'
import {
  type PullRequestContext,
  renderCommitMessage,
  renderPullRequest,
  renderRevisedPage,
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

const given = (changes: Partial<PullRequestContext> = {}): PullRequestContext => ({
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
  round: null,
  ...changes,
})
const body = (changes: Partial<PullRequestContext> = {}) => renderPullRequest(given(changes))

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

test('a check that the policy names and nobody has run is shown as failed, and makes a draft of a page that was ready', () => {
  const verification = evidenceFor(['npm test', 'npm run lint'], [passed, { ...passed, command: 'true' }])
  expect(verification.map(({ command, passed }) => [command, passed])).toEqual([
    ['npm test', true],
    ['npm run lint', false],
  ])
  expect(opensAsDraft({ draft: false }, verification, [])).toBe(true)
  const text = body({ changeSet: { ...changeSet, verification } })
  expect(text).toContain('| `npm run lint` | ❌ Nothing was run. |')
  expect(text).toContain('- ❌ The check `npm run lint` fails.')
  expect(revised({ body: text, draft: true }, { verification }).draft).toBe(true)
  expect(revised({ body: body(), draft: false }, { verification }).draft).toBe(true)
})

test('reviewers read it in the configured language', () => {
  const text = body({ words: spanish, moved: true, findings: [] })
  expect(text).toMatch(/^Closes #3\n\n## Necesita una mirada humana/)
  expect(text).not.toMatch(/checked|worked|agent made/)
})

const failing = { ...passed, passed: false, exitCode: 1 }
const weakened = { rule: 'test-weakened', answer: 'review', fixed: false, path: 'a.test.js', values: [] } as const
const before = { attempts: 1, minutes: 10, tokens: 5_000, costUsd: 0.5 }
const usage = { input: 900, output: 100, costUsd: 0.25 } as unknown as ChangeSet['usage']
/** The page after a round with this change set, which `changes` makes special. */
const revised = (
  page: { body: string; draft: boolean },
  set: Partial<ChangeSet> = {},
  changes: Partial<PullRequestContext> = {},
  policy = false,
  round: Partial<PullRequestContext['round']> = {},
) => {
  const context = { ...given(), changeSet: { ...changeSet, usage, summary: 'Done.', ...set }, ...changes }
  return renderRevisedPage(page, { ...context, round: { merges: false, before, undone: [], ...round } }, policy)
}

test('after a round the text shows the checks of now, what was found before too, and what all of it took', () => {
  const first = body({ findings: [weakened], changeSet: { ...changeSet, verification: [failing] } })
  expect(first).toContain('❌ failed')
  const { body: text } = revised({ body: first, draft: true }, { summary: 'R2: src/cart.js' })
  expect(text).toContain('✅ passed')
  expect(text).not.toContain('❌')
  expect(text).toMatch(/- 👀 `a.test.js` asserts less than before/)
  expect(text).toMatch(/- \[x\] Totals are exact: `src\/cart.js`\n- \[x\] There is a hook: `src\/cart.js`/)
  expect(text).not.toContain('Not done')
  expect(text).toContain('worked 12 min')
  expect(text).toContain('6,000 tokens, $0.75')
  const again = revised({ body: text, draft: true }, { summary: 'R2: src/cart.js' })
  expect(again.body).toBe(text)
})

test('after a round the list of files is that of the whole change', () => {
  const named = (path: string, op: 'add' | 'edit' | 'delete', mode = '100644') =>
    ({ ...(op !== 'delete' && { kind: 'file', mode, bytes: 1, sha256: hash }), op, path }) as ChangeSet['files'][number]
  const files = [named('new.js', 'add'), named('old.js', 'delete'), named('src/cart.js', 'edit')]
  for (const language of [words, spanish]) {
    const { files: count, change, executable } = language.pull
    const first = { body: body({ changeSet: { ...changeSet, files }, words: language }), draft: true }
    const after = (page: typeof first, now: ChangeSet['files'], round = {}) =>
      revised(page, { files: now }, { words: language }, false, round)
    const one = after(first, [named('new.js', 'edit', '100755'), named('old.js', 'add'), named('b.js', 'delete')])
    expect(one.body).toContain(
      `${count(4)}: \`new.js\` (${change.add}, ${executable}), \`old.js\` (${change.edit}), \`src/cart.js\` (${change.edit}), \`b.js\` (${change.delete})`,
    )
    const two = after(one, [named('new.js', 'delete'), named('src/cart.js', 'edit')], {
      undone: ['new.js', 'src/cart.js'],
    })
    expect(two.body).toContain(`${count(2)}: \`old.js\` (${change.edit}), \`b.js\` (${change.delete})\n`)
    // A merge has all files of the pull request.
    expect(after(one, [named('b.js', 'delete')], { merges: true }).body).toContain(
      `${count(1)}: \`b.js\` (${change.delete})`,
    )
    const gone = after(two, [named('old.js', 'edit'), named('b.js', 'add')], { undone: ['old.js', 'b.js'] })
    expect(gone.body).toContain(`\n${count(0)}\n`)
    // Of more files than are listed, nobody knows the others.
    const many = Array.from({ length: 120 }, (_, i) => named(`${i}.js`, 'edit'))
    const long = { body: body({ changeSet: { ...changeSet, files: many }, words: language }), draft: true }
    expect(after(long, files).body).toContain(count(120))
    const folded = {
      body: body({ changeSet: { ...changeSet, files: many.slice(0, 99) }, words: language }),
      draft: true,
    }
    expect(after(folded, [named('new.js', 'add')]).body).toMatch(
      new RegExp(`<details><summary>${count(100)}</summary>[^]*- \`new.js\` [^]*</details>`),
    )
  }
})

test('what a person wrote into the text is never lost: their part is left alone, the others are brought up to date', () => {
  const first = body({ changeSet: { ...changeSet, verification: [failing] } })
  const edited = `Read this first.\n\n${first.replace('- [ ] There is a hook', '- [x] There is a hook, by hand')}\n\nThanks!`
  const windows = edited.replaceAll('\n', '\r\n')
  for (const page of [edited, windows]) {
    const { body: text } = revised({ body: page, draft: true }, { summary: 'R2: src/cart.js' })
    expect(text).toMatch(/^Read this first/)
    expect(text).toMatch(/Thanks!$/)
    expect(text).toContain('- [x] There is a hook, by hand')
    expect(text).toContain('✅ passed')
  }
  const rewritten = 'All in my own words.'
  expect(revised({ body: rewritten, draft: false }).body).toBe(rewritten)
})

test('a part of ours with the line ends of Windows is known again', () => {
  for (const page of [markPart('checks', 'a\r\nb'), markPart('checks', 'a\r\nb').replaceAll(/\r?\n/g, '\r\n')])
    expect(revised({ body: page, draft: true }).body).toContain('✅ passed')
})

test.each<[string, boolean, boolean, Partial<ChangeSet>, Partial<PullRequestContext>, boolean]>([
  ['a check fails now', false, false, { verification: [failing] }, {}, true],
  ['the guard wants an eye now', false, true, {}, { findings: [weakened] }, true],
  ['nothing new, and a person made it ready', false, true, {}, {}, false],
  ['failing checks were all', true, false, {}, {}, false],
  ['they were, but the settings want drafts', true, true, {}, {}, true],
])('the draft state after a round: %s', (_, wasDraft, policy, set, changes, expected) => {
  const first = body({ changeSet: { ...changeSet, verification: wasDraft ? [failing] : [passed] } })
  expect(revised({ body: first, draft: wasDraft }, set, changes, policy).draft).toBe(expected)
})

test('a draft for other reasons than failing checks stays one: a person made it so, or must look first', () => {
  expect(revised({ body: body(), draft: true }).draft).toBe(true)
  const first = body({ findings: [weakened], changeSet: { ...changeSet, verification: [failing] } })
  expect(revised({ body: first, draft: true }).draft).toBe(true)
  expect(revised({ body: first.replaceAll('❌', 'X'), draft: true }).draft).toBe(true)
})

test('what a round has undone is no longer said, and keeps nothing a draft; what still stands does', () => {
  const other = { ...weakened, path: 'b.test.js' }
  const page = { body: body({ findings: [weakened, other] }), draft: true }
  const one = revised(page, {}, {}, false, { undone: ['a.test.js'] })
  expect(one.body).not.toContain('`a.test.js` asserts')
  expect(one.body).toContain('`b.test.js` asserts')
  expect(one.draft).toBe(true)
  expect(revised(one, {}, {}, false, { undone: ['b.test.js'] }).draft).toBe(false)
  // A merge has all files of the pull request.
  const files = [{ ...changeSet.files[0], path: 'b.test.js' }] as ChangeSet['files']
  const merged = revised(page, { files }, { moved: true }, false, { merges: true }).body
  expect(merged).not.toContain('`a.test.js` asserts')
  expect(merged).toContain('`b.test.js` asserts')
  expect(merged).toContain('this stands on')
})

const manyWeakened = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...weakened, path: `${i}.test.js` }) as const)
const pathsOf = (findings: readonly { path: string }[]) => findings.map(({ path }) => path)

test('what stands in no list any more because of its length is forgotten by a round that undoes it, like the rest', () => {
  for (const language of [words, spanish]) {
    const all = manyWeakened(40)
    const first = { body: body({ findings: all, words: language }), draft: true }
    expect(first.body).toContain(language.pull.more(10))
    const after = (page: typeof first, undone: string[]) => revised(page, {}, { words: language }, false, { undone })
    const shown = after(first, pathsOf(all.slice(0, 30)))
    expect(shown.body).toContain(language.pull.more(10))
    expect(shown.draft).toBe(true)
    const some = after(shown, pathsOf(all.slice(33)))
    expect(some.body).toContain(language.pull.more(3))
    expect(some.draft).toBe(true)
    const none = after(some, pathsOf(all.slice(30)))
    expect(none.body).not.toContain('👀')
    expect(none.draft).toBe(false)
    // A merge has all files of the pull request.
    const files = [{ ...changeSet.files[0], path: '35.test.js' }] as ChangeSet['files']
    const merged = revised(first, { files }, { words: language }, false, { merges: true }).body
    expect(merged).toContain(language.pull.more(1))
    expect(merged).not.toContain('`3.test.js`')
  }
})

test('what was too much to be shown is counted no more when a later round shows it', () => {
  const all = manyWeakened(40)
  const first = { body: body({ findings: all }), draft: true }
  const later = revised(first, {}, { findings: all.slice(30) })
  expect(later.body).toContain(words.pull.more(10))
  expect(later.body.match(/^- 👀 `/gm)).toHaveLength(30)
})

test('of notes it is said as well that there are more', () => {
  const findings = manyWeakened(40).map((one) => ({ ...one, answer: 'allow' as const }))
  const first = { body: body({ findings }), draft: true }
  const more = `- ℹ️ ${words.pull.more(10)}`
  for (const text of [first.body, revised(first, {}, { findings }).body]) expect(text.split(more)).toHaveLength(2)
})

test('a round of a long page shows less of it, but what it has found', () => {
  const files = Array.from({ length: 100 }, (_, i) => {
    return { ...changeSet.files[0], path: `${i}/${'漢'.repeat(180)}.js` }
  }) as ChangeSet['files']
  const first = { body: body({ changeSet: { ...changeSet, files: files.slice(0, 95) } }), draft: false }
  const later = revised(first, { files: files.slice(95), verification: [{ ...passed, passed: false }] }, {})
  expect(later.body).toContain('❌')
  expect(Buffer.byteLength(later.body)).toBeLessThan(60_000)
  expect(later.draft).toBe(true)
})

test('of more than can be remembered it is said for good that they were', () => {
  const all = manyWeakened(2_000)
  const first = { body: body({ findings: all }), draft: true }
  expect(first.body.length).toBeLessThan(60_000)
  const last = revised(first, {}, {}, false, { undone: pathsOf(all) })
  expect(last.body).toContain('and 1,970 more')
  expect(last.draft).toBe(true)
})

test('however many findings there are, no warning is left out', () => {
  const set: ChangeSet = { ...changeSet, room: { kind: 'none', proof: [], refused: [] } }
  const findings = manyWeakened(40)
  const first = { body: body({ findings, changeSet: set }), draft: true }
  for (const text of [first.body, revised(first, set, { findings }).body]) expect(text).toContain(`- ⚠️ ${words.noRoom}`)
})

test('over many rounds the findings stay as many as people read, say once that there are more, and fit', () => {
  const found = (round: number) =>
    Array.from({ length: 80 }, (_, i) => {
      const path = `${round}-${i}/${'ü'.repeat(150)}.test.js`
      return {
        ...weakened,
        answer: i % 2 ? ('review' as const) : ('allow' as const),
        path,
        values: ['ü'.repeat(200), 'é'.repeat(200), 'ö'.repeat(200)],
      }
    })
  for (const language of [words, spanish]) {
    let page = { body: body({ findings: found(0), words: language }), draft: true }
    for (const round of [1, 2, 3]) page = revised(page, {}, { findings: found(round), words: language })
    const text = page.body
    expect(Buffer.byteLength(text)).toBeLessThan(60_000)
    const lines = text.split('\n').filter((line) => line.startsWith('- 👀'))
    expect(lines.length).toBeLessThanOrEqual(31)
    expect(lines.filter((line) => !line.includes('`'))).toHaveLength(1)
    expect(page.draft).toBe(true)
  }
})

test('whatever an agent leaves behind, the text of a new pull request fits and says what every reviewer must see', () => {
  const char = fc.constantFrom('a', 'ü', '漢', '👍')
  const long = (most: number) => fc.tuple(char, fc.integer({ min: 1, max: most })).map(([one, n]) => one.repeat(n))
  const big = fc.record({
    ...{ path: long(300), value: long(200), said: long(20_000), form: fc.option(long(40_000)) },
    ...{ count: fc.integer({ min: 1, max: 200 }), checks: fc.integer({ min: 0, max: 20 }) },
  })
  const inputs = fc.property(big, ({ path, value, said, form, count, checks }) => {
    const numbers = Array.from({ length: count }, (_, i) => i)
    const files = numbers.map((i) => ({ op: 'delete' as const, path: `${i}/${path}` }))
    const answers = ['review', 'allow'] as const
    const findings = files.flatMap(({ path }) =>
      answers.map((answer) => ({ ...weakened, answer, path, values: Array(5).fill(value) })),
    )
    const summary = `${numbers
      .slice(0, 3)
      .map((i) => `R${i}: not done, ${value}`)
      .join('\n')}\n${said}`
    const verification = numbers.slice(0, checks).map((i) => ({ ...failing, command: `${i} ${value}` }))
    const set = { ...changeSet, files, summary, verification, outside: Array(20).fill(path) }
    const requirements = numbers.slice(0, 6).map((i) => `${i} ${value}`)
    const text = body({ changeSet: set, findings, requirements, form: form && `# Ours\n\n${form}`, moved: true })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/^Closes #3\n/)
    expect(text).toContain('**To ask for changes**')
    expect(text).toContain('asserts less than before')
  })
  const worst = { path: '漢'.repeat(300), value: '漢'.repeat(200), said: '漢'.repeat(20_000), count: 200, checks: 20 }
  fc.assert(inputs, { numRuns: 20, examples: [[{ ...worst, form: null }], [{ ...worst, form: '漢'.repeat(40_000) }]] })
})
