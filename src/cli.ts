import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from './pipeline/error.ts'

const usage = `issuewright demo [options]      the whole way from a label to a merged pull request, on this machine

  --repo PATH              a git repository instead of the seeded one; it is copied, never touched
  --issue FILE.md          the issue: a line "# Title", then its text
  --agent-command COMMAND  the program that changes the code; its task is in the file $ISSUEWRIGHT_TASK
  --verify COMMAND         a check of the repository; may be given several times
`

/** Where this package lies: two folders above \`dist/cli/index.js\`. */
const root = resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..')

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const known = error instanceof Failure || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  console.error(known ? (error as Error).message : error)
  if (error instanceof Failure) console.error(`→ ${error.todo}`)
  process.exitCode = 1
}

async function run([command, ...rest]: string[]): Promise<number> {
  if (command !== 'demo') {
    console.log(usage)
    return command === undefined || command === 'help' || command === '--help' ? 0 : 1
  }
  const { values } = parseArgs({
    args: rest,
    options: {
      repo: { type: 'string' },
      issue: { type: 'string' },
      'agent-command': { type: 'string' },
      verify: { type: 'string', multiple: true },
    },
  })
  const { demo } = await import('../forge/demo/demo.ts')
  return demo({ ...values, root })
}
