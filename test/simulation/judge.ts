import { classify } from '../../src/pipeline/classify.ts'
import { judgementSchema, type Verdict } from '../../src/pipeline/verdict.ts'
import type { Judge, Matter, Said } from '../../src/reconcile/ports.ts'
import type { Random } from './random.ts'

const judgements = new Map<string, Verdict>()

/** The offline rules; each text is judged once. */
export function judgement({ title, body, answers, told }: Parameters<Judge>[0], hash: string): Verdict {
  const known = judgements.get(hash)
  if (known) return known
  const verdict = classify({ title, body, answers: answers.map(({ text }) => text), told }, hash)
  judgements.set(hash, verdict)
  return verdict
}

/** A model of the model: it mostly agrees with the rules, at times leaves it to a person, at times says nothing of use. */
export function modelSays({ title, body, answers, hash }: Matter, random: Random): Said {
  const cost = { tokens: 2_000, costUsd: 0.01 }
  if (random.chance(0.2)) return { judgement: null, fallback: 'no-answer', ...cost }
  const { shape } = judgementSchema
  const told = judgement({ title, body, answers, told: [] }, hash)
  const known = Object.fromEntries(Object.keys(shape).map((key) => [key, told[key as keyof Verdict]]))
  const readiness = random.chance(0.1) ? 'human' : 'ready'
  return { judgement: judgementSchema.parse({ ...known, readiness }), fallback: null, ...cost }
}
