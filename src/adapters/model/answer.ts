import { z } from 'zod'
import { jsonOf } from '../../pipeline/json.ts'
import { questionKeys, refusesCredentials } from '../../pipeline/question.ts'
import { type Judgement, judgementSchema } from '../../pipeline/verdict.ts'
import { neutraliseLine } from '../../text/neutralise.ts'
import type { Reply } from './reply.ts'

const mostLine = 1_000

/**
 * Reads the judgement out of a model's answer: the JSON object alone, or one within prose, a fence or thoughts. Its words come
 * out harmless, since they are published; questions that want credentials, and facts nobody knows, do not come out at all.
 */
export function readAnswer({ content, cut }: Reply): { judgement: Judgement } | { problem: string } {
  if (cut) return { problem: 'It was cut off at the limit of its length; be shorter.' }
  // Thoughts may name their own marks, so they reach to the last one.
  const said = content.trimStart().startsWith('<think>') ? content.slice(content.lastIndexOf('</think>') + 1) : content
  const parsed = judgementSchema.safeParse(jsonOf(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)))
  if (!parsed.success) return { problem: z.prettifyError(parsed.error).slice(0, 1_000) }
  return { judgement: harmless(parsed.data) }
}

function harmless(judgement: Judgement): Judgement {
  const line = (text: string) => neutraliseLine(text, mostLine)
  const lines = (texts: readonly string[]) => texts.map(line).filter(Boolean)
  const { questions, missing } = judgement
  return {
    ...judgement,
    summary: line(judgement.summary),
    reason: line(judgement.reason),
    requirements: lines(judgement.requirements),
    approach: lines(judgement.approach),
    questions: questions
      .filter(({ ask, why }) => !refusesCredentials(`${ask} ${why}`))
      .map(({ ask, why }) => ({ ask: line(ask), why: line(why) }))
      .filter(({ ask }) => ask !== ''),
    missing: missing.filter((key) => questionKeys.some((known) => known === key)),
  }
}
