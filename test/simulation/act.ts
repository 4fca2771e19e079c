import type { Person } from '../../src/pipeline/snapshot.ts'
import type { GitHub, Topic } from './github.ts'
import type { Kind } from './kinds.ts'
import type { Oracle } from './oracle.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'
import type { Runner } from './runner.ts'

export type Scene = {
  world: GitHub
  random: Random
  profile: Profile
  runner: Runner
  oracle: Oracle
  /** Whether there is a state key. */
  signed: boolean
  count: (kind: Kind) => void
  log: (line: string) => void
}

export const person = (login: string, id: number, bot = false): Person => ({ login, id, bot })
/** Alice and Bob may push; Tom may label and close; Rita reports; Mallory and the robot are strangers. */
export const alice = person('alice', 1)
export const bob = person('bob', 2)
export const rita = person('rita', 3)
export const tom = person('tom', 4)
export const mallory = person('mallory', 5)
export const robot = person('robot[bot]', 6, true)
export const writers = [alice, bob]

export const clear =
  'When I add 0.1 and 0.2 in `sum(a, b)`, it returns 0.30000000000000004. I expected 0.3. Version 2.1.'
export const vague = 'It is broken.'
export const bodies = [
  clear,
  clear,
  clear,
  vague,
  'Please add an export of totals as CSV, so that I can use a spreadsheet.',
]
export const words = [
  clear,
  vague,
  'I do not know.',
  '1. Yes.\n2. It says 0.30000000000000004 instead of 0.3, in `sum`.',
  'Thanks!',
]
export const verbs = [
  'run',
  'retry',
  'approve',
  'assign codex',
  'skip',
  'cancel',
  'revise it is too long',
  'check',
  'done',
  'refresh',
  'help',
  'aprove',
]

export type Act = { weight: number; kind: Kind; act: (scene: Scene, topic: Topic) => boolean }
/** An act of people. It returns false where there was nothing to do. */
export const may = (weight: number, kind: Kind, act: (scene: Scene, topic: Topic) => unknown): Act => ({
  ...{ weight, kind, act: (scene, topic) => act(scene, topic) !== false },
})
