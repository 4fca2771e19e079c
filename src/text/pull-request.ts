import type { ChangeSet, Evidence } from '../pipeline/change-set.ts'
import { type Claim, claimsOf } from '../pipeline/claim.ts'
import { titleBy } from '../pipeline/convention.ts'
import type { Finding } from '../pipeline/guard/finding.ts'
import type { Issue } from '../pipeline/snapshot.ts'
import type { IssueType } from '../pipeline/verdict.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import { duration, spent } from './stage.ts'

/** A reviewer reads no longer lists than these; they also keep the body far below GitHub's limit. */
const mostFindings = 30
const mostFiles = 10
/** Longer words of an agent are folded, so that what matters fits on one screen. */
const longestOpen = 600

export type PullRequestContext = {
  issue: Issue
  changeSet: ChangeSet
  findings: readonly Finding[]
  requirements: readonly string[]
  hosts: readonly string[]
  runUrl: string
  /** The default branch has gone on since the base of the change. */
  moved: boolean
  /** An App stands ready to start the checks when somebody asks for it. */
  app: boolean
  /** The repository's own form, or null for ours. */
  form: string | null
}

/** Title of commit and pull request: the issue's own, in one harmless line, as the repository's history writes titles. */
export function renderTitle(issue: Issue, type: IssueType, headlines: readonly string[]): string {
  return neutraliseLine(titleBy(headlines, type, issue.title), 100) || `Resolve issue ${issue.number}`
}

/** The commit message: a template; no word of the agent is in it. */
export function renderCommitMessage(title: string, issue: Issue): string {
  return `${title}\n\nFor issue #${issue.number}.`
}

/** The parts of the body, by the names under which a repository's own form places them. */
type Parts = Readonly<
  Record<'what' | 'requirements' | 'changes' | 'checks' | 'eyes' | 'summary' | 'how' | 'made', string>
>

const ours = [
  '## What and why\n\n{what}\n\n{requirements}\n\n{changes}',
  '## What was checked\n\n{checks}',
  '## Needs a human eye\n\n{eyes}',
  '{summary}',
  '---\n\n{how}\n\n{made}',
].join('\n\n')

/** What every reviewer must see; a form that leaves it out gets it behind its end. */
const always = ['checks', 'eyes', 'how', 'made'] as const

/**
 * The body: one closing keyword of ours, then what was changed and why, what was measured, what needs a human eye, how to ask for
 * changes, and what was merely said. A repository's own form places the same parts as `{what}`, `{checks}` and so on.
 */
export function renderPullRequest(context: PullRequestContext): string {
  const { issue, changeSet, requirements, form } = context
  const changed = changeSet.files.map(({ path }) => path)
  const { claims, rest } = claimsOf(changeSet.summary, requirements, changed)
  const parts: Parts = {
    what: why(issue),
    requirements: claims.map(requirement).join('\n'),
    changes: changes(changeSet),
    checks: checks(changeSet.verification),
    eyes: eyes(context, claims),
    summary: summary(rest, context.hosts),
    how: how(context),
    made: made(context),
  }
  const frame = form === null || form.trim() === '' ? ours : form.trim()
  const missing = always.filter((name) => !frame.includes(`{${name}}`)).map((name) => `{${name}}`)
  const filled = [frame, ...missing]
    .join('\n\n')
    .replace(/\{([a-z]+)\}/g, (all, name) => parts[name as keyof Parts] ?? all)
  return [`Closes #${issue.number}`, filled.replace(/\n{3,}/g, '\n\n').trim()].join('\n\n')
}

function why({ number, title, author }: Issue): string {
  const by = author ? `, reported by **${author.login}**` : ''
  return `A coding agent made this change to resolve issue #${number}${by}: ${neutraliseLine(title, 200)}`
}

/** Ticked where the agent names a changed file that meets it; whether it does is for the reviewer to see. */
function requirement({ requirement, paths }: Claim): string {
  const where = paths.length > 0 ? `: ${paths.slice(0, 3).map(code).join(', ')}` : ''
  return `- [${paths.length > 0 ? 'x' : ' '}] ${neutraliseLine(requirement, 200)}${where}`
}

