import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installAgent } from '../../src/adapters/agents/install.ts'
import { runAgent } from '../../src/adapters/agents/run.ts'
import { startGateway } from '../../src/adapters/gateway/start.ts'
import { allowListEnvironment } from '../../src/adapters/sandbox/environment.ts'
import { openRoom } from '../../src/adapters/sandbox/room.ts'
import { runCommand } from '../../src/adapters/sandbox/run.ts'
import type { Adapter, AgentEvent } from '../../src/pipeline/agent.ts'
import type { RoomKind } from '../../src/pipeline/room.ts'
import type { Budget } from '../../src/pipeline/usage.ts'

const cache = join(tmpdir(), 'issuewright-agents')
const locks = resolve('agents')

/** Where an agent is installed for tests, by its lock file; `done` stands there once it is whole. */
export function placeOf({ name }: Adapter): { tools: string; done: string } {
  const lock = readFileSync(join(locks, name, 'package-lock.json'))
  const tools = join(cache, `${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`)
  return { tools, done: `${tools}.done` }
}

/** Installs an agent as the action does, once for each lock file: later runs of the tests find it there. */
export async function installed(adapter: Adapter): Promise<{ tools: string; seconds: number }> {
  const { tools, done } = placeOf(adapter)
  if (existsSync(done)) return { tools, seconds: Number(readFileSync(done, 'utf8')) }
  const began = performance.now()
  rmSync(tools, { recursive: true, force: true })
  await installAgent(adapter, tools, {
    locks,
    env: process.env,
    run: runCommand,
    seconds: 300,
    logFile: join(mkdtempSync(join(tmpdir(), 'issuewright-npm-')), 'log'),
    marker: randomBytes(8).toString('hex'),
  })
  const seconds = Math.round((performance.now() - began) / 100) / 10
  writeFileSync(done, String(seconds))
  return { tools, seconds }
}

export type Play = {
  adapter: Adapter
  tools: string
  kind: RoomKind
  /** Where the model is. */
  baseUrl: string
  budget?: Partial<Budget>
  turns?: number
  seconds?: number
  silenceSeconds?: number
  signal?: AbortSignal
  files?: Record<string, string>
  /** One run for each, in the same session. */
  prompts?: readonly [string, ...string[]]
}

const task = 'Create hello.txt with the text hello. The task is in $ISSUEWRIGHT_TASK.\n'

/** One run of a real agent as the action has it: in its room, by the gateway. */
export async function play({ adapter, tools, kind, baseUrl, budget, ...limits }: Play) {
  const base = mkdtempSync(join(tmpdir(), 'issuewright-real-'))
  const at = (name: string) => join(base, name)
  for (const name of ['tree', 'home', 'task', 'outbox', 'gateway']) mkdirSync(at(name))
  writeFileSync(at('tree/AGENT_FACTS.md'), 'kept\n')
  for (const [name, content] of Object.entries(limits.files ?? {})) writeFileSync(join(at('tree'), name), content)
  writeFileSync(at('task/task.md'), 'Create hello.txt.\n')
  writeFileSync(at('task/context.md'), 'It is wanted.\n')
  const { name, dialect, model } = adapter
  const budgets = { requests: 50, tokens: 10_000_000, usd: 100, deadline: Date.now() + 120_000, ...budget }
  const gateway =
    dialect &&
    (await startGateway(
      {
        socket: at('gateway/socket'),
        tcp: kind === 'none',
        directory: at('gateway'),
        upstreams: [{ name, dialect, baseUrl, key: 'the-real-key-0123456789', models: [model] }],
        budget: budgets,
      },
      resolve('src/gateway.ts'),
    ))
  const marker = randomBytes(16).toString('hex')
  const events: AgentEvent[] = []
  try {
    const places = { tree: at('tree'), home: at('home'), task: at('task'), outbox: at('outbox') }
    const plan = { ...places, tools, gateway: gateway && at('gateway/socket'), egress: null, image: null }
    const door = gateway?.port ? { gatewayUrl: `http://127.0.0.1:${gateway.port}` } : {}
    const room = await openRoom(kind, plan, door)
    const go = (prompt: string, resume: string | null) =>
      runAgent({
        adapter,
        room,
        home: at('home'),
        prompt,
        command: 'echo hello > hello.txt',
        model,
        turns: limits.turns ?? 30,
        resume,
        environment: allowListEnvironment(process.env, { HOME: '', TMPDIR: '' }),
        seconds: limits.seconds ?? 60,
        silenceSeconds: limits.silenceSeconds ?? 60,
        lastSign: () => 0,
        stopped: () => gateway?.usage().stopped ?? null,
        onEvent: (event) => events.push(event),
        logFile: at('agent.log'),
        marker,
        ...(limits.signal && { signal: limits.signal }),
      })
    const [first, ...more] = limits.prompts ?? [task]
    let run = await go(first, null)
    for (const prompt of more) run = await go(prompt, run.session)
    await gateway?.stop()
    return {
      run,
      events,
      usage: gateway?.usage() ?? null,
      tree: Object.fromEntries(filesOf(at('tree')).map((file) => [file, readFileSync(join(at('tree'), file), 'utf8')])),
      log: readFileSync(at('agent.log'), 'utf8'),
      left: processesOf(base, marker),
    }
  } finally {
    await gateway?.stop()
    rmSync(base, { recursive: true, force: true })
  }
}

function filesOf(tree: string): string[] {
  return readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(tree.length + 1))
    .sort()
}

/** What still runs of a play: by the marker in its environment, or by its directories in its arguments. */
function processesOf(base: string, marker: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${read(`/proc/${pid}/environ`)} ${read(`/proc/${pid}/cmdline`)}`)
    .filter((text) => text.includes(marker) || text.includes(base))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}
