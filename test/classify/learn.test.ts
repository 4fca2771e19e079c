import { expect, test } from '@jest/globals'
import { classify } from '../../src/pipeline/classify.ts'
import { type Example, learn } from '../../src/pipeline/learn.ts'

const hash = '0'.repeat(64)
const things = ['menu', 'export', 'login page', 'search', 'invoice', 'calendar', 'sidebar', 'upload', 'report', 'chart']

/** A project with habits of its own: what it calls `Kitchen: …` is a bug, and every `Wunsch` a question. */
const examples: Example[] = things.flatMap((thing): Example[] => [
  { title: `Kitchen: ${thing}`, body: `The ${thing} as it is on Tuesdays.`, type: 'bug' },
  { title: `Garden ${thing}`, body: `More ${thing} for everybody.`, type: 'feature' },
  { title: `Wunsch ${thing}`, body: `Please add support for a bigger ${thing}.`, type: 'question' },
])

test('the habits of a repository outweigh the rules', () => {
  const learned = learn(examples)
  const judge = (title: string, body: string) => classify({ title, body, answers: [] }, hash, learned)
  expect(judge('Kitchen: footer', 'The footer as it is on Tuesdays.').type).toBe('bug')
  const wish = judge('Wunsch footer', 'Please add support for a bigger footer.')
  expect(wish).toMatchObject({ type: 'question', by: 'rules', signals: expect.arrayContaining(['learned']) })
  expect(
    classify({ title: 'Wunsch footer', body: 'Please add support for a bigger footer.', answers: [] }, hash).type,
  ).toBe('feature')
})

test('the same examples give the same answers', () => {
  const issue = { title: 'Garden footer', body: 'More of it.', answers: [] }
  expect(classify(issue, hash, learn(examples))).toEqual(classify(issue, hash, learn(examples)))
})

test('from too few examples, or without one of the main types, nothing is learned', () => {
  expect(learn(examples.slice(0, 29))).toBeNull()
  expect(learn(examples.map((one) => (one.type === 'question' ? { ...one, type: 'bug' } : one)))).toBeNull()
  expect(learn([])).toBeNull()
})

test('empty and hostile examples are learned from without harm', () => {
  const odd = examples.map((one, i) => ({ ...one, title: '', body: i % 2 ? '' : '```'.repeat(100_000) }))
  const verdict = classify({ title: 'x', body: '', answers: [] }, hash, learn(odd))
  expect(Number.isFinite(verdict.confidence)).toBe(true)
})
