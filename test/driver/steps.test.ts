import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { closeStages, find, openStage, printed, workflow } from './start.ts'

afterEach(closeStages)

/** A workflow with one job, `work`, of these steps. */
const steps = (text: string, keys = '') =>
  workflow(`work:\n  runs-on: ubuntu-latest\n${keys}  steps:\n${text.replace(/^\n/, '').replace(/^(?=.)/gm, '    ')}`)

test('a step reaches later steps by env, path and summary files', async () => {
  const files = steps(
    `
- run: |
    mkdir "$RUNNER_TEMP/bin" && printf '#!/bin/sh\\necho I am on the PATH\\n' > "$RUNNER_TEMP/bin/tool" && chmod +x "$RUNNER_TEMP/bin/tool"
    echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
    echo "COLOUR=green" >> "$GITHUB_ENV"
    echo "GITHUB_ACTOR=root" >> "$GITHUB_ENV"
    echo "# Done" >> "$GITHUB_STEP_SUMMARY"
- run: tool; echo "$COLOUR \${{ env.COLOUR }} $GITHUB_ACTOR $KIND"
`,
    '  env: { KIND: job }\n',
  )
  const { openIssue } = await openStage(files)

  const record = find(await openIssue(), 'work')

  expect(printed(record)).toEqual(['I am on the PATH', 'green green ann job'])
  expect(record.summary).toBe('# Done\n')
})

test.each([
  ['just text', "Invalid format 'just text'"],
  ['a<<END', "Invalid value. Matching delimiter not found 'END'"],
  ['=b', "Invalid format '=b'. Name must not be empty"],
])('a malformed output file fails the step: %s', async (line, message) => {
  const { openIssue } = await openStage(steps(`- run: echo '${line}' >> "$GITHUB_OUTPUT"\n`))

  const record = find(await openIssue(), 'work')

  expect(record.result).toBe('failure')
  expect(record.annotations.map((note) => note.message)).toEqual([
    "Unable to process file command 'output' successfully.",
    message,
  ])
})

test('NODE_OPTIONS cannot be set for later steps', async () => {
  const { openIssue } = await openStage(steps('- run: echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"\n'))

  expect(find(await openIssue(), 'work').annotations[1]?.message).toContain("Can't store NODE_OPTIONS")
})

test('secrets, the token and added masks never reach the log or the summary', async () => {
  const files = steps(`
- run: |
    echo "::add-mask::first%0Asecond"
    echo "1 first 2 second 3 $PASSWORD 4 $TOKEN 5 $(printf %s "$PASSWORD" | base64)" | tee -a "$GITHUB_STEP_SUMMARY"
  env: { PASSWORD: '\${{ secrets.PASSWORD }}', TOKEN: '\${{ github.token }}' }
`)
  const { openIssue } = await openStage(files, { secrets: { PASSWORD: 'hunter2' } })

  const record = find(await openIssue(), 'work')

  expect(printed(record)).toEqual(['1 *** 2 *** 3 *** 4 *** 5 ***=='])
  expect(record.summary).toBe('1 *** 2 *** 3 *** 4 *** 5 ***==\n')
})

test('commands in the log become annotations, until they are stopped', async () => {
  const files = steps(`
- run: |
    echo "  ::error file=a%2Cb.ts,line=3::100%25%0Atwo lines"
    echo "##[warning]old style"
    echo "text ::notice::is no command"
    printf 'also\\342\\200\\250::error::not one\\n'
    echo "::stop-commands::pause"
    echo "::error::not heard"
    echo "::pause::"
    echo "::notice title=Heard::again"
`)
  const { openIssue } = await openStage(files)

  const record = find(await openIssue(), 'work')

  expect(record.annotations).toEqual([
    { level: 'error', message: '100%\ntwo lines', properties: { file: 'a,b.ts', line: '3' } },
    { level: 'warning', message: 'old style', properties: {} },
    { level: 'notice', message: 'again', properties: { title: 'Heard' } },
  ])
  expect(record.log).toContain('::error::not heard')
})

test('set-output still works, with a warning', async () => {
  const files = steps(`
- id: old
  run: echo "::set-output name=colour::green"
- run: echo "\${{ steps.old.outputs.colour }}"
`)
  const { openIssue } = await openStage(files)

  const record = find(await openIssue(), 'work')

  expect(printed(record)).toContain('green')
  expect(record.annotations).toMatchObject([{ level: 'warning' }])
})

test('a command that GitHub has taken away fails its step', async () => {
  const { openIssue } = await openStage(steps('- run: echo "::set-env name=A::b"\n'))

  const record = find(await openIssue(), 'work')

  expect(record.result).toBe('failure')
  expect(record.annotations[0]?.message).toContain('`set-env` command is disabled')
})

test('outcome, conclusion and status functions follow each other', async () => {
  const files = steps(`
- id: shaky
  continue-on-error: true
  run: exit 1
- run: echo "\${{ steps.shaky.outcome }} \${{ steps.shaky.conclusion }} \${{ job.status }}"
- run: exit 1
- run: echo never
- if: failure() && steps.shaky.outcome == 'failure'
  run: echo "\${{ job.status }}"
- if: failure() && fromJSON('{')
  run: echo never
- if: success() || hashFiles('nothing') == ''
  run: echo last
`)
  const { openIssue } = await openStage(files)

  const record = find(await openIssue(), 'work')

  expect(record.steps.map((step) => `${step.outcome} ${step.conclusion}`)).toEqual([
    'failure success',
    'success success',
    'failure failure',
    'skipped skipped',
    'success success',
    'failure failure',
    'success success',
  ])
  expect(printed(record).filter((line) => !line.startsWith('##'))).toEqual([
    'failure success success',
    'failure',
    'last',
  ])
})

test('a step that takes too long fails', async () => {
  const { openIssue } = await openStage(
    steps('- run: sleep 30\n  name: Nap\n  timeout-minutes: 0.003\n- if: failure()\n  run: echo woken\n'),
  )

  const record = find(await openIssue(), 'work')

  expect(record.steps.map((step) => step.outcome)).toEqual(['failure', 'success'])
  expect(record.annotations[0]?.message).toBe("The action 'Nap' has timed out after 0.003 minutes.")
})

test('without a shell a pipe may break, with bash it may not', async () => {
  const files = steps(
    '- run: false | true\n- shell: sh\n  run: echo "$0" | grep -c sh$\n- shell: bash\n  run: false | true\n',
  )
  const { openIssue } = await openStage(files)

  const { steps: ended } = find(await openIssue(), 'work')

  expect(ended.map((step) => step.outcome)).toEqual(['success', 'success', 'failure'])
})

test('a process that outlives its step is gone when its job ends', async () => {
  const { openIssue } = await openStage(steps('- run: sleep 60 > /dev/null 2>&1 & echo $!\n'))

  const pid = Number(printed(find(await openIssue(), 'work'))[0])

  expect(pid).toBeGreaterThan(1)
  // Dead, even where nobody buries it; the kernel takes its time.
  const left = () => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  for (let looks = 0; looks < 100 && (await left()) !== ''; looks++) await setTimeout(50)
  expect(await left()).toBe('')
})
