import type { ChangeSet, RoomReport } from '../pipeline/change-set.ts'
import type { Failure } from '../pipeline/error.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import type { Usage } from '../pipeline/usage.ts'
import { neutraliseLine } from './neutralise.ts'
import { renderError } from './status.ts'
import { words } from './words/en.ts'

const { duration } = words.format

/** The job summary of a run that looked at an issue. */
export function renderSummary(snapshot: Snapshot, rules: readonly string[], deferred: readonly string[]): string {
  const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
  const lines = [
    `### Issuewright: issue #${snapshot.issue.number}, ${record ? words.stage[record.stage] : 'not automated'}`,
    `Rules applied: ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
  ]
  if (deferred.length > 0)
    lines.push(`Left to the publish job, which has the right: ${deferred.map((one) => `\`${one}\``).join(', ')}`)
  if (record?.error) lines.push(renderError(record.error, null, words))
  if (snapshot.pullRequest) lines.push(`Pull request: ${snapshot.pullRequest.url}`)
  return lines.join('\n\n')
}

/** The job summary of a sweep. @param reasons  why a run was dispatched, by issue */
export function renderSweep(items: number, reasons: ReadonlyMap<number, string>): string {
  const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``)
  return [`### Issuewright: ${items} items seen, ${reasons.size} runs dispatched`, ...lines].join('\n')
}

/** The job summary of a run that failed before it could say anything on the issue. */
export function renderFailure({ code, message, todo }: Failure): string {
  return `### Issuewright could not go on\n\n**${neutraliseLine(message, 1_000)}**\n\n→ ${neutraliseLine(todo, 1_000)}\n\nCode: \`${code}\``
}

/** The job summary of an agent's run: measured facts only, no word of the agent's. */
export function renderImplementSummary(changeSet: ChangeSet): string {
  const { item, ending, files, outside, verification, runs, room, usage } = changeSet
  const well = ending.how === 'finished' ? 'It ended well' : `It ended badly (${ending.how})`
  const lines = [
    `### Issuewright: the agent's run on issue #${item.number}`,
    `${well} after ${duration(ending.seconds / 60)} and changed ${files.length} files.`,
    ...(ending.why ? [neutraliseLine(ending.why, 500)] : []),
    ...(runs.length > 1
      ? [
          runs
            .map(
              ({ agent, how, seconds, repair }) =>
                `- \`${agent}\`${repair ? ' (repair)' : ''}: ${how}, ${duration(seconds / 60)}`,
            )
            .join('\n'),
        ]
      : []),
    ...(usage ? [renderUsage(usage)] : []),
    verification
      .map(({ passed, seconds }, i) => `- ${passed ? '✅' : '❌'} check ${i + 1} (${duration(seconds / 60)})`)
      .join('\n'),
    renderRoom(room),
  ]
  if (outside.length > 0)
    lines.push(
      `⚠️ It also wrote ${outside.length} files outside its tree; they are kept in the artifact, not published.`,
    )
  return lines.filter((line) => line !== '').join('\n\n')
}

/** What the gateway counted, in one line. */
export function renderUsage({ requests, input, cached, output, costUsd, unpriced, stopped, refused }: Usage): string {
  const number = (count: number) => new Intl.NumberFormat('en').format(count)
  const cost = unpriced.length > 0 ? `; no price is known for ${unpriced.map((name) => `\`${name}\``).join(', ')}` : ''
  return [
    `Model: ${requests} requests, ${number(input)} tokens in (${number(cached)} from cache), ${number(output)} out, $${costUsd.toFixed(4)} by list price${cost}.`,
    ...(stopped ? [`The gateway stopped it: the limit of ${stopped} was reached.`] : []),
    ...(refused.length > 0
      ? [`The gateway refused: ${refused.map((one) => neutraliseLine(one, 200)).join('; ')}.`]
      : []),
  ].join(' ')
}

/** The room and its proof, one line for each probe. */
function renderRoom(room: RoomReport | null): string {
  if (room === null) return 'No room was built, and no agent started.'
  const refused = room.refused.map(
    (host) => `- ⛔ asked for ${neutraliseLine(host, 200)}, which the policy does not list`,
  )
  const proof = room.proof.map(
    ({ name, holds, detail }) => `- ${holds ? '✅' : '❌'} ${name}${holds ? '' : ` (${neutraliseLine(detail, 200)})`}`,
  )
  const head =
    room.kind === 'none' ? `⚠️ ${words.noRoom}` : `The room (\`${room.kind}\`), proven before the agent began:`
  return [head, [...proof, ...refused].join('\n')].filter((part) => part !== '').join('\n\n')
}
