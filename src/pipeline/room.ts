import type { RunCommand } from './process.ts'

/** The rooms in which foreign programs run. `none` is no room at all, and only by explicit setting. */
export const roomKinds = ['bubblewrap', 'docker', 'none'] as const
export type RoomKind = (typeof roomKinds)[number]

/** What a room shows of the machine. Directories as the machine knows them; everything else stays outside. */
export type RoomPlan = {
  /** The working tree; writable. */
  tree: string
  /** A fresh home; writable. */
  home: string
  /** Task and context; read-only. */
  task: string | null
  /** Where the agent leaves its summary; writable. */
  outbox: string | null
  /** Installed agents; read-only. */
  tools: string | null
  /** Unix socket of the gateway; null when the room has no model. */
  gateway: string | null
  /** Unix socket of the filtering proxy; null when the room has no network at all. */
  egress: string | null
  /** For `docker`. */
  image: string | null
}

/** The same places as a program in the room knows them. */
export type RoomPaths = { tree: string; home: string; temporary: string; task: string; outbox: string; tools: string }

/** A room that was built. Each `run` begins it anew: no process of one run meets those of another. */
export type Room = {
  kind: RoomKind
  paths: RoomPaths
  /** Where the gateway is found from inside, without a final slash; null when there is none. */
  gatewayUrl: string | null
  /** What every program in it is to know: the proxy's address. */
  env: Readonly<Record<string, string>>
  /** `cwd` and all paths are those of the inside; `logFile` is outside. */
  run: RunCommand
}

/** One probe of a room: what must not be possible, and whether that held. */
export type Probe = { name: string; holds: boolean; detail: string }
