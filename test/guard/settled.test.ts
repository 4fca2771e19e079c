import { expect, test } from '@jest/globals'
import type { ChangedFile } from '../../src/pipeline/change-set.ts'
import { isTakenBack, oneSidedIn, ownFindings, settledIn } from '../../src/pipeline/guard/settled.ts'
import { findings } from './judging.ts'

type Tree = Record<string, string>
const tree = (files: Tree) => new Map(Object.entries(files).map(([path, object]) => [path, { mode: '100644', object }]))
const write = (path: string, sha256: string | null, more: Partial<ChangedFile> = {}) =>
  ({ op: 'edit', path, kind: 'file', mode: '100644', bytes: 1, sha256, ...more }) as ChangedFile
const gone = (path: string): ChangedFile => ({ op: 'delete', path })

/** `before` is where the branch began, `head` what stands on it, `base` what it is brought together with. */
test.each<[string, ChangedFile, { before: Tree; head: Tree; base: Tree }, boolean]>([
  ['kept as on the branch', write('a', 'new'), { before: { a: 'old' }, head: { a: 'new' }, base: { a: 'old' } }, true],
  ['added by the branch', write('a', 'new'), { before: {}, head: { a: 'new' }, base: {} }, true],
  ['deleted by the branch', gone('a'), { before: { a: 'old' }, head: {}, base: { a: 'old' } }, true],
  ['written anew', write('a', 'mine'), { before: { a: 'old' }, head: { a: 'new' }, base: { a: 'old' } }, false],
  ['another mode', write('a', 'new', { mode: '100755' }), { before: {}, head: { a: 'new' }, base: {} }, false],
  ['the base taken back', write('a', 'old'), { before: { a: 'old' }, head: { a: 'old' }, base: { a: 'safe' } }, false],
  ['deleted though the base changed it', gone('a'), { before: { a: 'old' }, head: {}, base: { a: 'safe' } }, false],
  ['deleted by the agent', gone('a'), { before: { a: 'old' }, head: { a: 'old' }, base: { a: 'old' } }, false],
  ['no content', write('a', null), { before: {}, head: {}, base: {} }, false],
  [
    'a link where the branch has none',
    write('a', null, { kind: 'symlink' }),
    { before: {}, head: {}, base: {} },
    false,
  ],
])('%s', (_, file, { before, head, base }, expected) => {
  const trees = { before: tree(before), head: tree(head), base: tree(base) }
  expect(settledIn([file], trees, (sha256) => sha256 ?? undefined).has('a')).toBe(expected)
})

test('what the set as a whole comes to is no matter of one path: it is said of settled ones as well', () => {
  const found = findings(
    [{ path: 'docs/readme.md' }, { path: 'package-lock.json' }, { path: '.github/workflows/x.yml' }],
    ['docs/README.md'],
  )
  const own = ownFindings(found, new Set(['docs/readme.md', 'package-lock.json', '.github/workflows/x.yml']))
  expect(own.map(({ rule }) => rule)).toEqual(['collision', 'lock-file-alone'])
})

test.each<[string, ChangedFile[], Tree, Tree, string[]]>([
  ['the branch alone is left', [write('a', 'new')], { a: 'new' }, { a: 'moved' }, ['a']],
  ['the base alone is left', [], { a: 'new' }, { a: 'moved' }, ['a']],
  ['deleted on one side, and still there', [write('a', 'new')], { a: 'new' }, {}, ['a']],
  ['brought together', [write('a', 'both')], { a: 'new' }, { a: 'moved' }, []],
  ['changed by one side', [write('a', 'new')], { a: 'new' }, { a: 'old' }, []],
  ['changed alike', [], { a: 'new' }, { a: 'new' }, []],
])('what two have changed, and is as one of them has it: %s', (_, files, head, base, expected) => {
  const trees = { before: tree({ a: 'old' }), head: tree(head), base: tree(base) }
  expect(oneSidedIn(files, trees, (sha256) => sha256 ?? undefined)).toEqual(expected)
})

test.each<[string, ChangedFile[], boolean]>([
  ['all of it', [write('a', 'old'), gone('b')], true],
  ['a part of it', [write('a', 'old')], false],
  ['all of it, and something new', [write('a', 'old'), gone('b'), write('c', 'new')], false],
])('a commit is taken back by %s', (_, files, expected) => {
  const trees = { was: tree({ a: 'old', c: 'x' }), made: tree({ a: 'new', b: 'new', c: 'x' }) }
  expect(isTakenBack(files, trees, (sha256) => sha256 ?? undefined)).toBe(expected)
})
