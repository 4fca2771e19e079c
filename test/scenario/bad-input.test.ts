import { afterEach, expect, test } from '@jest/globals'
import { startDriver } from '../../forge/driver/driver.ts'
import { callerWorkflow } from '../../src/text/caller.ts'
import { clearIssue, expectRest, jobsOf, openWorld, recordOf, statusOf, transcript, type World } from './world.ts'

let world: World
afterEach(() => world.close())

/** A workflow of somebody who uses the action as a step of their own. */
const ownStep = (permissions: string, inputs: string) => ({
  '.github/workflows/issuewright.yml': `name: own
on: { issues: { types: [labeled] }, workflow_dispatch: { inputs: { issue: { required: true } } } }
permissions: ${permissions}
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: issuewright/issuewright@v1
        with: { mode: triage, ${inputs} }
`,
})
const all = '{ contents: read, issues: write, pull-requests: read }'
const token = "github-token: '${{ github.token }}'"

test.each([
  ['an unknown input', all, `${token}, lable: x`, /There is no input `lable`\. Did you mean `label`\?/],
  ['an unknown mode', all, `${token}, mode: traige`, /There is no mode `traige`\. Did you mean `triage`\?/],
  ['no token', all, 'label: automate', /`github-token` is empty.*Pass `github-token/],
  [
    'a token without the right to write issues',
    '{ contents: read, issues: read, pull-requests: read }',
    token,
    /may not do `POST .*comments.*permissions:/,
  ],
  [
    'a token without the right to read',
    '{ issues: write, pull-requests: read }',
    token,
    /may not do `POST \/graphql`.*permissions:/,
  ],
  ['a short state key', all, `${token}, state-key: short`, /at least 16 random characters/],
  // Its concurrency group is that of another text, so that it would run beside the runs of `1`.
  ['a number with a blank', all, `${token}, issue: '1 '`, /The input `issue` is no number: `1 `/],
])('%s is told in the log, with what to do', async (_, permissions, inputs, says) => {
  const files = ownStep(permissions, inputs.replace(', mode: traige', ''))
  if (inputs.includes('traige'))
    files['.github/workflows/issuewright.yml'] = files['.github/workflows/issuewright.yml'].replace(
      'mode: triage',
      'mode: traige',
    )
  world = await openWorld({ files })
  await world.ask()
  const job = jobsOf(world)[0]
  expect(job?.result).toBe('failure')
  expect(job?.annotations.map(({ message }) => message).join('\n')).toMatch(says)
  expect(job?.summary).toContain('Issuewright could not go on')
  expect(job?.summary).toMatch(/fault: user\)/)
})

test.each([
  ['an unknown key', { settings: ['treshold: 4'] }, /no setting `treshold`; did you mean `threshold`\?/],
  [
    'an unknown label key',
    { settings: ['labels: { quued: x }'] },
    /no setting `labels\.quued`; did you mean `queued`\?/,
  ],
  ['a value out of range', { settings: ['threshold: 9'] }, /`threshold`/],
  ['broken YAML', { settings: ['a: [b'] }, /no valid YAML/],
  ['no agent', { files: { '.github/issuewright.yml': 'sandbox: none\n' } }, /There is no agent/],
  [
    'a room without an image',
    { files: { '.github/issuewright.yml': 'agent-command: "true"\nsandbox: docker\n' } },
    /no room for the agent[\s\S]*`sandbox-image: null`/,
  ],
])('%s in the settings file is told on the issue', async (_, options, says) => {
  world = await openWorld(options)
  const number = await world.ask()
  expect(recordOf(world, number)?.stage).toBe('failed')
  expect(statusOf(world, number)).toMatch(says)
  await expectRest(world, number)
})

test('an input of the wrong kind is told on the issue', async () => {
  const caller = callerWorkflow().replace('    secrets:', '    with: { agent-minutes: many }\n    secrets:')
  world = await openWorld({ files: { '.github/workflows/issuewright.yml': caller } })
  const number = await world.ask()
  expect(recordOf(world, number)?.error?.code).toBe('bad-configuration')
  expect(statusOf(world, number)).toMatch(/An input cannot be used: `agent-minutes`/)
})

test('mended settings and a retry lead on', async () => {
  world = await openWorld({ settings: ['treshold: 4'] })
  const number = await world.ask()
  const good = (await world.repo.git('show', 'main:.github/issuewright.yml')).replace('treshold', 'threshold')
  await world.maya.push(world.repo, { branch: 'main', files: { '.github/issuewright.yml': good } })
  await world.maya.comment(world.repo, number, '/automate retry')
  await world.driver.idle()
  expect(recordOf(world, number)?.stage).toBe('reviewing')
})

