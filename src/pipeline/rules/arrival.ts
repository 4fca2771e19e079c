import { parseCommand } from '../command.ts'
import { consentByLabel } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { keyMark, unsupportedKey } from '../mark.ts'
import { move, newRecord } from '../record.ts'
import type { Comment } from '../snapshot.ts'
import { iso, type World } from '../world.ts'
import type { Reason } from './consent.ts'

/** A re-run replays an old payload under the old actor's name; whoever pressed the button must be allowed to push, now. */
export function isStrangersRerun({ s }: World): boolean {
  return isRerun(s.run) && s.mayPush[s.run.triggeredBy] !== true
}

export function isRerun({ attempt, actor, triggeredBy }: World['s']['run']): boolean {
  return attempt > 1 || triggeredBy !== actor
}

export function isPullRequest(w: World): boolean {
  return w.s.target === 'pull-request'
}

/** Only somebody who could have meant it gets an answer, once. */
export function sayUnsupported(w: World): Effect[] {
  const isSaid = w.s.comments.some(({ ours, body }) => ours && body.includes(keyMark(unsupportedKey)))
  return consentByLabel(w.s).kind === 'given' && !isSaid ? [{ do: 'say-unsupported' }] : []
}

/** The last command of somebody who may push. */
function lastWish({ s }: World): Comment | null {
  const isCommand = (c: Comment) => !c.ours && c.editedAt === null && parseCommand(c.body) !== null
  return s.comments.findLast((c) => isCommand(c) && c.author !== null && s.mayPush[c.author.login] === true) ?? null
}

export function isNobodysWish(w: World): boolean {
  return !w.s.labelled && lastWish(w) === null
}

/**
 * Why an item does not begin as queued, if it does not. Where a record was lost, the label that is still on is no new consent:
 * nobody knows what happened since it was put there.
 */
export function whyNot({ s }: World): Reason | null {
  if ((s.status.kind === 'absent' && s.status.why !== null) || s.pullRequest !== null) return 'record-lost'
  if (!s.labelled) return 'unlabelled'
  if (s.issue.state === 'closed') return 'issue-closed'
  const { kind } = consentByLabel(s)
  return kind === 'refused' ? 'relabelled-by-stranger' : kind === 'stale' ? 'edited' : null
}

/** Begins the item: queued by a consent that holds, else cancelled at once with the reason and the way back, so that commands are heard. */
export function begin(w: World): Effect[] {
  const { s, now } = w
  const reason = whyNot(w)
  const standing = consentByLabel(s)
  const rebuilt = s.status.kind === 'absent' ? s.status.why : null
  const ids = { repository: s.repository.id, issue: s.issue.id, generation: generationFor(s) }
  const consent = standing.kind === 'given' && reason === null ? standing.consent : null
  // What was said before the label, or where it is off before the command by which we come here, was said to nobody.
  const isHistory = ({ id, createdAt }: Comment) =>
    reason === 'record-lost' || (s.labelled ? createdAt < s.labelled.at : id < (lastWish(w)?.id ?? 0))
  const record = {
    ...newRecord(iso(now), ids, consent, s.labelled?.event ?? null, rebuilt),
    handled: s.comments.filter(isHistory).at(-1)?.id ?? 0,
    // Who put the label on in vain is told by the reason.
    refused: reason === 'relabelled-by-stranger' && s.labelled?.by?.bot === false ? [s.labelled.by.login] : [],
  }
  if (reason === null)
    return [
      { do: 'save', record },
      { do: 'react', comment: null, content: 'eyes' },
    ]
  const how = { at: iso(now), by: 'issuewright', rule: 'without-consent' }
  return [{ do: 'save', record: move(record, 'cancelled', how, { reason }) }]
}

/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s: World['s']): number {
  const spent = s.pullRequest !== null && s.pullRequest.state === 'closed'
  return Math.max(1, s.newestBranch) + (spent ? 1 : 0)
}
