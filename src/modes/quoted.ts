import { randomBytes } from 'node:crypto'
import { quoteLine, resumeCommands, stopCommands } from '../adapters/runner/quote.ts'

/** Runs something whose output is foreign: quoted line by line, while the runner obeys no commands. */
export async function quoted<T>(run: (onLine: (line: string) => void) => Promise<T>): Promise<T> {
  const token = randomBytes(16).toString('hex')
  process.stdout.write(`${stopCommands(token)}\n`)
  try {
    return await run((line) => process.stdout.write(`${quoteLine(line)}\n`))
  } finally {
    process.stdout.write(`${resumeCommands(token)}\n`)
  }
}
