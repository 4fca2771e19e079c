import type { ChangeSet } from '../pipeline/change-set.ts'
import type { Failure } from '../pipeline/error.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { duration, stageName } from './stage.ts'
import { renderError } from './status.ts'

/** The job summary of a run that looked at an issue. */
export function renderSummary(snapshot: Snapshot, rules: readonly string[], deferred: readonly string[]): string {
  const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
  const lines = [
    `### Issuewright: issue #${snapshot.issue.number}, ${record ? stageName[record.stage] : 'not automated'}`,
    `Rules applied: ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
  ]
  if (deferred.length > 0)
    lines.push(`Left to the publish job, which has the right: ${deferred.map((one) => `\`${one}\``).join(', ')}`)
  if (record?.error) lines.push(renderError(record.error, null))
  if (snapshot.pullRequest) lines.push(`Pull request: ${snapshot.pullRequest.url}`)
  if (record?.stage === 'working') lines.push('The agent runs without a sandbox (`sandbox: none`).')
  return lines.join('\n\n')
}

/** The job summary of a sweep. @param reasons  why a run was dispatched, by issue */
export function renderSweep(items: number, reasons: ReadonlyMap<number, string>): string {
  const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``)
  return [`### Issuewright: ${items} items seen, ${reasons.size} runs dispatched`, ...lines].join('\n')
}

/** The job summary of a run that failed before it could say anything on the issue. */
export function renderFailure({ code, message, todo }: Failure): string {
  return `### Issuewright could not go on\n\n**${message}**\n\n→ ${todo}\n\nCode: \`${code}\``
}

/** The job summary of an agent's run: measured facts only, no word of the agent's. */
export function renderImplementSummary({ item, ending, files, outside, verification }: ChangeSet): string {
  const lines = [
    `### Issuewright: the agent's run on issue #${item.number}`,
    `It ${ending.how === 'finished' ? 'ended well' : `ended badly (${ending.how})`} after ${duration(ending.seconds / 60)} and changed ${files.length} files. It ran without a sandbox (\`sandbox: none\`).`,
    ...verification.map(
      ({ passed, seconds }, i) => `${passed ? '✅' : '❌'} check ${i + 1} (${duration(seconds / 60)})`,
    ),
  ]
  if (outside.length > 0)
    lines.push(
      `⚠️ It also wrote ${outside.length} files outside its tree; they are kept in the artifact, not published.`,
    )
  return lines.join('\n\n')
}
