import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { onlyNamed } from '../../pipeline/process.ts'
import { nothingUsed, type Usage, usageSchema } from '../../pipeline/usage.ts'
import { type GatewayOrder, gatewayOrderSchema, logFile, readyFile, readySchema, usageFile } from './order.ts'

const startMs = 15_000
const stopMs = 5_000
const lastBreathMs = 500
const pollMs = 10

/** All that the process inherits: its job's mark, by which the runner ends it, and how this machine reaches the network. */
const inherited = /^(RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|HTTPS_PROXY|NO_PROXY)$/

type Ready = z.infer<typeof readySchema>

export type Gateway = {
  /** On 127.0.0.1; null when it listens on its socket only. */
  port: number | null
  pid: number
  /** The agents it speaks for. */
  names: readonly string[]
  /** What was used so far. */
  usage: () => Usage
  /** When it last counted something, in milliseconds since 1970; 0 for never. */
  lastSign: () => number
  /** Ends it: running answers are cut and counted. Does nothing when it is gone. */
  stop: () => Promise<void>
}

/**
 * Starts a gateway as a process of its own, which outlives this one: until `stop`, or a minute after the deadline.
 * @param program  the gateway's file; by default the bundle beside the running one
 * @throws Failure `internal` when it is not ready within 15 seconds, with what it said; never with what it was told
 */
export async function startGateway(order: GatewayOrder, program = besideUs()): Promise<Gateway> {
  const checked = gatewayOrderSchema.safeParse(order)
  if (!checked.success) {
    const places = checked.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new Failure('internal', `The gateway was not started: its order is wrong at ${places || 'the top'}.`)
  }
  rmSync(join(order.directory, readyFile), { force: true })
  const log = openSync(join(order.directory, logFile), 'w', 0o600)
  const env = onlyNamed(process.env, inherited)
  // Without it anyone of the same user could open the inspector with a signal, and read the key.
  const flags = process.allowedNodeEnvironmentFlags.has('--disable-sigusr1') ? ['--disable-sigusr1'] : []
  const child = spawn(process.execPath, [...flags, program], { env, detached: true, stdio: ['pipe', 'ignore', log] })
  closeSync(log)
  child.on('error', () => {}) // told by its exit code
  child.stdin?.on('error', () => {}) // it may end without having read it
  child.stdin?.end(JSON.stringify(checked.data))
  child.unref()
  const ready = await waitForReady(order.directory, child)
  if (!ready) {
    child.kill('SIGKILL')
    const why = read(join(order.directory, logFile)).trim() || 'no reason given'
    throw new Failure('internal', `The gateway did not start: ${why}.`)
  }
  return gatewayOf(order.directory, ready)
}

/** The gateway that an earlier process started with this directory; null when it has ended. */
export function attachGateway(directory: string): Gateway | null {
  const ready = readReady(directory)
  return ready && gatewayOf(directory, ready)
}

/** What a gateway used, also after its end. Nothing, when there never was one. */
export function readUsage(directory: string): Usage {
  const text = read(join(directory, usageFile))
  return text === '' ? nothingUsed : usageSchema.parse(JSON.parse(text))
}

function gatewayOf(directory: string, { pid, port, names }: Ready): Gateway {
  const alive = () => readReady(directory)?.pid === pid && signal(pid, 0)
  return {
    pid,
    port,
    names,
    usage: () => readUsage(directory),
    lastSign: () => statSync(join(directory, usageFile), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    async stop() {
      if (!alive()) return // its number may be another process's by now
      signal(pid, 'SIGTERM')
      const until = Date.now() + stopMs
      while (alive() && Date.now() < until) await sleep(pollMs)
      if (alive()) signal(pid, 'SIGKILL')
      // It has said goodbye; whoever started it may leave it as a zombie.
      for (let i = 0; i < lastBreathMs / pollMs && signal(pid, 0); i++) await sleep(pollMs)
    },
  }
}

/** Whether the process could be sent the signal. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

async function waitForReady(directory: string, child: ChildProcess): Promise<ReturnType<typeof readReady>> {
  const until = Date.now() + startMs
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    const ready = readReady(directory)
    if (ready) return ready
    await sleep(pollMs)
  }
  return null
}

function readReady(directory: string): Ready | null {
  const text = read(join(directory, readyFile))
  return text === '' ? null : readySchema.parse(JSON.parse(text))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw cause
  }
}

/** `dist/gateway/index.js`, seen from `dist/action` or `dist/cli`. */
function besideUs(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '.')), '..', 'gateway', 'index.js')
}
