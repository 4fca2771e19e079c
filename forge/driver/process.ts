/** One process of a step: started, listened to line by line, and stopped as the runner stops it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** Milliseconds between the signals of a cancel. */
export interface CancelGrace {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: number
  /** From SIGTERM to SIGKILL. */
  readonly terminate: number
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
export const githubGrace: CancelGrace = { interrupt: 7500, terminate: 2500 }

/** How long the runner waits for output of descendants after the process itself has ended, in milliseconds. */
const outputGrace = 5000

export interface Execution {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** Asks the process to stop, in three steps. */
  readonly cancel: AbortSignal
  /** Kills it at once. */
  readonly kill: AbortSignal
  readonly grace: CancelGrace
}

/** Runs a process to its end; gives its exit code, `null` when a signal ended it. Rejects when it cannot start. */
export function execute(execution: Execution): Promise<number | null> {
  const { command, args, cwd, env, onLine, cancel, kill, grace } = execution
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const timers: NodeJS.Timeout[] = []
    const after = (milliseconds: number, act: () => void) => void timers.push(setTimeout(act, milliseconds))
    const onCancel = () => {
      child.kill('SIGINT')
      after(grace.interrupt, () => child.kill('SIGTERM'))
      after(grace.interrupt + grace.terminate, () => killGroup(child))
    }
    const onKill = () => killGroup(child)
    const settle = (error?: Error) => {
      for (const timer of timers) clearTimeout(timer)
      cancel.removeEventListener('abort', onCancel)
      kill.removeEventListener('abort', onKill)
      child.stdout.destroy()
      child.stderr.destroy()
      if (error) reject(error)
      else resolve(child.exitCode)
    }
    readLines(child.stdout, onLine)
    readLines(child.stderr, onLine)
    child.on('error', settle)
    child.on('exit', () => after(outputGrace, settle))
    child.on('close', () => settle())
    cancel.addEventListener('abort', onCancel)
    kill.addEventListener('abort', onKill)
    if (kill.aborted) onKill()
    else if (cancel.aborted) onCancel()
  })
}

/** Lines end where .NET's do; node's own readline also ends them at U+2028, which would make commands of plain text. */
function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  })
}

/** The process is the leader of a group of its own, so that its descendants go with it. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

/** The runner marks every process of a job, and at the job's end kills what is left of them. Linux only. */
export async function killOrphans(trackingId: string): Promise<void> {
  const mark = `RUNNER_TRACKING_ID=${trackingId}`
  const pids = (await readdir('/proc').catch(() => [])).filter(
    (name) => /^\d+$/.test(name) && name !== `${process.pid}`,
  )
  await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      if (!environment.split('\0').includes(mark)) return
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // it has ended by itself meanwhile
      }
    }),
  )
}
