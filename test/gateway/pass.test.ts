import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from '@jest/globals'
import { attachGateway, readUsage } from '../../src/adapters/gateway/start.ts'
import { dialects } from '../../src/pipeline/agent.ts'
import { nothingUsed } from '../../src/pipeline/usage.ts'
import { ask, model, openProcess, openWorld, serveEvents, talks, type World } from './world.ts'

let world: World
afterEach(() => world.close())

const counted = { ...nothingUsed, requests: 1, input: 1200, cached: 200, output: 34, unpriced: [model] }

test.each(dialects)('%s: a stream passes through as it is and is counted', async (dialect) => {
  world = await openWorld()
  const { path, body, events } = talks[dialect]
  world.upstream.answer = serveEvents(events)
  const answer = await world.ask({ agent: dialect, path, body })
  expect(answer).toMatchObject({ status: 200, text: events.join(''), cut: false })
  expect(world.gateway.usage()).toEqual(counted)
  await world.ask({ agent: dialect, path: path.replace(/^\/v1(beta)?/, ''), body })
  expect(world.gateway.usage()).toEqual({ ...counted, requests: 2, input: 2400, cached: 400, output: 68 })
  expect(new Set(world.upstream.heard.map(({ url }) => url)).size).toBe(1)
})

const wholes = {
  messages: {
    type: 'message',
    usage: { input_tokens: 900, cache_creation_input_tokens: 100, cache_read_input_tokens: 200, output_tokens: 34 },
  },
  responses: {
    object: 'response',
    usage: { input_tokens: 1200, input_tokens_details: { cached_tokens: 200 }, output_tokens: 34 },
  },
  chat: {
    choices: [],
    usage: { prompt_tokens: 1200, completion_tokens: 34, prompt_tokens_details: { cached_tokens: 200 } },
  },
  generate: [
    {},
    {
      candidates: [{ finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 1200, cachedContentTokenCount: 200, candidatesTokenCount: 34 },
    },
  ],
}

test.each(dialects)('%s: an answer in one piece is counted, compressed or not', async (dialect) => {
  world = await openWorld()
  const { path, body } = talks[dialect]
  const text = JSON.stringify(wholes[dialect], null, 2)
  world.upstream.answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  expect(await world.ask({ agent: dialect, path, body })).toMatchObject({ status: 200, text })
  world.upstream.answer = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(text))
  const packed = await world.ask({
    agent: dialect,
    path,
    body: gzipSync(JSON.stringify(body)),
    headers: { 'content-encoding': 'gzip' },
  })
  expect(packed).toMatchObject({ status: 200, text })
  expect(world.gateway.usage()).toMatchObject({ requests: 2, input: 2400, cached: 400, output: 68 })
  expect(world.upstream.heard[1]?.body).toEqual(world.upstream.heard[0]?.body)
})

test.each(['tcp', 'unix socket'])('%s: the first chunk is there before the last is sent', async (door) => {
  world = await openProcess()
  const { path, body, events } = talks.messages
  const sent: number[] = []
  world.upstream.answer = (heard, response) => {
    const write = response.write.bind(response)
    response.write = ((chunk: string) => {
      sent.push(performance.now())
      return write(chunk)
    }) as typeof response.write
    return serveEvents(events, { pauseMs: 150 })(heard, response)
  }
  const got: number[] = []
  const socket = door === 'tcp' ? {} : { socket: join(world.directory, 'socket') }
  const onData = () => got.push(performance.now())
  await ask(world.gateway.port ?? 0, { agent: 'messages', path, body, ...socket, onData })
  expect(got).toHaveLength(events.length)
  for (const [i, at] of got.entries()) expect(at - (sent[i] ?? 0)).toBeLessThan(100)
})

test('chat: usage is asked for, and other options stay', async () => {
  world = await openWorld()
  const { path, body } = talks.chat
  await world.ask({ agent: 'chat', path, body: { ...body, stream_options: { other: 1 } } })
  await world.ask({ agent: 'chat', path, body: { ...body, stream: false } })
  expect(world.upstream.heard.map((heard) => heard.body['stream_options'])).toEqual([
    { other: 1, include_usage: true },
    undefined,
  ])
})

test('the models are answered by us', async () => {
  world = await openWorld()
  const list = await world.ask({ agent: 'chat', path: '/v1/models', method: 'GET' })
  expect(JSON.parse(list.text).data).toMatchObject([{ id: model }])
  const one = await world.ask({ agent: 'generate', path: `/v1beta/models/${model}`, method: 'GET' })
  expect(JSON.parse(one.text)).toMatchObject({ name: `models/${model}` })
  expect(await world.ask({ agent: 'chat', path: '/v1/models/other', method: 'GET' })).toMatchObject({ status: 400 })
  expect(world.upstream.heard).toEqual([])
})

test('counting of tokens by the provider is a request and no tokens', async () => {
  world = await openWorld()
  world.upstream.answer = (_, response) => response.end('{"input_tokens": 70, "totalTokens": 70}')
  await world.ask({ agent: 'messages', path: '/v1/messages/count_tokens?beta=true', body: talks.messages.body })
  await world.ask({ agent: 'generate', path: `/v1beta/models/${model}:countTokens`, body: talks.generate.body })
  expect(world.gateway.usage()).toEqual({ ...nothingUsed, requests: 2 })
  expect(world.upstream.heard.map(({ url }) => url)).toEqual([
    '/v1/messages/count_tokens?beta=true',
    `/v1beta/models/${model}:countTokens`,
  ])
})

test('a slow reader holds the model back, and nothing is lost', async () => {
  world = await openWorld()
  const line = `data: ${'x'.repeat(10_000)}\n\n`
  const total = 3_000
  let written = 0
  world.upstream.answer = async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (; written < total; written++) {
      if (!response.write(line)) await new Promise((done) => response.once('drain', done))
    }
    response.end()
  }
  const { default: http } = await import('node:http')
  const bytes = await new Promise<number>((done) => {
    const request = http.request({ port: world.gateway.port, path: '/chat/v1/chat/completions', method: 'POST' })
    request.on('response', async (response) => {
      await new Promise((wait) => setTimeout(wait, 700))
      expect(written).toBeLessThan(total)
      let sum = 0
      for await (const chunk of response) sum += chunk.length
      done(sum)
    })
    request.end(JSON.stringify(talks.chat.body))
  })
  expect(bytes).toBe(total * line.length)
})

test('a later process finds it by its directory, and ends it; files are for nobody else', async () => {
  world = await openProcess()
  for (const file of ['ready.json', 'usage.json', 'gateway.log']) {
    expect(statSync(join(world.directory, file)).mode & 0o777).toBe(0o600)
  }
  const other = attachGateway(world.directory)
  expect(other).toMatchObject({ pid: world.gateway.pid, port: world.gateway.port })
  await other?.stop()
  expect(() => process.kill(world.gateway.pid, 0)).toThrow('ESRCH')
  expect(attachGateway(world.directory)).toBeNull()
  expect(readUsage(world.directory)).toEqual(nothingUsed)
  expect(readdirSync(world.directory).sort()).toEqual(['gateway.log', 'usage.json'])
  expect(readFileSync(join(world.directory, 'gateway.log'), 'utf8')).toBe('')
})
