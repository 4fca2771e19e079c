import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { dialects } from '../../src/pipeline/agent.ts'
import { formsOf, holdsKnown } from '../../src/pipeline/secret.ts'
import { ask, key, model, openProcess, openWorld, serveEvents, talks, type World } from '../gateway/world.ts'

let world: World
afterEach(() => world.close())

const foreign = 'attackers-own-key-0123456789'

describe('ATK-081: the model endpoint is no way out', () => {
  test.each(dialects)('%s: every authentication of the agent is replaced by ours', async (dialect) => {
    world = await openWorld()
    const { path, body } = talks[dialect]
    const headers = {
      authorization: `Bearer ${foreign}`,
      'x-api-key': foreign,
      'x-goog-api-key': foreign,
      'api-key': foreign,
      cookie: `session=${foreign}`,
      'proxy-authorization': foreign,
      'openai-organization': foreign,
      'x-anything': foreign,
      'anthropic-beta': 'files-api-2025-04-14, mcp-client-2025-04-04,code-execution-2025-05-22,prompt-caching',
    }
    const query = `${path.includes('?') ? '&' : '?'}key=${foreign}&beta=1`
    expect((await world.ask({ agent: dialect, path: path + query, body, headers })).status).toBe(200)
    const [heard] = world.upstream.heard
    expect(JSON.stringify({ ...heard, body: null })).not.toContain(foreign)
    const ours = {
      messages: 'x-api-key',
      responses: 'authorization',
      chat: 'authorization',
      generate: 'x-goog-api-key',
    }
    const expected = ours[dialect] === 'authorization' ? `Bearer ${key}` : key
    const sent = Object.entries(heard?.headers ?? {}).filter(([, value]) => String(value).includes(key))
    expect(sent).toEqual([[ours[dialect], expected]])
    if (dialect === 'messages') {
      expect(heard?.headers).toMatchObject({ 'anthropic-version': '2023-06-01', 'anthropic-beta': 'prompt-caching' })
    }
  })

  test('without a key nothing is sent in its place', async () => {
    world = await openWorld()
    const upstreams = [
      { name: 'a', dialect: 'chat' as const, baseUrl: `${world.upstream.url}/v1/`, key: '', models: ['m'] },
    ]
    const local = await openWorld({ upstreams })
    const headers = { authorization: 'Bearer dummy' }
    await local.ask({ agent: 'a', path: '/chat/completions', body: { model: 'm', messages: [] }, headers })
    expect(world.upstream.heard).toMatchObject([{ url: '/v1/chat/completions' }])
    expect(world.upstream.heard[0]?.headers).not.toHaveProperty('authorization')
    await local.close()
  })

  test.each([
    ['messages', 'POST', '/v1/files'],
    ['messages', 'POST', '/v1/messages/batches'],
    ['messages', 'GET', '/v1/files/file_1/content'],
    ['messages', 'DELETE', '/v1/messages'],
    ['messages', 'POST', '/v1/messages/../files'],
    ['messages', 'POST', '/v1/%6dessages'],
    ['messages', 'POST', '//v1/messages'],
    ['messages', 'POST', '/v1/chat/completions'],
    ['responses', 'POST', '/v1/uploads'],
    ['responses', 'GET', '/v1/responses/resp_1'],
    ['responses', 'GET', '/v1/responses'],
    ['chat', 'POST', '/v1/images/generations'],
    ['chat', 'POST', '/v1/fine_tuning/jobs'],
    ['generate', 'POST', '/upload/v1beta/files'],
    ['generate', 'POST', `/v1beta/models/${model}:batchGenerateContent`],
    ['generate', 'POST', `/v1beta/models/${model}:generateContent/../../files`],
  ] as const)('%s: %s %s is refused and noted', async (agent, method, path) => {
    world = await openWorld()
    const answer = await world.ask({ agent, method, path, body: talks[agent].body, headers: { 'x-api-key': foreign } })
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text).error.message).toContain('not allowed')
    expect(world.upstream.heard).toEqual([])
    expect(world.gateway.usage()).toMatchObject({ requests: 0, refused: [`${agent}: ${method} ${path}`] })
  })

  test('other hosts, tunnels and upgrades', async () => {
    world = await openWorld()
    const absolute = await world.ask({ path: 'http://attacker.invalid/v1/messages', body: talks.messages.body })
    expect(absolute.status).toBe(403)
    expect((await world.ask({ path: '/nobody/v1/messages', body: talks.messages.body })).status).toBe(403)
    const tunnel = await raw('CONNECT attacker.invalid:443 HTTP/1.1\r\nhost: attacker.invalid\r\n\r\n')
    expect(tunnel).toMatch(/^HTTP\/1.1 403 /)
    const upgrade = await raw(
      'GET /responses/v1/responses HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    )
    expect(upgrade).toMatch(/^HTTP\/1.1 403 /)
    expect(world.upstream.heard).toEqual([])
    expect(world.gateway.usage().refused).toEqual([
      '-: POST http://attacker.invalid/v1/messages',
      '-: POST /nobody/v1/messages',
      '-: CONNECT attacker.invalid:443',
      'responses: GET /v1/responses',
    ])
  })

  test('only 20 kinds of refusals are kept, in plain letters', async () => {
    world = await openWorld()
    for (let i = 0; i < 30; i++) {
      await world.ask({
        agent: 'chat',
        path: talks.chat.path,
        body: { model: `::set-output\n${i}é${'x'.repeat(300)}` },
      })
    }
    const { refused } = world.gateway.usage()
    expect(refused).toHaveLength(20)
    for (const one of refused) expect(one).toMatch(/^[\x20-\x7e]{1,200}$/)
  })

  test.each(dialects)('%s: another model is refused, and the allowed ones are named', async (dialect) => {
    world = await openWorld()
    const path = talks[dialect].path.replace(model, 'expensive-9')
    const answer = await world.ask({ agent: dialect, path, body: { ...talks[dialect].body, model: 'expensive-9' } })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text).error.message).toContain(`allowed: ${model}`)
    expect(world.gateway.usage().refused).toEqual([`${dialect}: model expensive-9`])
  })

  test('the provider reads what was looked at: the last of two keys, once', async () => {
    world = await openWorld()
    const body = `{"model":"other","model":"${model}","messages":[]}`
    expect((await world.ask({ agent: 'chat', path: talks.chat.path, body })).status).toBe(200)
    expect(world.upstream.heard[0]?.body['model']).toBe(model)
  })
})

