import type { Comment, Snapshot } from '../pipeline/snapshot.ts'
import { type Removal, sanitise, sanitiseTitle } from '../text/sanitise.ts'
import { answersOf } from './observe.ts'

/** The issue as models and agents may read it, and what was taken out, for people. `texts` are the answers' own. */
export function readable(snapshot: Snapshot): {
  title: string
  body: string
  answers: Comment[]
  texts: string[]
  removed: Removal[]
} {
  const answers = answersOf(snapshot)
  // A title is plain text, not Markdown.
  const clean = [
    sanitiseTitle(snapshot.issue.title),
    ...[snapshot.issue.body, ...answers.map(({ body }) => body)].map((text) => sanitise(text)),
  ]
  const [title = '', body = '', ...texts] = clean.map(({ text }) => text)
  return { title, body, answers, texts, removed: inAll(clean.flatMap(({ removed }) => removed)) }
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
