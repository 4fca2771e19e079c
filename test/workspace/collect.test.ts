import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Collected, collect } from '../../src/adapters/workspace/collect.ts'
import { readIgnoreRules } from '../../src/adapters/workspace/ignore.ts'
import { type Manifest, takeManifest } from '../../src/adapters/workspace/manifest.ts'
import { contentOf } from '../../src/adapters/workspace/read.ts'
import { walk } from '../../src/adapters/workspace/walk.ts'
import { isBlocked } from '../../src/pipeline/guard/finding.ts'
import type { BaseFile } from '../../src/pipeline/guard/look.ts'
import { judge } from '../../src/pipeline/guard.ts'
import { freshDir, limits, plant, type Tree } from './tree.ts'

const base: Tree = {
  'README.md': 'hello\n',
  'src/a.ts': 'export const a = 1\n',
  'src/deep/b.ts': 'b\n',
  'run.sh': { content: 'echo\n', executable: true },
  'link-to-readme': { link: 'README.md' },
  '.gitignore': 'dist/\n*.log\n',
}

/** Base, then the agent's edits, then collection. */
function collected(
  edit: (tree: string) => void,
  start: Tree = base,
): Collected & { tree: string; contents: string; manifest: Manifest } {
  const tree = plant(start)
  const manifest = takeManifest(tree)
  const ignored = readIgnoreRules(tree)
  edit(tree)
  const contents = freshDir()
  return { ...collect({ tree, manifest, limits, files: contents, ignored }), tree, contents, manifest }
}

function rulesBroken({ files, truncated, contents, manifest }: ReturnType<typeof collected>): string[] {
  const content = new Map(readdirSync(contents).map((name) => [name, readFileSync(join(contents, name))]))
  const known: Map<string, BaseFile> = new Map([...manifest].map(([path, { mode }]) => [path, { mode }]))
  const set = { changeSet: { files, truncated }, base: known, content, secrets: new Map(), limits }
  const findings = judge(set, { allow: [], block: [] })
  return isBlocked(findings) ? findings.filter(({ answer }) => answer === 'block').map(({ rule }) => rule) : []
}

describe('what the agent changed', () => {
  test('nothing changed is nothing', () => {
    expect(collected(() => {})).toMatchObject({ files: [], truncated: false, leftOut: [] })
  })

  test('additions, edits, deletions and modes, sorted by path', () => {
    const { files } = collected((tree) => {
      plant({ 'z.ts': 'z', 'src/a.ts': 'export const a = 2\n', 'a/new.ts': '' }, tree)
      chmodSync(join(tree, 'src/deep/b.ts'), 0o755)
      chmodSync(join(tree, 'run.sh'), 0o644)
      rmSync(join(tree, 'README.md'))
    })
    expect(files).toMatchObject([
      { op: 'delete', path: 'README.md' },
      { op: 'add', path: 'a/new.ts', bytes: 0, mode: '100644' },
      { op: 'edit', path: 'run.sh', mode: '100644' },
      { op: 'edit', path: 'src/a.ts', bytes: 19 },
      { op: 'edit', path: 'src/deep/b.ts', mode: '100755' },
      { op: 'add', path: 'z.ts', kind: 'file' },
    ])
  })

  test('an edit that keeps length and time is still seen', () => {
    const { files } = collected((tree) =>
      execFileSync(
        'sh',
        ['-c', 'touch -r src/a.ts t; printf "export const a = 9\n" > src/a.ts; touch -r t src/a.ts; rm t'],
        { cwd: tree },
      ),
    )
    expect(files.map(({ path }) => path)).toEqual(['src/a.ts'])
  })

  test("the tree's own .git is no part of it, a nested one is, and is blocked", () => {
    const result = collected((tree) =>
      plant({ '.git/HEAD': 'x', 'vendor/lib/.git/HEAD': 'x', 'vendor/lib/a.c': '' }, tree),
    )
    expect(result.files.map(({ path }) => path)).toEqual(['vendor/lib/.git/HEAD', 'vendor/lib/a.c'])
    expect(rulesBroken(result)).toEqual(['git-directory'])
  })

  test('new files under ignore rules of the base are left out; rules of the agent, and files of the base, are not', () => {
    const { files, leftOut } = collected(
      (tree) =>
        plant(
          {
            '.gitignore': 'src/\n',
            'src/new.ts': '',
            'dist/tracked.js': 'changed',
            'dist/new.js': '',
            'x.log': '',
            'node_modules/a/index.js': '',
            'hello.txt.tmp.69.e7e181aa312d': '',
          },
          tree,
        ),
      { ...base, 'dist/tracked.js': '' },
    )
    expect(files.map(({ path }) => path)).toEqual(['.gitignore', 'dist/tracked.js', 'src/new.ts'])
    expect(leftOut).toEqual(['dist/new.js', 'hello.txt.tmp.69.e7e181aa312d', 'node_modules/', 'x.log'])
  })

  test('a folder in place of a file, and a file in place of a folder', () => {
    const { files } = collected((tree) => {
      rmSync(join(tree, 'README.md'))
      rmSync(join(tree, 'src/deep'), { recursive: true })
      plant({ 'README.md/inner': 'x', 'src/deep': 'y' }, tree)
    })
    expect(files.map(({ op, path }) => `${op} ${path}`)).toEqual([
      'delete README.md',
      'add README.md/inner',
      'add src/deep',
      'delete src/deep/b.ts',
    ])
  })
})

