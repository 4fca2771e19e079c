import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startGateway } from '../src/adapters/gateway/start.ts'

const runs = 31
/** How long the model thinks before its first byte. */
const thinkMs = 50
/** As large as the question of a coding agent that has just begun: instructions and tools. */
const body = JSON.stringify({ model: 'm', stream: true, messages: [{ role: 'user', content: 'x'.repeat(60_000) }] })

type Place = { host: string; port: number } | { socketPath: string }

/**
 * Time to the first byte of an answer through the gateway's bundle, as ratio to asking the same model directly: medians of
 * pairs measured in turn, the slower of its two doors.
 */
export async function gatewayRatio(): Promise<Record<string, number>> {
  const directory = mkdtempSync(join(tmpdir(), 'issuewright-bench-'))
  const model = createServer((asked, response) => {
    asked.resume().on('end', () =>
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.end('data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1}}\n\n')
      }, thinkMs),
    )
  })
  await new Promise<void>((open) => model.listen(0, '127.0.0.1', open))
  const { port } = model.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  const socketPath = join(directory, 'socket')
  const gateway = await startGateway(
    {
      socket: socketPath,
      tcp: true,
      directory,
      upstreams: [{ name: 'a', dialect: 'chat', baseUrl, key: 'k', models: ['m'] }],
      budget: { requests: 1_000, tokens: 1_000_000, usd: 1, deadline: Date.now() + 600_000 },
    },
    resolve('dist/gateway/index.js'),
  )
  try {
    const direct = { host: '127.0.0.1', port }
    const unix = await ratio({ socketPath }, direct)
    const tcp = await ratio({ host: '127.0.0.1', port: gateway.port ?? 0 }, direct)
    return { 'gateway-ratio': Math.round(Math.max(unix, tcp) * 100) / 100 }
  } finally {
    await gateway.stop()
    model.closeAllConnections()
    model.close()
    rmSync(directory, { recursive: true })
  }
}

async function ratio(through: Place, direct: Place): Promise<number> {
  const agents = { through: new Agent({ keepAlive: true }), direct: new Agent({ keepAlive: true }) }
  const ratios: number[] = []
  for (let i = 0; i < runs; i++) {
    const plain = await firstByte(direct, '/v1/chat/completions', agents.direct)
    ratios.push((await firstByte(through, '/a/v1/chat/completions', agents.through)) / plain)
  }
  agents.through.destroy()
  agents.direct.destroy()
  return ratios.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

/** Milliseconds from the question to the first byte of the answer's body. */
function firstByte(place: Place, path: string, agent: Agent): Promise<number> {
  return new Promise((done, fail) => {
    const from = performance.now()
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const asked = request({ ...place, path, method: 'POST', agent, headers }, (response) => {
      let first = Number.NaN
      response.once('data', () => {
        first = performance.now() - from
      })
      response.on('end', () => (response.statusCode === 200 ? done(first) : fail(new Error(`${response.statusCode}`))))
      response.resume()
    })
    asked.on('error', fail).end(body)
  })
}
