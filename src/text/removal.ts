import { neutraliseLine } from './neutralise.ts'

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

const words: Record<RemovalKind, readonly [one: string, many: string]> = {
  'html-comment': ['hidden block was', 'hidden blocks were'],
  'hidden-element': ['element that is not shown was', 'elements that are not shown were'],
  attribute: ['hidden attribute was', 'hidden attributes were'],
  'link-title': ['link title was', 'link titles were'],
  'link-definition': ['link definition or footnote was', 'link definitions or footnotes were'],
  image: ['image was', 'images were'],
  'invisible-character': ['invisible character was', 'invisible characters were'],
  'bidi-control': ['character that turns the direction of text was', 'characters that turn the direction of text were'],
  'tag-characters': ['text in invisible tag characters was', 'texts in invisible tag characters were'],
  'control-character': ['control character was', 'control characters were'],
  marker: ["copy of Issuewright's own marker was", "copies of Issuewright's own marker were"],
  secret: ['text that looks like a secret was', 'texts that look like secrets were'],
  cut: ['text was too long: its end was', 'texts were too long: their ends were'],
}

/** What was removed, in English, one line for each kind. A secret comes with the advice to revoke it. */
export function describeRemovals(removals: readonly Removal[]): string[] {
  return removals.map(({ kind, count, shown }) => {
    const advice = kind === 'secret' ? ' If it is real, revoke it: it can be read on the issue.' : ''
    return `${count} ${words[kind][count === 1 ? 0 : 1]} removed${shown ? `; it said: ${shown}` : '.'}${advice}`
  })
}
