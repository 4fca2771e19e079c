import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Adapter } from '../../pipeline/agent.ts'
import { Failure } from '../../pipeline/error.ts'
import { type Command, onlyNamed, type RunCommand } from '../../pipeline/process.ts'

/** What npm needs of the machine, to find its own settings and the way to its registry; and the runner's mark, by which it ends with the job. */
const inherited =
  /^(PATH|HOME|RUNNER_TRACKING_ID|LANG|TMPDIR|(npm_config_.+)|((https?|no|all)_proxy)|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i

/**
 * Installs an agent by npm: exactly the versions and the integrity of its committed lock file (in `locks`), no install scripts,
 * and a Node beside it when it needs one. Of the environment npm gets only what it needs, no token of ours.
 * @throws Failure `agent-not-found`
 */
export async function installAgent(
  adapter: Adapter,
  into: string,
  {
    locks,
    env,
    run,
    ...limits
  }: Pick<Command, 'seconds' | 'logFile' | 'marker' | 'signal'> & {
    locks: string
    env: NodeJS.ProcessEnv
    run: RunCommand
  },
): Promise<void> {
  if (adapter.package === null) return
  mkdirSync(into, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(locks, adapter.name, file), join(into, file))
  const ran = await run({
    argv: ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'],
    cwd: into,
    env: onlyNamed(env, inherited),
    ...limits,
  })
  if (ran.how !== 'exited' || ran.exitCode !== 0)
    throw new Failure('agent-not-found', `The agent \`${adapter.name}\` could not be installed: ${reasonOf(ran)}`, {
      todo: 'Look at the log of the job: npm must be on the machine and reach its registry. Then comment `/automate retry`.',
    })
  if (adapter.package.node) copyFileSync(process.execPath, join(into, 'node'))
}

function reasonOf({ how, exitCode, tail }: Awaited<ReturnType<RunCommand>>): string {
  if (how === 'not-found') return 'there is no npm.'
  if (how === 'timed-out') return 'npm took too long.'
  if (how === 'cancelled') return 'it was cancelled.'
  const line = tail.split('\n').find((one) => /^npm (error|ERR!) (code|[A-Z]|Missing)/.test(one))
  return `npm ended with exit code ${exitCode}. ${line ?? ''}`.trim()
}
