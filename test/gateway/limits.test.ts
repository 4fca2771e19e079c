import { afterEach, expect, test } from '@jest/globals'
import { dialects } from '../../src/pipeline/agent.ts'
import { budget, key, openWorld, serveEvents, talks, type World } from './world.ts'

let world: World
afterEach(() => world.close())

const says = {
  messages: (text: string) => ({ type: 'error', error: { type: 'invalid_request_error', message: text } }),
  responses: (text: string) => ({ error: { type: 'invalid_request_error', message: text } }),
  chat: (text: string) => ({ error: { type: 'invalid_request_error', message: text } }),
  generate: (text: string) => ({ error: { code: 400, status: 'INVALID_ARGUMENT', message: text } }),
}

test.each(dialects)('%s: after the last request comes a terminal answer in its own form', async (dialect) => {
  world = await openWorld({ budget: budget({ requests: 2 }) })
  const { path, body, events } = talks[dialect]
  world.upstream.answer = serveEvents(events)
  for (let i = 0; i < 2; i++) expect((await world.ask({ agent: dialect, path, body })).status).toBe(200)
  expect(world.gateway.usage()).toMatchObject({ requests: 2, stopped: null })
  const answer = await world.ask({ agent: dialect, path, body })
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.text)).toMatchObject(
    says[dialect](expect.stringMatching(/^Issuewright: the limit .* \(setting `requests`\)/) as never),
  )
  expect(world.gateway.usage()).toMatchObject({ requests: 2, stopped: 'requests' })
  expect(world.upstream.heard).toHaveLength(2)
})

