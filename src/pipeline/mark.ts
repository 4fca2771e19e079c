/** The hidden mark by which a comment of ours is found again. */
export function keyMark(key: string): string {
  return `<!-- issuewright-key:${key} -->`
}

/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
export function questionsKey(round: number): string {
  return `questions-r${round}`
}

/** The key of what is said to a reporter who does not answer a round. */
export function nudgeKey(kind: string, round: number): string {
  return `${kind}-r${round}`
}

/** The key of a notice. */
export function noticeKey(code: string): string {
  return `notice-${code}`
}
