import { execFileSync, spawnSync } from 'node:child_process'
import { test } from '@jest/globals'
import { freshDir } from '../workspace/tree.ts'
import { inRoom } from './room.ts'

const files = ['test/room/bubblewrap', 'test/room/forward', 'test/room/probe', 'test/hostile']

/** Starts a program as an ordinary user, as runners do. */
const asNobody = (argv: string[]) => ['--reuid', '65534', '--regid', '65534', '--clear-groups', '--', ...argv]

/** Whether the checkout can be read by others: below a root's home it cannot. */
const readable = () => spawnSync('setpriv', asNobody(['test', '-r', 'package.json'])).status === 0
const asRoot = process.getuid?.() === 0 && readable() ? inRoom : test.skip

asRoot(
  'the room and the attacks, once more as an ordinary user',
  () => {
    const home = freshDir()
    execFileSync('chown', ['65534:65534', home])
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--no-cache', '--runInBand', ...files]
    const ran = spawnSync('setpriv', asNobody([process.execPath, ...jest]), {
      env: { ...process.env, HOME: home, TMPDIR: home, ISSUEWRIGHT_REQUIRE_ROOM: '1' },
      encoding: 'utf8',
      timeout: 170_000,
    })
    if (ran.status !== 0) throw new Error(ran.stderr.slice(-5_000))
  },
  180_000,
)
