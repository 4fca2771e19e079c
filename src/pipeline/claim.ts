/** What an agent says of one requirement: the changed files that meet it, or why it is not met. Unverified, but its paths exist. */
export type Claim = { requirement: string; paths: readonly string[]; why: string }

/** A line of the agent's summary about a requirement: `R2: src/cart.js` or `R2: not done, because …`. */
const claim = /^\s*(?:[-*]\s+)?\**R(\d{1,2})\**\s*[:.-]\s*(.{1,400})$/

/**
 * Reads what an agent's summary says of the requirements, by their numbers, and gives the summary without these lines. A
 * requirement counts as met only where a file is named that the change really touches.
 */
export function claimsOf(
  summary: string,
  requirements: readonly string[],
  changed: readonly string[],
): { claims: Claim[]; rest: string } {
  const said = new Map<number, string>()
  const rest = summary.split('\n').filter((line) => {
    const [, number = '', words = ''] = claim.exec(line) ?? []
    const known = number !== '' && Number(number) >= 1 && Number(number) <= requirements.length
    if (known) said.set(Number(number), words.trim())
    return !known
  })
  const claims = requirements.map((requirement, i) => {
    const words = said.get(i + 1) ?? ''
    const names = new Set(words.split(/[\s,;`'"()]+/).map((word) => word.replace(/[.:]+$/, '')))
    const paths = changed.filter((path) => names.has(path))
    return { requirement, paths, why: paths.length > 0 ? '' : words }
  })
  return { claims, rest: rest.join('\n').trim() }
}
