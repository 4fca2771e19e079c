import type { Person } from '../../src/pipeline/snapshot.ts'
import { type Fact, type GitHub, label, type Note, ours, repository, type Topic } from './github.ts'
import type { Profile } from './profile.ts'
import type { Run } from './runner.ts'
import type { Timeline } from './timeline.ts'

/**
 * What must hold, judged by the history of the world alone. Nothing here is taken from the rules: moves, consent, slots and
 * budgets are written down a second time, from the design, so that a mistake would have to be made twice.
 */
export type Oracle = ReturnType<typeof oracle>

/** The parts of a record that are judged, as this reads them from a comment by itself. */
export type Told = {
  repository: number
  issue: number
  revision: number
  generation: number
  stage: string
  since: string
  reason: string | null
  place: number | null
  history: { from: string; to: string; at: string; by: string; rule: string }[]
  consent: { by: { login: string } } | null
  lease: { run: number; deadline: string } | null
  error: { code: string; message: string; retryAt: string | null } | null
  attempts: { run: number }[]
  totals: { costUsd: number }
  labelling: string | null
  handled: number
  refused: string[]
}

const record = /<!-- issuewright:v1 (\{.*\}) sig:(?:[0-9a-f]{64}|none) -->\s*$/s

export const toldBy = (body: string): Told | null => {
  const [, json] = record.exec(body) ?? []
  const told = json === undefined ? null : JSON.parse(json)
  return Array.isArray(told?.history) ? told : null
}

/** The stages and moves of the design, section 3; `done` and `reviewing` may follow anything, `skipped` all but `working`. */
const moves: Record<string, string[]> = {
  queued: ['clarifying', 'planned', 'working', 'failed', 'cancelled'],
  clarifying: ['queued', 'failed', 'cancelled'],
  planned: ['queued', 'working', 'failed', 'cancelled'],
  working: ['queued', 'failed', 'cancelled'],
  reviewing: ['working', 'failed', 'cancelled'],
  done: ['queued'],
  failed: ['queued', 'cancelled'],
  skipped: ['queued'],
  cancelled: ['queued'],
}
const anywhere = ['done', 'reviewing', 'skipped']
const mayFollow = (from: string, to: string) =>
  from !== to && (anywhere.includes(to) ? !(from === 'working' && to === 'skipped') : (moves[from] ?? []).includes(to))

/** Leave to work: by a label or a command, with every text that the issue has had since. */
type Grant = {
  by: Person
  note: Note | null
  /** When it was given, in whole seconds, as GitHub tells it. */
  second: number
  stoppedBy: Note[]
  texts: { text: string; by: Person | null; may: boolean }[]
}
type Attempt = {
  number: number
  generation: number
  run: Run
  day: string
  minutes: number
  usd: number
  counts: boolean
  /** It works on an open pull request. */
  isRound: boolean
}
type Memory = {
  grants: Grant[]
  past: Grant[]
  everGranted: Set<string>
  last: Told | null
  disturbed: boolean
  pulls: Set<string>
  unseen: boolean
  /** The last command to begin that was given while the label was off. */
  early: { note: Note; second: number } | null
}

/** Rounds of work on a pull request: three that people ask for, and three that are lost by no fault of theirs, then one more lost. */
const mostRounds = 7

