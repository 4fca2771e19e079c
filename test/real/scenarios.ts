import type { Budget } from '../../src/pipeline/usage.ts'
import type { Behaviour } from './mock.ts'
import type { Play } from './stage.ts'

/** A way in which a run goes, and the endings that are true of it. */
export type Scenario = {
  name: string
  /** `refused` is a model that is not there. */
  model: Behaviour | 'refused'
  limits: Pick<Play, 'turns' | 'seconds' | 'silenceSeconds'> & {
    budget?: Partial<Omit<Budget, 'deadline'>>
    deadlineSeconds?: number
    cancelSeconds?: number
  }
  /** The last limit that applies, in seconds: the run is over 15 seconds later. */
  within: number
  ends: readonly string[]
  /** Also in the default run of the tests. */
  quick?: true
  needsPrice?: true
}

/** An agent that does not give up is ended by the wall. */
const gaveUp = ['failed', 'timed-out']

export const scenarios: readonly Scenario[] = [
  { name: 'no change', model: 'idle', limits: {}, within: 30, ends: ['finished'], quick: true },
  { name: '401', model: 401, limits: { seconds: 20 }, within: 20, ends: ['failed'], quick: true },
  { name: '429', model: 429, limits: { seconds: 20 }, within: 20, ends: gaveUp },
  { name: '500', model: 500, limits: { seconds: 20 }, within: 20, ends: gaveUp },
  { name: 'refused connection', model: 'refused', limits: { seconds: 20 }, within: 20, ends: gaveUp },
  // Some ask again without a stream: that is a good end.
  { name: 'cut stream', model: 'cut', limits: { seconds: 20 }, within: 20, ends: [...gaveUp, 'finished'] },
  { name: 'silent model', model: 'silent', limits: { silenceSeconds: 10 }, within: 30, ends: ['silent'] },
  { name: 'wall time', model: 'silent', limits: { seconds: 12 }, within: 12, ends: ['timed-out'] },
  { name: 'cancelled', model: 'silent', limits: { cancelSeconds: 8 }, within: 8, ends: ['cancelled'] },
  {
    name: 'deadline',
    model: 'busy',
    // Long enough that every agent has begun, also on a busy machine.
    limits: { deadlineSeconds: 25, budget: { requests: 10_000 }, turns: 10_000 },
    within: 25,
    ends: ['timed-out'],
  },
  {
    name: 'endless loop',
    model: 'loop',
    limits: { budget: { requests: 8 }, turns: 1_000 },
    within: 30,
    ends: ['turns'],
    quick: true,
  },
  { name: 'turns', model: 'busy', limits: { budget: { requests: 8 }, turns: 3 }, within: 30, ends: ['turns'] },
  {
    name: 'tokens',
    model: 'busy',
    limits: { budget: { tokens: 30_000, requests: 1_000 }, turns: 1_000 },
    within: 30,
    ends: ['budget'],
    quick: true,
  },
  {
    name: 'dollars',
    model: 'busy',
    limits: { budget: { usd: 0.1, requests: 1_000 }, turns: 1_000, seconds: 30 },
    within: 30,
    ends: ['budget'],
    needsPrice: true,
  },
]
