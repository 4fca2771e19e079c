import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bubblewrapArguments, readMachine, runInBubblewrap } from '../../src/adapters/sandbox/bubblewrap.ts'
import { demandProof, proveRoom } from '../../src/adapters/sandbox/probe.ts'
import { openRoom } from '../../src/adapters/sandbox/room.ts'
import type { Probe, Room, RoomPlan } from '../../src/pipeline/room.ts'
import { freshDir } from '../workspace/tree.ts'
import { buildRoom, freshPlan, inRoom, told } from './room.ts'

const broken = (probes: Probe[]) => probes.filter(({ holds }) => !holds).map(({ name }) => name)

/** A machine's side with a home that has a token in it. */
function surroundings() {
  const base = freshDir()
  const [directory, home] = [join(base, 'temp'), join(base, 'user')]
  for (const path of [directory, home, join(home, '.ssh')]) mkdirSync(path)
  writeFileSync(join(home, '.npmrc'), 'token')
  return { base, directory, home, hidden: [] }
}

/** A room whose walls are changed: arguments are taken out, and others put before the last remount. */
async function weakRoom(
  without: readonly string[],
  extra: (plan: RoomPlan) => readonly string[] = () => [],
  plan = freshPlan(),
): Promise<Room> {
  const build: typeof bubblewrapArguments = (seen, ...more) => {
    const [program, ...rest] = bubblewrapArguments(seen, ...more)
    const kept = rest.filter((argument) => !without.includes(argument))
    const at = kept.lastIndexOf('--remount-ro')
    return [program, ...kept.slice(0, at), ...extra(seen), ...kept.slice(at)]
  }
  return openRoom('bubblewrap', plan, { run: runInBubblewrap(plan, readMachine(process.env), build) })
}

const separate = ['--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try']

describe('the probes', () => {
  inRoom('all hold in the real room', async () => {
    const { room } = await buildRoom()
    const probes = await proveRoom(room, surroundings())
    expect(broken(probes)).toEqual([])
    expect(probes).toHaveLength(14)
    expect(() => demandProof(probes)).not.toThrow()
  })

  test('fail where there is no room', async () => {
    const plan = freshPlan()
    const probes = await proveRoom(await openRoom('none', plan), surroundings())
    expect(broken(probes)).toEqual(
      expect.arrayContaining([
        "The canary secret of the parent's environment is unreachable",
        "The canary file of the runner's temporary directory is unreachable",
        "Token files and the runner's directories are not there",
        'Other processes are invisible',
        "The canary host is unreachable by any of the machine's addresses",
        "The machine's abstract sockets are unreachable",
      ]),
    )
    expect(() => demandProof(probes)).toThrow(/The room does not hold\. Not true: "The canary secret/)
  })

  inRoom('see the network of the machine', async () => {
    const room = await weakRoom(['--unshare-all'], () => ['--unshare-pid', ...separate])
    expect(broken(await proveRoom(room, surroundings()))).toEqual([
      "The canary host is unreachable by any of the machine's addresses",
      "The machine's abstract sockets are unreachable",
      'The metadata address 169.254.169.254 is unreachable',
      'No name server answers',
    ])
  })

  inRoom('see the processes of the machine', async () => {
    const room = await weakRoom(['--unshare-all'], () => ['--unshare-net', ...separate])
    expect(broken(await proveRoom(room, surroundings()))).toContain('Other processes are invisible')
  })

  inRoom('see a directory that should not be there', async () => {
    const around = surroundings()
    const plan = freshPlan({ tools: around.base })
    const room = await weakRoom([], ({ tools }) => ['--ro-bind', tools ?? '', around.base], plan)
    expect(broken(await proveRoom(room, around))).toEqual([
      "The canary file of the runner's temporary directory is unreachable",
      "Token files and the runner's directories are not there",
    ])
  })

  inRoom('see the credentials of a runner, and not the tool cache beside them', async () => {
    const runner = freshDir()
    const cache = join(runner, '_work', '_tool')
    mkdirSync(cache, { recursive: true })
    chmodSync(runner, 0o755)
    for (const file of [join(runner, '.credentials'), join(cache, 'tool')]) writeFileSync(file, 'x', { mode: 0o644 })
    const around = { ...surroundings(), hidden: [join(runner, '.credentials')] }
    const plan = freshPlan()
    const machine = { ...readMachine({ RUNNER_TOOL_CACHE: cache }) }
    const room = await openRoom('bubblewrap', plan, { run: runInBubblewrap(plan, machine) })
    expect(await told({ room, base: join(plan.tree, '..') }, `cat ${cache}/tool`)).toBe('x')
    expect(broken(await proveRoom(room, around))).toEqual([])
    const all = { ...machine, toolCache: { from: runner, to: runner } }
    const open = await openRoom('bubblewrap', plan, { run: runInBubblewrap(plan, all) })
    expect(broken(await proveRoom(open, around))).toEqual(["Token files and the runner's directories are not there"])
  })

  inRoom('begin with a trial, which opening a room is without', async () => {
    const plan = freshPlan()
    const build: typeof bubblewrapArguments = () => ['bwrap', '--no-such-option', 'true']
    const real = runInBubblewrap(plan, readMachine(process.env), build)
    let runs = 0
    const run: typeof real = (command) => {
      runs += 1
      return real(command)
    }
    const room = await openRoom('bubblewrap', plan, { run })
    expect(runs).toBe(0)
    const refusal = {
      code: 'no-room',
      message: expect.stringContaining('too old'),
      todo: expect.stringContaining('0.8.0'),
    }
    await expect(proveRoom(room, surroundings())).rejects.toMatchObject(refusal)
    expect(runs).toBe(1)
  })

  inRoom('see a file that was left open', async () => {
    const plan = freshPlan()
    const build: typeof bubblewrapArguments = (...all) => {
      return ['bash', '--norc', '-c', 'exec 251</dev/null; exec "$@"', 'sh', ...bubblewrapArguments(...all)]
    }
    const room = await openRoom('bubblewrap', plan, { run: runInBubblewrap(plan, readMachine(process.env), build) })
    const probes = await proveRoom(room, surroundings())
    expect(broken(probes)).toEqual(['No file of the machine is left open'])
    expect(probes.find(({ holds }) => !holds)?.detail).toBe('251:/dev/null')
  })

  inRoom('see a user namespace that may be nested', async () => {
    const room = await weakRoom(['--disable-userns'])
    expect(broken(await proveRoom(room, surroundings()))).toEqual(['A user namespace of its own is refused'])
  })

  inRoom('see a system that can be written', async () => {
    const open = await weakRoom([], () => ['--perms', '0777', '--tmpfs', '/etc'])
    expect(broken(await proveRoom(open, surroundings()))).toEqual(['The system is read-only'])
  })

  inRoom('take silence and talk for a failure', async () => {
    const { room } = await buildRoom()
    const mute: Room = { ...room, run: (command) => room.run({ ...command, argv: ['true'] }) }
    expect(broken(await proveRoom(mute, surroundings()))).toHaveLength(14)
    const liar = `console.log(JSON.stringify({of: 'host', holds: true, detail: ''}))`
    const twice: Room = {
      ...room,
      run: (command) => room.run({ ...command, argv: ['/issuewright/node', '-e', `${liar};${liar}`] }),
    }
    expect(broken(await proveRoom(twice, surroundings()))).toHaveLength(14)
  })
})
