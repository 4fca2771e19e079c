import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { grounded, judgementSchema, verdictSchema } from '../../src/pipeline/verdict.ts'
import { verdictOf } from './item.ts'

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const said = (text: string) => ({
  ...{ type: 'bug', summary: text, completeness: 3, missing: Array(30).fill('what-happens'), confidence: 1 },
  ...{ requirements: Array(50).fill(text), approach: Array(50).fill(text), areas: Array(50).fill(text) },
  questions: Array(9).fill({ ask: text, why: text }),
  ...{ readiness: 'human', reason: text, risk: 'high', size: 'large', language: 'vi' },
  duplicates: Array.from({ length: 90 }, (_, i) => 4_000_000 + i),
})

test('whatever a judge says fits into a third of the record, in any script', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '\n', '\u0007', 'ệ', '漢', '😀', '\ud800'),
    maxLength: 900,
  })
  fc.assert(
    fc.property(texts, (text) => {
      const judged = judgementSchema.parse(said(text))
      expect(bytes(judged)).toBeLessThan(5_300)
      // What was cut once is not cut again, so that a record reads back as it was written.
      const verdict = verdictOf(judged)
      expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
    }),
    { numRuns: 200 },
  )
})

test('a verdict of an earlier version still reads', () => {
  const old = {
    type: 'bug',
    completeness: 2,
    missing: [],
    confidence: 0.5,
    signals: [],
    by: 'rules',
    hash: 'b'.repeat(64),
  }
  expect(verdictSchema.parse(old)).toMatchObject({ readiness: 'ready', requirements: [], model: null, tokens: 0 })
})

test('ATK-037 a key that is not asked for is refused, and no level beyond the scale', () => {
  const good = judgementSchema.parse(said('x'))
  expect(judgementSchema.safeParse({ ...good, auto_approve: true }).success).toBe(false)
  expect(judgementSchema.safeParse({ ...good, completeness: 9 }).success).toBe(false)
  expect(judgementSchema.safeParse({ ...good, type: 'approved' }).success).toBe(false)
})

test('only areas that exist and duplicates that were listed are kept', () => {
  const areas = ['src/cart.js', './src/', 'src', '/docs/a.md', '../etc/passwd', 'src/none.js', '']
  const known = { files: new Set(['src/cart.js', 'docs/a.md']), issues: [7] }
  expect(grounded(verdictOf({ areas, duplicates: [7, 8] }), known)).toMatchObject({
    areas: ['src/cart.js', 'src', 'docs/a.md'],
    duplicates: [7],
  })
})
