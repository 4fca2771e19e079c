/** Where the action of a step lies. */
import { join } from 'node:path'
import { child, resolveText, type Token } from '../expression.ts'
import type { Session } from '../session.ts'

/** GitHub's own actions that the driver plays itself; any version will do. */
export const played = ['actions/checkout', 'actions/upload-artifact', 'actions/download-artifact'] as const
export type Played = (typeof played)[number]

/** The text after `uses`, empty for a `run` step. */
export function usesOf(keys: Token): string {
  return resolveText(child(keys, 'uses'), { contexts: {} })
}

/** The action of GitHub's that a step uses and the driver plays. */
export function playedBy(uses: string): Played | undefined {
  return played.find((name) => uses.startsWith(`${name}@`))
}

/**
 * The directory of an action.
 * @throws Error for an action that this driver neither has nor plays
 */
export async function locate(session: Session, uses: string): Promise<string> {
  const { own } = session.state.host
  if (uses.startsWith('./')) return join(session.machine.workspace, uses)
  if (uses.startsWith('$/')) return join(await session.source.directory(), uses.slice(2))
  const [owner, name, ...path] = (uses.split('@')[0] ?? '').split('/')
  if (uses.includes('@') && `${owner}/${name}` === own.repository) return join(await own.directory(), ...path)
  throw new Error(`Unable to resolve action '${uses}': this driver neither has that action nor plays it.`)
}
