import { once } from 'node:events'
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, ListenOptions } from 'node:net'
import { join } from 'node:path'
import { formsOf } from '../../pipeline/secret.ts'
import { handle } from './handle.ts'
import { openLedger } from './ledger.ts'
import { type ParsedOrder, readyFile, usageFile } from './order.ts'

/** Each may hold a body of 32 MB. */
const maxConnections = 32
/** Clients keep connections longer than the default of 5 s; one that we close first costs them a retry. */
const keepAliveMs = 120_000
/** The longest that a timer can wait. */
const maxTimerMs = 2 ** 31 - 1

/**
 * Opens the gateway's doors and says so in `ready.json`.
 * @returns how to close it: running answers are cut and counted, the account is written, `ready.json` and socket are gone
 */
export async function serve(order: ParsedOrder): Promise<() => Promise<void>> {
  const cut = new AbortController()
  const running = new Set<Promise<void>>()
  const write = (file: string, value: unknown) => writeWhole(join(order.directory, file), value)
  const ledger = openLedger(order.budget, (usage) => write(usageFile, usage))
  // The ends of a key are enough to know whose it is.
  const secrets = formsOf(order.upstreams.flatMap(({ key }) => [key, key.slice(0, 8), key.slice(-8)]))
  const house = { order, ledger, secrets, closing: cut.signal }
  const open = async (place: ListenOptions): Promise<Server> => {
    const server = createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
      const handled = handle(house, request, response).finally(() => running.delete(handled))
      running.add(handled)
    })
    server.maxConnections = maxConnections
    server.on('connect', ({ url }, socket) => {
      ledger.refuse(`-: CONNECT ${url}`)
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    })
    await once(server.listen(place), 'listening')
    return server
  }
  write(usageFile, ledger.usage())
  const servers: Server[] = []
  if (order.socket !== null) {
    servers.push(await open({ path: order.socket }))
    chmodSync(order.socket, 0o666) // another user may live in the room; the directory keeps everyone else out
  }
  const door = order.tcp ? await open({ host: '127.0.0.1', port: 0 }) : null
  if (door) servers.push(door)
  const timeOver = setTimeout(
    () => {
      ledger.stopped()
      cut.abort()
    },
    Math.min(Math.max(0, order.budget.deadline - Date.now()), maxTimerMs),
  )

  const port = (door?.address() as AddressInfo | undefined)?.port ?? null
  write(readyFile, { pid: process.pid, port, names: order.upstreams.map(({ name }) => name) })
  return async () => {
    clearTimeout(timeOver)
    cut.abort()
    for (const server of servers) server.close()
    await Promise.allSettled(running)
    for (const server of servers) server.closeAllConnections()
    write(usageFile, ledger.usage())
    rmSync(join(order.directory, readyFile), { force: true })
  }
}

function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.part`, `${JSON.stringify(value)}\n`, { mode: 0o600 })
  renameSync(`${file}.part`, file)
}
