import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { applyChangeSet } from '../../src/adapters/workspace/apply.ts'
import { sha256 } from '../../src/adapters/workspace/read.ts'
import { readChangeSet, writeChangeSet } from '../../src/adapters/workspace/store.ts'
import { type ChangedFile, type ChangeSet, largest } from '../../src/pipeline/change-set.ts'
import { settingsSchema } from '../../src/pipeline/policy.ts'
import { freshDir, picture, plant } from './tree.ts'

const hello = sha256(Buffer.from('hello'))
const added: ChangedFile = { op: 'add', path: 'src/new.ts', kind: 'file', mode: '100644', bytes: 5, sha256: hello }
const changeSet: ChangeSet = {
  v: 1,
  workOrder: 'a'.repeat(64),
  base: 'b'.repeat(40),
  item: { number: 7, generation: 1, attempt: 1 },
  ending: { how: 'finished', why: '', exitCode: 0, seconds: 1.5 },
  runs: [],
  room: null,
  usage: null,
  preparation: [],
  files: [added, { op: 'delete', path: 'old.ts' }],
  truncated: false,
  outside: [],
  summary: '',
  verification: [],
}

function stored(set = changeSet): { dir: string; digest: string } {
  const dir = plant({ [`files/${hello}`]: 'hello' })
  return { dir, digest: writeChangeSet(dir, set) }
}

describe('a stored change set', () => {
  test('comes back as it was, with its contents', () => {
    const { dir, digest } = stored()
    const read = readChangeSet(dir, digest)
    expect(read?.changeSet).toEqual(changeSet)
    expect(read?.content.get(hello)?.toString()).toBe('hello')
    expect(digest).toBe(sha256(readFileSync(join(dir, 'change-set.json'))))
  })

  test('is null when the job left none', () => {
    expect(readChangeSet('/nonexistent', null)).toBeNull()
    expect(readChangeSet(plant({ 'agent.log': 'x' }), null)).toBeNull()
  })

  test('may have logs beside it', () => {
    const { dir, digest } = stored()
    plant({ 'agent.log': '', 'outside/0-x': '' }, dir)
    expect(readChangeSet(dir, digest)).not.toBeNull()
  })

  test.each<[string, (dir: string) => void]>([
    ['another change-set.json', (dir) => writeFileSync(join(dir, 'change-set.json'), JSON.stringify(changeSet))],
    ['a content of another length', (dir) => writeFileSync(join(dir, 'files', hello), 'hello!')],
    ['a content of another digest', (dir) => writeFileSync(join(dir, 'files', hello), 'HELLO')],
    ['a missing content', (dir) => rmSync(join(dir, 'files', hello))],
    ['a missing folder of contents', (dir) => rmSync(join(dir, 'files'), { recursive: true })],
    ['an extra content', (dir) => plant({ 'files/..x': '' }, dir)],
    ['a folder among the contents', (dir) => mkdirSync(join(dir, 'files/f'))],
    [
      'a symlink as content',
      (dir) => {
        const elsewhere = plant({ x: 'hello' })
        rmSync(join(dir, 'files', hello))
        symlinkSync(join(elsewhere, 'x'), join(dir, 'files', hello))
      },
    ],
    [
      'a symlink as change-set.json',
      (dir) => {
        const elsewhere = plant({ x: readFileSync(join(dir, 'change-set.json'), 'utf8') })
        rmSync(join(dir, 'change-set.json'))
        symlinkSync(join(elsewhere, 'x'), join(dir, 'change-set.json'))
      },
    ],
    [
      'a symlink as folder of contents',
      (dir) => {
        const elsewhere = plant({ [hello]: 'hello' })
        rmSync(join(dir, 'files'), { recursive: true })
        symlinkSync(elsewhere, join(dir, 'files'))
      },
    ],
  ])('%s is refused', (_, tamper) => {
    const { dir, digest } = stored()
    tamper(dir)
    expect(() => readChangeSet(dir, digest)).toThrow(expect.objectContaining({ code: 'change-set-invalid' }))
  })

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['an unknown key', JSON.stringify({ ...changeSet, extra: 1 })],
    ['an unknown version', JSON.stringify({ ...changeSet, v: 2 })],
    ['a digest that is a path', JSON.stringify({ ...changeSet, files: [{ ...added, sha256: '../../etc/passwd' }] })],
    [
      'a symlink with a content',
      JSON.stringify({ ...changeSet, files: [{ ...added, kind: 'symlink', mode: '120000' }] }),
    ],
    [
      'two lengths for one content',
      JSON.stringify({ ...changeSet, files: [added, { ...added, path: 'b', bytes: 6 }] }),
    ],
  ])('%s is refused, also without an expected digest', (_, json) => {
    const { dir } = stored()
    writeFileSync(join(dir, 'change-set.json'), json)
    expect(() => readChangeSet(dir, null)).toThrow(expect.objectContaining({ code: 'change-set-invalid' }))
  })

  test.each<[string, number, number]>([
    ['more bytes than any policy allows', 2, 30_000_000],
    ['more files than any policy allows', 3_001, 1],
  ])('%s are refused before a content is read', (_, count, bytes) => {
    const digests = Array.from({ length: count }, (_, i) => sha256(Buffer.from(`${i}`)))
    const files = digests.map((digest, i) => ({ ...added, path: `${i}`, bytes, sha256: digest }))
    const dir = plant(Object.fromEntries(digests.map((digest) => [`files/${digest}`, ''])))
    // Holes of a file cost no disk; what they hold is not what their names say.
    for (const digest of digests) truncateSync(join(dir, 'files', digest), bytes)
    const digest = writeChangeSet(dir, { ...changeSet, files })
    const told = { code: 'change-set-invalid', detail: expect.stringContaining('51,200 KiB') }
    expect(() => readChangeSet(dir, digest)).toThrow(expect.objectContaining(told))
  })

  test('what is too large is more than any policy allows, and no less', () => {
    const takes = (more: number) =>
      settingsSchema.partial().safeParse({ 'max-files': largest.files + more, 'max-total-kb': largest.totalKb + more })
    expect([takes(0).success, takes(1).error?.issues.length]).toEqual([true, 2])
  })

  test('holds the contents that its files name, and no other', () => {
    const { dir, digest } = stored()
    const named = changeSet.files.flatMap((file) => (file.op === 'delete' ? [] : [file.sha256]))
    expect([...(readChangeSet(dir, digest)?.content.keys() ?? [])].sort()).toEqual([...new Set(named)].sort())
  })
})

