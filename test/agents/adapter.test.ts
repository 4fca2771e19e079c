import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { agentNames } from '../../src/adapters/agents/names.ts'
import { adapterOf, adapters } from '../../src/adapters/agents/registry.ts'
import type { AgentEvent, AgentTask } from '../../src/pipeline/agent.ts'

const programs = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot']
const command = 'echo hello > hello.txt; cat AGENT_FACTS.md'

function linesOf(name: string): string[] {
  return readFileSync(`test/agents/transcripts/${name}.jsonl`, 'utf8').trimEnd().split('\n')
}

function eventsOf(agent: string, transcript = agent): AgentEvent[] {
  return linesOf(transcript).flatMap((line) => adapterOf(agent).read(line))
}

const task: AgentTask = {
  tree: '/workspace',
  home: '/home/agent',
  tools: '/tools',
  prompt: 'Do it; `rm -rf /` $(id)\n--not-an-option',
  command: 'my-agent --now',
  model: 'a-model',
  gateway: { url: 'http://127.0.0.1:4010/x', key: 'dummy' },
  turns: 7,
  resume: null,
}

describe('recorded transcripts in normal form', () => {
  test.each(programs)('%s', (name) => {
    const events = eventsOf(name)
    expect(events).toContainEqual({ kind: 'session', id: expect.stringMatching(/^(ses_)?[\w-]{20,}$/) })
    const shown = events.filter(({ kind }) => kind === 'ran' || kind === 'said')
    const ran = name === 'codex' ? `/bin/sh -lc '${command}'` : command
    expect(shown).toEqual([
      { kind: 'ran', command: ran },
      { kind: 'said', text: 'Nothing more to do.' },
    ])
    expect(events.at(-1)).toMatchObject({ kind: 'ended', good: true })
    const verdict = adapterOf(name).verdict({ exitCode: 0, events, tail: '' })
    expect(verdict).toEqual({ how: 'finished', why: 'Nothing more to do.' })
  })

  test.each(programs)('%s refused with 401: failed, with the reason', (name) => {
    const events = eventsOf(name, `${name}-401`)
    for (const exitCode of [0, 1]) {
      const { how, why } = adapterOf(name).verdict({ exitCode, events, tail: '' })
      expect({ how, why }).toEqual({ how: 'failed', why: expect.stringMatching(/401|API key/) })
    }
  })
})

describe('the verdict', () => {
  test.each(programs)('%s: neither a cut stream nor an exit code nor a signal passes for a good end', (name) => {
    const { verdict } = adapterOf(name)
    const events = eventsOf(name)
    const cut = events.filter(({ kind }) => kind !== 'ended')
    expect(verdict({ exitCode: 0, events: cut, tail: 'last words' }).how).toBe('failed')
    expect(verdict({ exitCode: 0, events: [], tail: '' }).how).toBe('failed')
    expect(verdict({ exitCode: 1, events, tail: '' }).how).toBe('failed')
    expect(verdict({ exitCode: null, events, tail: '' }).how).toBe('failed')
  })

  test('every prefix of a transcript is a failure', () => {
    for (const name of programs) {
      const lines = linesOf(name)
      const end = lines.findIndex((line) =>
        adapterOf(name)
          .read(line)
          .some(({ kind }) => kind === 'ended'),
      )
      for (let i = 0; i < end; i += 1) {
        const events = lines.slice(0, i).flatMap((line) => adapterOf(name).read(line))
        expect(adapterOf(name).verdict({ exitCode: 0, events, tail: '' }).how).toBe('failed')
      }
    }
  })

  test.each([
    ['claude', '{"type":"result","subtype":"error_max_turns","is_error":true}', 1, 'turns'],
    ['claude', '{"type":"result","subtype":"success","is_error":true,"result":"API Error: 500"}', 1, 'failed'],
    ['claude', '{"type":"result","subtype":"error_during_execution","is_error":true}', 0, 'failed'],
    ['gemini', '{"type":"result","status":"error","error":{"type":"FatalTurnLimitedError"}}', 53, 'turns'],
    [
      'gemini',
      '{"type":"error","severity":"warning","message":"Loop detected, stopping execution"}\n{"type":"result","status":"success"}',
      0,
      'turns',
    ],
    ['qwen', '', 53, 'turns'],
    ['qwen', '', 55, 'failed'],
    [
      'qwen',
      '{"type":"result","subtype":"error_during_execution","is_error":true,"error":{"message":"Loop detection halted the run"}}',
      1,
      'turns',
    ],
    ['codex', '{"type":"error","message":"Reconnecting... 1/5"}\n{"type":"turn.completed"}', 0, 'finished'],
    ['opencode', '{"type":"step_finish","part":{"reason":"tool-calls"}}', 0, 'failed'],
    ['opencode', '{"type":"error"}\n{"type":"step_finish","part":{"reason":"stop"}}', 0, 'failed'],
    ['opencode', '{"type":"step_finish","part":{"reason":"stop"}}', 0, 'finished'],
    ['copilot', '{"type":"result","exitCode":1}', 0, 'failed'],
    ['aider', 'Applied edit to a.ts', 0, 'finished'],
    ['kiro', '', 3, 'failed'],
    ['command', '', 0, 'finished'],
  ])('%s: %s', (name, lines, exitCode, how) => {
    const { read, verdict } = adapterOf(name)
    expect(verdict({ exitCode, events: lines.split('\n').flatMap(read), tail: '' }).how).toBe(how)
  })
})

