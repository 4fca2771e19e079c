/** `block`: nothing is published. `review`: published, and named in the pull request. */
export type Finding = { rule: string; answer: 'block' | 'review'; path: string; why: string }

/** Whether any finding forbids publishing. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ answer }) => answer === 'block')
}
