/** Where the forge departs from GitHub's description, and why. One that is not needed any more fails the test. */
export interface Exception {
  /** Operation and status, or webhook and action. */
  readonly subject: RegExp
  readonly mistake: RegExp
  readonly reason: string
}

export const exceptions: readonly Exception[] = [
  {
    subject: / 403$/,
    mistake: /^does not answer 403$/,
    reason:
      'GitHub answers 403 wherever rights, limits or a lock stand in the way; the description names it here and there.',
  },
  {
    subject: / (401|404)$/,
    mistake: /^does not answer (401|404)$/,
    reason: 'Nobody may write, and what is missing or hidden is not found; the description names that here and there.',
  },
  {
    subject: /^pulls\/(list-review-comments|create-review-comment)/,
    mistake: /\/(line|original_line|position) must be integer$/,
    reason: 'A comment on a whole file has no line, and an outdated one no place in the diff: GitHub answers null.',
  },
  {
    subject: /^webhook push$/,
    mistake: /\/email must match format "email"$/,
    reason: "github-actions[bot] really writes to 41898282+github-actions[bot]@…, which ajv's format refuses.",
  },
]