function changes({ files }: ChangeSet): string {
  const line = (file: ChangeSet['files'][number]) =>
    `- ${file.op} ${code(file.path)}${file.op !== 'delete' && file.mode === '100755' ? ' (executable)' : ''}`
  const more = files.length - mostFiles
  return [...files.slice(0, mostFiles).map(line), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

function checks(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '⚠️ Nothing was run.'
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

function eyes({ changeSet, findings, moved }: PullRequestContext, claims: readonly Claim[]): string {
  const failed = changeSet.verification.filter(({ passed }) => !passed)
  const outside = changeSet.outside.slice(0, 10).map((path) => code(path))
  const reviews = findings.filter(({ answer }) => answer === 'review')
  const open = claims.filter(({ paths }) => paths.length === 0)
  const lines = [
    ...failed.map(({ command }) => `- ❌ The check ${code(command)} fails.`),
    ...reviews.slice(0, mostFindings).map(({ path, why }) => `- ⚠️ ${code(path)}: ${neutraliseLine(why, 200)}`),
    ...(reviews.length > mostFindings ? [`- ⚠️ and ${reviews.length - mostFindings} more of this kind`] : []),
    ...open.map(
      ({ requirement, why }) =>
        `- ⚠️ Not done, as far as the agent says: ${neutraliseLine(requirement, 200)}${why === '' ? '' : ` (${neutraliseLine(why, 200)})`}`,
    ),
    ...(outside.length > 0
      ? [`- ⚠️ The agent also wrote outside its tree; this is not part of the change: ${outside.join(', ')}`]
      : []),
    ...(moved
      ? [`- ⚠️ The default branch has gone on; this stands on ${changeSet.base.slice(0, 8)} and was checked there.`]
      : []),
    ...(changeSet.verification.length === 0 ? ['- ⚠️ No check was run.'] : []),
    ...(changeSet.room?.kind === 'none' ? ['- ⚠️ The agent ran without a room of its own (`sandbox: none`).'] : []),
  ]
  return lines.length > 0 ? lines.join('\n') : 'Nothing was found that the checks and the guard would point at.'
}

function summary(said: string, hosts: readonly string[]): string {
  if (said === '') return ''
  const words = neutralise(said, { hosts })
  if (words.length <= longestOpen) return `## The agent's own summary (unverified)\n\n${words}`
  return `<details><summary>The agent's own summary (unverified)</summary>\n\n${words}\n\n</details>`
}

function how({ app }: PullRequestContext): string {
  const start = app
    ? '**Its checks** have not started: `/automate check` in a comment on the issue starts them, and they then run this code **with this repository’s secrets**. Read it first.'
    : '**Its checks** wait for "Approve workflows to run" below: that click is yours.'
  return `**To ask for changes**, review with "Request changes", or comment \`/automate revise …\` on the issue. To give it up, close it.\n${start}`
}

/** Who worked, how long, and what that cost. */
function made({ issue, changeSet, runUrl }: PullRequestContext): string {
  const { runs, usage, ending, room } = changeSet
  const last = runs.at(-1)
  const tokens = usage ? usage.input + usage.output : 0
  const model = last?.model ? ` with ${code(last.model)}` : ''
  const repairs = runs.filter(({ repair }) => repair).length
  const worker = [
    `; ${last ? code(last.agent) : 'the agent'}${model} worked ${duration(ending.seconds / 60)}`,
    spent({ tokens, costUsd: usage?.costUsd ?? 0 }),
    repairs > 0 ? ` · ${repairs} repair${repairs === 1 ? '' : 's'}` : '',
    room && room.kind !== 'none' ? ` · room: ${room.kind}, ${room.proof.length} probes passed` : '',
  ].join('')
  return `<sub>Made by Issuewright from issue #${issue.number}${worker} ([run and artifacts](${runUrl})).</sub>`
}

/** Inline code that nothing in the text can end; mentions and references are dead in it. */
function code(text: string): string {
  const plain = text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll('`', "'")
    .trim()
  return `\`${plain.slice(0, 200)}\``
}
