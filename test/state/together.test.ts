import { createServer, type Server } from 'node:http'
import { afterEach, expect, jest, test } from '@jest/globals'
import { connect, type GitHub } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { observe } from '../../src/reconcile/observe.ts'
import type { Platform } from '../../src/reconcile/ports.ts'
import { encodeRecord } from '../../src/text/codec.ts'
import { change, comment, policy, pull, record, withRecord } from '../pipeline/item.ts'

const quiet = { info() {}, warn() {} }
let server: Server | null = null
afterEach(() => {
  jest.useRealTimers()
  server?.close().closeAllConnections()
})

/** Answers nobody before all of these have asked. */
function all(...names: string[]) {
  const asked: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const ask = (name: string) => {
    asked.push(name)
    if (names.every((one) => asked.includes(one))) resolve()
    return promise
  }
  return { asked, ask, together: promise }
}

test('the talk on a pull request and the right of who consented are asked for together, and each person once', async () => {
  const { asked, ask } = all('discussion', 'alice')
  const { run, issue, repository, labelled } = withRecord()
  const told = record({ stage: 'reviewing', change: change(), repository: repository.id, issue: issue.id })
  const author = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
  const platform = {
    read: async () => ({
      ...{ repository, target: 'issue', issue, labellings: [{ label: 'automate', ...labelled }] },
      comments: [comment('', encodeRecord(told, null), { author, ours: true })],
      ...{ unreadComments: null, branches: [], pullRequests: [pull('open')], rivals: [], settings: null },
    }),
    discussion: async () => {
      await ask('discussion')
      const comments = [comment('mallory', '/automate skip', { id: 900 })]
      return { reviews: [], threads: [], comments, commits: [], conflicted: false, runs: [] }
    },
    mayPush: async (login: string) => {
      await ask(login)
      return login === 'alice'
    },
  } as unknown as Platform
  const { snapshot } = await observe(platform, issue.number, 'automate', [], run, () => policy())
  expect({ ...snapshot.mayPush }).toEqual({ alice: true, mallory: false })
  expect(asked.toSorted()).toEqual(['alice', 'discussion', 'mallory'])
})

test('the talk on a pull request and the runs on its branch are asked for together', async () => {
  const { asked, ask } = all('talk', 'runs')
  const empty = { nodes: [] }
  const pullRequest = { mergeable: 'MERGEABLE', reviews: null, threads: empty, comments: empty, commits: empty }
  const github = {
    graphql: () => ask('talk').then(() => ({ repository: { pullRequest } })),
    request: () => ask('runs').then(() => ({ status: 200, data: { workflow_runs: [] } })),
  } as unknown as GitHub
  const { discussion } = gitHubPlatform(github, 'o/r', quiet)
  expect(await discussion({ number: 4, head: 'a' })).toMatchObject({ conflicted: false, runs: [] })
  expect(asked).toHaveLength(2)
})

test('GraphQL queries need not keep the second between them that GitHub wants between writes', async () => {
  const { ask, together } = all('query A { x }', 'query B { x }')
  const gate = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    await ask(JSON.parse(text).query)
    response.setHeader('content-type', 'application/json').end('{"data":{}}')
  })
  // Not the address of a forge at home.
  server = gate
  await new Promise<void>((done) => gate.listen(0, '0.0.0.0', done))
  const { port } = gate.address() as { port: number }
  const github = connect('token', `http://0.0.0.0:${port}`, quiet)
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  for (const query of ['query A { x }', 'query B { x }']) github.graphql(query, {}).catch(() => {})
  // From here on the clock stands still.
  await jest.advanceTimersByTimeAsync(500)
  await together
}, 10_000)
