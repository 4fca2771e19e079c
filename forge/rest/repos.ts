/** Repositories, their people, and what a token may ask about itself. */

import { includesRole, integration, requireRead, roleOf } from '../access.ts'
import { findAccount } from '../accounts.ts'
import { issueTypesOf } from '../domain/issue-types.ts'
import { forbidden, notFound, Refusal } from '../refusal.ts'
import { renderAccount, renderProfile } from '../render/account.ts'
import { renderIssueType } from '../render/issue-type.ts'
import { renderPermissions, renderRepository } from '../render/repository.ts'
import type { Role } from '../state.ts'
import { appRootRoutes } from './apps.ts'
import { type Answer, type Call, noContent, ok, page, type RepositoryCall, type Route } from './route.ts'

/** The four words of the days before triage and maintain. */
const legacyPermissions: Record<Role, string> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
}

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
function getPermission(call: RepositoryCall): Answer {
  const { state, viewer, repository, params } = call
  requireRead(viewer, repository, 'metadata')
  if (viewer.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  if (viewer.kind === 'person' && !includesRole(roleOf(repository, viewer.account), 'write')) {
    throw forbidden('Must have push access to view collaborator permission.')
  }
  const account = findAccount(state, params.login ?? '')
  if (!account) throw notFound(`${params.login} is not a user`)
  const role = roleOf(repository, account)
  const user = { ...renderAccount(state, account), permissions: renderPermissions(role), role_name: role }
  return ok({ permission: legacyPermissions[role], role_name: role, user })
}

function listCollaborators(call: RepositoryCall): Answer {
  const { state, viewer, repository } = call
  requireRead(viewer, repository, 'metadata')
  if (viewer.kind === 'person' && !includesRole(roleOf(repository, viewer.account), 'write')) {
    throw forbidden('Must have push access to view repository collaborators.')
  }
  const logins = [repository.owner.login, ...repository.roles.keys()]
  const accounts = [...new Set(logins.map((login) => findAccount(state, login)))].filter(
    (account) => account !== undefined,
  )
  return page(call, accounts, (account) => {
    const role = roleOf(repository, account)
    return { ...renderAccount(state, account), permissions: renderPermissions(role), role_name: role }
  })
}

/** 204 or 404: whether somebody can be assigned to issues. */
function checkAssignee(call: RepositoryCall): Answer {
  const account = findAccount(call.state, call.params.login ?? '')
  if (!account || !includesRole(roleOf(call.repository, account), 'write')) throw notFound()
  return noContent()
}

export const repositoryRoutes: readonly Route[] = [
  ['GET', '', (call) => ok(renderRepository(call.state, call.repository, call.viewer))],
  ['GET', '/collaborators', listCollaborators],
  ['GET', '/collaborators/:login/permission', getPermission],
  ['GET', '/assignees/:login', checkAssignee],
  ['GET', '/issue-types', (call) => ok(issueTypesOf(call.state, call.repository.owner).map(renderIssueType))],
]

function getViewer({ state, viewer }: Call): Answer {
  if (viewer.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  if (viewer.kind === 'workflow') throw integration()
  return ok(renderProfile(state, viewer.account))
}

function getUser({ state, params }: Call): Answer {
  const account = findAccount(state, params.login ?? '')
  if (!account) throw notFound()
  return ok(renderProfile(state, account))
}

function listOrganizationTypes({ state, params }: Call): Answer {
  const owner = findAccount(state, params.org ?? '')
  if (owner?.kind !== 'Organization') throw notFound()
  return ok(issueTypesOf(state, owner).map(renderIssueType))
}

export const rootRoutes: readonly Route<Call>[] = [
  ['GET', '/orgs/:org/issue-types', listOrganizationTypes],
  ['GET', '/user', getViewer],
  ['GET', '/users/:login', getUser],
  ...appRootRoutes,
]
