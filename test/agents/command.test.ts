import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { adapterOf } from '../../src/adapters/agents/registry.ts'
import { runAgent } from '../../src/adapters/agents/run.ts'
import { openRoom } from '../../src/adapters/sandbox/room.ts'
import { verify } from '../../src/adapters/workspace/verify.ts'
import { redactorOf } from '../../src/pipeline/secret.ts'
import { freshDir, plant } from '../workspace/tree.ts'

const environment = { PATH: process.env.PATH ?? '' }

function noRoom() {
  const [tree, home, outbox, task] = [
    freshDir(),
    freshDir(),
    freshDir(),
    plant({ 'task.md': 'do it', 'context.md': '{}' }),
  ]
  const nothing = { tools: null, gateway: null, egress: null, image: null }
  return { tree, home, outbox, opened: openRoom('none', { tree, home, outbox, task, ...nothing }) }
}

async function agent(command: string, seconds = 60) {
  const { tree, home, outbox, opened } = noRoom()
  const logs = join(home, 'logs')
  mkdirSync(logs)
  const ran = await runAgent({
    adapter: adapterOf('command'),
    room: await opened,
    home,
    prompt: '',
    command,
    model: '',
    turns: 9,
    resume: null,
    environment,
    seconds,
    silenceSeconds: 600,
    lastSign: () => 0,
    stopped: () => null,
    onEvent: () => {},
    logFile: join(logs, 'agent.log'),
    marker: 'm2',
  })
  return { ran, tree, outbox, log: readFileSync(join(logs, 'agent.log'), 'utf8') }
}

test('the agent works in its tree and finds task, context and summary by their paths', async () => {
  const { ran, tree, outbox, log } = await agent(
    'cp "$ISSUEWRIGHT_TASK" out; cat "$ISSUEWRIGHT_CONTEXT" >> out; echo "I did" > "$ISSUEWRIGHT_SUMMARY"; echo $ISSUEWRIGHT_RUN',
  )
  expect([ran.how, ran.exitCode, log]).toEqual(['finished', 0, 'm2\n'])
  expect(readFileSync(join(tree, 'out'), 'utf8')).toBe('do it{}')
  expect(readFileSync(join(outbox, 'summary.md'), 'utf8')).toBe('I did\n')
})

test.each([
  ['exit 1', 60, { how: 'failed', exitCode: 1 }],
  ['no-such-agent -p', 60, { how: 'not-found', exitCode: 127 }],
  ['sleep 60', 0.3, { how: 'timed-out', exitCode: null }],
])('%s', async (command, seconds, ending) => {
  expect((await agent(command, seconds)).ran).toMatchObject(ending)
})

test('verification runs every command in one tree, stops at none, and its words are harmless', async () => {
  const { opened } = noRoom()
  const evidence = await verify({
    commands: [
      'touch installed',
      'test -e installed',
      "printf '\\033[31mred\\033[0m\\n'; exit 2",
      'sleep 60',
      'no-such-tool',
    ],
    room: await opened,
    env: environment,
    seconds: 1,
    logs: freshDir(),
    marker: 'm3',
    name: 'verify',
    redactor: redactorOf([]),
  })
  expect(evidence).toMatchObject([
    { passed: true },
    { command: 'test -e installed', passed: true, exitCode: 0 },
    { passed: false, exitCode: 2, timedOut: false, tail: 'red\n' },
    { passed: false, exitCode: null, timedOut: true },
    { passed: false, exitCode: 127 },
  ])
})
