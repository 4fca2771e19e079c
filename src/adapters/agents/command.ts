import type { Adapter } from '../../pipeline/agent.ts'
import { shell } from '../../pipeline/process.ts'
import { judgeByExitCode, textLines } from './event.ts'

/** Any program that reads a task file: its contract are the three `ISSUEWRIGHT_` variables and its exit code. */
export const command: Adapter = {
  name: 'command',
  source: 'program',
  package: null,
  dialect: null,
  baseUrl: '',
  model: '',
  instructions: [],
  configuration: [],
  start: (task) => ({ argv: shell(task.command), env: {} }),
  read: textLines,
  verdict: judgeByExitCode,
}
