/** Brings the change from the forge into the person's repository: one commit, one new branch, and nothing else. */
import { join } from 'node:path'
import { Failure } from '../../src/pipeline/error.ts'
import { git, gitText, parseCommit, readObject, writeCommit } from '../git.ts'
import { filesAt, pathOf } from '../stage/install.ts'

/**
 * The published change as a commit on the person's own one: what was put into the copy is taken out again.
 * @param directory  the forge's bare repository
 * @returns the commit's id, in that repository
 */
export async function transplant(directory: string, published: string, onto: string, message: string): Promise<string> {
  const env = { GIT_INDEX_FILE: join(directory, 'try.index') }
  await git(directory, ['read-tree', published], { env })
  const removed = (await filesAt(directory, published)).map((line) => `0 ${'0'.repeat(40)}\t${pathOf(line)}`)
  const lines = [...removed, ...(await filesAt(directory, onto))].map((line) => `${line}\0`)
  await git(directory, ['update-index', '-z', '--index-info'], { env, input: lines.join('') })
  const tree = await gitText(directory, ['write-tree'], { env })
  const commit = await readObject(directory, published)
  if (!commit) throw new Error(`The forge lost the commit ${published}.`)
  return writeCommit(directory, { ...parseCommit(commit.bytes), tree, parents: [onto], message: `${message}\n` })
}

/**
 * Fetches one commit and makes a branch of it that must not exist yet. HEAD, index, work tree and all other refs stay as
 * they are, and no hook runs.
 * @throws Failure `branch-taken`
 */
export async function createBranch(repository: string, from: string, commit: string, branch: string): Promise<void> {
  const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'fetch.prune=false']
  const nothingElse = ['--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules']
  await git(repository, [...quiet, 'fetch', '--quiet', ...nothingElse, from, commit])
  try {
    await git(repository, [...quiet, 'update-ref', `refs/heads/${branch}`, commit, '0'.repeat(40)])
  } catch (cause) {
    throw new Failure('branch-taken', `The branch ${branch} cannot be made: ${(cause as Error).message}`, {
      todo: `The change is in the repository as commit ${commit}: git branch NAME ${commit}`,
      cause,
    })
  }
}
