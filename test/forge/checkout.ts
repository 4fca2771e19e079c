/** A real git at a terminal, in a directory of its own. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gitEnvironment } from '../../forge/git.ts'

const run = promisify(execFile)
const who = { GIT_AUTHOR_NAME: 'w', GIT_AUTHOR_EMAIL: 'w@x', GIT_COMMITTER_NAME: 'w', GIT_COMMITTER_EMAIL: 'w@x' }

export interface Checkout {
  readonly path: string
  git(...args: string[]): Promise<string>
  remove(): Promise<void>
}

/** Makes an empty directory to clone into. */
export async function newCheckout(): Promise<Checkout> {
  const path = await mkdtemp(join(tmpdir(), 'forge-test-'))
  return {
    path,
    async git(...args) {
      const { stdout } = await run('git', args, { cwd: path, env: gitEnvironment(who) })
      return stdout.trim()
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

/** The way actions/checkout gives git its token. */
export function header(token: string): string {
  return `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}
