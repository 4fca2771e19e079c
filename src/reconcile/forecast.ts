import { classify } from '../pipeline/classify.ts'
import { decide } from '../pipeline/decide.ts'
import type { Effect, Plan } from '../pipeline/effect.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { toldIn } from '../pipeline/talk.ts'
import { readable } from './readable.ts'

/** More plans than a run makes before it counts as caught in a loop. */
const mostPlans = 12

/**
 * What a run would do now, plan by plan until it would rest, and the world as it would be then. Nothing is changed, and
 * nothing is asked: the judge is the offline one.
 */
export function forecast(snapshot: Snapshot, policy: Policy, now: Date): { plans: Plan[]; after: Snapshot } {
  const plans: Plan[] = []
  let after = snapshot
  while (plans.length < mostPlans) {
    const plan = decide(after, policy, now)
    // What was said once is not said again: the comments of a forecast do not exist.
    if (plan.rule === plans.at(-1)?.rule) break
    plans.push(plan)
    if (plan.effects.length === 0) break
    after = plan.effects.reduce((before, effect) => foresee(before, effect, policy), after)
  }
  return { plans, after }
}

function foresee(snapshot: Snapshot, effect: Effect, policy: Policy): Snapshot {
  const { issue } = snapshot
  switch (effect.do) {
    case 'save':
      return { ...snapshot, status: { kind: 'valid', commentId: 0, body: '', record: effect.record, restore: false } }
    case 'understand': {
      const { title, body, answers } = readable(snapshot)
      const texts = answers.map(({ text }) => text)
      return {
        ...snapshot,
        verdict: classify({ title, body, answers: texts, told: toldIn(snapshot.talk) }, snapshot.textHash),
      }
    }
    case 'look-around':
      return { ...snapshot, around: { state: 'looked', at: 0, items: [], slow: false, looks: 1, same: false } }
    case 'confirm-slot':
      return { ...snapshot, around: snapshot.around && { ...snapshot.around, state: 'confirmed' } }
    case 'look-at-checks':
      return { ...snapshot, failedChecks: { name: policy['fix-checks'] ?? '', log: '' } }
    case 'label':
      return { ...snapshot, issue: { ...issue, labels: [...issue.labels, effect.name] } }
    case 'unlabel':
      return { ...snapshot, issue: { ...issue, labels: issue.labels.filter((name) => !same(name, effect.name)) } }
    case 'delete-branch':
      return { ...snapshot, newestBranch: 0 }
    default:
      return snapshot
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
