import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { policyOf } from '../../src/config.ts'
import { callerWorkflow } from '../../src/text/caller.ts'
import { commentedSettings, guessChecks } from '../../src/text/settings.ts'
import { inputs, known } from '../pipeline/item.ts'
import { cli, folder, git, repository } from './cli.ts'

const temporary = folder()
afterAll(() => temporary.remove())
const workflow = '.github/workflows/issuewright.yml'

test('init writes both files, and the second time nothing', async () => {
  const repo = repository(join(temporary.path, 'a'), { 'package.json': '{"scripts":{"test":"node --test"}}' })
  const first = await cli(['init'], { cwd: repo })
  expect([first.code, first.err]).toEqual([0, ''])
  expect(first.out).toContain('+name: Issuewright')
  expect(readFileSync(join(repo, workflow), 'utf8')).toBe(callerWorkflow())
  const settings = readFileSync(join(repo, '.github/issuewright.yml'), 'utf8')
  expect(await policyOf(settings, inputs(), known)).toMatchObject({
    problem: null,
    verify: ['npm install', 'npm test'],
  })

  const before = git(repo, 'status', '--porcelain', '-uall')
  const second = await cli(['init'], { cwd: join(repo, '.github') })
  expect(second.code).toBe(0)
  expect(second.out).not.toMatch(/is written|^\+/m)
  expect(git(repo, 'status', '--porcelain', '-uall')).toBe(before)
})

test('a workflow that differs stays until --force; settings stay a person’s', async () => {
  const own = { [workflow]: 'name: Mine\n', '.github/issuewright.yml': 'agent-command: mine\n' }
  const repo = repository(join(temporary.path, 'b'), own)
  const kept = await cli(['init'], { cwd: repo })
  expect(kept.code).toBe(1)
  expect(kept.out).toMatch(/-name: Mine[\s\S]*--force overwrites it[\s\S]*stays yours/)
  expect(git(repo, 'status', '--porcelain')).toBe('')
  expect((await cli(['init', '--force'], { cwd: repo })).code).toBe(0)
  expect(readFileSync(join(repo, workflow), 'utf8')).toBe(callerWorkflow())
  writeFileSync(join(repo, '.github/issuewright.yml'), 'agent-command: mine\n')
})

test('init outside a repository says so', async () => {
  const { code, err } = await cli(['init'], { cwd: temporary.path })
  expect([code, err]).toEqual([1, expect.stringContaining('git init')])
})

test.each([
  [{ 'package.json': '{"scripts":{"test":"jest"}}', 'package-lock.json': '{}' }, ['npm ci', 'npm test']],
  [{ 'package.json': '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}' }, []],
  [{ Makefile: 'all:\n\ttrue\ncheck: all\n' }, ['make check']],
  [{ 'Cargo.toml': '' }, ['cargo test']],
  [{ 'go.mod': '' }, ['go test ./...']],
  [{ 'pyproject.toml': '' }, ['python -m pytest']],
  [{}, []],
])('guesses checks from %j', (files: Record<string, string>, checks) => {
  expect(guessChecks((file) => files[file] ?? null)).toEqual(checks)
})

test('every setting is in the commented file, and each comment is a default that is accepted', async () => {
  const all = commentedSettings([])
    .replaceAll(/^# (?=[a-z-]+:)/gm, '')
    .replaceAll(/^# {3}/gm, '  ')
  expect(await policyOf(all, inputs(), known)).toEqual(await policyOf(null, inputs(), known))
})
