import type { Snapshot } from '../pipeline/snapshot.ts'
import { type Answer, minimised, type Question } from '../pipeline/talk.ts'
import { type Removal, sanitise, sanitiseTitle } from '../text/sanitise.ts'
import { roundTexts } from './round.ts'

/** Questions and what was answered to them, with the author's trust; a general remark beside answers has no question. */
export type Pair = Pick<Answer, 'author' | 'trust' | 'at' | 'text'> & { questions: string[] }

/** What models and agents read at most, in characters: of the body, of all answers together, and of one of them. */
const most = { body: 40_000, answers: 40_000, answer: 10_000 }

/**
 * The issue as models and agents may read it, and what was taken out, for people; of the last round of revision too.
 * @param record  the item's own, or the one that is to be written
 */
export function readable(
  snapshot: Snapshot,
  record = snapshot.status.kind === 'valid' ? snapshot.status.record : null,
): { title: string; body: string; answers: Pair[]; removed: Removal[] } {
  const { issue, comments, talk } = snapshot
  const round = record?.revisions.at(-1)
  // A title is plain text, not Markdown.
  const title = sanitiseTitle(issue.title)
  const body = sanitise(issue.body, { maxChars: most.body })
  const replied = new Set(talk.answers.map(({ comment }) => comment))
  const replies = comments
    .filter(({ id, body, author }) => replied.has(id) || (body === minimised && author?.login === issue.author?.login))
    .map((comment) => sanitise(comment.body, { maxChars: most.answer }))
  const all = [...pairs(snapshot), ...ticks(snapshot)]
  const answers = fitting(all)
  const left = all.length > answers.length ? [{ kind: 'cut', count: all.length - answers.length } as const] : []
  return {
    title: title.text,
    body: body.text,
    answers,
    removed: inAll([
      ...[title, body, ...replies, ...(round ? [roundTexts(snapshot, round)] : [])].flatMap(({ removed }) => removed),
      ...left,
    ]),
  }
}

/** Where there is too much, those who can push go before the reporter, and what is newer before what is older. */
function fitting(all: readonly Pair[]): Pair[] {
  const rank = ({ trust, at }: Pair) => `${trust === 'writer' ? 1 : 0} ${at}`
  let room = most.answers
  const kept = new Set<Pair>()
  for (const one of all.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))) {
    room -= one.text.length
    if (room >= 0) kept.add(one)
  }
  return all.filter((one) => kept.has(one))
}

function pairs({ talk: { answers, questions } }: Snapshot): Pair[] {
  return answers.map(({ to, author, trust, at, text }) => ({
    questions: to.flatMap(({ round, number }) =>
      questions.filter((one) => one.round === round && one.number === number).map((one) => inWords(one)),
    ),
    author,
    trust,
    at,
    // A part may show what the whole does not.
    text: sanitise(text, { maxChars: most.answer }).text,
  }))
}

/** What someone who can push has said by a tick. */
function ticks({ talk, status }: Snapshot): Pair[] {
  const rounds = status.kind === 'valid' ? status.record.rounds : []
  return talk.questions.flatMap((question) => {
    const { tick, round, options } = question
    if (!tick) return []
    const text = options[tick.option ?? -1] ?? 'Enough is known about this; go on without an answer.'
    const at = rounds[round - 1]?.heardAt ?? rounds[round - 1]?.at ?? ''
    return [{ questions: [inWords(question)], author: tick.by, trust: 'writer', at, text: sanitiseTitle(text).text }]
  })
}

/** A question with its options, as its comment shows it. */
function inWords({ ask, options }: Question): string {
  const lettered = options.map((option, i) => ` ${String.fromCharCode(97 + i)}) ${option}`)
  return sanitiseTitle(`${ask}${lettered.join('')}`).text
}

/** One entry per kind over all texts, so that many answers cannot make the note long. */
function inAll(removed: readonly Removal[]): Removal[] {
  const kinds = new Map<Removal['kind'], Removal>()
  for (const one of removed) {
    const before = kinds.get(one.kind)
    kinds.set(one.kind, before ? { ...before, count: before.count + one.count } : one)
  }
  return [...kinds.values()]
}
