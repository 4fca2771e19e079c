import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunCommand } from '../../pipeline/process.ts'
import type { Room, RoomKind, RoomPlan } from '../../pipeline/room.ts'
import { readMachine, runInBubblewrap } from './bubblewrap.ts'
import { runInDocker } from './docker.ts'
import { give, isRoot } from './own.ts'
import { inside, ports } from './places.ts'
import { explainRefusal } from './refusal.ts'
import { runCommand } from './run.ts'

/** What is said of `bwrap`, and of all of them by the shell that closes what was left open. */
const notThere = /^prlimit: failed to execute|exec: .*\b(prlimit|docker): not found/

/** A first room may have to fetch its image. */
const trialSeconds = 300

/**
 * A room, in which nothing has run yet: `proveRoom` or `tryRoom` tell whether it can be begun.
 * @param more.gatewayUrl  where the gateway is when there is no room (`none`): on a port of the machine
 * @param more.env  what programs in the room are to know besides the proxy's address
 * @throws Failure `no-room` where no such room can be
 */
export async function openRoom(
  kind: RoomKind,
  plan: RoomPlan,
  more: { gatewayUrl?: string; env?: Readonly<Record<string, string>>; run?: RunCommand } = {},
): Promise<Room> {
  if (kind === 'none') return noRoom(plan, more.gatewayUrl ?? null)
  if (process.platform !== 'linux') throw explainRefusal(kind, process.platform, null)
  // The other directories are given to the room's user at each run; this one is large, and nobody writes in it.
  if (isRoot() && plan.tools !== null) give(plan.tools)
  const run = more.run ?? (kind === 'docker' ? runInDocker(plan) : runInBubblewrap(plan, readMachine(process.env)))
  return {
    kind,
    paths: inside,
    gatewayUrl: plan.gateway === null ? null : `http://127.0.0.1:${ports.gateway}`,
    env: plan.egress === null ? {} : { ...proxyEnvironment(`http://127.0.0.1:${ports.egress}`), ...more.env },
    run,
  }
}

/** Starts the smallest program in a room, which may fetch its image. @throws Failure `no-room` with the way to get one */
export async function tryRoom({ kind, paths, run }: Room): Promise<void> {
  if (kind === 'none') return
  const logFile = join(mkdtempSync(join(tmpdir(), 'issuewright-trial-')), 'log')
  try {
    const trial = { argv: ['true'], cwd: paths.tree, env: { PATH: '/usr/bin:/bin' }, seconds: trialSeconds } as const
    const ran = await run({ ...trial, logFile })
    if (ran.exitCode === 0) return
    const missing = ran.exitCode === null || notThere.test(ran.tail)
    throw explainRefusal(kind, process.platform, ran.how === 'not-found' && missing ? null : ran.tail)
  } finally {
    rmSync(join(logFile, '..'), { recursive: true, force: true })
  }
}

function noRoom(plan: RoomPlan, gatewayUrl: string | null): Room {
  const { tree, home, task, outbox, tools } = plan
  const paths = { tree, home, temporary: home, task: task ?? '', outbox: outbox ?? '', tools: tools ?? '' }
  return { kind: 'none', paths, gatewayUrl, env: {}, run: runCommand }
}

function proxyEnvironment(url: string): Record<string, string> {
  const none = '127.0.0.1,localhost'
  const names = { HTTP_PROXY: url, HTTPS_PROXY: url, http_proxy: url, https_proxy: url }
  // Node's own fetch looks at these only when told to.
  return { ...names, NO_PROXY: none, no_proxy: none, NODE_USE_ENV_PROXY: '1' }
}
