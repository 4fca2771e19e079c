import { keyMark, questionsKey } from './mark.ts'
import type { Comment } from './snapshot.ts'
import type { Question } from './talk.ts'

/** Our comment with the questions of a round. */
export function questionsComment(comments: readonly Comment[], round: number): Comment | null {
  return comments.find(({ ours, body }) => ours && body.includes(keyMark(questionsKey(round)))) ?? null
}

/** A question as it stands in our comment. */
type Shown = { number: number; ask: string; why: string; options: string[]; ticked: boolean; option: number | null }

/** Reads the checklist of our comment: its boxes, and the first box below each that is ticked. */
export function readChecklist(body: string): Shown[] {
  const shown: Shown[] = []
  for (const line of body.split(/\r?\n/)) {
    const [, box, number, ask = '', why = ''] = /^- \[([ xX])\] \*\*(\d{1,2})\. (.*?)\*\*(.*)$/.exec(line) ?? []
    if (number !== undefined) {
      shown.push({ number: Number(number), ask, why: why.trim(), options: [], ticked: box !== ' ', option: null })
    }
    const [, choice, option = ''] = /^ +- \[([ xX])\] (?:[a-z]\) )?(.*)$/.exec(line) ?? []
    const last = shown.at(-1)
    if (choice === undefined || !last) continue
    if (choice !== ' ') last.option ??= last.options.length
    last.options.push(option)
  }
  return shown
}

/** The hidden mark of what our comment shows, so that it is written anew only when that has changed. */
export function shownMark(questions: readonly Question[], closed: boolean): string {
  const signs = { open: '', answered: '', unknown: '?', enough: '!' } as const
  const each = questions.map(({ answers, state }) => answers.map(({ comment }) => comment).join('+') + signs[state])
  return keyMark(`shows-${each.join('_')}${closed ? '-closed' : ''}`)
}

/** Whether our comment shows how the questions of its round stand; one of an earlier version, without a mark, is left as it is. */
export function shows(body: string, questions: readonly Question[], closed: boolean): boolean {
  return !marked.test(body) || (body.includes(shownMark(questions, closed)) && !isTouched(body))
}

const marked = /issuewright-key:shows-([\d+_?!]*)/

/** Whether somebody has changed a box since we wrote the comment: the boxes are not those of its mark. */
export function isTouched(body: string): boolean {
  const [, marks = ''] = marked.exec(body) ?? []
  const boxes = readChecklist(body)
  return marks
    .split('_')
    .some((mark, i) => boxes[i]?.ticked !== (mark !== '') || (mark === '' && boxes[i]?.option !== null))
}
