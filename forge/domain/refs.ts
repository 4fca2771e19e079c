/** Branches and tags: who may move them, and what follows when they move. */
import { can, type Need, requireWrite } from '../access.ts'
import { git, gitText, isAncestor, listRefs, resolveCommit } from '../git.ts'
import { forbidden, notFound, Refusal } from '../refusal.ts'
import { renderSimpleCommit } from '../render/commit.ts'
import { isPullRequest, now, type Repository, type State, type Viewer } from '../state.ts'
import { followDiff, rememberCommits } from './diff.ts'
import { emit, emitIssue, recordEvent } from './events.ts'
import { setIssueState } from './issues.ts'
import { closingNumbers } from './text.ts'

/** What writing git data needs. */
export const pushing: Need = { role: 'write', permissions: ['contents'] }
const nothing = '0'.repeat(40)

/** Requires the right to push; who lacks it is told that there is nothing here. */
export function requirePush(viewer: Viewer, repository: Repository): void {
  requireWrite(viewer, repository, pushing, notFound())
}

/** Lets one write to a repository's refs finish before the next begins. */
export function exclusively<Result>(repository: Repository, work: () => Promise<Result>): Promise<Result> {
  const result = repository.queue.then(work)
  repository.queue = result.catch(() => {})
  return result
}

/** Creates a ref; 422 when it exists or the object does not. */
export async function createRef(
  state: State,
  viewer: Viewer,
  repository: Repository,
  ref: string,
  sha: string,
): Promise<void> {
  requirePush(viewer, repository)
  if (!/^refs\/(heads|tags)\/[^-]/.test(ref)) throw new Refusal(422, 'Reference name is invalid')
  await exclusively(repository, async () => {
    if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists')
    await requireCommit(repository, sha)
    await requireAllowed(viewer, repository, ref, sha)
    await writeRef(repository, ref, sha, nothing)
    await followRef(state, viewer, repository, ref, sha)
  })
}

/** Moves a ref; without `force` only to a commit that contains the present one. */
export async function updateRef(
  state: State,
  viewer: Viewer,
  repository: Repository,
  ref: string,
  sha: string,
  force = false,
): Promise<void> {
  requirePush(viewer, repository)
  await exclusively(repository, async () => {
    const before = repository.refs.get(ref)
    if (!before) throw new Refusal(422, 'Reference does not exist')
    await requireCommit(repository, sha)
    await requireAllowed(viewer, repository, ref, sha)
    const forward = await isAncestor(repository.directory, before, sha)
    if (!forward && !force) throw new Refusal(422, 'Update is not a fast forward')
    await writeRef(repository, ref, sha, before)
    await followRef(state, viewer, repository, ref, sha)
  })
}

/** Deletes a ref. */
export async function deleteRef(state: State, viewer: Viewer, repository: Repository, ref: string): Promise<void> {
  requirePush(viewer, repository)
  await exclusively(repository, async () => {
    if (!repository.refs.has(ref)) throw new Refusal(422, 'Reference does not exist')
    if (ref === `refs/heads/${repository.defaultBranch}`) throw new Refusal(422, 'Cannot delete the default branch')
    await requireAllowed(viewer, repository, ref, null)
    await writeRef(repository, '-d', ref)
    await followRef(state, viewer, repository, ref, null)
  })
}

/** After a push: finds out which refs git moved, and lets everything follow them. */
export async function followPush(state: State, viewer: Viewer, repository: Repository): Promise<void> {
  const present = await listRefs(repository.directory)
  for (const ref of new Set([...present.keys(), ...repository.refs.keys()])) {
    const sha = present.get(ref) ?? null
    if (sha !== (repository.refs.get(ref) ?? null)) await followRef(state, viewer, repository, ref, sha)
  }
}

async function requireCommit(repository: Repository, sha: string): Promise<void> {
  if (!(await resolveCommit(repository.directory, sha))) throw new Refusal(422, 'Object does not exist')
}

/** Lets git change a ref; what git refuses (a malformed name, a directory in the way) is a 422. */
async function writeRef(repository: Repository, ...args: readonly string[]): Promise<void> {
  await git(repository.directory, ['update-ref', ...args]).catch((error: Error) => {
    throw new Refusal(422, `Reference update failed: ${error.message}`)
  })
}

/** Protected branches are for administrators, and no workflow token brings in changed workflow files. */
async function requireAllowed(viewer: Viewer, repository: Repository, ref: string, sha: string | null): Promise<void> {
  if (isProtected(viewer, repository, ref)) throw new Refusal(422, `Protected branch update failed for ${ref}.`)
  if (viewer.kind === 'workflow' && sha && (await changesWorkflows(repository.directory, sha))) {
    throw forbidden('Resource not accessible by integration')
  }
}

