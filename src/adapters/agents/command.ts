import type { Adapter } from '../../pipeline/agent.ts'
import type { Ending } from '../../pipeline/change-set.ts'
import { type Ran, type RunCommand, shell } from '../../pipeline/process.ts'
import type { WorkOrder } from '../../pipeline/work-order.ts'
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

/**
 * Runs the agent command of the work order in its tree. The agent finds the paths of its task, its context and the file
 * for its own summary in the environment; it gets nothing else from us.
 * @param job.environment  what the room allows (`allowListEnvironment`)
 * @returns how it ended (exit code 0 is `finished`: whether anything changed, the collector says), and the last 4 kB of raw output
 */
export async function runCommandAgent(job: {
  order: Pick<WorkOrder, 'agent'>
  tree: string
  taskFile: string
  contextFile: string
  summaryFile: string
  environment: Readonly<Record<string, string>>
  logFile: string
  marker: string
  onLine?: (line: string) => void
  signal?: AbortSignal
  run: RunCommand
}): Promise<{ ending: Ending; tail: string }> {
  const ran = await job.run({
    argv: shell(job.order.agent.command),
    cwd: job.tree,
    env: {
      ...job.environment,
      ISSUEWRIGHT_TASK: job.taskFile,
      ISSUEWRIGHT_CONTEXT: job.contextFile,
      ISSUEWRIGHT_SUMMARY: job.summaryFile,
    },
    seconds: job.order.agent.minutes * 60,
    logFile: job.logFile,
    marker: job.marker,
    ...(job.onLine && { onLine: job.onLine }),
    ...(job.signal && { signal: job.signal }),
  })
  return { ending: { how: howOf(ran), exitCode: ran.exitCode, seconds: ran.seconds }, tail: ran.tail }
}

function howOf({ how, exitCode }: Ran): Ending['how'] {
  if (how !== 'exited') return how
  return exitCode === 0 ? 'finished' : 'failed'
}
