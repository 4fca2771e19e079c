/** The conversation of an issue or pull request: what was said and what happened, in the order of time. */
import { associationOf } from '../access.ts'
import type { Commit } from '../git.ts'
import type { Comment, Issue, Reaction, Text, TimelineEvent } from '../state.ts'
import { isPullRequest } from '../state.ts'
import type { Review, ReviewComment } from '../state-review.ts'
import { threadBox } from './diff.ts'
import { type Html, html } from './html.ts'
import { type IconName, icon } from './icon.ts'
import { issuePath, renderMarkdown } from './markdown.ts'
import { face, labelPill, person, time } from './page.ts'

/** Everything from the first text on, with the commits of a pull request where they were made. */
export function conversation(issue: Issue, commits: readonly KnownCommit[] = []): Html {
  const reviews = isPullRequest(issue) ? issue.pull.reviews.filter(({ state }) => state !== 'PENDING') : []
  // That a merged pull request is closed goes without saying.
  const events = issue.timeline.filter(({ kind }) => kind !== 'ClosedEvent' || !issue.pull?.mergedAt)
  const items = [
    ...issue.comments.map((comment) => ({ at: comment.createdAt, id: comment.id, shown: () => commentBox(comment) })),
    ...reviews.map((review) => ({
      at: review.submittedAt ?? review.createdAt,
      id: review.id,
      shown: () => reviewItem(review),
    })),
    ...commits.map((known) => ({ at: known.commit.committer.date, id: 0, shown: () => commitLine(issue, known) })),
    ...grouped(events).map((events) => {
      const [first] = events
      return { at: first?.createdAt ?? '', id: first?.id ?? 0, shown: () => eventLine(events) }
    }),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id)
  return html`<div class="timeline">${textBox(issue, issue, `issue-${issue.number}`)}${items.map(({ shown }) => shown())}</div>`
}

/** A commit as git has it. */
export interface KnownCommit {
  readonly sha: string
  readonly commit: Commit
}

function commitLine({ repository }: Issue, { sha, commit }: KnownCommit): Html {
  const address = `/${repository.fullName}/commit/${sha}`
  return html`<div class="event"><span class="badge">${icon('commit')}</span><span class="grow"><a class="commit" href="${address}">${commit.message.split('\n')[0]}</a></span><a class="mono muted" href="${address}">${sha.slice(0, 7)}</a></div>`
}

/** Labels that one person changes in one go make one line. */
function grouped(events: readonly TimelineEvent[]): TimelineEvent[][] {
  const groups: TimelineEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)?.at(-1)
    const together = last?.kind === event.kind && last.actor === event.actor && last.createdAt === event.createdAt
    if (together && 'label' in event) groups.at(-1)?.push(event)
    else groups.push([event])
  }
  return groups
}

function commentBox(comment: Comment): Html {
  const id = `issuecomment-${comment.id}`
  if (comment.minimizedReason === null) return textBox(comment, comment.issue, id)
  return html`<details class="hidden-comment"><summary class="muted">This comment was marked as ${comment.minimizedReason}.</summary>${textBox(comment, comment.issue, id)}</details>`
}

/** A text with its author's face beside it. */
function textBox(text: Text, issue: Issue, id: string): Html {
  const association = associationOf(issue.repository, text.author)
  const role =
    association === 'NONE'
      ? null
      : html`<span class="pill">${association.slice(0, 1)}${association.slice(1).toLowerCase()}</span>`
  const own =
    text.author !== null && text.author === issue.author && text !== issue && html`<span class="pill">Author</span>`
  return html`<div class="entry" id="${id}">${face(text.author)}<div class="box comment"><div class="box-head">
<span>${person(text.author)} <span class="muted">${text === issue ? 'opened' : 'commented'} <a href="#${id}">${time(text.createdAt)}</a>${edited(text)}</span></span>
<span>${own} ${role}</span></div>${body(text, issue)}</div></div>`
}

function edited({ lastEditedAt, editor, author }: Text): Html | null {
  return lastEditedAt === null ? null : html` · edited${editor !== author && html` by ${editor?.login ?? 'ghost'}`}`
}

/** What a text says, and how people took it. */
export function body(text: Text | Review | ReviewComment, issue: Issue): Html {
  const said =
    text.body.trim() === ''
      ? html`<p><em>No description provided.</em></p>`
      : renderMarkdown(issue.repository, text.body)
  return html`<div class="markdown-body">${said}</div>${reactions(text.reactions)}`
}

const faces: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  hooray: '🎉',
  confused: '😕',
  heart: '❤️',
  rocket: '🚀',
  eyes: '👀',
}

