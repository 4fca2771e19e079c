/** The diff of a pull request: what it is made against, how large it is, and which lines it shows. */
import { hunkDownTo } from '../diff.ts'
import { gitText, parseCommit, readObject, readObjects } from '../git.ts'
import { diffFiles, type FileDiff } from '../git-trees.ts'
import type { PullRequest, PullSize, Repository } from '../state.ts'

/** Once merged, the base branch contains the head: the diff is that against the merge's first parent. */
export async function pullBase({ repository, pull }: PullRequest): Promise<string> {
  if (!pull.mergeCommitSha) return pull.base.sha
  const merge = await readObject(repository.directory, pull.mergeCommitSha)
  return (merge && parseCommit(merge.bytes).parents[0]) ?? pull.base.sha
}

/** The files a pull request changes. */
export async function pullFiles(pullRequest: PullRequest): Promise<FileDiff[]> {
  return diffFiles(pullRequest.repository.directory, await pullBase(pullRequest), pullRequest.pull.head.sha)
}

/** Asks git how much lies between two commits. */
export async function sizeOf({ directory }: Repository, base: string, head: string): Promise<PullSize> {
  const [counts, commits] = await Promise.all([
    gitText(directory, ['diff', '--numstat', '-M', `${base}...${head}`]),
    gitText(directory, ['rev-list', '--count', `${base}..${head}`]),
  ])
  const files = counts.split('\n').filter(Boolean)
  const sum = (column: number) => files.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0)
  return { commits: Number(commits), additions: sum(0), deletions: sum(1), changedFiles: files.length }
}

/** Brings everything up to date that depends on the diff, after the head or the base has moved. */
export async function followDiff(pullRequest: PullRequest): Promise<void> {
  const { repository, pull } = pullRequest
  pull.size = await sizeOf(repository, pull.base.sha, pull.head.sha)
  const open = pull.threads.filter(({ outdated }) => !outdated)
  if (open.length === 0) return
  const files = await pullFiles(pullRequest)
  for (const thread of open) {
    const patch = files.find(({ path }) => path === thread.path)?.patch ?? ''
    const hunk = thread.line === null ? patch : hunkDownTo(patch, thread.side, thread.line)
    const lastLine = (text: string) => text.split('\n').at(-1)
    thread.outdated = hunk === null || (thread.line !== null && lastLine(hunk) !== lastLine(thread.diffHunk))
  }
}

/** Reads commits for those who have no time to ask git. */
export async function rememberCommits(repository: Repository, shas: readonly string[]): Promise<void> {
  for (const object of await readObjects(repository.directory, shas)) {
    if (object?.type === 'commit') repository.commits.set(object.oid, parseCommit(object.bytes))
  }
}
