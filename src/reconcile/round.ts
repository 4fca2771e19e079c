import { parseCommand } from '../pipeline/command.ts'
import { isOfRound } from '../pipeline/mark.ts'
import type { Revision } from '../pipeline/revision.ts'
import type { Comment, Person, Snapshot } from '../pipeline/snapshot.ts'
import { type Removal, sanitise, sanitiseOutput } from '../text/sanitise.ts'

/** The longest single text of a discussion, in characters. */
const longestWord = 8_000

/** So many talks that were answered before are shown once more. */
const mostAnswered = 20

const isAnswer = ({ ours, body }: Comment) => ours && isOfRound(body)

type Said = { author: Person | null; createdAt: string; body: string }

/** What a round of revision is about, with every text sanitised and marked with how far its author is trusted, and what was taken out. */
export function roundTexts({ discussion, mayPush, comments, failedChecks, issue }: Snapshot, round: Revision) {
  const output = round.cause === 'checks' && failedChecks ? sanitiseOutput(failedChecks.log) : null
  const removed: Removal[] = output?.removed ?? []
  const trustOf = (login: string) => (mayPush[login] ? 'writer' : login === issue.author?.login ? 'reporter' : 'other')
  const said = ({ author, createdAt: at, body }: Said) => {
    const login = author?.login ?? 'a deleted account'
    const read = sanitise(body, { maxChars: longestWord })
    removed.push(...read.removed)
    return { author: login, trust: trustOf(login), at, text: read.text } as const
  }
  const command = [...comments, ...(discussion?.comments ?? [])].find(({ id }) => id === round.comment)
  // What follows the verb, on its line and below it.
  const wish = command && parseCommand(command.body)
  const rest = wish && 'rest' in wish ? [wish.rest, ...command.body.split('\n').slice(1)].join('\n') : ''
  const reviews = (discussion?.reviews ?? []).filter(({ id }) => round.reviews.includes(id))
  const requests = [
    ...(command ? [said({ ...command, body: rest })] : []),
    ...reviews.map(({ author, at, body }) => said({ author, createdAt: at, body })),
  ]
  const all = discussion?.threads ?? []
  const asked = round.threads.flatMap((id) => all.find((one) => one.id === id) ?? [])
  const isAnswered = (one: (typeof all)[number]) =>
    !asked.includes(one) && mayPush[one.comments[0]?.author?.login ?? ''] === true && one.comments.some(isAnswer)
  const pointOf = ({ path, line, comments }: (typeof all)[number]) => {
    return { path, line, said: comments.filter(({ ours }) => !ours).map(said) }
  }
  const points = asked.map(pointOf)
  // Not to be answered again, but not resolved either: "still not fixed, see above" speaks of them.
  const answered = (round.threads.length > 0 || round.by !== null ? all.filter(isAnswered) : [])
    .slice(-mostAnswered)
    .map(pointOf)
  const checks = output && { name: failedChecks?.name ?? '', log: output.text }
  return { requests, points, answered, checks, removed }
}
