import { expect, test } from '@jest/globals'
import { actorSchema } from '../../src/adapters/github/query.ts'

test('only users are people, and bots bots: whoever else has a name stands for nobody', () => {
  const read = (type: string) => actorSchema.parse({ __typename: type, login: 'maya', id: 1 })
  expect(read('User')).toEqual({ login: 'maya', id: 1, bot: false })
  expect(read('Bot')).toEqual({ login: 'maya[bot]', id: 1, bot: true })
  // An import may bring a mannequin with the login of somebody who can push.
  expect(['Mannequin', 'Organization', 'EnterpriseUserAccount'].map(read)).toEqual([null, null, null])
})
