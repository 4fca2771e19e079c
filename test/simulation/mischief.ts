import type { Person } from '../../src/pipeline/snapshot.ts'
import { type Act, alice, bob, mallory, may, robot, type Scene, verbs, writers } from './act.ts'
import { type Note, ours, type Pull, type Topic } from './github.ts'

const pullOf = ({ world, random }: Scene, { number }: Topic, states: Pull['state'][]): Pull | null => {
  const some = world.pulls.filter((pull) => pull.issue === number && states.includes(pull.state))
  return some.length === 0 ? null : random.pick(some)
}
const onPull = (states: Pull['state'][], act: (scene: Scene, pull: Pull) => void) => (scene: Scene, topic: Topic) => {
  const pull = pullOf(scene, topic, states)
  if (!pull) return false
  act(scene, pull)
}
const branchOf = ({ world, random }: Scene, { number }: Topic): string | null => {
  const names = [...world.refs.keys()].filter((name) => name.startsWith(`issuewright/issue-${number}-g`))
  return names.length === 0 ? null : random.pick(names)
}
/** What people do to our pull requests and branches. */
export const onPulls: readonly Act[] = [
  may(
    8,
    'changes requested',
    onPull(['open'], ({ world, random }, pull) =>
      world.review(pull, random.pick([alice, bob, mallory]), random.chance(0.8) ? 'changes-requested' : 'approved'),
    ),
  ),
  may(
    8,
    'pull request merged',
    onPull(['open'], ({ world, random }, pull) => {
      world.setPull(pull, 'merged', alice)
      if (random.chance(0.5)) world.deleteBranch(pull.branch, alice)
    }),
  ),
  may(
    8,
    'pull request closed',
    onPull(['open'], ({ world, random }, pull) => {
      world.setPull(pull, 'closed', random.pick([alice, robot]))
      if (random.chance(0.4)) world.deleteBranch(pull.branch, alice)
    }),
  ),
  may(5, 'pull request reopened', (scene, topic) => {
    const pull = pullOf(scene, topic, ['closed'])
    const other = scene.world.pulls.some((one) => one.branch === pull?.branch && one.state === 'open')
    if (!pull || other || !scene.world.refs.has(pull.branch)) return false
    scene.world.setPull(pull, 'open', alice)
  }),
  may(
    3,
    'label on a pull request',
    onPull(['open'], ({ world, random }, pull) => world.labelPull(pull, random.pick([alice, mallory]))),
  ),
  may(
    4,
    'command on a pull request',
    onPull(['open', 'closed'], ({ world, random }, { number }) => {
      world.say(number, `/automate ${random.pick(verbs)}`, random.pick([alice, bob, mallory]))
    }),
  ),
  may(2, 'branch taken', ({ world, oracle }, { number }) => {
    const name = `issuewright/issue-${number}-g${(oracle.current(number)?.generation ?? 0) + 1}`
    if (world.refs.has(name)) return false
    world.setBranch(name, { sha: world.newSha(), tree: 'theirs', base: world.state.head, own: false })
  }),
  may(2, 'branch deleted', (scene, topic) => {
    const name = branchOf(scene, topic)
    if (name === null) return false
    scene.world.deleteBranch(name, bob)
  }),
  may(3, 'branch pushed to', (scene, topic) => {
    const name = branchOf(scene, topic)
    const ref = scene.world.refs.get(name ?? '')
    if (name === null || !ref) return false
    scene.world.setBranch(name, { ...ref, sha: scene.world.newSha(), own: false })
  }),
]

