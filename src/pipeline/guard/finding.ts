import type { RuleName } from '../guard.ts'

/** `block`: nothing is published. `review`: published as a draft, listed first, a review requested. `allow`: published, and named. */
export type Answer = 'block' | 'review' | 'allow'

/**
 * What a rule has to say of a path (empty: of the whole change), with the facts it rests on; never a secret's value. What is
 * `fixed` no setting allows.
 */
export type Finding = { rule: RuleName; answer: Answer; fixed: boolean; path: string; values: readonly string[] }

/** What is not published as long as it stands. */
export function blocksOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ answer }) => answer === 'block')
}

/** Whether any finding forbids publishing. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return blocksOf(findings).length > 0
}

/** Whether a person must look before anybody may merge. */
export function needsEye(findings: readonly Finding[]): boolean {
  return findings.some(({ answer }) => answer === 'review')
}
