import { afterEach, expect, test } from '@jest/globals'
import { callable, closeStages, find, job, openStage, printed, results, workflow } from './start.ts'

afterEach(closeStages)

const ours = 'issuewright/issuewright/.github/workflows/run.yml@v1'
const own = (jobs: string, call?: string) => ({ '.github/workflows/run.yml': callable(jobs, call) })

test('a called workflow has inputs with types and defaults, secrets, and outputs', async () => {
  const files = workflow(`
call:
  uses: ${ours}
  with: { name: '\${{ github.event.issue.title }}', loud: true }
  secrets: { key: '\${{ secrets.KEY }}' }
after:
  needs: call
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.call.result }} \${{ needs.call.outputs.answer }}"
`)
  const work = `
work:
  runs-on: ubuntu-latest
  outputs: { said: '\${{ steps.say.outputs.said }}' }
  steps:
    - run: echo "[$KEY] [\${{ secrets.OTHER }}] \${{ inputs.name }} \${{ inputs.loud && 'LOUD' }} \${{ inputs.count + 0 == 3 }} \${{ github.event_name }}"
      env: { KEY: '\${{ secrets.key }}' }
    - id: say
      run: echo "said=42" >> "$GITHUB_OUTPUT"
`.replace('inputs.count + 0 == 3', 'inputs.count == 3')
  const call = `
    inputs:
      name: { type: string, required: true }
      loud: { type: boolean }
      count: { type: number, default: 3 }
    secrets: { key: { required: true } }
    outputs: { answer: { value: '\${{ jobs.work.outputs.said }}' } }`
  const { openIssue } = await openStage(files, { own: own(work, call), secrets: { KEY: 'open sesame', OTHER: 'no' } })

  const run = await openIssue('Help')

  expect(printed(find(run, 'work'))).toEqual(['[***] [] Help LOUD true issues'])
  expect(printed(find(run, 'after'))).toEqual(['success 42'])
  expect(results(run)).toEqual({ 'call / work': 'success', after: 'success' })
})

test('secrets may be inherited, and local workflows called', async () => {
  const files = {
    ...workflow('call:\n  uses: ./.github/workflows/local.yml\n  secrets: inherit\n'),
    '.github/workflows/local.yml': callable(job('work', `echo "\${{ secrets.KEY != '' }}"`)),
  }
  const { openIssue } = await openStage(files, { secrets: { KEY: 'sesame' } })

  expect(printed(find(await openIssue(), 'work'))).toEqual(['true'])
})

test.each([
  ['with: { nme: a }', 'Invalid input, nme is not defined in the referenced workflow.'],
  ['', 'Input name is required, but not provided while calling.'],
  ['with: { name: a }\n  secrets: { other: a }', 'Invalid secret, other is not defined in the referenced workflow.'],
])('a wrong call starts nothing: %s', async (keys, message) => {
  const files = workflow(`call:\n  uses: ${ours}\n  ${keys}\n`)
  const { openIssue } = await openStage(files, {
    own: own(job('work', 'true'), '{ inputs: { name: { type: string, required: true } } }'),
  })

  const run = await openIssue()

  expect(run).toMatchObject({ conclusion: 'startup_failure', jobs: [] })
  expect(run.annotations[0]?.message).toContain(message)
})

test.each([ours, 'octo/other/.github/workflows/run.yml@main', './.github/workflows/nothing.yml'])(
  'a workflow that does not exist cannot be called: %s',
  async (uses) => {
    const { openIssue } = await openStage(workflow(`call:\n  uses: ${uses}\n`))

    expect((await openIssue()).annotations[0]?.message).toContain('workflow was not found')
  },
)

test('a called job gets no right its caller lacks', async () => {
  const files = workflow(`call:\n  permissions: { issues: read }\n  uses: ${ours}\n`)
  const work = job('work', 'true', 'permissions: { issues: write }')
  const { openIssue } = await openStage(files, { own: own(work) })

  const run = await openIssue()

  expect(run.conclusion).toBe('startup_failure')
  expect(run.annotations[0]?.message).toBe(
    `Error calling workflow '${ours}'. The nested job 'work' is requesting 'issues: write', but is only allowed 'issues: read'.`,
  )
})

test('a token has exactly the rights of its job', async () => {
  const work = `
work:
  runs-on: ubuntu-latest
  permissions: { issues: write }
  steps:
    - id: api
      env: { TOKEN: '\${{ secrets.GITHUB_TOKEN }}' }
      run: |
        call() { curl -s -o /dev/null -w '%{http_code}\\n' -H "authorization: Bearer $TOKEN" "$@"; }
        call "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments" -d '{"body":"hello"}'
        call "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/git/refs" -d '{"ref":"refs/heads/x","sha":"'$GITHUB_SHA'"}'
none:
  runs-on: ubuntu-latest
  permissions: {}
  steps: [{ run: 'true' }]
`
  const files = workflow(`call:\n  permissions: { issues: write, contents: write }\n  uses: ${ours}\n`)
  const { openIssue, repository } = await openStage(files, { own: own(work) })

  const run = await openIssue()

  expect(printed(find(run, 'work'))).toEqual(['201', '403'])
  expect(find(run, 'work').tokenPermissions).toEqual({ issues: 'write' })
  expect(find(run, 'none').tokenPermissions).toEqual({})
  expect(repository.comments(1)).toMatchObject([{ author: 'github-actions[bot]', body: 'hello' }])
})

test('without permissions a token may read contents, no more', async () => {
  const { openIssue } = await openStage(workflow(job('work', 'true')))

  expect(find(await openIssue(), 'work').tokenPermissions).toEqual({ contents: 'read', packages: 'read' })
})

test('of a skipped call one line is shown', async () => {
  const files = workflow(`call:\n  if: false\n  uses: ${ours}\n${job('after', 'true', 'needs: call\nif: always()')}`)
  const { openIssue } = await openStage(files, { own: own(job('a', 'true') + job('b', 'true')) })

  expect(results(await openIssue())).toEqual({ call: 'skipped', after: 'success' })
})
