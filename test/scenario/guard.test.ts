import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { expectRest, openWorld, recordOf, statusOf, type World } from './world.ts'

let world: World
afterEach(() => world.close())

/** Writes an instruction for agents, and says what it was told when it is asked to mend its change. */
const agent = `import { readFileSync, writeFileSync } from 'node:fs'
writeFileSync('AGENTS.md', 'Be brief.\\n')
writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, readFileSync(process.env.ISSUEWRIGHT_TASK, 'utf8').slice(0, 900))`

test('what is blocked is told early to the agent, then on the issue with the setting that allows it; allowed, it asks for a review', async () => {
  world = await openWorld({ agent, verify: [], settings: ['draft: false'] })
  const { repo, maya, driver } = world
  const number = await world.ask()
  expect(recordOf(world, number)).toMatchObject({
    stage: 'failed',
    error: { code: 'change-set-blocked', findings: [{ rule: 'agent-instructions', path: 'AGENTS.md', fixed: false }] },
  })
  const status = statusOf(world, number)
  const [, setting = ''] = /```yaml\n([\s\S]*?)\n```/.exec(status) ?? []
  expect(setting).toBe('allow:\n  - agent-instructions: ["/AGENTS.md"]')
  const kept = driver.artifacts(driver.runs[0]?.id ?? 0).get('issuewright-change-set') ?? ''
  expect(readFileSync(join(kept, 'guard-report.md'), 'utf8')).toMatch(/⛔ `AGENTS.md` instructs or configures/)
  expect(JSON.parse(readFileSync(join(kept, 'change-set.json'), 'utf8'))).toMatchObject({
    runs: [{ repair: false }, { repair: true }],
    summary: expect.stringContaining('would not be published as it is'),
  })

  const before = await repo.git('show', 'main:.github/issuewright.yml')
  await maya.push(repo, { branch: 'main', files: { '.github/issuewright.yml': `${before}\n${setting}\n` } })
  await maya.comment(repo, number, '/automate retry')
  await driver.idle()
  expect(recordOf(world, number)?.stage).toBe('reviewing')
  const pull = repo.pull(2)
  expect(pull).toMatchObject({ draft: true, requestedReviewers: ['maya'] })
  expect(pull.body).toMatch(/`AGENTS.md` instructs or configures coding agents/)
  await expectRest(world, number)
})

test('a credential in the name of a file is shown nowhere', async () => {
  const token = `ghp_${'A1b2'.repeat(9)}`
  world = await openWorld({
    agent: `import { writeFileSync } from 'node:fs'; writeFileSync('${token}.md', 'x')`,
    verify: [],
  })
  const number = await world.ask()
  expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'change-set-blocked' } })
  expect(statusOf(world, number)).toContain('a GitHub token')
  const kept = world.driver.artifacts(world.driver.runs[0]?.id ?? 0).get('issuewright-change-set') ?? ''
  const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const shown = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  const said = world.repo.comments(number).map(({ body }) => body)
  const logs = world.driver.runs.flatMap(({ jobs }) => jobs.map(({ log, summary }) => log + summary))
  expect([...shown, ...said, ...logs].filter((text) => text.includes(token))).toEqual([])
})
