import { parseCommand } from '../command.ts'
import { consentByLabel } from '../consent.ts'
import type { Effect, Notice } from '../effect.ts'
import { keyMark, noticeKey } from '../mark.ts'
import { move, newRecord } from '../record.ts'
import type { Comment } from '../snapshot.ts'
import { iso, type World } from '../world.ts'

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

/** Only somebody who could have meant it gets an answer. */
export function sayUnsupported(w: World): Effect[] {
  return consentByLabel(w.s).kind === 'given' ? notice(w, 'unsupported-target', 'pull request') : []
}

export function isUnlabelledCommand({ s }: World): boolean {
  const isCommand = (c: Comment) => !c.ours && c.editedAt === null && parseCommand(c.body) !== null
  return !s.labelled && s.comments.some((c) => isCommand(c) && c.author !== null && s.mayPush[c.author.login] === true)
}

export function sayUnlabelled(w: World): Effect[] {
  return notice(w, 'no-label', 'command')
}

export function isRefused(w: World): boolean {
  return consentByLabel(w.s).kind === 'refused'
}

export function sayRefused(w: World): Effect[] {
  const standing = consentByLabel(w.s)
  return standing.kind === 'refused' ? notice(w, 'refused', standing.by) : []
}

export function sayClosed(w: World): Effect[] {
  return notice(w, 'closed', 'issue')
}

export function isStale(w: World): boolean {
  return consentByLabel(w.s).kind === 'stale'
}

export function isRecordLost({ s }: World): boolean {
  return (s.status.kind === 'absent' && s.status.why !== null) || s.pullRequest !== null
}

/**
 * Begins the item: queued by a consent that holds, else cancelled at once with the reason and the way back. Where a record
 * was lost, the label that is still on is no new consent: nobody knows what happened since it was put there.
 */
export function begin(w: World): Effect[] {
  const { s, now } = w
  const standing = consentByLabel(s)
  const rebuilt = s.status.kind === 'absent' ? s.status.why : null
  const lost = isRecordLost(w)
  const ids = { repository: s.repository.id, issue: s.issue.id, generation: generationFor(s) }
  const consent = standing.kind === 'given' && !lost ? standing.consent : null
  const handled = s.comments.filter(({ createdAt }) => lost || createdAt < (s.labelled?.at ?? '')).at(-1)?.id ?? 0
  const record = {
    ...newRecord(iso(now), ids, consent, s.labelled?.event ?? null, rebuilt),
    handled,
  }
  if (consent) return [{ do: 'save', record }]
  const reason = lost ? 'record-lost' : 'edited'
  const how = { at: iso(now), by: 'issuewright', rule: lost ? 'record-lost' : 'edited-before-start' }
  return [{ do: 'save', record: move(record, 'cancelled', how, { reason }) }]
}

/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s: World['s']): number {
  const spent = s.pullRequest !== null && s.pullRequest.state === 'closed'
  return Math.max(1, s.newestBranch) + (spent ? 1 : 0)
}

/** Said once: what stands on the issue already is not said again. */
function notice({ s }: World, code: Notice, about: string): Effect[] {
  const mark = keyMark(noticeKey(code))
  return s.comments.some(({ ours, body }) => ours && body.includes(mark)) ? [] : [{ do: 'notice', code, about }]
}
