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

/** An account's profile, on which nobody here has ever entered anything. */
export function renderProfile(state: State, account: Account) {
  const since = '2020-01-01T00:00:00Z'
  const blank = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  return { ...renderAccount(state, account), ...blank, ...counts, created_at: since, updated_at: since }
}
