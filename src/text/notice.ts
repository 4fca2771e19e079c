import type { Notice } from '../pipeline/effect.ts'
import { keyMark, noticeKey } from '../pipeline/mark.ts'

/** A comment of its own, said once, for want of a status comment. `about` is a login or a word of ours. */
export function renderNotice(code: Notice, about: string, label: string): string {
  return `${sentences[code](about, label)}\n\n${keyMark(noticeKey(code))}`
}

const sentences: Record<Notice, (about: string, label: string) => string> = {
  refused: (about, label) =>
    `The label \`${label}\` was put on by **${about}**, who may not push to this repository, so nothing was started. ` +
    `Someone with write access can remove the label and add it again.`,
  'unsupported-target': (_, label) =>
    `The label \`${label}\` works on issues only; this is a pull request. Remove the label here and add it to an issue.`,
  closed: (_, label) => `This issue is closed, so nothing was started. Reopen it and add the label \`${label}\` again.`,
  'no-label': (_, label) => `There is nothing to command here yet: add the label \`${label}\` first.`,
}
