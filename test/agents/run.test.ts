import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { allowListEnvironment } from '../../src/adapters/sandbox/environment.ts'
import { openOutput } from '../../src/adapters/sandbox/output.ts'
import { runCommand } from '../../src/adapters/sandbox/run.ts'
import { type Command, shell } from '../../src/pipeline/process.ts'
import { freshDir } from '../workspace/tree.ts'

const linux = process.platform === 'linux' ? test : test.skip

function job(command: string, more: Partial<Command> = {}): Command {
  const dir = freshDir()
  return {
    argv: shell(command),
    cwd: dir,
    env: { PATH: process.env.PATH ?? '' },
    seconds: 20,
    graceSeconds: 0.3,
    logFile: join(dir, 'run.log'),
    marker: randomBytes(8).toString('hex'),
    ...more,
  }
}

/** Whether a process with this argument lives; each test sleeps for a number of its own. */
function lives(argument: string): boolean {
  const all = execFileSync('ps', ['-eo', 'stat,args']).toString().split('\n')
  return all.some((line) => line.includes(argument) && !line.startsWith('Z'))
}

function uniqueSleep(): string {
  return `sleep ${1_000 + Math.random() * 1_000}`
}

describe('a command that ends by itself', () => {
  test('tells its exit code, its lines, its log and its tail', async () => {
    const lines: string[] = []
    const run = job('echo one; echo two >&2; printf three; exit 3', { onLine: (line) => lines.push(line) })
    const ran = await runCommand(run)
    expect(ran).toMatchObject({ how: 'exited', exitCode: 3, signal: null, tail: 'one\ntwo\nthree' })
    expect(lines).toEqual(['one', 'two', 'three'])
    expect(readFileSync(run.logFile, 'utf8')).toBe('one\ntwo\nthree')
    expect(ran.seconds).toBeLessThan(5)
  })

  test.each(['no-such-program-here --go', './not-executable'])('%s is not found', async (command) => {
    const run = job(command)
    execFileSync('touch', [join(run.cwd, 'not-executable')])
    expect(await runCommand(run)).toMatchObject({ how: 'not-found' })
  })

  test('a command that kills itself tells the signal', async () => {
    expect(await runCommand(job('kill -9 $$'))).toMatchObject({ how: 'exited', exitCode: null, signal: 'SIGKILL' })
  })

  test('reads nothing: standard input is empty', async () => {
    expect(await runCommand(job('cat; echo end'))).toMatchObject({ exitCode: 0, tail: 'end\n' })
  })

  test('a missing directory is an error of ours, not of the command', async () => {
    await expect(runCommand(job('true', { cwd: '/nonexistent' }))).rejects.toMatchObject({ code: 'internal' })
  })

  test('endless output is cut in the log, the tail is still the end', async () => {
    const run = job('yes | head -c 3000000; echo last', { maxLogBytes: 10_000 })
    const ran = await runCommand(run)
    expect(statSync(run.logFile).size).toBeLessThan(10_100)
    expect(readFileSync(run.logFile, 'utf8')).toContain('[output beyond 10000 bytes is not kept]')
    expect(ran.tail).toHaveLength(4_096)
    expect(ran.tail.endsWith('last\n')).toBe(true)
  })
})

describe('output without an end of line', () => {
  test('is taken in a time that grows with its length only', () => {
    const dir = freshDir()
    const chunk = Buffer.alloc(4_096, 'x')
    const lines: number[] = []
    const output = openOutput({
      logFile: join(dir, 'log'),
      maxLogBytes: 80_000_000,
      onLine: (line) => lines.push(line.length),
    })
    const started = performance.now()
    for (let n = 0; n < 10_000; n += 1) output.take(chunk, 'out')
    // Looking through all of it again with each chunk takes more than ten seconds.
    expect(performance.now() - started).toBeLessThan(4_000)
    output.take(Buffer.from('y\nnext\n'), 'out')
    output.take(Buffer.from('last'), 'out')
    expect(output.finish().endsWith('xy\nnext\nlast')).toBe(true)
    expect(lines).toEqual([1_000_000, 4, 4])
    expect(statSync(join(dir, 'log')).size).toBe(40_960_000 + 11)
  })

  test('an event of an agent may be long, and letters may be cut between chunks', () => {
    const lines: string[] = []
    const event = JSON.stringify({ text: 'ü'.repeat(300_000) })
    const output = openOutput({ logFile: join(freshDir(), 'log'), onLine: (line) => lines.push(line) })
    const bytes = Buffer.from(`${event}\n`)
    for (let at = 0; at < bytes.length; at += 65_535) output.take(bytes.subarray(at, at + 65_535), 'out')
    output.finish()
    expect(lines).toEqual([event])
  })
})

