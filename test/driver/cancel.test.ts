import { afterEach, expect, test } from '@jest/globals'
import { callable, closeStages, find, job, openStage, printed, results, until, workflow } from './start.ts'

afterEach(closeStages)

test('a cancelled run ends what runs and still does what is always done', async () => {
  const files = workflow(
    `
work:
  runs-on: ubuntu-latest
  steps:
    - run: |
        trap 'echo interrupted; exit 1' INT
        echo ready
        while true; do sleep 0.05; done
    - run: echo never
    - if: always()
      run: echo "always \${{ job.status }}"
    - if: cancelled()
      run: echo cancelled
    - if: failure()
      run: echo never
` +
      job('after', 'echo never', 'needs: work') +
      job('not', 'echo never', `needs: work\nif: \${{ !cancelled() }}`) +
      job('always', `echo "\${{ needs.work.result }}"`, 'needs: work\nif: always()'),
  )
  const { driver, forge } = await openStage(files)
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await until(() => driver.runs[0]?.jobs[0]?.log.includes('ready') === true)

  driver.cancel(driver.runs[0]?.id ?? 0)
  await driver.idle()

  const [run] = driver.runs
  expect(run?.conclusion).toBe('cancelled')
  expect(results(run)).toEqual({ work: 'cancelled', after: 'skipped', not: 'skipped', always: 'success' })
  expect(printed(find(run, 'work'))).toEqual(['ready', 'interrupted', 'always cancelled', 'cancelled'])
  expect(find(run, 'work').steps.map((step) => step.outcome)).toEqual([
    'cancelled',
    'skipped',
    'success',
    'success',
    'skipped',
  ])
  expect(printed(find(run, 'always'))).toEqual(['cancelled'])
})

test('a process that does not listen is terminated, then killed with its children', async () => {
  const script = `
    const { spawn } = require('node:child_process')
    process.on('SIGINT', () => console.log('SIGINT'))
    process.on('SIGTERM', () => console.log('SIGTERM'))
    spawn('sleep', ['60'], { stdio: 'ignore' })
    console.log('ready')
    setInterval(() => {}, 1000)`
  const files = {
    ...workflow('work:\n  runs-on: ubuntu-latest\n  steps:\n    - uses: actions/checkout@v4\n    - uses: ./stubborn\n'),
    'stubborn/action.yml': 'name: a\ndescription: b\nruns: { using: node24, main: main.js }\n',
    'stubborn/main.js': script,
  }
  const { driver, forge } = await openStage(files)
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await until(() => driver.runs[0]?.jobs[0]?.log.includes('ready') === true)

  driver.cancel(driver.runs[0]?.id ?? 0)
  await driver.idle()

  expect(printed(find(driver.runs[0], 'work')).slice(1)).toEqual(['ready', 'SIGINT', 'SIGTERM'])
})

test('a step or a job that is always done is not interrupted', async () => {
  const files = workflow(
    job('step', 'true').replace('- run: true', '- if: always()\n      run: echo ready; sleep 0.4; echo done') +
      job('job', 'echo ready; sleep 0.4; echo done', 'if: always()'),
  )
  const { driver, forge } = await openStage(files)
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await until(() => driver.runs[0]?.jobs.every((one) => one.log.includes('ready')) === true)

  driver.cancel(driver.runs[0]?.id ?? 0)
  await driver.idle()

  const [run] = driver.runs
  expect(results(run)).toEqual({ step: 'cancelled', job: 'success' })
  for (const id of ['step', 'job']) expect(printed(find(run, id))).toEqual(['ready', 'done'])
})

test('jobs of a called workflow decide for themselves', async () => {
  const own = {
    '.github/workflows/run.yml': callable(
      job('work', 'echo ready; sleep 60') +
        job('report', `echo "\${{ needs.work.result }}"`, 'needs: work\nif: always()'),
    ),
  }
  const files = workflow('call:\n  uses: issuewright/issuewright/.github/workflows/run.yml@v1\n')
  const { driver, forge } = await openStage(files, { own })
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await until(() => driver.runs[0]?.jobs[0]?.log.includes('ready') === true)

  driver.cancel(driver.runs[0]?.id ?? 0)
  await driver.idle()

  expect(results(driver.runs[0])).toEqual({ 'call / work': 'cancelled', 'call / report': 'success' })
})

test('a stopped driver leaves nothing running', async () => {
  const { driver, forge } = await openStage(workflow(job('work', 'echo ready; trap "" INT TERM; sleep 60')))
  await forge.as('ann').openIssue('octo/shop', { title: 'A' })
  await until(() => driver.runs[0]?.jobs[0]?.log.includes('ready') === true)

  const before = Date.now()
  await driver.stop()

  expect(Date.now() - before).toBeLessThan(3000)
  expect(driver.runs[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
})
