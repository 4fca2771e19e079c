import type { RoomPaths } from '../../pipeline/room.ts'

/** Where things are in every room that is one, whatever builds it. */
export const inside = {
  tree: '/workspace',
  home: '/home/agent',
  temporary: '/tmp',
  task: '/task',
  outbox: '/outbox',
  tools: '/tools',
} as const satisfies RoomPaths

/** What is ours in the room, read-only: our runtime, and the two sockets that lead out. */
export const ours = {
  node: '/issuewright/node',
  gateway: '/issuewright/gateway.sock',
  egress: '/issuewright/egress.sock',
} as const

/** The ports of the room's loopback on which the sockets are heard. */
export const ports = { gateway: 4010, egress: 4011 } as const

/** Bounds on what a room may use up. Generous: they stop a bomb, not a build. */
export const bounds = {
  processes: 4_096,
  /** The longest file, in bytes. */
  fileBytes: 8 * 1024 ** 3,
  /** Each of the temporary file systems, which live in memory. */
  temporaryBytes: 2 * 1024 ** 3,
  /** Of a container, where the engine can count it. */
  memoryBytes: 6 * 1024 ** 3,
} as const
