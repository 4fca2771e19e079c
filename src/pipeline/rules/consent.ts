import { owedBy } from '../attempt.ts'
import { consentByLabel, consentOf } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { branchName, type ItemRecord } from '../record.ts'
import { isActive } from '../stage.ts'
import { isBefore } from '../talk.ts'
import { close, type ItemWorld, keep, stopRun, to } from '../world.ts'
import { waitBecause } from './work.ts'

/** Why an item was cancelled: the words of the record, which `text` turns into sentences. */
export type Reason =
  | 'unlabelled'
  | 'issue-closed'
  | 'edited'
  | 'closed-unmerged'
  | 'rivalled'
  | 'unanswered'
  | 'consenter-left'
  | 'relabelled-by-stranger'
  | 'command'
  | 'record-lost'

export function withdraw(w: ItemWorld): Effect[] {
  return cancel(w, 'unlabelled')
}

export function closeDown(w: ItemWorld): Effect[] {
  return cancel(w, 'issue-closed')
}

export const isNewLabelling = ({ s, r }: ItemWorld): boolean => s.labelled !== null && s.labelled.event !== r.labelling

/** What was commanded before the label was put on is history: whoever took it off before meant that as well. */
export function lookedAt({ s, r }: ItemWorld): Pick<ItemRecord, 'labelling' | 'handled'> {
  const before = s.comments.findLast(({ createdAt }) => createdAt < (s.labelled?.at ?? ''))?.id ?? 0
  return { labelling: s.labelled?.event ?? null, handled: Math.max(r.handled, before) }
}

export function isAskedAgain(w: ItemWorld): boolean {
  return (
    (!isActive(w.r.stage) || w.r.stage === 'failed') &&
    isNewLabelling(w) &&
    w.s.issue.state === 'open' &&
    consentByLabel(w.s).kind === 'given'
  )
}

/** A new generation: a new branch and fresh attempts; questions and answers, history and totals stay. */
export function startOver(w: ItemWorld): Effect[] {
  const standing = consentByLabel(w.s)
  if (standing.kind !== 'given') return []
  return [
    to(
      w,
      'queued',
      'asked-again',
      { ...fresh(w.r), consent: standing.consent, ...lookedAt(w) },
      standing.consent.by.login,
    ),
  ]
}

/** What a new generation begins with. */
export function fresh(record: ItemRecord): Partial<ItemRecord> {
  return {
    generation: record.generation + 1,
    attempts: [],
    owed: owedBy(record),
    retries: 0,
    raced: null,
    enough: false,
    plan: null,
    change: null,
    revisions: [],
    asked: null,
    rebuilt: null,
    // Who asks again after a rival wants ours all the same.
    rival: record.reason === 'rivalled' ? record.rival : null,
  }
}

export function isRelabelled(w: ItemWorld): boolean {
  return isActive(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'given'
}

export function relabel(w: ItemWorld): Effect[] {
  const standing = consentByLabel(w.s)
  return standing.kind === 'given' ? [keep(w, { consent: standing.consent, ...lookedAt(w) })] : []
}

export function isRelabelledInVain(w: ItemWorld): boolean {
  return isNewLabelling(w) && ['refused', 'stale'].includes(consentByLabel(w.s).kind)
}

/** Who may not push ends what is under way. Whatever else stands stays, and the labelling is noted as looked at. */
export function refuse(w: ItemWorld): Effect[] {
  const { s, r } = w
  const refused = consentByLabel(s).kind === 'refused'
  if (isActive(r.stage) && refused) return cancel(w, 'relabelled-by-stranger')
  // The label of an item that ended may have been taken off since without a word of ours: nobody stands for its open pull request.
  const isLabelLost = r.stage === 'cancelled' && (r.reason === 'unlabelled' || r.reason === 'issue-closed')
  const reason = isLabelLost ? (refused ? 'relabelled-by-stranger' : 'edited') : r.reason
  return [keep(w, { ...lookedAt(w), reason })]
}

/** Rights are live: a consent lapses with the right to push of the person who gave it. */
export function hasConsenterLeft({ s, r }: ItemWorld): boolean {
  return isActive(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false
}

export function lapse(w: ItemWorld): Effect[] {
  return cancel(w, 'consenter-left')
}

/** While a pull request is under review an edit that voids consent stops only new rounds of work, so that the stage stands. */
export function isEdited(w: ItemWorld, how: 'rebind' | 'void'): boolean {
  const concerned = isActive(w.r.stage) && (how === 'rebind' || w.r.stage !== 'reviewing')
  return concerned && consentOf(w.s, w.r) === how
}

export function rebind(w: ItemWorld): Effect[] {
  return w.r.consent ? [keep(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : []
}

export function voidByEdit(w: ItemWorld): Effect[] {
  return cancel(w, 'edited')
}

/** With strict consent the words of people who may not push are read by someone who may, before anybody works on them. */
export function isUnapproved(w: ItemWorld): boolean {
  const { s, r, policy } = w
  const said = new Set(s.talk.answers.flatMap(({ trust, comment }) => (trust === 'writer' ? [] : [comment])))
  const unread = s.comments.some((one) => said.has(one.id) && !isBefore(one, r.consent?.at ?? ''))
  return policy.consent === 'strict' && r.stage === 'queued' && unread
}

export function waitForApproval(w: ItemWorld): Effect[] {
  return waitBecause(w, 'unapproved')
}

/** Ends the item for now, and the run that is at work on it. */
export function cancel(w: ItemWorld, reason: Reason, more: Partial<ItemRecord> = {}): Effect[] {
  const changes = { reason, ...close(w, 'cancelled'), ...lookedAt(w), ...more }
  return [...stopRun(w), to(w, 'cancelled', reason, changes)]
}

/** An item that ended between its branch and its pull request leaves a branch that nobody waits for; so does a merge. */
export function hasLeftBranch({ s, r }: ItemWorld): boolean {
  const spent = s.pullRequest === null || s.pullRequest.state === 'merged'
  return !isActive(r.stage) && r.attempts.length > 0 && spent && s.newestBranch === r.generation
}

/** Only what we know goes: one commit of ours on its base, or exactly what was merged. */
export function tidy({ s, r }: ItemWorld): Effect[] {
  const branch = branchName(s.issue.number, r.generation)
  const known = s.pullRequest ? { head: s.pullRequest.head } : { base: r.attempts.at(-1)?.base ?? '' }
  return [{ do: 'delete-branch', branch, known }]
}
