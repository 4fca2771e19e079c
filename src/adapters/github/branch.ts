import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { FileChange, Platform, Revised } from '../../reconcile/ports.ts'
import { ourUserId } from './query.ts'
import { type Repository, when } from './repository.ts'

const shaSchema = z.object({ sha: z.string() })
const commitSchema = z.object({ tree: shaSchema, parents: z.array(shaSchema), author: z.object({ email: z.string() }) })
const refSchema = z.object({ object: shaSchema }).transform(({ object }) => object.sha)

const commitAt = (repo: Repository, sha: string) => repo.ask(commitSchema, 'GET /git/commits/{sha}', { sha })
const make = async (repo: Repository, what: string, body: Record<string, unknown>) =>
  (await repo.ask(shaSchema, `POST /git/${what}`, body)).sha
const stands = ({ tree, parents }: z.output<typeof commitSchema>, on: readonly string[], as: string) =>
  tree.sha === as && parents.map(({ sha }) => sha).join() === on.join()

/** Where a branch stands. @throws Failure when there is no such branch */
export const headOf = (repo: Repository, branch: string) =>
  repo.ask(refSchema, 'GET /git/ref/heads/{+branch}', { branch })

/**
 * Commits files through the git data API on a branch that must not exist yet. Author and committer are left out, so that
 * GitHub signs the commit. A branch that already holds exactly this change counts as made; anything else is never touched.
 * @param gate  is passed directly before the branch appears; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-taken` when the branch holds something else
 */
export async function ensureBranch(
  repo: Repository,
  ...[branch, base, files, message, gate]: Parameters<Platform['ensureBranch']>
): Promise<string> {
  const tree = await treeOf(repo, base, files)
  const commit = await make(repo, 'commits', { message, tree, parents: [base.sha] })
  // Until here nothing is visible to anybody.
  await gate()
  const asTaken = async (error: unknown) => {
    const there = await headOf(repo, branch).catch(() => null)
    // A ruleset, or a branch named like our folder: GitHub's own words say it best.
    if (there === null) throw error
    if (stands(await commitAt(repo, there), [base.sha], tree)) return there
    throw new Failure(
      'branch-taken',
      `The branch \`${branch}\` exists already and holds something else; it was not touched.`,
      { detail: `\`${branch}\`` },
    )
  }
  const made = repo.send('POST /git/refs', { ref: `refs/heads/${branch}`, sha: commit })
  return made.then(() => commit, when([422], asTaken))
}

/**
 * Commits files on top of a branch as it stands and moves the branch there, never by force: what people pushed stays. A
 * branch that already holds exactly this commit counts as moved.
 * @param gate  is passed directly before the branch moves; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-moved` when others pushed meanwhile, `revision-undone` when the files are as they were before
 */
export async function reviseBranch(
  repo: Repository,
  { branch, base, parents, files, message, spent }: Revised,
  gate: () => Promise<void>,
): Promise<string> {
  const moved = () =>
    new Failure(
      'branch-moved',
      `Somebody pushed to \`${branch}\` while the agent was at work; nothing was overwritten.`,
      { detail: `\`${branch}\`` },
    )
  const tree = await treeOf(repo, base, files)
  const head = await headOf(repo, branch)
  if (head !== parents[0]) {
    if (stands(await commitAt(repo, head), parents, tree)) return head
    throw moved()
  }
  // A conflict may well be resolved in favour of the branch: then only the merge is new.
  if (parents.length === 1 && spent.includes(tree))
    throw new Failure('revision-undone', 'The revision brings back what the branch held before.', { detail: '' })
  const commit = await make(repo, 'commits', { message, tree, parents })
  // Until here nothing is visible to anybody.
  await gate()
  const asMoved = async (error: unknown) => {
    // A ruleset: GitHub's own words say it best.
    throw (await headOf(repo, branch)) === head ? error : moved()
  }
  await repo.send('PATCH /git/refs/heads/{+branch}', { branch, sha: commit, force: false }).catch(when([422], asMoved))
  return commit
}

/** Whether a branch holds one commit made by our token on top of a base, and nothing else. @throws Failure when there is no such branch */
export async function isOurs(repo: Repository, branch: string, base: string): Promise<boolean> {
  const commit = await commitAt(repo, await headOf(repo, branch))
  return commit.author.email.startsWith(`${ourUserId}+`) && stands(commit, [base], commit.tree.sha)
}

/** The tree of these files on top of a base. */
async function treeOf(repo: Repository, base: Revised['base'], files: readonly FileChange[]): Promise<string> {
  const base_tree = base.tree ?? (await commitAt(repo, base.sha)).tree.sha
  const tree: Record<string, unknown>[] = []
  for (const file of files) tree.push(await treeEntry(repo, file))
  return make(repo, 'trees', { base_tree, tree })
}

/** Text travels inside the tree request, so that a change of twenty files is one request; other content becomes a blob first. */
async function treeEntry(repo: Repository, file: FileChange): Promise<Record<string, unknown>> {
  if (file.mode === null) return { path: file.path, mode: '100644', type: 'blob', sha: null }
  const entry = { path: file.path, mode: file.mode, type: 'blob' }
  const text = textOf(file.content)
  if (text !== null) return { ...entry, content: text }
  const content = Buffer.from(file.content).toString('base64')
  return { ...entry, sha: await make(repo, 'blobs', { content, encoding: 'base64' }) }
}

/** The content as text if, and only if, it comes back from it byte for byte. */
function textOf(content: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
