import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { freshDir } from '../workspace/tree.ts'
import { freshPlan, inRoom } from './room.ts'

const from = (name: string) => `from '${resolve('src/adapters/sandbox', name)}'`

/** Runs a module in a process of its own, to which somebody left a file open by a high and by a low number. */
function withLeftover(file: string, script: string): string {
  const node = [process.execPath, '--input-type=module', '-e', script]
  return execFileSync('bash', ['-c', 'exec 21>>"$0" 251>>"$0"; exec "$@"', file, ...node], {
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    timeout: 30_000,
    encoding: 'utf8',
  }).trim()
}

const writing = 'echo here; for n in 3 4 21 251; do eval "echo leak >&$n"; done 2>/dev/null; ls /proc/$$/fd; true'

inRoom('a file that our parent left open is closed in the room', () => {
  const plan = freshPlan()
  const file = join(freshDir(), 'left')
  const command = { cwd: '/workspace', env: { PATH: '/usr/bin:/bin' }, seconds: 20, logFile: join(plan.tree, '../log') }
  const script = `import { openRoom } ${from('room.ts')}; import { proveRoom } ${from('probe.ts')}
    const room = await openRoom('bubblewrap', ${JSON.stringify(plan)})
    const argv = ['bash', '--norc', '-c', ${JSON.stringify(writing)}]
    console.log((await room.run({ ...${JSON.stringify(command)}, argv })).tail)
    const around = { directory: ${JSON.stringify(freshDir())}, home: '/nonexistent', hidden: [] }
    console.log((await proveRoom(room, around)).filter(({ holds }) => !holds))`
  expect(withLeftover(file, script)).toMatch(/^here\n0\n1\n2\n+\[\]$/)
  expect(readFileSync(file, 'utf8')).toBe('')
})

test('a file that our parent left open is closed without a room too', () => {
  const file = join(freshDir(), 'left')
  const command = { cwd: '/', env: { PATH: '/usr/bin:/bin' }, seconds: 20, logFile: join(freshDir(), 'log') }
  const script = `import { runCommand } ${from('run.ts')}
    const argv = ['bash', '--norc', '-c', ${JSON.stringify(writing)}]
    console.log((await runCommand({ ...${JSON.stringify(command)}, argv })).tail)`
  expect(withLeftover(file, script)).toBe('here\n0\n1\n2')
  expect(readFileSync(file, 'utf8')).toBe('')
})
