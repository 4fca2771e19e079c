import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { parseArgs } from 'node:util'
import { type Mutant, mutants, mutate } from '../test/simulation/mutants.ts'

const options = { seeds: 'string', from: 'string', seed: 'string', mutant: 'string', mutants: 'boolean' } as const
const { values } = parseArgs({
  options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
  strict: true,
}) as { values: { seeds?: string; from?: string; seed?: string; mutant?: string; mutants?: boolean } }

/** So many seeds must show each kind of trouble once. */
const rarest = 200

/** Plays many seeds and tells what they showed. @returns whether all was well */
async function playMany(from: number, seeds: number): Promise<boolean> {
  const { kinds } = await import('../test/simulation/kinds.ts')
  const { play } = await import('../test/simulation/play.ts')
  const counts = new Map<string, number>()
  const failing: number[] = []
  const begun = process.cpuUsage()
  let runs = 0
  for (let seed = from; seed < from + seeds; seed++) {
    const played = await play(seed)
    runs += played.runs
    for (const [kind, n] of played.counts) counts.set(kind, (counts.get(kind) ?? 0) + n)
    if (played.violations.length > 0) {
      failing.push(seed)
      console.log(`seed ${seed}: ${played.violations[0]}`)
    }
    if ((seed - from + 1) % 1_000 === 0) console.error(`${seed - from + 1} seeds, ${failing.length} of them failing`)
  }
  const rare = Object.keys(kinds).filter((kind) => (counts.get(kind) ?? 0) * rarest < seeds)
  for (const kind of Object.keys(kinds))
    console.log(`${String(counts.get(kind) ?? 0).padStart(8)}  ${kind}${rare.includes(kind) ? '  TOO RARE' : ''}`)
  const { user, system } = process.cpuUsage(begun)
  console.log(`${seeds} seeds from ${from} on, ${runs} runs, ${((user + system) / 1_000 / seeds).toFixed(1)} ms each`)
  console.log(
    failing.length === 0 ? 'No violation.' : `Violations in ${failing.length} seeds; see one by --seed ${failing[0]}.`,
  )
  return failing.length === 0 && (seeds < rarest || rare.length === 0)
}

/** Plays one seed and tells everything that happens in it. @returns whether all was well */
async function playOne(seed: number): Promise<boolean> {
  const { play } = await import('../test/simulation/play.ts')
  const { lines, violations } = await play(seed, true)
  console.log(lines.join('\n'))
  console.log(violations.length === 0 ? 'No violation.' : violations.join('\n'))
  return violations.length === 0
}

/** Plays seeds with one rule changed, until one of them shows it. @returns whether one did */
async function playMutant(mutant: Mutant): Promise<boolean> {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      return url.endsWith(`/${mutant.file}`) ? { ...loaded, source: mutate(String(loaded.source), mutant) } : loaded
    },
  })
  const { play } = await import('../test/simulation/play.ts')
  for (let seed = 1; seed <= mutant.within; seed++) {
    const { violations } = await play(seed)
    if (violations.length === 0) continue
    console.log(`${mutant.name.padEnd(58)} seed ${String(seed).padStart(4)}: ${violations[0]?.split('\n')[0]}`)
    return true
  }
  console.log(`${mutant.name.padEnd(58)} NOT CAUGHT within ${mutant.within} seeds`)
  return false
}

/** Each in a process of its own, because a module is loaded only once. @returns whether all were caught */
function playMutants(): boolean {
  for (const mutant of mutants) mutate(readFileSync(mutant.file, 'utf8'), mutant)
  const missed = mutants.filter(({ name }) => {
    const { status } = spawnSync(process.execPath, [import.meta.filename, '--mutant', name], { stdio: 'inherit' })
    return status !== 0
  })
  console.log(`${mutants.length - missed.length} of ${mutants.length} mutations caught.`)
  return missed.length === 0
}

function mutantNamed(name: string): Mutant {
  const mutant = mutants.find((one) => one.name === name)
  if (!mutant) throw new Error(`There is no mutation "${name}".`)
  return mutant
}

const well = values.mutants
  ? playMutants()
  : values.mutant !== undefined
    ? await playMutant(mutantNamed(values.mutant))
    : values.seed !== undefined
      ? await playOne(Number(values.seed))
      : await playMany(Number(values.from ?? 1), Number(values.seeds ?? rarest))
process.exitCode = well ? 0 : 1
