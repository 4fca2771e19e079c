import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { openEgress } from '../adapters/sandbox/egress.ts'
import { allowListEnvironment } from '../adapters/sandbox/environment.ts'
import { findMirrors } from '../adapters/sandbox/hosts.ts'
import { demandProof, proveRoom } from '../adapters/sandbox/probe.ts'
import { refuseSelfHosted } from '../adapters/sandbox/refusal.ts'
import { openRoom } from '../adapters/sandbox/room.ts'
import type { RoomReport } from '../pipeline/change-set.ts'
import type { Room } from '../pipeline/room.ts'
import type { Assignment } from './order.ts'

/** The places of one attempt, all below the runner's temporary directory; a room shows some of them under names of its own. */
export type Places = Record<(typeof names)[number], string>

const names = [
  ...(['pristine', 'base', 'merged', 'tree', 'check', 'homes', 'task', 'outbox'] as const),
  ...(['tools', 'hidden', 'logs', 'gateway'] as const),
]

export function placesIn(directory: string): Places {
  return Object.fromEntries(names.map((name) => [name, join(directory, 'workshop', name)])) as Places
}

/** The rooms of one attempt, all of one kind, with one way out. */
export type Rooms = {
  /** A room around a tree and a home; for an agent, it also has the gateway, the agent's installation and its task. */
  open(tree: string, home: string, agent: string | null): Promise<Room>
  /** What the probes find in a room as the agent's will be. @throws Failure `no-room` when one does not hold */
  prove(): Promise<RoomReport['proof']>
  /** Hosts that were asked for and refused so far. */
  refused(): string[]
  close(): Promise<void>
}

/** @throws Failure `no-room` when this machine can build none */
export async function openRooms(
  env: NodeJS.ProcessEnv,
  { order, context, directory }: Assignment,
  gatewayPort: number | null,
): Promise<Rooms> {
  const { kind, image, network, selfHosted } = order.room
  const places = placesIn(directory)
  const refusal = refuseSelfHosted(env['RUNNER_ENVIRONMENT'], selfHosted)
  if (refusal) throw refusal
  const socket = join(places.gateway, 'gateway.sock')
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true })
  const way = join(places.logs, 'egress.sock')
  const egress = network.length > 0 && kind !== 'none' ? await openWay(network, way) : null
  const open: Rooms['open'] = (tree, home, agent) => {
    const tools = agent === null ? null : join(places.tools, agent)
    for (const path of [home, ...(tools === null ? [] : [tools])]) mkdirSync(path, { recursive: true })
    const forAgent = {
      task: agent ? places.task : null,
      outbox: agent ? places.outbox : null,
      gateway: agent && existsSync(socket) ? socket : null,
    }
    const plan = { tree, home, tools, ...forAgent, egress: egress && way, image }
    return openRoom(kind, plan, {
      ...(gatewayPort !== null && { gatewayUrl: `http://127.0.0.1:${gatewayPort}` }),
      ...(egress && { env: egress.env }),
    })
  }
  return {
    open,
    async prove() {
      if (kind === 'none') return []
      const room = await open(places.base, join(places.homes, 'probe'), 'probe')
      // The runner starts us with a Node of its own, `externals/node24/bin/node` below its directory.
      const runner = resolve(process.execPath, '..', '..', '..', '..')
      const credentials = ['.credentials', '.credentials_rsaparams', '.runner'].map((name) => join(runner, name))
      const hidden = [context.workspace, context.temp, join(dirname(context.temp), '_actions'), ...credentials]
      const proof = await proveRoom(room, { directory: context.temp, home: homedir(), hidden })
      demandProof(proof)
      return proof
    },
    refused: () => egress?.blocked() ?? [],
    close: async () => egress?.close(),
  }
}

/** The way out to what the policy lists; the word `registries` stands for mirrors of those that this machine uses. */
async function openWay(network: readonly string[], socket: string) {
  const hosts = network.filter((host) => host !== 'registries')
  return openEgress({ socket, hosts, mirrors: hosts.length < network.length ? await findMirrors() : {} })
}

/** The whole environment of a program in a room, but for what its caller adds. */
export function environmentIn(room: Room, parent: NodeJS.ProcessEnv): Record<string, string> {
  return { ...allowListEnvironment(parent, { HOME: room.paths.home, TMPDIR: room.paths.temporary }), ...room.env }
}
