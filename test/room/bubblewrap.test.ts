import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from '@jest/globals'
import { readMachine, runInBubblewrap } from '../../src/adapters/sandbox/bubblewrap.ts'
import type { Command } from '../../src/pipeline/process.ts'
import { buildRoom, freshPlan, inRoom, lives, runLine, told, uniqueSleep } from './room.ts'

describe('the room', () => {
  inRoom('has its places, and writes where it may', async () => {
    const built = await buildRoom()
    const ran = await runLine(
      built,
      'pwd; cat readme.md /task/task.md; echo x > new; mkdir -p a/b; echo s > /outbox/summary; echo h > ~/h; id -u; whoami',
    )
    expect(ran).toMatchObject({ how: 'exited', exitCode: 0, tail: '/workspace\nhello\ndo it\n1000\nagent\n' })
    expect(readFileSync(join(built.plan.tree, 'new'), 'utf8')).toBe('x\n')
    expect(readFileSync(join(built.plan.outbox ?? '', 'summary'), 'utf8')).toBe('s\n')
    expect(readdirSync(built.plan.home)).toEqual(['h'])
  })

  inRoom('leaves no file open when it cannot be built', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    const build = () => {
      throw new Error('no way')
    }
    const run = runInBubblewrap(freshPlan(), readMachine({}), build)
    const [command, before] = [{ argv: ['true'], env: {}, seconds: 9, marker: 'x' }, open()]
    await expect(run(command as unknown as Command)).rejects.toThrow('no way')
    expect(open()).toBe(before)
  })

  inRoom('shows only what was named', async () => {
    const built = await buildRoom()
    expect((await told(built, 'ls /')).split('\n')).toEqual(
      expect.arrayContaining([
        'dev',
        'etc',
        'home',
        'issuewright',
        'outbox',
        'proc',
        'task',
        'tmp',
        'tools',
        'usr',
        'workspace',
      ]),
    )
    expect(
      await told(
        built,
        'ls -d /sys /work /srv /mnt /media /boot /var/run /run/* /root/* /etc/shadow /etc/ssh /etc/sudoers /etc/docker 2>/dev/null',
      ),
    ).toBe('')
    expect(await told(built, 'ls /home')).toBe('agent')
    expect(await told(built, 'env | cut -d= -f1 | sort | tr "\\n" " "')).toBe('HOME PATH PWD')
  })

  inRoom('shows no runner below /opt and no passwords below /etc, but well-known toolchains', async () => {
    const paths = readMachine({}).system.map(({ path }) => path)
    expect(paths.filter((path) => path === '/opt' || path.includes('maven'))).toEqual([])
    const known =
      /^(az|conda|ghc|go|google|gradle|java|jdk|microsoft|miniconda3|node|nodejs|openjdk|php|pipx|python|ruby|rust)$/
    const shown = (await told(await buildRoom(), 'ls -A /opt 2>/dev/null')).split('\n').filter((name) => name !== '')
    const cache = process.env['RUNNER_TOOL_CACHE'] ?? ''
    expect(shown.filter((name) => !known.test(name) && !cache.startsWith(`/opt/${name}`))).toEqual([])
  })

  inRoom.each([
    '/x',
    '/usr/x',
    '/etc/x',
    '/dev/x',
    '/task/x',
    '/tools/x',
    '/issuewright/x',
    '/home/x',
    '/run/x',
    '/root/x',
  ])('%s cannot be written', async (path) => {
    const built = await buildRoom()
    expect(await told(built, `echo x > ${path}`)).toMatch(/Read-only|Permission denied/)
  })

  inRoom('tells what programs tell: exit codes, a missing program, a signal', async () => {
    const built = await buildRoom()
    expect(await runLine(built, 'exit 7')).toMatchObject({ how: 'exited', exitCode: 7 })
    expect(await runLine(built, '', { argv: ['no-such-program'] })).toMatchObject({ how: 'not-found', exitCode: 127 })
    expect(await runLine(built, 'kill -9 $$')).toMatchObject({ how: 'exited', exitCode: 137 })
    expect(await runLine(built, '', { argv: ['cat'], stdin: 'given' })).toMatchObject({ tail: 'given' })
  })

  inRoom('two runs share the directories, not their processes', async () => {
    const built = await buildRoom()
    await runLine(built, 'echo kept > kept; echo lost > /tmp/lost')
    writeFileSync(join(built.plan.tree, 'ours'), 'between the runs\n')
    expect(await told(built, 'echo more >> ours; cat kept ours; ls /tmp')).toBe('kept\nbetween the runs\nmore')
  })

  inRoom('what was locked can be removed afterwards', async () => {
    const built = await buildRoom()
    await runLine(
      built,
      'mkdir -p locked/deep && touch locked/deep/file && chmod 0 locked/deep/file locked/deep locked',
    )
    expect(statSync(join(built.plan.tree, 'locked', 'deep')).isDirectory()).toBe(true)
    rmSync(built.plan.tree, { recursive: true })
  })
})

