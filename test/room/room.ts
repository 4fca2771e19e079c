import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@jest/globals'
import { openRoom } from '../../src/adapters/sandbox/room.ts'
import { type Command, type Ran, shell } from '../../src/pipeline/process.ts'
import type { Room, RoomPlan } from '../../src/pipeline/room.ts'
import { freshDir } from '../workspace/tree.ts'
import { whyNoRoom } from './why.ts'

const refused = await whyNoRoom('bubblewrap')
const required = process.env['ISSUEWRIGHT_REQUIRE_ROOM'] === '1'

/** A test that needs the real room. Where there is none it is named as skipped; where one is required, it fails. */
export const inRoom = refused === null || required ? test : test.skip

if (refused !== null && required) {
  test('bubblewrap works on this machine', () => {
    throw new Error(`${refused.message} ${refused.todo}`)
  })
}

export type Built = { room: Room; plan: RoomPlan; base: string }

/** A room over fresh directories, with a small tree and a task in it. */
export async function buildRoom(
  more: Partial<RoomPlan> = {},
  extra: Parameters<typeof openRoom>[2] = {},
): Promise<Built> {
  const plan = freshPlan(more)
  return { plan, base: join(plan.tree, '..'), room: await openRoom('bubblewrap', plan, extra) }
}

export function freshPlan(more: Partial<RoomPlan> = {}): RoomPlan {
  const base = freshDir()
  const at = (name: string) => join(base, name)
  for (const name of ['tree', 'home', 'task', 'outbox', 'tools']) mkdirSync(at(name))
  writeFileSync(join(base, 'tree', 'readme.md'), 'hello\n')
  writeFileSync(join(base, 'task', 'task.md'), 'do it\n')
  return {
    tree: at('tree'),
    home: at('home'),
    task: at('task'),
    outbox: at('outbox'),
    tools: at('tools'),
    gateway: null,
    egress: null,
    image: null,
    ...more,
  }
}

/** Runs a shell line in the room's tree. */
export function runLine(
  { room, base }: Pick<Built, 'room' | 'base'>,
  line: string,
  more: Partial<Command> = {},
): Promise<Ran> {
  return room.run({
    argv: shell(line),
    cwd: room.paths.tree,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: room.paths.home, ...room.env },
    seconds: 20,
    graceSeconds: 1,
    logFile: join(base, `${randomBytes(4).toString('hex')}.log`),
    marker: randomBytes(8).toString('hex'),
    ...more,
  })
}

/** What a shell line in the room prints. */
export async function told(
  built: Pick<Built, 'room' | 'base'>,
  line: string,
  more: Partial<Command> = {},
): Promise<string> {
  return (await runLine(built, line, more)).tail.trim()
}

/** Whether a process with this argument lives on the machine; each test sleeps for a number of its own. */
export function lives(argument: string): boolean {
  const all = execFileSync('ps', ['-eo', 'stat,args']).toString().split('\n')
  return all.some((line) => line.includes(argument) && !line.startsWith('Z'))
}

export const uniqueSleep = () => `sleep ${10_000 + Math.random() * 10_000}`

/** A process of the machine, outside the room, with a secret in its environment. */
export function neighbour(secret: string): { pid: number; end: () => void } {
  const child = spawn('sleep', ['600'], { env: { PATH: process.env['PATH'], DEPLOY_KEY: secret }, stdio: 'ignore' })
  return { pid: child.pid ?? 0, end: () => child.kill('SIGKILL') }
}
