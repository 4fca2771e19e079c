import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { adapterOf } from '../../src/adapters/agents/registry.ts'
import { type AgentJob, runAgent } from '../../src/adapters/agents/run.ts'
import { openRoom } from '../../src/adapters/sandbox/room.ts'
import type { Adapter, AgentEvent } from '../../src/pipeline/agent.ts'
import { freshDir } from '../workspace/tree.ts'

/** An agent of the tests' own: the shell line it is given prints the stream of a known agent. */
function scripted(line: string, more: Partial<Adapter> = {}, files: { path: string; content: string }[] = []): Adapter {
  return { ...adapterOf('codex'), start: () => ({ argv: ['/bin/sh', '-c', line], env: {}, files }), ...more }
}

const good = `echo '{"type":"turn.completed"}'`

async function jobOf(adapter: Adapter, more: Partial<AgentJob> = {}) {
  const base = freshDir()
  const at = (name: string) => join(base, name)
  for (const name of ['tree', 'home', 'task', 'outbox']) mkdirSync(at(name))
  writeFileSync(at('task/task.md'), 'do it')
  writeFileSync(at('task/context.md'), ' now')
  const room = await openRoom(
    'none',
    {
      ...{ tree: at('tree'), home: at('home'), task: at('task'), outbox: at('outbox') },
      ...{ tools: null, gateway: null, egress: null, image: null },
    },
    { gatewayUrl: 'http://127.0.0.1:9' },
  )
  const events: AgentEvent[] = []
  const job: AgentJob = {
    ...{ adapter, room, home: at('home'), prompt: 'p', command: '', model: 'm', turns: 5, resume: null },
    ...{ environment: { PATH: process.env['PATH'] ?? '' }, seconds: 20, silenceSeconds: 600 },
    ...{ lastSign: () => 0, stopped: () => null },
    ...{ onEvent: (event: AgentEvent) => events.push(event), logFile: at('log'), marker: `run-${Math.random()}` },
    ...more,
  }
  return { job, events, base }
}

describe('a run', () => {
  test('the agent `command` finds task, context and summary by their paths', async () => {
    const { job, base } = await jobOf(adapterOf('command'), {
      command: 'cat "$ISSUEWRIGHT_TASK" "$ISSUEWRIGHT_CONTEXT" > out; echo did > "$ISSUEWRIGHT_SUMMARY"; echo said',
    })
    expect(await runAgent(job)).toMatchObject({ how: 'finished', exitCode: 0, why: 'said', session: null })
    expect(readFileSync(join(base, 'tree', 'out'), 'utf8')).toBe('do it now')
    expect(readFileSync(join(base, 'outbox', 'summary.md'), 'utf8')).toBe('did\n')
  })

  test.each([
    ['exit 1', { how: 'failed', exitCode: 1 }],
    ['no-such-agent', { how: 'not-found', exitCode: 127 }],
  ])('command: %s', async (command, ending) => {
    const { job } = await jobOf(adapterOf('command'), { command })
    expect(await runAgent(job)).toMatchObject(ending)
  })

  test('events come as they happen, bounded, and errors printed beside them are none', async () => {
    const long = `{"type":"item.completed","item":{"type":"agent_message","text":"${'x'.repeat(9_000)}"}}`
    const { job, events } = await jobOf(scripted(`echo '${long}'; echo '{"type":"turn.completed"}' >&2; exit 0`))
    expect(await runAgent(job)).toMatchObject({ how: 'failed' })
    expect(events).toEqual([{ kind: 'said', text: 'x'.repeat(4_000) }])
  })
})

describe('what a run that was ended for it says of itself does not count', () => {
  test.each([
    ['requests', 'turns'],
    ['tokens', 'budget'],
    ['usd', 'budget'],
    ['deadline', 'timed-out'],
  ] as const)('by the gateway: %s', async (stopped, how) => {
    const { job } = await jobOf(scripted(good), { stopped: () => stopped })
    expect(await runAgent(job)).toMatchObject({ how, exitCode: 0 })
  })

  test('an agent that goes on asking a gateway which refuses it is ended', async () => {
    const { job } = await jobOf(scripted('sleep 60'), { stopped: () => 'tokens', seconds: 50 })
    const run = await runAgent(job)
    expect(run.how).toBe('budget')
    expect(run.seconds).toBeLessThan(20)
  })

  test('by time, although it exits 0 and says that it is done', async () => {
    const { job } = await jobOf(scripted(`trap 'exit 0' TERM; ${good}; sleep 60 & wait`), { seconds: 1 })
    expect(await runAgent(job)).toMatchObject({ how: 'timed-out', exitCode: 0 })
  })

  test('by us', async () => {
    const { job } = await jobOf(scripted(`${good}; sleep 60`), {
      signal: AbortSignal.timeout(800),
      stopped: () => 'tokens',
    })
    expect(await runAgent(job)).toMatchObject({ how: 'cancelled' })
  })

  test('by silence; a file that changes is a sign of life', async () => {
    const { job } = await jobOf(scripted(`${good}; sleep 60`), { silenceSeconds: 1 })
    expect(await runAgent(job)).toMatchObject({ how: 'silent' })
    const busy = await jobOf(scripted(`sleep 3; ${good}`), { silenceSeconds: 1, lastSign: Date.now })
    expect(await runAgent(busy.job)).toMatchObject({ how: 'finished' })
  })
})

describe('files of the adapter', () => {
  test('are written into the home, past whatever the agent of the round before put in their way', async () => {
    const files = [{ path: '.cfg/deep/settings.json', content: '{}\n' }]
    const { job, base } = await jobOf(scripted(`cat "$HOME/.cfg/deep/settings.json"; ${good}`, {}, files))
    const outside = freshDir()
    symlinkSync(outside, join(base, 'home', '.cfg'))
    expect(await runAgent(job)).toMatchObject({ how: 'finished' })
    expect(existsSync(join(outside, 'deep'))).toBe(false)
    const again = { ...job, home: join(base, 'home') }
    expect(await runAgent(again)).toMatchObject({ how: 'finished' })
  })
})

describe('an agent with a key of its own', () => {
  const own = scripted(`test "$KIRO_API_KEY" = k && ${good}`, { dialect: null, ownKey: 'KIRO_API_KEY' })

  test('starts where there is no room, with its key', async () => {
    const { job } = await jobOf(own, { ownKey: 'k' })
    expect(await runAgent(job)).toMatchObject({ how: 'finished' })
  })

  test('is refused in a room, and without its key', async () => {
    const { job } = await jobOf(own)
    await expect(runAgent(job)).rejects.toMatchObject({ code: 'bad-configuration' })
    const room = { ...job.room, kind: 'bubblewrap' as const }
    await expect(runAgent({ ...job, room, ownKey: 'k' })).rejects.toMatchObject({
      todo: expect.stringContaining('KIRO_API_KEY'),
    })
  })
})
