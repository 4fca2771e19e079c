import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

const sources = globSync('src/**/*.ts').map((file) => {
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
  return { file, text, room: roomOf(file), imports }
})

/** The rooms from the innermost to the outermost; a room may look inward only. */
const order = ['pipeline', 'text', 'reconcile', 'adapters', 'modes', 'entry']

function roomOf(file: string): string {
  const folder = relative('src', file).split('/')
  return folder.length > 1 ? (folder[0] ?? '') : 'entry'
}

test.each(sources)('$file looks inward only', ({ file, room, imports }) => {
  const local = imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name))
  for (const target of local) {
    // Entry files are read by modes as well: they hold inputs and configuration.
    if (room === 'modes' && roomOf(target) === 'entry') continue
    if (target.startsWith('forge/')) expect(file).toBe('src/cli.ts')
    else expect([file, order.indexOf(roomOf(target)) <= order.indexOf(room)]).toEqual([file, true])
  }
})

test.each(sources.filter(({ room }) => room === 'pipeline' || room === 'text'))(
  '$file is pure',
  ({ room, text, imports }) => {
    const foreign = imports.filter((name) => !name.startsWith('.'))
    expect(foreign.filter((name) => name !== 'zod' || room !== 'pipeline')).toEqual([])
    expect(text).not.toMatch(/\bawait\b|Date\.now|new Date\(\)|Math\.random|process\.(env|stdout)/)
  },
)

test('adapters do not know each other', () => {
  for (const { file, imports } of sources.filter(({ room }) => room === 'adapters')) {
    const others = imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name).split('/'))
    const own = file.split('/')[2]
    for (const target of others.filter((path) => path[1] === 'adapters')) expect([file, target[2]]).toEqual([file, own])
  }
})

test('only the sweep, which never hosts an agent, writes to the cache', () => {
  const writing = (word: RegExp) => sources.filter(({ text }) => word.test(text)).map(({ file }) => file)
  expect(writing(/@actions\/cache|saveCache/)).toEqual(['src/adapters/knowledge/cache.ts'])
  expect(writing(/\bkeep\(cache|\.save\(file/).sort()).toEqual([
    'src/adapters/knowledge/keep.ts',
    'src/modes/knowledge.ts',
  ])
  expect(writing(/\bkeepHabits\b/).sort()).toEqual(['src/modes/knowledge.ts', 'src/modes/sweep.ts'])
})

test('names of products stay in the adapters', () => {
  // The guard knows the names of the folders that agents obey; those are paths, not products.
  const free = (file: string) => file === 'src/pipeline/guard/protected.ts'
  const named = sources.filter(
    ({ file, room, text }) =>
      !free(file) && room !== 'adapters' && /\b(octokit|anthropic|openai|codex|gemini|opencode)\b/i.test(text),
  )
  expect(named.map(({ file }) => file)).toEqual([])
})

test('files fit on a few screens', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 300)
  expect(long.map(({ file }) => file)).toEqual([])
})

test('no room without a name', () => {
  expect(
    sources
      .filter(({ file }) => /(utils?|helpers?|misc|common|manager|processor)\b/i.test(file))
      .map(({ file }) => file),
  ).toEqual([])
})

test('tests run on the runtime of the action', () => {
  expect(process.versions.node.split('.')[0]).toBe('24')
})
