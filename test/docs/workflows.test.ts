import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { holds } from '../../forge/driver/expression.ts'
import { readWorkflow } from '../../forge/driver/workflow.ts'
import { callerWorkflow } from '../../src/text/caller.ts'

type Step = { uses?: string; run?: string; with?: Record<string, unknown> }
type Job = { if?: string; permissions?: object; 'timeout-minutes'?: number; steps?: Step[]; uses?: string }
type Workflow = { on: Record<string, unknown>; permissions?: object; jobs: Record<string, Job> }

const files = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8')
  const workflow = load(text) as Workflow
  return {
    file,
    text,
    workflow,
    jobs: Object.entries(workflow.jobs),
    steps: Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps),
  }
})

test.each(files)('$file: no rights by default, one block and one limit per job', ({ workflow, jobs }) => {
  expect(workflow.permissions).toEqual({})
  for (const [name, job] of jobs)
    expect([name, job.permissions !== undefined, job['timeout-minutes'] !== undefined]).toEqual([name, true, true])
})

test.each(files)('$file: every right has its reason', ({ text }) => {
  const rights = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line))
  for (const line of rights) expect(line).toMatch(/# \w/)
})

test.each(files)(
  '$file: foreign actions are pinned to a commit, with the version beside it (ATK-116)',
  ({ text, steps }) => {
    for (const { uses } of steps) if (uses && !/^(\$\/|\.\/)/.test(uses)) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    for (const line of text.split('\n').filter((one) => /uses: .*@/.test(one)))
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/)
  },
)

test.each(files)('$file: no script contains an expression (ATK-013, ATK-014)', ({ steps }) => {
  for (const { run } of steps) expect(run ?? '').not.toContain('${{')
})

test('every job of the reusable workflow has the kill switch, and keeps what it counts', () => {
  const jobs = Object.entries(files.find(({ file }) => file.endsWith('issuewright.yml'))?.workflow.jobs ?? {})
  expect(jobs.map(([name]) => name)).toEqual(
    expect.arrayContaining(['route', 'triage', 'implement', 'publish', 'sweep']),
  )
  // A conjunct of the whole condition: no alternative stands beside it.
  for (const [name, job] of jobs) {
    const condition = (job.if ?? '').replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '')
    expect([name, condition]).toEqual([name, expect.stringContaining("vars.ISSUEWRIGHT_DISABLED != 'true' &&")])
    expect([name, condition.includes('||')]).toEqual([name, false])
  }
  const kept = jobs.flatMap(([, { steps = [] }]) => steps.flatMap((step) => step.with?.['name'] ?? []))
  expect(kept).toEqual(
    expect.arrayContaining([
      'issuewright-transitions-triage',
      'issuewright-transitions-publish',
      'issuewright-metrics',
    ]),
  )
})

test('jobs with rights to write use no foreign action, beyond artifacts', () => {
  const workflow = files.find(({ file }) => file.endsWith('issuewright.yml'))?.workflow
  const foreign = ['triage', 'publish'].flatMap(
    (name) => workflow?.jobs[name]?.steps?.flatMap(({ uses }) => uses ?? []) ?? [],
  )
  expect(foreign.filter((uses) => uses !== '$/' && !/^actions\/(upload|download)-artifact@/.test(uses))).toEqual([])
})

test("the agent's job gets no token, and its one secret goes to the gateway alone", () => {
  const job = files.find(({ file }) => file.endsWith('issuewright.yml'))?.workflow.jobs['implement']
  const steps = job?.steps ?? []
  const holder = steps.findIndex((step) => JSON.stringify(step).includes('secrets.'))
  expect(steps[holder]).toEqual({
    uses: '$/',
    with: {
      mode: 'gateway',
      'work-order-digest': '${{ needs.triage.outputs.work-order-digest }}',
      'agent-api-key': '${{ secrets.agent-api-key }}',
    },
  })
  expect(JSON.stringify({ ...job, steps: steps.toSpliced(holder, 1) })).not.toMatch(/secrets\.|github\.token/)
  // All that needs no key is done before it comes.
  expect(steps.slice(0, holder).map((step) => step.with?.['mode'])).toContain('prepare')
  expect(job?.steps?.[0]?.with).toMatchObject({ 'persist-credentials': false })
})

test.each([...files, { file: 'the caller of the README', text: callerWorkflow() }])(
  "$file: accepted by GitHub's own parser",
  async ({ file, text }) => {
    const source = {} as Parameters<typeof readWorkflow>[0]
    // What only our driver cannot do is no fault of the file.
    const errors = (await readWorkflow(source, file, text)).errors.filter((error) => !error.includes('this driver'))
    expect(errors).toEqual([])
  },
)

/** Whether a comment on rita's issue starts the job. */
function starts(file: string, name: string, login: number, association: string, body: string, action = 'created') {
  const { jobs } = load(readFileSync(file, 'utf8')) as Workflow
  const comment = { body, user: { id: login }, author_association: association }
  const event = { action, comment, issue: { user: { id: 2 } } }
  const contexts = {
    github: { event_name: 'issue_comment', event },
    vars: {},
    needs: { route: { outputs: { issue: '' } } },
  }
  return holds(jobs[name]?.if ?? '', { contexts, functions: { cancelled: () => false } })
}

test.each([
  ['.github/workflows/issuewright.yml', 'triage'],
  ['examples/auto.yml', 'issuewright'],
])('%s: what a stranger says starts no runner, unless it is a command', (file, name) => {
  for (const association of ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'MANNEQUIN'])
    expect([association, starts(file, name, 9, association, 'Me too. /automate run')]).toEqual([association, false])
  for (const association of ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'])
    expect([association, starts(file, name, 9, association, 'It is 3.')]).toEqual([association, true])
  expect(starts(file, name, 2, 'NONE', 'It is 3.')).toBe(true)
  expect(starts(file, name, 9, 'NONE', '/automate run')).toBe(true)
  expect(starts(file, name, 9, 'NONE', '<!-- issuewright-key:questions-r1 -->', 'edited')).toBe(true)
  expect(starts(file, name, 2, 'OWNER', 'It is 4.', 'edited')).toBe(false)
})
