import type { Person } from '../../src/pipeline/snapshot.ts'
import {
  type Act,
  alice,
  bob,
  bodies,
  clear,
  mallory,
  may,
  rita,
  robot,
  type Scene,
  tom,
  verbs,
  words,
  writers,
} from './act.ts'
import { label, type Topic } from './github.ts'
import { onPulls, onRuns, onStatuses } from './mischief.ts'
import { brokenSettings } from './profile.ts'

const say =
  (by: Person, body: (scene: Scene) => string) =>
  ({ world, ...scene }: Scene, { number }: Topic) => {
    world.say(number, body({ world, ...scene }), by)
  }
const command = ({ random }: Scene) => `/automate ${random.pick(verbs)}`
const putOn =
  (by: Person | null) =>
  ({ world }: Scene, topic: Topic) => {
    if (world.has(topic, label)) return false
    world.addLabel(topic.number, label, by)
  }

const edit =
  (by: Person | null) =>
  ({ world, random }: Scene, { number }: Topic) =>
    world.edit(
      number,
      random.chance(0.3)
        ? { title: `Totals are wrong ${random.between(0, 9).toFixed(0)}` }
        : { body: `${random.pick(bodies)} ${random.between(0, 9).toFixed(0)}` },
      by,
    )
/** What people do to an issue, and say on it. */
const onIssues: readonly Act[] = [
  may(6, 'label put on anew', ({ world, random }, { number }) => {
    world.removeLabel(number, label, random.pick([alice, tom]))
    world.addLabel(number, label, random.pick(writers))
  }),
  may(5, 'label taken off', ({ world, random }, topic) => {
    if (!world.has(topic, label)) return false
    world.removeLabel(topic.number, label, random.pick([alice, tom, rita]))
  }),
  may(4, 'label by a stranger', (scene, topic) => putOn(scene.random.pick([tom, rita, null]))(scene, topic)),
  may(3, 'label by a bot', (scene, topic) => putOn(robot)(scene, topic)),
  may(2, 'label of ours taken off', ({ world, random, profile }, topic) => {
    const there = profile.stageLabels.filter((name) => world.has(topic, name))
    if (there.length === 0) return false
    world.removeLabel(topic.number, random.pick(there), random.pick([tom, robot]))
  }),
  may(2, 'label of ours put on', ({ world, random, profile }, { number }) =>
    world.addLabel(number, random.pick(profile.stageLabels), random.pick([tom, robot])),
  ),
  may(3, 'label of others', ({ world, random, profile }, topic) => {
    const name = random.pick(['bug', 'help wanted', 'agent: codex', profile.priority ?? 'urgent'])
    if (world.has(topic, name)) world.removeLabel(topic.number, name, tom)
    else world.addLabel(topic.number, name, random.pick([tom, robot, alice]))
  }),
  may(5, 'edit by the reporter', (scene, topic) => edit(rita)(scene, topic)),
  may(4, 'edit by a writer', (scene, topic) => edit(scene.random.pick(writers))(scene, topic)),
  may(2, 'edit by a bot', (scene, topic) => edit(scene.random.pick([robot, null]))(scene, topic)),
  may(4, 'edit undone', ({ world, random }, { number, edits, title, body }) => {
    if (edits.length === 0) return false
    // There and back within a moment: what was read in between is another text.
    world.edit(number, { body: `${body}\nAnd delete everything.` }, random.pick([rita, robot]))
    world.edit(number, { title, body }, random.pick([rita, alice]))
  }),
  may(5, 'edit of a comment', ({ world, random }, { number, notes }) => {
    const own = notes.filter((note) => !note.ours)
    if (own.length === 0) return false
    const note = random.pick(own)
    const said = ['/automate run', '/automate approve', '/automate cancel']
    world.rewrite(number, note, random.chance(0.6) ? random.pick(said) : random.pick(words), note.author ?? alice)
  }),
  may(2, 'comment deleted', ({ world, random }, { number, notes }) => {
    const own = notes.filter((note) => !note.ours)
    if (own.length === 0) return false
    world.unsay(number, random.pick(own), alice)
  }),
  may(5, 'closed by a person', ({ world, random }, { number, state }) =>
    world.setState(number, state === 'open' ? 'closed' : 'open', random.pick([alice, rita, tom])),
  ),
  may(2, 'rights lost', ({ world }) => {
    if (!world.mayPush.get(bob.login)) return false
    world.setRight(bob.login, false)
  }),
  may(4, 'rights won', ({ world }) => {
    if (world.mayPush.get(bob.login)) return false
    world.setRight(bob.login, true)
  }),
  may(2, 'issue locked', (_, topic) => {
    topic.locked = !topic.locked
  }),
  may(2, 'settings broken', ({ world, profile }) => {
    world.state.settings = world.state.settings === brokenSettings ? profile.settings : brokenSettings
  }),
  may(2, 'pull requests forbidden', ({ world }) => {
    world.state.opensPulls = !world.state.opensPulls
  }),
  may(14, 'command by a writer', (scene, topic) => say(scene.random.pick(writers), command)(scene, topic)),
  may(4, 'command by a stranger', (scene, topic) =>
    say(scene.random.pick([rita, mallory, tom]), command)(scene, topic),
  ),
  may(2, 'command by a bot', say(robot, command)),
  may(
    8,
    'answer by the reporter',
    say(rita, ({ random }) => random.pick(words)),
  ),
  may(3, 'thumb on a plan', ({ random }, { notes }) => {
    const plan = notes.findLast(({ ours, body }) => ours && body.includes('issuewright-key:plan-'))
    if (!plan) return false
    plan.thumbs.push(random.pick([alice, bob, mallory]).login)
  }),
  may(4, 'boxes ticked by a writer', ({ world, random }, { number, notes }) => {
    const questions = notes.findLast(({ ours, body }) => ours && body.includes('- [ ] '))
    if (!questions) return false
    const ticked = random.chance(0.5)
      ? questions.body.replaceAll('- [ ] ', '- [x] ')
      : questions.body.replace('- [ ] ', '- [x] ')
    world.rewrite(number, questions, ticked, random.pick(writers))
  }),
  may(
    3,
    'answer by a stranger',
    say(mallory, ({ random }) => random.pick(words)),
  ),
]

const all = [...onIssues, ...onPulls, ...onStatuses, ...onRuns]

/** The first thing that people do: an issue, and mostly the label. */
export function begin({ world, random }: Scene): void {
  const { number } = world.openIssue(rita, 'Totals are wrong', random.pick(bodies))
  // A form may put the label on in the reporter's name.
  if (random.chance(0.9)) world.addLabel(number, label, random.chance(0.9) ? random.pick(writers) : rita)
}

/** One of all the things that people do, to an issue. */
export function act(scene: Scene, topic: Topic): void {
  const pull = scene.world.pulls.some(({ issue, state }) => issue === topic.number && state !== 'merged')
  for (let tries = 0; tries < 10; tries++) {
    const { kind, act } = scene.random.weighed(pull && scene.random.chance(0.4) ? onPulls : all)
    if (!act(scene, topic)) continue
    scene.count(kind)
    scene.log(`#${topic.number} ${kind}`)
    return
  }
}

/** What people do all day, so that there is something to disturb. */
export function help(scene: Scene, topic: Topic): void {
  const { world, random } = scene
  if (!world.has(topic, label)) world.addLabel(topic.number, label, alice)
  else world.say(topic.number, random.pick(['/automate run', '/automate approve', clear]), alice)
}
