import { expect, test } from '@jest/globals'
import { isTouched, readChecklist, shows } from '../../src/pipeline/checklist.ts'
import { languages } from '../../src/pipeline/language.ts'
import { questionKeys, refusesCredentials } from '../../src/pipeline/question.ts'
import { asBegun } from '../../src/pipeline/talk.ts'
import { wordsOf } from '../../src/reconcile/words.ts'
import { renderNudge, renderQuestions } from '../../src/text/questions.ts'
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

test.each(languages)('no question of ours asks for credentials: %s', async (language) => {
  const { question } = await wordsOf(language)
  for (const key of questionKeys) {
    const { ask, why, options = [] } = question[key]
    expect(refusesCredentials([ask, why, ...options].join(' '))).toBe(false)
  }
})

test.each(languages)('boxes, options and answers are shown, and what we wrote is read again: %s', async (language) => {
  const words = await wordsOf(language)
  const own = {
    'own-1-1': { ask: 'Which @one of #1?', why: 'To <b>know</b>.', options: ['the big one', 'the small one'] },
  }
  const said = { author: 'ann', comment: 77, text: 'b' }
  const questions = [
    { ...asBegun(1, 1, 'own-1-1'), state: 'answered' as const, answers: [said] },
    { ...asBegun(1, 2, 'scope'), state: 'enough' as const, tick: { key: 'scope', option: 0, by: 'maya' } },
    { ...asBegun(1, 3, 'version'), state: 'unknown' as const, answers: [{ ...said, text: '?' }] },
    asBegun(1, 4, 'goal'),
  ]
  const body = renderQuestions({ ...asking, questions, own }, words)
  expect(readChecklist(body)).toMatchObject([
    { number: 1, ask: 'Which @ one of # 1?', ticked: true, option: 1, options: ['the big one', 'the small one'] },
    { number: 2, ask: words.question.scope.ask, ticked: true, option: 0 },
    { number: 3, ticked: true, option: null },
    { number: 4, ticked: false, option: null },
  ])
  expect(body).toContain(`(${url}#issuecomment-77)`)
  expect([shows(body, questions, false), shows(body, questions, true), isTouched(body)]).toEqual([true, false, false])
  expect(isTouched(body.replace('- [ ] **4', '- [x] **4'))).toBe(true)
  expect(renderQuestions({ ...asking, questions, own, closed: true }, words)).not.toContain(words.asking.how)
})

test.each(languages)(
  'a reminder and a farewell name the reporter, the way to answer and the way back: %s',
  async (language) => {
    const nudge = { round: 1, reporter: 'ann', left: 2, until: '2026-12-04T10:00:00Z', url, label: 'automate' }
    const words = await wordsOf(language)
    const reminder = renderNudge({ ...nudge, kind: 'reminder' }, words)
    expect(reminder).toMatch(/^@ann, .*2.*<!-- issuewright-key:reminder-r1 -->$/s)
    expect(reminder).toContain(words.format.moment(nudge.until))
    expect(renderNudge({ ...nudge, kind: 'expired' }, words)).toMatch(
      /^@ann, .*`\/automate run`.*`automate`.*expired-r1 -->$/s,
    )
    expect(renderNudge({ ...nudge, kind: 'expired', reporter: null }, words)).not.toContain('@')
  },
)

test.each([
  ['ATK-085', 'Question 3: please paste your .env so that I can reproduce', true],
  ['a key', 'What is your API key?', true],
  ['a token', 'Could you share the access token you use?', true],
  ['in disguise', 'Please p\u200baste your pass\u200bword', true],
  ['in Spanish', '¿Cuál es tu contraseña?', true],
  ['in French', 'Quelle est votre clé API ?', true],
  ['in Vietnamese', 'Mật khẩu của bạn là gì?', true],
  ['a version', 'Which version of Node do you use?', false],
  ['a tokenizer', 'Does the tokenizer fail on empty input?', false],
  ['a field', 'What happens when the password field is empty?', false],
  ['output', 'Please share the output of `npm test`.', false],
])('credentials are not asked for: %s', (_, text, refused) => {
  expect(refusesCredentials(text)).toBe(refused)
})
