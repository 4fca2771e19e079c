import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTalk } from '../../src/pipeline/answer.ts'
import { at, comment, record, round } from '../pipeline/item.ts'

const people = { reporter: 'rita', mayPush: { alice: true } }
const item = record({ stage: 'clarifying', rounds: [round({ at, keys: ['what-happens', 'expected', 'version'] })] })
const read = (said: readonly { by: string; text: string }[]) =>
  readTalk(
    item,
    said.map(({ by, text }, i) => comment(by, text, { id: 50 + i })),
    people,
    ({ body }) => body,
  )

const texts = [
  '1. it hangs',
  'Q2: a page',
  '3) 2.0.1',
  'no idea',
  '2. I do not know',
  'It should be 3',
  'Thanks!',
  'Let us see next week',
  '/automate help',
  '1. no, it crashes',
]
const talk = fc.array(fc.record({ by: fc.constantFrom('rita', 'alice', 'mallory'), text: fc.constantFrom(...texts) }), {
  maxLength: 30,
})

test('what is answered stays answered, whatever is said later', () => {
  fc.assert(
    fc.property(talk, fc.nat(30), (said, cut) => {
      const before = read(said.slice(0, cut)).questions.filter(({ state }) => state !== 'open')
      const after = new Map(read(said).questions.map((one) => [one.number, one.state]))
      expect(before.every(({ number, state }) => after.get(number) === state || after.get(number) === 'answered')).toBe(
        true,
      )
    }),
  )
})

test('strangers and commands change nothing', () => {
  fc.assert(
    fc.property(talk, (said) => {
      const states = (all: typeof said) => read(all).questions.map(({ state }) => state)
      expect(states(said)).toEqual(states(said.filter(({ by, text }) => by !== 'mallory' && !text.startsWith('/'))))
      expect(read(said).answers.every(({ author }) => author !== 'mallory')).toBe(true)
    }),
  )
})

test('every answer belongs to a question that was asked, in the order of the comments, and their number is bounded', () => {
  fc.assert(
    fc.property(talk, (said) => {
      const { answers, questions } = read(said)
      const ids = answers.map((answer) => answer.comment)
      expect(ids).toEqual(ids.toSorted((a, b) => a - b))
      expect(new Set(ids).size).toBeLessThanOrEqual(20)
      const asked = new Set(questions.map(({ number }) => number))
      expect(answers.flatMap(({ to }) => to).every(({ number }) => asked.has(number))).toBe(true)
    }),
  )
})

test('words without a number go to what they speak of, else to all that is open', () => {
  const state = (text: string, by = 'rita') => read([{ by, text }]).questions.map(({ state }) => state)
  expect(state('It should be 3')).toEqual(['open', 'answered', 'open'])
  expect(state('In the shop on the corner')).toEqual(['answered', 'answered', 'answered'])
  expect(state('In the shop on the corner', 'alice')).toEqual(['open', 'open', 'open'])
  expect(state('no idea')).toEqual(['unknown', 'unknown', 'unknown'])
  expect(
    read([
      { by: 'rita', text: '2. no idea' },
      { by: 'rita', text: '2. found it: a page' },
    ]).questions[1]?.state,
  ).toBe('answered')
})
