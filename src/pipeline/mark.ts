/** The hidden mark by which a comment of ours is found again. */
export function keyMark(key: string): string {
  return `<!-- issuewright-key:${key} -->`
}

/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
export function questionsKey(round: number): string {
  return `questions-r${round}`
}

/** The key of the comment that shows a plan; plans are counted by generation, and another text makes another comment. */
export function planKey(generation: number, number: number, text: string): string {
  return `plan-g${generation}-${number}-${text.slice(0, 16)}`
}

/** The key of what is said to a reporter who does not answer a round. */
export function nudgeKey(kind: string, round: number): string {
  return `${kind}-r${round}`
}

/** Whether a comment is a notice: what is said where there is no record. */
export function isNotice(body: string): boolean {
  return body.includes('<!-- issuewright-key:notice-')
}

/** The key of a notice. */
export function noticeKey(code: string): string {
  return `notice-${code}`
}
