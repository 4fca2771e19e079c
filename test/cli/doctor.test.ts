import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { type Forge, type ForgeRepository, startForge } from '../../forge/forge.ts'
import { installation } from '../../forge/stage/install.ts'
import { callerWorkflow, lackingIn } from '../../src/text/caller.ts'
import type { Check } from '../../src/text/diagnosis.ts'
import { cli, folder, git, repository } from './cli.ts'

const temporary = folder()
let forge: Forge
let repo: ForgeRepository
beforeEach(async () => {
  forge = await startForge()
})
afterEach(() => forge.close())
afterAll(() => temporary.remove())

async function install(files: Record<string, string>): Promise<void> {
  repo = await forge.createRepository({ owner: 'maya', name: 'shop', files })
  forge.beforeRequest = ({ path }) => (path.includes('/rules/branches/') ? { status: 200, body: [] } : undefined)
}

async function labelled(): Promise<void> {
  const { number } = await forge.as('maya').openIssue(repo, { title: 'x', body: '' })
  await forge.as('maya').addLabel(repo, number, 'automate')
}

function doctor(args: string[], actor = 'maya', cwd = temporary.path) {
  return cli(['doctor', ...args], { cwd, env: { GITHUB_API_URL: forge.url, GH_TOKEN: forge.token({ actor }) } })
}

async function checks(actor?: string): Promise<Record<string, Check>> {
  const { out } = await doctor(['maya/shop', '--json'], actor)
  return Object.fromEntries((JSON.parse(out) as Check[]).map((check) => [check.name, check]))
}

test('a good repository passes; origin names it', async () => {
  await install({ ...installation('', []), '.github/issuewright.yml': 'agent: claude\nverify: npm test\n' })
  await labelled()
  repo.actions.secrets.add('ISSUEWRIGHT_STATE_KEY')
  const clone = repository(`${temporary.path}/clone`, { a: 'a' })
  git(clone, 'remote', 'add', 'origin', 'git@github.com:maya/shop.git')
  const { code, out, err } = await doctor([], 'maya', clone)
  expect([code, err]).toEqual([0, ''])
  expect(out).not.toMatch(/^[✖?!]/m)
  expect(out).toContain('Nothing known would stop us.')
  expect(out).not.toContain('\u001b')
  expect(Object.values(await checks()).every(({ state }) => state === 'ok')).toBe(true)
})

test('a broken one is told all that would stop us, each with the place to change it', async () => {
  const workflow = callerWorkflow()
    .replace(', edited', '')
    .replace('checks: read', 'checks: none')
    .replace("  schedule:\n    - cron: '17 * * * *'\n", '')
  await install({ '.github/workflows/w.yaml': workflow, '.github/issuewright.yml': 'agent-comand: x\n' })
  repo.settings.actionsMayCreatePullRequests = false
  repo.actions.variables.set('ISSUEWRIGHT_DISABLED', 'true')
  forge.beforeRequest = ({ path }) =>
    path.includes('/rules/branches/') ? { status: 200, body: [{ type: 'creation' }, { type: 'deletion' }] } : undefined
  const { code, out } = await doctor(['maya/shop'])
  expect(code).toBe(1)
  const found = await checks()
  const states = (state: Check['state']) =>
    Object.values(found)
      .filter((one) => one.state === state)
      .map(({ name }) => name)
  expect(states('bad')).toEqual(['Actions', 'workflow', 'pull requests', 'settings', 'agent', 'label', 'branches'])
  expect(states('advice')).toEqual(['checks', 'state key'])
  expect(found.workflow?.says).toBe(
    '.github/workflows/w.yaml lacks on.issues.types: edited, on.schedule, permissions.checks: read',
  )
  expect(found.settings?.says).toContain('did you mean `agent-command`?')
  expect(out).toMatch(/✖ branches .*the rules creation hold/)
  expect(Object.values(found).filter(({ state, todo }) => state !== 'ok' && !todo)).toEqual([])
})

test('what a token may not see is a question, not an error', async () => {
  await install(installation('my-agent', ['npm test']))
  await labelled()
  repo.setRole('wendy', 'write')
  const writer = await checks('wendy')
  expect(writer['pull requests']).toMatchObject({
    state: 'unknown',
    todo: expect.stringContaining('/settings/actions'),
  })
  expect(writer.Actions?.state).toBe('unknown')
  expect((await doctor(['maya/shop'], 'wendy')).code).toBe(0)
  const reader = await checks('stranger')
  expect(reader.token?.state).toBe('advice')
  expect(reader['state key']?.state).toBe('unknown')
})

test('inputs of the workflow count like settings', async () => {
  const workflow = `${callerWorkflow()}    with: { agent-command: '\${{ vars.AGENT }}', sandbox: none, label: bot, draft: '\${{ vars.D }}' }\n`
  await install({ '.github/workflows/issuewright.yml': workflow })
  const found = await checks()
  expect([found.agent?.state, found.sandbox?.state, found.settings?.state]).toEqual(['ok', 'advice', 'ok'])
  expect(found.label?.says).toContain('`bot` does not exist')
})

test('a label of another case is not the one that the workflow asks for', async () => {
  await install({ '.github/workflows/issuewright.yml': `${callerWorkflow()}    with: { label: Automate }\n` })
  await labelled()
  const { label } = await checks()
  expect(label).toMatchObject({ state: 'bad', says: expect.stringContaining('is written `automate` here') })
})

test('no repository, no token, no origin', async () => {
  await install({})
  expect((await doctor(['maya/none'])).out).toContain('✖ repository    There is no repository maya/none')
  const env = { GITHUB_API_URL: forge.url }
  expect((await cli(['doctor', 'maya/shop'], { env })).out).toContain(
    '✖ token         Neither GITHUB_TOKEN nor GH_TOKEN',
  )
  const wrong = await cli(['doctor', 'maya/shop'], { env: { ...env, GITHUB_TOKEN: 'wrong' } })
  expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('does not accept the token')])
  expect((await doctor([])).err).toContain('no remote `origin`')
})

test.each([
  ['on: push', ['on.issues', 'on.issue_comment']],
  [
    'on: [issues, issue_comment, pull_request, pull_request_review, schedule, workflow_dispatch]',
    ['on.pull_request.types: labeled', 'on.pull_request.types: closed', 'on.workflow_dispatch.inputs.issue'],
  ],
  ['- no workflow', ['on.issues']],
])('%s lacks something', (text, lacking) => {
  expect(lackingIn(load(text), load(callerWorkflow()))).toEqual(expect.arrayContaining(lacking))
})
