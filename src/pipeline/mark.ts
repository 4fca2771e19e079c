import type { ItemRecord } from './record.ts'
import type { Revision } from './revision.ts'
import { type WhyClosed, whyClosed } from './snapshot.ts'

/** The hidden mark by which a comment of ours is found again. */
export function keyMark(key: string): string {
  return `<!-- issuewright-key:${key} -->`
}

/** Whether two comments of ours are one and the same: by their key, which stays when somebody ticks a box, or to the letter. */
export function isSame(one: string, other: string): boolean {
  const [key, theirs] = [one, other].map((body) => body.match(/<!-- issuewright-key:\S+ -->/g)?.at(-1))
  return one === other || (key !== undefined && key === theirs)
}

/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
export function questionsKey(round: number): string {
  return `questions-r${round}`
}

/** The key of all that is said when a round of revision is published: its beginning, which a lost record does not give out twice. */
export function roundKey({ at }: Pick<Revision, 'at'>): string {
  return `revision-${Date.parse(at)}`
}

/** The key of the question why a pull request was closed. */
export const whyKey = 'why-closed'

/** Whether a comment says what a round of revision has done. */
export const isOfRound = (body: string): boolean => body.includes('<!-- issuewright-key:revision-')

/** The mark of one box below that question. */
export function whyMark(why: WhyClosed): string {
  return keyMark(`why-${why}`)
}

/** Which box is ticked, when exactly one is. */
export function tickedIn(body: string): WhyClosed | null {
  const ticked = body.split(/\r?\n/).filter((line) => /^- \[[xX]\] /.test(line))
  const [why, ...more] = whyClosed.filter((one) => ticked.some((line) => line.includes(whyMark(one))))
  return more.length === 0 ? (why ?? null) : null
}

/** The key of the comment that shows a plan; plans are counted by generation, another text or other terms make another comment. */
export function planKey(generation: number, { number, text, terms }: NonNullable<ItemRecord['plan']>): string {
  return `plan-g${generation}-${number}-${text.slice(0, 16)}${terms}`
}

/** A short mark that changes with a text (FNV-1a of 32 bits, eight digits); nothing that a stranger writes may rest on it. */
export function markOf(text: string): string {
  const hash = [...text].reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The key of what is said to a reporter who does not answer a round. */
export function nudgeKey(kind: string, round: number): string {
  return `${kind}-r${round}`
}

/** The key of what is said on a pull request that bears the label. */
export const unsupportedKey = 'notice-unsupported-target'
