import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runCommandAgent } from '../../src/adapters/agents/command.ts'
import { runCommand } from '../../src/adapters/sandbox/run.ts'
import { verify } from '../../src/adapters/workspace/verify.ts'
import { freshDir, plant } from '../workspace/tree.ts'

const environment = { PATH: process.env.PATH ?? '' }

function agent(command: string, minutes = 1) {
  const tree = freshDir()
  const room = plant({ 'task.md': 'do it', 'context.json': '{}' })
  const job = {
    order: { agent: { name: 'command' as const, command, minutes } },
    tree,
    taskFile: join(room, 'task.md'),
    contextFile: join(room, 'context.json'),
    summaryFile: join(room, 'summary.md'),
    environment,
    logFile: join(room, 'agent.log'),
    marker: 'm2',
    run: runCommand,
  }
  return { job, done: runCommandAgent(job) }
}

test('the agent works in its tree and finds task, context and summary by their paths', async () => {
  const { job, done } = agent(
    'cp "$ISSUEWRIGHT_TASK" out; cat "$ISSUEWRIGHT_CONTEXT" >> out; echo "I did" > "$ISSUEWRIGHT_SUMMARY"; echo $ISSUEWRIGHT_RUN',
  )
  expect(await done).toMatchObject({ ending: { how: 'finished', exitCode: 0 }, tail: 'm2\n' })
  expect(readFileSync(join(job.tree, 'out'), 'utf8')).toBe('do it{}')
  expect(readFileSync(job.summaryFile, 'utf8')).toBe('I did\n')
})

test.each([
  ['exit 1', 1, { how: 'failed', exitCode: 1 }],
  ['no-such-agent -p', 1, { how: 'not-found', exitCode: 127 }],
  ['sleep 60', 0.005, { how: 'timed-out', exitCode: null }],
])('%s', async (command, minutes, ending) => {
  expect(await agent(command, minutes).done).toMatchObject({ ending })
})

test('verification runs every command in one tree, stops at none, and its words are harmless', async () => {
  const evidence = await verify({
    commands: [
      'touch installed',
      'test -e installed',
      "printf '\\033[31mred\\033[0m\\n'; exit 2",
      'sleep 60',
      'no-such-tool',
    ],
    tree: freshDir(),
    environment,
    seconds: 1,
    logs: freshDir(),
    marker: 'm3',
    run: runCommand,
  })
  expect(evidence).toMatchObject([
    { passed: true },
    { command: 'test -e installed', passed: true, exitCode: 0 },
    { passed: false, exitCode: 2, timedOut: false, tail: 'red\n' },
    { passed: false, exitCode: null, timedOut: true },
    { passed: false, exitCode: 127 },
  ])
})
