import { keyMark, roundKey, whyKey, whyMark } from '../pipeline/mark.ts'
import { type WhyClosed, whyClosed } from '../pipeline/snapshot.ts'
import { neutralise } from './neutralise.ts'

/** The agent's own words on one point, or on all of a round, are cut here. */
const longest = 2_000

/** What a round of revision has done, for the reply in a talk: where it is to be seen, then what the agent says of it. */
export function renderAnswer(done: { sha: string; round: number; changed: boolean | null; words: string }): string {
  const where =
    done.changed === null
      ? ''
      : done.changed
        ? ', which changes this file'
        : '; this file is not among those it changes'
  return [
    `Revised in ${done.sha}${where}.`,
    ...(done.words ? [`In the agent's own words, unverified:\n\n${quote(done.words)}`] : []),
    keyMark(roundKey(done.round)),
  ].join('\n\n')
}

/** The agent's words on each point of a round: what stands below a heading that is its number, made harmless. */
export function pointsIn(summary: string, hosts: readonly string[]): Map<number, string> {
  const parts = summary.split(/^#{1,6}[ \t]*(\d{1,2})\b.*$/m)
  const points = new Map<number, string>()
  for (let i = 1; i < parts.length; i += 2) {
    const words = neutralise((parts[i + 1] ?? '').trim().slice(0, longest), { hosts })
    if (words !== '') points.set(Number(parts[i]), words)
  }
  return points
}

const reasons: Readonly<Record<WhyClosed, string>> = {
  wrong: 'The change is wrong, or not good enough',
  'not-needed': 'It is not needed any more',
  elsewhere: 'It was solved in another way',
}

/** Asks once why a pull request of ours was closed; a tick is all it takes. */
export function renderWhy(): string {
  const boxes = whyClosed.map((why) => `- [ ] ${reasons[why]} ${whyMark(why)}`)
  return [
    'Closed without a merge: that is fine, and nothing more is done. If you like, tick why; it is counted, and nothing else.',
    boxes.join('\n'),
    keyMark(whyKey),
  ].join('\n\n')
}

const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
