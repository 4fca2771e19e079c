import { expect, test } from '@jest/globals'
import type { GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { Failure } from '../../src/pipeline/error.ts'

test('a comment whose answer is lost is found again although somebody has ticked a box in it meanwhile', async () => {
  const key = '<!-- issuewright-key:questions-r1 -->'
  const made: string[] = []
  const bot = { __typename: 'Bot', login: 'github-actions', id: 41_898_282 }
  const github = {
    request: async () => {
      made.push(`- [x] Which one?\n\n${key}<!-- shown -->`)
      throw new Failure('github-unavailable', 'No answer.')
    },
    graphql: async () => {
      const nodes = made.map((body, i) => ({
        ...{ id: `${i + 1}`, body, isMinimized: false, createdAt: '2026-12-01T10:00:00Z', editedAt: null },
        ...{ author: bot, editor: null },
      }))
      return { repository: { target: { page: { pageInfo: { endCursor: null, hasNextPage: false }, nodes } } } }
    },
  } as unknown as GitHub
  const platform = gitHubPlatform(github, 'o/r', { info() {}, warn() {} })
  const found = await platform.createComment(3, `- [ ] Which one?\n\n${key}<!-- shown -->`)
  expect([found.id, made.length]).toEqual([1, 1])
})
