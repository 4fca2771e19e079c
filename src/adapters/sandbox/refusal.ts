import { Failure } from '../../pipeline/error.ts'

const again = 'Then comment `/automate retry`.'

/** What bubblewrap prints where it cannot build a room, what that means, and how to get one. The first that fits counts. */
const refusals: readonly [printed: RegExp, means: string, todo: string][] = [
  [
    /unknown option/i,
    'This bubblewrap is too old',
    'Use bubblewrap 0.8.0 or newer (`runs-on: ubuntu-24.04` has it), or set `sandbox: docker`.',
  ],
  [
    /(?=[\s\S]*(?:permission denied|not permitted))[\s\S]*(?:uid map|loopback|RTM_NEWADDR)/i,
    'AppArmor keeps programs of this machine from a namespace of their own',
    'Add a step `run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.',
  ],
  [
    /ENOSPC|No space left|max_user_namespaces/i,
    'This machine allows no (more) user namespaces',
    'Add a step `run: sudo sysctl -w user.max_user_namespaces=15000`.',
  ],
  [
    /not permitted|permission denied|no permissions/i,
    'This machine refuses user namespaces, as containers do',
    'Let the job run on the machine itself (no `container:`), with `sudo sysctl -w kernel.unprivileged_userns_clone=1` where there is such a setting; or set `sandbox: docker`.',
  ],
  [/(?:)/, 'The room could not be built', 'Mend that, or set `sandbox: docker`.'],
]

const ofDocker =
  'See that the engine runs and that `sandbox-image` names an image with `/bin/sh` and glibc, or set `sandbox: bubblewrap`.'

const toInstall = {
  docker: ['docker', 'Install Docker, or set `sandbox: bubblewrap`.'],
  bubblewrap: ['bwrap', 'Add a step `run: sudo apt-get update && sudo apt-get install --yes bubblewrap`.'],
} as const

/** Why a room could not be built, and how to get one. @param words  what its builder printed; null where there is none */
export function explainRefusal(
  kind: 'bubblewrap' | 'docker',
  platform: NodeJS.Platform,
  words: string | null,
): Failure {
  const refuse = (message: string, todo: string) => new Failure('no-room', message, { todo: `${todo} ${again}` })
  if (platform !== 'linux') {
    const message = `The room \`${kind}\` needs Linux; this machine is ${platform}.`
    return refuse(message, 'Let the job run on Linux (`runs-on: ubuntu-latest`).')
  }
  if (words === null) {
    const [program, todo] = toInstall[kind]
    return refuse(`The program \`${program}\` is not on this machine.`, todo)
  }
  const last = words.trim().split('\n').at(-1)?.slice(0, 300) || 'it said nothing.'
  if (kind === 'docker') return refuse(`Docker could not build the room: ${last}`, ofDocker)
  const [, means = '', todo = ''] = refusals.find(([printed]) => printed.test(words)) ?? []
  return refuse(`${means}: ${last}`, todo)
}

/** A machine that lives on after the job may keep what an agent left; that is for its owner to allow (`allow-self-hosted`). */
export function refuseSelfHosted(environment: string | undefined, allowed: 'ephemeral' | null): Failure | null {
  if (environment !== 'self-hosted' || allowed === 'ephemeral') return null
  return new Failure('no-room', 'This runner is self-hosted: what an agent leaves behind could meet the next job.', {
    todo: `Use a GitHub-hosted runner; or, if each runner is thrown away after one job, set \`allow-self-hosted: ephemeral\`. ${again}`,
  })
}
