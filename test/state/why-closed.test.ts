import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { ourUserId } from '../../src/adapters/github/query.ts'
import { renderWhy } from '../../src/text/revision.ts'
import { words } from '../../src/text/words/en.ts'

test('only our own question tells why a pull request was closed: a stranger’s copy of it starts no run', async () => {
  const body = renderWhy(words).replace('- [ ]', '- [x]')
  const said = (login: string, id: number, type: string) => ({
    id: 1,
    body,
    createdAt: '2026-11-20T10:00:00Z',
    editedAt: null,
    isMinimized: false,
    author: { __typename: type, login, id },
    editor: null,
  })
  const news = async (comment: ReturnType<typeof said>) => {
    const pull = {
      state: 'CLOSED',
      head: '',
      into: 'main',
      mergeable: 'UNKNOWN',
      reviews: null,
      comments: { nodes: [comment] },
    }
    const github = { local: true, graphql: async () => ({ repository: { _4: pull } }) } as unknown as GitHub
    const verbs = gitHubPlatform(github, 'o/r', { info: () => {}, warn: () => {} })
    return (await verbs.pullRequestNews([4])).get(4)?.ticked
  }
  expect(await news(said('github-actions', ourUserId, 'Bot'))).toBe(true)
  expect(await news(said('mallory', 5, 'User'))).toBe(false)
})
