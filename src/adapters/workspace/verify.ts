import { join } from 'node:path'
import type { Evidence } from '../../pipeline/change-set.ts'
import { plainText } from '../../pipeline/character.ts'
import { type Command, shell } from '../../pipeline/process.ts'
import type { Room } from '../../pipeline/room.ts'
import type { Redactor } from '../../pipeline/secret.ts'

/**
 * Runs every command in a room around a tree, one after the other: a later one may need what an earlier one installed. A
 * failure stops nothing, so that people see all of it. Raw outputs go to `logs`, `<name>-<number>.log` each.
 */
export async function verify({
  commands,
  room,
  logs,
  name,
  redactor,
  ...how
}: Pick<Command, 'env' | 'seconds' | 'marker' | 'onLine' | 'signal'> & {
  commands: readonly string[]
  room: Room
  logs: string
  name: string
  redactor: Redactor
}): Promise<Evidence[]> {
  const evidence: Evidence[] = []
  for (const [at, command] of commands.entries()) {
    const logFile = join(logs, `${name}-${at + 1}.log`)
    const ran = await room.run({ argv: shell(command), cwd: room.paths.tree, logFile, ...how })
    evidence.push({
      command,
      passed: ran.how === 'exited' && ran.exitCode === 0,
      exitCode: ran.exitCode,
      timedOut: ran.how === 'timed-out',
      seconds: ran.seconds,
      tail: redactor.redact(plainText(ran.tail)).slice(-4_096),
    })
  }
  return evidence
}
