import { claimsOf } from '../pipeline/claim.ts'
import { markOf } from '../pipeline/mark.ts'
import { code } from './code.ts'
import { neutraliseLine } from './neutralise.ts'
import type { PullRequestContext } from './pull-request.ts'

/** Parts of the body that a round brings up to date; each stands between two marks of ours. */
const kept = ['requirements', 'checks', 'eyes', 'made'] as const
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
const wantsLook = (line: string) => isFailing(line) || line.startsWith('- 👀')
const isNote = (line: string) => line.startsWith('- ℹ️')

/** A reviewer reads no longer lists of findings. */
export const mostFindings = 30
/** GitHub takes 65,536 characters. */
const mostBytes = 60_000

/** How a pull request stands on its own page. */
export type Page = { body: string; draft: boolean }

/**
 * The page after a round. Parts that nobody has edited show what was measured now; what was found before is still shown, since
 * it is still part of the change. A draft becomes ready when what kept it one, failing checks or the guard, is no more, and again
 * a draft when a check fails or the guard wants an eye. A text that would become too long is left as it is.
 * @param now  the parts as this round alone would show them, and its lines for the human eye
 */
export function revisePage(page: Page, now: Round, draft: boolean): Page {
  const worse = now.eyes.some(wantsLook)
  const fits = [mostFindings, 10, 3].map((most) => withMost(page, now, most)).find(({ bytes }) => bytes <= mostBytes)
  const { body, hadReason, hasReason } = fits ?? { body: page.body, hadReason: false, hasReason: true }
  return { body, draft: page.draft ? draft || hasReason || !hadReason : worse }
}

type Round = { context: PullRequestContext; parts: Readonly<Record<KeptPart, string>>; eyes: string[] }

function withMost(
  page: Page,
  { context, parts, eyes }: Round,
  most: number,
): { body: string; bytes: number; hadReason: boolean; hasReason: boolean } {
  let [hadReason, hasReason] = [false, true]
  const body = page.body.replace(marked, (all, name: KeptPart, sum: string, raw: string) => {
    const old = raw.replaceAll('\r\n', '\n')
    if (!kept.includes(name) || markOf(old) !== sum) return all
    if (name === 'requirements') return markPart(name, tickedNow(old, context))
    if (name !== 'eyes') return markPart(name, parts[name])
    const lines = capped(allEyes(old.split('\n'), eyes, context), most, context)
    hadReason = old.split('\n').some(wantsLook)
    hasReason = lines.some(wantsLook)
    return markPart(name, lines.length > 0 ? lines.join('\n') : context.words.pull.clean)
  })
  return { body, bytes: new TextEncoder().encode(body).length, hadReason, hasReason }
}

/** As many lines as people read; of those that want an eye it is said, once, that there are others. */
function capped(lines: readonly string[], most: number, { words }: PullRequestContext): string[] {
  const plain = (line: string) => line.replaceAll(/\d[\d.,\s]*(?=\D|$)/g, '# ')
  const counts = lines.filter((line) => plain(line) === plain(`- 👀 ${words.pull.more(1)}`))
  const rest = lines.filter((line) => !counts.includes(line))
  const notes = rest.filter(isNote)
  const eyes = rest.filter((line) => !isNote(line))
  const more = Math.max(eyes.length - most, ...counts.map((line) => Number(line.replaceAll(/\D/g, ''))))
  return [...eyes.slice(0, most), ...(more > 0 ? [`- 👀 ${words.pull.more(more)}`] : []), ...notes.slice(0, most)]
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
  const isUndone = (path: string) =>
    round?.merges
      ? !pathsOf(changeSet).some((one) => code(one) === path)
      : round?.undone.some((one) => code(one) === path)
  const isGone = (line: string) => {
    const path = /^- (?:👀|ℹ️) (`[^`]*`)/u.exec(line)?.[1]
    return path !== undefined && isUndone(path)
  }
  const stays = old.filter((line) => line.startsWith('- ') && !isOver(line) && !isGone(line))
  return [...new Set([...now, ...stays])]
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
