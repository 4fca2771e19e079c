/** What all pages share: the frame, people, labels, times. */
import type { Account, Issue, Label, Repository } from '../state.ts'
import { type Html, html } from './html.ts'
import { icon } from './icon.ts'

export type Tab = 'issues' | 'pulls'

/** A whole page. */
export function page(repository: Repository, tab: Tab, title: string, content: Html): string {
  const { owner, name, fullName } = repository
  const count = (kind: Issue['kind']) =>
    repository.issues.filter((one) => one.kind === kind && one.state === 'open').length
  const link = (to: Tab, label: string, kind: Issue['kind']) =>
    html`<a class="tab${to === tab ? ' selected' : ''}" href="/${fullName}/${to}">${icon(to === 'pulls' ? 'pull' : 'open')}${label} <span class="counter">${count(kind)}</span></a>`
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · ${fullName}</title>
<link rel="stylesheet" href="/_forge/style.css"><link rel="icon" href="/avatars/${owner.id}"></head><body>
<header><div class="crumbs">${icon('repo')}<a href="/${fullName}/issues">${owner.login}</a> / <a class="strong" href="/${fullName}/issues">${name}</a>
<span class="pill">${repository.settings.private ? 'Private' : 'Public'}</span></div>
<nav>${link('issues', 'Issues', 'Issue')}${link('pulls', 'Pull requests', 'PullRequest')}</nav></header>
<main>${content}</main><footer>A small GitHub on this machine. Nothing here leaves it.</footer></body></html>`.html
}

/** Somebody's picture. */
export function face(account: Account | null, size = 40): Html {
  return html`<img class="face" src="/avatars/${account?.id ?? 0}" alt="" width="${size}" height="${size}">`
}

/** Somebody's name; bots are marked. */
export function person(account: Account | null): Html {
  if (!account) return html`<span class="strong">ghost</span>`
  const bot = account.kind === 'Bot' && html` <span class="pill">bot</span>`
  return html`<span class="strong">${account.login.replace('[bot]', '')}</span>${bot}`
}

/** A label in its colour, with letters that can be read on it. */
export function labelPill({ name, color, description }: Label): Html {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const dark = red * 0.299 + green * 0.587 + blue * 0.114 < 150
  return html`<span class="label${dark ? ' dark' : ''}" style="background:#${color}" title="${description ?? ''}">${name}</span>`
}

/** The state of an issue or pull request, in words and icon. */
export function stateOf(issue: Issue): { word: string; kind: 'open' | 'closed' | 'merged' | 'draft' | 'done' } {
  if (issue.pull?.mergedAt) return { word: 'Merged', kind: 'merged' }
  if (issue.state === 'closed')
    return issue.pull
      ? { word: 'Closed', kind: 'closed' }
      : { word: 'Closed', kind: issue.stateReason === 'completed' ? 'done' : 'draft' }
  return issue.pull?.draft ? { word: 'Draft', kind: 'draft' } : { word: 'Open', kind: 'open' }
}

/** The icon of that state. */
export function stateIcon(issue: Issue): Html {
  if (issue.pull) return icon(issue.pull.mergedAt ? 'merge' : 'pull')
  return icon(issue.state === 'open' ? 'open' : 'closed')
}

/** A moment, short, with the whole of it on hovering. */
export function time(at: string): Html {
  const date = new Date(at)
  const short = date.toLocaleString('en', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'UTC',
  })
  return html`<time datetime="${at}" title="${at}">${short}</time>`
}

/** So many of something. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
