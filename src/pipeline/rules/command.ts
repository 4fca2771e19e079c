import { parseCommand, type Verb } from '../command.ts'
import { consentBy } from '../consent.ts'
import type { Effect } from '../effect.ts'
import { nearest } from '../nearest.ts'
import { type ItemRecord, mostRefused, move } from '../record.ts'
import type { Comment } from '../snapshot.ts'
import { isActive } from '../stage.ts'
import { close, type ItemWorld, iso, stopRun } from '../world.ts'
import { fresh } from './consent.ts'
import { isSpent } from './pull-request.ts'
import { approvedPlan } from './verdict.ts'

/**
 * The oldest command not yet handled. Edited comments, bots and our own words carry none; who was refused once is not
 * answered again, and whose right was not looked up in this run waits for the next.
 */
export function nextCommand({ s, r }: Pick<ItemWorld, 's' | 'r'>): Comment | null {
  const counts = ({ id, ours, author, editedAt, body }: Comment) =>
    id > r.handled && !ours && author !== null && !author.bot && editedAt === null && parseCommand(body) !== null
  const isHeard = (login: string) => s.mayPush[login] === true || (s.mayPush[login] === false && !isDeaf(login))
  const isDeaf = (login: string) => r.refused.includes(login) || r.refused.length >= mostRefused
  const said = [...s.comments, ...(s.discussion?.comments ?? [])].sort((a, b) => a.id - b.id)
  return said.find((comment) => counts(comment) && isHeard(comment.author?.login ?? '')) ?? null
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
      ...(isActive(outcome.record.stage) ? [] : stopRun(w)),
      { do: 'save', record: { ...outcome.record, ...handled, reply: null } },
      { do: 'react', comment: comment.id, content: '+1' },
    ]
  }
  const { login } = comment.author
  const reply = { to: login, code: outcome.reply, about: outcome.about ?? '' }
  const refused = w.s.mayPush[login] ? w.r.refused : [...w.r.refused, login]
  return [
    { do: 'save', record: { ...w.r, ...handled, refused, reply } },
    { do: 'react', comment: comment.id, content: reply.code === 'help' ? '+1' : 'confused' },
  ]
}

function outcomeOf(w: ItemWorld, comment: Comment, command: NonNullable<ReturnType<typeof parseCommand>>): Outcome {
  if (!comment.author || w.s.mayPush[comment.author.login] !== true) return { reply: 'refused' }
  if (command.verb === 'unknown') return { reply: 'unknown', about: command.nearest ?? '' }
  return verbs[command.verb](w, comment, comment.author.login, command.rest)
}

const verbs: Record<Verb, (w: ItemWorld, comment: Comment, by: string, rest: string) => Outcome> = {
  help: () => ({ reply: 'help' }),
  // Whoever asks for it has already got it: this run looks at everything anew.
  refresh: ({ r }) => ({ record: r }),
  revise: (w, comment, by) =>
    w.r.stage === 'reviewing' ? { record: { ...w.r, asked: { by, comment: comment.id } } } : notNow(w),
  check,
  run: again,
  retry: again,
  approve,
  assign: (w, _, __, agent) => {
    if (agent === '' || !w.policy.known.includes(agent)) return unknownAgent(w, agent)
    return isActive(w.r.stage) ? { record: { ...w.r, agent } } : notNow(w)
  },
  skip: (w, _, by) => {
    const { r } = w
    if (r.stage === 'skipped') return notNow(w)
    const stopped = r.stage === 'working' ? move(r, 'cancelled', how(w, by), close(w, 'cancelled')) : r
    return { record: move(stopped, 'skipped', how(w, by)) }
  },
  cancel: (w, _, by) => {
    if (!isActive(w.r.stage)) return notNow(w)
    return { record: move(w.r, 'cancelled', how(w, by), { reason: 'command', ...close(w, 'cancelled') }) }
  },
  done: (w, _, by) => {
    if (w.r.stage === 'working' || w.r.stage === 'done') return notNow(w)
    return { record: move(w.r, 'done', how(w, by), { reason: 'command' }) }
  },
}

const how = (w: ItemWorld, by: string) => ({ at: iso(w.now), by, rule: 'command' })

function notNow({ r }: ItemWorld): Outcome {
  return { reply: 'not-now', about: r.stage }
}

function unknownAgent({ policy }: ItemWorld, said: string): Outcome {
  return { reply: 'unknown-agent', about: nearest(said, policy.known) ?? policy.known.join(', ').slice(0, 60) }
}

/**
 * Once more: a failed item goes on in its generation, an ended one begins a new one. The command is a consent of its own,
 * and may name the agent.
 */
function again(w: ItemWorld, comment: Comment, by: string, agent: string): Outcome {
  const { s, r, policy } = w
  if (agent !== '' && !policy.known.includes(agent)) return unknownAgent(w, agent)
  if (!s.labelled) return { reply: 'no-label' }
  if (s.issue.state === 'closed' || (r.stage !== 'failed' && isActive(r.stage))) return notNow(w)
  const standing = consentBy(s, comment.author, comment.createdAt)
  if (standing.kind !== 'given') return { reply: 'refused', about: 'edited' }
  const next = r.stage === 'failed' && !isSpent(w) ? {} : fresh(r)
  const bound = { consent: standing.consent, labelling: s.labelled.event, agent: agent || r.agent, retries: 0 }
  return { record: move(r, 'queued', how(w, by), { ...next, ...bound }) }
}

/** Asks for the checks of exactly the commit that was there to be read: they run the agent's code with the repository's secrets. */
function check({ s, r, policy }: ItemWorld, comment: Comment, by: string): Outcome {
  if (!policy.app) return { reply: 'no-app' }
  const pull = s.pullRequest
  if (r.stage !== 'reviewing' || pull?.state !== 'open') return { reply: 'not-now', about: r.stage }
  if (comment.createdAt < r.since || pull.head !== r.change?.head) return { reply: 'moved' }
  return { record: { ...r, checks: { head: pull.head, by } } }
}

/** Approves the text as it stands now: mends a void consent, ends the questions, and lets a plan go that is for this text. */
function approve(w: ItemWorld, comment: Comment, by: string): Outcome {
  const { s, r } = w
  if (!s.labelled) return { reply: 'no-label' }
  if (s.issue.state === 'closed') return notNow(w)
  const standing = consentBy(s, comment.author, comment.createdAt)
  if (standing.kind !== 'given') return { reply: 'refused', about: 'edited' }
  const plan = approvedPlan(w, comment, by)
  const enough = r.enough || r.stage !== 'planned'
  const bound = { consent: standing.consent, labelling: s.labelled.event, enough, plan, retries: 0 }
  if (r.stage === 'queued') return { record: { ...r, ...bound, reason: null } }
  const isUnread = r.stage === 'planned' && plan?.approved === null
  if (isUnread || r.stage === 'reviewing') return { record: { ...r, ...bound } }
  if (r.stage === 'working' || r.stage === 'done' || r.stage === 'skipped') return notNow(w)
  return { record: move(r, 'queued', how(w, by), { ...(isSpent(w) ? fresh(r) : {}), ...bound }) }
}
