import { afterEach, expect, test } from '@jest/globals'
import { closeStages, find, job, openStage, printed, results, workflow } from './start.ts'

afterEach(closeStages)

const all = `
on:
  issues: { types: [labeled] }
  issue_comment:
  pull_request: { branches: [main] }
  schedule: [{ cron: '17 * * * *' }]
  workflow_dispatch:
    inputs:
      issue: { type: string, required: true }
      force: { type: boolean, default: false }
`
const tell = job(
  'tell',
  `echo "\${{ github.event_name }} \${{ github.event.action }} \${{ github.actor }} \${{ github.ref }}"`,
)

test('workflows start by the events and types they name', async () => {
  const { driver, forge } = await openStage(workflow(tell, all))
  const ann = forge.as('octo')

  const { number } = await ann.openIssue('octo/shop', { title: 'A' })
  await ann.addLabel('octo/shop', number, 'automate')
  await ann.comment('octo/shop', number, 'Hello')
  await driver.idle()

  expect(driver.runs.map((run) => printed(find(run, 'tell'))[0])).toEqual([
    'issues labeled octo refs/heads/main',
    'issue_comment created octo refs/heads/main',
  ])
  expect(driver.runs.map((run) => run.number)).toEqual([1, 2])
})

test('what a job does with its own token starts nothing, except a dispatch', async () => {
  const post = (path: string, body: string) =>
    `curl -s -H "authorization: Bearer \${{ github.token }}" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/${path}" -d '${body}'`
  const files = workflow(
    `
work:
  if: github.event_name != 'workflow_dispatch'
  permissions: { issues: write, actions: write }
  runs-on: ubuntu-latest
  steps:
    - run: |
        ${post('issues/1/comments', '{"body":"I was here"}')}
        ${post('actions/workflows/main.yml/dispatches', '{"ref":"main","inputs":{"issue":"1","force":"true"}}')}
again:
  if: github.event_name == 'workflow_dispatch' && inputs.force
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ github.actor }} \${{ inputs.issue }} \${{ github.event.inputs.issue }} \${{ github.event.inputs.force }}"
`,
    all,
  )
  const { driver, forge, repository } = await openStage(files)
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await forge.as('ann').comment('octo/shop', 1, 'Please')
  await driver.idle()

  expect(repository.comments(1).map((comment) => comment.author)).toEqual(['ann', 'github-actions[bot]'])
  expect(driver.runs.map((run) => run.event)).toEqual(['issue_comment', 'workflow_dispatch'])
  expect(printed(find(driver.runs[1], 'again'))).toEqual(['github-actions[bot] 1 1 true'])
})

test('a person dispatches, and the clock strikes', async () => {
  const { driver } = await openStage(workflow(tell, all))

  const run = await driver.dispatch('octo/shop', 'main.yml', { issue: '7' }, 'octo')
  await driver.schedule('octo/shop')
  await driver.idle()

  expect(run.payload).toMatchObject({ inputs: { issue: '7', force: 'false' } })
  expect(driver.runs.map((one) => printed(find(one, 'tell'))[0])).toEqual([
    'workflow_dispatch  octo refs/heads/main',
    'schedule  octo refs/heads/main',
  ])
})

test('a dispatch with wrong inputs starts nothing', async () => {
  const { driver } = await openStage(workflow(tell, all))

  const run = await driver.dispatch('octo/shop', '.github/workflows/main.yml', { isue: '7' }, 'octo')

  expect(run.conclusion).toBe('startup_failure')
  expect(run.annotations[0]?.message).toBe('Unexpected inputs provided: ["isue"] Required input \'issue\' not provided')
})

test('who may not push may not dispatch', async () => {
  const { driver } = await openStage(workflow(tell, all))

  await expect(driver.dispatch('octo/shop', 'main.yml', { issue: '7' }, 'ann')).rejects.toThrow('403')
})

