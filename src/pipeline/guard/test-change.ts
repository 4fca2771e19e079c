import { foldPath } from '../path.ts'

const testPath =
  /(^|\/)(__tests__|tests?|specs?|e2e)\/|[._-](test|spec)s?\.\w+$|(^|\/)test_[^/]+\.py$|[a-z]tests?\.(java|kt|cs|swift|php)$/

/** How tests are declared, left out, and what they assert, in the languages that people write them in. */
const declared =
  /\b(?:it|test|specify)(?:\.(?:each|only|skip|todo|concurrent|failing))*\s*[(`]|\bx(?:it|test)\s*\(|\bdef\s+test_|\bfunc\s+Test[A-Z_]|@(?:Parameterized)?Test\b|#\[(?:\w+::)?test\b|\bTEST(?:_[FP])?\s*\(|\[(?:Fact|Theory|Test|TestMethod)\b/g
const skipped =
  /\b(?:it|test|describe|context|specify|suite)\.(?:skip|todo|only|failing|fixme)\b|\b(?:x|f)(?:it|test|describe|context)\s*\(|@(?:unittest\.|pytest\.mark\.)?(?:skip|skipIf|skipUnless|skipif|xfail|Ignore|Disabled)\b|\bpytest\.(?:skip|xfail)\s*\(|\bself\.skipTest\s*\(|\bt\.Skip(?:f|Now)?\s*\(|#\[ignore\b|\bSkip\s*=\s*"|\bGTEST_SKIP\b/g
const asserted =
  /\b(?:expect|assert\w*|should|EXPECT_\w+|ASSERT_\w+|require\.\w+|Assert\.\w+|t\.(?:Error|Fatal)f?|t\.is|t\.true|t\.deepEqual)\b/g

/** Whether a path is a test by the customs of its language. */
export function isTest(path: string): boolean {
  return testPath.test(foldPath(path))
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
/** Comments at the beginning of a line, so that a test cannot be taken out by a mark of two letters. */
const bare = (text: string) => text.replace(/^\s*(?:\/\/|#(?!\[)|--|\*).*$/gm, '')

/** What a change does to the tests of a file: what became less (tests, assertions) or more (skips), as `before → after`. */
export function testChange(after: string, before: string): Record<'removed' | 'skipped' | 'weakened', string[]> {
  const [now, then] = [bare(after), bare(before)]
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
