/** Pull requests as REST answers and webhooks show them. */

import type { FileDiff } from '../git-trees.ts'
import { nodeId } from '../node-id.ts'
import type { PullRequest, Repository, State } from '../state.ts'
import { mergeableState } from '../verdict.ts'
import { renderAccount, renderMaybe } from './account.ts'
import { issuePage, pullUrl, repositoryUrl } from './address.ts'
import { renderIssue } from './issue.ts'
import { renderRepository } from './repository.ts'

/** What lists and webhooks show of a pull request. */
export function renderPull(state: State, pullRequest: PullRequest) {
  const { pull, repository } = pullRequest
  const { reactions, timeline_url, labels_url, events_url, pull_request, state_reason, closed_by, type, ...shared } =
    renderIssue(state, pullRequest)
  const url = pullUrl(state, pullRequest)
  const page = issuePage(state, pullRequest)
  return {
    ...shared,
    id: pull.id,
    node_id: nodeId(pullRequest),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: `${repositoryUrl(state, repository)}/issues/${pullRequest.number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url.replace(/\/\d+$/, '')}/comments{/number}`,
    statuses_url: `${repositoryUrl(state, repository)}/statuses/${pull.head.sha}`,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    requested_reviewers: pull.requestedReviewers.map((account) => renderAccount(state, account)),
    requested_teams: [],
    draft: pull.draft,
    head: renderHead(state, pullRequest),
    base: renderSide(state, pullRequest, pull.base.ref, pull.base.sha),
    auto_merge: null,
    _links: renderLinks(state, pullRequest),
  }
}

function renderLinks(state: State, pullRequest: PullRequest) {
  const { number, repository, pull } = pullRequest
  const self = pullUrl(state, pullRequest)
  const issue = `${repositoryUrl(state, repository)}/issues/${number}`
  const link = (href: string) => ({ href })
  return {
    self: link(self),
    html: link(issuePage(state, pullRequest)),
    issue: link(issue),
    comments: link(`${issue}/comments`),
    review_comments: link(`${self}/comments`),
    review_comment: link(`${repositoryUrl(state, repository)}/pulls/comments{/number}`),
    commits: link(`${self}/commits`),
    statuses: link(`${repositoryUrl(state, repository)}/statuses/${pull.head.sha}`),
  }
}

function renderSide(state: State, { repository }: PullRequest, ref: string, sha: string) {
  const user = renderAccount(state, repository.owner)
  return { label: `${repository.owner.login}:${ref}`, ref, sha, user, repo: renderRepository(state, repository) }
}

function renderHead(state: State, pullRequest: PullRequest) {
  const { head } = pullRequest.pull
  if (!head.crossRepository) return renderSide(state, pullRequest, head.ref, head.sha)
  const fullName = `${head.owner.login}/${pullRequest.repository.name}`
  const repository = renderRepository(state, pullRequest.repository)
  const user = renderAccount(state, head.owner)
  const repo = { ...repository, id: repository.id + head.owner.id, full_name: fullName, owner: user, fork: true }
  return { label: `${head.owner.login}:${head.ref}`, ref: head.ref, sha: head.sha, user, repo }
}

/** What only the answer about a single pull request shows; `mergeable` is `null` while nobody has asked git. */
export function renderFullPull(state: State, pullRequest: PullRequest, mergeable: boolean | null) {
  const { pull } = pullRequest
  const open = pullRequest.state === 'open'
  return {
    ...renderPull(state, pullRequest),
    merged: pull.mergedAt !== null,
    mergeable: open ? mergeable : null,
    rebaseable: open ? mergeable : null,
    mergeable_state: open ? mergeableState(pullRequest, mergeable) : 'unknown',
    merged_by: renderMaybe(state, pull.mergedBy),
    comments: pullRequest.comments.length,
    review_comments: pull.reviews.reduce((total, { comments }) => total + comments.length, 0),
    maintainer_can_modify: false,
    commits: pull.size.commits,
    additions: pull.size.additions,
    deletions: pull.size.deletions,
    changed_files: pull.size.changedFiles,
  }
}

/** One file of a diff that ends in this commit. */
export function renderFile(state: State, repository: Repository, sha: string, file: FileDiff) {
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${state.url}/${repository.fullName}/blob/${sha}/${path}`,
    raw_url: `${state.url}/${repository.fullName}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${sha}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  }
}
