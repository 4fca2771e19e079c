/** People and bots: signing up, and becoming a ghost. */
import { type Account, nextId, type State } from './state.ts'

/** The bot every workflow token acts as. */
export const actionsBot = { id: 41898282, login: 'github-actions[bot]', kind: 'Bot', siteAdmin: false } as const

/** The account with this login (case-insensitive), if it exists. */
export function findAccount(state: State, login: string): Account | undefined {
  return state.accounts.get(login.toLowerCase())
}

/** Finds an account or signs it up. */
export function ensureAccount(state: State, login: string, options: Partial<Account> = {}): Account {
  const known = findAccount(state, login)
  if (known) return known
  const account = { kind: 'User' as const, id: options.id ?? nextId(state), siteAdmin: false, ...options, login }
  state.accounts.set(login.toLowerCase(), account)
  return account
}

/** Deletes an account: its tokens end, and what it wrote stays as a ghost's. */
export function deleteAccount(state: State, account: Account): void {
  state.accounts.delete(account.login.toLowerCase())
  for (const [secret, { viewer }] of state.tokens) {
    if (viewer.kind === 'person' && viewer.account === account) state.tokens.delete(secret)
  }
  const issues = [...state.repositories.values()].flatMap((repository) => repository.issues)
  const reviews = issues.flatMap((issue) => issue.pull?.reviews ?? [])
  const texts = [
    ...issues.flatMap((issue) => [issue, ...issue.comments]),
    ...reviews.flatMap((one) => [one, ...one.comments]),
  ]
  for (const text of texts) {
    if (text.author === account) text.author = null
    if (text.editor === account) text.editor = null
  }
}
