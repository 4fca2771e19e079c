/** Waiting for one's turn: the `concurrency` key of workflows and jobs. */
import { isMapping } from '@actions/workflow-parser'
import { asText, child, resolve, resolveText, type Scope, type Token } from './expression.ts'
import type { RunState } from './host.ts'

export interface Waiting {
  /** Ends the wait. */
  readonly signal: AbortSignal
  readonly cancel: (reason: string) => void
  /** Groups that callers of this workflow or job are in already. */
  readonly held: readonly string[]
}

export interface Turn {
  /** The groups held from now on. */
  readonly held: readonly string[]
  readonly leave: () => void
}

/**
 * Enters the group of a `concurrency` key, if there is one; `null` when cancelled before it was free.
 * @throws Error for `queue: max` together with `cancel-in-progress`, which GitHub refuses
 */
export async function takeTurn(
  { host, run }: RunState,
  concurrency: Token | undefined,
  scope: Scope,
  { signal, cancel, held }: Waiting,
): Promise<Turn | null> {
  const mapping = concurrency && isMapping(concurrency) ? concurrency : undefined
  const group = mapping ? resolveText(child(mapping, 'group'), scope) : asText(resolve(concurrency, scope))
  if (group === '') return { held, leave: () => {} }
  const queue = resolveText(child(mapping, 'queue'), scope) === 'max' ? 'max' : 'single'
  const cancelInProgress = resolve(child(mapping, 'cancel-in-progress'), scope) === true
  if (queue === 'max' && cancelInProgress) {
    throw new Error(`The concurrency group '${group}' has both \`queue: max\` and \`cancel-in-progress: true\`.`)
  }
  if (held.includes(group.toLowerCase())) {
    cancel(`Canceling since a deadlock for concurrency group '${group}' was detected`)
    return null
  }
  const leave = await host.groups.enter({ repository: run.repository, group, queue, cancelInProgress, signal, cancel })
  return leave && { held: [...held, group.toLowerCase()], leave }
}
