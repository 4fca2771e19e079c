import { expect, test } from '@jest/globals'
import { claimsOf } from '../../src/pipeline/claim.ts'
import { isConventional, titleBy } from '../../src/pipeline/convention.ts'
import { decide } from '../../src/pipeline/decide.ts'
import { now, policy, pull, verdictOf, withRecord } from '../pipeline/item.ts'

const conventional = ['feat(cart): add coupons', 'fix: round totals', 'Merge pull request #4', 'chore!: drop Node 18']
const plain = ['Add coupons', 'fix: round totals', 'Round totals', 'Bump jest']

test('a history counts as conventional when most of its own headlines are', () => {
  expect(isConventional(conventional)).toBe(true)
  expect(isConventional(plain)).toBe(false)
  // Two are a coincidence.
  expect(isConventional(['fix: a', 'fix: b'])).toBe(false)
  expect(isConventional([])).toBe(false)
})

test.each([
  ['bug', 'Totals drift', 'fix: Totals drift'],
  ['bug', '[Bug]: Totals drift', 'fix: Totals drift'],
  ['feature', 'Feature request: coupons', 'feat: coupons'],
  ['documentation', 'docs: say how', 'docs: say how'],
  ['infrastructure', 'CI is slow', 'build: CI is slow'],
  ['other', '[Bug]', 'chore: [Bug]'],
] as const)('%s "%s" becomes "%s" there, and stays as it is elsewhere', (type, title, expected) => {
  expect(titleBy(conventional, type, title)).toBe(expected)
  expect(titleBy(plain, type, title)).toBe(title)
})

test('a requirement is met where a file is named that the change touches, and nowhere else', () => {
  const summary =
    'I rounded.\nR1: src/cart.js, `test/cart.test.js`.\n- **R2**: not done, the API has no hook\nR3: src/nowhere.js\nR9: nothing'
  const { claims, rest } = claimsOf(
    summary,
    ['Totals are exact', 'A hook', 'A third'],
    ['src/cart.js', 'test/cart.test.js'],
  )
  expect(claims).toEqual([
    { requirement: 'Totals are exact', paths: ['src/cart.js', 'test/cart.test.js'], why: '' },
    { requirement: 'A hook', paths: [], why: 'not done, the API has no hook' },
    { requirement: 'A third', paths: [], why: 'src/nowhere.js' },
  ])
  expect(rest).toBe('I rounded.\nR9: nothing')
})

test('a pull request gets the label of its type where the issue has it', async () => {
  const settings = 'type-labels: { bug: kind/bug }\npull-request-labels: [automated]\nassign: false'
  const verdict = verdictOf({ type: 'bug' })
  const labelsFor = async (labels: string[]) => {
    const s = withRecord({ stage: 'working', verdict, lease: null }, { pullRequest: pull('open'), holderEnded: true })
    const plan = decide({ ...s, issue: { ...s.issue, labels } }, await policy({}, settings), now)
    return plan.effects.flatMap((effect) => (effect.do === 'label-pull-request' ? effect.labels : []))
  }
  expect(await labelsFor(['automate', 'kind/bug'])).toEqual(['automated', 'kind/bug'])
  expect(await labelsFor(['automate'])).toEqual(['automated'])
})
