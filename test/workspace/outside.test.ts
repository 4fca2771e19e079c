import { readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { rescueOutside, watchOutside } from '../../src/adapters/workspace/outside.ts'
import { freshDir, limits, plant } from './tree.ts'

test('new and changed files outside the tree are named, what may change is not', () => {
  const dir = plant({ 'a.txt': 'a', 'same.txt': 's', 'tree/x': '', 'agent.log': '', '.git/index': '' })
  const look = watchOutside([dir, '/nonexistent'], [join(dir, 'tree'), join(dir, 'agent.log')])
  expect(look()).toEqual([])
  plant({ 'a.txt': 'b', 'new/deep.txt': 'n', 'tree/x': 'changed', 'agent.log': 'more', '.git/index': 'i' }, dir)
  symlinkSync('/etc/passwd', join(dir, 'link'))
  utimesSync(join(dir, 'a.txt'), new Date(0), new Date(0))
  expect(look().map(({ path }) => path)).toEqual(['a.txt', 'link', 'new/deep.txt'].map((path) => join(dir, path)))
})

test('what was written outside is kept as plain files under harmless names; links are not followed', () => {
  const dir = freshDir()
  const look = watchOutside([dir])
  plant({ 'a b:c".txt': 'kept', 'big.bin': 'x'.repeat(2_000_000), 'sub/z.ts': 'z' }, dir)
  symlinkSync('/etc/passwd', join(dir, 'link'))
  const into = freshDir()
  expect(rescueOutside(look(), into, limits)).toBe(2)
  expect(readdirSync(into)).toEqual(['0-a_b_c_.txt', '3-z.ts'])
  expect(readFileSync(join(into, '0-a_b_c_.txt'), 'utf8')).toBe('kept')
})

test('at most 100 are named', () => {
  const dir = freshDir()
  const look = watchOutside([dir])
  plant(Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`f${n}`, ''])), dir)
  expect(look()).toHaveLength(100)
})
