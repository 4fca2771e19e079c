import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formsOf, holdsKnown, newSecrets, redactKnown, redactSecrets } from '../../src/pipeline/secret.ts'

const installation = 'ghs_1234567_eyJhbGciOiJSUzI1NiJ9xxxx.eyJpc3MiOiJnaXRodWIifQxxxx.c2lnbmF0dXJl'

test('ATK-075: an installation token of the new kind is known by its form, and exactly when its value is known', () => {
  const line = `+const k='${installation}'`
  expect(newSecrets(line, '')).toEqual(['a GitHub token'])
  expect(redactSecrets(line)).toBe("+const k='[redacted secret]'")
  expect(holdsKnown(`+const k='${installation.slice(7)}'`, formsOf([installation]))).toBe(true)
})

test('ATK-086: a token in an answer is redacted', () => {
  expect(redactSecrets(`here is my token ghp_${'X'.repeat(36)}`)).toBe('here is my token [redacted secret]')
})

test('names of style sheets are no keys', () => {
  expect(newSecrets('.sk-cube-grid-with-delay .sk-fading-circle-child {}', '')).toEqual([])
})

test.each([
  ['sk-', '-'],
  ['sk-a-', ''],
  ['sk-', 'a-'],
])('a million characters that begin like a key (%s, %s) are read in one go', (one, more) => {
  expect(newSecrets(one.repeat(300_000) + more.repeat(300_000), '')).toBeInstanceOf(Array)
})

test('a second private key is new beside the first', () => {
  const key = (letter: string) => `-----BEGIN PRIVATE KEY-----\n${letter.repeat(64)}\n-----END PRIVATE KEY-----\n`
  expect(newSecrets(key('A') + key('B'), key('A'))).toEqual(['a private key'])
  expect(newSecrets(`${key('A')}more`, key('A'))).toEqual([])
})

const disguises: Record<string, (secret: string, left: string) => string> = {
  plain: (secret) => secret,
  'base64 on its own': (secret) => base64(secret),
  'base64 of a whole text': (secret, left) => base64(`${left}${secret} and more`),
  'base64, one byte in': (secret) => base64(`a${secret}b`),
  'base64, two bytes in': (secret) => base64(`ab${secret}c`),
  'url-safe base64': (secret, left) => Buffer.from(left + secret).toString('base64url'),
  'base64 in lines': (secret, left) => base64(left + secret).replace(/.{5}/g, '$&\n'),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  'upper-case hex': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'url-encoded': (secret) => encodeURIComponent(secret),
  'url-encoded throughout': (secret) => Buffer.from(secret).toString('hex').replace(/../g, '%$&'),
  json: (secret) => JSON.stringify(secret),
  reversed: (secret) => [...secret].reverse().join(''),
  'split by white space': (secret) => [...secret].join(' \n\t'),
  'split by what nobody sees': (secret) => [...secret].join('\u200b'),
}
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('ATK-076: the value of a live key is found in every disguise', () => {
  // Any characters but white space; nothing that spells our own replacement.
  const secret = fc.string({ unit: 'grapheme', minLength: 12, maxLength: 80 }).filter((text) => !/\s|\u200d/.test(text))
  const surrounding = fc.string({ unit: 'grapheme', maxLength: 60 })

  test.each(Object.entries(disguises))('%s', (_, disguise) => {
    fc.assert(
      fc.property(secret, surrounding, surrounding, (value, left, right) => {
        const forms = formsOf([value])
        const text = `${left} ${disguise(value, left)} ${right}`
        expect(holdsKnown(text, forms)).toBe(true)
        const clean = redactKnown(text, forms)
        expect(clean).toContain('[redacted secret]')
        expect(holdsKnown(clean, forms)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  test('without its first 7 characters', () => {
    const key = 'sk-ant-api03-0123456789abcdef'
    expect(redactKnown(`tail ${key.slice(7)}!`, formsOf([key]))).toBe('tail [redacted secret]!')
  })

  test('a text without it stays as it is, its white space included', () => {
    const text = ' a \n b\tc\u200b d  '
    expect(redactKnown(text, formsOf(['0123456789abcdef']))).toBe(text)
    expect(redactKnown(text, formsOf(['', 'a', 'b c']))).toBe(text)
    expect(redactKnown('x  0123 4567\n89abcdef  y', formsOf(['0123456789abcdef']))).toBe('x  [redacted secret]  y')
  })

  test('time grows with the text only', () => {
    const forms = formsOf([`${'a'.repeat(40)}b`, 'c'.repeat(64)])
    const took = (size: number) => {
      const text = 'a'.repeat(size) + 'c '.repeat(size)
      const from = performance.now()
      redactKnown(text, forms)
      return performance.now() - from
    }
    took(50_000)
    expect(took(2_000_000)).toBeLessThan(5_000)
  })
})
