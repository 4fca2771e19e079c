/** Changes: files as two columns of numbers and one of lines, with what people say of them in between. */
import { type DiffLine, parsePatch } from '../diff.ts'
import type { FileDiff } from '../git-trees.ts'
import type { Thread } from '../state-review.ts'
import { body } from './conversation.ts'
import { type Html, html } from './html.ts'
import { face, person, time } from './page.ts'

/** One file's changes. */
export function fileBox(file: FileDiff, threads: readonly Thread[]): Html {
  const own = threads.filter(({ path, outdated }) => path === file.path && !outdated)
  const name = file.previousPath ? `${file.previousPath} → ${file.path}` : file.path
  const lines = parsePatch(file.patch ?? '').flatMap(({ header, lines }) => [
    html`<tr class="hunk"><td></td><td></td><td>${header}</td></tr>`,
    ...lines.map((line) => html`${lineRow(line)}${own.filter((thread) => isAt(thread, line)).map(threadRow)}`),
  ])
  const content =
    file.patch === null
      ? html`<p class="blank">There is nothing to show: a binary file, or only its name or mode changed.</p>`
      : html`<table class="diff">${lines}</table>`
  return html`<div class="box file" id="${file.path}"><div class="box-head"><span class="mono">${name}</span>${counts(file)}</div>${content}</div>`
}

/** How many lines came and went. */
export function counts({ additions, deletions }: { additions: number; deletions: number }): Html {
  return html`<span class="counts"><span class="plus">+${additions}</span> <span class="minus">−${deletions}</span></span>`
}

const signs = { same: ' ', added: '+', removed: '-' } as const

function lineRow({ kind, before, after, text }: DiffLine): Html {
  return html`<tr class="${kind}"><td class="number">${before}</td><td class="number">${after}</td><td class="line"><span class="sign">${signs[kind]}</span>${text}</td></tr>`
}

function isAt({ side, line }: Thread, { before, after }: DiffLine): boolean {
  return line !== null && (side === 'LEFT' ? before : after) === line
}

function threadRow(thread: Thread): Html {
  return html`<tr class="talk"><td colspan="3">${talk(thread)}</td></tr>`
}

/** A thread in the conversation, with the lines it is about. */
export function threadBox(thread: Thread): Html {
  const lines = parsePatch(thread.diffHunk).flatMap(({ lines }) => lines.slice(-4))
  const marks = [thread.outdated && 'Outdated', thread.resolvedBy && 'Resolved'].filter(
    (mark) => mark !== false && mark !== null,
  )
  const content = html`<table class="diff">${lines.map(lineRow)}</table>${talk(thread)}`
  const head = html`<span class="mono">${thread.path}</span><span>${marks.map((mark) => html`<span class="pill">${mark}</span>`)}</span>`
  if (!thread.resolvedBy) return html`<div class="box thread"><div class="box-head">${head}</div>${content}</div>`
  return html`<details class="box thread"><summary class="box-head">${head}</summary>${content}</details>`
}

function talk({ comments, issue }: Thread): Html {
  return html`${comments.map(
    (comment) =>
      html`<div class="said" id="discussion_r${comment.id}"><div>${face(comment.author, 24)} ${person(comment.author)} <span class="muted">${time(comment.createdAt)}</span></div>${body(comment, issue)}</div>`,
  )}`
}
