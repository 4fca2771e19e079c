import { afterEach, expect, test } from '@jest/globals'
import { closeStages, find, openStage, printed, workflow } from './start.ts'

afterEach(closeStages)

const checkout = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'

/** An action that prints what it is given, and has a state for its end. */
const echo = {
  'action.yml': `
name: Echo
description: Says what it hears
inputs:
  greeting: { description: A word, default: hello }
  my name: { description: Two words, default: '\${{ github.actor }}' }
outputs: { said: { description: What was said } }
runs: { using: node24, pre: pre.js, main: main.js, post: post.js }
`,
  'pre.js': "require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'early=' + process.env.INPUT_GREETING)",
  'main.js': `
console.log('early ' + process.env.STATE_early)
const { appendFileSync } = require('node:fs')
const said = process.env.INPUT_GREETING + ' ' + process.env.INPUT_MY_NAME
console.log(said)
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + said + '\\n')
appendFileSync(process.env.GITHUB_STATE, 'kept=' + said.length + '\\n')
`,
  'post.js': "console.log('post ' + process.env.STATE_kept + ' ' + process.env.INPUT_GREETING)",
}

test.each(['issuewright/issuewright@v1', '$/'])('our own action runs on the given node: %s', async (uses) => {
  const called = `on: { workflow_call: {} }
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - id: echo
        uses: ${uses}
        with: { GREETING: hi, volume: 11 }
      - run: echo "\${{ steps.echo.outputs.said }}."
`
  const files = workflow('call:\n  uses: issuewright/issuewright/.github/workflows/run.yml@v1\n')
  const { openIssue } = await openStage(files, { own: { ...echo, '.github/workflows/run.yml': called } })

  const record = find(await openIssue(), 'work')

  expect(record.name).toBe('call / work')
  expect(printed(record).filter((line) => !line.startsWith('##'))).toEqual([
    'early hi',
    'hi ann',
    'hi ann.',
    'post 6 hi',
  ])
  expect(record.annotations.map((note) => note.message)).toEqual([
    "Unexpected input(s) 'volume', valid inputs are ['greeting', 'my name']",
  ])
})

test('an action of the workspace may be composite', async () => {
  const files = {
    ...workflow(`
work:
  runs-on: ubuntu-latest
  steps:
    - uses: ${checkout}
    - id: set-up
      uses: ./.github/actions/set-up
      with: { tool: npm }
    - run: echo "\${{ steps.set-up.outputs.version }} $READY"
`),
    '.github/actions/set-up/action.yml': `
name: Set up
description: Prepares
inputs: { tool: { description: Which, required: true } }
outputs: { version: { description: Which one, value: '\${{ steps.look.outputs.version }}' } }
runs:
  using: composite
  steps:
    - id: look
      shell: bash
      run: |
        echo "version=\${{ inputs.tool }}-9" >> "$GITHUB_OUTPUT"
        echo "READY=yes" >> "$GITHUB_ENV"
    - if: failure()
      shell: bash
      run: echo never
    - shell: bash
      run: basename "$GITHUB_ACTION_PATH"
`,
  }
  const { openIssue } = await openStage(files)

  const record = find(await openIssue(), 'work')

  expect(record.result).toBe('success')
  expect(record.steps).toHaveLength(3)
  expect(printed(record).slice(1)).toEqual(['set-up', 'npm-9 yes'])
})

test.each(['actions/setup-node@v4', 'docker://alpine:3', 'issuewright/other@v1'])(
  'a foreign action fails its job before the first step: %s',
  async (uses) => {
    const files = workflow(
      `work:\n  runs-on: ubuntu-latest\n  steps:\n    - run: echo never\n    - if: false\n      uses: ${uses}\n`,
    )
    const { openIssue } = await openStage(files)

    const record = find(await openIssue(), 'work')

    expect(record.result).toBe('failure')
    expect(record.steps).toEqual([])
    expect(record.annotations[0]?.message).toContain(`Unable to resolve action '${uses}'`)
  },
)

test('an action that is not there fails its step', async () => {
  const { openIssue } = await openStage(workflow('work:\n  runs-on: ubuntu-latest\n  steps:\n    - uses: ./nowhere\n'))

  const record = find(await openIssue(), 'work')

  expect(record.annotations[0]?.message).toContain("Can't find 'action.yml'")
})

test('checkout leaves no credential behind when told so, and one that can push when not', async () => {
  const files = {
    ...workflow(`
work:
  runs-on: ubuntu-latest
  permissions: { contents: write }
  steps:
    - uses: ${checkout}
      with: { path: bare, persist-credentials: false }
    - run: cd bare && cat README.md && ! grep -ri authorization .git && ! git push -q origin HEAD:refs/heads/no
    - uses: ${checkout}
      with: { ref: main, fetch-depth: 0, path: full }
    - run: |
        cd full && git branch --show-current
        git -c user.name=a -c user.email=a@b commit -q --allow-empty -m More && git push -q origin HEAD:refs/heads/yes
`),
    'README.md': 'A shop',
  }
  const { openIssue, repository } = await openStage(files)

  const record = find(await openIssue(), 'work')

  expect(record.annotations).toEqual([])
  expect(record.result).toBe('success')
  expect(printed(record)).toContain('A shop')
  expect(printed(record)).toContain('main')
  expect(repository.branch('no')).toBeUndefined()
  expect(repository.branch('yes')).toMatch(/^[0-9a-f]{40}$/)
})

test('artifacts go from job to job, without modes and hidden files', async () => {
  const files = workflow(`
make:
  runs-on: ubuntu-latest
  outputs: { digest: '\${{ steps.up.outputs.artifact-digest }}' }
  steps:
    - run: mkdir -p out/deep && echo one > out/a.txt && echo two > out/deep/b.sh && chmod +x out/deep/b.sh && echo x > out/.hidden
    - id: up
      uses: actions/upload-artifact@v4
      with: { name: things, path: out }
    - id: again
      continue-on-error: true
      uses: actions/upload-artifact@v4
      with: { name: things, path: out }
    - uses: actions/upload-artifact@v4
      with: { name: things, path: out, overwrite: true, include-hidden-files: true }
    - uses: actions/upload-artifact@v4
      with: { name: nothing, path: nowhere, if-no-files-found: ignore }
    - uses: actions/upload-artifact@v4
      with: { name: some, path: "out/**/*.txt\\n!out/b.txt" }
take:
  needs: make
  runs-on: ubuntu-latest
  steps:
    - uses: actions/download-artifact@v4
      with: { name: things, path: in }
    - run: find in -type f | sort && test ! -x in/deep/b.sh && echo "\${#DIGEST}"
      env: { DIGEST: '\${{ needs.make.outputs.digest }}' }
    - uses: actions/download-artifact@v4
      with: { name: nothing }
`)
  const { openIssue, driver } = await openStage(files)

  const run = await openIssue()

  expect(find(run, 'make').steps.map((step) => step.outcome)).toEqual([
    'success',
    'success',
    'failure',
    'success',
    'success',
    'success',
  ])
  expect(printed(find(run, 'take')).slice(1, 5)).toEqual(['in/.hidden', 'in/a.txt', 'in/deep/b.sh', '64'])
  expect(find(run, 'take').annotations.map((note) => note.message)).toEqual([
    'Unable to download artifact(s): Artifact not found for name: nothing',
  ])
  expect([...driver.artifacts(run.id).keys()]).toEqual(['things', 'some'])
})
