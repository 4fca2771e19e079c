import { Failure, type FailureCode } from '../../src/pipeline/error.ts'
import { isSame } from '../../src/pipeline/mark.ts'
import type { Comment } from '../../src/pipeline/snapshot.ts'
import type { Delivered, Listed, Platform } from '../../src/reconcile/ports.ts'
import { type Note, ours, plain, pullsOf, readingOf, repository, type Topic } from './github.ts'
import type { Kind } from './kinds.ts'
import type { Job, Machine } from './runner.ts'

/** What happens to a request: the kind of its trouble, what fails, and how long that takes. */
type Fault = { weight: number; kind: Kind; code: FailureCode; ms: number; writes?: true }

const faults: readonly Fault[] = [
  { weight: 4, kind: 'fault unavailable', code: 'github-unavailable', ms: 0 },
  { weight: 1, kind: 'fault timeout', code: 'github-unavailable', ms: 30_000 },
  { weight: 1, kind: 'fault rate-limit', code: 'github-unavailable', ms: 120_000 },
  { weight: 1, kind: 'fault forbidden', code: 'missing-right', ms: 0 },
  { weight: 1, kind: 'fault refused', code: 'internal', ms: 0 },
]

/** The App that starts checks; its events start runs, as a person's do. */
const app = { login: 'checks[bot]', id: 8, bot: true }

/** How long GitHub may take to show a write to those who list all issues, in ms. */
const lag = 2_000
const claimMs = 5_000

