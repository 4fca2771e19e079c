import type { Policy } from './policy.ts'
import type { Consent, ItemRecord } from './record.ts'
import type { Person, Snapshot } from './snapshot.ts'

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
  const edit = strangerSince(s, at)
  if (edit) return { kind: 'stale', by: edit.by?.login ?? 'a deleted account' }
  return { kind: 'given', consent: { by: { login: by.login, id: by.id }, at, hash: s.issue.hash } }
}

/**
 * How the bound consent of a record stands. It holds for exactly the text it was given to, whatever happened in between.
 * Another text re-binds it if nobody but people who may push has edited since; one edit by anybody else voids it, also when
 * such a person edited later: what they changed says nothing about the rest. Only a new consent mends that.
 */
export function consentOf(s: Snapshot, record: ItemRecord): 'holds' | 'rebind' | 'void' | 'none' {
  if (!record.consent) return 'none'
  if (record.consent.hash === s.issue.hash) return 'holds'
  const { at } = record.consent
  return strangerSince(s, at) || editsSince(s, at).length === 0 ? 'void' : 'rebind'
}

/** Times are GitHub's whole seconds: an edit in the very second of the consent counts as later, which is the safe side. */
function editsSince({ issue }: Snapshot, at: string): Snapshot['issue']['edits'] {
  return issue.edits.filter((edit) => edit.at >= at)
}

/** The first edit since a moment by someone who may not push. */
export function strangerSince(s: Snapshot, at: string): Snapshot['issue']['edits'][number] | null {
  return editsSince(s, at).find(({ by }) => !by || by.bot || s.mayPush[by.login] !== true) ?? null
}

/** What was read, with the bots that the settings list by their number counted as people: their right to push decides. */
export function admit<T>(read: T, policy: Policy): T {
  const isListed = (one: unknown) => {
    const { bot, id } = (one ?? {}) as Partial<Person>
    return bot === true && typeof id === 'number' && policy['allowed-bots'].includes(id)
  }
  if (policy['allowed-bots'].length === 0) return read
  return JSON.parse(JSON.stringify(read), (_, one: unknown) =>
    isListed(one) ? { ...(one as Person), bot: false } : one,
  )
}

/** A bot that the settings list no more, as its login tells: whatever it may push, what it consented to lapses. */
export function isUnlisted({ login, id }: Consent['by'], policy: Policy): boolean {
  return policy.problem === null && login.endsWith('[bot]') && !policy['allowed-bots'].some((listed) => listed === id)
}