describe('nothing outlives the run', () => {
  test('a background process, after a good end', async () => {
    const orphan = uniqueSleep()
    expect(await runCommand(job(`${orphan} & echo started`))).toMatchObject({ how: 'exited', exitCode: 0 })
    expect(lives(orphan)).toBe(false)
  })

  linux('a process in a session of its own, after a good end', async () => {
    const orphan = uniqueSleep()
    const ran = await runCommand(job(`setsid ${orphan} & sleep 0.2; echo started`))
    expect(ran).toMatchObject({ how: 'exited', exitCode: 0 })
    expect(lives(orphan)).toBe(false)
  })

  linux('a family that forks while it is swept', async () => {
    const orphan = uniqueSleep()
    await runCommand(job(`setsid sh -c 'while :; do (${orphan}) & sleep 0.01; done' & sleep 0.3`))
    await sleep(200)
    expect(lives(orphan)).toBe(false)
  })

  test('the time limit asks first, so that an agent can save its work', async () => {
    const ran = await runCommand(
      job(`trap 'echo saved; exit 5' TERM; echo on; while :; do sleep 0.05; done`, { seconds: 0.4 }),
    )
    expect(ran).toMatchObject({ how: 'timed-out', exitCode: 5, tail: expect.stringMatching(/saved\n$/) })
  })

  test('the time limit kills what does not listen, children included', async () => {
    const child = uniqueSleep()
    const ran = await runCommand(job(`trap '' TERM; (trap '' TERM; ${child}) & wait; ${child}`, { seconds: 0.3 }))
    expect(ran).toMatchObject({ how: 'timed-out', exitCode: null, signal: 'SIGKILL' })
    expect(ran.seconds).toBeGreaterThan(0.5)
    expect(lives(child)).toBe(false)
  })

  test('a launcher that dies at once does not leave its child behind', async () => {
    const child = uniqueSleep()
    const ran = await runCommand(job(`sh -c "trap '' TERM; ${child}; true" & exec ${uniqueSleep()}`, { seconds: 0.3 }))
    expect(ran.how).toBe('timed-out')
    expect(lives(child)).toBe(false)
  })

  test('a cancel while it runs, and one before it starts', async () => {
    const cancel = new AbortController()
    const child = uniqueSleep()
    setTimeout(() => cancel.abort(), 200)
    expect(await runCommand(job(child, { signal: cancel.signal }))).toMatchObject({
      how: 'cancelled',
      signal: 'SIGTERM',
    })
    expect(lives(child)).toBe(false)

    const late = job('echo never', { signal: cancel.signal })
    expect(await runCommand(late)).toMatchObject({ how: 'cancelled', exitCode: null })
    expect(readdirSync(late.cwd)).toEqual([])
  })
})

test('ATK-078: the environment is the allow-list and nothing else', async () => {
  const secrets = {
    GITHUB_TOKEN: 'x',
    GH_TOKEN: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
    ACTIONS_CACHE_URL: 'x',
    GITHUB_ENV: 'x',
    'INPUT_GITHUB-TOKEN': 'x',
    SSH_AUTH_SOCK: 'x',
    NPM_TOKEN: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    NODE_OPTIONS: '--require /tmp/evil.js',
    LD_PRELOAD: '/tmp/evil.so',
  }
  const env = allowListEnvironment({ ...process.env, ...secrets, LANG: 'C.UTF-8' }, { HOME: '/h', TMPDIR: '/t' })
  const { tail } = await runCommand(job('env', { env, marker: 'm1' }))
  const names = tail
    .trim()
    .split('\n')
    .map((line) => line.split('=')[0])
  // The shell itself sets the last three.
  const allowed = [
    'PATH',
    'LANG',
    'LC_ALL',
    'TZ',
    'TERM',
    'CI',
    'HOME',
    'TMPDIR',
    'ISSUEWRIGHT_RUN',
    'PWD',
    'SHLVL',
    '_',
    'OLDPWD',
  ]
  expect(names.filter((name) => !allowed.includes(name ?? ''))).toEqual([])
  expect(tail).toContain('HOME=/h\n')
  expect(tail).toContain('ISSUEWRIGHT_RUN=m1\n')
  expect(tail).not.toContain('=x\n')
})
