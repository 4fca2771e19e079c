/** The page of one issue, and what it shares with that of a pull request: the heading and the column at the side. */
import type { Account, Issue } from '../state.ts'
import { conversation } from './conversation.ts'
import { type Html, html } from './html.ts'
import { face, labelPill, page, person, plural, stateIcon, stateOf, time } from './page.ts'

/** The page of an issue. */
export function issuePage(issue: Issue): string {
  const { author, createdAt, comments } = issue
  const told = html`${person(author)} opened this issue ${time(createdAt)} · ${plural(comments.length, 'comment')}`
  const content = html`${heading(issue, told)}<div class="columns"><div>${conversation(issue)}</div>${aside(issue)}</div>`
  return page(issue.repository, 'issues', `${issue.title} · Issue #${issue.number}`, content)
}

/** Title, number, state, and a line that tells the rest. */
export function heading(issue: Issue, told: Html): Html {
  const { word, kind } = stateOf(issue)
  return html`<div class="heading"><h1>${issue.title} <span class="muted">#${issue.number}</span></h1>
<div><span class="state ${kind}">${stateIcon(issue)} ${word}</span> <span class="muted">${told}</span></div></div>`
}

/** Assignees, labels, and whoever else belongs here. */
export function aside(issue: Issue, more: Html = html``): Html {
  const labels = issue.labels.length > 0 ? issue.labels.map((label) => html`${labelPill(label)} `) : html`None yet`
  const type = issue.type && section('Type', html`${issue.type.name}`)
  const talkers = [...new Set([issue.author, ...issue.comments.map(({ author }) => author)])]
  return html`<aside>${more}${section('Assignees', people(issue.assignees, 'No one'))}${section('Labels', html`${labels}`)}${type}
${section(plural(talkers.length, 'participant'), html`${talkers.map((account) => face(account, 26))}`)}</aside>`
}

/** A part of the column at the side. */
export function section(title: string, content: Html): Html {
  return html`<section><h2>${title}</h2><div>${content}</div></section>`
}

/** People by name. */
export function people(accounts: readonly Account[], nobody: string): Html {
  if (accounts.length === 0) return html`${nobody}`
  return html`${accounts.map((account) => html`<div>${face(account, 20)} ${person(account)}</div>`)}`
}
