/** What a step of a job does. */
import type { Token } from '../expression.ts'
import type { Perform, Session } from '../session.ts'
import type { StepDefinition } from '../workflow.ts'
import { runAction } from './action.ts'
import { downloadArtifact, uploadArtifact } from './artifact.ts'
import { checkout } from './checkout.ts'
import { locate, type Played, playedBy, usesOf } from './locate.ts'
import { runScript } from './script.ts'

const performances: Readonly<Record<Played, Perform>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
}

/** How to perform a step: its script, GitHub's own action, or an action with a directory. */
export function performer(keys: Token): Perform {
  const uses = usesOf(keys)
  if (uses === '') return runScript
  const known = playedBy(uses)
  if (known) return performances[known]
  return async (performance) => runAction(performance, await locate(performance.session, uses))
}

/**
 * Finds every action of a job before its first step, as the runner does; those in the workspace come later.
 * @throws Error naming the first that cannot be had
 */
export async function locateAll(session: Session, steps: readonly StepDefinition[]): Promise<void> {
  for (const { keys } of steps) {
    const uses = usesOf(keys)
    if (uses !== '' && !uses.startsWith('./') && !playedBy(uses)) await locate(session, uses)
  }
}
