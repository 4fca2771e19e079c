import type { ChangeSet, Evidence } from '../pipeline/change-set.ts'
import type { Finding } from '../pipeline/guard/finding.ts'
import type { Issue } from '../pipeline/snapshot.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import { duration, spent } from './stage.ts'

/** A reviewer reads no longer list than this; it also keeps the body far below GitHub's limit. */
const mostFindings = 30

export type PullRequestContext = {
  issue: Issue
  changeSet: ChangeSet
  findings: readonly Finding[]
  hosts: readonly string[]
  runUrl: string
}

/** Title of commit and pull request: the issue's own, in one harmless line. */
export function renderTitle(issue: Issue): string {
  return neutraliseLine(issue.title, 100) || `Resolve issue ${issue.number}`
}

/** The commit message: a template; no word of the agent is in it. */
export function renderCommitMessage(issue: Issue, round: number | null = null): string {
  if (round !== null) return `Revise for issue #${issue.number}, round ${round}`
  return `${renderTitle(issue)}\n\nFor issue #${issue.number}.`
}

/** The body: one closing keyword of ours, then what was changed, what was measured, what needs a human eye, what was merely said. */
export function renderPullRequest(context: PullRequestContext): string {
  const { issue, changeSet, findings, hosts, runUrl } = context
  const summary = changeSet.summary.trim()
  return [
    `Closes #${issue.number}`,
    `## What and why\n\n${why(issue)}\n\n${changes(changeSet)}`,
    `## Needs a human eye\n\n${eyes(changeSet, findings)}`,
    `## What was checked\n\n${checks(changeSet.verification)}`,
    ...(summary ? [`## The agent's own summary (unverified)\n\n${neutralise(summary, { hosts })}`] : []),
    `---\n\n<sub>Made by Issuewright from issue #${issue.number}${worker(changeSet)} ([run and artifacts](${runUrl})). Checks of this pull request wait for "Approve workflows to run": that click is yours. To ask for changes, review as usual; to give it up, close it.</sub>`,
  ].join('\n\n')
}

/** Who worked, how long, and what that cost. */
function worker({ runs, usage, ending, room }: ChangeSet): string {
  const last = runs.at(-1)
  const tokens = usage ? usage.input + usage.output : 0
  const model = last?.model ? ` with ${code(last.model)}` : ''
  const repairs = runs.filter(({ repair }) => repair).length
  return [
    `; ${last ? code(last.agent) : 'the agent'}${model} worked ${duration(ending.seconds / 60)}`,
    spent({ tokens, costUsd: usage?.costUsd ?? 0 }),
    repairs > 0 ? ` · ${repairs} repair${repairs === 1 ? '' : 's'}` : '',
    room && room.kind !== 'none' ? ` · room: ${room.kind}, ${room.proof.length} probes passed` : '',
  ].join('')
}

function why({ number, title, author }: Issue): string {
  const by = author ? `, reported by **${author.login}**` : ''
  return `A coding agent made this change to resolve issue #${number}${by}: ${neutraliseLine(title, 200)}`
}

function eyes(changeSet: ChangeSet, findings: readonly Finding[]): string {
  const failed = changeSet.verification.filter(({ passed }) => !passed)
  const outside = changeSet.outside.slice(0, 10).map((path) => code(path))
  const reviews = findings.filter(({ answer }) => answer === 'review')
  const lines = [
    ...failed.map(({ command }) => `- ❌ The check ${code(command)} fails.`),
    ...reviews.slice(0, mostFindings).map(({ path, why }) => `- ⚠️ ${code(path)}: ${neutraliseLine(why, 200)}`),
    ...(reviews.length > mostFindings ? [`- ⚠️ and ${reviews.length - mostFindings} more of this kind`] : []),
    ...(outside.length > 0
      ? [`- ⚠️ The agent also wrote outside its tree; this is not part of the change: ${outside.join(', ')}`]
      : []),
    ...(changeSet.verification.length === 0 ? ['- ⚠️ No check was run.'] : []),
    ...(changeSet.room?.kind === 'none' ? ['- ⚠️ The agent ran without a room of its own (`sandbox: none`).'] : []),
  ]
  return lines.length > 0 ? lines.join('\n') : 'Nothing was found that the checks and the guard would point at.'
}

function checks(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return 'Nothing was run.'
  const rows = evidence.map(
    (one) => `| ${code(one.command).replaceAll('|', '\\|')} | ${result(one)} | ${duration(one.seconds / 60)} |`,
  )
  return [
    'Run by Issuewright after the agent, in a fresh copy of the base with this change:',
    '',
    '| check | result | time |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function result({ passed, timedOut, exitCode }: Evidence): string {
  if (passed) return '✅ passed'
  return timedOut ? '❌ ran into its time limit' : `❌ failed (exit code ${exitCode ?? 'none'})`
}

function changes({ files }: ChangeSet): string {
  const shown = files.slice(0, 50)
  const rows = shown.map(
    (file) => `- ${file.op} ${code(file.path)}${file.op !== 'delete' && file.mode === '100755' ? ' (executable)' : ''}`,
  )
  return [...rows, ...(files.length > shown.length ? [`- and ${files.length - shown.length} more`] : [])].join('\n')
}

/** Inline code that nothing in the text can end; mentions and references are dead in it. */
function code(text: string): string {
  const plain = text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll('`', "'")
    .trim()
  return `\`${plain.slice(0, 200)}\``
}
