/** Commits the API makes on somebody's behalf. */
import { actorOf } from '../access.ts'
import { gitText, type Identity, readObject, readObjects, resolveCommit, writeCommit, writeObject } from '../git.ts'
import { listTree, type TreeChange, writeTree } from '../git-trees.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { type Account, now, type Repository, type State, type Viewer } from '../state.ts'
import { createRef, requirePush, updateRef } from './refs.ts'

/** New file contents by path: text or bytes, with a mode when it is not 100644, or `null` to delete. */
export type Files = Readonly<Record<string, string | Buffer | { content: string | Buffer; mode?: string } | null>>

/** The identity commits of an account carry. */
export function identityOf(state: State, account: Account): Identity {
  return { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com`, date: now(state) }
}

export interface CommitInput {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author?: Partial<Identity> | undefined
  readonly committer?: Partial<Identity> | undefined
}

/** Writes a commit. Left without author and committer it is the viewer's own, and GitHub signs it. */
export async function createCommit(
  state: State,
  viewer: Viewer,
  repository: Repository,
  input: CommitInput,
): Promise<string> {
  requirePush(viewer, repository)
  const { directory } = repository
  const [tree, ...parents] = await readObjects(directory, [`${input.tree}^{tree}`, ...input.parents])
  if (!tree) throw new Refusal(422, 'Tree SHA does not exist')
  if (parents.some((parent) => parent?.type !== 'commit')) {
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  }
  const own = identityOf(state, actorOf(viewer))
  const author = { ...own, ...input.author }
  const committer = { ...author, ...input.committer }
  const sha = await writeCommit(directory, { ...input, tree: tree.oid, author, committer })
  if (!input.author && !input.committer) repository.verified.add(sha)
  return sha
}

const modes = ['100644', '100755', '120000', '160000', '040000']

/** Writes a tree; refuses malformed paths, unknown objects, and workflow files from a workflow token. */
export async function createTree(
  viewer: Viewer,
  repository: Repository,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  requirePush(viewer, repository)
  for (const { path, mode } of changes) {
    if (!modes.includes(mode)) throw invalid({ resource: 'Tree', code: 'invalid', field: 'mode', value: mode })
    if (
      path === '' ||
      path.split('/').some((part) => ['', '.', '..'].includes(part) || part.toLowerCase() === '.git')
    ) {
      throw new Refusal(422, 'tree.path contains a malformed path component')
    }
  }
  if (viewer.kind === 'workflow' && changes.some(({ path }) => /^\.github\/workflows(\/|$)/.test(path))) {
    throw new Refusal(403, 'Resource not accessible by integration')
  }
  const root = base === null ? null : await readObject(repository.directory, `${base}^{tree}`)
  if (base !== null && !root) throw new Refusal(422, 'base_tree does not exist')
  if (changes.some(({ sha }) => sha === null)) {
    const known = new Set(root ? (await listTree(repository.directory, root.oid, true)).map(({ path }) => path) : [])
    if (changes.some(({ sha, path }) => sha === null && !known.has(path))) {
      throw new Refusal(422, 'GitRPC::BadObjectState')
    }
  }
  return writeTree(repository.directory, root?.oid ?? null, changes).catch((error: Error) => {
    if (/invalid object|not a tree object|Not a valid object/i.test(error.message)) {
      throw invalid({ resource: 'Tree', code: 'custom', field: 'sha', message: 'tree.sha does not exist' })
    }
    throw error
  })
}

/** Turns files into tree changes, writing their blobs. */
export async function writeFiles(repository: Repository, files: Files): Promise<TreeChange[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, file]): Promise<TreeChange> => {
      if (file === null) return { path, mode: '100644', sha: null }
      const { content, mode = '100644' } = typeof file === 'string' || Buffer.isBuffer(file) ? { content: file } : file
      return { path, mode, sha: await writeObject(repository.directory, 'blob', content) }
    }),
  )
}

/** Commits files on top of a commit, without moving any branch. */
export async function commitFiles(
  state: State,
  viewer: Viewer,
  repository: Repository,
  input: { parent: string; message: string; files: Files },
): Promise<string> {
  const tree = await createTree(viewer, repository, input.parent, await writeFiles(repository, input.files))
  return createCommit(state, viewer, repository, { message: input.message, tree, parents: [input.parent] })
}

/** A commit somebody made in a fork, on top of a branch here; the fork itself is not kept. */
export async function forkCommit(
  state: State,
  account: Account,
  repository: Repository,
  base: string,
  files: Files,
): Promise<string> {
  const parent = repository.refs.get(`refs/heads/${base}`)
  if (!parent) throw notFound(`Branch ${base} not found`)
  const tree = await writeTree(repository.directory, parent, await writeFiles(repository, files))
  const author = identityOf(state, account)
  return writeCommit(repository.directory, { tree, parents: [parent], author, committer: author, message: 'Update' })
}

export interface PushInput {
  readonly branch: string
  readonly files: Files
  readonly message?: string
  /** Start of a new branch; the default branch when left out. */
  readonly from?: string
}

/** Commits files to a branch, making it first when it does not exist; gives the new commit. */
export async function pushFiles(
  state: State,
  viewer: Viewer,
  repository: Repository,
  input: PushInput,
): Promise<string> {
  requirePush(viewer, repository)
  const ref = `refs/heads/${input.branch}`
  const existing = repository.refs.get(ref)
  const parent = existing ?? (await resolveCommit(repository.directory, input.from ?? repository.defaultBranch))
  if (!parent) throw notFound('No commit found for the base of the branch')
  const message = input.message ?? `Update ${Object.keys(input.files).join(', ')}`
  const sha = await commitFiles(state, viewer, repository, { parent, message, files: input.files })
  if (existing) await updateRef(state, viewer, repository, ref, sha)
  else await createRef(state, viewer, repository, ref, sha)
  return sha
}

/** The commits of a range, oldest first. */
export async function listCommits(repository: Repository, args: readonly string[]): Promise<string[]> {
  return (await gitText(repository.directory, ['rev-list', ...args])).split('\n').filter(Boolean)
}
