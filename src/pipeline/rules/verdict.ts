import { spentToday } from '../budget.ts'
import type { Effect } from '../effect.ts'
import { keyMark, markOf, planKey } from '../mark.ts'
import { forAgent } from '../policy.ts'
import type { ItemRecord } from '../record.ts'
import type { Comment } from '../snapshot.ts'
import { isActive } from '../stage.ts'
import { fail, type ItemWorld, keep, to } from '../world.ts'
import { verdictOf } from './clarify.ts'
import { agentsFor } from './ready.ts'

/** Plans per item: who changes the text more often decides by hand. */
const mostPlans = 10
/** Below this confidence no label and no type is set. */
const sure = 0.5

const isTriage = (w: ItemWorld): boolean => w.s.run.job === 'triage'

/** A verdict for which a model was asked is written at once, so that nothing is asked and paid twice. */
export function isUnnoted({ s, r }: ItemWorld): boolean {
  return s.verdict !== null && s.verdict.model !== null && s.verdict.hash !== r.verdict?.hash
}

export function note(w: ItemWorld): Effect[] {
  const { s, r, now } = w
  const { tokens = 0, costUsd = 0, fallback } = s.verdict ?? {}
  const today = spentToday(r, now)
  const changes: Partial<ItemRecord> = {
    verdict: s.verdict,
    judged: r.judged + (fallback === 'used-up' ? 0 : 1),
    totals: { ...r.totals, tokens: r.totals.tokens + tokens, costUsd: r.totals.costUsd + costUsd },
    spent: { ...today, costUsd: today.costUsd + costUsd },
  }
  return [keep(w, changes)]
}

/** A model may say that this is nothing for a machine, also of an answer; only a writer may say otherwise. */
export function isForAPerson(w: ItemWorld): boolean {
  const isJudged = w.r.stage === 'queued' || w.r.stage === 'clarifying'
  return isJudged && !w.r.enough && verdictOf(w)?.readiness === 'human'
}

export function leaveToAPerson(w: ItemWorld): Effect[] {
  return [fail(w, 'for-a-person', 'needs-a-person', { message: verdictOf(w)?.reason ?? '' })]
}

/** What a plan shows besides the text. A verdict is known by how often a model was asked: the same text, judged again, is another. */
export function termsOf({ s, r, policy }: Pick<ItemWorld, 's' | 'r' | 'policy'>) {
  const agents = agentsFor({ s, r, policy }).map((name) => ({ name, model: forAgent(policy['agent-model'], name) }))
  const { sandbox, verify, usd, draft } = policy
  const limits = [policy['agent-minutes'], policy['max-files'], policy['max-attempts'], usd]
  return { agents, branch: s.repository.branch, judged: r.judged, sandbox, verify, limits, draft }
}

/** The plan that would be posted now. */
export function planNow(w: Pick<ItemWorld, 's' | 'r' | 'policy'>, number: number): NonNullable<ItemRecord['plan']> {
  return { number, text: w.s.textHash, terms: markOf(JSON.stringify(termsOf(w))), approved: null }
}

function isPlanned(w: ItemWorld): boolean {
  const { text, terms } = planNow(w, 1)
  return w.r.plan?.text === text && w.r.plan.terms === terms
}

export function isUnplanned(w: ItemWorld): boolean {
  const approved = isPlanned(w) && w.r.plan?.approved !== null
  return w.policy.approval === 'plan' && w.r.stage === 'queued' && isTriage(w) && !approved
}

/** The plan in a comment, and the wait for a word on it; a run that died in between finds its comment again. */
export function plan(w: ItemWorld): Effect[] {
  const number = (w.r.plan?.number ?? 0) + 1
  if (number > mostPlans) return [fail(w, 'plan', 'needs-a-person', { about: { plans: mostPlans } })]
  return [{ do: 'plan', number }, to(w, 'planned', 'plan', { plan: planNow(w, number), verdict: verdictOf(w) })]
}

/** The comment that shows the plan in force. */
export function planComment(comments: readonly Comment[], { plan, generation }: ItemRecord): Comment | null {
  const mark = plan && keyMark(planKey(generation, plan))
  return comments.find(({ ours, body }) => mark !== null && ours && body.includes(mark)) ?? null
}

export function isPlanVoid(w: ItemWorld): boolean {
  return w.r.stage === 'planned' && (!isPlanned(w) || w.policy.approval === 'none')
}

export function dropPlan(w: ItemWorld): Effect[] {
  return [to(w, 'queued', 'plan-void')]
}

/** Who can push and has put a +1 on the plan in force; what was said about one before it counts no more. */
function approver({ s, r }: ItemWorld): string | null {
  const { comment = null, by = [] } = s.approvals ?? {}
  if (comment === null || comment !== planComment(s.comments, r)?.id) return null
  return by.find((login) => s.mayPush[login] === true) ?? null
}

export function isPlanApproved(w: ItemWorld): boolean {
  return w.r.stage === 'planned' && approver(w) !== null
}

export function takeApproval(w: ItemWorld): Effect[] {
  const by = approver(w)
  return w.r.plan && by ? [to(w, 'queued', 'plan-approved', { plan: { ...w.r.plan, approved: by } }, by)] : []
}

/**
 * The plan as a command that approves leaves it: approved if its author can have read it; a plan for another text or other terms
 * is gone, and plans are counted anew.
 */
export function approvedPlan(w: ItemWorld, comment: Comment, by: string): ItemRecord['plan'] {
  const { s, r } = w
  if (!isPlanned(w)) return null
  const read = comment.id > (planComment(s.comments, r)?.id ?? 0)
  return r.plan && read ? { ...r.plan, approved: by } : r.plan
}

/** What of the type is to be shown: where a person has set a type of their own, or taken ours away, nothing. */
function typeChanges({ s, r, policy }: ItemWorld): { label: string | null; type: string | null } | null {
  const { verdict } = r
  if (!isActive(r.stage) || !verdict || verdict.confidence < sure) return null
  const label = policy['type-labels'][verdict.type] ?? null
  const type = policy['issue-types'][verdict.type] ?? null
  const fold = (name: string) => name.toLowerCase()
  const mapped = Object.values(policy['type-labels']).map(fold)
  const present = s.issue.labels.map(fold).filter((name) => mapped.includes(name))
  const ours = r.shown?.label ? [fold(r.shown.label)] : []
  const isFree = present.length === ours.length && present.every((name) => ours.includes(name))
  const changes = {
    label: label !== r.shown?.label && isFree ? label : null,
    type: type !== r.shown?.type ? type : null,
  }
  return changes.label || changes.type ? changes : null
}

export function isTypeHidden(w: ItemWorld): boolean {
  return typeChanges(w) !== null
}

export function showType(w: ItemWorld): Effect[] {
  const { label = null, type = null } = typeChanges(w) ?? {}
  const shown = w.r.shown ?? { label: null, type: null }
  return [
    ...(label ? [{ do: 'type-label', name: label, instead: shown.label } as const] : []),
    ...(type ? [{ do: 'issue-type', name: type, instead: shown.type } as const] : []),
    keep(w, { shown: { label: label ?? shown.label, type: type ?? shown.type } }),
  ]
}
