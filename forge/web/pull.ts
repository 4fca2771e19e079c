/** The three pages of a pull request: conversation, commits, files changed; and that of one commit. */
import { listCommits } from '../domain/commits.ts'
import { pullBase, pullFiles } from '../domain/diff.ts'
import { isMergeable } from '../domain/merge.ts'
import { closingNumbers } from '../domain/text.ts'
import { type Commit, parseCommit, readObjects } from '../git.ts'
import { diffFiles } from '../git-trees.ts'
import type { PullRequest, Repository } from '../state.ts'
import type { CheckRun } from '../state-check.ts'
import { checkRunsOf, reviewDecision, statusesOf } from '../verdict.ts'
import { conversation, type KnownCommit } from './conversation.ts'
import { counts, fileBox } from './diff.ts'
import { type Html, html } from './html.ts'
import { type IconName, icon } from './icon.ts'
import { aside, heading, people, section } from './issue.ts'
import { issuePath } from './markdown.ts'
import { page, person, plural, time } from './page.ts'

type View = 'conversation' | 'commits' | 'files'

/** One of a pull request's pages. */
export async function pullPage(pullRequest: PullRequest, view: View): Promise<string> {
  const content = { conversation: conversationView, commits: commitsView, files: filesView }[view]
  const title = `${pullRequest.title} · Pull request #${pullRequest.number}`
  const shown = html`${heading(pullRequest, told(pullRequest))}${tabs(pullRequest, view)}${await content(pullRequest)}`
  return page(pullRequest.repository, 'pulls', title, shown)
}

function told({ author, pull, createdAt }: PullRequest): Html {
  const { head, base, mergedAt, mergedBy, size } = pull
  const from = html`<code>${head.crossRepository ? `${head.owner.login}:` : ''}${head.ref}</code>`
  const into = html`${plural(size.commits, 'commit')} into <code>${base.ref}</code> from ${from}`
  if (mergedAt) return html`${person(mergedBy)} merged ${into} ${time(mergedAt)}`
  return html`${person(author)} wants to merge ${into} · ${time(createdAt)}`
}

function tabs(pullRequest: PullRequest, view: View): Html {
  const { size } = pullRequest.pull
  const tab = (to: View, path: string, label: string, count: number) =>
    html`<a class="tab${to === view ? ' selected' : ''}" href="${issuePath(pullRequest)}${path}">${label} <span class="counter">${count}</span></a>`
  const said = pullRequest.comments.length + pullRequest.pull.reviews.length
  return html`<nav class="subnav">${tab('conversation', '', 'Conversation', said)}${tab('commits', '/commits', 'Commits', size.commits)}${tab('files', '/files', 'Files changed', size.changedFiles)}${counts(size)}</nav>`
}

async function conversationView(pullRequest: PullRequest): Promise<Html> {
  const { pull, body, repository } = pullRequest
  const closing = repository.issues.filter(
    ({ number, kind }) => kind === 'Issue' && closingNumbers(body).includes(number),
  )
  const links = closing.map(
    (issue) => html`<div><a href="${issuePath(issue)}">${issue.title} #${issue.number}</a></div>`,
  )
  const reviewers = [...new Set(pull.reviews.map(({ author }) => author))].filter((account) => account !== null)
  const sides = html`${section('Reviewers', people([...new Set([...reviewers, ...pull.requestedReviewers])], 'No reviews'))}`
  const development = links.length > 0 ? section('Development', html`Merging closes${links}`) : html``
  const left = html`<div>${conversation(pullRequest, await commitsOf(pullRequest))}${await mergeBox(pullRequest)}</div>`
  return html`<div class="columns">${left}${aside(pullRequest, html`${sides}${development}`)}</div>`
}

