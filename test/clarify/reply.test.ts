import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { saysNothing, saysUnknown, splitReply } from '../../src/pipeline/reply.ts'

const questions = [
  { number: 1, ask: 'What exactly happens?', why: 'The message, as it is written there.' },
  { number: 2, ask: 'What did you expect instead?', why: '' },
  { number: 3, ask: 'How can somebody else see it?', why: '' },
]
const split = (text: string) => splitReply(text, questions).map(({ to, text }) => [to.join(), text])

test.each<[string, string, string[][]]>([
  [
    'by numbers',
    '1. it hangs\n2) a page',
    [
      ['1', 'it hangs'],
      ['2', 'a page'],
    ],
  ],
  [
    'by numbers in any style',
    '**1:** it hangs\n- 3. open it',
    [
      ['1', 'it hangs'],
      ['3', 'open it'],
    ],
  ],
  [
    'by words',
    'Q2: a page\nQuestion 1 - it hangs',
    [
      ['2', 'a page'],
      ['1', 'it hangs'],
    ],
  ],
  ['in Spanish', 'Pregunta 2: una página', [['2', 'una página']]],
  ['in French', 'Question 2 : une page', [['2', 'une page']]],
  [
    'in Vietnamese',
    'Câu 1: bị treo\nCâu hỏi 2: một trang',
    [
      ['1', 'bị treo'],
      ['2', 'một trang'],
    ],
  ],
  [
    'over lines',
    '1. it hangs\n\nfor an hour\n2. a page',
    [
      ['1', 'it hangs\n\nfor an hour'],
      ['2', 'a page'],
    ],
  ],
  [
    'with words before',
    'Thanks!\n1. it hangs',
    [
      ['', 'Thanks!'],
      ['1', 'it hangs'],
    ],
  ],
  ['behind quotes', '> 1. What exactly happens? The message\n\nit hangs\n\n> **2. What did you', [['1', 'it hangs']]],
  ['behind quotes without numbers', '> What did you expect instead?\n\na page', [['2', 'a page']]],
  [
    'behind one quote of two',
    '> - [ ] **1. What exactly happens?** x\n> - [ ] **2. What did\nit hangs',
    [['1,2', 'it hangs']],
  ],
  [
    'behind a copy',
    'What did you expect instead? A page\n**1. What exactly happens?** The message, as it is written there.\nit hangs',
    [
      ['2', 'A page'],
      ['1', 'it hangs'],
    ],
  ],
  ['freely', 'It hangs.\n\nI expected a page.', [['', 'It hangs.\n\nI expected a page.']]],
  [
    'above a quoted mail',
    'It hangs.\n\n> 1. What exactly happens?\n> 2. What did you expect instead?',
    [['', 'It hangs.']],
  ],
  ['freely, with steps', 'Steps to reproduce:\n1. open\n2. click', [['', 'Steps to reproduce:\n1. open\n2. click']]],
  ['freely, with many steps', '1. a\n2. b\n3. c\n4. d', [['', '1. a\n2. b\n3. c\n4. d']]],
  ['with steps in an answer', '3. like this:\n1. open\n2. click', [['3', 'like this:\n1. open\n2. click']]],
  ['with steps behind a word', 'Q3: like this\n1. open\n2. click', [['3', 'like this\n1. open\n2. click']]],
  ['with code', '1. this:\n```\n2. is code\n```', [['1', 'this:\n```\n2. is code\n```']]],
  ['with a version at the start', '2.0.1 on Debian', [['', '2.0.1 on Debian']]],
  ['with a time at the start', '3:15 in the night', [['', '3:15 in the night']]],
])('a reply is split %s', (_, text, parts) => {
  expect(split(text)).toEqual(parts)
})

/** A line that names no question and opens no block. */
const line = fc.stringMatching(/^[a-zà-ÿ][a-zà-ÿ ,.!]{0,30}[a-z]$/u)
const styles = [
  (n: number) => `${n}. `,
  (n: number) => `${n}) `,
  (n: number) => `**${n}.** `,
  (n: number) => `Q${n}: `,
  (n: number) => `- Question ${n}: `,
  (n: number) => `> ${n}. ${questions[n - 1]?.ask}\n\n`,
  (n: number) => `> ${questions[n - 1]?.ask}\n`,
]

test('whatever is answered to a number arrives there whole, in every style', () => {
  const answers = fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 3 }), lines: fc.array(line, { minLength: 1, maxLength: 3 }) }),
    {
      selector: ({ number }) => number,
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(answers, fc.constantFrom(...styles), (given, style) => {
      const sorted = given.toSorted((a, b) => a.number - b.number)
      const text = sorted.map(({ number, lines }) => style(number) + lines.join('\n')).join('\n\n')
      expect(split(text)).toEqual(sorted.map(({ number, lines }) => [String(number), lines.join('\n')]))
    }),
  )
})

test('nothing is invented, no number is unknown, and nothing throws', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('1.', '2) ', '\n', '> ', '```', 'Q3:', '- [ ] ', '**', questions[1]?.ask ?? ''),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      for (const { to, text: part } of splitReply(text, questions)) {
        expect(to.every((number) => number >= 1 && number <= 3)).toBe(true)
        for (const one of part.split('\n')) expect(text).toContain(one)
      }
    }),
  )
})

test.each([
  'I do not know.',
  'I don’t know',
  'no idea, sorry',
  'Not sure',
  '???',
  'dunno? no clue',
  'I have no idea about the version',
  'No sé',
  'ni idea',
  'No lo sé, lo siento',
  'No estoy segura',
  'Je ne sais pas',
  'aucune idée',
  'Je n’en sais rien',
  'pas sûr',
  'Không biết',
  'Tôi không rõ',
  'mình chưa biết',
])('%s: not known', (text) => {
  expect(saysUnknown(text)).toBe(true)
})

test.each([
  'I do not know why, but the total shows `0.30000000000000004`',
  'Not sure, maybe 2.0',
  'It hangs',
  'Je ne sais pas pourquoi, mais la page reste blanche quand on clique',
  'no',
  '',
])('%s: something else', (text) => {
  expect(saysUnknown(text)).toBe(false)
})

test('politeness is no answer', () => {
  for (const text of ['Thanks!', 'Thank you so much', 'merci beaucoup', 'Cảm ơn bạn', '👍', 'ok, thanks, will do'])
    expect([text, saysNothing(text)]).toEqual([text, true])
  for (const text of ['Thanks, it hangs', 'yes', '?', '3']) expect([text, saysNothing(text)]).toEqual([text, false])
})

test('a text full of question marks costs no time, whoever writes it', () => {
  const begun = performance.now()
  expect(saysUnknown(`${'?'.repeat(60_000)}z`)).toBe(false)
  expect(performance.now() - begun).toBeLessThan(500)
})
