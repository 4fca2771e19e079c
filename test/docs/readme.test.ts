import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { guardPage, pages, pipelinePage, withBlocks } from '../../scripts/docs.ts'
import { agentNames } from '../../src/adapters/agents/names.ts'
import { policyOf } from '../../src/config.ts'
import { inputNames } from '../../src/inputs.ts'
import { inputs } from '../pipeline/item.ts'

const readme = readFileSync('README.md', 'utf8')
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts
const snippets = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

test('README and docs say what the code says (npm run docs)', () => {
  for (const page of pages) {
    const text = readFileSync(page, 'utf8')
    expect(text).toBe(withBlocks(text))
  }
  expect(readFileSync('docs/pipeline.md', 'utf8')).toBe(pipelinePage())
  expect(readFileSync('docs/guard.md', 'utf8')).toBe(guardPage())
})

test('action.yml and the code know the same inputs', () => {
  const action = load(readFileSync('action.yml', 'utf8')) as { inputs: object; runs: { main: string } }
  expect(Object.keys(action.inputs)).toEqual([...inputNames])
  expect(existsSync(action.runs.main)).toBe(true)
})

test('the settings shown in the README are accepted', async () => {
  const [settings] = snippets('yaml').filter((text) => text.startsWith('agent:'))
  expect(await policyOf(settings ?? '', inputs(), agentNames)).toMatchObject({
    problem: null,
    agent: ['claude'],
    sandbox: 'bubblewrap',
    verify: ['npm test'],
  })
})

test('the workflow shown is about twenty lines and the one that the scenarios install', () => {
  const [workflow = ''] = snippets('yaml').filter((text) => text.includes('workflow_dispatch'))
  expect(Object.keys(load(workflow) as object)).toEqual(['name', 'on', 'permissions', 'jobs'])
  expect(workflow.trim().split('\n').length).toBeLessThanOrEqual(26)
})

test('every command shown is a script or a command of ours', () => {
  for (const line of snippets('sh').flatMap((text) => text.trim().split('\n'))) {
    const command = /^(?:AGENT_API_KEY=… )?node dist\/cli\/index\.js (\w+)/.exec(line)?.[1]
    if (command) {
      expect(readFileSync('src/cli.ts', 'utf8')).toMatch(new RegExp(`^ {2}${command}: \\{`, 'm'))
      continue
    }
    const script = /^npm run ([\w-]+)/.exec(line)?.[1] ?? (line.startsWith('npm cit') ? 'test' : null)
    expect(scripts).toHaveProperty(script ?? line)
  }
})

test('every link inside the project leads somewhere', () => {
  for (const page of ['README.md', 'docs/architecture.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(page, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g))
      expect([page, existsSync(new URL(target, `file://${process.cwd()}/${page}`))]).toEqual([page, true])
  }
})
