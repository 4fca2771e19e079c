import { randomBytes } from 'node:crypto'
import { addSummary, annotate } from '../adapters/runner/commands.ts'
import { quoteBlock } from '../adapters/runner/quote.ts'
import { Failure } from '../pipeline/error.ts'
import { renderFailure } from '../text/summary.ts'

/** Tells a failure of the run in the log and in the job summary. @returns the exit code */
export function tell(env: NodeJS.ProcessEnv, error: unknown): number {
  const failure =
    error instanceof Failure
      ? error
      : new Failure('internal', `Something unexpected happened: ${(error as Error)?.message ?? error}`, {
          cause: error,
        })
  annotate('error', `${failure.message} ${failure.todo}`)
  if (failure.code === 'internal' && error instanceof Error)
    process.stdout.write(`${quoteBlock(error.stack ?? '', randomBytes(16).toString('hex'))}\n`)
  addSummary(env, renderFailure(failure))
  return 1
}
