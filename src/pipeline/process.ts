/** The environment variable by which every process of one run is found again, even in a session of its own. */
export const markerVariable = 'ISSUEWRIGHT_RUN'

/** One program and the limits it gets. */
export type Command = {
  /** The program and its arguments. Never a shell line with foreign text in it. */
  argv: readonly [string, ...string[]]
  cwd: string
  /** Exactly this and the marker variable; nothing is inherited. */
  env: Readonly<Record<string, string>>
  /** What it reads from standard input; without it there is none. */
  stdin?: string
  /** Limit of wall time. */
  seconds: number
  /**
   * Limit of silence: when nothing was printed for so long, and `lastSign` (milliseconds since 1970: a file changed, a
   * model spoke) is as old.
   */
  silence?: { seconds: number; lastSign: () => number }
  /** Time between asking and killing. Default 5. */
  graceSeconds?: number
  /** How it is asked to end. Default SIGTERM; some programs report their state only on SIGINT. */
  stopSignal?: 'SIGTERM' | 'SIGINT'
  /** Takes the raw output, both streams as they come. */
  logFile: string
  /** Output beyond this is dropped, from the log and from `onLine`. Default 5 MB. */
  maxLogBytes?: number
  /** Hears each line of raw output as it comes; make it harmless before it is shown. */
  onLine?: (line: string, stream: 'out' | 'err') => void
  /** Value of the marker variable: random, one per run. Without it escaped processes are not swept. */
  marker?: string
  /** Ends it before its time; the caller knows why. */
  signal?: AbortSignal
}

/** How a program ended, seen from outside. `not-found` is the shell's 126 or 127, or a program that cannot be started. */
export type Ran = {
  how: 'exited' | 'timed-out' | 'silent' | 'cancelled' | 'not-found'
  /** Null when a signal ended it, or when it was never started. */
  exitCode: number | null
  signal: string | null
  seconds: number
  /** The last of its output, raw, at most 4,096 bytes. */
  tail: string
}

/** The port between those who know what to run and the room that runs it. When it answers, no process of the run is left. */
export type RunCommand = (command: Command) => Promise<Ran>

/** A command line of the trusted configuration, for the shell; both streams in their order. */
export function shell(line: string): [string, ...string[]] {
  return ['/bin/sh', '-c', `exec 2>&1\n${line}`]
}

/** Of an environment only the variables that are named: tokens and keys stay behind because they are not. */
export function onlyNamed(env: Readonly<Record<string, string | undefined>>, names: RegExp): Record<string, string> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && names.test(name) ? [[name, value]] : [],
  )
  return Object.fromEntries(kept)
}
