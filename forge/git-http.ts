/** Clone, fetch and push: `git http-backend` as a CGI program behind the forge's own door. */
import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { can, findRepository, isVisible, requireRead } from './access.ts'
import { exclusively, followPush, isProtected, pushing } from './domain/refs.ts'
import { gitEnvironment } from './git.ts'
import type { GitRequestRecord } from './http.ts'
import { Refusal } from './refusal.ts'
import { now, type Repository, type State, type Viewer } from './state.ts'
import { findToken } from './tokens.ts'

/** Answers one request of git's smart HTTP protocol. */
export async function serveGit(
  state: State,
  log: GitRequestRecord[],
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, fullName = '', rest = ''] = /^\/([^/]+\/[^/]+)\.git(\/.*)$/.exec(decodeURIComponent(url.pathname)) ?? []
  const service = url.searchParams.get('service') ?? rest.slice(1)
  const record = {
    method: request.method ?? 'GET',
    path: url.pathname,
    service,
    actor: null,
    at: now(state),
    status: 200,
  }
  log.push(record)
  try {
    const viewer = findToken(state, request.headers.authorization)?.viewer ?? { kind: 'anonymous' as const }
    if (viewer.kind !== 'anonymous') Object.assign(record, { actor: viewer.account.login })
    const repository = admit(state, viewer, fullName, service)
    const run = () => runBackend(repository, rest, url, request, response, backendEnvironment(viewer, repository))
    if (rest !== '/git-receive-pack') {
      await run()
    } else {
      await exclusively(repository, async () => {
        await run()
        await followPush(state, viewer, repository)
      })
    }
    response.end()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    record.status = error.status
    const challenge = error.status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}
    response.writeHead(error.status, { 'content-type': 'text/plain', ...challenge }).end(`${error.message}\n`)
  }
}

/** Lets a viewer in, or says 401 to make git ask for credentials. */
function admit(state: State, viewer: Viewer, fullName: string, service: string): Repository {
  const repository = state.repositories.get(fullName.toLowerCase())
  const writes = service === 'git-receive-pack'
  const hidden = !repository || !isVisible(viewer, repository)
  if (viewer.kind === 'anonymous' && (hidden || writes)) throw new Refusal(401, 'Authentication required')
  const found = findRepository(state, viewer, fullName)
  requireRead(viewer, found, 'contents')
  if (writes && !can(viewer, found, pushing)) {
    const login = viewer.kind === 'anonymous' ? '' : viewer.account.login
    throw new Refusal(403, `Permission to ${found.fullName}.git denied to ${login}.`)
  }
  return found
}

/** The repository's update hook reads these; see repository.ts. */
function backendEnvironment(viewer: Viewer, repository: Repository): Record<string, string> {
  const refs = [...repository.refs.keys()].filter((ref) => isProtected(viewer, repository, ref))
  return { FORGE_WORKFLOW_TOKEN: viewer.kind === 'workflow' ? '1' : '', FORGE_PROTECTED: ` ${refs.join(' ')} ` }
}

/** Streams a request through the CGI program; the answer is left open for the caller to end. */
function runBackend(
  repository: Repository,
  rest: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  extra: Record<string, string>,
): Promise<void> {
  const { headers } = request
  const env = gitEnvironment({
    ...extra,
    GIT_PROJECT_ROOT: repository.directory,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: rest,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: headers['content-type'] ?? '',
    ...(headers['content-length'] ? { CONTENT_LENGTH: headers['content-length'] } : {}),
    ...(headers['content-encoding'] ? { HTTP_CONTENT_ENCODING: headers['content-encoding'] } : {}),
    ...(headers['git-protocol'] ? { GIT_PROTOCOL: String(headers['git-protocol']) } : {}),
    REMOTE_USER: 'forge',
    REMOTE_ADDR: '127.0.0.1',
  })
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
    request.pipe(child.stdin)
    child.stdin.on('error', () => {}) // the backend may refuse before it has read everything
    child.on('error', reject)
    child.on('close', () => resolve())
    relay(child.stdout, response)
  })
}

/** A CGI program's headers become the answer's; the rest is its body. */
function relay(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head: Buffer | null = Buffer.alloc(0)
  output.on('data', (chunk: Buffer) => {
    if (!head) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const lines = head.subarray(0, end).toString().split('\r\n')
    const pairs = lines.map(
      (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const,
    )
    const status = pairs.find(([name]) => name === 'Status')?.[1]
    const headers = Object.fromEntries(pairs.filter(([name]) => name !== 'Status'))
    response.writeHead(Number.parseInt(status ?? '200', 10), headers)
    response.write(head.subarray(end + 4))
    head = null
  })
}
