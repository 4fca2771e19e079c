/** What is true of every text on the forge: limits, edits, and the numbers it names. */
import { actorOf } from '../access.ts'
import { broken } from '../refusal.ts'
import { type Account, type Edit, type Issue, nextId, now, type State, type Text, type Viewer } from '../state.ts'
import { recordEvent } from './events.ts'

/** GitHub counts characters, not bytes. */
const longestBody = 65_536

/** 422 when a body is longer than GitHub stores. */
export function requireBodyFits(resource: string, body: string): void {
  if ([...body].length > longestBody) {
    throw broken(resource, `body is too long (maximum is ${longestBody} characters)`, 'body')
  }
}

/** The fields every new text starts with. */
export function newText(state: State, author: Account, body: string): Text {
  const createdAt = now(state)
  return {
    id: nextId(state),
    author,
    body,
    createdAt,
    updatedAt: createdAt,
    lastEditedAt: null,
    editor: null,
    edits: [],
    reactions: [],
    minimizedReason: null,
  }
}

/** Replaces a body and remembers who did it, be it the author; says whether anything changed. */
export function editBody(state: State, viewer: Viewer, text: Text, body: string): boolean {
  if (body === text.body) return false
  const editor = actorOf(viewer)
  const editedAt = now(state)
  const edit = (by: Account, at: string, content: string): Edit => {
    return { kind: 'UserContentEdit', id: nextId(state), editor: by, editedAt: at, body: content }
  }
  // GitHub lists the original text as the first edit once there is a second.
  if (text.edits.length === 0 && text.author) text.edits.push(edit(text.author, text.createdAt, text.body))
  text.edits.push(edit(editor, editedAt, body))
  text.body = body
  text.editor = editor
  text.lastEditedAt = editedAt
  text.updatedAt = editedAt
  return true
}

/** Text as far as it can refer to something: code is not looked at. */
function prose(body: string): string {
  return body
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
}

/** Issue numbers a text names with `#N`. */
export function mentionedNumbers(body: string): number[] {
  return numbersIn(prose(body), /(?<![\w/&#])#(\d+)\b/g)
}

/** Issue numbers a text promises to close: "Closes #N", "Fixes #N", "Resolves #N". */
export function closingNumbers(body: string): number[] {
  return numbersIn(prose(body), /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)\b/gi)
}

function numbersIn(text: string, pattern: RegExp): number[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => Number(match[1])))]
}

/** Adds `cross-referenced` to the timeline of each issue a text in `source` names, once per source. */
export function recordReferences(state: State, viewer: Viewer, source: Issue, body: string): void {
  for (const number of mentionedNumbers(body)) {
    const target = source.repository.issues.find((issue) => issue.number === number)
    if (!target || target === source) continue
    const known = target.timeline.some((event) => event.kind === 'CrossReferencedEvent' && event.source === source)
    if (!known) recordEvent(state, viewer, target, { kind: 'CrossReferencedEvent', source })
  }
}
