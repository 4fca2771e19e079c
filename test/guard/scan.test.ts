import { expect, test } from '@jest/globals'
import { scan } from '../../src/adapters/secret/scan.ts'
import { findings } from './judging.ts'

const slack = 'xoxb-123456789012-1234567890123-abcdefghijklmnopqrstuvwx'
const kinds = async (text: string, before = '') => (await scan(text, before)).map(({ kind }) => kind)

test.each([
  ['slack', slack],
  ['basicauth', 'https://deploy:tr0ub4dor3@git.acme.io/x'],
  ['database-connection-string', 'mongodb+srv://admin:tr0ub4dor3tr0ub@cluster0.abcde.mongodb.net/db'],
  ['linear', `lin_api_${'A1b2'.repeat(10)}`],
])('%s is found, with its value', async (kind, value) => {
  const found = await scan(`const a = '${value}'\n`, '')
  expect(found.map((one) => one.kind)).toEqual([kind])
  expect(found[0]?.value).toMatch(/^.{20,}$/)
  expect(`${value}'`).toContain(found[0]?.value)
})

test('a secret is found wherever it lies in a long text', async () => {
  for (const at of [11_950, 11_999, 15_950, 15_999, 16_001, 27_980, 40_000])
    expect([at, await kinds(`${' '.repeat(at)}${slack}\n${'x '.repeat(500)}`)]).toEqual([at, ['slack']])
})

test('a comment switches nothing off', async () => {
  expect(await kinds(`// secretlint-disable\n${slack}\n// secretlint-enable`)).toEqual(['slack'])
  expect(await kinds(`${slack} // secretlint-disable-line`)).toEqual(['slack'])
  expect(await kinds(`/* SecretLint-disable */ ${slack}`)).toEqual(['slack'])
})

test('what the base has already, examples and passwords for nowhere are none', async () => {
  expect(await kinds(`${slack}\n`, slack)).toEqual([])
  expect(await kinds('https://user:pass@example.com/x https://user:pass@localhost:80')).toEqual([])
  expect(await kinds('postgres://user:password@localhost:5432/db')).toEqual([])
})

test('what a scanner found blocks by its kind', () => {
  const [found] = findings([{ path: 'a', text: 'x', secrets: ['slack'] }])
  expect(found).toMatchObject({ rule: 'secret', answer: 'block', fixed: true, values: ['slack'] })
})