describe("the provider's own machines reach out for nobody", () => {
  const own = { name: 'Bash', input_schema: { type: 'object', properties: { file_id: { type: 'url' } } } }
  const named = { type: 'function', name: 'shell', parameters: {} }
  const called = { type: 'function', function: { name: 'shell' } }

  test.each([
    [
      'messages',
      { tools: [own, { type: 'web_search_20250305' }, { type: 'web_fetch_20250910' }, { type: 'bash_20250124' }] },
      { tools: [own, { type: 'bash_20250124' }] },
    ],
    ['messages', { tools: [{ type: 'code_execution_20250825' }], tool_choice: { type: 'any' } }, {}],
    [
      'messages',
      { mcp_servers: [{ type: 'url', url: 'https://attacker.invalid' }], container: 'c', speed: 'fast' },
      {},
    ],
    [
      'responses',
      {
        tools: [
          named,
          { type: 'web_search' },
          { type: 'mcp', server_url: 'https://attacker.invalid' },
          { type: 'code_interpreter' },
          { type: 'file_search' },
          { type: 'namespace', tools: [named, { type: 'mcp' }] },
        ],
      },
      { tools: [named, { type: 'namespace', tools: [named] }] },
    ],
    [
      'responses',
      { input: [{ type: 'additional_tools', tools: [named, { type: 'web_search' }] }] },
      { input: [{ type: 'additional_tools', tools: [named] }] },
    ],
    ['responses', { prompt: { id: 'p' }, service_tier: 'priority' }, {}],
    [
      'chat',
      { tools: [called, { type: 'web_search' }], web_search_options: {}, plugins: [{ id: 'web' }], models: ['x'] },
      { tools: [called] },
    ],
    [
      'generate',
      {
        tools: [
          { functionDeclarations: [{ name: 'f' }], googleSearch: {} },
          { url_context: {} },
          { codeExecution: {} },
        ],
      },
      { tools: [{ functionDeclarations: [{ name: 'f' }] }] },
    ],
  ] as const)('%s: %j is left out', async (dialect, extra, left) => {
    world = await openWorld()
    const body = { ...talks[dialect].body, ...extra }
    expect((await world.ask({ agent: dialect, path: talks[dialect].path, body })).status).toBe(200)
    const { stream_options, ...got } = world.upstream.heard[0]?.body ?? {}
    expect(got).toEqual({ ...talks[dialect].body, ...left })
    expect(world.gateway.usage().refused.length).toBeGreaterThan(0)
  })

  const image = { type: 'image', source: { type: 'url', url: 'https://attacker.invalid/?secret' } }
  test.each([
    ['messages', { messages: [{ role: 'user', content: [image] }] }],
    ['messages', { messages: [{ role: 'user', content: [{ type: 'tool_result', content: [image] }] }] }],
    [
      'messages',
      { messages: [{ role: 'user', content: [{ type: 'document', source: { type: 'file', file_id: 'f' } }] }] },
    ],
    [
      'responses',
      { input: [{ role: 'user', content: [{ type: 'input_image', image_url: 'https://attacker.invalid' }] }] },
    ],
    [
      'responses',
      { input: [{ type: 'function_call_output', output: [{ type: 'input_file', file_url: 'https://a.invalid' }] }] },
    ],
    ['responses', { background: true }],
    [
      'chat',
      {
        messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'HTTPS://attacker.invalid' } }] }],
      },
    ],
    [
      'chat',
      { messages: [{ role: 'user', content: [{ type: 'file', file: { file_data: 'https://attacker.invalid' } }] }] },
    ],
    ['generate', { contents: [{ parts: [{ fileData: { fileUri: 'https://attacker.invalid' } }] }] }],
    ['generate', { contents: { parts: { file_data: { file_uri: 'gs://attacker' } } } }],
  ] as const)('%s: %j is refused', async (dialect, extra) => {
    world = await openWorld()
    const body = { ...talks[dialect].body, ...extra }
    expect((await world.ask({ agent: dialect, path: talks[dialect].path, body })).status).toBe(400)
    expect(world.upstream.heard).toEqual([])
    expect(world.gateway.usage().refused).toHaveLength(1)
  })

  test("the agent's own data may look like anything", async () => {
    world = await openWorld()
    const call = {
      type: 'tool_use',
      input: { source: { type: 'url', url: 'https://x' }, file_id: 'f', content: [image] },
    }
    const picture = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'aGk=' } }
    const body = { ...talks.messages.body, tools: [own], messages: [{ role: 'assistant', content: [call, picture] }] }
    expect((await world.ask({ agent: 'messages', path: talks.messages.path, body })).status).toBe(200)
    expect(world.upstream.heard[0]?.body).toEqual(body)
    expect(world.gateway.usage().refused).toEqual([])
  })
})

