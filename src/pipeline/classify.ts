import type { Verdict } from './verdict.ts'
export function classify(issue: { title: string; body: string; answers: readonly string[] }, hash: string): Verdict {
  const length = [issue.body, ...issue.answers].join(' ').length
  return { type: 'bug', completeness: length < 80 ? 2 : 4, missing: length < 80 ? ['expected'] : [], confidence: 0.5, signals: [], by: 'rules', hash }
}
