import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foldPath, hasGitDirectory, parentsOf, whyBadName, whyEscaping } from '../../src/pipeline/path.ts'

const anyPath = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.constantFrom('/', '.', 'İ', 'ı', '\u200c', ' ', 'ß', 'ﬁ', '́', 'K', '․', '／'),
  ),
})

describe('folding', () => {
  test('twice is once, whatever the path', () => {
    fc.assert(
      fc.property(anyPath, (path) => expect(foldPath(foldPath(path))).toBe(foldPath(path))),
      { numRuns: 2_000 },
    )
  })

  test('case and normal form do not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(foldPath(path.normalize('NFD'))).toBe(foldPath(path))
        expect(foldPath(path.toLowerCase())).toBe(foldPath(path))
      }),
    )
  })

  test.each([
    ['.GitHub/Workflows/CI.yml', '.github/workflows/ci.yml'],
    ['.gİthub/x', '.github/x'],
    ['.g\u200cit\u200d', '.git'],
    ['．ｇｉｔ', '.git'],
    ['.git. . /config', '.git/config'],
    ['a/../b', 'a/../b'],
    ['Straße', 'strasse'],
  ])('%s is %s', (path, folded) => {
    expect(foldPath(path)).toBe(folded)
  })
})

test.each([
  '.git',
  '.git/config',
  'sub/.GIT/config',
  'x/.g\u200cit/config',
  'a/git~1/b',
  'GIT~1',
  '.git./x',
  '.git ',
  '.ＧＩＴ/x',
  'a/.g\u00adit',
])('%j is in a git directory', (path) => expect(hasGitDirectory(path)).toBe(true))

test.each(['.github/x', 'git/x', '.gitignore', 'a.git', 'git~10x'])('%j is not', (path) =>
  expect(hasGitDirectory(path)).toBe(false),
)

test.each(['', '/abs', 'a/../b', '..', './a', 'a//b', 'a/', 'x\\y', 'a\0b', '\ud800', '‥/x', '../../etc/passwd'])(
  '%j escapes',
  (path) => {
    expect(whyEscaping(path)).not.toBeNull()
  },
)

test.each([
  ['CON.txt', 'reserved'],
  ['a/nul', 'reserved'],
  ['COM¹.log', 'reserved'],
  ['a'.repeat(256), '255'],
  ['a/'.repeat(600), '1,000'],
  ['ü'.repeat(128), '255'],
  ['$(echo).md', 'shell'],
  ['a`b', 'allow-list'],
  ['a:b', 'allow-list'],
  ['a\nb', 'allow-list'],
  ['a"b', 'allow-list'],
  ['a\u202eb', 'invisible'],
  ['a\u200bb', 'invisible'],
  ['e\u0301', 'normal form'],
  ['a.', 'ends with'],
  ['a /b', 'ends with'],
  [' a', 'begins'],
  ['PROGRA~1/x', 'short name'],
  ['src/a&node src/evil.js&.js', 'allow-list'],
  ["it's.txt", 'allow-list'],
  ['a!b', 'allow-list'],
  ['a/$(x)', 'shell'],
  ['${IFS}', 'shell'],
  ['-rf', 'shell'],
  ['--checkpoint-action=exec=sh x.sh', 'shell'],
  ['a/--help', 'shell'],
  ['a/-oProxyCommand=x', 'shell'],
  ['~root', 'shell'],
  ['a/~b', 'shell'],
  ['#1', 'shell'],
])('%j is a bad name', (path, why) => {
  expect(whyBadName(path)).toContain(why)
})

test.each([
  'src/index.ts',
  'app/[...slug]/page.tsx',
  'app/(group)/@modal/x.tsx',
  'Dokumente/Übergrößen und Maße.md',
  'app/routes/posts.$id.tsx',
  'routes/$.tsx',
  'routes/{$}suffix.tsx',
  'routes/-components/a-b.tsx',
  'C#/a.cs',
  'docs/日本語.md',
  'its/1#,x~=100%+{a}.txt',
  'tests/__init__.py',
  'console.ts',
  'common/com.ts',
  'file.txt~',
  '.env.example',
])('%j is a good name', (path) => {
  expect(whyEscaping(path)).toBeNull()
  expect(whyBadName(path)).toBeNull()
})

test('the directories above', () => {
  expect(parentsOf('a/b/c')).toEqual(['a', 'a/b'])
  expect(parentsOf('a')).toEqual([])
})

test('a path that does not escape stays below its root when it is joined', () => {
  fc.assert(
    fc.property(anyPath, (path) => {
      fc.pre(whyEscaping(path) === null)
      expect(new URL(encodeURI(path), 'file:///root/').pathname.startsWith('/root/')).toBe(true)
    }),
  )
})
