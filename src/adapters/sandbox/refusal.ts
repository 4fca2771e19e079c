import { Failure } from '../../pipeline/error.ts'

const again = 'Then comment `/automate retry`.'

/**
 * Why a room could not be built, and how to get one.
 * @param words  what the program that should have built it printed; null when there is no such program
 */
export function explainRefusal(
  kind: 'bubblewrap' | 'docker',
  platform: NodeJS.Platform,
  words: string | null,
): Failure {
  const refuse = (message: string, todo: string) => new Failure('no-room', message, { todo: `${todo} ${again}` })
  if (platform !== 'linux') {
    return refuse(
      `The room \`${kind}\` needs Linux; this machine is ${platform}.`,
      'Let the job run on Linux (`runs-on: ubuntu-latest`).',
    )
  }
  if (kind === 'docker') {
    if (words === null)
      return refuse('The program `docker` is not on this machine.', 'Install Docker, or set `sandbox: bubblewrap`.')
    return refuse(
      `Docker could not build the room: ${lastOf(words)}`,
      'See that the engine runs and that `sandbox-image` names an image with `/bin/sh` and glibc, or set `sandbox: bubblewrap`.',
    )
  }
  if (words === null) {
    return refuse(
      'The program `bwrap` is not on this machine.',
      'Add a step `run: sudo apt-get update && sudo apt-get install --yes bubblewrap`.',
    )
  }
  if (/unknown option/i.test(words)) {
    return refuse(
      `This bubblewrap is too old: ${lastOf(words)}`,
      'Use bubblewrap 0.8.0 or newer (`runs-on: ubuntu-24.04` has it), or set `sandbox: docker`.',
    )
  }
  if (/uid map|loopback|RTM_NEWADDR/i.test(words) && /permission denied|not permitted/i.test(words)) {
    return refuse(
      `AppArmor keeps programs of this machine from a namespace of their own: ${lastOf(words)}`,
      'Add a step `run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.',
    )
  }
  if (/ENOSPC|No space left|max_user_namespaces/i.test(words)) {
    return refuse(
      `This machine allows no (more) user namespaces: ${lastOf(words)}`,
      'Add a step `run: sudo sysctl -w user.max_user_namespaces=15000`.',
    )
  }
  if (/not permitted|permission denied|no permissions/i.test(words)) {
    return refuse(
      `This machine refuses user namespaces, as containers do: ${lastOf(words)}`,
      'Let the job run on the machine itself (no `container:`), with `sudo sysctl -w kernel.unprivileged_userns_clone=1` where there is such a setting; or set `sandbox: docker`.',
    )
  }
  return refuse(`The room could not be built: ${lastOf(words)}`, 'Mend that, or set `sandbox: docker`.')
}

/**
 * A machine that lives on after the job may keep what an agent left; that is for its owner to allow.
 * @param environment  the runner's RUNNER_ENVIRONMENT: `github-hosted` or `self-hosted`
 * @param allowed  the setting `allow-self-hosted`
 */
export function refuseSelfHosted(environment: string | undefined, allowed: 'ephemeral' | null): Failure | null {
  if (environment !== 'self-hosted' || allowed === 'ephemeral') return null
  return new Failure('no-room', 'This runner is self-hosted: what an agent leaves behind could meet the next job.', {
    todo: `Use a GitHub-hosted runner; or, if each runner is thrown away after one job, set \`allow-self-hosted: ephemeral\`. ${again}`,
  })
}

function lastOf(words: string): string {
  return words.trim().split('\n').at(-1)?.slice(0, 300) || 'it said nothing.'
}
