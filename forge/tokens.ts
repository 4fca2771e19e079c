/** Tokens: which viewer an Authorization header stands for. */
import { randomBytes } from 'node:crypto'
import { actionsBot } from './accounts.ts'
import { appOf } from './apps.ts'
import { newBudgets } from './rate-limit.ts'
import { Refusal } from './refusal.ts'
import type { Account, Permissions, Repository, State, Token } from './state.ts'

/** Makes a personal access token: whoever holds it acts with the person's roles. */
export function issuePersonToken(state: State, account: Account): string {
  const secret = `ghp_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`
  const viewer = { kind: 'person' as const, account }
  state.tokens.set(secret, { viewer, budgets: newBudgets(state.limits.primary.person) })
  return secret
}

/** Makes the `GITHUB_TOKEN` of a job: acts as github-actions[bot] with exactly these rights in one repository. */
export function issueWorkflowToken(state: State, repository: Repository, permissions: Permissions): string {
  // As long, and with the same signs, as GitHub's since 2026-04-27: code must not assume forty letters.
  const secret = `ghs_${randomBytes(380).toString('base64url')}`.slice(0, 516).concat('.-_x')
  const sibling = [...state.tokens.values()].find(
    ({ viewer }) => viewer.kind === 'workflow' && viewer.repository === repository,
  )
  const viewer = { kind: 'workflow' as const, account: actionsBot, repository, permissions: { ...permissions } }
  state.tokens.set(secret, { viewer, budgets: sibling?.budgets ?? newBudgets(state.limits.primary.workflow) })
  return secret
}

/** Finds the token of a request; `undefined` when it shows none. 401 when it is unknown. */
export function findToken(state: State, authorization: string | undefined): Token | undefined {
  if (!authorization) return undefined
  const [scheme = '', credentials = ''] = authorization.trim().split(/\s+/)
  const secret = scheme.toLowerCase() === 'basic' ? basicPassword(credentials) : credentials
  const app = appOf(state, secret)
  if (app) return { viewer: { kind: 'person', account: app.bot }, budgets: newBudgets(state.limits.primary.person) }
  const token = state.tokens.get(secret)
  if (!token) throw new Refusal(401, 'Bad credentials')
  return token
}

/** git sends `x-access-token:TOKEN`; the name before the colon does not matter. */
function basicPassword(credentials: string): string {
  return Buffer.from(credentials, 'base64')
    .toString()
    .replace(/^[^:]*:/, '')
}