/** What stands in the way of the merge. */
async function mergeBox(pullRequest: PullRequest): Promise<Html> {
  const { pull, repository } = pullRequest
  if (pullRequest.state === 'closed') return html``
  const decision = reviewDecision(pullRequest)
  const clean = await isMergeable(pullRequest)
  const line = (name: IconName, kind: string, words: string) =>
    html`<div class="row"><span class="badge ${kind}">${icon(name)}</span>${words}</div>`
  const lines = [
    decision === 'APPROVED' && line('check', 'good', 'Changes approved'),
    decision === 'CHANGES_REQUESTED' && line('cross', 'bad', 'Changes requested'),
    ...checkRunsOf(repository, pull.head.sha).map(checkRow),
    ...statusesOf(repository, pull.head.sha).map(({ state, context, description }) => {
      const [name, kind] = marks[state] ?? ['dot', 'waits']
      return line(name, kind, `${context}${description ? ` — ${description}` : ''}`)
    }),
    pull.draft && line('pull', '', 'This pull request is still a work in progress'),
    clean ? line('check', 'good', 'No conflicts with base branch') : line('cross', 'bad', 'This branch has conflicts'),
  ]
  return html`<div class="box merge">${lines}</div>`
}

const marks: Readonly<Record<string, readonly [IconName, string]>> = {
  success: ['check', 'good'],
  neutral: ['dot', ''],
  skipped: ['dot', ''],
  failure: ['cross', 'bad'],
  error: ['cross', 'bad'],
  timed_out: ['cross', 'bad'],
  cancelled: ['cross', ''],
  action_required: ['cross', 'bad'],
}

function checkRow({ name, conclusion, suite, output }: CheckRun): Html {
  const [mark, kind] = marks[conclusion ?? ''] ?? ['dot', 'waits']
  return html`<div class="row"><span class="badge ${kind}">${icon(mark)}</span><span><span class="strong">${name}</span> <span class="muted">${suite.app.name}${output.title && ` — ${output.title}`}</span></span></div>`
}

async function commitsOf(pullRequest: PullRequest): Promise<KnownCommit[]> {
  const { repository, pull } = pullRequest
  const shas = await listCommits(repository, ['--reverse', `${await pullBase(pullRequest)}..${pull.head.sha}`])
  const objects = await readObjects(repository.directory, shas)
  return objects.flatMap((object) => (object ? [{ sha: object.oid, commit: parseCommit(object.bytes) }] : []))
}

async function commitsView(pullRequest: PullRequest): Promise<Html> {
  const commits = await commitsOf(pullRequest)
  return html`<div class="box">${commits.map(({ sha, commit }) => commitRow(pullRequest.repository, sha, commit))}</div>`
}

function commitRow({ fullName, verified }: Repository, sha: string, { message, author }: Commit): Html {
  const seal = verified.has(sha) && html`<span class="pill good">Verified</span> `
  return html`<div class="row"><div class="grow"><a class="title" href="/${fullName}/commit/${sha}">${message.split('\n')[0]}</a>
<div class="muted small"><span class="strong">${author.name.replace('[bot]', '')}</span> committed ${time(author.date)}</div></div><span>${seal}<a class="mono" href="/${fullName}/commit/${sha}">${sha.slice(0, 7)}</a></span></div>`
}

async function filesView(pullRequest: PullRequest): Promise<Html> {
  const files = await pullFiles(pullRequest)
  return html`${files.map((file) => fileBox(file, pullRequest.pull.threads))}`
}

/** The page of one commit; `null` when there is none. */
export async function commitPage(repository: Repository, sha: string): Promise<string | null> {
  const [object] = await readObjects(repository.directory, [`${sha}^{commit}`])
  if (!object) return null
  const commit = parseCommit(object.bytes)
  // A first commit has nothing to be compared with.
  const parent = commit.parents[0]
  const files = parent ? await diffFiles(repository.directory, parent, object.oid) : []
  const [first, ...rest] = commit.message.split('\n')
  const content = html`<div class="heading"><h1>${first}</h1><pre class="message">${rest.join('\n').trim()}</pre>
<div class="muted">${commit.author.name} committed ${time(commit.author.date)} · <span class="mono">${object.oid}</span></div></div>${files.map((file) => fileBox(file, []))}`
  return page(repository, 'pulls', first ?? sha, content)
}
