/** The list of issues, or of pull requests. */
import type { Issue, Repository } from '../state.ts'
import { type Html, html } from './html.ts'
import { icon } from './icon.ts'
import { issuePath } from './markdown.ts'
import { labelPill, page, stateIcon, stateOf, type Tab, time } from './page.ts'

/** The page of all issues or all pull requests: `?state=closed`, `?author=login`, `?label=name`. */
export function listPage(repository: Repository, tab: Tab, query: URLSearchParams): string {
  const kind = tab === 'issues' ? 'Issue' : 'PullRequest'
  const [author, label] = [query.get('author'), query.get('label')]
  const all = repository.issues
    .filter((issue) => issue.kind === kind)
    .filter((issue) => !author || issue.author?.login === author)
    .filter((issue) => !label || issue.labels.some(({ name }) => name === label))
  const wanted = query.get('state') === 'closed' ? 'closed' : 'open'
  const shown = all.filter(({ state }) => state === wanted).toReversed()
  const choice = (state: 'open' | 'closed', word: string) => {
    const count = all.filter((issue) => issue.state === state).length
    return html`<a class="${state === wanted ? 'strong' : 'muted'}" href="?state=${state}">${count} ${word}</a>`
  }
  const title = tab === 'issues' ? 'Issues' : 'Pull requests'
  return page(
    repository,
    tab,
    title,
    html`<h1>${title}</h1><div class="box list"><div class="box-head">${choice('open', 'Open')} ${choice('closed', 'Closed')}</div>
${shown.length > 0 ? shown.map(row) : html`<p class="blank">There is nothing here.</p>`}</div>`,
  )
}

function row(issue: Issue): Html {
  const { kind } = stateOf(issue)
  return html`<div class="row"><span class="state-icon ${kind}">${stateIcon(issue)}</span><div class="grow">
<a class="title" href="${issuePath(issue)}">${issue.title}</a> ${issue.labels.map((label) => html`${labelPill(label)} `)}
<div class="muted small">#${issue.number} opened ${time(issue.createdAt)} by ${issue.author?.login ?? 'ghost'}</div></div>
${issue.comments.length > 0 && html`<span class="muted">${icon('comment')} ${issue.comments.length}</span>`}</div>`
}