test('a pull request has its own ref, and its branch name stays data', async () => {
  const files = workflow(
    `
route:
  runs-on: ubuntu-latest
  outputs: { issue: '\${{ steps.route.outputs.issue }}' }
  steps:
    - id: route
      env: { BRANCH: '\${{ github.event.pull_request.head.ref }}' }
      run: |
        if [[ "$BRANCH" =~ ^issuewright/issue-([1-9][0-9]{0,9})-g[1-9][0-9]{0,3}$ ]]; then
          echo "issue=\${BASH_REMATCH[1]}" >> "$GITHUB_OUTPUT"
        fi
work:
  needs: route
  if: needs.route.outputs.issue != ''
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.route.outputs.issue }} \${{ github.head_ref }} \${{ github.base_ref }} \${{ github.ref }} $GITHUB_SHA"
`,
    all,
  )
  const { driver, forge } = await openStage(files)
  const octo = forge.as('octo')
  const sha = await octo.push('octo/shop', { branch: 'issuewright/issue-12-g1', files: { a: 'b' }, message: 'c' })
  await octo.openPullRequest('octo/shop', { title: 'A', head: 'issuewright/issue-12-g1' })
  const branch = `x$(touch\${IFS}pwned)`
  await octo.push('octo/shop', { branch, files: { c: 'd' }, message: 'e' })
  await octo.openPullRequest('octo/shop', { title: 'B', head: branch })
  await driver.idle()

  expect(driver.runs.map((run) => results(run))).toEqual([
    { route: 'success', work: 'success' },
    { route: 'success', work: 'skipped' },
  ])
  expect(printed(find(driver.runs[0], 'work'))).toEqual([`12 issuewright/issue-12-g1 main refs/pull/1/merge ${sha}`])
})

test("a fork's pull request gets no secret and no write", async () => {
  const files = workflow(job('work', `echo "[\${{ secrets.KEY }}]"`, 'permissions: { contents: write }'), all)
  const { driver, forge } = await openStage(files, { secrets: { KEY: 'sesame' } })

  await forge
    .as('mallory')
    .openPullRequest('octo/shop', { title: 'A', head: 'mallory:x', crossRepository: true, files: { a: 'b' } })
  await driver.idle()

  const work = find(driver.runs[0], 'work')
  expect(printed(work)).toEqual(['[]'])
  expect(work.tokenPermissions).toEqual({ contents: 'read' })
})

test('a pushed workflow counts from then on', async () => {
  const { driver, forge, openIssue } = await openStage(workflow(job('old', 'true')))
  const first = await openIssue()

  await forge.as('octo').push('octo/shop', { branch: 'main', files: workflow(job('new', 'true')), message: 'Change' })
  const second = await openIssue()

  expect(driver.runs).toHaveLength(2)
  expect([results(first), results(second)]).toEqual([{ old: 'success' }, { new: 'success' }])
  expect(first.sha).not.toBe(second.sha)
})

test('a rerun is the next attempt of the same event, by somebody else', async () => {
  const files = workflow(
    job('good', 'echo "$GITHUB_RUN_ATTEMPT"') +
      job('bad', 'test "$GITHUB_RUN_ATTEMPT" = 2') +
      job(
        'after',
        `echo "$GITHUB_ACTOR $GITHUB_TRIGGERING_ACTOR \${{ github.event.issue.title }}"`,
        'needs: [good, bad]',
      ),
  )
  const { driver, openIssue } = await openStage(files)
  const run = await openIssue('Same')

  driver.rerun(run.id, { actor: 'bob', failedOnly: true })
  await driver.idle()

  expect(run).toMatchObject({ attempt: 2, conclusion: 'success', actor: 'ann', triggeringActor: 'bob' })
  expect(printed(find(run, 'good'))).toEqual(['1'])
  expect(printed(find(run, 'after'))).toEqual(['ann bob Same'])
  expect(run.previousAttempts.map((attempt) => attempt.conclusion)).toEqual(['failure'])

  driver.rerun(run.id, { actor: 'bob' })
  await driver.idle()

  expect(printed(find(run, 'good'))).toEqual(['3'])
  expect(results(run)).toEqual({ good: 'success', bad: 'failure', after: 'skipped' })
})
