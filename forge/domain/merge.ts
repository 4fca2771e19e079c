/** Merging a pull request: a real commit on the base branch, and the issues it closes. */
import { actorOf, requireWrite } from '../access.ts'
import { git, gitText, type Identity, writeCommit } from '../git.ts'
import { mergeTrees } from '../git-trees.ts'
import { Refusal } from '../refusal.ts'
import { now, type PullRequest, type State, type Viewer } from '../state.ts'
import { identityOf, listCommits } from './commits.ts'
import { emitIssue, recordEvent } from './events.ts'
import { closeByKeyword, exclusively, followRef, isProtected, pushing } from './refs.ts'

export interface MergeInput {
  readonly method?: 'merge' | 'squash' | 'rebase' | undefined
  readonly title?: string | undefined
  readonly message?: string | undefined
  /** The head the caller has looked at; 409 when it has moved since. */
  readonly sha?: string | undefined
}

/** Merges a pull request and gives the new tip of the base branch. */
export async function mergePull(
  state: State,
  viewer: Viewer,
  pullRequest: PullRequest,
  input: MergeInput = {},
): Promise<string> {
  const { repository, pull } = pullRequest
  const actor = requireWrite(viewer, repository, pushing)
  const baseRef = `refs/heads/${pull.base.ref}`
  return exclusively(repository, async () => {
    if (pullRequest.state === 'closed' || pull.draft || isProtected(viewer, repository, baseRef)) {
      throw new Refusal(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable')
    }
    if (input.method === 'rebase') throw new Refusal(405, 'Rebase merges are not allowed on this repository.')
    if (input.sha !== undefined && input.sha !== pull.head.sha) {
      throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
    }
    const base = repository.refs.get(baseRef) ?? pull.base.sha
    const tree = await mergeTrees(repository.directory, base, pull.head.sha)
    if (!tree) throw new Refusal(405, 'Pull Request is not mergeable')
    const sha = await writeMerge(state, identityOf(state, actor), pullRequest, { base, tree, input })
    await git(repository.directory, ['update-ref', baseRef, sha, base])
    repository.verified.add(sha)
    markMerged(state, viewer, pullRequest, sha)
    await followRef(state, viewer, repository, baseRef, sha)
    return sha
  })
}

interface Merge {
  readonly base: string
  readonly tree: string
  readonly input: MergeInput
}

async function writeMerge(state: State, author: Identity, pullRequest: PullRequest, merge: Merge): Promise<string> {
  const { repository, pull, number, title } = pullRequest
  const { base, tree, input } = merge
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: now(state) }
  const squash = input.method === 'squash'
  const headline = squash
    ? `${title} (#${number})`
    : `Merge pull request #${number} from ${pull.head.owner.login}/${pull.head.ref}`
  const body = input.message ?? (squash ? await squashBody(pullRequest, base) : title)
  const message = [input.title ?? headline, body].filter(Boolean).join('\n\n')
  const parents = squash ? [base] : [base, pull.head.sha]
  return writeCommit(repository.directory, { tree, parents, author, committer, message })
}

/** Left to itself a squash lists what it squashed, unless that was one commit. */
async function squashBody({ repository, pull }: PullRequest, base: string): Promise<string> {
  const shas = await listCommits(repository, ['--reverse', '--no-merges', `${base}..${pull.head.sha}`])
  const format = shas.length === 1 ? '%b' : '* %B'
  return gitText(repository.directory, [
    'log',
    '--reverse',
    '--no-merges',
    `--format=${format}`,
    `${base}..${pull.head.sha}`,
  ])
}

function markMerged(state: State, viewer: Viewer, pullRequest: PullRequest, sha: string): void {
  const { repository, pull } = pullRequest
  const at = now(state)
  const actor = actorOf(viewer)
  Object.assign(pull, { mergedAt: at, mergedBy: actor, mergeCommitSha: sha })
  Object.assign(pullRequest, { state: 'closed', closedAt: at, closedBy: actor, updatedAt: at })
  recordEvent(state, viewer, pullRequest, { kind: 'MergedEvent', commit: sha, mergeRefName: pull.base.ref })
  recordEvent(state, viewer, pullRequest, { kind: 'ClosedEvent', stateReason: null, closer: null })
  emitIssue(state, viewer, pullRequest, 'closed')
  if (pull.base.ref === repository.defaultBranch)
    closeByKeyword(state, viewer, repository, pullRequest.body, pullRequest)
}

/** Whether the pull request would merge without conflicts. */
export async function isMergeable({ repository, pull }: PullRequest): Promise<boolean> {
  return (await mergeTrees(repository.directory, pull.base.sha, pull.head.sha)) !== null
}
