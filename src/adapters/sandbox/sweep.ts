import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { markerVariable } from '../../pipeline/process.ts'

/** A process may fork while we look, so we look until nothing is left, at most this often. */
const maxRounds = 40
const pauseMs = 25

/**
 * Kills every process whose environment carries the marker, also those that left their group and session.
 * Linux only: elsewhere there is no /proc, and nothing is done. A process that wiped its environment escapes.
 */
export async function sweep(marker: string): Promise<void> {
  for (
    let round = 0, found = marked(marker);
    round < maxRounds && found.length > 0;
    round += 1, found = marked(marker)
  ) {
    for (const pid of found) kill(pid, 'SIGKILL')
    await sleep(pauseMs)
  }
}

/** Ends a process group: asks, waits at most `graceSeconds` until all of it is gone, then kills. 0 kills at once. */
export async function endGroup(
  group: number,
  graceSeconds: number,
  stopSignal: 'SIGTERM' | 'SIGINT' = 'SIGTERM',
  ask: (signal: 'SIGTERM' | 'SIGINT') => void = (signal) => kill(-group, signal),
): Promise<void> {
  const deadline = performance.now() + graceSeconds * 1_000
  if (graceSeconds > 0) ask(stopSignal)
  while (performance.now() < deadline && kill(-group, 0)) await sleep(pauseMs)
  kill(-group, 'SIGKILL')
}

/** Waits at most `ms` until a process is dead; one that only waits to be reaped is. */
export async function untilDead(pid: number, ms: number): Promise<boolean> {
  const deadline = performance.now() + ms
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false
    await sleep(1)
  }
  return true
}

const isAlive = (pid: number) => /^State:\s+[^ZX]/m.test(read(`/proc/${pid}/status`))

function marked(marker: string): number[] {
  const entry = `\0${markerVariable}=${marker}\0`
  const pids = existsSync('/proc')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : []
  return pids.filter((pid) => pid !== process.pid && `\0${read(`/proc/${pid}/environ`)}`.includes(entry))
}

/** What the kernel tells of a process; nothing when it is gone, or not ours. */
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

/** Whether the signal found somebody. */
export function kill(target: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(target, signal)
  } catch {
    return false
  }
}
