import type { ChangeSet, Evidence } from '../pipeline/change-set.ts'
import { type Claim, claimsOf } from '../pipeline/claim.ts'
import { titleBy } from '../pipeline/convention.ts'
import type { Finding } from '../pipeline/guard/finding.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import type { Issue } from '../pipeline/snapshot.ts'
import type { IssueType } from '../pipeline/verdict.ts'
import { capped, fits, listed, markPart, mostFindings, mostFolded, named, type Page, revisePage } from './body.ts'
import { code } from './code.ts'
import { explain } from './guard.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import type { Words } from './words/en.ts'

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
  words: Words
  /**
   * The round of revision that this is about, what all that came before it took, and the paths that it brought back to how they
   * were; null for the first commit.
   */
  round: { merges: boolean; before: ItemRecord['totals']; undone: readonly string[] } | null
}

/** Title of commit and pull request: the issue's own, in one harmless line, as the repository's history writes titles. */
export function renderTitle(issue: Issue, type: IssueType, headlines: readonly string[]): string {
  return neutraliseLine(titleBy(headlines, type, issue.title), 100) || `Resolve issue ${issue.number}`
}

/** The commit message: a template; no word of the agent is in it. */
export function renderCommitMessage(title: string, issue: Issue): string {
  return `${title}\n\nFor issue #${issue.number}.`
}

const parts = ['what', 'requirements', 'changes', 'checks', 'eyes', 'summary', 'how', 'made'] as const
type Parts = Readonly<Record<(typeof parts)[number], string>>

/** What every reviewer must see; a form that leaves it out gets it behind its end. */
const always = ['checks', 'eyes', 'how', 'made'] as const

/** Our own form: what needs a human eye comes first, if anything does. */
function ours({ pull }: Words, clean: boolean): string {
  const what = `## ${pull.what}\n\n{what}\n\n{requirements}\n\n{changes}`
  const checked = `## ${pull.checked}\n\n{checks}`
  const rest = '{summary}\n\n---\n\n{how}\n\n{made}'
  const parts = clean ? [what, checked, '{eyes}', rest] : [`## ${pull.eyes}\n\n{eyes}`, what, checked, rest]
  return parts.join('\n\n')
}

/** How much is shown of what can be long: all that people read, and less where GitHub would not take that. */
const sizes = [
  { findings: mostFindings, files: mostFolded, summary: 20_000 },
  { findings: 10, files: mostFolded, summary: 20_000 },
  { findings: 3, files: mostFolded, summary: 20_000 },
  { findings: 3, files: 10, summary: 20_000 },
  { findings: 3, files: 10, summary: 2_000 },
  { findings: 1, files: 1, summary: 500 },
] as const
type Size = (typeof sizes)[number]

/**
 * The body: one closing keyword of ours, then what needs a human eye, what was changed and why, what was measured, what was merely
 * said, and how to ask for changes. A repository's own form places the same parts as `{what}`, `{checks}` and so on; one that
 * leaves no room for them is left out.
 */
export function renderPullRequest(context: PullRequestContext): string {
  let body = ''
  for (const form of new Set([context.form, null]))
    for (const size of sizes) {
      body = bodyOf({ ...context, form }, size)
      if (fits(body)) return body
    }
  return body
}

function bodyOf(context: PullRequestContext, size: Size): string {
  const { issue, form, words } = context
  const { said, points } = partsOf(context, size)
  const frame = form === null || form.trim() === '' ? ours(words, points.length === 0) : form.trim()
  const missing = always.filter((name) => !frame.includes(`{${name}}`)).map((name) => `{${name}}`)
  // In one pass: what an agent has written is filled in nowhere.
  const places = new RegExp(`(?<=^|(\\n))\\{(${parts.join('|')})\\}(?=\\r?\\n|$)|\\{(${parts.join('|')})\\}`, 'g')
  const filled = [frame, ...missing]
    .join('\n\n')
    .replace(places, (_, __, alone?: keyof Parts, within?: keyof Parts) => {
      return alone ? markPart(alone, said[alone]) : said[within ?? 'what']
    })
  return `Closes #${issue.number}\n\n${filled.replace(/\n{3,}/g, '\n\n').trim()}`
}

/** The page of a pull request after a round of revision. A text that cannot be short enough is left, and waits for a person. */
export function renderRevisedPage(page: Page, context: PullRequestContext, draft: boolean): Page {
  for (const size of sizes) {
    const { said, points } = partsOf(context, size)
    const revised = revisePage(page, { context, parts: said, eyes: points, size }, draft)
    if (revised) return revised
  }
  return { ...page, draft: true }
}

function partsOf(context: PullRequestContext, size: Size = sizes[0]): { said: Parts; points: string[] } {
  const { issue, changeSet, requirements, words } = context
  const changed = changeSet.files.map(({ path }) => path)
  const { claims, rest } = claimsOf(changeSet.summary, requirements, changed)
  // What a round does not speak of may well have been met before it.
  const points = eyes(context, context.round ? [] : claims)
  const said: Parts = {
    what: why(issue, words),
    requirements: claims.map(requirement).join('\n'),
    changes: listed(
      changeSet.files.map((file) => named(file, file.op, words)),
      words,
      size.files,
    ),
    checks: checks(changeSet.verification, words),
    eyes: points.length > 0 ? capped(points, words, size.findings).join('\n') : words.pull.clean,
    summary: summary(rest, context, size.summary),
    how: `${words.pull.ask}\n${context.app ? words.pull.byApp : words.pull.byHand}`,
    made: made(context),
  }
  return { said, points }
}

