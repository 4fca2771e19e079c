import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { expectRest, jobsOf, openWorld, recordOf, statusOf, type World } from './world.ts'

let world: World
afterEach(() => world.close())

const write = (path: string, text = 'x') =>
  `import { mkdirSync, writeFileSync } from 'node:fs'; import { dirname } from 'node:path'; mkdirSync(dirname('${path}'), { recursive: true }); writeFileSync('${path}', ${JSON.stringify(text)});`

const cases: [name: string, options: Parameters<typeof openWorld>[0], code: string, says: RegExp][] = [
  ['is not found', { agentCommand: 'no-such-agent --fix' }, 'agent-not-found', /Correct `agent-command`/],
  [
    'runs out of time (ATK-112)',
    { agent: `${write('half.md')} setTimeout(() => {}, 60_000)`, settings: ['agent-minutes: 0.02'] },
    'agent-timed-out',
    /ran out of time.*kept in the artifact[\s\S]*Raise `agent-minutes`/,
  ],
  ['fails', { agent: `${write('half.md')} process.exit(3)` }, 'agent-failed', /exit code 3/],
  ['changes nothing', { agent: '' }, 'agent-changed-nothing', /Nothing was changed/],
  ['writes outside its tree', { agent: write('../beside.md') }, 'agent-wrote-outside', /beside\.md/],
  [
    'touches a workflow',
    { agent: write('.github/workflows/evil.yml', 'on: push') },
    'change-set-blocked',
    /`\.github\/workflows\/evil\.yml`/,
  ],
  [
    'kills us',
    {
      agent: `import { execFileSync } from 'node:child_process'; const up = (pid) => execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).trim(); process.kill(Number(up(process.ppid)), 'SIGKILL')`,
    },
    'job-crashed',
    /The job broke off[\s\S]*`implement`: failure/,
  ],
]

test.each(cases)('an agent that %s is told on the issue, and nothing is lost', async (name, options, code, says) => {
  world = await openWorld({ ...options, verify: [] })
  const number = await world.ask()
  const record = recordOf(world, number)
  expect(record).toMatchObject({ stage: 'failed', error: { code }, attempts: [{ outcome: code }], lease: null })
  expect(statusOf(world, number)).toMatch(says)
  expect(world.repo.labels(number)).toEqual(['automate', 'automate: failed'])
  expect(await world.repo.git('branch', '--list', 'issuewright/*')).toBe('')
  expect(jobsOf(world).find(({ id }) => id === 'publish')).toMatchObject({ result: 'failure' })
  if (name !== 'kills us' && name !== 'is not found' && name !== 'changes nothing') {
    const kept = world.driver.artifacts(world.driver.runs[0]?.id ?? 0).get('issuewright-change-set') ?? ''
    expect(readdirSync(kept)).toContain('change-set.json')
    expect(readdirSync(join(kept, name === 'writes outside its tree' ? 'outside' : 'files'))).toHaveLength(1)
  }
  await expectRest(world, number)
})

test('a name made to speak is only shown', async () => {
  const name = 'x` @octocat closes #1 `.md'
  world = await openWorld({ agent: write(name), verify: [] })
  const number = await world.ask()
  const record = recordOf(world, number)
  expect(record?.error?.code).toBe('change-set-blocked')
  const status = statusOf(world, number)
  expect(status).toContain('octocat')
  expect(status.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@octocat|closes #1/)
})

test('a retry after a failure begins anew and is counted', async () => {
  world = await openWorld({ agent: '', settings: ['max-attempts: 2'] })
  const number = await world.ask()
  for (const code of ['agent-changed-nothing', 'attempts-used-up']) {
    await world.maya.comment(world.repo, number, '/automate retry')
    await world.driver.idle()
    expect(recordOf(world, number)?.error?.code).toBe(code)
  }
  expect(recordOf(world, number)?.totals.attempts).toBe(2)
})

test('a failed check is shown, not hidden', async () => {
  world = await openWorld({ agent: write('src/cart.js', 'export const total = () => 0\n') })
  const number = await world.ask()
  expect(recordOf(world, number)?.stage).toBe('reviewing')
  expect(world.repo.pull(2).body).toContain('❌ The check `npm test` fails.')
})

test('a change that cannot be laid on the prepared base has failed every check', async () => {
  const agent = `import { rmSync } from 'node:fs'; rmSync('node_modules', { recursive: true, force: true }); ${write('node_modules')}`
  world = await openWorld({
    agent,
    files: { '.gitignore': 'node_modules/\n' },
    settings: ['prepare: ["mkdir -p node_modules/dep && touch node_modules/dep/index.js"]', 'draft: false'],
  })
  const number = await world.ask()
  expect(recordOf(world, number)?.stage).toBe('reviewing')
  expect(world.repo.pull(2)).toMatchObject({
    draft: true,
    body: expect.stringContaining('| `npm test` | ❌ Nothing was run. |'),
  })
})
