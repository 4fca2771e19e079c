import type { Answer, Question } from '../pipeline/answer.ts'
import type { Round } from '../pipeline/record.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { wordsOf } from '../text/questions.ts'
import { type Removal, sanitise, sanitiseTitle } from '../text/sanitise.ts'

/** Questions and what was answered to them, with the author's trust; a general remark beside answers has no question. */
export type Pair = Pick<Answer, 'author' | 'trust' | 'at' | 'text'> & { questions: string[] }

/** The issue as models and agents may read it, and what was taken out, for people. */
export function readable(snapshot: Snapshot): { title: string; body: string; answers: Pair[]; removed: Removal[] } {
  const { issue, comments, talk } = snapshot
  // A title is plain text, not Markdown.
  const title = sanitiseTitle(issue.title)
  const body = sanitise(issue.body)
  const replied = new Set(talk.answers.map(({ comment }) => comment))
  const replies = comments.filter(({ id }) => replied.has(id)).map((comment) => sanitise(comment.body))
  return {
    title: title.text,
    body: body.text,
    answers: [...pairs(snapshot), ...ticks(snapshot)],
    removed: inAll([title, body, ...replies].flatMap(({ removed }) => removed)),
  }
}

function pairs(snapshot: Snapshot): Pair[] {
  const { answers, questions } = snapshot.talk
  return answers.map(({ to, author, trust, at, text }) => ({
    questions: to.flatMap(({ round, number }) =>
      questions.filter((one) => one.round === round && one.number === number).map((one) => inWords(one, snapshot)),
    ),
    author,
    trust,
    at,
    // A part may show what the whole does not.
    text: sanitise(text).text,
  }))
}

/** What someone who can push has said by a tick. */
function ticks(snapshot: Snapshot): Pair[] {
  return snapshot.talk.questions.flatMap((question) => {
    const { tick, round } = question
    if (!tick) return []
    const { own, heardAt, at } = roundOf(snapshot, round)
    const chosen = wordsOf(question.key, own)?.options[tick.option ?? -1]
    const text = chosen ?? 'Enough is known about this; go on without an answer.'
    return [{ questions: [inWords(question, snapshot)], author: tick.by, trust: 'writer', at: heardAt ?? at, text }]
  })
}

const roundOf = ({ status }: Snapshot, round: number): Pick<Round, 'own' | 'heardAt' | 'at'> =>
  (status.kind === 'valid' ? status.record.rounds[round - 1] : null) ?? { own: {}, heardAt: null, at: '' }

/** A question with its options, in English: it is read by machines. */
function inWords({ key, round, ask }: Question, snapshot: Snapshot): string {
  const words = wordsOf(key, roundOf(snapshot, round).own)
  const options = (words?.options ?? []).map((option, i) => ` ${letter(i)}) ${option}`).join('')
  return sanitiseTitle(`${words?.ask ?? ask}${options}`).text
}

const letter = (i: number) => String.fromCharCode(97 + i)

/** One entry per kind over all texts, so that many answers cannot make the note long. */
function inAll(removed: readonly Removal[]): Removal[] {
  const kinds = new Map<Removal['kind'], Removal>()
  for (const one of removed) {
    const before = kinds.get(one.kind)
    kinds.set(one.kind, before ? { ...before, count: before.count + one.count } : one)
  }
  return [...kinds.values()]
}
