/** The environment variable by which every process of one run is found again, even in a session of its own. */
export const markerVariable = 'ISSUEWRIGHT_RUN'

/** One command of the trusted configuration, and the room it gets. */
export type Command = {
  /** Run by `/bin/sh -c`. */
  command: string
  cwd: string
  /** Exactly this and the marker variable; nothing is inherited. */
  env: Readonly<Record<string, string>>
  /** Limit of wall time. */
  seconds: number
  /** Time between asking (SIGTERM) and killing (SIGKILL). Default 5. */
  graceSeconds?: number
  /** Takes the raw output, both streams in their order. */
  logFile: string
  /** Output beyond this is dropped, from the log and from `onLine`. Default 5 MB. */
  maxLogBytes?: number
  /** Hears each line of raw output as it comes; make it harmless before it is shown. */
  onLine?: (line: string) => void
  /** Value of the marker variable: random, one per run. Without it escaped processes are not swept. */
  marker?: string
  signal?: AbortSignal
}

/** How a command ended, seen from outside. `not-found` is the shell's 126 or 127. */
export type Ran = {
  how: 'exited' | 'timed-out' | 'cancelled' | 'not-found'
  /** Null when a signal ended it, or when it was never started. */
  exitCode: number | null
  signal: string | null
  seconds: number
  /** The last of its output, raw, at most 4,096 bytes. */
  tail: string
}

/** The port between those who know what to run and the room that runs it. When it answers, no process of the run is left. */
export type RunCommand = (command: Command) => Promise<Ran>
