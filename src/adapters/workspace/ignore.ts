import { globPattern } from '../../pipeline/glob.ts'
import { parentsOf } from '../../pipeline/path.ts'
import { contentOf } from './read.ts'
import { walk } from './walk.ts'

/** Whether a path (a folder's ends with a slash) is to be left out. */
export type Ignored = (path: string) => boolean

type Rule = { below: string; pattern: RegExp; negated: boolean; directoriesOnly: boolean }

/** No ignore file that people write is longer. */
const maxRulesBytes = 1_000_000

/** What tools leave behind in any repository; a repository's own rules come later and so may overrule them. */
const leftovers: readonly Rule[] = [
  { below: '', pattern: /^(?:.*\/)?(?:node_modules|__pycache__)$/, negated: false, directoriesOnly: true },
  // Half-written files of a stopped agent, such as `hello.txt.tmp.69.e7e181aa312d`.
  { below: '', pattern: /^(?:.*\/)?(?:\.DS_Store|.+\.tmp\.\d+\.[0-9a-f]+)$/, negated: false, directoriesOnly: false },
]

/** The rules of a tree that has none of its own. */
export const ignoreLeftovers: Ignored = matcher(leftovers)

/** Reads all `.gitignore` files of a pristine tree, as data; to be called before the agent runs. */
export function readIgnoreRules(tree: string): Ignored {
  const rules = [...walk(tree)]
    .filter(({ path, kind }) => kind === 'file' && /(^|\/)\.gitignore$/.test(path))
    .flatMap((seen) => parseIgnore(contentOf(seen, maxRulesBytes)?.toString() ?? '', seen.path.slice(0, -10)))
    .sort((a, b) => a.below.length - b.below.length)
  return matcher([...leftovers, ...rules])
}

/** The last rule that matches decides, a deeper file after a shallower one; what lies in an ignored folder stays ignored. */
function matcher(rules: readonly Rule[]): Ignored {
  const isIgnored = (path: string, directory: boolean) => {
    const last = rules.findLast(
      ({ below, pattern, directoriesOnly }) =>
        (directory || !directoriesOnly) && path.startsWith(below) && pattern.test(path.slice(below.length)),
    )
    return last !== undefined && !last.negated
  }
  return (path) => {
    const own = path.replace(/\/$/, '')
    return parentsOf(own).some((parent) => isIgnored(parent, true)) || isIgnored(own, own !== path)
  }
}

/** Rules of one file, as gitignore(5) has them, but for POSIX classes such as `[:alpha:]`. @param below  the file's folder with a final slash, or '' */
function parseIgnore(text: string, below: string): Rule[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?<!\\) +$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const negated = line.startsWith('!')
      const [, glob = '', slash] = /^!?(.*?)(\/?)$/.exec(line) ?? []
      return { below, pattern: globPattern(glob), negated, directoriesOnly: slash === '/' }
    })
}
