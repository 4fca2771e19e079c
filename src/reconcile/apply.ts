import type { Effect } from '../pipeline/effect.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import type { Handlers, Scene, Tools } from './effects/handler.ts'
import { issueEffects } from './effects/issue.ts'
import { pullRequestEffects } from './effects/pull-request.ts'
import { queueEffects } from './effects/queue.ts'

/** Every kind of effect, and who applies it. */
const handlers: Handlers<Effect['do']> = { ...queueEffects, ...issueEffects, ...pullRequestEffects }

/**
 * Applies one effect and returns the snapshot as it is afterwards. Each handler looks before it writes, so that an effect
 * applied twice has the result of once.
 */
export function apply(effect: Effect, snapshot: Snapshot, policy: Policy, tools: Tools): Promise<Snapshot> {
  // That the handler fits its effect is what the type of `handlers` says.
  const handle = handlers[effect.do] as (effect: Effect, scene: Scene) => Promise<Snapshot>
  return handle(effect, { snapshot, policy, tools })
}
