import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../pipeline/error.ts'
import { type Command, markerVariable, type Ran } from '../../pipeline/process.ts'
import { withoutLeftovers } from './descriptors.ts'
import { openOutput } from './output.ts'
import { endGroup, sweep } from './sweep.ts'

const defaultGraceSeconds = 5
/** How long we wait for the last output after everybody is dead; only a process that escaped the sweep still holds the pipe. */
const drainMs = 1_000

/** What is really started for a command: the command itself, or the program that builds a room around it. */
export type Launch = {
  argv: readonly [string, ...string[]]
  cwd: string
  env: Readonly<Record<string, string>>
  /** An open file that becomes descriptor 3 of what is started. */
  report?: number
  /** Asks the command to end, where the group's signal would only hit the program around it. */
  ask?: (signal: 'SIGTERM' | 'SIGINT') => void
  /** Called when the group is gone; answers when nothing is left in the room. */
  gone?: () => Promise<void>
}

/**
 * Runs a program without a sandbox, as a process group of its own, and leaves no process of it behind: not after the
 * limit, not after a cancel, not after a good end.
 * @throws Failure `internal` when nothing can be started at all, as in a missing directory
 */
export function runCommand(job: Command): Promise<Ran> {
  return launch(job, { argv: job.argv, cwd: job.cwd, env: job.env })
}

/** Runs a command by starting something else: same limits, same output, same promise that nothing is left. */
export async function launch(job: Command, start: Launch): Promise<Ran> {
  if (job.signal?.aborted) return { how: 'cancelled', exitCode: null, signal: null, seconds: 0, tail: '' }
  if (!existsSync(start.cwd)) throw new Failure('internal', `The command could not be started in ${start.cwd}.`)
  const started = performance.now()
  const limit = limitOf(job)
  const output = openOutput(job, limit.heard)
  const [program, ...args] = withoutLeftovers(start.argv, start.report === undefined ? 2 : 3)
  const child = spawn(program, args, {
    cwd: start.cwd,
    env: job.marker === undefined ? { ...start.env } : { ...start.env, [markerVariable]: job.marker },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', start.report ?? 'ignore'],
  }) as ChildProcessWithoutNullStreams // its type knows three streams only
  child.stdin.on('error', () => {}) // a program may end without having read it
  child.stdin.end(job.stdin ?? '')
  child.stdout.on('data', (chunk: Buffer) => output.take(chunk, 'out'))
  child.stderr.on('data', (chunk: Buffer) => output.take(chunk, 'err'))
  const drained = Promise.all([once(child.stdout, 'close'), once(child.stderr, 'close')])
  const gone = once(child, 'exit') as Promise<[exitCode: number | null, signal: string | null]>
  const ended = (how: Ran['how'], exitCode: number | null, signal: string | null): Ran => {
    const seconds = Math.round(performance.now() - started) / 1_000
    return { how, exitCode, signal, seconds, tail: output.finish() }
  }
  try {
    const cut = await Promise.race([gone.then(() => null), limit.reached])
    if (child.pid !== undefined)
      await endGroup(child.pid, cut ? (job.graceSeconds ?? defaultGraceSeconds) : 0, job.stopSignal, start.ask)
    const [exitCode, signal] = await gone
    await start.gone?.()
    if (job.marker !== undefined) await sweep(job.marker)
    await Promise.race([drained, sleep(drainMs, undefined, { ref: false })])
    return ended(cut ?? howOf(exitCode), exitCode, signal)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES') return ended('not-found', null, null)
    output.finish()
    throw new Failure('internal', `The command could not be started in ${start.cwd}.`, { cause })
  } finally {
    limit.clear()
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

/** 126 and 127 are what a POSIX shell says for a program that cannot be run or found. */
function howOf(exitCode: number | null): 'exited' | 'not-found' {
  return exitCode === 126 || exitCode === 127 ? 'not-found' : 'exited'
}

/** What ends a program before its own end: time, silence, or the caller. `heard` is to be called with every sign of life. */
function limitOf({ seconds, silence, signal }: Command) {
  let clear = () => {}
  let lastHeard = Date.now()
  const reached = new Promise<'timed-out' | 'silent' | 'cancelled'>((resolve) => {
    const cancel = () => resolve('cancelled')
    const timer = setTimeout(() => resolve('timed-out'), seconds * 1_000)
    let watch: NodeJS.Timeout | undefined
    const listen = (limitMs: number, lastSign: () => number) => {
      const left = Math.max(lastHeard, lastSign()) + limitMs - Date.now()
      if (left <= 0) resolve('silent')
      else watch = setTimeout(listen, left, limitMs, lastSign)
    }
    if (silence) watch = setTimeout(listen, silence.seconds * 1_000, silence.seconds * 1_000, silence.lastSign)
    signal?.addEventListener('abort', cancel)
    clear = () => {
      clearTimeout(timer)
      clearTimeout(watch)
      signal?.removeEventListener('abort', cancel)
    }
  })
  return {
    reached,
    heard: () => {
      lastHeard = Date.now()
    },
    clear: () => clear(),
  }
}
