import type { ChangedFile } from '../pipeline/change-set.ts'
import { claimsOf } from '../pipeline/claim.ts'
import { markOf } from '../pipeline/mark.ts'
import { code } from './code.ts'
import { neutraliseLine } from './neutralise.ts'
import type { PullRequestContext } from './pull-request.ts'
import type { Words } from './words/en.ts'

/** Parts of the body that a round brings up to date; each stands between two marks of ours. */
const kept = ['requirements', 'changes', 'checks', 'eyes', 'made'] as const
export type KeptPart = (typeof kept)[number]

const end = '<!-- issuewright-part:end -->'
const marked =
  /<!-- issuewright-part:(\w+):([0-9a-f]{8}) -->\r?\n\r?\n([\s\S]*?)\r?\n\r?\n<!-- issuewright-part:end -->/g

/** Text is put between marks only where it stands on lines of its own, so that it stays what it is in Markdown. */
export function markPart(name: string, text: string): string {
  if (text === '' || !kept.some((one) => one === name)) return text
  const plain = text.replaceAll('\r\n', '\n')
  return `<!-- issuewright-part:${name}:${markOf(plain)} -->\n\n${plain}\n\n${end}`
}

const isFailing = (line: string) => line.startsWith('- ❌')
const isFound = (line: string) => line.startsWith('- 👀')
const wantsLook = (line: string) => isFailing(line) || isFound(line)
const isNote = (line: string) => line.startsWith('- ℹ️')

/** A reviewer reads no longer lists of findings; of so many others it is remembered which they are. */
export const mostFindings = 30
const mostHidden = 300

/** Whether GitHub takes a text: at most 65,536 characters. */
export const fits = (text: string): boolean => new TextEncoder().encode(text).length <= 60_000

/** How a pull request stands on its own page. */
export type Page = { body: string; draft: boolean }

/** A page as it is, and what a round would show alone: its parts, its lines for the human eye, and how many findings and files. */
type Round = {
  context: PullRequestContext
  parts: Readonly<Record<KeptPart, string>>
  eyes: string[]
  size: { findings: number; files: number }
}

/**
 * The page after a round. Parts that nobody has edited show what was measured now; what was found before is still shown, since
 * it is still part of the change. A draft becomes ready when what kept it one, failing checks or the guard, is no more, and again
 * a draft when a check fails or the guard wants an eye.
 * @returns null where the text would be too long
 */
export function revisePage(page: Page, { context, parts, eyes, size }: Round, draft: boolean): Page | null {
  let [hadReason, hasReason] = [false, true]
  const body = page.body.replace(marked, (all, name: KeptPart, sum: string, raw: string) => {
    const old = raw.replaceAll('\r\n', '\n')
    if (!kept.includes(name) || markOf(old) !== sum) return all
    if (name === 'requirements') return markPart(name, tickedNow(old, context))
    if (name === 'changes')
      return markPart(name, context.round?.merges ? parts[name] : changedNow(old, context, size.files))
    if (name !== 'eyes') return markPart(name, parts[name])
    const lines = capped(allEyes(old.split('\n'), eyes, context), context.words, size.findings)
    hadReason = old.split('\n').some(wantsLook)
    hasReason = lines.some(wantsLook)
    return markPart(name, lines.length > 0 ? lines.join('\n') : context.words.pull.clean)
  })
  if (!fits(body)) return null
  return { body, draft: page.draft ? draft || hasReason || !hadReason : eyes.some(wantsLook) }
}

const pathIn = (line: string) => /^- (?:👀|ℹ️) (`[^`]*`)/u.exec(line)?.[1] ?? ''
const markLength = 8
const isPath = (mark: string) => mark.length === markLength && mark !== markOf('')
/** The end of the one line that stands for others: a mark of path and one of text for each, or how many where they are too many. */
const hiddenIn = (line: string) => /^- 👀 [^`]* <!-- ([\da-f ]+) -->$/u.exec(line)?.[1]?.split(' ') ?? []
const andMore = (count: number, marks: readonly string[], { pull }: Words) =>
  `- 👀 ${pull.more(count)} <!-- ${marks.join(' ')} -->`

/** As many findings as people read; of others it is said, once, how many they are, and remembered which. */
export function capped(lines: readonly string[], words: Words, most = mostFindings): string[] {
  const [rest, hidden] = [lines.filter((line) => hiddenIn(line).length === 0), lines.flatMap(hiddenIn)]
  const [over, notes] = [new Set(rest.filter(isFound).slice(most)), rest.filter(isNote).filter((line) => pathIn(line))]
  const isCount = (mark: string) => mark.length < 2 * markLength
  const marks = new Set(hidden.filter((mark) => !isCount(mark)))
  for (const line of over) marks.add(markOf(pathIn(line)) + markOf(line))
  for (const line of rest) if (!over.has(line)) marks.delete(markOf(pathIn(line)) + markOf(line))
  const count = Math.max(marks.size, ...hidden.filter(isCount).map(Number))
  const known = count > Math.min(marks.size, mostHidden) ? [`${count}`] : [...marks]
  const eyes = rest.filter((line) => !isNote(line) && !over.has(line))
  const more = notes.length > most ? [`- ℹ️ ${words.pull.more(notes.length - most)}`] : []
  return [...eyes, ...(count > 0 ? [andMore(count, known, words)] : []), ...notes.slice(0, most), ...more]
}

