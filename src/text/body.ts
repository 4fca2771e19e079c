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
  return `<!-- issuewright-part:${name}:${markOf(text)} -->\n\n${text}\n\n${end}`
}

const isFailing = (line: string) => line.startsWith('- ❌')
const isForAnEye = (line: string) => line.startsWith('- 👀')

/** How a pull request stands on its own page. */
export type Page = { body: string; draft: boolean }

/**
 * The page after a round. Parts that nobody has edited show what was measured now; what was found before is still shown, since
 * it is still part of the change. A draft becomes ready when its failing checks were all that kept it one, and again a draft
 * when a check fails or the guard wants an eye.
 * @param now  the parts as this round alone would show them, and its lines for the human eye
 */
export function revisePage(
  page: Page,
  { context, parts, eyes }: { context: PullRequestContext; parts: Readonly<Record<KeptPart, string>>; eyes: string[] },
  draft: boolean,
): Page {
  let [wasFailing, wantsEye] = [false, true]
  const body = page.body.replace(marked, (all, name: KeptPart, sum: string, raw: string) => {
    const old = raw.replaceAll('\r\n', '\n')
    if (!kept.includes(name) || markOf(old) !== sum) return all
    if (name === 'requirements') return markPart(name, tickedNow(old, context))
    if (name !== 'eyes') return markPart(name, parts[name])
    const lines = allEyes(old.split('\n'), eyes, context)
    wasFailing = old.split('\n').some(isFailing)
    wantsEye = lines.some((line) => isFailing(line) || isForAnEye(line))
    return markPart(name, lines.length > 0 ? lines.join('\n') : context.words.pull.clean)
  })
  const worse = eyes.some((line) => isFailing(line) || isForAnEye(line))
  return { body, draft: page.draft ? draft || wantsEye || !wasFailing : worse }
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
  const stays = old.filter((line) => line.startsWith('- ') && !isOver(line))
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
