import { existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes files out of a trusted tree for the time of an agent's run: project-local configuration that could start programs or
 * servers. The returned function puts back what the agent did not make anew, so that nothing counts as deleted.
 * @param paths  files or folders, relative to the tree
 * @param away  a directory beside the tree, on the same file system
 */
export function hide(tree: string, paths: readonly string[], away: string): () => void {
  mkdirSync(away, { recursive: true })
  const hidden = paths.flatMap((path, place) => {
    const [at, kept] = [join(tree, path), join(away, String(place))]
    if (!existsSync(at)) return []
    renameSync(at, kept)
    return [{ at, kept }]
  })
  return () => {
    for (const { at, kept } of hidden) {
      // The agent may have replaced a parent by a link or a file: what cannot go back stays away, and counts as deleted.
      const parent = lstatSync(join(at, '..'), { throwIfNoEntry: false })
      if (!lstatSync(at, { throwIfNoEntry: false }) && parent?.isDirectory()) renameSync(kept, at)
    }
  }
}
