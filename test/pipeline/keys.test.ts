import { expect, test } from '@jest/globals'
import { keysOf } from '../../src/config.ts'

const known = ['claude', 'codex']

test.each([
  ['', {}],
  ['  \n', {}],
  ['sk-ant-1', { all: 'sk-ant-1' }],
  ['sk=with=signs==\n', { all: 'sk=with=signs==' }],
  ['claude=sk-1\ncodex = sk-2\n', { claude: 'sk-1', codex: 'sk-2' }],
])('the keys of %j', (text, keys) => {
  expect(keysOf(text, known)).toEqual(keys)
})
