import { structuredPatch } from 'diff'
import { strangerSince } from '../pipeline/consent.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import type { Difference } from '../text/status.ts'
import type { Platform } from './ports.ts'

/** A reader decides by no longer list than this. */
const mostLines = 20
const longestLine = 200
/** Texts that differ by more edits than this have nothing in common that would help a reader. */
const mostEdits = 3_000

/** Costs a request: asked only when a consent has become void. */
export async function differenceOf(snapshot: Snapshot, platform: Platform): Promise<Difference | null> {
  const { issue, status, labelled } = snapshot
  const moment = (status.kind === 'valid' ? status.record.consent?.at : null) ?? labelled?.at
  const edit = moment === undefined ? null : strangerSince(snapshot, moment)
  if (!edit || moment === undefined) return null
  // Nothing of this is worth a failure: that the consent is void must be written.
  const { title, body } = await platform.past(issue.number, moment).catch(() => ({ title: null, body: null }))
  const then = title === null || body === null ? null : `${title}\n\n${body}`
  const all = then === null ? null : changedLines(then, `${issue.title}\n\n${issue.body}`)
  const lines = all?.slice(0, mostLines).map((line) => line.slice(0, longestLine)) ?? null
  return { by: edit.by?.login ?? null, at: edit.at, lines, more: Math.max(0, (all?.length ?? 0) - mostLines) }
}

/** The lines taken out and put in, marked as in a patch; null when there are too many. */
export function changedLines(before: string, after: string): string[] | null {
  const texts = [before, after].map((text) => `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`) as [string, string]
  const patch = structuredPatch('', '', ...texts, '', '', { context: 0, maxEditLength: mostEdits })
  return patch?.hunks.flatMap(({ lines }) => lines.filter((line) => !line.startsWith('\\'))) ?? null
}