export function oracle(
  world: GitHub,
  timeline: Timeline,
  profile: Profile,
  signed: boolean,
  complain: (why: string) => void,
) {
  /** Every record that we ever wrote. */
  const written = new Set<string>()
  const memories = new Map<number, Memory>()
  const attempts: Attempt[] = []
  const second = () => Math.floor(timeline.now() / 1_000)
  const textOf = ({ title, body }: Topic) => JSON.stringify([title, body])
  const may = (person: Person | null) => person !== null && !person.bot && world.mayPush.get(person.login) === true

  function memoryOf(number: number): Memory {
    const known = memories.get(number)
    if (known) return known
    const fresh: Memory = {
      grants: [],
      past: [],
      everGranted: new Set(),
      last: null,
      disturbed: false,
      pulls: new Set(),
      unseen: false,
      early: null,
    }
    memories.set(number, fresh)
    return fresh
  }

  function grant(topic: Topic, by: Person | null, note: Note | null) {
    if (!by) return
    const memory = memoryOf(topic.number)
    memory.everGranted.add(by.login)
    memory.grants.push({ by, note, second: second(), stoppedBy: [], texts: [{ text: textOf(topic), by, may: true }] })
  }

  function hear(fact: Fact): void {
    switch (fact.is) {
      case 'label':
      case 'unlabel':
        hearLabel(fact)
        break
      case 'edit': {
        const edit = { text: textOf(fact.topic), by: fact.by, may: may(fact.by) }
        for (const { texts } of memoryOf(fact.topic.number).grants) texts.push(edit)
        break
      }
      case 'say':
        hearWords(fact.topic, fact.note)
        break
      case 'rewrite':
      case 'unsay':
        if (fact.by.id !== ours.id && fact.note.ours) disturb(fact.topic.number)
        // Of two status comments made at the same time we take ours back: its record never stood.
        else if (fact.is === 'unsay' && toldBy(fact.note.body)) memoryOf(fact.topic.number).last = null
        break
      case 'right':
        if (fact.may) allow(fact.login)
        else forgive(fact.login)
        break
      case 'pull':
        hearPull(fact)
        break
    }
  }

  /** What somebody said is judged when it is read: after a loss of rights nobody can tell whether it counted. */
  function forgive(login: string) {
    for (const { grants } of memories.values())
      for (const one of grants) one.stoppedBy = one.stoppedBy.filter(({ author }) => author?.login !== login)
  }

  /** A right is looked up when it matters: who has it then has changed the text with it, and the new text may be bound. */
  function allow(login: string) {
    for (const { grants } of memories.values())
      for (const { texts } of grants) for (const edit of texts) edit.may ||= edit.by?.login === login
  }

  function disturb(number: number) {
    const { grants, past } = memoryOf(number)
    // Whoever puts an old record back brings back what was said when it was written: an accepted risk.
    Object.assign(memoryOf(number), { disturbed: true, last: null, pulls: new Set(), grants: [...past, ...grants] })
    for (const attempt of attempts) if (attempt.number === number) attempt.counts = false
  }

  function hearLabel({ is, topic, name, by }: Extract<Fact, { is: 'label' | 'unlabel' }>) {
    const own = [...profile.stageLabels, ...(isTypeLabelOfOurs(topic, name) ? profile.typeLabels : [])]
    if (by?.id === ours.id && topic.target === 'issue' && !own.includes(name))
      complain(`#${topic.number}: we ${is === 'label' ? 'added' : 'removed'} the label ${name}, which is not ours`)
    if (name !== label) return
    const memory = memoryOf(topic.number)
    // Whose label is off before its stage is shown is not found by those who look at all items.
    memory.unseen = is === 'unlabel' && !topic.labels.includes('automate: working')
    // What was said in the very second in which the label went may have been said after it.
    if (is === 'unlabel') memory.grants = memory.grants.filter((one) => one.note && one.second === second())
    else grant(topic, by, null)
    // Within a second nobody can tell whether a command was given before the label was on.
    const { early } = memory
    if (is === 'label' && early?.second === second()) grant(topic, early.note.author, early.note)
  }

  /** A type label is ours as long as nobody else has put it on. */
  function isTypeLabelOfOurs({ labellings }: Topic, name: string): boolean {
    return labellings.findLast((one) => one.label === name)?.by?.id === ours.id
  }

  /** What is said on the page of a pull request is said of its issue. */
  function hearWords({ number }: Topic, note: Note) {
    const topic = world.topicOf(world.pulls.find((one) => one.number === number)?.issue ?? number)
    if (note.forged) return
    const verb = /^\/automate[ \t]+([a-z]+)[ \t]*(?:$|[ \t\r\n])/.exec(note.body)?.[1] ?? ''
    const { grants } = memoryOf(topic.number)
    if (['run', 'retry', 'approve'].includes(verb)) {
      if (topic.labels.includes(label)) grant(topic, note.author, note)
      else memoryOf(topic.number).early = { note, second: second() }
    }
    if (['cancel', 'skip'].includes(verb) && may(note.author)) for (const { stoppedBy } of grants) stoppedBy.push(note)
  }

  function hearPull({ pull, by }: Extract<Fact, { is: 'pull' }>) {
    const memory = memoryOf(pull.issue)
    if (pull.state === 'merged') {
      memory.past.push(...memory.grants)
      memory.grants = []
    }
    if (by?.id !== ours.id || pull.state !== 'open') return
    if (memory.pulls.has(pull.branch)) complain(`#${pull.issue}: a second pull request from ${pull.branch}`)
    memory.pulls.add(pull.branch)
  }

  /** Why nobody has given leave to work on this issue as it stands at this moment; null when somebody has. */
  function whyNot(number: number): string | null {
    const topic = world.topicOf(number)
    if (topic.state === 'closed') return 'it is closed'
    if (!topic.labels.includes(label)) return 'the label is not on'
    const reasons = memoryOf(number).grants.map((one) => whyVoid(one, topic))
    return reasons.includes(null) ? null : (reasons.at(-1) ?? 'nobody ever gave leave')
  }

  function whyVoid({ by, stoppedBy, texts }: Grant, topic: Topic): string | null {
    const { notes } = topic
    if (!may(by)) return `${by.login} may not push`
    const stop = stoppedBy.find((note) => may(note.author) && note.editedAt === null && notes.includes(note))
    if (stop) return `${stop.author?.login} said ${stop.body}`
    const meant = new Set<string>()
    for (const edit of texts) {
      if (!edit.may && !may(edit.by)) break
      meant.add(edit.text)
    }
    return meant.has(textOf(topic)) ? null : `the text is not what ${by.login} gave leave for`
  }

  /** A record is written, by a run that has read the issue when `before` held. */
  function saved(topic: Topic, note: Note, run: Run, before: string | null) {
    const told = toldBy(note.body)
    if (!told) return
    written.add(record.exec(note.body)?.[1] ?? '')
    const about = `#${topic.number} revision ${told.revision}`
    const { everGranted } = memoryOf(topic.number)
    // With a double beside it nobody can say which of the two records the next one follows.
    const isDoubled = topic.notes.some(({ forged, body }) => forged && toldBy(body)?.issue === topic.id)
    const last = isDoubled ? null : memoryOf(topic.number).last
    const bad = (why: string) => complain(`${about}: ${why}`)
    if (told.repository !== repository || told.issue !== topic.id) bad('the record is bound to something else')
    if (Buffer.byteLength(note.body) > 60_000) bad('the comment is longer than 60,000 bytes')
    if (last && told.revision !== last.revision + 1) bad(`it follows revision ${last.revision}`)
    if (last && told.generation < last.generation) bad(`the generation falls from ${last.generation}`)
    // A round that failed leaves its pull request in review, and its error in the record.
    const keeps = told.stage === 'reviewing' || told.stage === 'failed'
    if (told.error ? !keeps : told.stage === 'failed') bad(`${told.stage} and error do not fit`)
    if (told.stage === 'failed' && !told.error?.code) bad('failed without saying why')
    if ((told.stage === 'working') !== (told.lease !== null)) bad(`${told.stage} and lease do not fit`)
    if (told.consent && !everGranted.has(told.consent.by.login)) bad(`${told.consent.by.login} never consented`)
    judgeMoves(told, last, bad)
    // Without a record before it a move shows that work begins: an old record put back has begun long ago.
    const isFresh = last !== null || Math.abs(Date.parse(told.since) - run.now()) < 60_000
    const begins = told.stage === 'working' && told.lease?.run === run.id && last?.stage !== 'working' && isFresh
    const now = begins ? whyNot(topic.number) : null
    if (before !== null && now !== null) bad(`work begins although ${now}`)
    if (last && last.stage !== 'working' && told.stage === 'working' && !begins)
      bad('the lease is not of the run that begins')
    memoryOf(topic.number).last = told
  }

  function judgeMoves(told: Told, last: Told | null, bad: (why: string) => void) {
    const { history } = told
    const known = last?.history.at(-1)
    const from = known ? history.findLastIndex((one) => JSON.stringify(one) === JSON.stringify(known)) : -1
    const fresh = last ? history.slice(from + 1) : history
    let stage = last?.stage ?? fresh[0]?.from
    for (const move of fresh) {
      if (move.from !== stage) bad(`it moves from ${move.from}, but stands at ${stage}`)
      if (!mayFollow(move.from, move.to)) bad(`illegal move from ${move.from} to ${move.to} by ${move.rule}`)
      if (move.by !== 'issuewright' && !world.mayPush.has(move.by)) bad(`${move.by} moves it, who may never push`)
      if (move.by === '' || move.rule === '' || Number.isNaN(Date.parse(move.at)))
        bad('a move says not by whom, when or why')
      stage = move.to
    }
    if (stage !== undefined && stage !== told.stage) bad(`it stands at ${told.stage} without a move from ${stage}`)
    if (fresh.length > 0 && fresh.at(-1)?.at !== told.since) bad('since is not the time of the last move')
  }

  /** What the status comment says now; of several the newest counts. */
  function current(number: number): Told | null {
    const { id, notes } = world.topicOf(number)
    const told = notes.flatMap((note) => (isBelieved(note) ? (toldBy(note.body) ?? []) : []))
    return told
      .filter(({ issue }) => issue === id)
      .reduce<Told | null>((best, one) => (best && best.revision >= one.revision ? best : one), null)
  }

  /** Nobody else may have changed it; with a key, not the record in it. */
  function isBelieved({ ours, body, author, editor }: Note): boolean {
    const untouched = editor === null || editor.id === author?.id
    return ours && (signed ? written.has(record.exec(body)?.[1] ?? '') : untouched)
  }

  /** The command of somebody who may push that nobody has ever looked at. */
  function unheard(number: number, { handled, refused }: Told): Note | null {
    const counts = ({ id, author, editedAt, forged, body }: Note) =>
      id > handled && !forged && editedAt === null && may(author) && /^\/automate[ \t]+[a-z]/.test(body)
    const { notes } = world.topicOf(number)
    return notes.find((note) => counts(note) && !note.ours && !refused.includes(note.author?.login ?? '')) ?? null
  }

  return {
    hear,
    unheard,
    whyNot,
    saved,
    current,
    disturb,
    grantsOf: (number: number) => memoryOf(number).grants,
    isDisturbed: (number: number) => memoryOf(number).disturbed,

    /** An agent begins to work. */
    agentStarts(number: number, run: Run) {
      const told = current(number)
      const generation = told?.generation ?? 0
      // Whose record was destroyed by a person is not seen by the others.
      const holds = (one: Attempt) => {
        const lease = current(one.number)?.lease
        // Without a label it is not found; the next look at it stops it.
        const shown = world.topicOf(one.number).labels.some((name) => name === label || name === 'automate: working')
        const { last, unseen } = memoryOf(one.number)
        const seen = shown && !unseen && last !== null
        return seen && lease?.run === one.run.id && Date.parse(lease.deadline) > timeline.now()
      }
      const others = attempts.filter((one) => one.run.working && one.number !== number && holds(one))
      const busy = new Set(others.map((one) => one.number)).size
      // Whose own record was destroyed meanwhile holds no slot, and nobody can be told to stop it.
      if (busy >= profile.slots && told?.lease?.run === run.id)
        complain(`#${number}: an agent starts beside ${busy} others`)
      const mine = attempts.filter((one) => one.number === number && one.counts)
      const isRound = memoryOf(number).pulls.has(`issuewright/issue-${number}-g${generation}`)
      const tries = mine.filter((one) => one.generation === generation && one.isRound === isRound)
      if (tries.length >= (isRound ? mostRounds : profile.attempts))
        complain(`#${number}: attempt ${tries.length + 1} of generation ${generation}`)
      const spent = (some: Attempt[], of: 'minutes' | 'usd') => some.reduce((sum, one) => sum + one[of], 0)
      // Clocks may be wrong by minutes; a budget is never passed by more than one attempt.
      if (spent(mine, 'minutes') >= profile.issueMinutes + 15) complain(`#${number}: all minutes are used up`)
      if (spent(mine, 'usd') >= profile.issueUsd) complain(`#${number}: all dollars are used up`)
      const day = new Date(run.now()).toISOString().slice(0, 10)
      // What an issue has cost is not seen by others once its label is off.
      const isSeen = (one: Attempt) => one.counts && world.topicOf(one.number).labels.includes(label)
      const today = attempts.filter((one) => one.day === day && isSeen(one))
      if (today.length > profile.dailyAttempts) complain(`#${number}: attempt ${today.length + 1} of the day`)
      if (spent(today, 'usd') >= profile.dailyUsd + profile.usd) complain(`#${number}: the day's dollars are used up`)
      attempts.push({ number, generation, run, day, minutes: 0, usd: 0, counts: true, isRound })
    },
    /** What it has cost becomes known. */
    agentCost(run: Run, minutes: number, usd: number) {
      const attempt = attempts.findLast((one) => one.run === run)
      const told = current(run.issue)
      // What a record has forgotten that was destroyed nobody can count.
      const { disturbed } = memoryOf(run.issue)
      if (attempt?.counts && (!disturbed || told?.attempts.some((one) => one.run === run.id)))
        Object.assign(attempt, { minutes, usd })
      const paid = attempts.reduce((sum, one) => sum + (one.number === run.issue ? one.usd : 0), 0)
      if (!disturbed && told && told.totals.costUsd < paid - 0.01)
        complain(`#${run.issue}: ${told.totals.costUsd} dollars are counted, and ${paid} were paid`)
    },
    /** Whatever ran: there is one status comment for an issue, and nothing was said twice. */
    inspect() {
      for (const { number, notes } of world.topics.values()) {
        const own = notes.filter((note) => note.ours && !note.forged)
        const records = own.filter(({ body }) => record.test(body))
        // Whose first one a person changed while its answer was lost cannot be known again.
        if (records.length > 1 && !memoryOf(number).disturbed) complain(`#${number}: ${records.length} status comments`)
        const keys = own.flatMap(({ body }) => body.match(/<!-- issuewright-key:[\w-]+ -->/g) ?? [])
        const twice = keys.find((key, at) => keys.indexOf(key) !== at)
        if (twice) complain(`#${number}: said twice: ${twice}`)
      }
    },
  }
}