function reactions(given: readonly Reaction[]): Html | null {
  if (given.length === 0) return null
  const kinds = [...new Set(given.map(({ content }) => content))]
  const shown = kinds.map((kind) => {
    const by = given.filter(({ content }) => content === kind)
    const names = by.map(({ account }) => account.login).join(', ')
    return html`<span class="reaction" title="${names}">${faces[kind] ?? kind} ${by.length}</span>`
  })
  return html`<div class="reactions">${shown}</div>`
}

const verdicts: Readonly<Record<string, readonly [IconName, string, string]>> = {
  APPROVED: ['check', 'approved these changes', 'good'],
  CHANGES_REQUESTED: ['cross', 'requested changes', 'bad'],
  COMMENTED: ['eye', 'reviewed', ''],
  DISMISSED: ['cross', 'reviewed; the review was dismissed', ''],
}

function reviewItem(review: Review): Html {
  const { issue } = review
  const [name, words, kind] = verdicts[review.state] ?? ['eye', 'reviewed', '']
  const opened = issue.pull.threads.filter(({ comments }) => comments[0]?.review === review)
  // A reply is shown in its thread.
  if (opened.length === 0 && review.body === '' && review.comments.length > 0) return html``
  const id = `pullrequestreview-${review.id}`
  const said = review.body !== '' && html`<div class="box comment">${body(review, issue)}</div>`
  return html`<div class="event" id="${id}"><span class="badge ${kind}">${icon(name)}</span>
<span>${face(review.author, 20)} ${person(review.author)} ${words} <a class="muted" href="#${id}">${time(review.submittedAt ?? review.createdAt)}</a></span></div>
<div class="entry inset">${said}${opened.map((thread) => threadBox(thread))}</div>`
}

function eventLine(events: readonly TimelineEvent[]): Html {
  const [event] = events
  if (!event) return html``
  const [name, words, kind = ''] = describe(event, events)
  return html`<div class="event"><span class="badge ${kind}">${icon(name)}</span><span>${face(event.actor, 20)} ${person(event.actor)} ${words} <span class="muted">${time(event.createdAt)}</span></span></div>`
}

type Told = readonly [IconName, Html, string?]

function describe(event: TimelineEvent, events: readonly TimelineEvent[]): Told {
  const labels = events.flatMap((one) => ('label' in one ? [labelPill(one.label), html` `] : []))
  switch (event.kind) {
    case 'LabeledEvent':
      return ['tag', html`added ${labels}`]
    case 'UnlabeledEvent':
      return ['tag', html`removed ${labels}`]
    case 'AssignedEvent':
    case 'UnassignedEvent':
      return ['dot', html`${event.kind === 'AssignedEvent' ? 'assigned' : 'unassigned'} ${person(event.assignee)}`]
    case 'RenamedTitleEvent':
      return ['dot', html`changed the title <del>${event.previousTitle}</del> <strong>${event.currentTitle}</strong>`]
    case 'ClosedEvent':
      return ['closed', closedBy(event.stateReason, event.closer), event.stateReason === 'completed' ? 'done' : 'bad']
    case 'ReopenedEvent':
      return ['open', html`reopened this`, 'good']
    case 'CrossReferencedEvent':
      return [
        'dot',
        html`mentioned this in <a href="${issuePath(event.source)}">${event.source.title} <span class="muted">#${event.source.number}</span></a>`,
      ]
    case 'MergedEvent':
      return [
        'merge',
        html`merged commit <code>${event.commit.slice(0, 7)}</code> into <code>${event.mergeRefName}</code>`,
        'done',
      ]
    case 'ReviewRequestedEvent':
      return ['eye', html`requested a review from ${person(event.reviewer)}`]
    case 'ReviewRequestRemovedEvent':
      return ['eye', html`removed the request for review from ${person(event.reviewer)}`]
    case 'ReviewDismissedEvent':
      return ['cross', html`dismissed ${person(event.review.author)}’s review: ${event.dismissalMessage}`]
    default:
      return ['dot', html`${plainWords[event.kind] ?? event.kind}`]
  }
}

function closedBy(reason: string | null, closer: Issue | null): Html {
  const how = closer ? html` in <a href="${issuePath(closer)}">#${closer.number}</a>` : html``
  const as = reason === null ? html`` : html` as ${reason.replace('_', ' ')}`
  return html`closed this${as}${how}`
}

const plainWords: Readonly<Record<string, string>> = {
  LockedEvent: 'locked the conversation',
  UnlockedEvent: 'unlocked the conversation',
  HeadRefDeletedEvent: 'deleted the branch',
  HeadRefRestoredEvent: 'restored the branch',
  ConvertToDraftEvent: 'marked this pull request as draft',
  ReadyForReviewEvent: 'marked this pull request as ready for review',
  IssueTypeAddedEvent: 'added the issue type',
  IssueTypeChangedEvent: 'changed the issue type',
  IssueTypeRemovedEvent: 'removed the issue type',
}