describe('applying', () => {
  const contents = () => plant({ [hello]: 'hello' })

  test('writes, replaces links and deletes', () => {
    const into = plant({ 'old.ts': 'x', 'src/new.ts': { link: '/etc/passwd' } })
    applyChangeSet({ into, files: changeSet.files, contents: contents() })
    expect(picture(into)).toEqual(picture(plant({ 'src/new.ts': 'hello' })))
  })

  test.each<[string, ChangedFile]>([
    ['leads out', { ...added, path: '../x' }],
    ['is absolute', { ...added, path: '/tmp/x' }],
    ["is in git's directory", { ...added, path: '.git/hooks/pre-commit' }],
    ['goes through a link of the base', { ...added, path: 'out/x' }],
    ['deletes through a link of the base', { op: 'delete', path: 'out/there' }],
    ['deletes what is not there', { op: 'delete', path: 'nothing' }],
    ['is a symlink', { ...added, kind: 'symlink', mode: '120000' }],
    ['has no content', { ...added, sha256: null }],
    ['is a folder', { ...added, path: 'src' }],
  ])('a file that %s is refused', (_, file) => {
    const elsewhere = plant({ there: '' })
    const into = plant({ 'src/a.ts': '', out: { link: elsewhere } })
    expect(() => applyChangeSet({ into, files: [file], contents: contents() })).toThrow(
      expect.objectContaining({ code: 'change-set-invalid' }),
    )
    expect(Object.keys(picture(elsewhere))).toEqual(['there'])
  })

  test('a content that changed since is refused', () => {
    expect(() => applyChangeSet({ into: freshDir(), files: [added], contents: plant({ [hello]: 'HELLO' }) })).toThrow(
      'content',
    )
  })
})
