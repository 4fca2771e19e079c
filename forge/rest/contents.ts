/** https://docs.github.com/en/rest/repos/contents and https://docs.github.com/en/rest/commits */

import { requireRead } from '../access.ts'
import { type Files, listCommits, pushFiles } from '../domain/commits.ts'
import { gitText, parseCommit, readObject, resolveCommit } from '../git.ts'
import { diffFiles, listTree } from '../git-trees.ts'
import { notFound, Refusal } from '../refusal.ts'
import { repositoryUrl } from '../render/address.ts'
import { renderCommit, renderGitCommit } from '../render/commit.ts'
import { renderFile } from '../render/pull.ts'
import { wrapBase64 } from './git.ts'
import { optionalText, text } from './input.ts'
import { type Answer, ok, page, type RepositoryCall, type Route } from './route.ts'

async function getContents(call: RepositoryCall): Promise<Answer> {
  const { viewer, repository, params, query, accept } = call
  requireRead(viewer, repository, 'contents')
  const commit = await resolveCommit(repository.directory, query.get('ref') ?? repository.defaultBranch)
  if (!commit) throw notFound(`No commit found for the ref ${query.get('ref')}`)
  const path = (params.path ?? '').replace(/\/+$/, '')
  const object = await readObject(repository.directory, `${commit}:${path}`)
  if (!object) throw notFound()
  if (object.type === 'tree') {
    const entries = await listTree(repository.directory, object.oid, false)
    return ok(
      entries.map((entry) => ({
        ...entryOf(call, joined(path, entry.path), entry.sha, entry.size ?? 0),
        type: kinds[entry.type],
      })),
    )
  }
  if (/\braw\b/.test(accept)) return ok(object.bytes)
  const entry = entryOf(call, path, object.oid, object.bytes.length)
  return ok({ ...entry, type: 'file', encoding: 'base64', content: wrapBase64(object.bytes) })
}

const kinds: Record<string, string> = { blob: 'file', tree: 'dir', commit: 'submodule' }

function joined(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}

function entryOf({ state, repository }: RepositoryCall, path: string, sha: string, size: number) {
  const url = `${repositoryUrl(state, repository)}/contents/${path}`
  const html = `${state.url}/${repository.fullName}/blob/${repository.defaultBranch}/${path}`
  const git = `${repositoryUrl(state, repository)}/git/blobs/${sha}`
  const links = { self: url, git, html }
  return {
    name: path.split('/').at(-1),
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: `${state.url}/${repository.fullName}/raw/${repository.defaultBranch}/${path}`,
    _links: links,
  }
}

/** Writes or deletes one file in one commit; `sha` is the blob the caller has seen. */
async function writeContents(call: RepositoryCall, content: Buffer | null): Promise<Answer> {
  const { state, viewer, repository, params } = call
  const path = params.path ?? ''
  const branch = optionalText(call, 'branch') ?? repository.defaultBranch
  const tip = repository.refs.get(`refs/heads/${branch}`)
  if (!tip) throw notFound(`Branch ${branch} not found`)
  const known = await readObject(repository.directory, `${tip}:${path}`)
  const seen = optionalText(call, 'sha')
  if (known && seen === undefined) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  if (seen !== undefined && seen !== known?.oid) throw new Refusal(409, `${path} does not match ${seen}`)
  const files: Files = { [path]: content }
  const sha = await pushFiles(state, viewer, repository, { branch, files, message: text(call, 'message') })
  const commit = renderGitCommit(state, repository, sha, await readCommit(call, sha))
  const blob = content && (await readObject(repository.directory, `${sha}:${path}`))
  const entry = blob && { ...entryOf(call, path, blob.oid, blob.bytes.length), type: 'file' }
  return { status: content && !known ? 201 : 200, body: { content: entry, commit } }
}

async function readCommit({ repository }: RepositoryCall, sha: string) {
  const object = await readObject(repository.directory, sha)
  if (object?.type !== 'commit') throw notFound()
  return parseCommit(object.bytes)
}

