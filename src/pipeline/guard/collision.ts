import type { ChangedFile } from '../change-set.ts'
import { foldPath, parentsOf } from '../path.ts'

type Place = { path: string; directory: boolean }

/**
 * Written paths that would share a place with another one: equal on a file system that ignores case or normal form, a file
 * where a directory is, or the same path twice. A deletion frees the old name, so a rename in case only is no collision.
 */
export function collisions(files: readonly ChangedFile[], base: Iterable<string>): { path: string; with: string }[] {
  const deleted = new Set(files.filter(({ op }) => op === 'delete').map(({ path }) => path))
  const places = new Map<string, Place>()
  const known = new Set<string>()
  for (const path of base) if (!deleted.has(path)) occupy(path)

  const found: { path: string; with: string }[] = []
  const seen = new Set<string>()
  for (const { op, path } of files) {
    const clashing = () => (op === 'delete' ? null : (placesOf(path).map(clash).find(Boolean) ?? null))
    const other = seen.has(path) ? path : clashing()
    if (other !== null) found.push({ path, with: other })
    seen.add(path)
    if (op !== 'delete') occupy(path)
  }
  return found

  function occupy(path: string): void {
    for (const place of placesOf(path)) {
      if (known.has(place.path)) continue
      known.add(place.path)
      places.set(foldPath(place.path), place)
    }
  }

  /** Two spellings that the base itself already has are not this change set's doing. */
  function clash({ path, directory }: Place): string | null {
    const other = places.get(foldPath(path))
    if (!other || (other.path === path && other.directory === directory)) return null
    return known.has(path) && other.path !== path ? null : other.path
  }
}

/** What a path takes: its own place, and those of the directories above it. */
function placesOf(path: string): Place[] {
  return [{ path, directory: false }, ...parentsOf(path).map((parent) => ({ path: parent, directory: true }))]
}
