import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'

type Entry = { path: string; mode: string; type: string; sha: string }
const file = (path: string): Entry => ({ path, mode: '100644', type: 'blob', sha: `blob-${path}` })
const folder = (path: string, sha: string): Entry => ({ path, mode: '040000', type: 'tree', sha })
const trees: Record<string, Entry[]> = {
  top: [file('README.md'), folder('src', 'tree-src'), folder('lib', 'tree-lib'), folder('huge', 'tree-huge')],
  'tree-src': [file('a.ts'), folder('deep', 'tree-deep'), folder('other', 'tree-other')],
  'tree-deep': [file('b.ts')],
  'tree-other': [file('c.ts')],
  'tree-lib': [file('d.ts')],
}

/** A repository whose tree is too large for one answer; what was asked for is in `asked`. */
function large() {
  const asked: string[] = []
  const request = async (_: string, { commit, recursive }: { commit: string; recursive?: string }) => {
    asked.push(commit)
    return { data: { tree: trees[commit] ?? [], truncated: recursive === '1' || commit === 'tree-huge' } }
  }
  const log = { info() {}, warn() {} }
  const platform = gitHubPlatform({ local: true, request, graphql: async () => ({}) } as unknown as GitHub, 'a/b', log)
  const read = async (near: string[], named: string[] = []) =>
    platform.baseFiles('top', named, (sha) => Buffer.from(sha), near)
  return { asked, read }
}

test('of a tree that is too large the folders of the changed paths are read, and no other', async () => {
  const { asked, read } = large()
  const base = await read(['src/deep/new.ts', 'Lib/x.ts', 'src/a.ts'], ['src/a.ts'])
  expect([...(base?.keys() ?? [])]).toEqual(['README.md', 'lib/', 'huge/', 'src/a.ts', 'src/other/', 'src/deep/b.ts'])
  expect(asked).toEqual(['top', 'top', 'tree-src', 'tree-deep'])
  expect(base?.get('src/a.ts')?.content).toEqual(Buffer.from('blob-a.ts'))
})

test('where that would not be all, or too many requests, nothing is known', async () => {
  const { asked, read } = large()
  expect(await read([])).toBeNull()
  expect(await read(Array.from({ length: 200 }, (_, n) => `${n}/a`))).toBeNull()
  expect(asked).toEqual(['top', 'top'])
  expect(await read(['huge/a'])).toBeNull()
})
