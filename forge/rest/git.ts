/** https://docs.github.com/en/rest/git */

import { requireRead } from '../access.ts'
import { createCommit, createTree } from '../domain/commits.ts'
import { createRef, deleteRef, requirePush, updateRef } from '../domain/refs.ts'
import { type Identity, type ObjectType, parseCommit, readObject, writeObject } from '../git.ts'
import { listTree } from '../git-trees.ts'
import { gitNodeId } from '../node-id.ts'
import { notFound, Refusal } from '../refusal.ts'
import { repositoryUrl } from '../render/address.ts'
import { renderGitCommit } from '../render/commit.ts'
import { fields, objects, optionalChoice, optionalFlag, optionalText, optionalTexts, text, wrong } from './input.ts'
import { type Answer, created, noContent, ok, page, type RepositoryCall, type Route } from './route.ts'

async function objectOf(call: RepositoryCall, type: ObjectType) {
  const { viewer, repository, params } = call
  requireRead(viewer, repository, 'contents')
  const object = await readObject(repository.directory, params.sha ?? '')
  if (object?.type !== type) throw notFound()
  return object
}

async function createBlob(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  requirePush(viewer, repository)
  const encoding = optionalChoice(call, 'encoding', ['utf-8', 'base64']) ?? 'utf-8'
  const bytes = Buffer.from(text(call, 'content'), encoding)
  const sha = await writeObject(repository.directory, 'blob', bytes)
  return created({ sha, url: `${repositoryUrl(state, repository)}/git/blobs/${sha}` })
}

async function getBlob(call: RepositoryCall): Promise<Answer> {
  const { state, repository, accept } = call
  const { oid, bytes } = await objectOf(call, 'blob')
  if (/\braw\b/.test(accept)) return ok(bytes)
  const url = `${repositoryUrl(state, repository)}/git/blobs/${oid}`
  const node_id = gitNodeId('B', repository.id, oid)
  return ok({ sha: oid, node_id, size: bytes.length, url, content: wrapBase64(bytes), encoding: 'base64' })
}

/** GitHub breaks base64 into lines of sixty. */
export function wrapBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

async function postTree(call: RepositoryCall): Promise<Answer> {
  const { viewer, repository } = call
  requirePush(viewer, repository)
  const entries = await Promise.all(objects(call, 'tree').map((entry) => treeChange(call, entry)))
  const sha = await createTree(viewer, repository, optionalText(call, 'base_tree') ?? null, entries)
  return created(await renderTree(call, sha, false))
}

/** An entry names an object, or brings the content of a file along. */
async function treeChange({ repository }: RepositoryCall, entry: Record<string, unknown>) {
  const { path, mode = '100644', sha, content } = entry
  if (typeof path !== 'string' || typeof mode !== 'string') throw wrong('"path" and "mode" must be strings.')
  if (typeof content === 'string') return { path, mode, sha: await writeObject(repository.directory, 'blob', content) }
  if (sha === null) return { path, mode, sha }
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) throw wrong('"sha" or "content" must be supplied.')
  return { path, mode, sha }
}

async function getTree(call: RepositoryCall): Promise<Answer> {
  const { viewer, repository, params, query } = call
  requireRead(viewer, repository, 'contents')
  const tree = await readObject(repository.directory, `${params.sha}^{tree}`)
  if (!tree) throw notFound()
  return ok(await renderTree(call, tree.oid, query.has('recursive')))
}

async function renderTree({ state, repository }: RepositoryCall, sha: string, recursive: boolean) {
  const url = `${repositoryUrl(state, repository)}/git`
  const entries = await listTree(repository.directory, sha, recursive)
  const tree = entries.map(({ path, mode, type, sha, size }) => {
    return { path, mode, type, sha, ...(size === null ? {} : { size }), url: `${url}/${type}s/${sha}` }
  })
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: false }
}

async function postCommit(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  const sha = await createCommit(state, viewer, repository, {
    message: text(call, 'message'),
    tree: text(call, 'tree'),
    parents: optionalTexts(call, 'parents') ?? [],
    author: identity(call, 'author'),
    committer: identity(call, 'committer'),
  })
  return created(await renderCommitObject(call, sha))
}

function identity(call: RepositoryCall, name: string): Partial<Identity> | undefined {
  const value = fields(call)[name]
  if (value === undefined || value === null) return undefined
  const { name: given, email, date } = value as Record<string, unknown>
  if (typeof given !== 'string' || typeof email !== 'string') throw wrong(`"${name}" needs a name and an email.`)
  return { name: given, email, ...(typeof date === 'string' ? { date } : {}) }
}

async function renderCommitObject({ state, repository }: RepositoryCall, sha: string) {
  const object = await readObject(repository.directory, sha)
  if (!object) throw notFound()
  return renderGitCommit(state, repository, sha, parseCommit(object.bytes))
}

async function getCommitObject(call: RepositoryCall): Promise<Answer> {
  const { oid } = await objectOf(call, 'commit')
  return ok(await renderCommitObject(call, oid))
}

/** Paths name refs without `refs/`. */
function refName(call: RepositoryCall): string {
  return `refs/${call.params.ref ?? ''}`
}

function renderRef({ state, repository }: RepositoryCall, ref: string, sha: string) {
  const url = `${repositoryUrl(state, repository)}/git`
  const object = { sha, type: 'commit', url: `${url}/commits/${sha}` }
  return { ref, node_id: gitNodeId('REF', repository.id, ref), url: `${url}/${ref}`, object }
}

function getRef(call: RepositoryCall): Answer {
  requireRead(call.viewer, call.repository, 'contents')
  const sha = call.repository.refs.get(refName(call))
  if (!sha) throw notFound()
  return ok(renderRef(call, refName(call), sha))
}

function listMatchingRefs(call: RepositoryCall): Answer {
  requireRead(call.viewer, call.repository, 'contents')
  const matching = [...call.repository.refs]
    .filter(([ref]) => ref.startsWith(refName(call)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return page(call, matching, ([ref, sha]) => renderRef(call, ref, sha))
}

function requireSha(call: RepositoryCall): string {
  const sha = text(call, 'sha')
  if (/^[0-9a-f]{40}$/.test(sha)) return sha
  throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
}

async function postRef(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  const [ref, sha] = [text(call, 'ref'), requireSha(call)]
  await createRef(state, viewer, repository, ref, sha)
  return created(renderRef(call, ref, sha))
}

async function patchRef(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  const sha = requireSha(call)
  await updateRef(state, viewer, repository, refName(call), sha, optionalFlag(call, 'force') ?? false)
  return ok(renderRef(call, refName(call), sha))
}

async function removeRef(call: RepositoryCall): Promise<Answer> {
  await deleteRef(call.state, call.viewer, call.repository, refName(call))
  return noContent()
}

export const gitRoutes: readonly Route[] = [
  ['POST', '/git/blobs', createBlob],
  ['GET', '/git/blobs/:sha', getBlob],
  ['POST', '/git/trees', postTree],
  ['GET', '/git/trees/:sha', getTree],
  ['POST', '/git/commits', postCommit],
  ['GET', '/git/commits/:sha', getCommitObject],
  ['GET', '/git/ref/*ref', getRef],
  ['GET', '/git/matching-refs/*ref', listMatchingRefs],
  ['POST', '/git/refs', postRef],
  ['PATCH', '/git/refs/*ref', patchRef],
  ['DELETE', '/git/refs/*ref', removeRef],
]
