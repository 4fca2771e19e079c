import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { materialise } from '../../src/adapters/workspace/materialise.ts'
import { freshDir, picture, plant } from './tree.ts'

const crlf = 'one\r\ntwo\r\n'
const stored = {
  '.gitattributes':
    '* text=auto eol=crlf\n*.id ident\n*.x filter=evil\nsecret export-ignore\n*.w working-tree-encoding=UTF-16\n',
  'lf.txt': 'one\ntwo\n',
  'crlf.bat': crlf,
  'a.id': '$Id$\n',
  'a.x': 'raw\n',
  'a.w': 'text\n',
  secret: 'kept\n',
  'run.sh': { content: 'echo\n', executable: true },
  link: { link: '/etc/passwd' },
  'déjà vu/ü.txt': 'ü\n',
}
let repository: string
let sha: string

beforeAll(() => {
  repository = plant(stored)
  git(['init', '-q'])
  // The committed bytes are those of the files: attributes of the tree must not convert on the way in either.
  writeFileSync(join(repository, '.git/info/attributes'), '* -text -ident -filter -working-tree-encoding\n')
  git(['add', '-A'])
  git(['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'base'])
  sha = git(['rev-parse', 'HEAD']).trim()
  git(['config', 'filter.evil.smudge', 'touch /tmp/issuewright-evil; cat'])
  git(['config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0'])
  git(['remote', 'add', 'origin', 'https://x:token@github.com/o/r'])
  plant(
    { '.git/hooks/post-checkout': { content: '#!/bin/sh\ntouch /tmp/issuewright-evil\n', executable: true } },
    repository,
  )
  plant({ 'lf.txt': 'a dirty checkout\n' }, repository)
})

function git(args: string[], cwd = repository): string {
  return execFileSync('git', args, { cwd, env: { PATH: process.env.PATH, HOME: '/nonexistent' } }).toString()
}

test('the tree is the commit, byte for byte, without git', async () => {
  const into = join(freshDir(), 'tree')
  await materialise({ repository, sha, into, withGit: false })
  expect(picture(into)).toEqual(picture(plant(stored)))
  expect(existsSync(join(into, '.git'))).toBe(false)
  expect(existsSync('/tmp/issuewright-evil')).toBe(false)
})

test('with git: clean, without remote, credentials or the place of the checkout', async () => {
  const into = freshDir()
  await materialise({ repository, sha, into, withGit: true })
  expect(git(['status', '--porcelain'], into)).toBe('')
  expect(git(['rev-list', '--all', 'HEAD'], into).trim()).toBe(sha)
  expect(git(['remote'], into)).toBe('')
  expect(
    spawnSync('grep', ['-rlE', `${repository}|AUTHORIZATION|token`, '.git'], { cwd: into }).stdout.toString(),
  ).toBe('')
})

test('a commit that is not the head, from a shallow checkout of another owner', async () => {
  const shallow = freshDir()
  git(['clone', '-q', '--depth=1', `file://${repository}`, '.'], shallow)
  git(['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'later'], shallow)
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '1001', shallow])
  const into = freshDir()
  await materialise({ repository: shallow, sha, into, withGit: false })
  expect(readFileSync(join(into, 'crlf.bat'), 'utf8')).toBe(crlf)
})

test('a missing commit says what to check out, and no option gets through', async () => {
  const into = freshDir()
  await expect(materialise({ repository, sha: 'f'.repeat(40), into, withGit: false })).rejects.toMatchObject({
    code: 'internal',
    todo: expect.stringContaining('fetch-depth'),
  })
  await expect(materialise({ repository, sha: '--upload-pack=x', into, withGit: false })).rejects.toMatchObject({
    code: 'internal',
  })
  expect(readdirSync(into).filter((name) => name !== '.git')).toEqual([])
})

test('the marks of a conflict are of the usual size, whatever the attributes of the tree say', async () => {
  const source = plant({ '.gitattributes': '* conflict-marker-size=12\n', 'a.txt': 'one\n' })
  const commit = (text: string) => {
    writeFileSync(join(source, 'a.txt'), text)
    git(['add', '-A'], source)
    git(['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', text], source)
    return git(['rev-parse', 'HEAD'], source).trim()
  }
  git(['init', '-q'], source)
  const first = commit('one\n')
  const ours = commit('two\n')
  git(['checkout', '-q', first], source)
  const theirs = commit('three\n')
  const into = freshDir()
  expect(await materialise({ repository: source, sha: ours, into, withGit: false, merge: theirs })).toEqual(['a.txt'])
  expect(readFileSync(join(into, 'a.txt'), 'utf8')).toMatch(/^<{7} /)
})
