import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { cli, folder } from './cli.ts'

const temporary = folder()
afterAll(() => temporary.remove())
const lines = (...all: unknown[]) => `${all.map((one) => JSON.stringify(one)).join('\n')}\n`

test('classify judges lines in their order, on what a reader can see', async () => {
  const stdin = lines(
    { id: 'a', title: 'Crash on start', body: '<!-- feature request -->It crashes with `EACCES` when I run `app`.' },
    { id: 7, title: 'Add a dark mode', body: null, more: true },
  )
  const { code, out, err } = await cli(['classify', '--jsonl'], { stdin })
  expect([code, err]).toEqual([0, ''])
  const verdicts = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(verdicts).toMatchObject([
    { id: 'a', type: 'bug', signals: expect.not.arrayContaining(['feature']) },
    { id: 7, type: 'feature' },
  ])
  expect(Object.keys(verdicts[0])).toEqual(['id', 'type', 'completeness', 'missing', 'confidence', 'signals'])
})

test('classify learns from examples, and says when there are too few', async () => {
  const file = join(temporary.path, 'examples.jsonl')
  const types = ['bug', 'feature', 'question']
  const some = Array.from({ length: 36 }, (_, i) => ({ title: `${types[i % 3]} ${i}`, body: 'x', type: types[i % 3] }))
  writeFileSync(file, lines(...some))
  const stdin = lines({ id: 1, title: 'question 40', body: 'x' })
  const learned = await cli(['classify', '--jsonl', '--examples', file], { stdin })
  expect(JSON.parse(learned.out)).toMatchObject({ type: 'question', signals: expect.arrayContaining(['learned']) })
  writeFileSync(file, lines(some[0]))
  const few = await cli(['classify', '--jsonl', '--examples', file], { stdin })
  expect([few.code, few.err]).toEqual([0, expect.stringContaining('too few')])
})

test('classify names the line that is wrong', async () => {
  const { code, err } = await cli(['classify', '--jsonl'], { stdin: `${lines({ id: 1, title: 'x', body: '' })}{"id":` })
  expect([code, err]).toEqual([1, expect.stringContaining('Line 2 is not JSON')])
})
