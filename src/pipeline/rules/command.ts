import { parseCommand, type Verb } from '../command.ts'
import { consentBy } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { type ItemRecord, move } from '../record.ts'
import type { Comment } from '../snapshot.ts'
import { isActive } from '../stage.ts'
import { type ItemWorld, iso } from '../world.ts'
import { fresh } from './consent.ts'

/** The oldest command not yet handled. Edited comments, bots and our own words carry none. */
export function nextCommand({ s, r }: ItemWorld): Comment | null {
  const isCommand = (c: Comment) =>
    c.id > r.handled && !c.ours && c.author !== null && !c.author.bot && c.editedAt === null
  return s.comments.find((comment) => isCommand(comment) && parseCommand(comment.body) !== null) ?? null
}

type Reply = NonNullable<ItemRecord['reply']>['code']
type Outcome = { record: ItemRecord } | { reply: Reply; about?: string }

/** Does what the command says, or answers why not; both are noted, so that a command acts once. */
export function obey(w: ItemWorld): Effect[] {
  const comment = nextCommand(w)
  const command = comment && parseCommand(comment.body)
  if (!comment?.author || !command) return []
  const outcome = outcomeOf(w, comment, command)
  const handled = { handled: comment.id }
  if ('record' in outcome) {
    return [
      { do: 'save', record: { ...outcome.record, ...handled, reply: null } },
      { do: 'react', comment: comment.id, content: '+1' },
    ]
  }
  const reply = { to: comment.author.login, code: outcome.reply, about: outcome.about ?? '' }
  return [
    { do: 'save', record: { ...w.r, ...handled, reply } },
    { do: 'react', comment: comment.id, content: 'confused' },
  ]
}

function outcomeOf(w: ItemWorld, comment: Comment, command: NonNullable<ReturnType<typeof parseCommand>>): Outcome {
  if (!comment.author || !w.s.mayPush[comment.author.login]) return { reply: 'refused' }
  if (command.verb === 'unknown') return { reply: 'unknown', about: command.nearest ?? '' }
  return verbs[command.verb](w, comment, comment.author.login)
}

const verbs: Record<Verb, (w: ItemWorld, comment: Comment, by: string) => Outcome> = {
  help: () => ({ reply: 'help' }),
  run: again,
  retry: again,
  approve,
  skip: ({ r, now }, _, by) => {
    if (r.stage === 'skipped') return { reply: 'not-now', about: r.stage }
    const how = { at: iso(now), by, rule: 'command' }
    const stopped = r.stage === 'working' ? move(r, 'cancelled', how) : r
    return { record: move(stopped, 'skipped', how) }
  },
  cancel: ({ r, now }, _, by) =>
    isActive(r.stage)
      ? { record: move(r, 'cancelled', { at: iso(now), by, rule: 'command' }, { reason: 'command' }) }
      : { reply: 'not-now', about: r.stage },
  done: ({ r, now }, _, by) =>
    r.stage === 'working' || r.stage === 'done'
      ? { reply: 'not-now', about: r.stage }
      : { record: move(r, 'done', { at: iso(now), by, rule: 'command' }, { reason: 'command' }) },
}

/** Once more: a failed item goes on in its generation, an ended one begins a new one. The command is a consent of its own. */
function again(w: ItemWorld, comment: Comment, by: string): Outcome {
  const { s, r, now } = w
  if (!s.labelled) return { reply: 'no-label' }
  if (s.issue.state === 'closed' || (r.stage !== 'failed' && isActive(r.stage)))
    return { reply: 'not-now', about: r.stage }
  const standing = consentBy(s, comment.author, comment.createdAt)
  if (standing.kind !== 'given') return { reply: 'refused', about: 'edited' }
  const next = r.stage === 'failed' || r.attempts.length === 0 ? {} : fresh(r)
  return {
    record: move(
      r,
      'queued',
      { at: iso(now), by, rule: 'command' },
      { ...next, consent: standing.consent, labelling: s.labelled.event },
    ),
  }
}

/** Approves the text as it stands now: mends a void consent, and ends the questions. */
function approve(w: ItemWorld, comment: Comment, by: string): Outcome {
  const { s, r, now } = w
  if (!s.labelled) return { reply: 'no-label' }
  const standing = consentBy(s, comment.author, comment.createdAt)
  if (standing.kind !== 'given') return { reply: 'refused', about: 'edited' }
  const bound = { consent: standing.consent, labelling: s.labelled.event, enough: true }
  if (r.stage === 'queued' || r.stage === 'reviewing') return { record: { ...r, ...bound } }
  if (r.stage === 'working' || r.stage === 'done' || r.stage === 'skipped') return { reply: 'not-now', about: r.stage }
  return { record: move(r, 'queued', { at: iso(now), by, rule: 'command' }, bound) }
}
