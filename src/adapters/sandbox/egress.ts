import { lookup as systemLookup } from 'node:dns/promises'
import { once } from 'node:events'
import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import { isIP, connect as netConnect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { Failure } from '../../pipeline/error.ts'
import { isInward, isListed, type Mirrors, type Registry, registries } from './hosts.ts'
import { ports } from './places.ts'

export type Egress = {
  /** For `openRoom`: where the mirrors are. */
  env: Record<string, string>
  /** What was asked for and refused, at most 100 different ones. */
  blocked: () => string[]
  close: () => Promise<void>
}

const maxBlocked = 100
/** Bytes of a unix socket's path: sun_path of unix(7), less its closing zero; elsewhere it is even less. */
const longestSocket = 107
/** A mirror passes on what caches need, and nothing that could carry somebody's identity. */
const mirrored = /^(?:accept|accept-encoding|user-agent|if-none-match|if-modified-since|range)$/
const hopByHop = /^(?:(?:proxy-)?connection|proxy-authorization|keep-alive|te|trailer|upgrade|host)$/

/**
 * The only way out of a room: hears a unix socket; lets CONNECT (ports 443 and 80) and plain http through to listed hosts,
 * and GET and HEAD to the mirrors, without the caller's credentials.
 * @param outside  how names are resolved and addresses dialled; tests give their own
 * @throws Failure `no-room` when the path of the socket is longer than the system takes
 */
export async function openEgress(
  policy: { socket: string; hosts: readonly string[]; mirrors: Mirrors },
  outside: {
    lookup: (host: string) => Promise<{ address: string }[]>
    dial: (address: string, port: number) => Socket
  } = { lookup: (host) => systemLookup(host, { all: true }), dial: (host, port) => netConnect({ host, port }) },
): Promise<Egress> {
  const blocked = new Set<string>()
  const open = new Set<Duplex>()
  const server = http.createServer((request, response) => void plain(request, response))
  server.on('connect', (request, near: Duplex, head: Buffer) => void tunnel(request, near, head))
  server.on('connection', (socket: Duplex) => open.add(socket.on('close', () => open.delete(socket))))
  if (Buffer.byteLength(policy.socket) > longestSocket) throw tooLong(policy.socket)
  server.listen(policy.socket)
  await once(server, 'listening')
  const base = `http://127.0.0.1:${ports.egress}`
  const mirrors = Object.keys(policy.mirrors).map((name) => [registries[name as Registry].variable, `${base}/${name}`])
  return {
    env: {
      ...Object.fromEntries(mirrors),
      // A lock file may name the public registry; npm is to ask the mirror for those too.
      ...(policy.mirrors.npm === undefined ? {} : { npm_config_replace_registry_host: 'always' }),
    },
    blocked: () => [...blocked],
    async close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }

  function refuse(what: string): string {
    if (blocked.size < maxBlocked) blocked.add(what.replace(/[^\x20-\x7e]/g, '?').slice(0, 200))
    return `Issuewright blocked ${what}. A maintainer can list the host under \`network\` in .github/issuewright.yml.\n`
  }

  /** The address to dial, or the reason why not. It is resolved once, so that a name cannot change its mind in between. */
  async function resolve(host: string, port: number): Promise<{ address: string } | { refusal: string }> {
    const what = `${host}:${port}`
    if (port !== 443 && port !== 80) return { refusal: refuse(`${what} (port)`) }
    if (!isListed(policy.hosts, host)) return { refusal: refuse(what) }
    const named = isIP(host) !== 0
    const found = named ? [{ address: host }] : await outside.lookup(host).catch(() => [])
    const [first] = found
    if (!first) return { refusal: `${what} has no address.\n` }
    if (!named && found.some(({ address }) => isInward(address)))
      return { refusal: refuse(`${what} (private address)`) }
    return first
  }

  async function tunnel({ url = '' }: IncomingMessage, near: Duplex, head: Buffer): Promise<void> {
    near.on('error', () => near.destroy())
    const [, host = '', port = ''] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(url) ?? []
    const way = await resolve(host, Number(port))
    if ('refusal' in way) {
      near.end(`HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${way.refusal}`)
      return
    }
    const far = outside.dial(way.address, Number(port))
    far.on('connect', () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      far.write(head)
      far.pipe(near).pipe(far)
    })
    far.on('error', () => near.destroy()).on('close', () => near.destroy())
    near.on('close', () => far.destroy())
  }

  async function plain(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', method = 'GET' } = request
    const target = URL.parse(url)
    if (target?.protocol !== 'http:') return mirror(request, response)
    const port = Number(target.port || 80)
    const host = target.hostname.replace(/^\[|\]$/g, '')
    const way = await resolve(host, port)
    if ('refusal' in way) return void response.writeHead(403, { 'content-type': 'text/plain' }).end(way.refusal)
    const headers = { ...passedOn(request.headers), host: target.host }
    const createConnection = () => outside.dial(way.address, port)
    relay(request, http.request({ method, path: target.pathname + target.search, headers, createConnection }), response)
  }

  function mirror(request: IncomingMessage, response: ServerResponse): void {
    const { url = '', method = 'GET' } = request
    const [, name = '', rest = ''] = /^\/(\w+)(\/.*)?$/.exec(url) ?? []
    const base = Object.hasOwn(policy.mirrors, name) ? policy.mirrors[name as Registry] : undefined
    const target = base === undefined ? null : below(base, rest)
    if (target === null || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end(refuse(`${method} ${url}`))
      return
    }
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => mirrored.test(name)))
    const send = target.protocol === 'https:' ? https.request : http.request
    relay(null, send(target, { method, headers }), response)
  }

  function relay(body: IncomingMessage | null, far: http.ClientRequest, response: ServerResponse): void {
    far.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers))
      answer.pipe(response)
    })
    far.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end('No answer.\n')))
    response.on('close', () => far.destroy())
    if (body === null) far.end()
    else body.pipe(far)
  }
}

function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.test(name)))
}

/**
 * What a path means at a mirror; null when it leads out of it. Credentials in the mirror's address stay behind: whoever reads
 * by way of them would read all that they open.
 */
function below(base: string, path: string): URL | null {
  const root = URL.parse(`${base}/`)
  if (root === null || isUnreadable(path)) return null
  root.username = ''
  root.password = ''
  const target = URL.parse(root.href + path.slice(1))
  return target?.href.startsWith(root.href) ? target : null
}

/** Whether a server that decodes first and resolves `..` then would see another path than we do. */
function isUnreadable(path: string): boolean {
  try {
    const [file = ''] = path.split('?')
    return decodeURIComponent(file).split(/[/\\]/).includes('..')
  } catch {
    return true
  }
}

function tooLong(socket: string): Failure {
  const message = `The way out of the room needs a socket, and its path is too long for one: ${socket} has more than ${longestSocket} bytes.`
  return new Failure('no-room', message, {
    todo: 'Give the runner a shorter directory for its work (`RUNNER_TEMP`), or leave `network` empty. Then comment `/automate retry`.',
  })
}
