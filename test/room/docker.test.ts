import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { dockerArguments } from '../../src/adapters/sandbox/docker.ts'
import { proveRoom } from '../../src/adapters/sandbox/probe.ts'
import { openRoom } from '../../src/adapters/sandbox/room.ts'
import { shell } from '../../src/pipeline/process.ts'
import { freshDir } from '../workspace/tree.ts'
import { freshPlan, lives, runLine, told, uniqueSleep } from './room.ts'

const command = { argv: shell('npm test'), cwd: '/workspace' }
const job = { name: 'n', node: '/n/node', user: '1001:1001', envFile: '/s/env', command }

describe('the arguments of the docker client', () => {
  const plan = freshPlan({ image: 'node:24', gateway: '/g/g.sock' })
  const argv = dockerArguments(plan, job)
  const text = argv.join(' ')

  test('take every right away, and bound processes and memory (ATK-112)', () => {
    expect(text).toContain(
      '--network none --read-only --user 1001:1001 --cap-drop ALL --security-opt no-new-privileges',
    )
    expect(text).toMatch(
      /--rm --init .*--pids-limit 4096 .*--memory 6442450944 --memory-swap 6442450944 --env-file \/s\/env/,
    )
    expect(text).not.toMatch(/--privileged|docker\.sock|--env |--volume|--pid |--ipc/)
  })

  test('mount the plan and nothing else; what may not be written is read-only', () => {
    const mounts = argv.filter((argument) => argument.startsWith('type=bind'))
    expect(mounts).toEqual([
      `type=bind,"source=${plan.tree}",target=/workspace`,
      `type=bind,"source=${plan.home}",target=/home/agent`,
      `type=bind,"source=${plan.task}",target=/task,readonly`,
      `type=bind,"source=${plan.outbox}",target=/outbox`,
      `type=bind,"source=${plan.tools}",target=/tools,readonly`,
      'type=bind,"source=/n/node",target=/issuewright/node,readonly',
      'type=bind,"source=/g/g.sock",target=/issuewright/gateway.sock,readonly',
    ])
  })

  test('name the image before the command, so that the command cannot be an option', () => {
    expect(argv.slice(argv.indexOf('--entrypoint'), argv.indexOf('--entrypoint') + 4)).toEqual([
      '--entrypoint',
      '/bin/sh',
      'node:24',
      '-c',
    ])
    expect(argv.slice(-3)).toEqual([...command.argv])
  })

  test('cannot be made without an image', () => {
    expect(() => dockerArguments(freshPlan(), job)).toThrow(/needs an image/)
  })
})

/** A throw-away image of this machine's own programs, where an engine can be asked; else null. */
function imageOfThisMachine(): string | null {
  const name = `issuewright-test-${randomBytes(4).toString('hex')}`
  const parts = ['bin', 'lib', 'lib64', 'usr/bin', 'usr/lib64', 'usr/lib/x86_64-linux-gnu', 'etc/alternatives']
  try {
    execFileSync('docker', ['version'], { stdio: 'ignore', timeout: 10_000 })
    execFileSync('sh', ['-c', `tar -C / -c ${parts.join(' ')} 2>/dev/null | docker import - ${name}`], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return name
  } catch {
    return null
  }
}

// Building the image takes a while, so it is asked for: ISSUEWRIGHT_TEST_DOCKER=1 with an engine that answers.
const image = process.env['ISSUEWRIGHT_TEST_DOCKER'] === '1' ? imageOfThisMachine() : null
afterAll(() => {
  if (image !== null) execFileSync('docker', ['rmi', image], { stdio: 'ignore' })
})
const withEngine = image === null ? test.skip : test

describe('a real container', () => {
  withEngine('holds what it promises', async () => {
    const plan = freshPlan({ image })
    const built = { room: await openRoom('docker', plan), base: join(plan.tree, '..') }
    expect(
      await told(built, 'pwd; cat readme.md /task/task.md; echo x > new; echo "$A"', {
        env: { PATH: '/usr/bin:/bin', A: 'b c' },
      }),
    ).toBe('/workspace\nhello\ndo it\nb c')
    expect(readFileSync(join(plan.tree, 'new'), 'utf8')).toBe('x\n')
    expect(await runLine(built, 'exit 7')).toMatchObject({ exitCode: 7 })
    expect(await runLine(built, '', { argv: ['no-such-program'] })).toMatchObject({ how: 'not-found' })
    const probes = await proveRoom(built.room, { directory: freshDir(), home: '/root', hidden: [] })
    expect(probes.filter(({ holds }) => !holds)).toEqual([])
  })

  withEngine('is asked to end, and removed when it does not', async () => {
    const plan = freshPlan({ image })
    const built = { room: await openRoom('docker', plan), base: join(plan.tree, '..') }
    expect(
      await runLine(built, `trap 'echo saved; exit 5' TERM; while :; do sleep 0.05; done`, { seconds: 2 }),
    ).toMatchObject({ how: 'timed-out', exitCode: 5, tail: 'saved\n' })
    const sleeper = uniqueSleep()
    expect(
      await runLine(built, `trap '' TERM; setsid ${sleeper} & ${sleeper}; ${sleeper}`, {
        seconds: 2,
        graceSeconds: 0.5,
      }),
    ).toMatchObject({ how: 'timed-out' })
    expect(lives(sleeper)).toBe(false)
  })
})
