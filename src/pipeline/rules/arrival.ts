import { parseCommand } from '../command.ts'
import { consentByLabel } from '../consent.ts'
import type { Effect, Notice } from '../effect.ts'
import { move, newRecord } from '../record.ts'
import type { Comment } from '../snapshot.ts'
import { iso, type World } from '../world.ts'

/** A re-run replays an old payload under the old actor's name; whoever pressed the button must be allowed to push. */
export function isStrangersRerun({ s }: World): boolean {
  return s.run.triggeredBy !== s.run.actor && !s.mayPush[s.run.triggeredBy]
}

export function isPullRequest(w: World): boolean {
  return w.s.target === 'pull-request'
}

/** Only somebody who could have meant it gets an answer. */
export function sayUnsupported(w: World): Effect[] {
  return consentByLabel(w.s).kind === 'given' ? [notice('unsupported-target', 'pull request')] : []
}

export function isUnlabelledCommand({ s }: World): boolean {
  const isCommand = (c: Comment) => !c.ours && c.editedAt === null && parseCommand(c.body) !== null
  return !s.labelled && s.comments.some((c) => isCommand(c) && c.author !== null && s.mayPush[c.author.login] === true)
}

export function sayUnlabelled(): Effect[] {
  return [notice('no-label', 'command')]
}

export function isRefused(w: World): boolean {
  return consentByLabel(w.s).kind === 'refused'
}

export function sayRefused(w: World): Effect[] {
  const standing = consentByLabel(w.s)
  return standing.kind === 'refused' ? [notice('refused', standing.by)] : []
}

export function sayClosed(): Effect[] {
  return [notice('closed', 'issue')]
}

export function isStale(w: World): boolean {
  return consentByLabel(w.s).kind === 'stale'
}

/** Begins the item: queued by a consent that holds, else cancelled at once with the reason and the way back. */
export function begin({ s, now }: World): Effect[] {
  const standing = consentByLabel(s)
  const ids = { repository: s.repository.id, issue: s.issue.id, generation: generationFor(s) }
  const labelling = s.labelled?.event ?? null
  const rebuilt = s.status.kind === 'absent' ? s.status.why : null
  if (standing.kind === 'given')
    return [{ do: 'save', record: newRecord(iso(now), ids, standing.consent, labelling, rebuilt) }]
  const record = newRecord(iso(now), ids, null, labelling, rebuilt)
  const how = { at: iso(now), by: 'issuewright', rule: 'edited-before-start' }
  return [{ do: 'save', record: move(record, 'cancelled', how, { reason: 'edited' }) }]
}

/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s: World['s']): number {
  const spent = s.pullRequest !== null && s.pullRequest.state === 'closed'
  return Math.max(1, s.newestBranch) + (spent ? 1 : 0)
}

function notice(code: Notice, about: string): Effect {
  return { do: 'notice', code, about }
}
