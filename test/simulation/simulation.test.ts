import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { mutants, mutate } from './mutants.ts'
import { play } from './play.ts'

const seeds = Number(process.env['SIMULATION_SEEDS'] ?? 200)

test('whatever happens to an issue, nothing is done twice, without leave, or never (npm run simulate)', async () => {
  const failing: string[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const { violations } = await play(seed)
    if (violations.length > 0) failing.push(`seed ${seed}: ${violations[0]}`)
  }
  expect(failing).toEqual([])
}, 600_000)

test('a seed replays exactly', async () => {
  for (const seed of [3, 4]) {
    const { lines } = await play(seed, true)
    expect(lines.length).toBeGreaterThan(20)
    expect((await play(seed, true)).lines).toEqual(lines)
  }
})

test.each(mutants)('the mutation "$name" still fits into $file', (mutant) => {
  expect(mutate(readFileSync(mutant.file, 'utf8'), mutant)).not.toContain(mutant.from)
})

test('there are enough mutations, each with a name of its own', () => {
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
  expect(mutants.length).toBeGreaterThanOrEqual(25)
})
