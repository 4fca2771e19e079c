import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isBlocked } from '../../src/pipeline/guard/finding.ts'
import { judge } from '../../src/pipeline/guard.ts'
import { foldPath } from '../../src/pipeline/path.ts'
import { blocking, type Change, findings, limits, none, reviewing } from './judging.ts'

test('ordinary work passes without a word', () => {
  expect(
    findings(
      [
        { path: 'src/a.ts', before: 'a', text: 'b\n' },
        { path: 'test/a.test.ts', text: 'ü 👨‍👩‍👧 ❤️ می‌خواهم\n' },
        { path: 'README.md', before: '', text: '#️⃣ x' },
      ],
      ['src/a.ts', 'old', 'x', 'y', 'z'],
    ),
  ).toEqual([])
})

describe('paths that run or rule elsewhere', () => {
  test.each([
    ['ATK-055', '.github/workflows/ci.yml', 'workflow'],
    ['ATK-055', '.GitHub/Workflows/ci.yml', 'workflow'],
    ['ATK-055', '.gİthub/workflows/ci.yml', 'workflow'],
    ['ATK-055', '.github./workflows /ci.yml', 'workflow'],
    ['ATK-056', '.github/actions/setup/action.yml', 'workflow'],
    ['ATK-056', '.github/other/deep/action.yaml', 'workflow'],
    ['ATK-058', 'CODEOWNERS', 'code-owners'],
    ['ATK-058', 'docs/codeowners', 'code-owners'],
    ['ATK-058', '.github/CodeOwners', 'code-owners'],
    ['own settings', '.github/issuewright.yml', 'own-configuration'],
    ['attributes', 'sub/.gitattributes', 'git-settings'],
    ['modules', '.gitmodules', 'git-settings'],
    ['hooks', '.husky/pre-commit', 'hooks'],
    ['hooks', '.githooks/post-checkout', 'hooks'],
    ['hooks', 'test/fixture.git/hooks/post-receive', 'hooks'],
    ['agents', 'AGENTS.md', 'agent-instructions'],
    ['agents', 'packages/x/Claude.md', 'agent-instructions'],
    ['agents', '.claude/settings.json', 'agent-instructions'],
    ['agents', '.cursor/rules/x.mdc', 'agent-instructions'],
    ['agents', '.github/copilot-instructions.md', 'agent-instructions'],
    ['agents', '.github/instructions/x.md', 'agent-instructions'],
    ['ci', '.gitlab-ci.yml', 'ci'],
  ])('%s: %s, added, edited or deleted', (_, path, rule) => {
    expect(blocking({ path })).toContain(rule)
    expect(blocking({ path, before: 'x', text: 'y' })).toContain(rule)
    expect(blocking({ path, op: 'delete' })).toContain(rule)
  })

  test.each([
    '.github/ISSUE_TEMPLATE/bug.yml',
    '.gitignore',
    'docs/workflows/x.md',
    'src/agents.ts',
    'src/hooks/use.ts',
    'docs/claude-notes.md',
  ])('%s is free', (path) => expect(blocking({ path })).toEqual([]))

  test('any spelling that folds to a protected path is protected', () => {
    const disguise = (letter: string) =>
      fc.constantFrom(
        letter,
        letter.toUpperCase(),
        `${letter}\u200d`,
        letter.normalize('NFKD'),
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      )
    const spelling = fc
      .tuple(
        ...'.github/workflows/ci.yml'
          .split('')
          .map((letter) => (/[a-z]/.test(letter) ? disguise(letter) : fc.constant(letter))),
      )
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(spelling, (path) => {
        expect(foldPath(path)).toBe('.github/workflows/ci.yml')
        expect(blocking({ path })).toContain('workflow')
      }),
    )
  })
})

describe('what a file is', () => {
  test.each(['nested/.git/HEAD', 'sub/.GIT/config', 'x/.g\u200cit/config', 'git~1/config'])('ATK-063: %j', (path) => {
    expect(blocking({ path })).toContain('git-directory')
    expect(blocking({ path, op: 'delete' })).toContain('git-directory')
  })

  test.each([
    ['docs/link', 'symlink'],
    ['a/b', 'symlink'],
    ['vendor/lib', 'submodule'],
    ['pipe', 'special'],
  ] as const)('ATK-065: %s is a %s', (path, kind) => {
    expect(blocking({ path, kind })).toEqual(['not-a-file'])
  })

  test('ATK-065: a file that claims the mode of a symlink', () => {
    expect(blocking({ path: 'a', mode: '120000' })).toEqual(['not-a-file'])
  })

  test('ATK-070: an LFS pointer', () => {
    expect(
      blocking({ path: 'assets/a.bin', text: 'version https://git-lfs.github.com/spec/v1\noid sha256:...' }),
    ).toEqual(['lfs-pointer'])
  })

  test('ATK-071: newly executable is for review, executable before is not', () => {
    expect(reviewing({ path: 'run.sh', mode: '100755' })).toEqual(['executable'])
    const file = { op: 'edit', path: 'run.sh', kind: 'file', mode: '100755', bytes: 0, sha256: null } as const
    const before = new Map([['run.sh', { mode: '100755' }]])
    const rules = judge(
      {
        changeSet: { files: [file], truncated: false },
        base: before,
        content: new Map(),
        secrets: new Map(),
        limits,
      },
      none,
    ).map(({ rule }) => rule)
    expect(rules).not.toContain('executable')
  })

  test('a file without its content is not published', () => {
    const file = { op: 'add', path: 'a', kind: 'file', mode: '100644', bytes: 1, sha256: 'a'.repeat(64) } as const
    const files = [file, { ...file, path: 'b', sha256: null }]
    const set = {
      changeSet: { files, truncated: false },
      base: new Map(),
      content: new Map(),
      secrets: new Map(),
      limits,
    }
    const judged = judge(set, none)
    expect(judged.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['content-missing a', 'content-missing b'])
  })

  test('a binary file is for review', () => {
    expect(reviewing({ path: 'a.png', text: Buffer.from([1, 0, 2]) })).toEqual(['binary'])
  })
})

