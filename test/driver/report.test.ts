import { afterEach, expect, test } from '@jest/globals'
import { reportRuns } from '../../forge/driver/report.ts'
import { closeStages, find, job, openStage, printed, results, type Stage, until, workflow } from './start.ts'

afterEach(closeStages)

/** Asks the API as the owner. */
async function api({ forge }: Stage, path: string, method = 'GET') {
  const headers = { authorization: `Bearer ${forge.token({ actor: 'octo' })}` }
  const response = await fetch(`${forge.url}/repos/octo/shop/${path}`, { method, headers })
  return { status: response.status, body: JSON.parse((await response.text()) || '{}') }
}

test('the API shows runs, jobs and artifacts as they are', async () => {
  const jobs = `
work:
  runs-on: ubuntu-latest
  steps:
    - { name: Make, run: echo hi > out.txt }
    - uses: actions/upload-artifact@v4
      with: { name: out, path: out.txt }
`
  const stage = await openStage(workflow(jobs + job('never', 'true', 'if: false')))
  reportRuns(stage.driver, stage.repository)

  const { id } = await stage.openIssue()

  expect((await api(stage, `actions/runs/${id}`)).body).toMatchObject({
    name: 'Main',
    event: 'issues',
    status: 'completed',
    conclusion: 'success',
  })
  expect((await api(stage, `actions/runs/${id}/jobs`)).body.jobs).toMatchObject([
    { name: 'never', conclusion: 'skipped' },
    { name: 'work', conclusion: 'success', steps: [{ name: 'Make', conclusion: 'success' }, { status: 'completed' }] },
  ])
  expect((await api(stage, `actions/runs/${id}/artifacts`)).body.artifacts).toMatchObject([{ name: 'out' }])
})

test('the API cancels and runs again', async () => {
  const files = workflow(job('work', 'echo $GITHUB_TRIGGERING_ACTOR; test $GITHUB_RUN_ATTEMPT = 2 || sleep 60'))
  const stage = await openStage(files)
  const { driver, forge, repository } = stage
  reportRuns(driver, repository)
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await until(() => driver.runs[0]?.jobs[0]?.log.includes('ann') === true)
  const path = `actions/runs/${driver.runs[0]?.id}`

  expect((await api(stage, `${path}/cancel`, 'POST')).status).toBe(202)
  await driver.idle()
  expect((await api(stage, path)).body).toMatchObject({ status: 'completed', conclusion: 'cancelled' })

  expect((await api(stage, `${path}/rerun`, 'POST')).status).toBe(201)
  await driver.idle()
  expect((await api(stage, path)).body).toMatchObject({ conclusion: 'success', run_attempt: 2 })
  expect(printed(find(driver.runs[0], 'work'))).toEqual(['octo'])
})

test('a workflow may follow another one', async () => {
  const stage = await openStage({
    ...workflow(job('work', 'true')),
    '.github/workflows/after.yml': `on: { workflow_run: { workflows: [Main], types: [completed] } }
jobs: { report: { runs-on: x, steps: [{ run: 'echo "\${{ github.event.workflow_run.conclusion }}"' }] } }`,
  })
  reportRuns(stage.driver, stage.repository)

  await stage.openIssue()

  const [, after] = stage.driver.runs
  expect(stage.driver.runs).toHaveLength(2)
  expect(results(after)).toEqual({ report: 'success' })
  expect(printed(find(after, 'report'))).toEqual(['success'])
})
