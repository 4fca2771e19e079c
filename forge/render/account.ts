/** Accounts as REST answers and webhooks show them. */

import { nodeId } from '../node-id.ts'
import type { Account, State } from '../state.ts'
import { accountPage } from './address.ts'

/** A "simple user". */
export function renderAccount(state: State, account: Account) {
  const api = `${state.url}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account),
    avatar_url: `${state.url}/avatars/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: accountPage(state, account),
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: account.siteAdmin,
  }
}

/** An account, or `null` for a ghost. */
export function renderMaybe(state: State, account: Account | null) {
  return account ? renderAccount(state, account) : null
}
