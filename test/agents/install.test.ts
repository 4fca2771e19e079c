import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { installAgent } from '../../src/adapters/agents/install.ts'
import { adapterOf } from '../../src/adapters/agents/registry.ts'
import { runCommand } from '../../src/adapters/sandbox/run.ts'
import { freshDir } from '../workspace/tree.ts'

/** Installs with an npm of the test's own, which is a shell script. */
function install(script: string, name = 'gemini', env: NodeJS.ProcessEnv = {}, seconds = 20) {
  const bin = freshDir()
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  const into = join(freshDir(), 'tools')
  const job = { locks: resolve('agents'), run: runCommand, seconds, logFile: join(bin, 'log'), marker: 'install-test' }
  const path = script === '' ? '/nonexistent' : `${bin}:/usr/bin:/bin`
  return { into, done: installAgent(adapterOf(name), into, { ...job, env: { PATH: path, ...env } }) }
}

test('ATK-118: npm gets the committed lock, runs no install script, and knows none of our secrets', async () => {
  const { into, done } = install('echo "$@" > args; env > env.txt; cp package-lock.json seen.json', 'gemini', {
    NPM_CONFIG_USERCONFIG: '/home/x/.npmrc',
    npm_config_registry: 'http://127.0.0.1:1/',
    HTTPS_PROXY: 'http://127.0.0.1:2',
    GITHUB_TOKEN: 'secret-1',
    INPUT_MODEL_KEY: 'secret-2',
    ACTIONS_RUNTIME_TOKEN: 'secret-3',
    NODE_OPTIONS: '--require /tmp/x.js',
  })
  await done
  expect(readFileSync(join(into, 'args'), 'utf8')).toContain('ci --ignore-scripts')
  expect(readFileSync(join(into, 'seen.json'))).toEqual(readFileSync('agents/gemini/package-lock.json'))
  const env = readFileSync(join(into, 'env.txt'), 'utf8')
  for (const known of ['NPM_CONFIG_USERCONFIG', 'npm_config_registry', 'HTTPS_PROXY']) expect(env).toContain(known)
  expect(env).not.toMatch(/secret|NODE_OPTIONS/)
  expect(existsSync(join(into, 'node'))).toBe(true)
})

test('a changed package is refused with what npm said of it', async () => {
  const { done } = install('echo "npm error code EINTEGRITY"; exit 1')
  await expect(done).rejects.toMatchObject({
    code: 'agent-not-found',
    message: expect.stringContaining('EINTEGRITY'),
  })
})

test('no npm; an npm that hangs', async () => {
  await expect(install('').done).rejects.toMatchObject({ message: expect.stringContaining('there is no npm') })
  await expect(install('sleep 60', 'gemini', {}, 1).done).rejects.toMatchObject({
    message: expect.stringContaining('took too long'),
  })
})

test('nothing is installed for a program that must be there already', async () => {
  const { into, done } = install('touch ran', 'aider')
  await done
  expect(existsSync(into)).toBe(false)
})
