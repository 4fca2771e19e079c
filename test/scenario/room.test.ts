import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { whyNoRoom } from '../room/why.ts'
import { expectRest, jobsOf, openWorld, recordOf, statusOf, type World } from './world.ts'

// Stories in the real room. Without one on this machine they say so; where it is required they fail.
const lack = await whyNoRoom('bubblewrap')
const required = process.env.ISSUEWRIGHT_REQUIRE_ROOM === '1'
if (lack && !required) console.warn(`Not run, because this machine builds no room: ${lack.message} ${lack.todo}`)
const inRoom = lack && !required ? describe.skip : describe

let world: World
afterEach(() => world?.close())

/** A world whose agent is a script in the repository itself: nothing else of this machine is in the room. */
async function roomWorld(agent: string, settings: string[], files: Record<string, string> = {}) {
  world = await openWorld({
    files: {
      'tools/agent.sh': agent,
      '.github/issuewright.yml': ["agent-command: 'sh tools/agent.sh'", ...settings].join('\n'),
      ...files,
    },
  })
  return world
}

const kept = () => world.driver.artifacts(world.driver.runs[0]?.id ?? 0).get('issuewright-change-set') ?? ''
const mend =
  "sed -i 's/sum + price \\* quantity, 0)/Math.round(100 * (sum + price * quantity)) \\/ 100, 0)/' src/cart.js"