const marker = /<!-- issuewright:v1 \{.*$/s
const statusOf = ({ notes }: Topic): Note | undefined =>
  notes.find((note) => note.ours && !note.forged && marker.test(note.body))
/** Its text as we wrote it last, whatever others have made of it. */
const genuine = ({ versions }: Note): string =>
  versions.findLast(({ editor }) => editor === null || editor.id === ours.id)?.body ?? ''
const onStatus = (act: (scene: Scene, topic: Topic, note: Note) => unknown) => (scene: Scene, topic: Topic) => {
  const note = statusOf(topic)
  return note ? act(scene, topic, note) : false
}
/** What people and other workflows do to the status comment. */
export const onStatuses: readonly Act[] = [
  may(
    2,
    'forgery by an outsider',
    onStatus(({ world }, { number }, { body }) => {
      world.say(number, body.replace(/"stage":"[a-z]+"/, '"stage":"queued"'), mallory)
    }),
  ),
  may(
    2,
    'forgery by a copy',
    onStatus(({ world, random, oracle }, { number }, note) => {
      const other = random.pick(world.issues())
      if (other.number === number) return false
      world.say(other.number, genuine(note), ours, true)
      oracle.disturb(other.number)
    }),
  ),
  may(
    3,
    'forgery by a workflow',
    onStatus(({ world, signed }, { number }, note) => {
      // Without a key nothing tells it from our own.
      if (!signed) return false
      const forged = genuine(note)
        .replace(/"stage":"[a-z]+"/, '"stage":"queued"')
        .replace(/"revision":(\d+)/, '"revision":9$1')
      world.say(number, forged, ours, true)
    }),
  ),
  may(
    1.5,
    'forgery of a double',
    onStatus(({ world, oracle }, { number }, note) => {
      world.say(number, genuine(note), ours, true)
      oracle.disturb(number)
    }),
  ),
  may(
    2,
    'status tampered with',
    onStatus(({ world, random }, { number }, note) => {
      const changes = [
        (body: string) => body.replace(/"login":"[a-z]+"/g, '"login":"mallory"'),
        (body: string) => body.replace(/"stage":"[a-z]+"/, '"stage":"queued"'),
        (body: string) => body.replace(/"attempts":\d+/, '"attempts":0'),
        (body: string) => body.replace(marker, '<!-- issuewright:v1 {"v":1} sig:none -->'),
        (body: string) => body.replace(marker, ''),
      ]
      world.rewrite(number, note, random.pick(changes)(note.body), bob)
    }),
  ),
  may(
    1.5,
    'status rolled back',
    onStatus(({ world, random }, { number }, note) => {
      if (note.versions.length < 2) return false
      world.rewrite(number, note, random.pick(note.versions.slice(0, -1)).body, bob)
    }),
  ),
  may(
    2,
    'status defaced',
    onStatus(({ world }, { number }, note) => world.rewrite(number, note, `Nonsense.\n\n${note.body}`, bob)),
  ),
  may(
    1.5,
    'status deleted',
    onStatus(({ world }, { number }, note) => world.unsay(number, note, bob)),
  ),
]

const finished = ({ runner }: Scene) => [...runner.runs.values()].filter(({ over, gone }) => over && !gone)
const again = (by: Person, what: 'all' | 'failed') => (scene: Scene) => {
  const failed = (run: ReturnType<typeof finished>[number]) =>
    [run.triage.result, run.implement, run.publish].some((one) => one === 'failure' || one === 'cancelled')
  const some = finished(scene).filter((run) => what === 'all' || failed(run))
  if (some.length === 0) return false
  scene.runner.rerun(scene.random.pick(some.slice(-5)), by.login, what)
}
/** What people do to runs. */
export const onRuns: readonly Act[] = [
  may(3, 're-run of all jobs', (scene) => again(scene.random.pick(writers), 'all')(scene)),
  may(5, 're-run of failed jobs', (scene) => again(scene.random.pick(writers), 'failed')(scene)),
  may(2, 're-run by a stranger', (scene) => again(mallory, scene.random.pick(['all', 'failed']))(scene)),
  may(4, 'run cancelled', ({ runner, random }) => {
    const some = [...runner.runs.values()].filter(({ over }) => !over)
    if (some.length === 0) return false
    runner.cancel(random.pick(some).id)
  }),
]
