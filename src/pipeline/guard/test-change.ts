import type { ChangedFile } from '../change-set.ts'
import { foldPath } from '../path.ts'
import { complain, contentOf, isWritten, type Look, textOf } from './look.ts'

const testPath =
  /(^|\/)(__tests__|tests?|specs?|e2e)\/|[._-](test|spec)s?\.\w+$|(^|\/)(tests?|spec)\.([cm]?[jt]sx?|exs|go|lua|php|py|rb|rs)$|(^|\/)test_[^/]+\.py$|[a-z]tests?\.(java|kt|cs|swift|php)$/

/** How tests are declared, left out, and what they assert, in the languages that people write them in. */
const declared =
  /(?:(?<![.\w])|\b(?:Deno|QUnit|t)\.)(?:it|test|specify)(?:\.(?:each|only|skip|todo|concurrent|failing))*\s*[(`]|\.(?:it|test|specify)\s*\(\s*["'`]|\b(?:it|test|specify|scenario)\s+["'][^\n]{0,300}\bdo\b|\bx(?:it|test)\s*\(|\bdef\s+test_|\bfunc\s+Test[A-Z_]|@(?:Parameterized)?Test\b|#\[(?:\w+::)?test\b|\bTEST(?:_[FP])?\s*\(|\[(?:Fact|Theory|Test|TestMethod)\b/g
const skipped =
  /\b(?:it|test|describe|context|specify|suite)\.(?:skip|todo|only|failing|fixme)\b|(?<![.\w])[xf](?:it|test|describe|context)\s*[('"`]|\b(?:t|this)\.skip\s*\(|\b(?:it|test|describe|context|specify|suite)\s*\((?:[^\n]{0,300}|[^(){}]{0,300}\{[^(){}]{0,300})\b(?:(?:skip|only|todo)\s*:\s*true\b|skip\s*:\s*["'`])|(?:@(?:unittest\.)?|\bmark\.)(?:skip|skipIf|skipUnless|skipif|xfail|Ignore|Disabled)\b|\bpytest\.(?:skip|xfail)\s*\(|\bself\.skipTest\s*\(|\bSkipTest\b|\bmarkTest(?:Skipped|Incomplete)\b|\bt\.Skip(?:f|Now)?\s*\(|^\/\/go:build\b|#\[ignore\b|[[,]\s{0,9}Ignore(?=[\](,])|\bSkip\s*=\s*"|\bGTEST_SKIP\b|^[ \t]*pending[ \t]*\(|^[ \t]*(?:skip|pending)(?:[ \t]*$|(?:[ \t]*\()?[ \t]*["'])/gm
const asserted =
  /\b(?:expect|assert\w*|should|EXPECT_\w+|ASSERT_\w+|require\.\w+|Assert\.\w+|t\.(?:Error|Fatal)f?|t\.is|t\.true|t\.deepEqual)\b/g

/** Whether a path is a test by the customs of its language. */
export function isTest(path: string): boolean {
  return testPath.test(foldPath(path))
}

/** Whether a rule looks at what a file was before: when it is edited, or is a deleted test that may live on elsewhere. */
export function isCompared({ op, path }: ChangedFile): boolean {
  return op === 'edit' || (op === 'delete' && isTest(path))
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
/** Comments at the beginning of a line, and blocks, so that a test cannot be taken out by a mark of two letters. */
const bare = (text: string) =>
  text.replace(
    /^[^\S\n\r\u2028\u2029]*(?:\/\/(?!go:build)|#(?!\[)|--|\*).*$|(?<=^|[\s,;{}()])\/\*[\s\S]*?(?:\*\/|(?![\s\S]))/gm,
    '',
  )

/** What of a file is tests: all of a test, and of a Rust source what follows the mark of its own. */
export function testsIn(path: string, text: string): string {
  if (isTest(path)) return bare(text)
  const at = path.endsWith('.rs') ? text.search(/#\[(?:cfg\(test\)|(?:\w+::)?test\b)/) : -1
  return at < 0 ? '' : bare(text.slice(at))
}

/** What a change does to the tests of a file: what became less (tests, assertions) or more (skips), as `before → after`. */
export function testChange(now: string, then: string): Record<'removed' | 'skipped' | 'weakened', string[]> {
  const change = (pattern: RegExp, worse: (to: number, from: number) => boolean) => {
    const [to, from] = [count(now, pattern), count(then, pattern)]
    return worse(to, from) ? [`${from} → ${to}`] : []
  }
  const fewer = (to: number, from: number) => to < from
  const removed = change(declared, fewer)
  const skips = change(skipped, (to, from) => to > from)
  // A test that is gone takes its assertions along.
  return { removed, skipped: skips, weakened: removed.length > 0 ? [] : change(asserted, fewer) }
}

/** Deleted tests; one that lives on in another folder, with no fewer tests, was moved. */
export const deletedTests: Look = (set) => {
  const { files } = set.changeSet
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const told = (bytes: Uint8Array) => ({ text: textOf(bytes), tests: count(bare(textOf(bytes)), declared) })
  const added = files.flatMap((file) => {
    const content = file.op === 'add' && isWritten(file) && isTest(file.path) && contentOf(file, set)
    return content ? [{ name: nameOf(file.path), ...told(content) }] : []
  })
  return files.flatMap(({ op, path }) => {
    if (op !== 'delete' || !isTest(path)) return []
    const content = set.base?.get(path)?.content
    const old = content && told(content)
    const isIt = ({ name, text, tests }: (typeof added)[number]) =>
      name === nameOf(path) && old && (text === old.text || (tests >= old.tests && text.trim() !== ''))
    const at = added.findIndex(isIt)
    if (at >= 0) added.splice(at, 1)
    return at >= 0 ? [] : complain(path)
  })
}
