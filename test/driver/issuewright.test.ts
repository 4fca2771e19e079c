import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from '@jest/globals'
import { closeStages, find, openStage, printed, results } from './start.ts'

afterEach(closeStages)

/** Stands in for our action: does in each mode what the workflow's next job waits for. */
const standIn = `
const { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { INPUT_MODE: mode, RUNNER_TEMP: temp, GITHUB_OUTPUT: file, GITHUB_SHA: sha } = process.env
const output = (name, value) => appendFileSync(file, name + '=' + value + '\\n')
const folder = (name) => temp + '/issuewright/' + name
const write = (name, text) => {
  mkdirSync(folder(name), { recursive: true })
  writeFileSync(folder(name) + '/' + name + '.json', text)
}
if (mode === 'triage') {
  write('work-order', 'do it')
  output('issue', process.env.INPUT_ISSUE || '1')
  output('next', 'implement')
  output('base-sha', sha)
  output('work-order-digest', 'abc')
}
if (mode === 'implement') {
  console.log(readFileSync(folder('work-order') + '/work-order.json', 'utf8') + ' ' + readFileSync('README.md', 'utf8'))
  console.log('digest ' + process.env['INPUT_WORK-ORDER-DIGEST'] + ', token ' + (process.env['INPUT_GITHUB-TOKEN'] || 'none'))
  write('change-set', 'done')
}
if (mode === 'publish') {
  console.log(readFileSync(folder('change-set') + '/change-set.json', 'utf8'))
  console.log(process.env['INPUT_TRIAGE-RESULT'] + ' ' + process.env['INPUT_IMPLEMENT-RESULT'])
  output('stage', 'reviewing')
}
`

const caller = `
name: Issuewright
on:
  issues: { types: [labeled] }
  pull_request: { types: [closed] }
jobs:
  issuewright:
    uses: issuewright/issuewright/.github/workflows/issuewright.yml@v1
    permissions: { actions: write, checks: read, contents: write, issues: write, pull-requests: write }
    secrets: { state-key: '\${{ secrets.STATE_KEY }}' }
`

test('our reusable workflow leads a labelled issue through its jobs', async () => {
  const own = {
    'action.yml': await readFile('action.yml', 'utf8'),
    '.github/workflows/issuewright.yml': await readFile('.github/workflows/issuewright.yml', 'utf8'),
    'dist/action/index.js': standIn,
  }
  const files = { '.github/workflows/automate.yml': caller, 'README.md': 'A shop' }
  const { driver, forge } = await openStage(files, { own, secrets: { STATE_KEY: 'sixteen letters or more' } })
  const octo = forge.as('octo')
  await octo.openIssue('octo/shop', { title: 'A bug' })
  await octo.addLabel('octo/shop', 1, 'automate')
  await driver.idle()

  const [run] = driver.runs
  expect(results(run)).toMatchObject({
    'issuewright / route': 'skipped',
    'issuewright / triage': 'success',
    'issuewright / implement': 'success',
    'issuewright / publish': 'success',
  })
  expect(printed(find(run, 'implement'))).toEqual(expect.arrayContaining(['do it A shop', 'digest abc, token none']))
  expect(printed(find(run, 'publish'))).toEqual(expect.arrayContaining(['done', 'success success']))
  expect(find(run, 'publish').outputs.stage).toBe('reviewing')
  expect(find(run, 'implement').tokenPermissions).toEqual({ contents: 'read' })
  expect([...driver.artifacts(run?.id ?? 0).keys()]).toEqual(['issuewright-work-order', 'issuewright-change-set'])
})