/** Whether a ref is a protected branch to this viewer. */
export function isProtected(viewer: Viewer, repository: Repository, ref: string): boolean {
  const named = repository.settings.protectedBranches.some((branch) => ref === `refs/heads/${branch}`)
  return named && !can(viewer, repository, { role: 'admin', permissions: [] })
}

async function changesWorkflows(directory: string, sha: string): Promise<boolean> {
  const range = ['rev-list', '--max-count=1', sha, '--not', '--all', '--', '.github/workflows']
  return (await gitText(directory, range)) !== ''
}

/** Updates everything that hangs on a ref: pull requests, closing keywords, webhooks. */
export async function followRef(
  state: State,
  viewer: Viewer,
  repository: Repository,
  ref: string,
  after: string | null,
): Promise<void> {
  const before = repository.refs.get(ref) ?? null
  if (after) repository.refs.set(ref, after)
  else repository.refs.delete(ref)
  const commits = await newCommits(state, repository, before, after)
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null
  const name = branch ?? ref.replace(/^refs\/tags\//, '')
  const ref_type = branch === null ? 'tag' : 'branch'
  if (!before)
    emit(state, viewer, repository, 'create', {
      ref: name,
      ref_type,
      master_branch: repository.defaultBranch,
      description: null,
      pusher_type: 'user',
    })
  emit(state, viewer, repository, 'push', {
    ref,
    before: before ?? nothing,
    after: after ?? nothing,
    created: !before,
    deleted: !after,
    forced: false,
    base_ref: null,
    compare: `${state.url}/${repository.fullName}/compare/${(before ?? nothing).slice(0, 12)}...${(after ?? nothing).slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: viewer.kind === 'anonymous' ? '' : viewer.account.login },
  })
  if (!after) emit(state, viewer, repository, 'delete', { ref: name, ref_type, pusher_type: 'user' })
  if (branch !== null) await followBranch(state, viewer, repository, branch, before, after)
  if (branch === repository.defaultBranch) {
    for (const { message } of commits) closeByKeyword(state, viewer, repository, message)
  }
}

async function newCommits(state: State, repository: Repository, before: string | null, after: string | null) {
  if (!after) return []
  const range = ['rev-list', '--reverse', '--max-count=20', after, ...(before ? [`^${before}`] : [])]
  const shas = (await gitText(repository.directory, range)).split('\n').filter(Boolean)
  await rememberCommits(repository, [after, ...shas])
  return shas.map((sha) => {
    const url = `${state.url}/${repository.fullName}/commit/${sha}`
    return { ...renderSimpleCommit(repository, sha), distinct: true, url, added: [], removed: [], modified: [] }
  })
}

/** An open pull request's head follows its branch. A deleted branch leaves it where it was. */
async function followBranch(
  state: State,
  viewer: Viewer,
  repository: Repository,
  branch: string,
  before: string | null,
  after: string | null,
): Promise<void> {
  for (const pullRequest of repository.issues.filter(isPullRequest)) {
    const { head, base } = pullRequest.pull
    if (head.crossRepository || head.ref !== branch) {
      if (base.ref !== branch || !after || pullRequest.state !== 'open') continue
      base.sha = after
      await followDiff(pullRequest)
      continue
    }
    if (head.deleted !== !after) {
      head.deleted = !after
      recordEvent(state, viewer, pullRequest, { kind: after ? 'HeadRefRestoredEvent' : 'HeadRefDeletedEvent' })
    }
    if (!after || pullRequest.state !== 'open' || head.sha === after) continue
    head.sha = after
    await git(repository.directory, ['update-ref', `refs/pull/${pullRequest.number}/head`, after])
    await followDiff(pullRequest)
    pullRequest.updatedAt = now(state)
    emitIssue(state, viewer, pullRequest, 'synchronize', { before, after })
  }
}

/** Closes the issues a text on the default branch promises to close. */
export function closeByKeyword(
  state: State,
  viewer: Viewer,
  repository: Repository,
  text: string,
  closer: Parameters<typeof setIssueState>[5] = null,
): void {
  for (const number of closingNumbers(text)) {
    const issue = repository.issues.find((issue) => issue.number === number)
    if (issue && !issue.pull && issue.state === 'open') {
      setIssueState(state, viewer, issue, 'closed', 'completed', closer)
    }
  }
}