test('parallel requests do not overshoot, and at most 8 run at the same time', async () => {
  world = await openWorld({ budget: budget({ requests: 10 }) })
  const { path, body, events } = talks.chat
  let running = 0
  let most = 0
  world.upstream.answer = async (heard, response) => {
    running += 1
    most = Math.max(most, running)
    await new Promise((done) => setTimeout(done, 100))
    running -= 1
    return serveEvents(events)(heard, response)
  }
  const answers = await Promise.all(Array.from({ length: 25 }, () => world.ask({ agent: 'chat', path, body })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(15)
  expect(world.upstream.heard).toHaveLength(10)
  expect(most).toBe(8)
  expect(world.gateway.usage()).toMatchObject({ requests: 10, input: 12_000, output: 340, stopped: 'requests' })
})

test('tokens', async () => {
  world = await openWorld({ budget: budget({ tokens: 2_000 }) })
  const { path, body, events } = talks.responses
  world.upstream.answer = serveEvents(events)
  const asked = [1, 2, 3].map(() => () => world.ask({ agent: 'responses', path, body }))
  const statuses: number[] = []
  for (const next of asked) statuses.push((await next()).status)
  expect(statuses).toEqual([200, 200, 400])
  expect(world.gateway.usage()).toMatchObject({ stopped: 'tokens', input: 2400, output: 68 })
})

test('dollars, by the list of prices', async () => {
  const named = 'claude-sonnet-4-5-20250929'
  const upstreams = (baseUrl: string) => [
    { name: 'messages', dialect: 'messages' as const, baseUrl, key, models: [named] },
  ]
  world = await openWorld()
  const { path, body, events } = talks.messages
  world.upstream.answer = serveEvents(events)
  const upstream = world.upstream
  await world.gateway.stop()
  const priced = await openWorld({ upstreams: upstreams(upstream.url), budget: budget({ usd: 0.004 }) })
  try {
    const asked = { agent: 'messages', path, body: { ...body, model: named } }
    expect((await priced.ask(asked)).status).toBe(200)
    // 900 fresh, 100 written, 200 cached, 34 out
    const usd = (900 * 3 + 100 * 3.75 + 200 * 0.3 + 34 * 15) / 1e6
    expect(priced.gateway.usage()).toMatchObject({ stopped: null, unpriced: [] })
    expect(priced.gateway.usage().costUsd).toBeCloseTo(usd, 10)
    expect((await priced.ask(asked)).status).toBe(200)
    const last = await priced.ask(asked)
    expect(last.text).toContain('setting `usd`')
    expect(priced.gateway.usage()).toMatchObject({ stopped: 'usd', requests: 2 })
  } finally {
    await priced.close()
  }
})

test('the deadline cuts a running answer, counts it, and ends what follows', async () => {
  world = await openWorld({ budget: budget({ deadline: Date.now() + 1_500 }) })
  const { path, body, events } = talks.messages
  world.upstream.answer = serveEvents(events.slice(0, 2).concat(Array(100).fill(': still here\n\n')), { pauseMs: 100 })
  const answer = await world.ask({ agent: 'messages', path, body })
  expect(answer.cut).toBe(true)
  expect((await world.ask({ agent: 'messages', path, body })).text).toContain('agent-minutes')
  const usage = world.gateway.usage()
  expect(usage).toMatchObject({ stopped: 'deadline', requests: 1, input: 1200 })
  expect(usage.output).toBeGreaterThan(34)
})

test('a stream that is cut is counted by what is known, and by its bytes', async () => {
  world = await openWorld()
  const { path, body, events } = talks.messages
  world.upstream.answer = serveEvents(events.slice(0, 2), { cut: true })
  expect((await world.ask({ agent: 'messages', path, body })).cut).toBe(true)
  const bytes = Buffer.byteLength(events.slice(0, 2).join(''))
  expect(world.gateway.usage()).toMatchObject({ input: 1200, output: Math.ceil(bytes / 4) })

  world.upstream.answer = serveEvents(talks.chat.events.slice(0, 1), { cut: true })
  const chat = { agent: 'chat', path: talks.chat.path, body: { ...talks.chat.body, pad: 'x'.repeat(40_000) } }
  expect((await world.ask(chat)).cut).toBe(true)
  expect(world.gateway.usage().input).toBeGreaterThan(1200 + 10_000)
})

test('a client that goes away ends the model, and is counted', async () => {
  world = await openWorld()
  const { path, body, events } = talks.generate
  let ended = false
  world.upstream.answer = (heard, response) => {
    response.on('close', () => {
      ended = !response.writableFinished
    })
    return serveEvents([events[0] ?? '', ...Array(50).fill(': wait\n\n')], { pauseMs: 100 })(heard, response)
  }
  const abort = new AbortController()
  const asked = world.ask({ agent: 'generate', path, body, signal: abort.signal, onData: () => abort.abort() })
  await asked.catch(() => {})
  await until(() => ended && world.gateway.usage().input > 0)
  expect(world.gateway.usage()).toMatchObject({ requests: 1, input: 1200, cached: 200 })

  // Before anything came back: it was asked all the same.
  world.upstream.answer = () => {}
  await world.ask({ agent: 'generate', path, body, signal: AbortSignal.timeout(300) }).catch(() => {})
  await until(() => world.gateway.usage().input > 1200)
})

test('answers without usage, and errors', async () => {
  world = await openWorld()
  const { path, body } = talks.chat
  world.upstream.answer = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('x'.repeat(400))
  await world.ask({ agent: 'chat', path, body })
  expect(world.gateway.usage()).toMatchObject({ output: 100 })
  const { input, output } = world.gateway.usage()
  for (const status of [401, 429, 500]) {
    world.upstream.answer = (_, response) => response.writeHead(status, { 'retry-after': '7' }).end('{"error":{}}')
    const answer = await world.ask({ agent: 'chat', path, body })
    expect(answer).toMatchObject({ status, text: '{"error":{}}', headers: { 'retry-after': '7' } })
  }
  expect(world.gateway.usage()).toMatchObject({ requests: 4, input, output })
})

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !holds(); i++) await new Promise((done) => setTimeout(done, 10))
  expect(holds()).toBe(true)
}