function why({ number, title, author }: Issue, { pull }: Words): string {
  return pull.why(number, author?.login ?? null, neutraliseLine(title, 200))
}

/** Ticked where the agent names a changed file that meets it; whether it does is for the reviewer to see. */
function requirement({ requirement, paths }: Claim): string {
  const where = paths.length > 0 ? `: ${paths.slice(0, 3).map(code).join(', ')}` : ''
  return `- [${paths.length > 0 ? 'x' : ' '}] ${neutraliseLine(requirement, 200)}${where}`
}

function checks(evidence: readonly Evidence[], { pull, format }: Words): string {
  if (evidence.length === 0) return `⚠️ ${pull.nothingRun}`
  const result = ({ passed, timedOut, exitCode, seconds }: Evidence) => {
    if (passed) return `✅ ${pull.passed}`
    return `❌ ${timedOut ? pull.timedOut : seconds === 0 ? pull.nothingRun : pull.failed(exitCode)}`
  }
  const rows = evidence.map((one) => {
    return `| ${code(one.command).replaceAll('|', '\\|')} | ${result(one)} | ${format.duration(one.seconds / 60)} |`
  })
  return [pull.ranBy, '', `| ${pull.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n')
}

/** What was measured of a change and is to be seen by a person: checks that fail, and what the guard found. */
export function concerns({
  changeSet,
  findings,
  words,
}: Pick<PullRequestContext, 'changeSet' | 'findings' | 'words'>): string[] {
  const failed = changeSet.verification.filter(({ passed }) => !passed)
  const reviews = findings.filter(({ answer }) => answer === 'review')
  return [
    ...failed.map(({ command }) => `- ❌ ${words.pull.checkFails(code(command))}`),
    ...reviews.map((found) => `- 👀 ${explain(found, words)}`),
  ]
}

function eyes(context: PullRequestContext, claims: readonly Claim[]): string[] {
  const { changeSet, findings, moved, words } = context
  const { pull } = words
  const outside = changeSet.outside.slice(0, 10).map(code)
  const named = findings.filter(({ answer }) => answer === 'allow')
  return [
    ...concerns(context),
    ...claims
      .filter(({ paths }) => paths.length === 0)
      .map(({ requirement, why }) => `- ⚠️ ${pull.notDone(neutraliseLine(requirement, 200), neutraliseLine(why, 200))}`),
    ...named.map((found) => `- ℹ️ ${explain(found, words)}`),
    ...(outside.length > 0 ? [`- ⚠️ ${pull.outside(outside.join(', '))}`] : []),
    ...(moved ? [`- ⚠️ ${pull.moved(changeSet.base.slice(0, 8))}`] : []),
    ...(changeSet.verification.length === 0 ? [`- ⚠️ ${pull.noCheck}`] : []),
    ...(changeSet.room?.kind === 'none' ? [`- ⚠️ ${words.noRoom}`] : []),
  ]
}

function summary(said: string, { hosts, words }: PullRequestContext, maxBytes: number): string {
  if (said === '') return ''
  const text = neutralise(said, { hosts, maxBytes })
  if (text.length <= longestOpen) return `## ${words.pull.summary}\n\n${text}`
  return `<details><summary>${words.pull.summary}</summary>\n\n${text}\n\n</details>`
}

/** The body when the pull request could not be opened by the run that judged the change: that run has all the rest. */
export function renderJudgedBefore({ number }: Issue, runUrl: string, { pull }: Words): string {
  return `Closes #${number}\n\n${pull.judgedBefore(runUrl)}`
}

/** Who worked, how long, and what that cost. */
function made({ issue, changeSet, runUrl, words, round }: PullRequestContext): string {
  const { pull, journey } = words
  const { runs, usage, ending, room } = changeSet
  const last = runs.at(-1)
  const { minutes, tokens: earlier, costUsd } = round?.before ?? { minutes: 0, tokens: 0, costUsd: 0 }
  const tokens = earlier + (usage ? usage.input + usage.output : 0)
  const repairs = runs.filter(({ repair }) => repair).length
  const agent = last ? code(last.agent) : pull.anAgent
  const facts = [
    pull.made(issue.number, agent, last?.model ? code(last.model) : '', minutes + ending.seconds / 60),
    ...(tokens > 0 ? [journey.spent(tokens, costUsd + (usage?.costUsd ?? 0))] : []),
    ...(repairs > 0 ? [pull.repairs(repairs)] : []),
    ...(room && room.kind !== 'none' ? [pull.room(room.kind, room.proof.length)] : []),
    `[${pull.run}](${runUrl})`,
  ]
  return `<sub>${facts.join(' · ')}</sub>`
}
