import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { at, newWorld, refusal, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

const integration = { status: 403, message: 'Resource not accessible by integration' }
const admin = { status: 403, message: 'Must have admin rights to Repository.' }

describe('a stranger', () => {
  test('opens issues and comments, but labels, edits and closes nothing of others', async () => {
    const { forge, repo, person } = world
    const stranger = person('mallory')
    await forge.as('alice').openIssue(repo, { title: 'Hers' })
    await forge.as('alice').addLabel(repo, 1, 'automate')
    const { id } = await forge.as('alice').comment(repo, 1, 'Hers')
    await stranger.request('POST /repos/{owner}/{repo}/issues', { ...at, title: 'Mine', labels: ['automate'] })
    expect(repo.issue(2)).toMatchObject({ author: 'mallory', labels: [] })
    await stranger.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...at,
      issue_number: 2,
      body: 'more',
      labels: ['automate'],
      state: 'closed',
    })
    expect(repo.issue(2)).toMatchObject({ body: 'more', labels: [], state: 'closed' })

    const one = { ...at, issue_number: 1 }
    const issue = '/repos/{owner}/{repo}/issues/{issue_number}' as const
    expect(await refusal(stranger.request(`POST ${issue}/labels`, { ...one, labels: ['automate'] }))).toEqual(admin)
    expect(await refusal(stranger.request(`PATCH ${issue}`, { ...one, state: 'closed' }))).toEqual(admin)
    expect(await refusal(stranger.request(`PATCH ${issue}`, { ...one, body: 'x' }))).toEqual(admin)
    expect(await refusal(stranger.request(`PUT ${issue}/lock`, one))).toEqual(admin)
    const comment = { ...at, comment_id: id, body: 'x' }
    expect(
      await refusal(stranger.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', comment)),
    ).toEqual(admin)
    expect(
      await refusal(stranger.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', comment)),
    ).toEqual(admin)
    const blob = stranger.request('POST /repos/{owner}/{repo}/git/blobs', { ...at, content: 'x' })
    expect(await refusal(blob)).toEqual({ status: 404, message: 'Not Found' })
  })

  test('presets labels through an issue form, and is then the one who labelled', async () => {
    const { forge, repo, events } = world
    await forge.as('alice').openIssue(repo, { title: 'x', labels: ['bug'] })
    const { number } = await forge
      .as('mallory')
      .openIssue(repo, { title: 'y', labels: ['bug', 'new'], viaTemplate: true })
    expect(repo.labels(number)).toEqual(['bug'])
    expect(events.at(-1)).toMatchObject({
      name: 'issues',
      actor: 'mallory',
      payload: { action: 'labeled', label: { name: 'bug' } },
    })
  })

  test('is not heard on a locked issue; writers and jobs are', async () => {
    const { forge, repo, job } = world
    await forge.as('mallory').openIssue(repo, { title: 'Loud' })
    await forge.as('will').lockIssue(repo, 1, 'too heated')
    const message = 'Unable to create comment because issue is locked.'
    await expect(forge.as('mallory').comment(repo, 1, 'x')).rejects.toMatchObject({ status: 403, message })
    await expect(forge.as('tara').comment(repo, 1, 'x')).rejects.toMatchObject({ status: 403, message })
    await forge.as('will').comment(repo, 1, 'x')
    const comment = { ...at, issue_number: 1, body: 'x' }
    await job({ issues: 'write' }).request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment)
    expect(repo.comments(1)).toHaveLength(2)
  })
})

test('triage labels and closes, write also edits and pushes', async () => {
  const { forge, repo } = world
  await forge.as('mallory').openIssue(repo, { title: 'x', body: 'a' })
  const { id } = await forge.as('mallory').comment(repo, 1, 'a')
  const tara = forge.as('tara')
  await forge.as('will').addLabel(repo, 1, 'bug')
  await tara.removeLabel(repo, 1, 'bug')
  await tara.addLabel(repo, 1, 'BUG')
  expect(repo.labels(1)).toEqual(['bug'])
  await tara.closeIssue(repo, 1, 'not_planned')
  await tara.reopenIssue(repo, 1)
  await expect(tara.addLabel(repo, 1, 'unheard-of')).rejects.toMatchObject({ status: 403 })
  await expect(tara.editIssue(repo, 1, { body: 'b' })).rejects.toMatchObject(admin)
  await expect(tara.editComment(repo, id, 'b')).rejects.toMatchObject(admin)
  await expect(tara.push(repo, { branch: 'x', files: { x: 'x' } })).rejects.toMatchObject({ status: 404 })
  await forge.as('will').editIssue(repo, 1, { body: 'b' })
  await forge.as('will').editComment(repo, id, 'b')
})