/** GitHub as one job sees it: each request is a point where others may run, and where it may fail, be lost, or be the last. */
export function platformFor(machine: Machine, job: Job): Platform {
  const { world, random, timeline, oracle } = machine
  const { log, count } = machine

  async function call<T>(name: string, writes: boolean, act: () => T): Promise<T> {
    await timeline.pause(random.between(60, random.chance(0.1) ? 4_000 : 500))
    if (job.dead) return never()
    const { kills, faults: rate, races } = machine.weather()
    if (job.run.issue > 0 && random.chance(races)) machine.meddle(job.run.issue)
    if (random.chance(kills)) return job.die(`before ${name}`, writes ? 'kill before a write' : 'kill before a read')
    if (random.chance(rate)) {
      count('fault slow')
      await timeline.pause(20_000)
      if (job.dead) return never()
    }
    if (random.chance(rate)) await stumble(name, random.weighed(faults))
    const result = act()
    if (!writes) return result
    machine.wrote(job, name)
    if (random.chance(kills)) return job.die(`after ${name}`, 'kill after a write')
    if (random.chance(rate)) {
      count('fault response-lost')
      log(job, `${name}: done, but the answer is lost`)
      throw new Failure('github-unavailable', `no answer to ${name}`)
    }
    return result
  }

  async function stumble(name: string, { kind, code, ms }: Fault): Promise<void> {
    count(kind)
    log(job, `${name}: ${kind}`)
    await timeline.pause(ms)
    if (job.dead) return never()
    throw new Failure(code, `${name} failed: ${kind}`)
  }
  const read = <T>(name: string, act: () => T) => call(name, false, act)
  const write = <T>(name: string, act: () => T) => call(name, true, act)
  /** What the adapter passes over. */
  const lenient = <T>(verb: Promise<T>, otherwise: T, codes: FailureCode[] = ['missing-right', 'internal']) =>
    verb.catch((error: unknown) => {
      if (error instanceof Failure && codes.includes(error.code)) return otherwise
      throw error
    })
  const noteOf = (id: number): [Topic, Note] | null => {
    for (const topic of world.topics.values()) {
      const note = topic.notes.find((one) => one.id === id)
      if (note) return [topic, note]
    }
    return null
  }

  const ourComments = (number: number) =>
    read('our comments', () =>
      world
        .topicOf(number)
        .notes.filter((note) => note.ours)
        .map(plain),
    )

  /** As the lists show it: what was written a moment ago may still be missing. */
  function listed(topic: Topic, at: number): Listed {
    const comments = topic.notes.flatMap((note): Comment[] => {
      const version = note.versions.findLast((one) => one.at <= at)
      return version ? [{ ...plain(note), body: version.body, editor: version.editor }] : []
    })
    const { id, number, author, state, labels, labellings } = topic
    return { id, number, author, open: state === 'open', labels: [...labels], labellings, comments, more: false }
  }

  return {
    read: (number, branch) =>
      read('read', () => {
        job.whyNot = oracle.whyNot(number)
        return readingOf(world, number, branch)
      }),
    pullRequests: (branch) => read('pull requests', () => pullsOf(world, branch)),
    mayPush: (login) =>
      read(`right of ${login}`, () => {
        // Whoever may push only since the issue was read may push.
        if (job.whyNot !== null && job.run.issue > 0) job.whyNot = oracle.whyNot(job.run.issue)
        return world.mayPush.get(login) === true
      }),
    hasEnded: (run) =>
      lenient<ReturnType<typeof machine.hasEnded>>(
        read('run', () => machine.hasEnded(run)),
        null,
      ),

    items: ({ open, closed, since }) =>
      read('items', () => {
        const at = timeline.now() - random.between(0, lag)
        const carries = (topic: Topic, names: readonly string[]) => names.some((name) => world.has(topic, name))
        return world
          .issues()
          .filter((topic) =>
            topic.state === 'open'
              ? carries(topic, open)
              : carries(topic, closed) && topic.touched >= Date.parse(since) - 1_000,
          )
          .map((topic) => listed(topic, at))
      }),
    home: () => read('home', () => ({ id: repository, branch: 'main', settings: world.state.settings })),
    pullRequestNews: (numbers) =>
      read('states', () => {
        const known = world.pulls.filter(({ number }) => numbers.includes(number))
        return new Map(
          known.map(({ number, state, head }) => {
            const quiet = { failed: [], asking: [], ticked: false }
            const comments = world.topicOf(number).notes.slice(-5).map(plain)
            return [number, { state, head, into: 'main', conflicted: false, ...quiet, comments }]
          }),
        )
      }),
    discussion: ({ head, number }) =>
      read('discussion', () => {
        const commits = [{ sha: head, headline: '', tree: head, before: '', parents: [], ours: true }]
        const reviews = [...(pullOf(number)?.reviews ?? [])]
        const comments = world.topicOf(number).notes.map(plain)
        return { reviews, threads: [], comments, commits, conflicted: false, runs: [] }
      }),
    failedChecks: () => read('checks', () => []),
    failedLog: () => read('log', () => ''),
    answerThread: async () => undefined,
    async reviseBranch({ branch, base, parents, files }, gate) {
      const tree = contentOf(files)
      const moved = () => new Failure('branch-moved', `Somebody pushed to ${branch}.`)
      const before = await write('commit', () => oracle.whyNot(job.run.issue))
      if (world.refs.get(branch)?.sha !== parents[0]) {
        if (world.refs.get(branch)?.tree === tree) return world.refs.get(branch)?.sha ?? ''
        throw moved()
      }
      await gate()
      return write(`revise ${branch}`, () => {
        if (world.refs.get(branch)?.sha !== parents[0]) throw moved()
        const now = oracle.whyNot(job.run.issue)
        if (before !== null && now !== null) machine.complain(`#${job.run.issue}: a branch is revised although ${now}`)
        const ref = { sha: world.newSha(), tree, base: base.sha, own: true }
        world.setBranch(branch, ref)
        return ref.sha
      })
    },
    dispatch: (number) =>
      lenient(
        write(`dispatch #${number}`, () => machine.dispatch(number)),
        undefined,
        ['missing-right', 'internal', 'github-unavailable'],
      ),
    settle: async () => {
      await timeline.pause(claimMs + 2 * lag)
      if (job.dead) return never()
    },
    claimMs,
    stopRun: (run) =>
      lenient(
        write(`stop run ${run}`, () => machine.cancel(run)),
        undefined,
      ),

    past: (number) => read('past', () => ({ title: world.topicOf(number).title, body: null })),
    moreComments: async () => [],
    deleteComment: (id) =>
      write('delete comment', () => {
        const [topic, note] = noteOf(id) ?? []
        if (topic && note) world.unsay(topic.number, note, ours)
      }),
    ourComments,
    comment: (id) => read('comment', () => (noteOf(id)?.[1] ? plain(noteOf(id)?.[1] as Note) : null)),
    async createComment(number, body) {
      for (let tries = 1; ; tries++) {
        try {
          return await write('new comment', () => {
            const note = world.say(number, body, ours)
            oracle.saved(world.topicOf(number), note, job.run, job.whyNot)
            return plain(note)
          })
        } catch (error) {
          // As the adapter does: never repeated before a look.
          const unsure = error instanceof Failure && error.code === 'github-unavailable'
          const made = unsure ? (await ourComments(number)).find((comment) => isSame(comment.body, body)) : undefined
          if (made) return made
          if (!unsure || tries >= 4) throw error
        }
      }
    },
    editComment: (id, body) =>
      write('edit comment', () => {
        const [topic, note] = noteOf(id) ?? []
        if (!topic || !note) return null
        world.rewrite(topic.number, note, body, ours)
        oracle.saved(topic, note, job.run, job.whyNot)
        return plain(note)
      }),
    react: (_, comment) =>
      lenient(
        write(`react to ${comment ?? 'the issue'}`, () => {}),
        undefined,
      ),

    ensureLabels: (number, names) => {
      const add = write(`label ${names}`, () => {
        for (const name of names) world.addLabel(number, name, ours)
      })
      return lenient(add, undefined, ['internal'])
    },
    approvers: (id) => read('approvers', () => [...(noteOf(id)?.[1].thumbs ?? [])]),
    openIssues: () => read('open issues', () => world.issues().map(({ number, title }) => ({ number, title }))),
    ensureTypeLabel: (number, { name, instead }) =>
      write(`type label ${name}`, () => {
        if (instead) world.removeLabel(number, instead, ours)
        world.addLabel(number, name, ours)
      }),
    ensureIssueType: async () => {},
    ensureNoLabel: (number, name) => write(`unlabel ${name}`, () => world.removeLabel(number, name, ours)),

    baseFiles: () => read('base files', () => new Map()),
    async ensureBranch(branch, { sha: base }, files, _, gate) {
      const tree = contentOf(files)
      const before = await write('commit', () => oracle.whyNot(job.run.issue))
      await gate()
      return write(`branch ${branch}`, () => {
        const there = world.refs.get(branch)
        if (there && there.tree === tree && there.base === base && there.own) return there.sha
        if (there) throw new Failure('branch-taken', `The branch \`${branch}\` exists already.`)
        const now = oracle.whyNot(job.run.issue)
        if (before !== null && now !== null) machine.complain(`#${job.run.issue}: a branch appears although ${now}`)
        const ref = { sha: world.newSha(), tree, base, own: true }
        world.setBranch(branch, ref)
        return ref.sha
      })
    },
    isOurs: (branch, base) => read('branch', () => isOurs(branch, base)),
    async deleteBranch(branch, of) {
      const known = await lenient(
        read('branch', () => ('base' in of ? isOurs(branch, of.base) : world.refs.get(branch)?.sha === of.head)),
        false,
      )
      if (known)
        await lenient(
          write(`delete ${branch}`, () => world.deleteBranch(branch, ours)),
          undefined,
        )
    },
    ensurePullRequest: ({ branch, title }) =>
      write(`pull request from ${branch}`, () => {
        if (!world.state.opensPulls) throw new Failure('pull-requests-forbidden', 'The settings forbid pull requests.')
        const open = pullsOf(world, branch).find(({ state }) => state === 'open')
        if (open) return open
        if (!world.refs.has(branch)) throw new Failure('internal', 'GitHub refused: the head does not exist')
        const { issue: _, ...pull } = world.openPull(job.run.issue, branch, title)
        return pull
      }),
    updatePage: (number, revise) =>
      write('bring the page up to date', () => {
        const pull = pullOf(number)
        if (pull) pull.draft = revise({ body: '', draft: pull.draft }).draft
        return pull?.draft ?? false
      }),
    reopen: (number) =>
      write('reopen', () => {
        const pull = pullOf(number)
        if (pull) world.setPull(pull, 'open', ours)
      }),
    async startChecks(number) {
      const pull = pullOf(number)
      if (!pull) throw new Failure('app-unusable', 'There is no such pull request.')
      await write('close for checks', () => world.setPull(pull, 'closed', app))
      await write('reopen for checks', () => world.setPull(pull, 'open', app))
    },
    ensureAssignees: (number, logins) =>
      lenient(write('assign', () => pullOf(number)?.assignees.push(...logins)).then(nothing), undefined),
    ensureReviewers: (number, logins) =>
      lenient(write('request review', () => pullOf(number)?.reviewers.push(...logins)).then(nothing), undefined),
  }

  function isOurs(branch: string, base: string): boolean {
    const ref = world.refs.get(branch)
    return ref?.own === true && ref.base === base
  }

  function pullOf(number: number) {
    return world.pulls.find((one) => one.number === number)
  }
}

export const never = <T>(): Promise<T> => new Promise<T>(() => {})
const nothing = () => {}

function contentOf(files: Delivered['files']): string {
  return JSON.stringify(files.map((file) => [file.path, file.mode, 'content' in file ? [...file.content] : null]))
}
