/** Commits as the git data API and the commits API show them. */

import type { Commit, Identity } from '../git.ts'
import { gitNodeId } from '../node-id.ts'
import type { Account, Repository, State } from '../state.ts'
import { renderAccount } from './account.ts'
import { repositoryUrl } from './address.ts'

/** A commit of the git data API. */
export function renderGitCommit(state: State, repository: Repository, sha: string, commit: Commit) {
  const url = `${repositoryUrl(state, repository)}/git/commits/${sha}`
  return {
    sha,
    node_id: gitNodeId('C', repository.id, sha),
    url,
    html_url: `${state.url}/${repository.fullName}/commit/${sha}`,
    author: renderIdentity(commit.author),
    committer: renderIdentity(commit.committer),
    tree: { sha: commit.tree, url: `${repositoryUrl(state, repository)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: renderParents(state, repository, commit),
    verification: renderVerification(repository, sha),
  }
}

/** A commit of the commits API, which knows the accounts as well. */
export function renderCommit(state: State, repository: Repository, sha: string, commit: Commit) {
  const url = `${repositoryUrl(state, repository)}/commits/${sha}`
  const { tree, verification, message } = renderGitCommit(state, repository, sha, commit)
  const author = accountOf(state, commit.author)
  const committer = accountOf(state, commit.committer)
  return {
    sha,
    node_id: gitNodeId('C', repository.id, sha),
    url,
    html_url: `${state.url}/${repository.fullName}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(state, repository)}/git/commits/${sha}`,
      author: renderIdentity(commit.author),
      committer: renderIdentity(commit.committer),
      message,
      tree,
      comment_count: 0,
      verification,
    },
    author: author ? renderAccount(state, author) : null,
    committer: committer ? renderAccount(state, committer) : null,
    parents: renderParents(state, repository, commit),
  }
}

function renderIdentity({ name, email, date }: Identity) {
  return { name, email, date }
}

function renderParents(state: State, repository: Repository, commit: Commit) {
  return commit.parents.map((sha) => ({
    sha,
    url: `${repositoryUrl(state, repository)}/commits/${sha}`,
    html_url: `${state.url}/${repository.fullName}/commit/${sha}`,
  }))
}

function renderVerification(repository: Repository, sha: string) {
  const verified = repository.verified.has(sha)
  const signature = verified ? '-----BEGIN PGP SIGNATURE-----' : null
  return { verified, reason: verified ? 'valid' : 'unsigned', signature, payload: null, verified_at: null }
}

function accountOf(state: State, identity: Identity): Account | undefined {
  const id = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(identity.email)?.[1]
  return [...state.accounts.values()].find((account) => String(account.id) === id)
}

/** A commit as webhooks and checks quote it; of one no ref has pointed to they know only the id. */
export function renderSimpleCommit(repository: Repository, sha: string) {
  const nobody = { name: '', email: '', date: repository.createdAt }
  const unknown = { tree: sha, parents: [], author: nobody, committer: nobody, message: '' }
  const { tree, message, author, committer } = repository.commits.get(sha) ?? unknown
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: renderIdentity(author),
    committer: renderIdentity(committer),
  }
}