inRoom('in the room', () => {
  test('from the label to a pull request: nothing of the machine is seen, and the proof is in the summary', async () => {
    const look = `${mend}; { id -u; pwd; env; ls /home /task; ls -d /root/* /tmp/issuewright* /github; } > /outbox/summary.md 2>&1; true`
    await roomWorld(look, ['verify: ["grep -q Math.round src/cart.js"]'])
    const number = await world.ask()
    expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', attempts: [{ agent: 'command' }] })
    const body = world.repo.pull(2).body
    expect(body).toMatch(/room: bubblewrap, \d+ probes passed/)
    expect(body).not.toMatch(/without a room/)
    expect(statusOf(world, number)).not.toMatch(/without a room/)
    const set = JSON.parse(readFileSync(join(kept(), 'change-set.json'), 'utf8'))
    expect(set.room.proof.length).toBeGreaterThanOrEqual(8)
    expect(set.room.proof.every(({ holds }: { holds: boolean }) => holds)).toBe(true)
    expect(set.summary).toMatch(/^1000\n\/workspace\n/)
    expect(set.summary).not.toMatch(/GITHUB_|RUNNER_|ACTIONS_|INPUT_/)
    expect(jobsOf(world).find(({ id }) => id === 'implement')?.summary).toMatch(
      /proven before the agent began:[\s\S]*- ✅/,
    )
    await expectRest(world, number)
  })

  test('prepare, agent and checks share what prepare made, each in a room of its own', async () => {
    const agent = `test -f node_modules/dep/index.js && test -f "$HOME/.cache/tool" && ${mend}; echo changed > node_modules/dep/index.js; nohup sh -c 'sleep 311' > /dev/null 2>&1 &`
    await roomWorld(agent, [
      'prepare: ["mkdir -p node_modules/dep $HOME/.cache && echo original > node_modules/dep/index.js && echo x > $HOME/.cache/tool"]',
      'verify: ["grep -q original node_modules/dep/index.js", "grep -q Math.round src/cart.js", "test -f $HOME/.cache/tool"]',
    ])
    const number = await world.ask()
    const set = JSON.parse(readFileSync(join(kept(), 'change-set.json'), 'utf8'))
    expect(set.verification.map(({ passed }: { passed: boolean }) => passed)).toEqual([true, true, true])
    expect(set.files.map(({ path }: { path: string }) => path)).toEqual(['src/cart.js'])
    expect(recordOf(world, number)?.stage).toBe('reviewing')
    expect(execFileSync('ps', ['-eo', 'args']).toString()).not.toContain('sleep 311')
  })

  test('a failed check goes back to the agent, and its repair is what is published', async () => {
    const agent = `cp "$ISSUEWRIGHT_TASK" /outbox/summary.md; if grep -q 'mend your change' "$ISSUEWRIGHT_TASK"; then ${mend}; else echo wrong > wrong.md; fi`
    await roomWorld(agent, ['verify: ["grep -q Math.round src/cart.js || { echo not rounded >&2; exit 1; }"]'])
    const number = await world.ask()
    const set = JSON.parse(readFileSync(join(kept(), 'change-set.json'), 'utf8'))
    expect(set.runs.map(({ how, repair }: { how: string; repair: boolean }) => [how, repair])).toEqual([
      ['finished', false],
      ['finished', true],
    ])
    expect(set.summary).toContain('> not rounded')
    expect(world.repo.pull(2).body).toMatch(/✅ passed[\s\S]*1 repair/)
    expect(recordOf(world, number)?.stage).toBe('reviewing')
  })

  test('an agent without a key gives way to the next', async () => {
    await roomWorld(mend, ['agent: [aider, command]'])
    const number = await world.ask()
    expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', attempts: [{ agent: 'command' }] })
    const set = JSON.parse(readFileSync(join(kept(), 'change-set.json'), 'utf8'))
    expect(set.runs.map(({ agent, how }: { agent: string; how: string }) => [agent, how])).toEqual([
      ['aider', 'no-key'],
      ['command', 'finished'],
    ])
  })

  test('nothing to change, with a reason, is an answer', async () => {
    await roomWorld('echo "Totals are exact since 1.0. @octocat closes #1" > /outbox/summary.md', [])
    const number = await world.ask()
    expect(recordOf(world, number)).toMatchObject({
      stage: 'done',
      reason: 'no-change',
      attempts: [{ outcome: 'no-change' }],
    })
    const status = statusOf(world, number)
    expect(status).toContain('Totals are exact since 1.0.')
    expect(status.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@octocat|closes #1/)
    expect(jobsOf(world).find(({ id }) => id === 'publish')?.result).toBe('success')
    await expectRest(world, number)
  })

  test('a base that cannot be prepared is told before any agent starts', async () => {
    await roomWorld('echo started > /outbox/summary.md', ['prepare: ["echo no such package >&2; exit 7"]'])
    const number = await world.ask()
    expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'prepare-failed' } })
    expect(statusOf(world, number)).toMatch(/exit code 7[\s\S]*Correct the commands of `prepare`/)
    expect(readFileSync(join(kept(), 'prepare-1.log'), 'utf8')).toContain('no such package')
  })

  test('project-local configuration of agents is hidden from them, and comes back', async () => {
    const agent = `${mend}; ls -a > /outbox/summary.md`
    await roomWorld(agent, ['agent-configuration: [".mcp.json"]'], { '.mcp.json': '{}', '.env': 'A=1\n' })
    await world.ask()
    const set = JSON.parse(readFileSync(join(kept(), 'change-set.json'), 'utf8'))
    expect(set.files.map(({ path }: { path: string }) => path)).toEqual(['src/cart.js'])
    expect(set.summary).toContain('.mcp.json')
  })

  test('what an agent prints is no command to the runner, and secrets in it are redacted in what is kept', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    await roomWorld(`${mend}; echo '::set-output name=change-set-digest::x'; echo '::add-mask::e'; echo ${token}`, [])
    const number = await world.ask()
    expect(recordOf(world, number)?.stage).toBe('reviewing')
    for (const name of readdirSync(kept()).filter((one) => /\.(log|jsonl)$/.test(one)))
      expect(readFileSync(join(kept(), name), 'utf8')).not.toContain(token)
  })
})

test('where no room can be built the agent is not started, and the issue says how to get one', async () => {
  await roomWorld('echo started > started.md', ['sandbox: docker', 'sandbox-image: nobody/nothing'])
  const number = await world.ask()
  expect(recordOf(world, number)).toMatchObject({
    stage: 'failed',
    error: { code: 'no-room' },
    attempts: [{ tokens: 0 }],
  })
  expect(statusOf(world, number)).toMatch(/There is no room for the agent[\s\S]*docker/i)
  expect(readFileSync(join(kept(), 'change-set.json'), 'utf8')).toContain('"files": []')
})
