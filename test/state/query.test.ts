import { expect, test } from '@jest/globals'
import { connect } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { observe } from '../../src/reconcile/observe.ts'
import { type Swept, sweep } from '../../src/reconcile/sweep.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { newWorld } from '../forge/world.ts'
import { policy, record, withRecord } from '../pipeline/item.ts'

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

test('a status comment amid five hundred comments is found by a run and by the sweep, and nothing behind it is read', async () => {
  const { forge, repo } = await newWorld()
  try {
    const permissions = { issues: 'write', contents: 'read', pull_requests: 'read', actions: 'write' } as const
    const github = connect(forge.workflowToken({ repository: repo.fullName, permissions }), forge.url, quiet)
    const platform = gitHubPlatform(github, repo.fullName, quiet)
    const { number } = await forge.as('mallory').openIssue(repo, { title: 'A', body: 'a' })
    const talk = async (count: number) => {
      for (let i = 0; i < count; i++) await forge.as('mallory').comment(repo, number, `me too ${i}`)
    }
    await talk(249)
    await forge.as('will').addLabel(repo, number, 'automate')
    const { repository, issue } = await platform.read(number, 'x')
    const stage = { stage: 'done', labelling: null } as const
    const told = record({ ...stage, repository: repository.id, issue: issue.id })
    const { id } = await platform.createComment(number, encodeRecord(told, null))
    await talk(250)
    const run = { ...withRecord().run, job: 'triage' } as const
    const { snapshot } = await observe(platform, number, 'automate', [], run, () => policy())
    expect(snapshot.status).toMatchObject({ kind: 'valid', commentId: id })
    forge.requests.length = 0
    const asked = async () => policy({}, 'agent-command: x')
    const swept = await sweep({ platform, seals: [], policyOf: asked, now: () => new Date(), log: quiet })
    expect(seen(swept)).not.toContain('no-record')
    expect(forge.requests.filter((one) => one.graphqlOperationName === 'Comments')).toHaveLength(3)
  } finally {
    await forge.close()
  }
})

const seen = ({ items, reasons }: Swept) => [items, ...reasons.values()]
