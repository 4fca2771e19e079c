import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { keepBefore, readBefore } from '../../src/adapters/workspace/base.ts'
import { judgedOf } from '../../src/adapters/workspace/judged.ts'
import { hash } from '../pipeline/item.ts'
import { freshDir, limits, plant } from './tree.ts'

/** `printf hello | git hash-object --stdin` */
const hello = 'b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0'
const edit = (path: string) => ({
  op: 'edit' as const,
  path,
  kind: 'file' as const,
  mode: '100644' as const,
  bytes: 1,
  sha256: hash,
})

test('what an edited file held before is kept by the name that git gives it', () => {
  const kept = freshDir()
  keepBefore(
    [edit('a.txt'), { op: 'delete', path: 'b.txt' }, edit('link'), edit('long')],
    plant({ 'a.txt': 'hello', 'b.txt': 'b', link: { link: 'a.txt' }, long: 'x'.repeat(20) }),
    kept,
    10,
  )
  expect(Buffer.from(readBefore(kept, 10)(hello) ?? []).toString()).toBe('hello')
})

test('what a deleted test held before is kept and known beside the agent, so that it is seen to have moved', () => {
  const kept = freshDir()
  const files = [{ op: 'delete', path: 'a.test.js' } as const, { op: 'delete', path: 'b.txt' } as const]
  const pristine = plant({ 'a.test.js': 'hello', 'b.txt': 'b' })
  keepBefore(files, pristine, kept, 10)
  expect(readdirSync(kept)).toEqual([hello])
  const { base } = judgedOf({ files, truncated: false }, pristine, kept, limits)
  expect(Buffer.from(base?.get('a.test.js')?.content ?? []).toString()).toBe('hello')
})

test('a content that is not what its name says counts for nothing', () => {
  const kept = freshDir()
  writeFileSync(join(kept, hello), 'jello')
  writeFileSync(join(kept, 'x'), 'hello')
  expect(readBefore(kept, 10)(hello)).toBeNull()
  expect(readBefore(kept, 10)('../x')).toBeNull()
  expect(readBefore(kept, 10)('0'.repeat(40))).toBeNull()
})
