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
[user]
name = Issuewright
email = issuewright@localhost
[merge]
conflictStyle = diff3
`

/** Outranks every .gitattributes of the tree, so that checking out converts nothing, and the marks of a conflict are as ever. */
const rawAttributes = '* -text -eol -ident -filter -working-tree-encoding -export-subst -conflict-marker-size\n'

/**
 * Writes the tree of a commit as it is stored, byte for byte: no line endings, filters, LFS or submodules, no hooks.
 * Git hashes all it copies, so the tree is the commit's even if the checkout was tampered with.
 * @param job.repository  the trusted checkout
 * @param job.into  a directory that is missing or empty
 * @param job.withGit  leave a small `.git` without remote or credentials, as agents like `git diff`
 * @param job.merge  a commit to be merged into it, which is not committed; the whole history of both must be in the checkout
 * @returns the files in conflict
 * @throws Failure `internal` when the checkout does not have a commit, or the two have nothing in common
 */
export async function materialise(job: {
  repository: string
  sha: string
  into: string
  withGit: boolean
  merge?: string
}): Promise<string[]> {
  const { sha, into, merge } = job
  const wanted = [sha, ...(merge ? [merge] : [])]
  for (const one of wanted)
    if (!/^[0-9a-f]{40}$/.test(one)) throw new Failure('internal', `${one} is not a full commit id.`)
  const source = pathToFileURL(resolve(job.repository)).href
  mkdirSync(into, { recursive: true })
  const home = mkdtempSync(join(tmpdir(), 'issuewright-git-'))
  try {
    writeFileSync(join(home, 'gitconfig'), configuration)
    const git = (args: string[], good = [0]) => runGit(args, into, home, good)
    await git(['init', '--quiet', '--template='])
    mkdirSync(join(into, '.git', 'info'))
    writeFileSync(join(into, '.git', 'info', 'attributes'), rawAttributes)
    const depth = merge ? [] : ['--depth=1']
    await git(['fetch', '--quiet', ...depth, '--no-tags', '--no-recurse-submodules', source, ...wanted]).catch(
      (cause) => {
        throw missing(wanted.join(' or '), cause)
      },
    )
    await git(['checkout', '--quiet', '--detach', sha])
    if (merge) await git(['merge', '--quiet', '--no-commit', '--no-ff', merge], [0, 1])
    const conflicts = merge ? await git(['diff', '--name-only', '-z', '--diff-filter=U']) : ''
    // FETCH_HEAD names the place of the trusted checkout.
    rmSync(job.withGit ? join(into, '.git', 'FETCH_HEAD') : join(into, '.git'), { recursive: true })
    return conflicts.split('\0').filter(Boolean)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function runGit(args: string[], cwd: string, home: string, good: readonly number[]): Promise<string> {
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
  const { exitCode, stdout, stderr } = await getExecOutput('git', args, {
    cwd,
    env,
    silent: true,
    ignoreReturnCode: true,
  })
  if (!good.includes(exitCode))
    throw new Failure('internal', `git ${args[0]} ended with ${exitCode}: ${stderr.trim().slice(-500)}`)
  return stdout
}

function missing(sha: string, cause: unknown): Failure {
  return new Failure('internal', `The checkout does not have the base commit ${sha}.`, {
    todo: 'Check out the base before this step: `actions/checkout` with `ref:` set to the base commit, or with `fetch-depth: 0`.',
    cause,
  })
}
