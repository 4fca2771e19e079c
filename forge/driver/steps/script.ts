/** `run` steps. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join, resolve as resolvePath } from 'node:path'
import { child, resolveText } from '../expression.ts'
import { annotation } from '../run.ts'
import type { Performance } from '../session.ts'
import { runProcess } from './process.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const shells: Readonly<Record<string, string>> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
}

/** Writes the script to a file and lets its shell run it. */
export async function runScript(performance: Performance): Promise<boolean> {
  const { session, frame, definition, scope } = performance
  const { keys } = definition
  const shell = resolveText(child(keys, 'shell'), scope) || (frame.defaults?.shell ?? '')
  if (shell === '' && frame.defaults === null) throw new Error('Required property is missing: shell')
  const template = shells[shell] ?? shell
  if (!template.includes('{0}')) throw new Error(`This driver does not know the shell '${shell}'.`)
  const directory = resolveText(child(keys, 'working-directory'), scope) || (frame.defaults?.directory ?? '')
  const file = join(session.machine.temp, `${randomUUID()}.sh`)
  await writeFile(file, resolveText(child(keys, 'run'), scope))
  const [command = '', ...args] = template.split(' ').map((word) => word.replace('{0}', file))
  const cwd = resolvePath(session.machine.workspace, directory)
  const { exitCode, accepted } = await runProcess(performance, { command, args, cwd, env: {} })
  if (exitCode !== 0 && !performance.cancel.aborted) {
    session.log.annotate(annotation('error', `Process completed with exit code ${exitCode ?? 'none'}.`))
  }
  return exitCode === 0 && accepted
}
