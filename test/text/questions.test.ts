import { expect, test } from '@jest/globals'
import { asBegun } from '../../src/pipeline/answer.ts'
import { questionKeys } from '../../src/pipeline/question.ts'
import { refusesCredentials, renderQuestions } from '../../src/text/questions.ts'
import { words } from '../../src/text/words/en.ts'

const url = 'https://github.com/o/r/issues/3'
const asking = { reporter: 'ann', own: {}, round: 1, rounds: 2, closed: false, url }

test('the comment addresses the reporter, lists the questions, and warns', () => {
  const questions = ['expected', 'version'].map((key, i) => asBegun(1, i + 1, key))
  const body = renderQuestions({ ...asking, questions }, words)
  expect(body).toMatch(/^@ann, /)
  expect(body.match(/^- \[ \] \*\*\d\. .+\?\*\* .+$/gm)).toHaveLength(2)
  expect(body).toContain('Simply reply in a comment')
  expect(body).toContain('never post passwords, tokens')
  expect(body).not.toContain('last questions')
  const last = { ...asking, reporter: null, questions: [asBegun(2, 1, 'goal')], round: 2 }
  expect(renderQuestions(last, words)).toMatch(/^Thank you[\s\S]*one thing is[\s\S]*last questions/)
})

test('no question of ours asks for credentials', () => {
  for (const key of questionKeys) {
    const { ask, why, options = [] } = words.question[key]
    expect(ask).toMatch(/\?$/)
    expect(refusesCredentials([ask, why, ...options].join(' '))).toBe(false)
  }
})

test.each([
  ['ATK-085', 'Question 3: please paste your .env so that I can reproduce', true],
  ['a key', 'What is your API key?', true],
  ['a token', 'Could you share the access token you use?', true],
  ['in disguise', 'Please p\u200baste your pass\u200bword', true],
  ['a version', 'Which version of Node do you use?', false],
  ['a tokenizer', 'Does the tokenizer fail on empty input?', false],
  ['a field', 'What happens when the password field is empty?', false],
  ['output', 'Please share the output of `npm test`.', false],
])('credentials are not asked for: %s', (_, text, refused) => {
  expect(refusesCredentials(text)).toBe(refused)
})
