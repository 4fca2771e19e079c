import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { WorkOrder } from '../../pipeline/work-order.ts'
import { contentOf } from './read.ts'
import { type Seen, walk } from './walk.ts'

/** How many paths a change set can name (its schema's limit). */
const maxFound = 100

/** A file that appeared or changed outside the agent's tree; `path` is absolute. */
export type Outside = Pick<Seen, 'path' | 'at' | 'kind'>

/**
 * Lists directories before the agent runs; the returned function names what is new or changed in them (at most 100). Cheap: it
 * compares length and change time, which a program cannot set. It finds accidents and careless agents; it is no wall.
 * @param except  what lies in them and may change: the agent's tree, home, logs
 */
export function watchOutside(dirs: readonly string[], except: readonly string[] = []): () => Outside[] {
  const allowed = new Set(except.filter((path) => existsSync(path)).map((path) => `${realpathSync(path)}/`))
  const before = new Map([...list(dirs, allowed)].map(({ path, state }) => [path, state]))
  return () => {
    const found = new Map<string, Outside>()
    for (const { path, at, kind, state } of list(dirs, allowed)) {
      if (before.get(path) !== state) found.set(path, { path, at, kind })
      if (found.size === maxFound) break
    }
    return [...found.values()]
  }
}

/**
 * Copies what was found as plain files named `<place in the list>-<last part of its name>`, so that nothing written is lost.
 * Links, special files and what passes the limits are not copied. Returns how many were.
 */
export function rescueOutside(found: readonly Outside[], into: string, limits: WorkOrder['limits']): number {
  mkdirSync(into, { recursive: true })
  let room = limits.totalBytes
  let rescued = 0
  for (const [place, { path, at, kind }] of found.slice(0, limits.files).entries()) {
    const content = kind === 'file' ? contentOf({ at }, Math.min(limits.fileBytes, room)) : null
    if (!content) continue
    const name = basename(path).replace(/[^\w.-]/g, '_')
    writeFileSync(join(into, `${place}-${name.slice(-80)}`), content)
    room -= content.length
    rescued += 1
  }
  return rescued
}

function* list(dirs: readonly string[], allowed: ReadonlySet<string>): Generator<Seen & { state: string }> {
  for (const dir of dirs.filter((path) => existsSync(path))) {
    const root = realpathSync(dir)
    const enter = (directory: string) => !allowed.has(join(root, directory))
    for (const seen of walk(root, enter)) {
      const path = join(root, seen.path)
      if (!allowed.has(`${path}/`))
        yield { ...seen, path, state: `${seen.kind} ${seen.mode} ${seen.bytes} ${seen.changedAt}` }
    }
  }
}
