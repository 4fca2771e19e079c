/** The papers of a try: what a person reads about it afterwards. */
import type { ChangeSet } from '../../src/pipeline/change-set.ts'
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { headlineOf } from '../../src/text/status.ts'
import { renderUsage } from '../../src/text/summary.ts'
import { words } from '../../src/text/words/en.ts'

const { duration } = words.format

export interface Outcome {
  readonly title: string
  readonly repository: string
  readonly record: ItemRecord | null
  readonly requests: number
  readonly changeSet: ChangeSet | null
  /** What the guard said, a line each. */
  readonly findings: readonly string[]
  /** Where things are, by what they are. */
  readonly places: Readonly<Record<string, string>>
}

/** The report, in Markdown. */
export function renderReport(outcome: Outcome): string {
  const { title, repository, record, requests, changeSet, findings, places } = outcome
  const moves = record?.history.map(({ from, to, rule }) => `\`${rule}\` (${from} → ${to})`) ?? []
  const ending = changeSet ? `${changeSet.ending.how}, ${changeSet.files.length} files changed` : 'did not run'
  const parts = [
    `# Try: ${title}`,
    listOf([
      `repository: ${repository}`,
      `stage: ${record ? words.stage[record.stage] : 'never began'}`,
      `rules that moved it: ${moves.join(', ') || 'none'}`,
      `rounds of questions: ${record?.rounds.length ?? 0}`,
      `agent: ${ending}, ${duration(record?.totals.minutes ?? 0)}`,
      ...(changeSet?.usage ? [renderUsage(changeSet.usage, words)] : []),
      ...(changeSet?.room
        ? [
            `room: ${changeSet.room.kind}, ${changeSet.room.proof.length} probes passed; refused: ${changeSet.room.refused.join(', ') || 'nothing'}`,
          ]
        : []),
      `requests to the API: ${requests}`,
    ]),
    ...(record?.error
      ? [`## What went wrong\n\n${headlineOf(record.error, words)}\n\n→ ${words.todo(record.error.code)}`]
      : []),
    `## Checks\n\n${listOf(checksOf(changeSet))}`,
    `## Guard\n\n${listOf(findings.length > 0 ? findings : ['nothing to say'])}`,
    `## Where things are\n\n${listOf(Object.entries(places).map(([what, where]) => `${what}: ${where}`))}`,
  ]
  return `${parts.join('\n\n')}\n`
}

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

function checksOf(changeSet: ChangeSet | null): string[] {
  const evidence = changeSet?.verification ?? []
  if (evidence.length === 0) return ['none was run']
  return evidence.map(({ command, passed, timedOut, exitCode, seconds }) => {
    const result = passed ? 'passed' : timedOut ? 'ran into its time limit' : `failed (exit code ${exitCode})`
    return `\`${command}\` ${result}, ${duration(seconds / 60)}`
  })
}

/**
 * Title and body for a pull request elsewhere. The closing line, the footer and the issue's number are left out: they
 * are the forge's own.
 */
export function renderPullRequestText({ title, body }: { title: string; body: string | null }): string {
  const text = (body ?? '')
    .replace(/^Closes #\d+\s+/, '')
    // In whatever language: the number, and who reported it.
    .replace(/\s#\d+\b(?:,[^:\n]*\*\*reporter\*\*)?/g, '')
    .replace(/\n+---\n(?![\s\S]*\n---\n)[\s\S]*$/, '')
  return `# ${title}\n\n${text.trim()}\n`
}
