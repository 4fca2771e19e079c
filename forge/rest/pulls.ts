/** https://docs.github.com/en/rest/pulls/pulls */
import { requireRead, requireWrite } from '../access.ts'
import { listCommits } from '../domain/commits.ts'
import { pullBase, pullFiles } from '../domain/diff.ts'
import { editIssue } from '../domain/issues.ts'
import { isMergeable, mergePull } from '../domain/merge.ts'
import { changeBase, changingPulls, findPull, openPull, removeReviewers, requestReviewers } from '../domain/pulls.ts'
import { parseCommit, readObjects } from '../git.ts'
import { renderAccount } from '../render/account.ts'
import { renderCommit } from '../render/commit.ts'
import { renderFile, renderFullPull, renderPull } from '../render/pull.ts'
import { isPullRequest, type PullRequest } from '../state.ts'
import { nullableText, numberParam, optionalChoice, optionalFlag, optionalText, optionalTexts, text } from './input.ts'
import { compareBy } from './issues.ts'
import { type Answer, created, ok, page, type RepositoryCall, type Route } from './route.ts'

/** The pull request a path names, which the viewer may read. */
export function pullOf(call: RepositoryCall): PullRequest {
  requireRead(call.viewer, call.repository, 'pull_requests')
  return findPull(call.repository, numberParam(call, 'number'))
}

/** The pull request, once git has said whether it can be merged. */
async function fullPull(call: RepositoryCall, pullRequest: PullRequest) {
  const mergeable = pullRequest.state === 'open' ? await isMergeable(pullRequest) : null
  return renderFullPull(call.state, pullRequest, mergeable)
}

function listPulls(call: RepositoryCall): Answer {
  const { state, viewer, repository, query } = call
  requireRead(viewer, repository, 'pull_requests')
  const wanted = query.get('state') ?? 'open'
  const [head, base] = [query.get('head'), query.get('base')]
  const pulls = repository.issues
    .filter(isPullRequest)
    .filter((pullRequest) => wanted === 'all' || pullRequest.state === wanted)
    // GitHub ignores a head that does not name its owner.
    .filter(({ pull }) => !head?.includes(':') || `${pull.head.owner.login}:${pull.head.ref}` === head)
    .filter(({ pull }) => !base || pull.base.ref === base)
    .sort(
      compareBy(
        query.get('sort'),
        query.get('direction') ?? ((query.get('sort') ?? 'created') === 'created' ? 'desc' : 'asc'),
      ),
    )
  return page(call, pulls, (pullRequest) => renderPull(state, pullRequest as PullRequest))
}

async function createPull(call: RepositoryCall): Promise<Answer> {
  const { state, viewer, repository } = call
  const pullRequest = await openPull(state, viewer, repository, {
    title: text(call, 'title'),
    body: nullableText(call, 'body'),
    head: text(call, 'head'),
    base: text(call, 'base'),
    draft: optionalFlag(call, 'draft'),
  })
  return created(await fullPull(call, pullRequest))
}

async function patchPull(call: RepositoryCall): Promise<Answer> {
  const { state, viewer } = call
  const pullRequest = pullOf(call)
  if (viewer.kind === 'workflow') requireWrite(viewer, call.repository, changingPulls) // `issues: write` is not enough here
  const base = optionalText(call, 'base')
  if (base !== undefined) await changeBase(state, viewer, pullRequest, base)
  editIssue(state, viewer, pullRequest, {
    title: optionalText(call, 'title'),
    body: nullableText(call, 'body'),
    state: optionalChoice(call, 'state', ['open', 'closed']),
  })
  return ok(await fullPull(call, pullRequest))
}

async function putMerge(call: RepositoryCall): Promise<Answer> {
  const sha = await mergePull(call.state, call.viewer, pullOf(call), {
    method: optionalChoice(call, 'merge_method', ['merge', 'squash', 'rebase']),
    title: optionalText(call, 'commit_title'),
    message: optionalText(call, 'commit_message'),
    sha: optionalText(call, 'sha'),
  })
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
}

async function listFiles(call: RepositoryCall): Promise<Answer> {
  const pullRequest = pullOf(call)
  const files = await pullFiles(pullRequest)
  return page(call, files, (file) => renderFile(call.state, call.repository, pullRequest.pull.head.sha, file))
}

async function listPullCommits(call: RepositoryCall): Promise<Answer> {
  const { state, repository } = call
  const pullRequest = pullOf(call)
  const range = `${await pullBase(pullRequest)}..${pullRequest.pull.head.sha}`
  const shas = await listCommits(repository, ['--reverse', range])
  const commits = (await readObjects(repository.directory, shas)).filter((object) => object !== null)
  return page(call, commits, ({ oid, bytes }) => renderCommit(state, repository, oid, parseCommit(bytes)))
}

function changingReviewers(call: RepositoryCall, change: typeof requestReviewers): PullRequest {
  const pullRequest = pullOf(call)
  change(call.state, call.viewer, pullRequest, optionalTexts(call, 'reviewers') ?? [])
  return pullRequest
}

function listReviewers(call: RepositoryCall): Answer {
  const { requestedReviewers } = pullOf(call).pull
  return ok({ users: requestedReviewers.map((account) => renderAccount(call.state, account)), teams: [] })
}

export const pullRoutes: readonly Route[] = [
  ['GET', '/pulls', listPulls],
  ['POST', '/pulls', createPull],
  ['GET', '/pulls/:number', async (call) => ok(await fullPull(call, pullOf(call)))],
  ['PATCH', '/pulls/:number', patchPull],
  ['GET', '/pulls/:number/files', listFiles],
  ['GET', '/pulls/:number/commits', listPullCommits],
  [
    'GET',
    '/pulls/:number/merge',
    (call) => (pullOf(call).pull.mergedAt ? { status: 204 } : { status: 404, body: { message: 'Not Found' } }),
  ],
  ['PUT', '/pulls/:number/merge', putMerge],
  ['GET', '/pulls/:number/requested_reviewers', listReviewers],
  [
    'POST',
    '/pulls/:number/requested_reviewers',
    (call) => created(renderPull(call.state, changingReviewers(call, requestReviewers))),
  ],
  [
    'DELETE',
    '/pulls/:number/requested_reviewers',
    (call) => ok(renderPull(call.state, changingReviewers(call, removeReviewers))),
  ],
]
