import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Checkout, header, newCheckout } from './checkout.ts'
import { newWorld, type World } from './world.ts'

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

test('a push moves the pull request and is heard of', async () => {
  const { forge, repo, events } = world
  const url = repo.cloneUrl.replace('//', `//x-access-token:${forge.token({ actor: 'will' })}@`)
  await checkout.git('clone', '--quiet', url, '.')
  await checkout.git('checkout', '--quiet', '-b', 'topic')
  await checkout.git('commit', '--quiet', '--allow-empty', '--message', 'Begin')
  await checkout.git('push', '--quiet', 'origin', 'topic')
  await forge.as('will').openPullRequest(repo, { head: 'topic', title: 'Topic' })
  await checkout.git('commit', '--quiet', '--allow-empty', '--message', 'Fixes #1')
  await checkout.git('push', '--quiet', 'origin', 'topic')
  const head = await checkout.git('rev-parse', 'HEAD')
  expect(repo.pull(1).head.sha).toBe(head)
  expect(events.slice(-2)).toMatchObject([
    {
      name: 'push',
      actor: 'will',
      payload: { ref: 'refs/heads/topic', after: head, commits: [{ message: 'Fixes #1\n' }] },
    },
    { name: 'pull_request', payload: { action: 'synchronize', after: head } },
  ])
  expect(forge.gitRequests.map(({ service, actor, status }) => [service, actor, status])).toContainEqual([
    'git-receive-pack',
    'will',
    200,
  ])
})

test('who may not push is told so', async () => {
  const { forge, repo } = world
  const push = async (token: string | null, ref: string) => {
    const auth = token === null ? [] : ['-c', header(token)]
    const pushed = checkout.git(...auth, 'push', '--quiet', repo.cloneUrl, `HEAD:${ref}`)
    return pushed.then(
      () => 'pushed',
      (error: Error) => error.message,
    )
  }
  const job = (contents: 'read' | 'write') => forge.workflowToken({ repository: 'alice/r', permissions: { contents } })
  await checkout.git('clone', '--quiet', repo.cloneUrl, '.')
  await checkout.git('commit', '--quiet', '--allow-empty', '--message', 'Empty')
  expect(await push(null, 'x')).toMatch(/could not read Username|Authentication failed/)
  expect(await push(forge.token({ actor: 'mallory' }), 'refs/heads/x')).toMatch(/403/)
  expect(await push(job('read'), 'refs/heads/x')).toMatch(/403/)
  expect(await push(job('write'), 'refs/heads/x')).toBe('pushed')
  expect(await push(job('write'), 'refs/pull/1/head')).toMatch(/hidden ref/)
  repo.settings.protectedBranches.push('main')
  expect(await push(job('write'), 'refs/heads/main')).toMatch(/GH006: Protected branch update failed/)
  expect(await push(forge.token({ actor: 'alice' }), 'refs/heads/main')).toBe('pushed')

  await writeFile(join(checkout.path, '.github/workflows/ci.yml'), 'on: issues\n')
  await checkout.git('commit', '--quiet', '--all', '--message', 'Workflow')
  expect(await push(job('write'), 'refs/heads/y')).toMatch(
    /refusing to allow a GitHub App to create or update workflow `.github\/workflows\/ci.yml` without `workflows` permission/,
  )
  expect(await push(forge.token({ actor: 'will' }), 'refs/heads/y')).toBe('pushed')
})

test('a private repository is cloned with a token only', async () => {
  const { forge, repo } = world
  repo.settings.private = true
  await expect(checkout.git('clone', '--quiet', repo.cloneUrl, 'a')).rejects.toThrow(
    /could not read Username|Authentication failed/,
  )
  const clone = (token: string, into: string) =>
    checkout.git('-c', header(token), 'clone', '--quiet', '--depth=1', repo.cloneUrl, into)
  await expect(clone(forge.token({ actor: 'mallory' }), 'b')).rejects.toThrow(/not found/)
  await clone(forge.workflowToken({ repository: 'alice/r', permissions: { contents: 'read' } }), 'c')
  expect(await readFile(join(checkout.path, 'c/src/a.js'), 'utf8')).toBe('export const a = 1\n')
})

test('a push of some megabytes comes in pieces', async () => {
  const { forge, repo } = world
  await checkout.git('clone', '--quiet', repo.cloneUrl, '.')
  await writeFile(join(checkout.path, 'big'), randomBytes(3_000_000))
  await checkout.git('add', 'big')
  await checkout.git('commit', '--quiet', '--message', 'Big')
  const [main, auth] = ['HEAD:main', header(forge.token({ actor: 'will' }))]
  await checkout.git('-c', auth, '-c', 'http.postBuffer=65536', 'push', '--quiet', repo.cloneUrl, main)
  expect(repo.branch('main')).toBe(await checkout.git('rev-parse', 'HEAD'))
})
