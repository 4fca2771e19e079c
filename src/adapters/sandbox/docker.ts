import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../../pipeline/error.ts'
import type { Command, RunCommand } from '../../pipeline/process.ts'
import type { RoomPlan } from '../../pipeline/room.ts'
import { startInside } from './inside.ts'
import { inStage, isRoot, nobody } from './own.ts'
import { bounds, inside, ours } from './places.ts'
import { launch } from './run.ts'

const removalMs = 30_000

/**
 * The arguments of the docker client for one command. Pure: what it does not name is not in the container.
 * @param job.user  `uid:gid`; the directories of the plan must be theirs
 * @param job.envFile  the environment, so that it is in nobody's process list
 */
export function dockerArguments(
  plan: RoomPlan,
  job: { name: string; node: string; user: string; envFile: string; command: Pick<Command, 'argv' | 'cwd'> },
): [string, ...string[]] {
  if (plan.image === null) {
    throw new Failure('bad-configuration', 'The room `docker` needs an image.', {
      todo: 'Set `sandbox-image` in `.github/issuewright.yml`, then comment `/automate retry`.',
    })
  }
  const mount = (from: string | null, to: string, more = ',readonly') =>
    from === null ? [] : ['--mount', `type=bind,"source=${from}",target=${to}${more}`]
  const memory = (path: string) => ['--tmpfs', `${path}:rw,exec,nosuid,nodev,mode=1777,size=${bounds.temporaryBytes}`]
  return [
    ...(['docker', 'run', '--rm', '--init', '--interactive', '--name', job.name, '--hostname', 'room'] as const),
    ...['--network', 'none', '--read-only', '--user', job.user, '--cap-drop', 'ALL'],
    ...['--security-opt', 'no-new-privileges', '--pids-limit', `${bounds.processes}`, '--ulimit', 'core=0'],
    ...['--ulimit', `fsize=${bounds.fileBytes}`, '--memory', `${bounds.memoryBytes}`],
    ...['--memory-swap', `${bounds.memoryBytes}`, '--env-file', job.envFile],
    ...[...memory('/tmp'), ...memory('/var/tmp')],
    ...mount(plan.tree, inside.tree, ''),
    ...mount(plan.home, inside.home, ''),
    ...mount(plan.task, inside.task),
    ...mount(plan.outbox, inside.outbox, ''),
    ...mount(plan.tools, inside.tools),
    ...mount(job.node, ours.node),
    ...mount(plan.gateway, ours.gateway),
    ...mount(plan.egress, ours.egress),
    // Without an entry point of the image: it could be anything.
    ...['--workdir', job.command.cwd, '--entrypoint', '/bin/sh', plan.image],
    ...startInside(plan, job.command.argv).slice(1),
  ]
}

/**
 * Runs each command in a fresh container. The client passes SIGTERM and SIGINT on; what does not listen is removed by name.
 * @throws Failure `bad-configuration` when there is no image, `internal` when the container could not be removed
 */
export function runInDocker(plan: RoomPlan): RunCommand {
  return (command) =>
    inStage(plan, async (stage) => {
      const name = `issuewright-${randomBytes(8).toString('hex')}`
      const { PATH = '/usr/bin:/bin', HOME = '/', DOCKER_HOST } = process.env
      const env = { PATH, HOME, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) }
      const envFile = join(stage, 'env')
      writeFileSync(envFile, environmentFile(command.env), { mode: 0o600 })
      const user = isRoot() ? `${nobody}:${nobody}` : `${process.getuid?.()}:${process.getgid?.()}`
      const argv = dockerArguments(plan, { name, user, envFile, node: process.execPath, command })
      return launch(command, { argv, cwd: '/', env, gone: () => remove(name, env) })
    })
}

function environmentFile(env: Readonly<Record<string, string>>): string {
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`)
  const broken = lines.find((line) => line.indexOf('\n') !== line.length - 1)
  if (broken) throw new Failure('internal', `${broken.split('=')[0]} has a line break, which docker cannot pass on.`)
  return lines.join('')
}

/** A container that is not there any more is what we want; one that stays is not. */
async function remove(name: string, env: Record<string, string>): Promise<void> {
  const docker = (...args: string[]) => promisify(execFile)('docker', args, { env, timeout: removalMs })
  await docker('rm', '--force', '--volumes', name).catch(() => {})
  const left = await docker('ps', '--all', '--quiet', '--filter', `name=^${name}$`).catch(() => null)
  if (left?.stdout.trim()) throw new Failure('internal', `The container ${name} could not be removed.`)
}
