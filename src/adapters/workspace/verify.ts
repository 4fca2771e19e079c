import { join } from 'node:path'
import type { Evidence } from '../../pipeline/change-set.ts'
import { plainText } from '../../pipeline/character.ts'
import { shell } from '../../pipeline/process.ts'
import type { Room } from '../../pipeline/room.ts'
import type { Redactor } from '../../pipeline/secret.ts'

/**
 * Runs every command in a room around a tree, one after the other: a later one may need what an earlier one installed. A
 * failure stops nothing, so that people see all of it.
 * @param job.environment  what the room allows
 * @param job.logs  directory for the raw outputs, `<name>-<number>.log` each
 * @param job.seconds  limit for each command
 */
export async function verify(job: {
  commands: readonly string[]
  room: Room
  environment: Readonly<Record<string, string>>
  seconds: number
  logs: string
  name: string
  marker: string
  redactor: Redactor
  onLine?: (line: string) => void
  signal?: AbortSignal
}): Promise<Evidence[]> {
  const evidence: Evidence[] = []
  for (const [at, command] of job.commands.entries()) {
    const ran = await job.room.run({
      argv: shell(command),
      cwd: job.room.paths.tree,
      env: job.environment,
      seconds: job.seconds,
      logFile: join(job.logs, `${job.name}-${at + 1}.log`),
      marker: job.marker,
      ...(job.onLine && { onLine: job.onLine }),
      ...(job.signal && { signal: job.signal }),
    })
    evidence.push({
      command,
      passed: ran.how === 'exited' && ran.exitCode === 0,
      exitCode: ran.exitCode,
      timedOut: ran.how === 'timed-out',
      seconds: ran.seconds,
      tail: job.redactor.redact(plainText(ran.tail)).slice(-4_096),
    })
  }
  return evidence
}