describe('a job', () => {
  test('has exactly the rights it was given', async () => {
    const { forge, repo, job } = world
    await forge.as('mallory').openIssue(repo, { title: 'x' })
    const one = { ...at, issue_number: 1 }
    const issue = '/repos/{owner}/{repo}/issues/{issue_number}' as const
    expect(await refusal(job({}).request(`GET ${issue}`, one))).toEqual(integration)
    await job({ issues: 'read' }).request(`GET ${issue}`, one)
    expect(await refusal(job({ issues: 'read' }).request(`POST ${issue}/comments`, { ...one, body: 'x' }))).toEqual(
      integration,
    )
    expect(
      await refusal(job({ pull_requests: 'write' }).request(`POST ${issue}/labels`, { ...one, labels: ['x'] })),
    ).toEqual(integration)
    const ref = { ...at, ref: 'heads/main' }
    expect(await refusal(job({ issues: 'write' }).request('GET /repos/{owner}/{repo}/git/ref/{ref}', ref))).toEqual(
      integration,
    )
    const blob = { ...at, content: 'x' }
    expect(await refusal(job({ contents: 'read' }).request('POST /repos/{owner}/{repo}/git/blobs', blob))).toEqual(
      integration,
    )
    expect(await refusal(job({ issues: 'write' }).request('GET /user'))).toEqual(integration)
    expect((await job({}).request('GET /repos/{owner}/{repo}', at)).data.full_name).toBe('alice/r')
  })

  test('reaches a pull request through either right', async () => {
    const { forge, repo, job } = world
    await forge.as('will').push(repo, { branch: 'x', files: { x: 'x' } })
    await forge.as('will').openPullRequest(repo, { head: 'x', title: 'X' })
    const comment = { ...at, issue_number: 1, body: 'x' }
    for (const permissions of [{ issues: 'write' }, { pull_requests: 'write' }] as const) {
      await job(permissions).request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment)
    }
    const patch = { ...at, pull_number: 1, title: 'Y' }
    const refused = job({ issues: 'write', pull_requests: 'read' }).request(
      'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      patch,
    )
    expect(await refusal(refused)).toEqual(integration)
  })

  test('makes no pull requests when the settings forbid it', async () => {
    const { forge, repo, job } = world
    await forge.as('will').push(repo, { branch: 'x', files: { x: 'x' } })
    repo.settings.actionsMayCreatePullRequests = false
    const pull = { ...at, head: 'x', base: 'main', title: 'X' }
    expect(await refusal(job({ pull_requests: 'write' }).request('POST /repos/{owner}/{repo}/pulls', pull))).toEqual({
      status: 403,
      message: 'GitHub Actions is not permitted to create or approve pull requests.',
    })
  })

  test('writes no workflow files', async () => {
    const { job, repo } = world
    const bot = job({ contents: 'write' })
    const tree = {
      base_tree: repo.branch('main') ?? '',
      tree: [{ path: '.github/workflows/ci.yml', mode: '100644' as const, content: 'on: x\n' }],
    }
    expect(await refusal(bot.request('POST /repos/{owner}/{repo}/git/trees', { ...at, ...tree }))).toEqual(integration)
    const harmless = { ...tree, tree: [{ path: '.github/a.yml', mode: '100644' as const, content: 'x\n' }] }
    await bot.request('POST /repos/{owner}/{repo}/git/trees', { ...at, ...harmless })
  })
})

test('tokens: unknown ones are refused, none reads what is public', async () => {
  const { forge, repo, person } = world
  const get = (authorization?: string) => {
    return fetch(`${forge.url}/repos/alice/r`, { headers: authorization ? { authorization } : {} })
  }
  const bad = await get('token ghp_unknown')
  expect([bad.status, await bad.json()]).toMatchObject([401, { message: 'Bad credentials', status: '401' }])
  expect((await get()).status).toBe(200)
  repo.settings.private = true
  expect((await get()).status).toBe(404)
  expect(await refusal(person('mallory').request('GET /repos/{owner}/{repo}', at))).toEqual({
    status: 404,
    message: 'Not Found',
  })
  expect((await person('tara').request('GET /repos/{owner}/{repo}', at)).data.permissions).toMatchObject({
    triage: true,
    push: false,
  })
  repo.settings.archived = true
  const issue = person('alice').request('POST /repos/{owner}/{repo}/issues', { ...at, title: 'x' })
  expect(await refusal(issue)).toMatchObject({ status: 403, message: 'Repository was archived so is read-only.' })
})

test('the permission of everybody', async () => {
  const { job } = world
  const ask = async (username: string) => {
    const path = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission' as const
    const { data } = await job({}).request(path, { ...at, username })
    return [data.permission, data.role_name, data.user?.permissions?.push, data.user?.login]
  }
  expect(await ask('alice')).toEqual(['admin', 'admin', true, 'alice'])
  expect(await ask('will')).toEqual(['write', 'write', true, 'will'])
  expect(await ask('tara')).toEqual(['read', 'triage', false, 'tara'])
  expect(await ask('mallory')).toEqual(['read', 'read', false, 'mallory'])
  expect(await ask('github-actions[bot]')).toEqual(['read', 'read', false, 'github-actions[bot]'])
  expect(await refusal(ask('nobody'))).toMatchObject({ status: 404 })
})
