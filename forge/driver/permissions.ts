/** The `permissions` of workflows and jobs, and what becomes of them in called workflows. */
import { isString } from '@actions/workflow-parser'
import type { Permissions } from '../forge.ts'
import { child, entries, resolveText, type Token } from './expression.ts'

/** Rights by GitHub's names in workflow files; what is not listed is `none`. */
export type Grants = Readonly<Record<string, 'read' | 'write'>>

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]

/** What a workflow gets that names no permissions, in a repository with the default settings of today. */
export const restricted: Grants = { contents: 'read', packages: 'read' }

/** Reads a `permissions` key; `undefined` when there is none. */
export function readPermissions(keys: Token | undefined): Grants | undefined {
  const token = child(keys, 'permissions')
  if (!token) return undefined
  if (isString(token)) {
    const access = token.value === 'write-all' ? 'write' : 'read'
    return Object.fromEntries(scopes.map((scope) => [scope, access]))
  }
  const listed = entries(token).map(([scope, value]) => [scope, resolveText(value, { contexts: {} })] as const)
  return Object.fromEntries(
    listed.flatMap(([scope, access]) => (access === 'read' || access === 'write' ? [[scope, access] as const] : [])),
  )
}

/** The first right that is asked for and not allowed, in GitHub's words; `null` when all are. */
export function excess(requested: Grants, allowed: Grants): string | null {
  for (const [scope, access] of Object.entries(requested)) {
    const limit = allowed[scope] ?? 'none'
    if (limit !== 'write' && limit !== access) {
      return `is requesting '${scope}: ${access}', but is only allowed '${scope}: ${limit}'`
    }
  }
  return null
}

/** What is left of a token's rights when a pull request from a fork starts the run. */
export function readOnly(grants: Grants): Grants {
  return Object.fromEntries(Object.keys(grants).map((scope) => [scope, 'read']))
}

/** The same rights by the names that GitHub's API, and the forge, give them. */
export function tokenPermissions(grants: Grants): Permissions {
  const named = Object.entries(grants).map(([scope, access]) => [scope.replaceAll('-', '_'), access])
  return { metadata: 'read', ...Object.fromEntries(named) }
}
