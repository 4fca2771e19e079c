import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../pipeline/error.ts'
import { type Command, markerVariable, type Ran } from '../../pipeline/process.ts'
import { openOutput } from './output.ts'
import { endGroup, sweep } from './sweep.ts'

const defaultGraceSeconds = 5
/** How long we wait for the last output after everybody is dead; only a process that escaped the sweep still holds the pipe. */
const drainMs = 1_000

/**
 * Runs a command without a sandbox, as a process group of its own, and leaves no process of it behind: not after the
 * limit, not after a cancel, not after a good end.
 * @throws Failure `internal` when the shell itself cannot be started, as in a missing directory
 */
export async function runCommand(job: Command): Promise<Ran> {
  if (job.signal?.aborted) return { how: 'cancelled', exitCode: null, signal: null, seconds: 0, tail: '' }
  const started = performance.now()
  const output = openOutput(job)
  // One pipe for both streams keeps their order.
  const child = spawn('/bin/sh', ['-c', `exec 2>&1\n${job.command}`], {
    cwd: job.cwd,
    env: job.marker === undefined ? { ...job.env } : { ...job.env, [markerVariable]: job.marker },
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  child.stdout.on('data', output.take)
  const drained = once(child.stdout, 'close')
  const gone = once(child, 'exit') as Promise<[exitCode: number | null, signal: string | null]>
  const limit = limitOf(job)
  try {
    const cut = await Promise.race([gone.then(() => null), limit.reached])
    if (child.pid !== undefined) await endGroup(child.pid, cut ? (job.graceSeconds ?? defaultGraceSeconds) : 0)
    const [exitCode, signal] = await gone
    if (job.marker !== undefined) await sweep(job.marker)
    await Promise.race([drained, sleep(drainMs, undefined, { ref: false })])
    const seconds = Math.round(performance.now() - started) / 1_000
    return { how: cut ?? howOf(exitCode), exitCode, signal, seconds, tail: output.finish() }
  } catch (cause) {
    output.finish()
    throw new Failure('internal', `The command could not be started in ${job.cwd}.`, { cause })
  } finally {
    limit.clear()
    child.stdout.destroy()
  }
}

/** 126 and 127 are what a POSIX shell says for a program that cannot be run or found. */
function howOf(exitCode: number | null): 'exited' | 'not-found' {
  return exitCode === 126 || exitCode === 127 ? 'not-found' : 'exited'
}

/** What ends a command before its own end: time, or the caller. */
function limitOf({ seconds, signal }: Command): { reached: Promise<'timed-out' | 'cancelled'>; clear: () => void } {
  let clear = () => {}
  const reached = new Promise<'timed-out' | 'cancelled'>((resolve) => {
    const cancel = () => resolve('cancelled')
    const timer = setTimeout(() => resolve('timed-out'), seconds * 1_000)
    signal?.addEventListener('abort', cancel)
    clear = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  })
  return { reached, clear }
}
