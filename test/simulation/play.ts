import type { Person } from '../../src/pipeline/snapshot.ts'
import { alice, bob, type Scene } from './act.ts'
import { type Fact, github, type Hook, label, ours, type Topic } from './github.ts'
import { type Kind, kinds } from './kinds.ts'
import { oracle } from './oracle.ts'
import { act, begin, help } from './people.ts'
import { profiles } from './profile.ts'
import { random } from './random.ts'
import { type Job, runner } from './runner.ts'
import { timeline } from './timeline.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const start = Date.parse('2026-11-20T08:00:00Z')

export type Played = { seed: number; violations: string[]; counts: Map<Kind, number>; lines: string[]; runs: number }

/** Plays one seed from its first event to the rest at its end. The same seed always plays the same. */
export async function play(seed: number, tracing = false): Promise<Played> {
  const chance = random(seed)
  const time = timeline(start + chance.between(0, day))
  const profile = chance.pick(profiles)
  const key = chance.chance(0.5) ? 'a-state-key-of-this-repository' : null
  const storm = chance.pick([
    { kills: 0, faults: 0, webhooks: 0, races: 0.02 },
    { kills: 0.004, faults: 0.01, webhooks: 0.15, races: 0.02 },
    { kills: 0.01, faults: 0.03, webhooks: 0.3, races: 0.01 },
    { kills: 0.02, faults: 0.15, webhooks: 0.3, races: 0.01 },
  ])
  let calm = false
  const counts = new Map<Kind, number>()
  const violations: string[] = []
  const lines: string[] = []
  const count = (kind: Kind) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const at = () => new Date(time.now()).toISOString().slice(5, 23)
  const log = (job: Job | null, line: string) => {
    if (tracing) lines.push(`${at()}  ${job ? `[${job.run.id}.${job.run.attempt} ${job.name}] ` : ''}${line}`)
  }
  const complain = (why: string) => {
    log(null, `VIOLATION ${why}`)
    violations.push(why)
  }
  const told: ((fact: Fact) => void)[] = []
  const latest = new Map<number, number>()
  let hooks = 0

  /** Webhooks are lost, doubled, late, and so come in another order than they were sent. */
  function deliver(hook: Hook): void {
    if (hook.sender?.id === ours.id) return
    const serial = hooks++
    const bad = (share: number) => !calm && chance.chance(storm.webhooks * share)
    if (bad(0.35)) return void count('event lost')
    const late = bad(0.5)
    if (late) count('event delayed')
    const delay = late ? chance.between(minute, 3 * hour) : chance.between(500, 8 * second)
    const arrive = () => {
      const before = latest.get(hook.number) ?? -1
      if (serial < before) count('event reordered')
      latest.set(hook.number, Math.max(before, serial))
      machine.receive(hook)
    }
    time.at(time.now() + delay, arrive)
    if (!bad(0.3)) return
    count('event doubled')
    time.at(time.now() + delay + chance.between(0, minute), arrive)
  }

  const world = github(
    time,
    (fact) => {
      if (tracing) log(null, tell(fact))
      for (const hear of told) hear(fact)
    },
    deliver,
  )
  const judge = oracle(world, time, profile, key !== null, complain)
  told.push(judge.hear)
  world.state.settings = profile.settings
  for (const { login } of [alice, bob]) world.mayPush.set(login, true)
  let writes: string[] = []
  const machine = runner({
    ...{ world, random: chance, timeline: time, oracle: judge, profile, key, count, log, complain },
    weather: () => (calm ? { kills: 0, faults: 0, races: 0 } : storm),
    meddle: (issue) => interfere(world.topicOf(issue)),
    wrote: (job, what) => {
      if (job.run.attempt > 1 && !world.mayPush.has(job.run.triggeredBy))
        complain(`#${job.run.issue}: a re-run by ${job.run.triggeredBy} writes`)
      writes.push(`[${job.run.id} ${job.name}] ${what}`)
    },
  })
  const scene: Scene = {
    world,
    random: chance,
    profile,
    runner: machine,
    oracle: judge,
    signed: key !== null,
    count,
    log: (line) => log(null, line),
  }
  if (tracing) log(null, `seed ${seed}: ${profile.settings.replaceAll('\n', ', ')}, ${key ? 'signed' : 'unsigned'}`)

  for (let n = 0; n < chance.between(1, 4); n++) begin(scene)
  const acts = chance.between(6, 16)
  for (let n = 0; n < acts && violations.length === 0; n++) {
    const pause = chance.weighed([
      { weight: 40, ms: 3 * second },
      { weight: 30, ms: minute },
      { weight: 20, ms: 20 * minute },
      { weight: 8, ms: 5 * hour },
      { weight: 2, ms: 2 * day },
    ]).ms
    await time.play(time.now() + chance.between(0, pause))
    if (pause > minute && chance.chance(0.3)) count('sweep lost')
    else if (pause > minute) void machine.sweep()
    interfere(chance.pick(world.issues()))
  }
  await settle()
  return { seed, violations, counts, lines, runs: machine.runs.size }

  function interfere(topic: Topic): void {
    if ([...machine.runs.values()].some(({ issue, job }) => job && issue === topic.number)) count('race with people')
    if (chance.chance(0.2)) help(scene, topic)
    else act(scene, topic)
  }

  /** The faults stop; time passes, and sweeps run, until there is nothing left to do. Then everything must be in order. */
  async function settle(): Promise<void> {
    await time.play(time.now() + minute)
    calm = true
    Object.assign(world.state, { settings: profile.settings, opensPulls: true })
    await time.play()
    for (const wait of [hour, hour, day, 8 * day, 8 * day, 15 * day, day]) {
      for (let round = 0; violations.length === 0; round++) {
        await time.play(time.now() + (round === 0 ? wait : hour))
        const sweeping = machine.sweep()
        await time.play()
        if ((await sweeping) === 0) break
        if (round === 12) complain('the sweep finds no end')
      }
    }
    if (violations.length === 0) judgeEnd()
    // A first look may see what no sweep can find, and a second what came of it; the third finds all as it should be.
    for (let look = 0; look < 3 && violations.length === 0; look++) {
      writes = []
      for (const { number } of world.issues()) machine.start(number, alice.login)
      await time.play()
    }
    if (violations.length === 0 && writes.length > 0) complain(`a third look still writes: ${writes.join(', ')}`)
  }

  function judgeEnd(): void {
    judge.inspect()
    for (const { id, over } of machine.runs.values()) if (!over) complain(`run ${id} hangs`)
    for (const topic of world.issues()) {
      const stuck = whyStuck(topic.number)
      if (stuck) complain(`#${topic.number} is stuck: ${stuck}`)
    }
  }

  function whyStuck(number: number): string | null {
    const topic = world.topicOf(number)
    const record = judge.current(number)
    const labelled = topic.labels.includes(label)
    // Without the label a record that is not believed any more is left as it is.
    if (!labelled && judge.isDisturbed(number)) return null
    const seen = topic.state === 'open' && (labelled || profile.stageLabels.some((name) => world.has(topic, name)))
    if (!seen) return null
    const labelling = topic.labellings.findLast((one) => one.label === label)
    if (!record) {
      const by = labelling?.by
      // What nobody can read any more is told, and waits for a word.
      const begins = by?.bot === false && world.mayPush.get(by.login) === true && !judge.isDisturbed(number)
      const silent = topic.notes.every((note) => !note.ours)
      return labelled && (silent || begins) ? 'nobody has looked at it' : null
    }
    if (labelled && labelling && labelling.event !== record.labelling) return 'nobody has looked at its new label'
    const command = judge.unheard(number, record)
    if (command) return `nobody has heard ${command.author?.login} say ${command.body}`
    const active = !['done', 'skipped', 'cancelled'].includes(record.stage)
    const pull = world.pulls.findLast(({ branch }) => branch === `issuewright/issue-${number}-g${record.generation}`)
    // With strict consent a person must read what was answered.
    if (record.reason === 'unapproved') return null
    if (['queued', 'working', 'clarifying'].includes(record.stage)) return `it is ${record.stage} for ever`
    if (!labelled && active) return `it is ${record.stage} without the label`
    if (record.stage === 'reviewing' && pull?.state !== 'open')
      return `it is reviewing a pull request that is ${pull?.state}`
    if (record.error?.retryAt) return 'its retry is never done'
    const shown = profile.stageLabels.filter((name) => world.has(topic, name))
    const wanted = labelOf[record.stage] ?? null
    if (shown.length > (wanted === null ? 0 : 1) || (wanted !== null && (active || labelled) && shown[0] !== wanted))
      return `it is ${record.stage}, but labelled ${shown.join(', ') || 'nothing'}`
    return null
  }
}