describe('hostile trees', () => {
  test('ATK-065: symlinks are named, never read, and block', () => {
    const result = collected((tree) => {
      mkdirSync(join(tree, 'docs'))
      symlinkSync('/proc/self/environ', join(tree, 'docs/link'))
      rmSync(join(tree, 'src/a.ts'))
      symlinkSync('../../../../etc/passwd', join(tree, 'src/a.ts'))
    })
    expect(result.files).toMatchObject([
      { op: 'add', path: 'docs/link', kind: 'symlink', mode: '120000', sha256: null },
      { op: 'edit', path: 'src/a.ts', kind: 'symlink', mode: '120000', sha256: null },
    ])
    expect(readdirSync(result.contents)).toEqual([])
    expect(rulesBroken(result)).toContain('not-a-file')
  })

  test('ATK-066: a parent folder swapped for a symlink while we collect gives no foreign content', () => {
    const tree = plant(base)
    const elsewhere = plant({ 'a.ts': 'a secret of the runner' })
    const seen = [...walk(tree)].find(({ path }) => path === 'src/a.ts')
    renameSync(join(tree, 'src'), join(tree, 'away'))
    symlinkSync(elsewhere, join(tree, 'src'))
    expect(seen && contentOf(seen, 1_000)).toBeNull()
  })

  test('ATK-066: a folder that is a symlink by then is one symlink, and its files are gone', () => {
    const elsewhere = plant({ 'a.ts': 'a secret of the runner' })
    const result = collected((tree) => {
      rmSync(join(tree, 'src'), { recursive: true })
      symlinkSync(elsewhere, join(tree, 'src'))
    })
    expect(result.files.map(({ op, path }) => `${op} ${path}`)).toEqual([
      'add src',
      'delete src/a.ts',
      'delete src/deep/b.ts',
    ])
    expect(readdirSync(result.contents)).toEqual([])
  })

  test('a tree replaced by a symlink is refused', () => {
    const elsewhere = plant({ 'a.ts': '' })
    expect(() =>
      collected((tree) => {
        rmSync(tree, { recursive: true })
        symlinkSync(elsewhere, tree)
      }),
    ).toThrow(expect.objectContaining({ code: 'agent-wrote-outside' }))
  })

  test('ATK-068: a huge file, sparse or not, is named and not copied', () => {
    const result = collected((tree) => {
      writeFileSync(join(tree, 'big.bin'), '')
      truncateSync(join(tree, 'big.bin'), 2 ** 40)
    })
    expect(result.files).toMatchObject([{ path: 'big.bin', bytes: 2 ** 40, sha256: null }])
    expect(readdirSync(result.contents)).toEqual([])
    expect(new Set(rulesBroken(result))).toEqual(new Set(['over-limit', 'content-missing']))
  })

  test('ATK-068: too many files, and too many bytes, end the walk early', () => {
    const many = collected((tree) =>
      plant(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`many/${n}`, `${n}`])), tree),
    )
    expect(many).toMatchObject({ truncated: true, files: { length: limits.files } })
    expect(readdirSync(many.contents).length).toBeLessThanOrEqual(limits.files)
    expect(rulesBroken(many)).toContain('truncated')

    const much = collected((tree) =>
      plant(Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`m${n}`, `${n}`.repeat(900_000)])), tree),
    )
    expect(much).toMatchObject({ truncated: true, files: { length: 4 } })
  })

  test('pipes, sockets and names that are not UTF-8 are special; a hard link is a plain file', () => {
    const result = collected((tree) => {
      execFileSync('mkfifo', [join(tree, 'pipe')])
      writeFileSync(Buffer.concat([Buffer.from(`${tree}/caf`), Buffer.from([0xe9])]), 'x')
      linkSync(join(tree, 'README.md'), join(tree, 'hard'))
    })
    expect(result.files).toMatchObject([
      { path: 'caf\\xe9', kind: 'special', sha256: null },
      { path: 'hard', kind: 'file', bytes: 6 },
      { path: 'pipe', kind: 'special', mode: '000000' },
    ])
    expect(rulesBroken(result)).toEqual(expect.arrayContaining(['unsafe-path', 'not-a-file']))
  })

  test('ATK-071: run.sh made executable is seen, also when its content is the same', () => {
    const { files } = collected((tree) => chmodSync(join(tree, 'src/a.ts'), 0o755))
    expect(files).toMatchObject([{ op: 'edit', path: 'src/a.ts', mode: '100755' }])
  })

  test('a path deeper than the system can name is special and blocks', () => {
    const result = collected((tree) => {
      const dig = 'for i in $(seq 25); do mkdir %; cd %; done'.replaceAll('%', 'd'.repeat(200))
      execFileSync('bash', ['-c', `${dig}; echo x > file`], { cwd: tree })
    })
    expect(rulesBroken(result)).toContain('not-a-file')
    execFileSync('rm', ['-rf', result.tree])
  })
})
