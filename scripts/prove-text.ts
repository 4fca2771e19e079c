/**
 * npm run prove:text -- --inputs 100000: the properties of sanitiser and neutraliser on so many generated inputs each, then
 * what twice as much of every hostile piece costs, up to 1 MB.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { neutralise } from '../src/text/neutralise.ts'
import { sanitise } from '../src/text/sanitise.ts'
import { fragments, hostile } from '../test/text/hostile.ts'
import { checkLine, checkNeutralised, checkSanitised } from '../test/text/properties.ts'

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string' } } })
const numRuns = Number(values.inputs)
const seed = values.seed === undefined ? {} : { seed: Number(values.seed) }

const checks: Record<string, (text: string) => void> = {
  sanitise: checkSanitised,
  'sanitise, cut': (text) => checkSanitised(text, 60),
  neutralise: checkNeutralised,
  'neutralise, cut': (text) => checkNeutralised(text, 60),
  'neutralise a line': checkLine,
}
for (const [name, check] of Object.entries(checks)) {
  const begun = performance.now()
  fc.assert(fc.property(hostile, check), { numRuns, ...seed })
  console.log(`${name}: ${numRuns} inputs, ${Math.round(performance.now() - begun)} ms, nothing found`)
}

const cost = (work: (text: string) => unknown, text: string) => {
  const begun = process.cpuUsage().user
  work(text)
  return (process.cpuUsage().user - begun) / 1_000
}
const works: Record<string, (text: string) => unknown> = {
  sanitise,
  neutralise: (text) => neutralise(text, { maxBytes: 10_000_000 }),
}
for (const [name, work] of Object.entries(works)) {
  const rows = fragments.map((piece) => {
    const of = (length: number) => cost(work, `a ${piece.repeat(Math.ceil(length / piece.length))}`)
    const [half, whole] = [of(500_000), of(1_000_000)]
    return { piece, whole, ratio: whole / half }
  })
  const total = rows.reduce((sum, { whole }) => sum + whole, 0)
  const slowest = rows.reduce((a, b) => (b.whole > a.whole ? b : a))
  const steepest = rows.filter(({ whole }) => whole > 200).reduce((a, b) => (b.ratio > a.ratio ? b : a), slowest)
  const tell = ({ piece, whole, ratio }: (typeof rows)[number]) =>
    `${JSON.stringify(piece)} ${Math.round(whole)} ms, ${ratio.toFixed(1)} times half of it`
  console.log(`${name}, 1 MB of each of ${rows.length} pieces: ${Math.round(total / rows.length)} ms on average`)
  console.log(`  slowest: ${tell(slowest)}\n  steepest: ${tell(steepest)}`)
}
