import type { IssueType } from './verdict.ts'

/** https://www.conventionalcommits.org: `type(scope)!: what`. */
const conventional = /^[a-z]{2,12}(?:\([^()]{1,40}\))?!?: \S/

/** So many of the last headlines must follow a convention before it counts as the repository's own, and at least so many of them. */
const share = 0.6
const fewest = 3

/** The type that the convention has for each of ours. */
const prefixes: Readonly<Record<IssueType, string>> = {
  bug: 'fix',
  feature: 'feat',
  documentation: 'docs',
  refactor: 'refactor',
  infrastructure: 'build',
  question: 'chore',
  other: 'chore',
}

/** Whether the headlines of a branch's last commits follow Conventional Commits; merges say nothing. */
export function isConventional(headlines: readonly string[]): boolean {
  const own = headlines.filter((line) => !/^(?:merge|revert)\b/i.test(line))
  const fitting = own.filter((line) => conventional.test(line)).length
  return fitting >= fewest && fitting >= share * own.length
}

/** The title of a change as the repository's history writes them. A title that has a prefix already keeps it. */
export function titleBy(headlines: readonly string[], type: IssueType, title: string): string {
  if (!isConventional(headlines) || conventional.test(title)) return title
  const bare = title.replace(/^\s*\[[^\]]{1,20}\]\s*:?\s*|^\s*(?:bug|feature(?: request)?|docs?|question)\s*:\s*/i, '')
  return `${prefixes[type]}: ${bare === '' ? title : bare}`
}
