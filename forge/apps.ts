/** GitHub Apps: who a signed proof stands for, and the tokens of an installation. */
import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { ensureAccount } from './accounts.ts'
import { newBudgets } from './rate-limit.ts'
import { type App, nextId, type Permissions, type Repository, type State } from './state.ts'

/** Registers an App and installs it on a repository with some rights. Its bot is called `SLUG[bot]`. */
export function addApp(
  state: State,
  repository: Repository,
  input: { slug: string; publicKey: string; permissions: Permissions },
): App {
  const bot = ensureAccount(state, `${input.slug}[bot]`, { kind: 'Bot' })
  const app = { ...input, id: nextId(state), installation: nextId(state), bot, repository, createdAt: state.clock() }
  state.apps.push(app)
  return app
}

/** The App that signed a proof (a JWT by RS256) which is not yet over; `undefined` when none did. */
export function appOf(state: State, proof: string): App | undefined {
  const [head = '', claims = '', signature = ''] = proof.split('.')
  try {
    const { iss, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: unknown; exp: number }
    const app = state.apps.find(({ id }) => String(id) === String(iss))
    if (!app || exp * 1_000 < state.clock().getTime()) return undefined
    const key = createPublicKey(app.publicKey)
    const signed = Buffer.from(`${head}.${claims}`)
    return verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')) ? app : undefined
  } catch {
    return undefined
  }
}

/** A token of the installation, with some of its rights; what it does starts workflows like what a person does. */
export function issueAppToken(state: State, app: App, permissions: Permissions): string {
  const secret = `ghs_${randomBytes(380).toString('base64url')}`.slice(0, 516).concat('.-_x')
  const { bot: account, repository } = app
  const viewer = { kind: 'workflow' as const, app: true, account, repository, permissions }
  state.tokens.set(secret, { viewer, budgets: newBudgets(state.limits.primary.person) })
  return secret
}
