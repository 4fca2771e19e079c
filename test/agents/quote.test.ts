import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quoteBlock, quoteLine } from '../../src/adapters/runner/quote.ts'

const token = '0123456789abcdef'.repeat(2)

/** What the runner takes for a command: `::` at the beginning of a trimmed line, `##[` anywhere (ActionCommand.cs). */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
}

test('ATK-088: workflow commands of the agent are text', () => {
  const output =
    '::add-mask::a\n::add-mask::e\n::set-output name=approved::true\n::save-state name=x::y\n::set-env name=PATH::/tmp/evil\n::add-path::/tmp/evil\n::error file=src/a.ts,line=1::fake\n::group::\n##[add-mask]e'
  expect(commandsIn(quoteBlock(output, token))).toEqual([`::stop-commands::${token}`, `::${token}::`])
  expect(quoteLine('##[add-mask]e')).toBe('│ ## [add-mask]e')
})

test('ATK-089: the agent can neither stop nor resume commands, even knowing the token', () => {
  const log = quoteBlock(`::stop-commands::x\n::x::\n  ::${token}::\r::${token}::`, token)
  expect(commandsIn(log)).toEqual([`::stop-commands::${token}`, `::${token}::`])
})

test.each(['', 'x', 'a'.repeat(31), '::', 'pause-logging', 'group'])('%j is no token', (weak) => {
  expect(() => quoteBlock('', weak)).toThrow('128 random bits')
})

test('ATK-093: terminal sequences are gone', () => {
  const line = '\u001b]8;;https://attacker.invalid\u0007click\u001b]8;;\u0007 \u001b[2J\u001b[1A\r fake green check'
  expect(quoteLine(line)).toBe('│ click   fake green check')
  expect(quoteLine('\u009b31mred\u202e \u200bx\u001b[0')).toBe('│ red x0')
})

describe('any output', () => {
  test('gives no command, no control character, and lines of bounded length', () => {
    const piece = fc.constantFrom(
      '::',
      '##',
      '[',
      '\r',
      '\n',
      ' ',
      '\u001b[',
      '\u001b]',
      '\u200b',
      '\u0007',
      'error',
      '#',
      'm',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (output) => {
        const log = quoteBlock(output, token)
        expect(commandsIn(log)).toHaveLength(2)
        expect(log).not.toMatch(/(?![\n\t])\p{Cc}/u)
      }),
    )
    expect(quoteLine('x'.repeat(9_000))).toHaveLength(2_003)
  })
})