/** What stood there of the change as a whole, and what is new. What is said of checks, base and room holds for one round. */
function allEyes(old: readonly string[], now: readonly string[], context: PullRequestContext): string[] {
  const { words, changeSet, requirements, round } = context
  const { claims } = claimsOf(changeSet.summary, requirements, pathsOf(changeSet))
  const met = claims.filter(({ paths }) => paths.length > 0).map(({ requirement }) => requirement)
  const over = [words.pull.noCheck, words.noRoom, ...met.map((one) => words.pull.notDone(neutraliseLine(one, 200), ''))]
  const isNamed = (line: string) => over.some((one) => line === `- ⚠️ ${one}` || line.startsWith(`- ⚠️ ${one} (`))
  const [behind = ''] = words.pull.moved('\0').split('\0')
  const isOver = (line: string) =>
    isFailing(line) || isNamed(line) || (round?.merges === true && line.startsWith(`- ⚠️ ${behind}`))
  const paths = new Set((round?.merges ? pathsOf(changeSet) : (round?.undone ?? [])).map((path) => markOf(code(path))))
  const isUndone = (mark: string) => isPath(mark) && paths.has(mark) !== (round?.merges === true)
  const stays = old.flatMap((line) => {
    const hidden = hiddenIn(line)
    const left = hidden.filter((mark) => !isUndone(mark.slice(0, markLength)))
    if (hidden.length > 0) return left.length > 0 ? [andMore(left.length, left, words)] : []
    return line.startsWith('- ') && !isOver(line) && !isUndone(markOf(pathIn(line))) ? [line] : []
  })
  return [...new Set([...now, ...stays])]
}

/** A reviewer reads no longer lists of files. */
const mostFiles = 8
export const mostFolded = 100

/** A file in the list of the change: its path, and what became of it. */
export function named(file: ChangedFile, op: ChangedFile['op'], { pull }: Words): string {
  const executable = file.op !== 'delete' && file.mode === '100755' ? `, ${pull.executable}` : ''
  return `${code(file.path)} (${pull.change[op]}${executable})`
}

/** The files in one line; many are folded, since the page itself lists them all. */
export function listed(names: readonly string[], { pull }: Words, most = mostFolded): string {
  const all = pull.files(names.length)
  if (names.length <= mostFiles) return [all, names.join(', ')].filter(Boolean).join(': ')
  const more = names.length - most
  const list = [...names.slice(0, most), ...(more > 0 ? [pull.more(more)] : [])]
  return `<details><summary>${all}</summary>\n\n${list.map((one) => `- ${one}`).join('\n')}\n\n</details>`
}

/** The list with what this round did to it. One that does not name all files stays as it is. */
function changedNow(old: string, { changeSet, round, words }: PullRequestContext, most: number): string {
  const { add } = words.pull.change
  const names = old.match(/`[^`]*` \([^)]*\)/g) ?? []
  if (listed(names, words) !== old) return old
  const now = new Map(names.map((name) => [name.slice(0, name.lastIndexOf('`') + 1), name]))
  for (const file of changeSet.files) {
    const before = now.get(code(file.path))
    const op = before === undefined || file.op === 'delete' ? file.op : before.includes(`\` (${add}`) ? 'add' : 'edit'
    now.set(code(file.path), named(file, op, words))
  }
  for (const path of round?.undone ?? []) now.delete(code(path))
  return listed([...now.values()], words, most)
}

/** Requirements that this round meets are ticked as well; none loses its tick. */
function tickedNow(old: string, { changeSet, requirements }: PullRequestContext): string {
  const lines = old.split('\n')
  const { claims } = claimsOf(changeSet.summary, requirements, pathsOf(changeSet))
  if (lines.length !== claims.length) return old
  const ticked = (line: string, paths: readonly string[]) =>
    paths.length > 0 && line.startsWith('- [ ] ')
      ? `${line.replace('- [ ]', '- [x]')}: ${paths.slice(0, 3).map(code).join(', ')}`
      : line
  return lines.map((line, i) => ticked(line, claims[i]?.paths ?? [])).join('\n')
}

const pathsOf = ({ files }: PullRequestContext['changeSet']) => files.map(({ path }) => path)
