/** The addresses people read. They show what everybody may see, change nothing, and ask nobody outside. */
import type { ServerResponse } from 'node:http'
import { findRepository } from '../access.ts'
import { readObject, resolveCommit } from '../git.ts'
import { Refusal } from '../refusal.ts'
import { isPullRequest, type Repository, type State } from '../state.ts'
import { avatar } from './icon.ts'
import { issuePage } from './issue.ts'
import { listPage } from './list.ts'
import { issuePath } from './markdown.ts'
import { markdownStyle } from './markdown-style.ts'
import { commitPage, pullPage } from './pull.ts'
import { frameStyle } from './style.ts'

interface Shown {
  readonly type: string
  readonly body: string | Buffer
}

/** No script, no frame, nothing from elsewhere: what people write here is not to be trusted. */
const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"
const api = /^\/(?:repos|users|orgs|user|graphql|rate_limit)(?:\/|$)/
const known = /^\/(?:_forge|avatars)\/|^\/[^/]+\/[^/]+(?:\/(?:issues|pulls|pull|commit|raw|blob)(?:\/|$)|\/?$)/

/** Whether a request is one for people. */
export function isPage(method: string | undefined, path: string): boolean {
  return method === 'GET' && !api.test(path) && known.test(path)
}

/** Answers a request for people. */
export async function servePage(state: State, url: URL, response: ServerResponse): Promise<void> {
  const found = await show(state, url).catch((error) => {
    if (error instanceof Refusal) return null
    throw error
  })
  if (typeof found === 'string') return void response.writeHead(302, { location: found }).end()
  const { type, body } = found ?? { type: 'text/plain', body: 'This is not the page you are looking for.\n' }
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  }
  response.writeHead(found ? 200 : 404, headers).end(body)
}

/** A page, the address of another one, or nothing. */
async function show(state: State, url: URL): Promise<Shown | string | null> {
  const path = decodeURIComponent(url.pathname)
  if (path === '/_forge/style.css') return { type: 'text/css', body: markdownStyle + frameStyle }
  const face = /^\/avatars\/(\d+)$/.exec(path)
  if (face) return { type: 'image/svg+xml', body: avatar(Number(face[1])) }
  const log = /^\/_forge\/logs\/(\d+)$/.exec(path)
  if (log) return { type: 'text/plain', body: logOf(state, Number(log[1])) }
  const [, owner = '', name = '', kind = 'issues', ...rest] = path.split('/')
  const repository = findRepository(state, { kind: 'anonymous' }, `${owner}/${name}`)
  const [first = '', view = ''] = rest
  if (kind === 'raw' || kind === 'blob') return showFile(repository, rest)
  const body = await showPage(repository, { kind, first, view, query: url.searchParams })
  return body?.startsWith('/') ? body : body && { type: 'text/html', body }
}

/** Where the API sends who asks for a job's log. GitHub's address is signed and short-lived; here the number is enough. */
function logOf({ repositories }: State, id: number): string {
  const jobs = [...repositories.values()].flatMap(({ actions }) => actions.runs).flatMap((run) => run.jobs)
  return jobs.find((job) => job.id === id)?.log ?? ''
}

interface Wanted {
  readonly kind: string
  readonly first: string
  readonly view: string
  readonly query: URLSearchParams
}

async function showPage(repository: Repository, { kind, first, view, query }: Wanted): Promise<string | null> {
  if (kind === 'commit') return commitPage(repository, first)
  if (kind === 'pulls' || first === '') return listPage(repository, kind === 'pulls' ? 'pulls' : 'issues', query)
  const issue = repository.issues.find(({ number }) => String(number) === first)
  if (!issue) return null
  // Either address leads to the one that is right.
  if ((kind === 'pull') !== isPullRequest(issue)) return issuePath(issue)
  if (!isPullRequest(issue)) return issuePage(issue)
  return pullPage(issue, view === 'commits' ? 'commits' : view === 'files' ? 'files' : 'conversation')
}

/** A file as it is; never as a page of its own. */
async function showFile(repository: Repository, rest: readonly string[]): Promise<Shown | null> {
  for (let length = 1; length < rest.length; length++) {
    const commit = await resolveCommit(repository.directory, rest.slice(0, length).join('/'))
    const object = commit && (await readObject(repository.directory, `${commit}:${rest.slice(length).join('/')}`))
    if (object && object.type === 'blob') return { type: 'text/plain', body: object.bytes }
  }
  return null
}
