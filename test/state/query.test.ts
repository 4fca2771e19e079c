import { expect, test } from '@jest/globals'
import { connect } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { newWorld } from '../forge/world.ts'

const quiet = { info() {}, warn() {} }

test('all edits of title and body are seen with who made them; the first version of a text is none', async () => {
  const { forge, repo, pass } = await newWorld()
  try {
    const token = forge.workflowToken({
      repository: repo.fullName,
      permissions: { issues: 'read', contents: 'read', pull_requests: 'read' },
    })
    const platform = gitHubPlatform(connect(token, forge.url, quiet), repo.fullName, quiet)
    const { number } = await forge.as('mallory').openIssue(repo, { title: 'A', body: 'a' })
    const edits = async () =>
      (await platform.read(number, 'x')).issue.edits.map(({ by, at }) => [by?.login, at.slice(11, 19)])
    expect(await edits()).toEqual([])
    pass(10)
    await forge.as('will').editIssue(repo, number, { body: 'b' })
    pass(10)
    await forge.as('mallory').editIssue(repo, number, { title: 'B' })
    pass(10)
    await forge.as('mallory').editIssue(repo, number, { body: 'c' })
    pass(10)
    await forge.as('alice').editIssue(repo, number, { body: 'd', title: 'D' })
    expect(await edits()).toEqual([
      ['will', '10:00:10'],
      ['mallory', '10:00:20'],
      ['mallory', '10:00:30'],
      ['alice', '10:00:40'],
      ['alice', '10:00:40'],
    ])
    for (let i = 0; i < 100; i++) await forge.as('alice').editIssue(repo, number, { title: `D${i}`, body: `d${i}` })
    const many = await platform.read(number, 'x')
    // What lies further back was not read, so it may have been anybody's.
    expect(many.issue.edits.filter(({ by }) => by === null)).toHaveLength(2)
  } finally {
    await forge.close()
  }
})
