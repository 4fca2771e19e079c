import { redactSecrets } from '../pipeline/secret.ts'
import { decodeTags, stripInvisible } from './invisible.ts'
import { collectRemovals, type Removal, type Tell } from './removal.ts'
import { showVisible } from './visible.ts'

export { describeRemovals, type Removal, type RemovalKind } from './removal.ts'

/** Honest text is stable after two readings; what still changes after this many is built to mislead. */
const mostReadings = 6

const cutNote = '\n\n[cut: the text was longer]'

/**
 * Foreign Markdown as models and agents may read it: only what a human reader of the rendered issue can see, without
 * secrets. Tags vanish and their text stays; code stays as it is. `maxChars` counts UTF-16 units, the note of the cut
 * included. Never throws; linear in the length of the text; `sanitise` of its own result changes and removes nothing.
 */
export function sanitise(markdown: string, options: { maxChars?: number } = {}): { text: string; removed: Removal[] } {
  const { tell, removals } = collectRemovals()
  let text = markdown.replace(/\r\n?/g, '\n')
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const next = cut(clean(showVisible(text, tell), tell), options.maxChars ?? Number.POSITIVE_INFINITY, tell)
    if (next === text) return { text, removed: removals() }
    text = next
  }
  return { text: text.replace(/[<[\]`~|&$]/g, (char) => plain[char] ?? ''), removed: removals() }
}

/** The same for a title, which is shown as written: it has no structure to hide anything in, only characters. One line. */
export function sanitiseTitle(title: string): { text: string; removed: Removal[] } {
  const { tell, removals } = collectRemovals()
  const lines = title.split(/[\r\n]+/).map((line) => line.trim())
  return { text: clean(lines.filter(Boolean).join(' '), tell), removed: removals() }
}

/** The same for what programs print, which is shown as written too. */
export function sanitiseOutput(output: string): { text: string; removed: Removal[] } {
  const { tell, removals } = collectRemovals()
  return { text: clean(output.replace(/\r\n?/g, '\n'), tell), removed: removals() }
}

function clean(text: string, tell: Tell): string {
  const seen = stripInvisible(text, (kind, characters) =>
    tell(kind, kind === 'tag-characters' ? decodeTags(characters) : ''),
  )
  return redactSecrets(seen, () => tell('secret'))
}

function cut(text: string, maxChars: number, tell: Tell): string {
  if (text.length <= maxChars) return text
  tell('cut')
  const end = Math.max(0, maxChars - cutNote.length)
  // Not between the halves of a surrogate pair.
  return `${text
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}${cutNote}`.slice(0, maxChars)
}

/** What stands for everything that could be structure, one character for one. */
const plain: Readonly<Record<string, string>> = {
  '<': '‹',
  '[': '(',
  ']': ')',
  '`': "'",
  '~': '-',
  '|': '¦',
  '&': '+',
  $: '＄',
}