const labelOf: Record<string, string> = {
  ...{ queued: 'automate: queued', clarifying: 'needs-clarification', planned: 'automate: planned' },
  ...{ working: 'automate: working', reviewing: 'automate: in review', done: 'automate: done' },
  ...{ failed: 'automate: failed', skipped: 'automate: skipped' },
}

export const allKinds = Object.keys(kinds) as Kind[]

/** What happened, in a line of the trace. */
function tell(fact: Fact): string {
  const name = (person: Person | null) => person?.login ?? 'a deleted account'
  switch (fact.is) {
    case 'label':
    case 'unlabel':
      return `#${fact.topic.number} ${fact.is} ${fact.name} by ${name(fact.by)}`
    case 'edit':
      return `#${fact.topic.number} is edited by ${name(fact.by)}: ${fact.topic.title}, ${fact.topic.body}`
    case 'say':
      return `#${fact.topic.number} comment ${fact.note.id} by ${name(fact.note.author)}: ${fact.note.body.slice(0, 60)}`
    case 'rewrite':
    case 'unsay':
      return `#${fact.topic.number} comment ${fact.note.id} is ${fact.is === 'unsay' ? 'deleted' : 'edited'} by ${name(fact.by)}`
    case 'state':
      return `#${fact.topic.number} is ${fact.topic.state} by ${name(fact.by)}`
    case 'right':
      return `${fact.login} may ${fact.may ? '' : 'not '}push`
    case 'branch':
      return `branch ${fact.name}`
    case 'pull':
      return `pull request ${fact.pull.number} from ${fact.pull.branch} is ${fact.pull.state} by ${name(fact.by)}`
  }
}
