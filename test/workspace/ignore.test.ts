import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readIgnoreRules } from '../../src/adapters/workspace/ignore.ts'
import { plant } from './tree.ts'

/** What git itself leaves out of these paths, asked with the same rules. */
function ignoredByGit(rules: Record<string, string>, paths: readonly string[]): string[] {
  const tree = plant(rules)
  const git = (args: string[], input: string) =>
    execFileSync('git', args, {
      cwd: tree,
      input,
      env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', HOME: tree },
    }).toString()
  git(['init', '-q'], '')
  try {
    return git(['check-ignore', '-z', '--no-index', '--stdin'], paths.join('\0')).split('\0').filter(Boolean)
  } catch {
    return []
  }
}

function ignoredByUs(rules: Record<string, string>, paths: readonly string[]): string[] {
  return paths.filter(readIgnoreRules(plant(rules)))
}

const paths = [
  'a',
  'ab',
  'a.log',
  'dist/x',
  'src/dist/x',
  'src/a.log',
  'src/a/b/c.ts',
  'docs/keep.log',
  '#note',
  'a b',
  'x]y',
  '!odd',
  'src/b.ts',
]

test.each([
  ['*.log\n!keep.log\n'],
  ['dist/\n'],
  ['/dist\n/a\n'],
  ['src/*/b\n'],
  ['src/**/c.ts\n**/keep.log\n'],
  ['src/**\n!src/b.ts\n'],
  ['# comment\n\\#note\n\\!odd\na b  \n'],
  ['a?\n[a-c]b\n[!x]\n'],
  ['src\n!src/b.ts\n'],
  ['a\\\n[z-a]\n[\n'],
  ['*\n!*/\n!*.ts\n'],
  ['dist**//\nsr**/b.ts\n'],
  ['***/a\nsrc/***\n'],
  ['***b\n'],
  ['/**\n!dist\n'],
  ['*\n!/dist**\n'],
])('%j leaves out what git leaves out', (text) => {
  expect(ignoredByUs({ '.gitignore': text }, paths)).toEqual(ignoredByGit({ '.gitignore': text }, paths))
})

test('a deeper file overrules a shallower one', () => {
  const rules = { '.gitignore': '*.log\n', 'src/.gitignore': '!a.log\n/b.ts\n', '+first/.gitignore': '!a.log\n' }
  const asked = [...paths, '+first/a.log']
  expect(ignoredByUs(rules, asked)).toEqual(ignoredByGit(rules, asked))
})

test('any rules made of the common pieces', () => {
  const piece = fc.constantFrom('a', 'b', 'src', '*', '?', '**', '/', '/', '.log', '[ab]', 'dist')
  const line = fc
    .tuple(fc.constantFrom('', '', '!'), fc.array(piece, { minLength: 1, maxLength: 5 }))
    .map(([not, parts]) => not + parts.join(''))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const rules = { '.gitignore': `${lines.join('\n')}\n` }
      expect(ignoredByUs(rules, paths)).toEqual(ignoredByGit(rules, paths))
    }),
    { numRuns: 25 },
  )
})
