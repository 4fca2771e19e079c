import type { Comment, Issue, Person, PullRequest, Review } from '../../src/pipeline/snapshot.ts'
import type { Reading } from '../../src/reconcile/ports.ts'
import type { Timeline } from './timeline.ts'

export const ours: Person = { login: 'github-actions[bot]', id: 41_898_282, bot: true }
export const label = 'automate'
export const repository = 7

/** A comment with all texts it had, for whoever sees others late. `forged`: by another workflow with the same identity as ours. */
export type Note = Comment & {
  versions: { at: number; body: string; editor: Person | null }[]
  forged: boolean
  thumbs: string[]
}

/** An issue or a pull request as a conversation. */
export type Topic = Omit<Issue, 'hash' | 'url'> & {
  target: Reading['target']
  labellings: Reading['labellings']
  notes: Note[]
  touched: number
}

export type Pull = PullRequest & { issue: number; reviews: Review[] }
/** A branch: its head, what our one commit holds and stands on, and whether others have pushed to it. */
export type Ref = { sha: string; tree: string; base: string; own: boolean }

/** Something that happened, told in the moment in which it does. */
export type Fact =
  | { is: 'label' | 'unlabel'; topic: Topic; name: string; by: Person | null }
  | { is: 'edit'; topic: Topic; by: Person | null }
  | { is: 'say'; topic: Topic; note: Note }
  | { is: 'rewrite'; topic: Topic; note: Note; by: Person }
  | { is: 'unsay'; topic: Topic; note: Note; by: Person }
  | { is: 'state'; topic: Topic; by: Person | null }
  | { is: 'right'; login: string; may: boolean }
  | { is: 'branch'; name: string; ref: Ref }
  | { is: 'pull'; pull: Pull; by: Person | null }

/** An event of GitHub's, with as much of a payload as is read anywhere. */
export type Hook = { event: string; payload: Record<string, unknown>; sender: Person | null; number: number }

export type GitHub = ReturnType<typeof github>

