import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseCommand } from '../../forge/driver/command.ts'
import { evaluate, holds } from '../../forge/driver/expression.ts'
import { parseFileCommands } from '../../forge/driver/file-command.ts'
import { findFiles, hashFiles } from '../../forge/driver/glob.ts'
import { excess, readOnly } from '../../forge/driver/permissions.ts'
import { isStartedBy } from '../../forge/driver/trigger.ts'
import type { Workflow } from '../../forge/driver/workflow.ts'
import { writeFiles } from './start.ts'

describe('expressions', () => {
  const contexts = {
    github: { event: { issue: { labels: [{ name: 'a' }, { name: 'b' }] } } },
    needs: {},
    env: { A: 'x' },
  }
  test.each([
    ["'A' == 'a'", true],
    ["null == ''", true],
    ["contains(github.event.issue.labels.*.name, 'B')", true],
    ["github.event.pull_request.number || 'none'", 'none'],
    ["needs.nobody.outputs.x != ''", false],
    ["format('''{0}'' {{''}}', env.a)", "'x' {'}"],
    ["fromJSON('[1, 2]')", [1, 2]],
    ['toJSON(fromJSON(\'{"a": null}\'))', '{\n  "a": null\n}'],
  ])('%s', (expression, value) => {
    expect(evaluate(expression, { contexts })).toEqual(value)
  })

  test.each(["''", '0', 'null', 'needs.x', "'' && true"])('%s does not hold', (expression) => {
    expect(holds(expression, { contexts })).toBe(false)
  })

  test.each(['secrets.KEY', 'success()', "'open"])('%s is an error', (expression) => {
    expect(() => evaluate(expression, { contexts })).toThrow()
  })
})

describe('workflow commands', () => {
  test.each([
    ['::warning::text', 'warning', {}, 'text'],
    ['\t::WARNING file=a,line=1::text', 'warning', { file: 'a', line: '1' }, 'text'],
    ['::debug::', 'debug', {}, ''],
    ['before ##[error a=1;b=2]text %5D', 'error', { a: '1', b: '2' }, 'text ]'],
    ['::error::%253A %0A', 'error', {}, '%3A \n'],
  ])('%s', (line, name, properties, message) => {
    expect(parseCommand(line)).toEqual({ name, properties, message })
  })

  test.each(['x ::error::no', '::unknown::no', ':error:no', '##[unknown]no', '::error'])('%s is none', (line) => {
    expect(parseCommand(line)).toBeNull()
  })
})

test('a file command may hold anything between its delimiters', () => {
  expect(parseFileCommands('a=b=c\n\nb<<E\n\nE <- not yet\n\nE\nc=\n')).toEqual([
    ['a', 'b=c'],
    ['b', '\nE <- not yet\n'],
    ['c', ''],
  ])
})

describe('rights', () => {
  test('what a called job asks for is measured against what its caller has', () => {
    expect(excess({ issues: 'read' }, { issues: 'write' })).toBeNull()
    expect(excess({ contents: 'read', issues: 'write' }, { contents: 'read' })).toBe(
      "is requesting 'issues: write', but is only allowed 'issues: none'",
    )
    expect(readOnly({ issues: 'write' })).toEqual({ issues: 'read' })
  })
})

describe('triggers', () => {
  const on = (events: Record<string, unknown>) => ({ events, path: 'main.yml' }) as unknown as Workflow
  const pull = (action: string, ref = 'main') => ({ action, pull_request: { base: { ref } } })

  test('pull requests have three types of their own', () => {
    const workflow = on({ pull_request: {} })
    expect(isStartedBy(workflow, 'pull_request', pull('opened'))).toBe(true)
    expect(isStartedBy(workflow, 'pull_request', pull('closed'))).toBe(false)
  })

  test.each([
    [['main'], 'main', true],
    [['release/*'], 'release/1/2', false],
    [['release/**', '!release/old'], 'release/1/2', true],
    [['release/**', '!release/old'], 'release/old', false],
    [['v1.0'], 'v1x0', false],
  ])('branches %j and %s: %s', (branches, ref, expected) => {
    expect(isStartedBy(on({ pull_request: { branches } }), 'pull_request', pull('opened', ref))).toBe(expected)
  })
})

describe('file patterns', () => {
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glob-'))
    await writeFiles(directory, { 'a.txt': '1', 'd/b.txt': '2', 'd/e/c.md': '3', 'd/.h/x.txt': '4', 'd+/y.txt': '5' })
    await symlink('..', join(directory, 'd', 'up'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  const found = (patterns: string[], hidden = false) =>
    findFiles(patterns, directory, hidden).files.map((file) => file.slice(directory.length + 1))

  test.each([
    [['*.txt'], ['a.txt']],
    [['d/e'], ['d/e/c.md']],
    [['d/**/*.md'], ['d/e/c.md']],
    [['d+'], ['d+/y.txt']],
    [['nowhere'], []],
    [['d/e', 'a.txt', '!**/*.md'], ['a.txt']],
  ])('%j', (patterns, files) => {
    expect(found(patterns)).toEqual(files)
  })

  test('hidden files are found only when asked for', () => {
    expect(found(['d/.h/*.txt'])).toEqual(['d/.h/x.txt'])
    expect(found(['d/**/x.txt'])).toEqual([])
    expect(found(['d/**/x.txt'], true)).toContain('d/.h/x.txt')
  })

  test('a hash changes with every content, and is empty for no file', () => {
    expect(hashFiles(['a.txt'], directory)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashFiles(['a.txt'], directory)).not.toBe(hashFiles(['d/b.txt'], directory))
    expect(hashFiles(['*.lock'], directory)).toBe('')
  })
})