describe('names', () => {
  test.each(['CON.txt', 'a/../b', '/abs', 'x\\y', 'a'.repeat(5_000), 'docs/$(echo${IFS}aWQ=|base64${IFS}-d|sh).md'])(
    'ATK-073, ATK-019: %s',
    (path) => {
      expect(blocking({ path }).some((rule) => rule === 'unsafe-path' || rule === 'bad-name')).toBe(true)
    },
  )

  test('ATK-073: a path that only differs in case from one of the base', () => {
    expect(findings([{ path: 'Src/A.ts' }], ['src/a.ts'])).toMatchObject([
      { rule: 'collision', answer: 'block', values: ['src/a.ts'] },
    ])
  })

  test('a name that the base has already may be edited or deleted, an escape never', () => {
    expect(blocking({ path: 'app/a&b.tsx', before: 'x' })).toEqual([])
    expect(blocking({ path: 'app/a&b.tsx' })).toEqual(['bad-name'])
    expect(blocking({ path: '../x', before: 'x' })).toEqual(['unsafe-path'])
  })

  test.each<[string, Change[], string[], boolean]>([
    ['two new spellings', [{ path: 'a.ts' }, { path: 'A.ts' }], [], true],
    ['two normal forms', [{ path: 'é' }, { path: 'é' }], [], true],
    ['the same path twice', [{ path: 'a' }, { path: 'a' }], [], true],
    ['a path deleted and written', [{ path: 'a', op: 'delete' }, { path: 'a' }], ['a'], true],
    ['a path written and deleted', [{ path: 'a' }, { path: 'a', op: 'delete' }], [], true],
    ['a folder of which no file is known', [{ path: 'Src/b.ts' }], ['src/'], true],
    ['a file where a folder of which no file is known is', [{ path: 'src' }], ['src/'], true],
    ['a new folder in one that is known', [{ path: 'src/b/c.ts' }], ['src/a/'], false],
    ['a folder in another case', [{ path: 'Src/b.ts' }], ['src/a.ts'], true],
    ['a folder where a file is', [{ path: 'src/b' }], ['src'], true],
    ['a file where a folder is', [{ path: 'src' }], ['src/a.ts'], true],
    ['a renaming in case only', [{ path: 'src/a.ts', op: 'delete' }, { path: 'src/A.ts' }], ['src/a.ts'], false],
    ['a folder where a deleted file was', [{ path: 'src', op: 'delete' }, { path: 'src/b' }], ['src'], false],
    ['spellings that the base has already', [{ path: 'a', before: 'x' }], ['a', 'A'], false],
    ['a new file in one of two folders of the base', [{ path: 'Src/c' }], ['src/a', 'Src/b'], false],
  ])('collision: %s', (_, changes, base, collides) => {
    expect(findings(changes, base).some(({ rule }) => rule === 'collision')).toBe(collides)
  })
})

describe('size', () => {
  test('ATK-068: too many files, too large a file, too much in all', () => {
    expect(blocking(...Array.from({ length: 101 }, (_, n) => ({ path: `many/${n}` })))).toEqual(['over-limit'])
    expect(blocking({ path: 'big', text: 'x'.repeat(1_000_001) })).toEqual(['over-limit'])
    expect(blocking(...Array.from({ length: 5 }, (_, n) => ({ path: `m${n}`, text: `${n}`.repeat(900_000) })))).toEqual(
      ['over-limit'],
    )
    expect(isBlocked(findings([], [], true))).toBe(true)
  })

  test('many deletions are for review', () => {
    const base = Array.from({ length: 10 }, (_, n) => `f${n}`)
    const gone = (count: number) =>
      findings(
        base.slice(0, count).map((path) => ({ path, op: 'delete' as const })),
        base,
      )
    expect(gone(2)).toEqual([])
    expect(gone(3)).toMatchObject([{ rule: 'large-deletion', answer: 'review' }])
  })
})

test('what lies in the base must be known', () => {
  const set = { changeSet: { files: [], truncated: false }, content: new Map(), secrets: new Map(), limits }
  expect(judge({ ...set, base: null }, none)).toMatchObject([{ rule: 'truncated', answer: 'block', fixed: true }])
  expect(judge({ ...set, base: new Map() }, none)).toEqual([])
})

test('the judge answers for any change set, and blocks whatever is not a plain file', () => {
  const file = fc.record({
    op: fc.constantFrom('add' as const, 'edit' as const),
    path: fc.string({ unit: 'binary', minLength: 1 }),
    kind: fc.constantFrom('file' as const, 'symlink' as const, 'submodule' as const, 'special' as const),
    mode: fc.constantFrom(
      '100644' as const,
      '100755' as const,
      '120000' as const,
      '160000' as const,
      '000000' as const,
    ),
    bytes: fc.nat(),
    sha256: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(file, { minLength: 1 }), (files) => {
      expect(
        isBlocked(
          judge(
            { changeSet: { files, truncated: false }, base: null, content: new Map(), secrets: new Map(), limits },
            none,
          ),
        ),
      ).toBe(true)
    }),
  )
})