async function renderCommitOf(call: RepositoryCall, sha: string) {
  return renderCommit(call.state, call.repository, sha, await readCommit(call, sha))
}

async function getCommit(call: RepositoryCall): Promise<Answer> {
  const { viewer, repository, params } = call
  requireRead(viewer, repository, 'contents')
  const sha = await resolveCommit(repository.directory, params.ref ?? '')
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${params.ref}`)
  return ok(await renderCommitOf(call, sha))
}

async function listRepositoryCommits(call: RepositoryCall): Promise<Answer> {
  const { viewer, repository, query } = call
  requireRead(viewer, repository, 'contents')
  const sha = await resolveCommit(repository.directory, query.get('sha') ?? repository.defaultBranch)
  if (!sha) throw notFound()
  const path = query.get('path')
  const shas = await listCommits(repository, [sha, ...(path ? ['--', `:(literal)${path}`] : [])])
  const answer = page(call, shas, (one) => one)
  return { ...answer, body: await Promise.all((answer.body as string[]).map((one) => renderCommitOf(call, one))) }
}

async function getBranch(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository, params } = call
  requireRead(viewer, repository, 'contents')
  const name = params.branch ?? ''
  const sha = repository.refs.get(`refs/heads/${name}`)
  if (!sha) throw notFound('Branch not found')
  const isProtected = repository.settings.protectedBranches.includes(name)
  const self = `${repositoryUrl(state, repository)}/branches/${name}`
  return ok({
    name,
    commit: await renderCommitOf(call, sha),
    _links: { self, html: `${state.url}/${repository.fullName}/tree/${name}` },
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  })
}

function listBranches(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  requireRead(viewer, repository, 'contents')
  const branches = [...repository.refs].filter(([ref]) => ref.startsWith('refs/heads/'))
  return page(call, branches, ([ref, sha]) => {
    const name = ref.slice('refs/heads/'.length)
    const commit = { sha, url: `${repositoryUrl(state, repository)}/commits/${sha}` }
    return { name, commit, protected: repository.settings.protectedBranches.includes(name) }
  })
}

async function compare(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository, params } = call
  requireRead(viewer, repository, 'contents')
  const { directory } = repository
  const [from = '', to = ''] = (params.range ?? '').split('...')
  const [base, head] = await Promise.all([resolveCommit(directory, from), resolveCommit(directory, to)])
  if (!base || !head) throw notFound()
  const [ahead, behind, mergeBase, files] = await Promise.all([
    listCommits(repository, ['--reverse', `${base}..${head}`]),
    listCommits(repository, [`${head}..${base}`]),
    gitText(directory, ['merge-base', base, head]),
    diffFiles(directory, base, head),
  ])
  const status =
    behind.length === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged'
  const page = `${state.url}/${repository.fullName}/compare/${base}...${head}`
  return ok({
    url: `${repositoryUrl(state, repository)}/compare/${params.range}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: await renderCommitOf(call, base),
    merge_base_commit: await renderCommitOf(call, mergeBase),
    commits: await Promise.all(ahead.slice(0, 250).map((sha) => renderCommitOf(call, sha))),
    files: files.map((file) => renderFile(state, repository, head, file)),
  })
}

export const contentRoutes: readonly Route[] = [
  ['GET', '/contents', getContents],
  ['GET', '/contents/*path', getContents],
  ['PUT', '/contents/*path', (call) => writeContents(call, Buffer.from(text(call, 'content'), 'base64'))],
  ['DELETE', '/contents/*path', (call) => writeContents(call, null)],
  ['GET', '/commits', listRepositoryCommits],
  ['GET', '/commits/*ref', getCommit],
  ['GET', '/branches', listBranches],
  ['GET', '/branches/*branch', getBranch],
  ['GET', '/compare/*range', compare],
]
