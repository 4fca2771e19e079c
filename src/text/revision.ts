import { keyMark, whyKey, whyMark } from '../pipeline/mark.ts'
import { whyClosed } from '../pipeline/snapshot.ts'
import { quote } from './code.ts'
import { neutralise } from './neutralise.ts'
import type { Words } from './words/en.ts'

/** The agent's own words on one point, or on all of a round, are cut here. */
const longest = 2_000

/** What a round of revision has done, for the reply in a talk: where it is to be seen, then what the agent says of it. */
export function renderAnswer(
  done: { sha: string | null; key: string; changed: boolean | null; said: string; concerns?: readonly string[] },
  { review, pull }: Words,
): string {
  const file = done.changed === null ? [] : [done.changed ? review.changes : review.leaves]
  const where = done.sha === null ? [] : [[review.revised(done.sha), ...file].join(' ')]
  return [
    ...where,
    ...(done.concerns?.length ? [`**${pull.eyes}**\n\n${done.concerns.join('\n')}`] : []),
    ...(done.said ? [`${review.words}\n\n${quote(done.said)}`] : []),
    keyMark(done.key),
  ].join('\n\n')
}

/** The agent's words on each point of a round: what stands below a heading that is its number, made harmless. 0 is all of them. */
export function pointsIn(summary: string, hosts: readonly string[]): Map<number, string> {
  const parts = ['', '0', summary, ...summary.split(/^#{1,6}[ \t]*(\d{1,2})\b.*$/m).slice(1)]
  const points = new Map<number, string>()
  for (let i = 1; i < parts.length; i += 2) {
    const words = neutralise((parts[i + 1] ?? '').trim().slice(0, longest), { hosts })
    if (words !== '') points.set(Number(parts[i]), words)
  }
  return points
}

/** Asks once why a pull request of ours was closed; a tick is all it takes. */
export function renderWhy({ review }: Words): string {
  const boxes = whyClosed.map((why) => `- [ ] ${review.why[why]} ${whyMark(why)}`)
  return [review.closed, boxes.join('\n'), keyMark(whyKey)].join('\n\n')
}
