import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { neutralise } from '../../src/text/neutralise.ts'
import { sanitise } from '../../src/text/sanitise.ts'
import { fragments, hostile } from './hostile.ts'
import { checkLine, checkNeutralised, checkSanitised } from './properties.ts'

// `npm run prove:text -- --inputs 100000` looks at more of them.
test.each<[string, (text: string) => void]>([
  ['sanitised', checkSanitised],
  ['sanitised and cut', (text) => checkSanitised(text, 60)],
  ['neutralised', checkNeutralised],
  ['neutralised and cut', (text) => checkNeutralised(text, 60)],
  ['one line', checkLine],
])('whatever a text says, %s nothing of it hides or acts', (_, check) => {
  fc.assert(fc.property(hostile, check), { numRuns: 300 })
})

const cpu = () => process.cpuUsage().user / 1_000

/** Milliseconds of this process alone, whatever else the machine does. */
function costOf(work: (text: string) => unknown, text: string): number {
  const begun = cpu()
  work(text)
  return cpu() - begun
}

test.each<[string, (text: string) => unknown]>([
  ['sanitise', sanitise],
  ['neutralise', (text) => neutralise(text, { maxBytes: 2_000_000 })],
])('%s costs four times as much for four times as much of anything', (_, work) => {
  for (const piece of fragments) {
    const flood = (length: number) => `a ${piece.repeat(Math.ceil(length / piece.length))}`
    const [little, much] = [costOf(work, flood(5_000)), costOf(work, flood(20_000))]
    // Quadratic cost would be sixteen times.
    expect([piece, much < 8 * little + 100]).toEqual([piece, true])
  }
})
