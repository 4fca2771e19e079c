import { expect, test } from '@jest/globals'
import { asBegun } from '../../src/pipeline/answer.ts'
import { languages } from '../../src/pipeline/language.ts'
import { wordsOf } from '../../src/reconcile/words.ts'
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

test.each(languages)('no question of ours asks for credentials, in %s', async (language) => {
  const { question } = await wordsOf(language)
  for (const { ask, why, options = [] } of Object.values(question)) {
    expect(ask).toMatch(/\?$/)
    expect(refusesCredentials([ask, why, ...options].join(' '))).toBe(false)
  }
})

test.each([
  ['ATK-085', 'Question 3: please paste your .env so that I can reproduce', true],
  ['a key', 'What is your API key?', true],
  ['a token', 'Could you share the access token you use?', true],
  ['in disguise', 'Please p\u200baste your pass\u200bword', true],
  ['a password, in Spanish', '¿Cuál es tu contraseña?', true],
  ['a key, in French', 'Pouvez-vous partager la clé d’API ? Collez-la ici avec votre clé d’API.', true],
  ['a password, in Vietnamese', 'Mật khẩu của bạn là gì?', true],
  ['a version, in Spanish', '¿Qué versión del navegador usas?', false],
  ['a version, in Vietnamese', 'Bạn dùng phiên bản nào của trình duyệt?', false],
  ['a version', 'Which version of Node do you use?', false],
  ['a tokenizer', 'Does the tokenizer fail on empty input?', false],
  ['a field', 'What happens when the password field is empty?', false],
  ['output', 'Please share the output of `npm test`.', false],
])('credentials are not asked for: %s', (_, text, refused) => {
  expect(refusesCredentials(text)).toBe(refused)
})
