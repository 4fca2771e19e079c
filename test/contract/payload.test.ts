import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { hintOf } from '../../src/pipeline/hint.ts'

interface Person {
  readonly type: string
}
interface Labelled {
  readonly number: number
  readonly labels?: readonly { readonly name: string }[]
}
interface Payload {
  readonly action?: string
  readonly sender?: Person
  readonly repository?: { readonly id: number }
  readonly label?: { readonly name: string }
  readonly comment?: { readonly body: string }
  readonly issue?: Labelled
  readonly pull_request?: Labelled & { readonly head: { readonly ref: string; readonly repo: { readonly id: number } } }
}

// The package's types know neither derived payloads nor each other.
const definitions = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  readonly name: string
  readonly examples: readonly Payload[]
}[]

const label = 'automate'
const hint = (event: string, payload: unknown) => hintOf(event, payload, label, '')
const examples = (event: string) => definitions.find(({ name }) => name === event)?.examples ?? []
const labels = [{ name: label }]

test('no payload GitHub ever sent is too much', () => {
  const all = definitions.flatMap(({ name, examples }) => examples.map((payload) => hint(name, payload)))
  expect(all.length).toBeGreaterThan(300)
  for (const one of all)
    expect(one).toEqual('issue' in one ? { issue: expect.any(Number) } : { foreign: expect.any(String) })
})

describe('issues', () => {
  test.each(examples('issues').map((payload) => [payload.action ?? '', payload] as const))('%s', (action, payload) => {
    const number = payload.issue?.number
    expect(hint('issues', payload)).toEqual({ foreign: expect.stringContaining(`"${label}"`) })
    const ours = { ...payload, issue: { ...payload.issue, labels } }
    const isLabelling = action === 'labeled' || action === 'unlabeled'
    if (isLabelling) expect(hint('issues', ours)).toEqual({ foreign: expect.stringContaining('label') })
    expect(hint('issues', isLabelling ? { ...ours, label: { name: label } } : ours)).toEqual({ issue: number })
  })

  test('of the actions we live on, one closed was never recorded: derived', () => {
    const [reopened] = examples('issues').filter(({ action }) => action === 'reopened')
    const closed = { ...reopened, action: 'closed', issue: { ...reopened?.issue, labels, state: 'closed' } }
    expect(hint('issues', closed)).toEqual({ issue: reopened?.issue?.number })
  })
})

describe('issue_comment', () => {
  const created = examples('issue_comment').filter(({ action }) => action === 'created')

  test.each(created.map((payload) => [payload] as const))('a new comment', (payload) => {
    const ours = { ...payload, issue: { ...payload.issue, labels } }
    const number = { issue: payload.issue?.number }
    // Some of the recorded ones were written by a bot, which is never heard.
    const heard = payload.sender?.type === 'Bot' ? { foreign: 'the comment was written by a bot' } : number
    expect(hint('issue_comment', ours)).toEqual(heard)
    expect(hint('issue_comment', { ...ours, action: 'edited' })).toEqual({ foreign: 'only new comments are read' })
    expect(hint('issue_comment', { ...ours, sender: { ...payload.sender, type: 'Bot' } })).toEqual({
      foreign: 'the comment was written by a bot',
    })
    const user = { type: 'Bot' }
    const ticked = { ...payload.comment, user, body: '- [x] **1.** <!-- issuewright-key:questions-r1 -->' }
    expect(hint('issue_comment', { ...ours, sender: { type: 'User' }, action: 'edited', comment: ticked })).toEqual(
      number,
    )
    const onPull = { ...ours.issue, pull_request: { url: 'https://api.github.com/repos/o/r/pulls/1' } }
    expect(hint('issue_comment', { ...ours, sender: { type: 'User' }, issue: onPull })).toEqual({
      foreign: 'the comment is on a pull request',
    })
    const command = { ...payload, sender: { type: 'User' }, comment: { ...payload.comment, body: '/automate run' } }
    expect(hint('issue_comment', command)).toEqual(number)
  })

  test.each(['edited', 'deleted'])('%s', (action) => {
    const [payload] = examples('issue_comment').filter((one) => one.action === action)
    expect(hint('issue_comment', payload)).toEqual({ foreign: 'only new comments are read' })
  })
})

describe.each(['pull_request', 'pull_request_review'])('%s', (event) => {
  test.each(examples(event).map((payload) => [payload.action ?? '', payload] as const))('%s', (_, payload) => {
    expect(hint(event, payload)).toEqual({ foreign: 'the pull request is not one of ours' })
    const head = { ...payload.pull_request?.head, ref: 'issuewright/issue-7-g2', repo: { id: payload.repository?.id } }
    const ours = { ...payload, pull_request: { ...payload.pull_request, head } }
    expect(hint(event, ours)).toEqual({ issue: 7 })
    // A fork can give its branch any name, and may be gone by now.
    for (const repo of [{ id: 1 }, null]) {
      const fork = { ...ours, pull_request: { ...payload.pull_request, head: { ...head, repo } } }
      expect(hint(event, fork)).toEqual({ foreign: 'the pull request is not one of ours' })
    }
  })
})