/** A model of GitHub: one repository, and what people and we do to it. Everything happens at once and in whole. */
export function github(timeline: Timeline, tell: (fact: Fact) => void, deliver: (hook: Hook) => void) {
  const topics = new Map<number, Topic>()
  const refs = new Map<string, Ref>()
  const pulls: Pull[] = []
  const mayPush = new Map<string, boolean>()
  let serial = 100
  const state = { settings: null as string | null, head: sha(1), opensPulls: true }

  /** GitHub's own clock shows whole seconds. */
  const stamp = (): string => `${new Date(timeline.now()).toISOString().slice(0, 19)}Z`
  const nextId = (): number => (serial += 1)
  const topicOf = (number: number): Topic => {
    const topic = topics.get(number)
    if (!topic) throw new Error(`there is no issue ${number}`)
    return topic
  }

  function hook(
    event: string,
    action: string,
    topic: Topic,
    sender: Person | null,
    more: Record<string, unknown> = {},
  ) {
    const labels = topic.labels.map((name) => ({ name }))
    const issue = { number: topic.number, labels, ...(topic.target === 'pull-request' ? { pull_request: {} } : {}) }
    const from = { login: sender?.login, type: sender?.bot ? 'Bot' : 'User' }
    deliver({ event, sender, number: topic.number, payload: { action, issue, sender: from, ...more } })
  }

  function hookPull(action: string, pull: Pull, sender: Person | null, event = 'pull_request') {
    const head = { ref: pull.branch, repo: { id: repository } }
    const payload = { action, pull_request: { number: pull.number, head }, repository: { id: repository } }
    deliver({ event, sender, number: pull.issue, payload })
  }

  function open(number: number, target: Topic['target'], author: Person | null, title: string, body: string): Topic {
    const topic: Topic = {
      ...{ id: 7_000 + number, number, target, title, body, author, state: 'open', locked: false },
      ...{ labels: [], edits: [], labellings: [], notes: [], touched: timeline.now() },
    }
    topics.set(number, topic)
    return topic
  }

  return {
    topics,
    refs,
    pulls,
    mayPush,
    state,
    stamp,
    topicOf,
    issues: () => [...topics.values()].filter(({ target }) => target === 'issue'),
    has: (topic: Topic, name: string) => topic.labels.some((other) => other.toLowerCase() === name.toLowerCase()),

    openIssue: (author: Person | null, title: string, body: string) =>
      open(topics.size + 1, 'issue', author, title, body),

    addLabel(number: number, name: string, by: Person | null) {
      const topic = topicOf(number)
      if (topic.labels.some((other) => other.toLowerCase() === name.toLowerCase())) return
      topic.labels.push(name)
      topic.labellings.push({ event: `L${nextId()}`, label: name, by, at: stamp() })
      tell({ is: 'label', topic, name, by })
      if (topic.target === 'issue') hook('issues', 'labeled', topic, by, { label: { name } })
    },

    removeLabel(number: number, name: string, by: Person | null) {
      const topic = topicOf(number)
      const index = topic.labels.findIndex((other) => other.toLowerCase() === name.toLowerCase())
      if (index < 0) return
      const [gone = name] = topic.labels.splice(index, 1)
      tell({ is: 'unlabel', topic, name: gone, by })
      if (topic.target === 'issue') hook('issues', 'unlabeled', topic, by, { label: { name: gone } })
    },

    edit(number: number, change: { title?: string; body?: string }, by: Person | null) {
      const topic = topicOf(number)
      Object.assign(topic, change)
      topic.edits.push({ by, at: stamp() })
      topic.touched = timeline.now()
      tell({ is: 'edit', topic, by })
      hook('issues', 'edited', topic, by)
    },

    say(number: number, body: string, author: Person, forged = false): Note {
      const topic = topicOf(number)
      const note: Note = {
        ...{
          id: nextId(),
          author,
          body,
          createdAt: stamp(),
          editedAt: null,
          editor: null,
          ours: author.id === ours.id,
        },
        ...{ versions: [{ at: timeline.now(), body, editor: null }], forged, thumbs: [] },
      }
      topic.notes.push(note)
      topic.touched = timeline.now()
      tell({ is: 'say', topic, note })
      hook('issue_comment', 'created', topic, author, { comment: { body } })
      return note
    },

    rewrite(number: number, note: Note, body: string, by: Person) {
      const topic = topicOf(number)
      Object.assign(note, { body, editedAt: stamp(), editor: by })
      note.versions.push({ at: timeline.now(), body, editor: by })
      topic.touched = timeline.now()
      tell({ is: 'rewrite', topic, note, by })
    },

    unsay(number: number, note: Note, by: Person) {
      const topic = topicOf(number)
      topic.notes = topic.notes.filter((other) => other !== note)
      tell({ is: 'unsay', topic, note, by })
    },

    setState(number: number, to: Topic['state'], by: Person | null) {
      const topic = topicOf(number)
      if (topic.state === to) return
      topic.state = to
      topic.touched = timeline.now()
      tell({ is: 'state', topic, by })
      hook('issues', to === 'closed' ? 'closed' : 'reopened', topic, by)
    },

    setRight(login: string, may: boolean) {
      mayPush.set(login, may)
      tell({ is: 'right', login, may })
    },

    setBranch(name: string, ref: Ref) {
      refs.set(name, ref)
      for (const pull of pulls) if (pull.branch === name && pull.state === 'open') pull.head = ref.sha
      tell({ is: 'branch', name, ref })
    },

    deleteBranch(name: string, by: Person | null) {
      if (!refs.delete(name)) return
      const pull = pulls.find(({ branch, state }) => branch === name && state === 'open')
      if (pull) this.setPull(pull, 'closed', by)
    },

    openPull(issue: number, branch: string, title: string): Pull {
      const topic = open(topics.size + 1, 'pull-request', ours, title, '')
      const pull: Pull = {
        ...{
          number: topic.number,
          url: `https://github.com/o/r/pull/${topic.number}`,
          state: 'open',
          draft: true,
          into: 'main',
          branch,
        },
        ...{ head: refs.get(branch)?.sha ?? '', labels: [], assignees: [], reviewers: [], issue, reviews: [] },
      }
      pulls.push(pull)
      tell({ is: 'pull', pull, by: ours })
      return pull
    },

    setPull(pull: Pull, to: Pull['state'], by: Person | null) {
      if (pull.state === to || pull.state === 'merged') return
      pull.state = to
      topicOf(pull.number).state = to === 'open' ? 'open' : 'closed'
      if (to === 'merged') state.head = sha(nextId())
      tell({ is: 'pull', pull, by })
      hookPull(to === 'open' ? 'reopened' : 'closed', pull, by)
      // Our template has a closing keyword.
      if (to === 'merged') this.setState(pull.issue, 'closed', by)
    },

    review(pull: Pull, author: Person, verdict: Review['verdict']) {
      pull.reviews = pull.reviews.filter((one) => one.author?.login !== author.login)
      pull.reviews.push({ id: nextId(), author, verdict, body: 'Please mend the rounding.', at: stamp() })
      hookPull('submitted', pull, author, 'pull_request_review')
    },

    labelPull(pull: Pull, by: Person | null) {
      this.addLabel(pull.number, label, by)
      hookPull('labeled', pull, by)
    },

    newSha: () => sha(nextId()),
  }
}

function sha(n: number): string {
  return n.toString(16).padStart(40, '0')
}

/** The same for everybody who looks at one moment; what is handed out never changes afterwards. */
export function readingOf(world: GitHub, number: number, branch: string): Reading {
  const topic = world.topicOf(number)
  const { notes, labellings, target, touched: _, ...issue } = topic
  const { head, settings } = world.state
  const prefix = 'issuewright/'
  return {
    repository: { id: repository, fullName: 'o/r', archived: false, branch: 'main', head, tree: head },
    target,
    issue: {
      ...issue,
      ...{ url: `https://github.com/o/r/issues/${number}`, labels: [...issue.labels], edits: [...issue.edits] },
    },
    labellings: [...labellings],
    comments: notes.map(plain),
    unreadComments: null,
    branches: [...world.refs.keys()]
      .filter((name) => name.startsWith(`${prefix}issue-${number}-g`))
      .map((name) => name.slice(prefix.length)),
    pullRequests: pullsOf(world, branch),
    rivals: [],
    settings,
  }
}

/** Newest first. */
export function pullsOf(world: GitHub, branch: string): PullRequest[] {
  return world.pulls
    .filter((pull) => pull.branch === branch)
    .map(({ issue: _, reviews: __, ...pull }) => ({ ...pull }))
    .reverse()
}

export function plain({ versions: _, forged: __, thumbs: ___, ...comment }: Note): Comment {
  return { ...comment }
}
