import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRoom, tryRoom } from '../../src/adapters/sandbox/room.ts'
import type { Failure } from '../../src/pipeline/error.ts'
import type { RoomKind } from '../../src/pipeline/room.ts'

/** Why this machine cannot build such a room, or null when it can. */
export async function whyNoRoom(kind: RoomKind, image: string | null = null): Promise<Failure | null> {
  const base = mkdtempSync(join(tmpdir(), 'issuewright-trial-'))
  const [tree, home] = [join(base, 'tree'), join(base, 'home')]
  for (const path of [tree, home]) mkdirSync(path)
  try {
    const nothing = { task: null, outbox: null, tools: null, gateway: null, egress: null }
    await tryRoom(await openRoom(kind, { tree, home, image, ...nothing }))
    return null
  } catch (failure) {
    return failure as Failure
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
