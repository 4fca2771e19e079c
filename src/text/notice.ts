import type { Notice } from '../pipeline/effect.ts'
import { keyMark, noticeKey } from '../pipeline/mark.ts'
import type { Words } from './words/en.ts'

/** A comment of its own, said once, for want of a status comment. `about` is a login or a word of ours. */
export function renderNotice(code: Notice, about: string, label: string, words: Words): string {
  return `${words.notice[code](about, label)}\n\n${keyMark(noticeKey(code))}`
}
