import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clearIssue, openWorld, recordOf } from './world.ts'

const runs = 15
const preload = join(import.meta.dirname, 'cpu.cjs')

/**
 * CPU of the action's bundle on this Node, as ratios to `node -e 0` measured in turn with it: medians of pairs, so that a
 * busy machine disturbs both alike.
 */
export async function coldStart(): Promise<Record<string, number>> {
  const world = await openWorld({})
  try {
    const number = await world.ask(clearIssue)
    if (recordOf(world, number)?.stage !== 'reviewing') throw new Error('the item is not in review')
    const { repo, forge } = world
    const stranger = { action: 'created', sender: { login: 'x', type: 'User' }, comment: { body: 'me too' } }
    const label = { name: 'automate' }
    const environment = (payload: unknown) => {
      const folder = mkdtempSync(join(tmpdir(), 'issuewright-bench-'))
      writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
      return {
        PATH: process.env['PATH'] ?? '',
        INPUT_MODE: 'triage',
        INPUT_LABEL: 'automate',
        'INPUT_GITHUB-TOKEN': forge.workflowToken({
          repository: repo.fullName,
          permissions: { issues: 'write', actions: 'write', contents: 'read', pull_requests: 'read' },
        }),
        GITHUB_EVENT_NAME: 'issue_comment',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_REPOSITORY: repo.fullName,
        GITHUB_API_URL: forge.url,
        GITHUB_SERVER_URL: forge.url,
        GITHUB_RUN_ID: '1',
        GITHUB_ACTOR: 'x',
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      }
    }
    const foreign = environment({ ...stranger, issue: { number, labels: [] } })
    const unchanged = environment({ ...stranger, issue: { number, labels: [label] } })
    return {
      'cold-start-foreign': await ratio(foreign),
      'cold-start-unchanged': await ratio(unchanged),
    }
  } finally {
    await world.close()
  }
}

async function ratio(env: Record<string, string>): Promise<number> {
  const ratios: number[] = []
  for (let i = 0; i < runs; i++) {
    const nothing = await cpuOf(['-e', '0'], env)
    ratios.push((await cpuOf(['dist/action/index.js'], env)) / nothing)
  }
  const middle = ratios.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
  return Math.round(middle * 100) / 100
}

async function cpuOf(args: string[], env: Record<string, string>): Promise<number> {
  const file = join(mkdtempSync(join(tmpdir(), 'issuewright-cpu-')), 'cpu')
  const child = spawn(process.execPath, ['--require', preload, ...args], {
    env: { ...env, BENCH_CPU_FILE: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return Number(readFileSync(file, 'utf8'))
}
