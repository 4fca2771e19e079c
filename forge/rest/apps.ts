/** https://docs.github.com/en/rest/apps/apps */
import { issueAppToken } from '../apps.ts'
import { notFound, Refusal } from '../refusal.ts'
import { renderAccount } from '../render/account.ts'
import { renderRepository } from '../render/repository.ts'
import type { App, Permissions } from '../state.ts'
import { type Answer, type Call, created, ok, type RepositoryCall, type Route } from './route.ts'

/** The App whose proof a call shows. */
function appIn({ state, viewer }: Call): App {
  const app = viewer.kind === 'person' && state.apps.find(({ bot }) => bot === viewer.account)
  if (!app) throw new Refusal(401, 'A JSON web token could not be decoded')
  return app
}

function getInstallation(call: RepositoryCall): Answer {
  const { state, repository } = call
  const app = appIn(call)
  if (app.repository !== repository) throw notFound()
  const api = `${state.url}/app/installations/${app.installation}`
  const at = app.createdAt.toISOString()
  return ok({
    id: app.installation,
    account: renderAccount(state, repository.owner),
    repository_selection: 'selected',
    access_tokens_url: `${api}/access_tokens`,
    repositories_url: `${state.url}/installation/repositories`,
    html_url: `${state.url}/settings/installations/${app.installation}`,
    app_id: app.id,
    target_id: repository.owner.id,
    target_type: repository.owner.kind,
    permissions: app.permissions,
    events: [],
    created_at: at,
    updated_at: at,
    single_file_name: null,
    app_slug: app.slug,
    suspended_by: null,
    suspended_at: null,
  })
}

function createToken(call: Call): Answer {
  const { state, params, body } = call
  const app = appIn(call)
  if (String(app.installation) !== params.installation) throw notFound()
  const { permissions = app.permissions, repositories } = (body ?? {}) as {
    permissions?: Permissions
    repositories?: string[]
  }
  const granted = Object.entries(permissions).every(([name, level]) => {
    const given = app.permissions[name as keyof Permissions]
    return given === 'write' || given === level
  })
  if (!granted) throw new Refusal(422, 'The permissions requested are not granted to this installation.')
  if (repositories && !repositories.includes(app.repository.name)) {
    throw new Refusal(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    )
  }
  return created({
    token: issueAppToken(state, app, permissions),
    expires_at: new Date(state.clock().getTime() + 3_600_000).toISOString(),
    permissions,
    repository_selection: 'selected',
    repositories: [renderRepository(state, app.repository)],
  })
}

export const appRoutes: readonly Route[] = [['GET', '/installation', getInstallation]]

export const appRootRoutes: readonly Route<Call>[] = [
  ['POST', '/app/installations/:installation/access_tokens', createToken],
]