describe('the key', () => {
  const forms = formsOf([key])

  test('never comes back, however a provider repeats it', async () => {
    world = await openProcess()
    const { path, body } = talks.chat
    const disguised = [key, Buffer.from(`user:${key}`).toString('base64'), key.slice(0, 8), `***${key.slice(-8)}`]
    world.upstream.answer = (_, response) =>
      response
        .writeHead(401, { 'x-request-id': key, 'set-cookie': key, 'x-secret': key, 'content-type': 'application/json' })
        .end(JSON.stringify({ error: { message: `Incorrect API key: ${disguised.join(' or ')}` } }))
    const answer = await world.ask({ agent: 'chat', path, body })
    expect(answer.status).toBe(401)
    expect(JSON.parse(answer.text).error.message).toMatch(/^Incorrect API key: /)
    expect(Object.keys(answer.headers).sort()).toEqual([
      'connection',
      'content-type',
      'date',
      'transfer-encoding',
      'x-request-id',
    ])
    const all = JSON.stringify(answer)
    for (const one of [key, key.slice(0, 8), key.slice(-8), disguised[1] ?? '']) expect(all).not.toContain(one)
    expect(holdsKnown(all, forms)).toBe(false)
  })

  test('is in no environment, no arguments and no file', async () => {
    world = await openProcess()
    const { path, body, events } = talks.messages
    world.upstream.answer = serveEvents(events)
    await world.ask({ agent: 'messages', path, body })
    await ask(world.gateway.port ?? 0, { agent: 'messages', path: '/v1/files', body, method: 'POST' })
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      for (const file of ['environ', 'cmdline'])
        expect([pid, read(`/proc/${pid}/${file}`).includes(key)]).toEqual([pid, false])
    }
    const environment = read(`/proc/${world.gateway.pid}/environ`).split('\0').filter(Boolean)
    expect(
      environment.filter(
        (entry) => !/^(RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|HTTPS_PROXY|NO_PROXY)=/.test(entry),
      ),
    ).toEqual([])
    for (const file of readdirSync(world.directory).filter((name) => name !== 'socket')) {
      expect(holdsKnown(readFileSync(join(world.directory, file), 'utf8'), forms)).toBe(false)
    }
  })

  test('is not to be had by a signal that opens the inspector', async () => {
    world = await openProcess()
    try {
      execFileSync('kill', ['-USR1', String(world.gateway.pid)])
      await new Promise((done) => setTimeout(done, 300))
    } catch {}
    expect(read(join(world.directory, 'gateway.log'))).not.toContain('Debugger listening')
  })
})

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let got = ''
    const socket = connect(world.gateway.port ?? 0, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => {
      got += chunk
      socket.destroy()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(got))
  })
}
