import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { explainRefusal, refuseSelfHosted } from '../../src/adapters/sandbox/refusal.ts'
import { inRoom } from './room.ts'

describe('ATK-121 a machine without a room is refused, with the way to get one', () => {
  test.each([
    ['darwin', null, 'needs Linux', 'runs-on: ubuntu-latest'],
    ['win32', null, 'needs Linux', 'runs-on: ubuntu-latest'],
    ['linux', null, 'not on this machine', 'apt-get install --yes bubblewrap'],
    [
      'linux',
      'bwrap: setting up uid map: Permission denied',
      'AppArmor',
      'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
    ],
    [
      'linux',
      'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted',
      'AppArmor',
      'apparmor_restrict_unprivileged_userns=0',
    ],
    [
      'linux',
      'bwrap: Creating new namespace failed: nesting depth or /proc/sys/user/max_*_namespaces exceeded (ENOSPC)',
      'allows no (more)',
      'user.max_user_namespaces',
    ],
    ['linux', 'bwrap: Creating new namespace failed: Operation not permitted', 'as containers do', 'sandbox: docker'],
    ['linux', 'bwrap: No permissions to create new namespace', 'as containers do', 'sandbox: docker'],
    ['linux', 'bwrap: Unknown option --disable-userns', 'too old', '0.8.0'],
    ['linux', '', 'it said nothing', 'sandbox: docker'],
  ] as const)('%s: %s', (platform, words, message, todo) => {
    const failure = explainRefusal('bubblewrap', platform, words)
    expect(failure).toMatchObject({
      code: 'no-room',
      message: expect.stringContaining(message),
      todo: expect.stringContaining(todo),
    })
    expect(failure.todo).toMatch(/Then comment `\/automate retry`\.$/)
  })

  /** Asks for the room in a process of its own, after `setUp` in the same shell. */
  const whyNoRoom = (setUp: string) => {
    const script = `import { whyNoRoom } from '${resolve('test/room/why.ts')}'; const no = await whyNoRoom('bubblewrap'); console.log(no ? no.code + ': ' + no.message : 'a room')`
    const line = `${setUp} exec "$@"`
    return execFileSync(
      'unshare',
      ['--user', '--map-root-user', 'sh', '-c', line, 'sh', process.execPath, '--input-type=module', '-e', script],
      {
        env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
        timeout: 30_000,
        encoding: 'utf8',
      },
    ).trim()
  }

  inRoom('the kernel refuses user namespaces', () => {
    expect(whyNoRoom('echo 0 > /proc/sys/user/max_user_namespaces;')).toMatch(/^no-room: .*(namespace|bwrap)/)
  })

  inRoom('bubblewrap is missing', () => {
    expect(whyNoRoom('PATH=/nonexistent;')).toMatch(/^no-room: The program `bwrap` is not on this machine\./)
  })
})

describe('ATK-120 a self-hosted runner', () => {
  test('is refused unless it is thrown away after the job', () => {
    expect(refuseSelfHosted('self-hosted', null)).toMatchObject({
      code: 'no-room',
      todo: expect.stringContaining('allow-self-hosted: ephemeral'),
    })
    expect(refuseSelfHosted('self-hosted', 'ephemeral')).toBeNull()
    expect(refuseSelfHosted('github-hosted', null)).toBeNull()
    expect(refuseSelfHosted(undefined, null)).toBeNull()
  })
})
