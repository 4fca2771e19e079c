import { afterEach, expect, test } from '@jest/globals'
import { closeStages, find, job, openStage, printed, results, workflow } from './start.ts'

afterEach(closeStages)

test('a job hands its outputs to the job that needs it', async () => {
  const files = workflow(`
first:
  runs-on: ubuntu-latest
  outputs:
    greeting: \${{ steps.greet.outputs.text }}
  steps:
    - id: greet
      run: printf 'text<<END\\nhello\\n%s\\nEND\\n' "$GITHUB_REPOSITORY" >> "$GITHUB_OUTPUT"
second:
  needs: first
  if: github.event.issue.title == 'a BUG'
  runs-on: ubuntu-latest
  steps:
    - env: { GREETING: '\${{ needs.first.outputs.greeting }}' }
      run: echo "$GREETING, \${{ github.actor }}"
`)
  const { openIssue } = await openStage(files)

  const run = await openIssue()

  expect(run).toMatchObject({ event: 'issues', name: 'Main', status: 'completed', conclusion: 'success', actor: 'ann' })
  expect(find(run, 'first').outputs).toEqual({ greeting: 'hello\nocto/shop' })
  expect(printed(find(run, 'second'))).toEqual(['hello', 'octo/shop, ann'])
})

test('jobs without needs run side by side', async () => {
  const files = workflow(job('left', 'sleep 0.6') + job('right', 'sleep 0.6'))
  const told: string[] = []
  const { openIssue } = await openStage(files, {
    onProgress: (event) => void (event.type.startsWith('job-') && told.push(event.type)),
  })

  await openIssue()

  expect(told).toEqual(['job-started', 'job-started', 'job-finished', 'job-finished'])
})

test('after a failure only jobs run that ask for it', async () => {
  const files = workflow(
    job('broken', 'exit 3') +
      job('after', 'true', 'needs: broken') +
      job('later', 'true', 'needs: after') +
      job(
        'alarm',
        `echo "\${{ needs.broken.result }} \${{ needs.after.result }}"`,
        'needs: [broken, after]\nif: failure()',
      ) +
      job('always', 'true', "needs: [later]\nif: always() && needs.later.result == 'skipped'"),
  )
  const { openIssue } = await openStage(files)

  const run = await openIssue()

  expect(run.conclusion).toBe('failure')
  expect(results(run)).toEqual({
    broken: 'failure',
    after: 'skipped',
    later: 'skipped',
    alarm: 'success',
    always: 'success',
  })
  expect(printed(find(run, 'alarm'))).toEqual(['failure skipped'])
  expect(find(run, 'broken').annotations).toMatchObject([
    { level: 'error', message: 'Process completed with exit code 3.' },
  ])
})

test('one skipped ancestor makes success() false for everything after it', async () => {
  const files = workflow(
    job('skipped', 'true', 'if: false') +
      job('runs', 'true', `needs: skipped\nif: \${{ !cancelled() }}`) +
      job('not', 'true', 'needs: runs'),
  )
  const { openIssue } = await openStage(files)

  const run = await openIssue()

  expect(results(run)).toEqual({ skipped: 'skipped', runs: 'success', not: 'skipped' })
})

test('a failed job with continue-on-error counts as success', async () => {
  const files = workflow(job('shaky', 'exit 1', 'continue-on-error: true') + job('after', 'true', 'needs: shaky'))
  const { openIssue } = await openStage(files)

  const run = await openIssue()

  expect(run.conclusion).toBe('success')
  expect(results(run)).toEqual({ shaky: 'success', after: 'success' })
  expect(find(run, 'shaky').conclusion).toBe('failure')
})

test('a run whose jobs are all skipped is skipped', async () => {
  const { openIssue } = await openStage(workflow(job('never', 'true', "if: vars.ENABLED == 'yes'")))

  const run = await openIssue()

  expect(run.conclusion).toBe('skipped')
})

test('a job that takes too long is cancelled, and its always() steps still run', async () => {
  const files = workflow(`
slow:
  runs-on: ubuntu-latest
  timeout-minutes: 0.005
  steps:
    - run: sleep 30
    - run: echo never
    - if: always()
      run: echo still
`)
  const { openIssue } = await openStage(files)

  const run = await openIssue()

  expect(run.conclusion).toBe('cancelled')
  const { steps, annotations, log } = find(run, 'slow')
  expect(steps.map((step) => step.outcome)).toEqual(['cancelled', 'skipped', 'success'])
  expect(annotations[0]?.message).toContain('maximum execution time of 0.005 minutes')
  expect(log).toContain('still')
})

test('an output that holds a secret goes nowhere', async () => {
  const files = workflow(`
leaky:
  runs-on: ubuntu-latest
  outputs: { safe: 'yes', leak: '\${{ steps.leak.outputs.text }}' }
  steps:
    - id: leak
      run: echo "text=my \${{ secrets.PASSWORD }}" >> "$GITHUB_OUTPUT"
after:
  needs: leaky
  runs-on: ubuntu-latest
  steps:
    - run: echo "[\${{ needs.leaky.outputs.leak }}] \${{ needs.leaky.outputs.safe }}"
`)
  const { openIssue } = await openStage(files, { secrets: { PASSWORD: 'hunter2' } })

  const run = await openIssue()

  expect(find(run, 'leaky').annotations).toMatchObject([{ message: "Skip output 'leak' since it may contain secret." }])
  expect(printed(find(run, 'after'))).toEqual(['[] yes'])
})

test('a workflow this driver cannot do starts nothing and says why', async () => {
  const { openIssue } = await openStage(workflow(job('many', 'true', 'strategy: { matrix: { os: [a, b] } }')))

  const run = await openIssue()

  expect(run.conclusion).toBe('startup_failure')
  expect(run.annotations[0]?.message).toContain('jobs.many: this driver does not know how to do `strategy`')
})

test('a workflow GitHub would refuse starts nothing and says why', async () => {
  const { openIssue } = await openStage(workflow(job('first', 'true') + job('lost', 'true', 'needs: nobody')))

  const run = await openIssue()

  expect(run.conclusion).toBe('startup_failure')
  expect(run.annotations[0]?.message).toContain("depends on unknown job 'nobody'")
})
