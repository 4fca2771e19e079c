/** The person in front of the terminal. */
import { createInterface } from 'node:readline'

/** Asks the person for an answer of several lines, ended by an empty one; null when there is none. */
export async function askPerson(): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '         > ' })
  // readline swallows Ctrl-C; whoever waits for it must hear of it, and before the answer ends.
  terminal.on('SIGINT', () => {
    process.emit('SIGINT', 'SIGINT')
    terminal.close()
  })
  console.log('         your answer; an empty line ends it, and alone lets it start as it stands')
  terminal.prompt()
  const lines: string[] = []
  for await (const line of terminal) {
    if (line.trim() === '') break
    lines.push(line)
    terminal.prompt()
  }
  terminal.close()
  return lines.length > 0 ? lines.join('\n') : null
}

/** What a process that was stopped by a signal exits with: 128 and the number of the signal. */
const stopCodes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Does some work until Ctrl-C or SIGTERM; then `signal` is aborted and the work no longer waited for. Cleans up in either
 * case.
 * @returns the work's exit code, or 128 and the signal's number
 */
export async function untilInterrupted(
  work: (signal: AbortSignal) => Promise<number>,
  cleanUp: () => Promise<void>,
): Promise<number> {
  const stop = new AbortController()
  const interrupted = new Promise<number>((resolve) => {
    for (const [name, code] of Object.entries(stopCodes)) {
      process.once(name, () => {
        stop.abort(new Error('interrupted'))
        resolve(code)
      })
    }
  })
  try {
    return await Promise.race([work(stop.signal), interrupted])
  } finally {
    if (stop.signal.aborted) console.error('\nInterrupted; cleaning up.')
    await cleanUp()
  }
}
