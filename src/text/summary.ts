import type { ChangeSet, RoomReport } from '../pipeline/change-set.ts'
import { type Failure, failures } from '../pipeline/error.ts'
import { badEndings } from '../pipeline/rules/delivery.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import type { Usage } from '../pipeline/usage.ts'
import { neutraliseLine } from './neutralise.ts'
import { judgeOf, renderError } from './status.ts'
import type { Words } from './words/en.ts'

/** The job summary of a run that looked at an issue. */
export function renderSummary(
  snapshot: Snapshot,
  rules: readonly string[],
  deferred: readonly string[],
  words: Words,
): string {
  const { summary, stage, journey } = words
  const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
  const lines = [
    `### Issuewright: ${summary.issue(snapshot.issue.number, record ? stage[record.stage] : summary.notAutomated)}`,
    `${summary.rules} ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
  ]
  if (record?.verdict) {
    const { type, completeness } = record.verdict
    lines.push(journey.understood(words.type[type], completeness, judgeOf(record.verdict, words)))
  }
  if (deferred.length > 0) lines.push(`${summary.deferred} ${deferred.map((one) => `\`${one}\``).join(', ')}`)
  if (record?.error) lines.push(renderError(record.error, null, words))
  if (snapshot.pullRequest) lines.push(`${journey.pull}: ${snapshot.pullRequest.url}`)
  return lines.join('\n\n')
}

/** The job summary of a sweep. @param reasons  why a run was dispatched, by issue */
export function renderSweep(items: number, reasons: ReadonlyMap<number, string>, words: Words): string {
  const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``)
  return [`### Issuewright: ${words.summary.swept(items, reasons.size)}`, ...lines].join('\n')
}

/** The job summary of a run that failed before it could say anything on the issue, or know its language. */
export function renderFailure({ code, message, todo }: Failure): string {
  return `### Issuewright could not go on\n\n**${neutraliseLine(message, 1_000)}**\n\n→ ${neutraliseLine(todo, 1_000)}\n\nCode: \`${code}\` (fault: ${failures[code].fault})`
}

/** The job summary of an agent's run: measured facts only, no word of the agent's. */
export function renderImplementSummary(changeSet: ChangeSet, words: Words): string {
  const { item, ending, files, outside, verification, runs, room, usage } = changeSet
  const { summary, format } = words
  const time = (seconds: number) => format.duration(seconds / 60)
  const ran = ({ agent, how, seconds, repair }: ChangeSet['runs'][number]) =>
    `- \`${agent}\`${repair ? ` (${summary.repair})` : ''}: ${endedBadly(how, words) ?? '✅'}, ${time(seconds)}`
  const lines = [
    `### Issuewright: ${summary.agentRun(item.number)}`,
    summary.ended(endedBadly(ending.how, words), time(ending.seconds), files.length),
    neutraliseLine(ending.why, 500),
    runs.length > 1 ? runs.map(ran).join('\n') : '',
    usage ? renderUsage(usage, words) : '',
    verification
      .map(({ passed, seconds }, i) => `- ${passed ? '✅' : '❌'} ${summary.check(i + 1)} (${time(seconds)})`)
      .join('\n'),
    renderRoom(room, words),
    outside.length > 0 ? `⚠️ ${summary.outside(outside.length)}` : '',
  ]
  return lines.filter((line) => line !== '').join('\n\n')
}

function endedBadly(how: ChangeSet['ending']['how'], { happened }: Words): string | null {
  return how === 'finished' ? null : happened(badEndings[how])
}

/** What the gateway counted, in one line. */
export function renderUsage(usage: Usage, { summary }: Words): string {
  const { unpriced, stopped, refused } = usage
  return [
    summary.usage(usage),
    ...(unpriced.length > 0 ? [summary.unpriced(unpriced.map((name) => `\`${name}\``).join(', '))] : []),
    ...(stopped ? [summary.stopped(stopped)] : []),
    ...(refused.length > 0 ? [summary.refused(refused.map((one) => neutraliseLine(one, 200)).join('; '))] : []),
  ].join(' ')
}

/** The room and its proof, one line for each probe. */
function renderRoom(room: RoomReport | null, { summary, noRoom }: Words): string {
  if (room === null) return summary.noRoom
  const refused = room.refused.map((host) => `- ⛔ ${summary.unlisted(neutraliseLine(host, 200))}`)
  const proof = room.proof.map(
    ({ name, holds, detail }) => `- ${holds ? '✅' : '❌'} ${name}${holds ? '' : ` (${neutraliseLine(detail, 200)})`}`,
  )
  const head = room.kind === 'none' ? `⚠️ ${noRoom}` : summary.room(room.kind)
  return [head, [...proof, ...refused].join('\n')].filter((part) => part !== '').join('\n\n')
}
