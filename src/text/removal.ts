import { neutraliseLine } from './neutralise.ts'
import type { Words } from './words/en.ts'

export type RemovalKind =
  | 'html-comment'
  | 'hidden-element'
  | 'attribute'
  | 'link-title'
  | 'link-definition'
  | 'image'
  | 'invisible-character'
  | 'bidi-control'
  | 'tag-characters'
  | 'control-character'
  | 'marker'
  | 'secret'
  | 'cut'

/** What was taken out, how often, and what it said: at most 200 characters, harmless to publish. */
export type Removal = { kind: RemovalKind; count: number; shown?: string }

/** Hears of every removal; `said` is the removed text where showing it helps a reader. */
export type Tell = (kind: RemovalKind, said?: string) => void

const mostShown = 200

/** Collects removals, one entry per kind, in the order of their first occurrence. */
export function collectRemovals(): { tell: Tell; removals: () => Removal[] } {
  const heard = new Map<RemovalKind, { count: number; said: string }>()
  return {
    tell: (kind, said = '') => {
      const { count, said: before } = heard.get(kind) ?? { count: 0, said: '' }
      const more =
        before.length < 4 * mostShown && said.trim() !== ''
          ? `${before && `${before} · `}${said.slice(0, 4 * mostShown)}`
          : before
      heard.set(kind, { count: count + 1, said: more })
    },
    removals: () =>
      [...heard].map(([kind, { count, said }]) => {
        const shown = neutraliseLine(said, mostShown)
        return { kind, count, ...(shown === '' ? {} : { shown }) }
      }),
  }
}

/** What was removed, one line for each kind. A secret comes with the advice to revoke it. */
export function describeRemovals(removals: readonly Removal[], words: Words): string[] {
  return removals.map(({ kind, count, shown }) => {
    const advice = kind === 'secret' ? ` ${words.revoke}` : ''
    return `${words.removed[kind](count)}${shown ? `; ${words.removedSaid(shown)}` : ''}.${advice}`
  })
}
