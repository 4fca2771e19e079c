import { shared } from './likeness.ts'
import type { QuestionKey } from './question.ts'
import { besideUnknown, saysUnknown } from './reply.ts'
import { readSignals, type Signal } from './signal.ts'

/** The signals by which a text speaks of what a question of the catalogue asks. */
const signs: Readonly<Record<QuestionKey, readonly Signal[]>> = {
  'what-happens': ['crash', 'failure', 'problem', 'negation', 'regression', 'actual', 'trace', 'exception'],
  expected: ['expected'],
  reproduce: ['reproduce', 'steps', 'code'],
  version: ['version'],
  goal: ['reason'],
  behaviour: ['wish', 'feature', 'addition', 'condition'],
  acceptance: ['acceptance', 'checklist'],
  where: ['place'],
  wording: ['quotation'],
  scope: [],
  question: ['asking'],
  context: ['code', 'trace', 'exception'],
}

/** Whether a text speaks of what a question asks. One that says only that its author does not know speaks of what else it names. */
export function fits({ key, ask }: { key: string; ask: string }, text: string): boolean {
  if (saysUnknown(text)) return shared(ask, besideUnknown(text)) > 0
  const wanted = Object.hasOwn(signs, key) ? signs[key as QuestionKey] : []
  const found = readSignals(text)
  return wanted.some((signal) => found.has(signal)) || shared(ask, text) > 1
}
