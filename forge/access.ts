/** Who may do what: the role of a person, the `permissions:` of a workflow job, and the words GitHub refuses with. */
import { forbidden, notFound, Refusal } from './refusal.ts'
import type { Account, Issue, Permission, Repository, Role, State, Viewer } from './state.ts'

const ranks: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

/** What an act needs: a role of a person; of a workflow token, write access to any one of the permissions. */
export interface Need {
  readonly role: Role
  readonly permissions: readonly Permission[]
}

/** The role somebody has in a repository; everybody reads a public one. */
export function roleOf(repository: Repository, account: Account): Role {
  if (account.id === repository.owner.id) return 'admin'
  const given = repository.roles.get(account.login.toLowerCase())
  if (given && given !== 'none') return given
  return repository.settings.private ? 'none' : 'read'
}

/** Whether the first role includes the second. */
export function includesRole(role: Role, needed: Role): boolean {
  return ranks.indexOf(role) >= ranks.indexOf(needed)
}

/** Whether somebody was made part of a repository, rather than merely being able to see it. */
export function isCollaborator(repository: Repository, account: Account): boolean {
  const given = repository.roles.get(account.login.toLowerCase())
  return account.id === repository.owner.id || (given !== undefined && given !== 'none')
}

/** Whether the viewer may know that the repository exists. */
export function isVisible(viewer: Viewer, repository: Repository): boolean {
  if (!repository.settings.private) return true
  if (viewer.kind === 'anonymous') return false
  if (viewer.kind === 'workflow') return viewer.repository === repository
  return roleOf(repository, viewer.account) !== 'none'
}

/** Finds a repository for a viewer; 404 when it is missing or hidden from them. */
export function findRepository(state: State, viewer: Viewer, fullName: string): Repository {
  const repository = state.repositories.get(fullName.toLowerCase())
  if (!repository || !isVisible(viewer, repository)) throw notFound()
  return repository
}

/** The account behind the viewer; 401 when there is none. */
export function actorOf(viewer: Viewer): Account {
  if (viewer.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  return viewer.account
}

/**
 * Requires that the viewer may read one of these kinds of data. A workflow token is held to its `permissions:` even in
 * a public repository, where GitHub is laxer: code that passes here also works in a private one.
 */
export function requireRead(viewer: Viewer, repository: Repository, ...permissions: readonly Permission[]): void {
  if (viewer.kind !== 'workflow' || viewer.repository !== repository || permissions.includes('metadata')) return
  if (!permissions.some((name) => ['read', 'write'].includes(viewer.permissions[name] ?? 'none'))) throw integration()
}

/** Whether the viewer could do something in this repository; never throws. */
export function can(viewer: Viewer, repository: Repository, need: Need): boolean {
  if (viewer.kind === 'anonymous' || repository.settings.archived) return false
  if (viewer.kind === 'person') return includesRole(roleOf(repository, viewer.account), need.role)
  return viewer.repository === repository && need.permissions.some((name) => viewer.permissions[name] === 'write')
}

/** Requires a right to write; a person's refusal can be worded, a workflow token's is always GitHub's one sentence. */
export function requireWrite(
  viewer: Viewer,
  repository: Repository,
  need: Need,
  refusal = forbidden('Must have admin rights to Repository.'),
): Account {
  const actor = actorOf(viewer)
  if (repository.settings.archived) throw forbidden('Repository was archived so is read-only.')
  if (can(viewer, repository, need)) return actor
  throw viewer.kind === 'workflow' ? integration() : refusal
}

/** The permissions that cover an issue number: a pull request is reached with either of two. */
export function discussion(issue: Issue): readonly Permission[] {
  return issue.pull ? ['issues', 'pull_requests'] : ['issues']
}

/** Whether the viewer wrote this. */
export function isAuthor(viewer: Viewer, text: { author: Account | null }): boolean {
  return viewer.kind !== 'anonymous' && text.author?.id === viewer.account.id
}

export type Association = 'OWNER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE'

/** GitHub's relation of an author to a repository. */
export function associationOf(repository: Repository, author: Account | null): Association {
  if (!author) return 'NONE'
  if (author.id === repository.owner.id) return 'OWNER'
  if (isCollaborator(repository, author)) return 'COLLABORATOR'
  const merged = repository.issues.some((issue) => issue.pull?.mergedAt && issue.author?.id === author.id)
  return merged ? 'CONTRIBUTOR' : 'NONE'
}

/** What a workflow token without the right permission hears. */
export function integration(): Refusal {
  return forbidden('Resource not accessible by integration')
}
