import { lstatSync, mkdtempSync, renameSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parentsOf } from '../../pipeline/path.ts'

/**
 * Takes project-local configuration that could start programs or servers out of a trusted tree for the time of an agent's run,
 * to a directory on the same file system. The returned function puts back what the agent did not make anew.
 */
export function hide(tree: string, paths: readonly string[], away: string): () => void {
  const place = mkdtempSync(join(away, 'hidden-'))
  const hidden = paths.flatMap((path, i) => {
    const [at, kept] = [join(tree, path), join(place, String(i))]
    // Behind a link lies something else than the tree; a link itself can be moved.
    if (!isPlainBelow(tree, path) || !lstatSync(at, { throwIfNoEntry: false })) return []
    renameSync(at, kept)
    return [{ at, kept }]
  })
  return () => {
    for (const { at, kept } of hidden) {
      // The agent may have replaced a parent by a link or a file: what cannot go back stays away, and counts as deleted.
      const path = relative(tree, at)
      if (isPlainBelow(tree, path) && !lstatSync(at, { throwIfNoEntry: false })) renameSync(kept, at)
    }
  }
}

/** Whether every folder on the way to a path is one, and no link. */
function isPlainBelow(tree: string, path: string): boolean {
  return parentsOf(path).every((parent) => lstatSync(join(tree, parent), { throwIfNoEntry: false })?.isDirectory())
}
