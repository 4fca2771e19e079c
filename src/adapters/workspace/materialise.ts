import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getExecOutput } from '@actions/exec'
import { Failure } from '../../pipeline/error.ts'

/** Our only git configuration. It is a file because git takes `-c` settings from the process that reads the other repository. */
const configuration = `[safe]
directory = *
[core]
hooksPath = /dev/null
symlinks = true
fileMode = true
precomposeUnicode = false
[uploadpack]
allowAnySHA1InWant = true
[advice]
detachedHead = false
[init]
defaultBranch = main
`

/** Outranks every .gitattributes of the tree, so that checking out converts nothing. */
const rawAttributes = '* -text -eol -ident -filter -working-tree-encoding -export-subst\n'

/**
 * Writes the tree of a commit as it is stored, byte for byte: no line endings, filters, LFS or submodules, no hooks.
 * Git hashes all it copies, so the tree is the commit's even if the checkout was tampered with.
 * @param job.repository  the trusted checkout
 * @param job.into  a directory that is missing or empty
 * @param job.withGit  leave a small `.git` without remote or credentials, as agents like `git diff`
 * @throws Failure `internal` when the checkout does not have the commit
 */
export async function materialise(job: {
  repository: string
  sha: string
  into: string
  withGit: boolean
}): Promise<void> {
  const { sha, into } = job
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Failure('internal', `${sha} is not a full commit id.`)
  const source = pathToFileURL(resolve(job.repository)).href
  mkdirSync(into, { recursive: true })
  const home = mkdtempSync(join(tmpdir(), 'issuewright-git-'))
  try {
    writeFileSync(join(home, 'gitconfig'), configuration)
    const git = (args: string[]) => runGit(args, into, home)
    await git(['init', '--quiet', '--template='])
    mkdirSync(join(into, '.git', 'info'))
    writeFileSync(join(into, '.git', 'info', 'attributes'), rawAttributes)
    await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', source, sha]).catch((cause) => {
      throw missing(sha, cause)
    })
    await git(['checkout', '--quiet', '--detach', sha])
    // FETCH_HEAD names the place of the trusted checkout.
    rmSync(job.withGit ? join(into, '.git', 'FETCH_HEAD') : join(into, '.git'), { recursive: true })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function runGit(args: string[], cwd: string, home: string): Promise<void> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  }
  const { exitCode, stderr } = await getExecOutput('git', args, { cwd, env, silent: true, ignoreReturnCode: true })
  if (exitCode !== 0)
    throw new Failure('internal', `git ${args[0]} ended with ${exitCode}: ${stderr.trim().slice(-500)}`)
}

function missing(sha: string, cause: unknown): Failure {
  return new Failure('internal', `The checkout does not have the base commit ${sha}.`, {
    todo: 'Check out the base before this step: `actions/checkout` with `ref:` set to the base commit, or with `fetch-depth: 0`.',
    cause,
  })
}
