import { join } from 'node:path'
import type { Evidence } from '../../pipeline/change-set.ts'
import { plainText } from '../../pipeline/character.ts'
import { type RunCommand, shell } from '../../pipeline/process.ts'

/**
 * Runs every command in a tree that holds base plus change set, one after the other: a later one may need what an earlier
 * one installed. A failure stops nothing, so that people see all of it.
 * @param job.logs  directory for the raw outputs, `verify-<number>.log` each
 * @param job.seconds  limit for each command
 */
export async function verify(job: {
  commands: readonly string[]
  tree: string
  environment: Readonly<Record<string, string>>
  seconds: number
  logs: string
  marker: string
  onLine?: (line: string) => void
  signal?: AbortSignal
  run: RunCommand
}): Promise<Evidence[]> {
  const evidence: Evidence[] = []
  for (const [at, command] of job.commands.entries()) {
    const ran = await job.run({
      argv: shell(command),
      cwd: job.tree,
      env: job.environment,
      seconds: job.seconds,
      logFile: join(job.logs, `verify-${at + 1}.log`),
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
      tail: plainText(ran.tail),
    })
  }
  return evidence
}