test('a repository that forbids pull requests by Actions: which setting, and a retry opens it without the agent', async () => {
  world = await openWorld()
  world.repo.settings.actionsMayCreatePullRequests = false
  const number = await world.ask()
  expect(recordOf(world, number)?.error?.code).toBe('pull-requests-forbidden')
  expect(statusOf(world, number)).toContain('Allow GitHub Actions to create and approve pull requests')
  expect(statusOf(world, number)).toContain('/compare/main...issuewright/issue-1-g1')
  await expectRest(world, number)
  world.repo.settings.actionsMayCreatePullRequests = true
  await world.maya.comment(world.repo, number, '/automate retry')
  await world.driver.idle()
  expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', generation: 1, totals: { attempts: 1 } })
  expect(jobsOf(world).filter(({ id, log }) => id === 'implement' && log !== '')).toHaveLength(1)
  expect(world.repo.pull(2).body).toContain('Closes #1')
  await expectRest(world, number)
})

test('a pull request that is labelled gets one answer', async () => {
  world = await openWorld()
  const { repo, maya, driver, forge } = world
  await maya.push(repo, { branch: 'topic', files: { 'x.md': 'x' } })
  await maya.openPullRequest(repo, { title: 'Topic', head: 'topic' })
  for (const _ of [1, 2]) {
    await maya.addLabel(repo, 1, 'automate')
    await driver.idle()
    await maya.removeLabel(repo, 1, 'automate')
  }
  await maya.addLabel(repo, 1, 'other')
  await driver.idle()
  expect(repo.comments(1).map(({ body }) => body)).toEqual([expect.stringContaining('works on issues only')])
  expect(jobsOf(world).filter(({ result }) => result === 'failure')).toEqual([])
  expect(transcript(forge.requests).join()).not.toContain('/git/')
})

test('a closed issue, a locked issue, an empty body', async () => {
  world = await openWorld()
  const { repo, rita, maya, driver } = world
  const open = async (body: string) => (await rita.openIssue(repo, { ...clearIssue, title: 'help', body })).number
  const [closed, locked, empty] = [await open(clearIssue.body), await open('It is wrong.'), await open('')]
  await maya.closeIssue(repo, closed)
  await maya.lockIssue(repo, locked)
  for (const number of [closed, locked, empty]) await maya.addLabel(repo, number, 'automate')
  await driver.idle()
  expect(repo.comments(closed).map(({ body }) => body)).toEqual([expect.stringContaining('The issue was closed')])
  expect(recordOf(world, locked)).toMatchObject({
    stage: 'failed',
    error: { code: 'still-unclear', about: { completeness: expect.any(Number), locked: 1 } },
  })
  expect(recordOf(world, empty)).toMatchObject({ stage: 'clarifying', verdict: { completeness: 1 } })
  for (const number of [closed, locked, empty]) await expectRest(world, number)
  const failed = jobsOf(world).filter(({ result }) => result === 'failure')
  expect(failed.map(({ annotations }) => annotations[0]?.message)).toEqual([expect.stringContaining('still unclear')])
})

test('among very many comments there is still one status comment', async () => {
  world = await openWorld()
  const { repo, rita, maya, forge } = world
  const { number } = await rita.openIssue(repo, { title: 'help', body: '' })
  for (let i = 0; i < 35; i++) await rita.comment(repo, number, `before ${i}`)
  await maya.addLabel(repo, number, 'automate')
  await world.driver.idle()
  await world.driver.stop()
  for (let i = 0; i < 110; i++) await world.mallory.comment(repo, number, `after ${i}`)
  const driver = startDriver({ forge, actionRoot: process.cwd(), node: process.execPath })
  forge.requests.length = 0
  await driver.dispatch(repo.fullName, 'issuewright.yml', { issue: String(number) }, 'maya')
  await driver.idle()
  await driver.stop()
  expect(transcript(forge.requests).filter((line) => line.includes('GraphQL Comments'))).toHaveLength(2)
  expect(repo.comments(number).filter(({ body }) => body.startsWith('### Issuewright'))).toHaveLength(1)
  expect(recordOf(world, number)?.stage).toBe('clarifying')
})

test('an issue that does not exist is told', async () => {
  world = await openWorld()
  await world.driver.dispatch(world.repo.fullName, 'issuewright.yml', { issue: '99' }, 'maya')
  await world.driver.idle()
  expect(
    jobsOf(world)
      .flatMap(({ annotations }) => annotations.map(({ message }) => message))
      .join(),
  ).toContain('Check the number of the issue')
})

test('an event that is not ours costs no request', async () => {
  world = await openWorld()
  const { repo, rita, mallory, maya, driver, forge } = world
  const { number } = await rita.openIssue(repo, clearIssue)
  await maya.addLabel(repo, number, 'Automate ')
  await mallory.comment(repo, number, 'me too')
  await maya.addLabel(repo, number, 'bug')
  await driver.idle()
  expect(transcript(forge.requests)).toEqual([])
})
