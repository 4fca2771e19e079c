import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ForgeRepository } from '../forge.ts'
import type { Narrator } from '../stage/narrator.ts'

/** Runs the repository's checks on the commit before and the commit after, so that the difference can be seen. */
export async function showChecks(
  tell: Narrator,
  repo: ForgeRepository,
  commands: readonly string[],
  commits: { before: string; after: string },
): Promise<void> {
  if (commands.length === 0) {
    tell.note('No check was given (--verify), so none is shown.')
    return
  }
  for (const [when, commit] of Object.entries(commits)) {
    const tree = await mkdtemp(join(tmpdir(), 'issuewright-check-'))
    try {
      await run('git', ['clone', '--quiet', repo.cloneUrl, tree], tmpdir())
      await run('git', ['checkout', '--quiet', commit], tree)
      for (const command of commands) {
        const { code, output } = await run('/bin/sh', ['-c', command], tree)
        tell.says('check', `${when} the change: ${command} ${code === 0 ? 'passes' : `fails (exit code ${code})`}`)
        const telling = output.split('\n').filter((line) => /^(✔|✖|ℹ (pass|fail)|not ok|ok )/.test(line))
        if (output.trim() !== '')
          tell.shows((telling.length > 0 ? telling : output.trimEnd().split('\n').slice(-5)).slice(0, 12).join('\n'))
      }
    } finally {
      await rm(tree, { recursive: true, force: true })
    }
  }
}

function run(program: string, args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '', HOME: cwd, LANG: process.env.LANG ?? 'C.UTF-8' },
    })
    let output = ''
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (output += part))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
