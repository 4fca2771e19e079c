/** Where things are: addresses for programs and pages for people. */
import type { Account, Comment, Issue, Repository, State } from '../state.ts'

/** Where an account's page is; a bot's is its app's. */
export function accountPage(state: State, account: Account): string {
  return account.kind === 'Bot'
    ? `${state.url}/apps/${account.login.replace('[bot]', '')}`
    : `${state.url}/${account.login}`
}

/** The REST address of a repository, which all its resources start with. */
export function repositoryUrl(state: State, repository: Repository): string {
  return `${state.url}/repos/${repository.fullName}`
}

/** Where people read an issue or pull request. */
export function issuePage(state: State, issue: Issue): string {
  return `${state.url}/${issue.repository.fullName}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`
}

/** Where people read a comment. */
export function commentPage(state: State, comment: Comment): string {
  return `${issuePage(state, comment.issue)}#issuecomment-${comment.id}`
}

/** The REST address of a pull request. */
export function pullUrl(state: State, pullRequest: Issue): string {
  return `${repositoryUrl(state, pullRequest.repository)}/pulls/${pullRequest.number}`
}
