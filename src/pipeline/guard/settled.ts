import type { ChangedFile } from '../change-set.ts'
import type { RuleName } from '../guard.ts'
import type { Finding } from './finding.ts'
import type { TreeFile } from './look.ts'

/** Rules that name a path but look at the change set as a whole: with what the base has new, a settled path may be at fault too. */
const whole: readonly RuleName[] = ['over-limit', 'collision', 'lock-file-alone']

type Tree = ReadonlyMap<string, TreeFile>
type Trees = { base: Tree; head: Tree; before: Tree }
type ObjectOf = (sha256: string | null) => string | undefined
const same = (a: TreeFile | undefined, b: TreeFile | undefined) => a?.mode === b?.mode && a?.object === b?.object

/**
 * Where a branch was brought together with the base: paths of the result that stand as on the branch, while the base has left
 * them as they were when the branch began. They were judged before, or are people's; all else is judged as a change to the base.
 * @param objectOf  git's name of a content, by its SHA-256
 */
export function settledIn(
  files: readonly ChangedFile[],
  { base, head, before }: Trees,
  objectOf: ObjectOf,
): ReadonlySet<string> {
  const asOnBranch = asIn(files, head, objectOf).filter((path) => same(base.get(path), before.get(path)))
  return new Set(asOnBranch)
}

/** Paths that the branch and the base have both changed, and that stand as one of the two has them. */
export function oneSidedIn(files: readonly ChangedFile[], { base, head, before }: Trees, objectOf: ObjectOf): string[] {
  const changed = new Set(files.map(({ path }) => path))
  const asOnBranch = new Set(asIn(files, head, objectOf))
  const differs = (path: string, a: Tree, b: Tree) => !same(a.get(path), b.get(path))
  return [...new Set([...base.keys(), ...head.keys(), ...before.keys()])].filter((path) => {
    const isContested = differs(path, base, before) && differs(path, head, before) && differs(path, base, head)
    return isContested && (asOnBranch.has(path) || !changed.has(path))
  })
}

/** Paths of a change that stand as they do in a tree. */
export function asIn(files: readonly ChangedFile[], tree: Tree, objectOf: ObjectOf): string[] {
  const now = (file: ChangedFile) =>
    file.op === 'delete' ? undefined : { mode: file.mode, object: objectOf(file.sha256) ?? '' }
  return files.filter((file) => same(tree.get(file.path), now(file))).map(({ path }) => path)
}

/** Whether a change does nothing but bring every path that a commit has changed back to how it was before that commit. */
export function isTakenBack(
  files: readonly ChangedFile[],
  { was, made }: { was: Tree; made: Tree },
  objectOf: ObjectOf,
): boolean {
  const back = new Set(asIn(files, was, objectOf))
  const changed = [...new Set([...was.keys(), ...made.keys()])].filter((path) => !same(was.get(path), made.get(path)))
  return back.size === files.length && changed.length > 0 && changed.every((path) => back.has(path))
}

/** What was found in a change, without what is said of settled paths alone. */
export function ownFindings(findings: readonly Finding[], settled: ReadonlySet<string>): Finding[] {
  return findings.filter(({ rule, path }) => whole.includes(rule) || !settled.has(path))
}
