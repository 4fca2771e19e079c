import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import type { Finding } from '../../src/pipeline/guard/finding.ts'
import { renderBlocks, renderGuardReport } from '../../src/text/guard.ts'
import { words } from '../../src/text/words/en.ts'
import { policy } from '../pipeline/item.ts'
import { findings } from './judging.ts'

test('rules are allowed and blocked by name, for all paths or for some', async () => {
  const file = 'allow:\n  - executable\n  - agent-instructions: [docs/AGENTS.md, /CLAUDE.md]\nblock: [dependency]\n'
  expect(await policy({}, file)).toMatchObject({
    problem: null,
    allow: [
      { rule: 'executable', globs: null },
      { rule: 'agent-instructions', globs: ['docs/AGENTS.md', '/CLAUDE.md'] },
    ],
    block: [{ rule: 'dependency', globs: null }],
  })
})

test.each([
  ['allow: [workflow]', 'the rule `workflow` always blocks and cannot be allowed'],
  ['allow: [{secret: [test/**]}]', 'the rule `secret` always blocks'],
  ['allow: [over-limit]', 'raise `max-files`, `max-file-kb` or `max-total-kb`'],
  ['allow: [dependencies]', 'no rule `dependencies`; did you mean `dependency`?'],
  ['block: [constructor]', 'no rule `constructor`'],
  ['allow: [{ci: []}]', '`allow.0.ci`'],
])('%s is an error that says what to do', async (file, says) => {
  expect((await policy({}, file)).problem).toContain(says)
})

const blocked = (...paths: string[]) =>
  findings(paths.map((path) => ({ path }))).filter((one) => one.answer === 'block')

test('what is told of a block is a setting that lets exactly this through', async () => {
  const paths = ['AGENTS.md', 'x/[slug]/AGENTS.md', 'CODEOWNERS', 'its #ü/.cursorrules']
  const text = renderBlocks(blocked(...paths), words)
  const file = /```yaml\n([\s\S]*?)\n```/.exec(text)?.[1] ?? ''
  expect(load(file)).toHaveProperty('allow')
  const { allow, block, problem } = await policy({}, file)
  expect(problem).toBeNull()
  const judged = (path: string) => findings([{ path }], [], false, { allow, block }).map(({ answer }) => answer)
  for (const path of paths) expect([path, judged(path)]).toEqual([path, ['review']])
  for (const path of ['y/AGENTS.md', 'x/s/AGENTS.md', 'docs/CODEOWNERS'])
    expect([path, judged(path)]).toEqual([path, ['block']])
})

test('where one part can never be allowed, no setting is offered', () => {
  const text = renderBlocks(blocked('AGENTS.md', '.github/workflows/ci.yml'), words)
  expect(text).toContain('No setting allows `workflow`')
  expect(text).not.toContain('allow:')
  expect(text).toMatch(/`\.github\/workflows\/ci\.yml` is run by GitHub Actions.*\(rule `workflow`\)/)
})

test('the report names every finding with its rule', () => {
  const found: Finding[] = findings([
    { path: 'AGENTS.md' },
    { path: 'go.mod' },
    { path: 'a', text: 'http://evil.io/x' },
  ])
  const report = renderGuardReport(found, words)
  expect(report).toMatch(/⛔ `AGENTS.md`[\s\S]*👀 `go.mod`[\s\S]*ℹ️ `a` names new addresses: `http:\/\/evil.io\/x`/)
  expect(renderGuardReport([], words)).toContain('Nothing.')
})
