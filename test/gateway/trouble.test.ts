import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { startGateway } from '../../src/adapters/gateway/start.ts'
import { nothingUsed } from '../../src/pipeline/usage.ts'
import { ask, budget, key, model, openProcess, openWorld, serveEvents, talks, type World } from './world.ts'

let world: World
afterEach(() => world.close())

const upstreamAt = (baseUrl: string) => [{ name: 'chat', dialect: 'chat' as const, baseUrl, key, models: [model] }]
const { path, body } = talks.chat
const asked = { agent: 'chat', path, body }

describe('a model that does not work', () => {
  test('a refused connection', async () => {
    world = await openWorld({ upstreams: upstreamAt('http://127.0.0.1:9') })
    const answer = await world.ask(asked)
    expect(answer.status).toBe(502)
    expect(answer.text).toContain('base-url')
    expect(world.gateway.usage()).toEqual({ ...nothingUsed, requests: 1 })
  })

  test('a name that does not exist', async () => {
    world = await openWorld({ upstreams: upstreamAt('https://model.invalid') })
    expect(await world.ask(asked)).toMatchObject({ status: 502 })
  })

  test('one that accepts and says nothing', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const port = (silent.address() as AddressInfo).port
    world = await openWorld({ upstreams: upstreamAt(`http://127.0.0.1:${port}`), silenceSeconds: 0.4 })
    expect(await world.ask(asked)).toMatchObject({ status: 504 })
    silent.close()
  })

  test('one that never finishes its handshake', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const port = (silent.address() as AddressInfo).port
    world = await openWorld({ upstreams: upstreamAt(`https://127.0.0.1:${port}`), connectSeconds: 0.4 })
    expect(await world.ask(asked)).toMatchObject({ status: 504 })
    silent.close()
  })

  test('one that falls silent within its answer', async () => {
    world = await openWorld({ silenceSeconds: 0.4 })
    world.upstream.answer = (_, response) => response.writeHead(200).write('data: {}\n\n')
    expect(await world.ask(asked)).toMatchObject({ status: 200, cut: true })
  })

  test('a redirect is not followed', async () => {
    world = await openWorld()
    world.upstream.answer = (_, response) =>
      response.writeHead(307, { location: `${world.upstream.url}/elsewhere` }).end()
    const answer = await world.ask(asked)
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.headers.location).toBeUndefined()
    expect(world.upstream.heard).toHaveLength(1)
  })

  test('a kept connection that it had closed meanwhile', async () => {
    world = await openWorld()
    let connections = 0
    const fickle = createServer((socket) => {
      connections += 1
      let answered = false
      // It answers one request and keeps the connection, but ends it at the second: as servers do at their own time-out.
      socket.on('data', () => {
        if (answered) return socket.resetAndDestroy()
        answered = true
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\n{}')
      })
      socket.on('error', () => {})
    })
    await new Promise<void>((done) => fickle.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(fickle.address() as AddressInfo).port}`
    const other = await openWorld({ upstreams: upstreamAt(url) })
    for (let i = 0; i < 3; i++) expect((await other.ask(asked)).status).toBe(200)
    expect(connections).toBe(3)
    await other.close()
    fickle.close()
  })
})

describe('a request that cannot be', () => {
  test('larger than 32 MB, said beforehand or not', async () => {
    world = await openWorld()
    const huge = Buffer.alloc(33_000_000, ' ')
    const said = await world.ask({ ...asked, body: huge, headers: { 'content-length': String(huge.length) } })
    expect(said).toMatchObject({ status: 413 })
    const unsaid = await world.ask({ ...asked, body: huge, headers: { 'transfer-encoding': 'chunked' } })
    expect(unsaid).toMatchObject({ status: 413 })
    expect(world.upstream.heard).toEqual([])
  })

  test.each(['{', '', '[]', '"x"', 'null', '\u0000'])('malformed: %j', async (text) => {
    world = await openWorld()
    const answer = await world.ask({ ...asked, body: text })
    expect(answer).toMatchObject({ status: 400 })
    expect(JSON.parse(answer.text)).toMatchObject({ error: { type: 'invalid_request_error' } })
    expect(world.gateway.usage()).toMatchObject({ requests: 0, refused: ['chat: malformed body'] })
  })

  test('not compressed, though it says so; or in a way that nobody knows', async () => {
    world = await openWorld()
    expect(await world.ask({ ...asked, headers: { 'content-encoding': 'gzip' } })).toMatchObject({ status: 400 })
    expect(await world.ask({ ...asked, headers: { 'content-encoding': 'rot13' } })).toMatchObject({ status: 400 })
    expect(await world.ask(asked)).toMatchObject({ status: 200 })
  })

  test('raw nonsense on the socket does no harm', async () => {
    world = await openWorld()
    await new Promise<void>((done) => {
      const socket = connect(world.gateway.port ?? 0, '127.0.0.1', () => socket.end('\u0000\u0001 nonsense\r\n\r\n'))
      socket
        .on('error', () => {})
        .on('close', () => done())
        .resume()
    })
    expect(await world.ask(asked)).toMatchObject({ status: 200 })
  })
})

describe('the process', () => {
  test('it ends on SIGTERM, cuts and counts what runs', async () => {
    world = await openProcess()
    const events = talks.messages.events
    world.upstream.answer = serveEvents([events[0] ?? '', ...Array(100).fill(': wait\n\n')], { pauseMs: 50 })
    const answer = await world.ask({
      agent: 'messages',
      path: talks.messages.path,
      body: talks.messages.body,
      onData: () => void world.gateway.stop(),
    })
    expect(answer.cut).toBe(true)
    await world.gateway.stop()
    expect(world.gateway.usage()).toMatchObject({ requests: 1, input: 1200 })
    expect(readdirSync(world.directory)).not.toContain('ready.json')
    await expect(ask(world.gateway.port ?? 0, asked)).rejects.toThrow()
  })

  test('it ends by itself when its time is long over', async () => {
    world = await openProcess()
    const late = await openProcess({ budget: budget({ deadline: Date.now() - 59_000 }) })
    expect((await late.ask(asked)).text).toContain('agent-minutes')
    for (let i = 0; i < 500 && readdirSync(late.directory).includes('ready.json'); i++) {
      await new Promise((done) => setTimeout(done, 10))
    }
    expect(readdirSync(late.directory)).not.toContain('ready.json')
    await late.close()
  })

  test.each([
    [
      'a wrong key',
      { upstreams: [{ name: 'chat', dialect: 'chat', baseUrl: 'http://x', key: 'a\nb', models: ['m'] }] },
    ],
    ['an unknown setting', { surprise: 1 }],
  ])('an order with %s starts nothing', async (_, wrong) => {
    world = await openProcess()
    const order = {
      socket: null,
      tcp: true,
      directory: world.directory,
      upstreams: upstreamAt('http://x'),
      budget: budget({}),
    }
    await expect(startGateway({ ...order, ...wrong } as never, resolve('src/gateway.ts'))).rejects.toThrow(
      /its order is wrong at (upstreams\.0\.key|the top)\.$/,
    )
  })

  test('what cannot listen says so', async () => {
    world = await openProcess()
    const directory = join(world.directory, 'other')
    const { mkdirSync } = await import('node:fs')
    mkdirSync(directory)
    const order = { tcp: false, directory, upstreams: upstreamAt('http://x'), budget: budget({}) }
    const started = startGateway({ ...order, socket: '/nonexistent/socket' }, resolve('src/gateway.ts'))
    await expect(started).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('could not listen'),
    })
    const none = startGateway({ ...order, socket: join(directory, 's') }, join(directory, 'no-such-program.js'))
    await expect(none).rejects.toMatchObject({ code: 'internal' })
    expect(readFileSync(join(directory, 'gateway.log'), 'utf8')).not.toContain(key)
  })
})
