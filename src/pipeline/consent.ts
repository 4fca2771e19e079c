import type { Consent, ItemRecord } from './record.ts'
import type { Issue, Person, Snapshot } from './snapshot.ts'

/** How consent stands for the issue as it is now. */
export type Standing =
  /** The label is not on. */
  | { kind: 'none' }
  /** It was put on by someone who may not push, or by a bot. */
  | { kind: 'refused'; by: string }
  /** The text was changed after it by someone who may not push. */
  | { kind: 'stale'; by: string }
  | { kind: 'given'; consent: Consent }

/** What the label says: who put it on, whether they may push now, and whether the text is still what they read. */
export function consentByLabel(s: Snapshot): Standing {
  if (!s.labelled) return { kind: 'none' }
  return consentBy(s, s.labelled.by, s.labelled.at)
}

/** The consent that a person gives at a moment, by label or by command, to the text as it stands now. */
export function consentBy(s: Snapshot, by: Person | null, at: string): Standing {
  if (!by || by.bot || s.mayPush[by.login] !== true) return { kind: 'refused', by: by?.login ?? 'a deleted account' }
  const editor = strangerSince(s.issue, s.mayPush, at)
  if (editor) return { kind: 'stale', by: editor }
  return { kind: 'given', consent: { by: { login: by.login, id: by.id }, at, hash: s.issue.hash } }
}

/** How the bound consent of a record stands: does it hold, does a writer's own edit re-bind it, or is it void? */
export function consentOf(s: Snapshot, record: ItemRecord): 'holds' | 'rebind' | 'void' | 'none' {
  if (!record.consent) return 'none'
  if (record.consent.hash === s.issue.hash) return 'holds'
  return strangerSince(s.issue, s.mayPush, record.consent.at) || !editedSince(s.issue, record.consent.at)
    ? 'void'
    : 'rebind'
}

/** Times are GitHub's whole seconds: an edit in the very second of the consent counts as later, which is the safe side. */
function editsSince(issue: Issue, at: string): { by: Person | null; at: string }[] {
  return [issue.edited, issue.renamed].filter((edit) => edit !== null).filter((edit) => edit.at >= at)
}

function editedSince(issue: Issue, at: string): boolean {
  return editsSince(issue, at).length > 0
}

function strangerSince(issue: Issue, mayPush: Record<string, boolean>, at: string): string | null {
  const stranger = editsSince(issue, at).find(({ by }) => !by || by.bot || mayPush[by.login] !== true)
  return stranger ? (stranger.by?.login ?? 'a deleted account') : null
}
