import { usedUp } from '../pipeline/budget.ts'
import { planKey } from '../pipeline/mark.ts'
import type { Policy } from '../pipeline/policy.ts'
import { verdictOf } from '../pipeline/rules/clarify.ts'
import { planNow, termsOf } from '../pipeline/rules/verdict.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { toldIn } from '../pipeline/talk.ts'
import { grounded, type Verdict, verdictSchema } from '../pipeline/verdict.ts'
import type { PlanContext } from '../text/plan.ts'
import type { AskModel, Judge, Platform } from './ports.ts'
import { readable } from './readable.ts'

/** A model is asked so often for one item; who talks on makes no further bill. */
const mostAsked = 20

type Judges = { platform: Platform; judge: Judge; ask: AskModel }

/**
 * Judges the text as it stands: by the model of the policy, else by the offline rules. Consent and the live right of who gave
 * it are looked at once more before a model is asked: the rules before this one see to both.
 */
export async function understand(
  snapshot: Snapshot,
  policy: Policy,
  { platform, judge, ask }: Judges,
): Promise<Verdict> {
  const { repository, issue, textHash, mayPush, status } = snapshot
  const { title, body, answers } = readable(snapshot)
  const byRules = () => judge({ title, body, answers, told: toldIn(snapshot.talk) }, textHash, policy)
  const record = status.kind === 'valid' ? status.record : null
  const { model } = policy
  if (model === null || mayPush[record?.consent?.by.login ?? ''] !== true) return byRules()
  if (!record || record.judged >= mostAsked || usedUp(record, policy) !== null)
    return { ...(await byRules()), model, fallback: 'used-up' }
  const [tree, open] = await Promise.all([platform.baseFiles(repository.head, [], () => null), platform.openIssues()])
  const files = [...(tree?.keys() ?? [])]
  const issues = open.filter(({ number }) => number !== issue.number)
  const said = await ask({ title, body, answers, files, issues, hash: textHash }, policy)
  const { judgement, fallback, tokens, costUsd } = said
  if (!judgement) return { ...(await byRules()), model, fallback, tokens, costUsd }
  const verdict = { ...judgement, signals: [], by: 'model', model, tokens, costUsd, hash: textHash }
  return grounded(verdictSchema.parse(verdict), {
    files: new Set(files),
    issues: issues.map(({ number }) => number),
  })
}

/** What a plan for an item says, and the key of its comment, which changes with all that it is bound to. */
export function planOf(snapshot: Snapshot, policy: Policy, number: number): PlanContext & { key: string } {
  const { status, issue } = snapshot
  if (status.kind !== 'valid') throw new Error('a plan without a record')
  const w = { s: snapshot, r: status.record, policy }
  const { agents, branch } = termsOf(w)
  const key = planKey(status.record.generation, planNow(w, number))
  return { key, verdict: verdictOf(w), agents, policy, branch, issueUrl: issue.url, binding: key.slice(-12) }
}
