import { expect, test } from '@jest/globals'
import { questionsFor } from '../../src/pipeline/question.ts'
import { verdictOf } from '../pipeline/item.ts'

const verdict = verdictOf({ completeness: 2, missing: ['version', 'reproduce', 'expected', 'what-happens'] })

test('the most important first, and not too many', () => {
  expect(questionsFor(verdict, [])).toEqual(['what-happens', 'expected', 'reproduce'])
  expect(questionsFor(verdict, [], 1)).toEqual(['what-happens'])
})

test('nothing twice', () => {
  expect(questionsFor(verdict, ['what-happens', 'expected', 'reproduce'])).toEqual(['version'])
  expect(questionsFor(verdict, verdict.missing)).toEqual([])
})

test('what a model misses beyond its type comes last, and what nobody knows not at all', () => {
  expect(questionsFor({ ...verdict, missing: ['colour', 'scope', 'expected'] }, [])).toEqual(['expected', 'scope'])
})
