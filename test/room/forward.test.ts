import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import { ours } from '../../src/adapters/sandbox/places.ts'
import { tryRoom } from '../../src/adapters/sandbox/room.ts'
import { buildRoom, inRoom, runLine, told } from './room.ts'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** A gateway's stand-in on a socket: tells the method, path and length of what it got. */
async function onSocket(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'issuewright-socket-')), 's')
  const server = createServer(async (request, response) => {
    let length = 0
    for await (const chunk of request) length += chunk.length
    response.end(`${request.method} ${request.url} ${length}`)
  })
  servers.push(server)
  server.listen(path)
  await once(server, 'listening')
  return path
}

const fetching = (url: string, body = 0) =>
  `${ours.node} -e "fetch('${url}', ${body ? `{method: 'POST', body: 'x'.repeat(${body})}` : '{}'}).then((r) => r.text()).then(console.log, (e) => console.log(e.cause.code))"`

describe('the way to the gateway', () => {
  inRoom('leads from the loopback of the room to the socket of the plan', async () => {
    const built = await buildRoom({ gateway: await onSocket() })
    expect(built.room.gatewayUrl).toBe('http://127.0.0.1:4010')
    expect(await told(built, fetching('http://127.0.0.1:4010/v1/messages', 3_000_000))).toBe(
      'POST /v1/messages 3000000',
    )
    expect(await told(built, fetching('http://127.0.0.1:4011/'))).toBe('ECONNREFUSED')
    expect(built.room.env).toEqual({})
  })

  inRoom('is not there when the room has no model', async () => {
    const built = await buildRoom({ egress: await onSocket() })
    expect(built.room.gatewayUrl).toBeNull()
    expect(await told(built, fetching('http://127.0.0.1:4010/'))).toBe('ECONNREFUSED')
    expect(built.room.env).toMatchObject({ HTTPS_PROXY: 'http://127.0.0.1:4011', NO_PROXY: '127.0.0.1,localhost' })
    expect(await told(built, fetching('http://127.0.0.1:4011/x'))).toBe('GET /x 0')
  })

  inRoom('leaves the command its exit code, its signals, its input and its children', async () => {
    const built = await buildRoom({ gateway: await onSocket() })
    expect(await runLine(built, 'cat; exit 3', { stdin: 'in' })).toMatchObject({ exitCode: 3, tail: 'in' })
    const saving = `trap '${fetching('http://127.0.0.1:4010/saved').replaceAll("'", `'\\''`)}; exit 4' TERM; while :; do sleep 0.05; done`
    const ran = await runLine(built, saving, { seconds: 0.6, graceSeconds: 5 })
    expect(ran).toMatchObject({ how: 'timed-out', exitCode: 4, tail: expect.stringContaining('GET /saved 0') })
    expect(await told(built, 'ls /tmp; cat /proc/$$/task/$$/children')).toMatch(/^\d+ ?$/)
  })

  inRoom('says so when the socket is missing', async () => {
    const { room } = await buildRoom({ gateway: '/nonexistent' })
    await expect(tryRoom(room)).rejects.toMatchObject({ message: expect.any(String) })
  })

  inRoom('costs little (printed, not judged)', async () => {
    const time = async (built: Awaited<ReturnType<typeof buildRoom>>) => {
      const all = []
      for (let n = 0; n < 10; n += 1) all.push((await runLine(built, 'true')).seconds * 1_000)
      return all.sort((a, b) => a - b)[5]
    }
    const [plain, withGateway] = [await buildRoom(), await buildRoom({ gateway: await onSocket() })]
    console.log(`room: ${await time(plain)} ms; with a gateway: ${await time(withGateway)} ms`)
  })
})
