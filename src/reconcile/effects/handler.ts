import type { Effect } from '../../pipeline/effect.ts'
import type { Policy } from '../../pipeline/policy.ts'
import type { Snapshot } from '../../pipeline/snapshot.ts'
import type { Seal } from '../../text/codec.ts'
import type { AskModel, Delivered, Judge, Platform } from '../ports.ts'

/** Everything outside that an effect may use. */
export type Tools = {
  platform: Platform
  judge: Judge
  ask: AskModel
  seals: readonly Seal[]
  runUrl: (id: number) => string
  delivered: Delivered | null
  now: () => Date
  /** Looks once more whether the plan still holds. @throws Conflict when it does not */
  gate: () => Promise<void>
}

/** What is known when an effect is applied, and the tools for it. */
export type Scene = { snapshot: Snapshot; policy: Policy; tools: Tools }

type Verb = Effect['do']

/** Applies one kind of effect: looks before it writes, and returns the snapshot as it is afterwards. */
export type Handler<V extends Verb> = (effect: Extract<Effect, { do: V }>, scene: Scene) => Promise<Snapshot>

export type Handlers<V extends Verb> = { [K in V]: Handler<K> }