describe('a tree deeper than a path may be long', () => {
  /** Nested folders with a file in each, all of them locked in the end. */
  const dig = `my ($folders, $length) = @ARGV; my $name = 'x' x $length;
    for (1 .. $folders) { mkdir $name and chdir $name or die $!; open(my $file, '>', 'file') or die $! }
    for (1 .. $folders) { chdir '..'; chmod 0, $name or die $! }
    print 'dug'`

  inRoom.each([
    [30, 200],
    [3_000, 1],
  ])('%d folders with names of length %d harm nobody', async (folders, length) => {
    const built = await buildRoom()
    const argv = ['/usr/bin/perl', '-e', dig, `${folders}`, `${length}`] as const
    expect(await told(built, '', { argv })).toBe('dug')
    expect(await told(built, 'echo goes on')).toBe('goes on')
    // By root the tree is only given away, by a user it is opened.
    if (process.getuid?.() !== 0) expect(await told(built, 'find . | wc -l')).toBe(`${2 * folders + 2}`)
    rmSync(built.plan.tree, { recursive: true })
    expect(existsSync(built.plan.tree)).toBe(false)
  })
})

describe('the end of a run', () => {
  inRoom.each([
    ['a background process', (orphan: string) => `${orphan} & echo started`],
    ['a session of its own', (orphan: string) => `setsid ${orphan} & sleep 0.1; echo started`],
    ['a double fork', (orphan: string) => `(setsid sh -c '${orphan} &' &) ; sleep 0.1; echo started`],
    ['a wiped environment', (orphan: string) => `env -i setsid /usr/bin/${orphan} & sleep 0.1; echo started`],
  ])('%s does not survive', async (_, line) => {
    const built = await buildRoom()
    const orphan = uniqueSleep()
    expect(await runLine(built, line(orphan))).toMatchObject({ how: 'exited', exitCode: 0, tail: 'started\n' })
    expect(lives(orphan)).toBe(false)
  })

  inRoom.each(['SIGTERM', 'SIGINT'] as const)('%s reaches the program, which may save its work', async (stopSignal) => {
    const built = await buildRoom()
    const ran = await runLine(
      built,
      `trap 'echo saved; exit 5' ${stopSignal.slice(3)}; echo on; while :; do sleep 0.05; done`,
      {
        seconds: 0.5,
        stopSignal,
      },
    )
    expect(ran).toMatchObject({ how: 'timed-out', exitCode: 5, tail: expect.stringMatching(/^on\n(.*\n)?saved\n$/) })
  })

  inRoom('what does not listen is killed, children included', async () => {
    const built = await buildRoom()
    const child = uniqueSleep()
    const ran = await runLine(
      built,
      `trap '' TERM INT; setsid ${child} & (trap '' TERM; ${child}) & ${child}; ${child}`,
      { seconds: 0.5, graceSeconds: 0.3 },
    )
    expect(ran.how).toBe('timed-out')
    expect(ran.seconds).toBeLessThan(5)
    expect(lives(child)).toBe(false)
  })

  inRoom('a cancel ends it', async () => {
    const built = await buildRoom()
    const child = uniqueSleep()
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 300)
    expect(await runLine(built, child, { signal: cancel.signal })).toMatchObject({ how: 'cancelled' })
    expect(lives(child)).toBe(false)
  })
})
