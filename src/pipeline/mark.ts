/** The hidden mark by which a comment of ours is found again. */
export function keyMark(key: string): string {
  return `<!-- issuewright-key:${key} -->`
}

/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
export function questionsKey(round: number): string {
  return `questions-r${round}`
}

/** The key of the comment that shows a plan: another text makes another comment. */
export function planKey(number: number, text: string): string {
  return `plan-${number}-${text.slice(0, 16)}`
}

/** The key of a notice. */
export function noticeKey(code: string): string {
  return `notice-${code}`
}
