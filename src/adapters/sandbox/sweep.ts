import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { markerVariable } from '../../pipeline/process.ts'

/** A process may fork while we look, so we look until nothing is left, at most this often. */
const maxRounds = 40
const pauseMs = 25

/**
 * Kills every process whose environment carries the marker, also those that left their group and session.
 * Linux only: elsewhere there is no /proc, and nothing is done. A process that wiped its environment escapes.
 * @returns how many were killed
 */
export async function sweep(marker: string): Promise<number> {
  const killed = new Set<number>()
  for (let round = 0; round < maxRounds; round += 1) {
    const found = marked(marker)
    if (found.length === 0) break
    for (const pid of found) {
      killed.add(pid)
      kill(pid, 'SIGKILL')
    }
    await sleep(pauseMs)
  }
  return killed.size
}

/**
 * Ends a process group: asks, waits at most `graceSeconds` until all of it is gone, then kills. 0 kills at once.
 * @param ask  how it is asked when not by a signal to the group
 */
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

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
  } catch {
    return false
  }
}

function marked(marker: string): number[] {
  const entry = `\0${markerVariable}=${marker}\0`
  return processes().filter((pid) => pid !== process.pid && `\0${environmentOf(pid)}`.includes(entry))
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1')
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