describe('foreign lines', () => {
  test('no string makes a reader throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...adapters), fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (adapter, value) => {
        expect(Array.isArray(adapter.read(typeof value === 'string' ? value : JSON.stringify(value)))).toBe(true)
      }),
    )
  })

  test('nor does a recorded line that was cut or changed', () => {
    const recorded = programs.flatMap((name) => linesOf(name).map((line) => ({ name, line })))
    fc.assert(
      fc.property(fc.constantFrom(...recorded), fc.nat(), fc.jsonValue(), ({ name, line }, at, value) => {
        const { read } = adapterOf(name)
        const cut = line.slice(0, at % line.length)
        expect(read(cut)).toEqual([])
        const names = [...line.matchAll(/"(\w+)":/g)].map(([, key]) => key ?? '')
        const key = names[at % names.length] ?? ''
        const changed = JSON.stringify(JSON.parse(line, (one, old) => (one === key ? value : old)))
        expect(Array.isArray(read(changed))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the start', () => {
  test.each(adapters)('$name: nothing foreign is an option or a variable, and no real key is in it', (adapter) => {
    const start = adapter.start(task)
    expect(start.argv.join('\0')).not.toContain('rm -rf')
    expect(JSON.stringify(start.env)).not.toContain('rm -rf')
    const reached = JSON.stringify([start.argv, start.env, start.files ?? []])
    expect(reached.includes('127.0.0.1:4010/x')).toBe(adapter.dialect !== null)
    if (adapter.dialect) expect(reached).toContain('a-model')
    if (adapter.package) expect(start.argv[0]).toMatch(/^\/tools\//)
    for (const { path } of start.files ?? []) expect(path).not.toMatch(/^\/|\.\./)
  })

  test.each(programs)('%s goes on in a session', (name) => {
    expect(
      adapterOf(name)
        .start({ ...task, resume: 'session-1' })
        .argv.join(' '),
    ).toMatch(/session-1/)
    expect(adapterOf(name).start(task).argv.join(' ')).not.toMatch(/resume/)
  })
})

describe('the registry', () => {
  test('every agent has a name of its own and a file of its own', () => {
    expect(adapters.map(({ name }) => name)).toEqual(agentNames)
    expect(new Set(agentNames).size).toBe(adapters.length)
    for (const { name } of adapters) expect(existsSync(`src/adapters/agents/${name}.ts`)).toBe(true)
  })

  test('a wrong name is told with the nearest', () => {
    expect(() => adapterOf('cluade')).toThrow('did you mean `claude`')
  })

  test('ATK-118: each package is pinned to one version, and every file of its lock has its integrity', () => {
    for (const { name, package: from } of adapters) {
      if (!from) continue
      const manifest = JSON.parse(readFileSync(`agents/${name}/package.json`, 'utf8'))
      expect(manifest.dependencies).toEqual({ [from.name]: from.version })
      const lock = JSON.parse(readFileSync(`agents/${name}/package-lock.json`, 'utf8'))
      expect(lock.packages[`node_modules/${from.name}`].version).toBe(from.version)
      for (const [path, entry] of Object.entries<{ integrity?: string; resolved?: string }>(lock.packages)) {
        if (path === '') continue
        expect({ path, ...entry }).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) })
        expect(entry.resolved).toBeUndefined()
      }
    }
  })
})
