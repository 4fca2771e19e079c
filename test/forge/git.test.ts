import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Checkout, newCheckout } from './checkout.ts'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
let checkout: Checkout
beforeEach(async () => {
  world = await newWorld()
  checkout = await newCheckout()
})
afterEach(async () => {
  await world.forge.close()
  await checkout.remove()
})

test('what the API writes, git reads: blobs, modes, deletions', async () => {
  const { repo, job } = world
  const bot = job({ contents: 'write' })
  const main = repo.branch('main') ?? ''
  const binary = Buffer.from([0, 255, 10])
  const { data: blob } = await bot.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...at,
    content: binary.toString('base64'),
    encoding: 'base64',
  })
  const { data: tree } = await bot.request('POST /repos/{owner}/{repo}/git/trees', {
    ...at,
    base_tree: main,
    tree: [
      { path: 'bin/run', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
      { path: 'link', mode: '120000', type: 'blob', content: 'bin/run' },
      { path: 'data', mode: '100644', type: 'blob', sha: blob.sha },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ],
  })
  const author = { name: 'Ann', email: 'ann@example.org', date: '2026-01-02T03:04:05Z' }
  const message = 'Say nothing\n\nand mean it'
  const { data: commit } = await bot.request('POST /repos/{owner}/{repo}/git/commits', {
    ...at,
    message,
    tree: tree.sha,
    parents: [main],
    author,
  })
  expect(commit).toMatchObject({
    message,
    author,
    committer: author,
    verification: { verified: false, reason: 'unsigned' },
  })
  await bot.request('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: 'refs/heads/topic/deep', sha: commit.sha })

  await checkout.git('clone', '--quiet', '--branch', 'topic/deep', repo.cloneUrl, '.')
  expect(await checkout.git('fsck', '--strict')).toBe('')
  expect(await checkout.git('rev-parse', 'HEAD', 'HEAD^{tree}', 'HEAD^')).toBe([commit.sha, tree.sha, main].join('\n'))
  expect(await checkout.git('ls-files', '--stage', 'bin', 'link', 'data', 'README.md')).toMatch(
    /^100755 \w+ 0\tbin\/run\n100644 \w+ 0\tdata\n120000 \w+ 0\tlink$/,
  )
  expect(await readFile(join(checkout.path, 'data'))).toEqual(binary)
  expect(await checkout.git('log', '-1', '--format=%an %ae %aI %B')).toBe(
    `Ann ann@example.org 2026-01-02T03:04:05+00:00 ${message}`,
  )
  const { data: read } = await bot.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...at,
    file_sha: blob.sha,
  })
  expect(Buffer.from(read.content, 'base64')).toEqual(binary)
  const recursive = { ...at, tree_sha: tree.sha, recursive: '1' }
  const { data: listed } = await bot.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', recursive)
  expect(listed.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual(
    (await checkout.git('ls-tree', '-r', '--format=%(objectmode) %(path)', 'HEAD')).split('\n'),
  )
})

test('refs are compared and swapped', async () => {
  const { repo, job } = world
  const bot = job({ contents: 'write' })
  const main = repo.branch('main') ?? ''
  const commit = async (message: string, parents: string[]) => {
    return (await bot.request('POST /repos/{owner}/{repo}/git/commits', { ...at, message, tree: main, parents })).data
      .sha
  }
  const [one, two] = [await commit('one', [main]), await commit('two', [main])]
  const create = (ref: string, sha: string) => bot.request('POST /repos/{owner}/{repo}/git/refs', { ...at, ref, sha })
  const race = await Promise.allSettled([create('refs/heads/x', one), create('refs/heads/x', two)])
  expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await refusal(create('refs/heads/x', one))).toMatchObject({ status: 422, message: 'Reference already exists' })
  expect(await refusal(create('refs/heads/y', 'a'.repeat(40)))).toMatchObject({
    status: 422,
    message: 'Object does not exist',
  })
  expect(await refusal(create('refs/heads/bad..name', one))).toMatchObject({ status: 422 })
  const won = repo.branch('x')
  const move = (force: boolean) => {
    return bot.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...at,
      ref: 'heads/x',
      sha: won === one ? two : one,
      force,
    })
  }
  expect(await refusal(move(false))).toMatchObject({ status: 422, message: 'Update is not a fast forward' })
  expect((await move(true)).data.object.sha).toBe(repo.branch('x'))
  const matching = { ...at, ref: 'heads/' }
  expect(
    (await bot.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', matching)).data.map(({ ref }) => ref),
  ).toEqual(['refs/heads/main', 'refs/heads/x'])
  const remove = () => bot.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...at, ref: 'heads/x' })
  expect((await remove()).status).toBe(204)
  expect(await refusal(remove())).toMatchObject({ status: 422, message: 'Reference does not exist' })
  expect(await repo.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
})

test('trees refuse what git would not take', async () => {
  const { repo, job } = world
  const post = (entry: { path: string; sha?: string | null; content?: string }) => {
    const tree = [{ mode: '100644' as const, type: 'blob' as const, ...entry }]
    return job({ contents: 'write' }).request('POST /repos/{owner}/{repo}/git/trees', {
      ...at,
      base_tree: repo.branch('main') ?? '',
      tree,
    })
  }
  for (const path of ['../x', '/x', 'a//b', '.git/config', 'a/.GIT/x']) {
    expect(await refusal(post({ path, content: 'x' }))).toMatchObject({
      status: 422,
      message: 'tree.path contains a malformed path component',
    })
  }
  expect(await refusal(post({ path: 'x', sha: 'a'.repeat(40) }))).toMatchObject({ status: 422 })
  expect(await refusal(post({ path: 'absent', sha: null }))).toMatchObject({
    status: 422,
    message: 'GitRPC::BadObjectState',
  })
})

test('files are read and written one by one', async () => {
  const { repo, person } = world
  const will = person('will')
  const path = '/repos/{owner}/{repo}/contents/{path}' as const
  const { data: file } = await will.request(`GET ${path}`, { ...at, path: 'src/a.js' })
  expect(file).toMatchObject({
    type: 'file',
    name: 'a.js',
    encoding: 'base64',
    sha: await repo.git('rev-parse', 'main:src/a.js'),
  })
  const raw = { headers: { accept: 'application/vnd.github.raw+json' } }
  expect((await will.request(`GET ${path}`, { ...at, path: 'src/a.js', ...raw })).data).toBe('export const a = 1\n')
  const { data: directory } = await will.request(`GET ${path}`, { ...at, path: '' })
  expect(directory).toMatchObject([
    { name: '.github', type: 'dir' },
    { name: 'README.md', type: 'file' },
    { name: 'src' },
  ])
  const content = Buffer.from('x\n').toString('base64')
  expect((await will.request(`PUT ${path}`, { ...at, path: 'x', message: 'Add x', content })).status).toBe(201)
  expect(await repo.git('show', 'main:x')).toBe('x')
  expect(await refusal(will.request(`GET ${path}`, { ...at, path: 'absent' }))).toMatchObject({ status: 404 })
  const range = { ...at, basehead: `${await repo.git('rev-parse', 'main~1')}...main` }
  const { data: difference } = await will.request('GET /repos/{owner}/{repo}/compare/{basehead}', range)
  expect(difference).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'x', status: 'added' }] })
})

test('a repository begins with the history of another', async () => {
  const { forge, repo } = world
  await checkout.git('clone', '--quiet', repo.cloneUrl, '.')
  const copy = await forge.createRepository({ owner: 'bob', name: 'copy', from: checkout.path })
  expect(copy.branch('main')).toBe(repo.branch('main'))
})
