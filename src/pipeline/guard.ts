import { globPattern } from './glob.ts'
import { collisions } from './guard/collision.ts'
import {
  isDependencyFile,
  isLock,
  lonelyLocks,
  lostTestScripts,
  newLifecycleScripts,
  newSources,
} from './guard/dependency.ts'
import type { Answer, Finding } from './guard/finding.ts'
import {
  asciiOf,
  complain,
  contentOf,
  eachContent,
  eachFile,
  eachText,
  eachWritten,
  isBinary,
  type Judged,
  type Look,
  some,
  textOf,
  type Written,
  when,
} from './guard/look.ts'
import { isAbout, isAboutOther, type PathRule } from './guard/protected.ts'
import { largeDeletion, overLimit } from './guard/size.ts'
import { deletedTests, testChange, testsIn } from './guard/test-change.ts'
import { newAddresses, newLongLines, newlyHidden, newMarkers, saysGenerated } from './guard/text.ts'
import { nearest } from './nearest.ts'
import { bareRepositories, foldPath, hasGitDirectory, parentsOf, whyBadName, whyEscaping } from './path.ts'
import type { GuardRules, Policy } from './policy.ts'
import { newSecrets, textsOf } from './secret.ts'

/** `always` blocks whatever the policy says; the others are what holds without a word of the policy. */
type Row = { answer: 'always' | Answer; look: Look }

/** How an LFS pointer begins, also of the programs before LFS: https://github.com/git-lfs/git-lfs/blob/main/lfs/pointer.go */
const lfsPointer = /^\s*version +https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//

/** The rules, in the order in which people should read their findings. What each means in words: `text/guard.ts`. */
// biome-ignore format: a table is read as a table
export const table = {
  // Whatever the policy says.
  truncated: { answer: 'always', look: ({ changeSet, base }) => (changeSet.truncated || base === null ? [complain('')] : []) },
  'over-limit': { answer: 'always', look: overLimit },
  'unsafe-path': { answer: 'always', look: eachFile(({ path }) => fact(whyEscaping(path))) },
  'git-directory': { answer: 'always', look: gitDirectories },
  'bad-name': { answer: 'always', look: eachWritten(({ path }, { base }) => (base?.has(path) ? null : fact(whyBadName(path)))) },
  collision: { answer: 'always', look: ({ changeSet, base }) => collisions(changeSet.files, base?.keys() ?? []).map((one) => complain(one.path, [one.with])) },
  'not-a-file': { answer: 'always', look: eachWritten((file) => (isPlain(file) ? null : [file.kind, file.mode])) },
  'content-missing': { answer: 'always', look: eachWritten((file, set) => when(contentOf(file, set) === undefined)) },
  workflow: { answer: 'always', look: about('workflow') },
  'own-configuration': { answer: 'always', look: about('own-configuration') },
  'git-settings': { answer: 'always', look: about('git-settings') },
  hooks: { answer: 'always', look: about('hooks') },
  'lfs-pointer': { answer: 'always', look: eachContent((after) => when(lfsPointer.test(asciiOf(after.subarray(0, 512))))) },
  secret: { answer: 'always', look: eachWritten((file, set) => some(secretsOf(file, set))) },
  // Unless the policy allows it by name.
  ci: { answer: 'block', look: about('ci') },
  'hook-settings': { answer: 'block', look: about('hook-settings') },
  'code-owners': { answer: 'block', look: about('code-owners') },
  'agent-instructions': { answer: 'block', look: about('agent-instructions') },
  'lifecycle-script': { answer: 'block', look: eachText((after, before, path) => some(newLifecycleScripts(path, after, before))) },
  'lock-file-alone': { answer: 'block', look: lonelyLocks },
  'lock-file-source': { answer: 'block', look: eachContent((after, before, path) => (isLock(path) ? some(newSources(path, textOf(after), textOf(before))) : null)) },
  'conflict-marker': { answer: 'block', look: (set) => eachText((after, before) => some(newMarkers(after, before, set.oneSided != null)))(set) },
  'hidden-character': { answer: 'block', look: eachText((after, before) => some(newlyHidden(after, before))) },
  // Published as a draft, for a person to look at.
  'one-side': { answer: 'review', look: ({ oneSided }) => oneSided?.map((path) => complain(path)) ?? [] },
  'test-deleted': { answer: 'review', look: deletedTests },
  'test-removed': { answer: 'review', look: tests('removed') },
  'test-skipped': { answer: 'review', look: tests('skipped') },
  'test-weakened': { answer: 'review', look: tests('weakened') },
  dependency: { answer: 'review', look: eachFile(({ path }) => when(isDependencyFile(path))) },
  build: { answer: 'review', look: about('build') },
  'project-document': { answer: 'review', look: about('project-document') },
  'dot-directory': { answer: 'review', look: eachFile(({ path }) => when(isAbout('dot-directory', path) && !isAboutOther('dot-directory', path))) },
  executable: { answer: 'review', look: eachWritten((file, { base }) => when(file.mode === '100755' && base?.get(file.path)?.mode !== '100755')) },
  binary: { answer: 'review', look: eachContent((after) => when(isBinary(after))) },
  'long-line': { answer: 'review', look: eachText((after, before, path) => (isLock(path) ? null : some(newLongLines(after, before)))) },
  generated: { answer: 'review', look: eachText((after, _, path) => when(!isLock(path) && (isAbout('generated', path) || saysGenerated(after)))) },
  'large-deletion': { answer: 'review', look: largeDeletion },
  // Published, and named.
  'new-address': { answer: 'allow', look: eachText((after, before, path) => (isLock(path) ? null : some(newAddresses(after, before)))) },
} as const satisfies Record<string, Row>

export type RuleName = keyof typeof table
export const ruleNames = Object.keys(table) as RuleName[]

/**
 * Judges a change set: every rule looks at all of it, so that people see every reason at once.
 * Pure; trusts nothing of the change set but the contents, which the caller has hashed.
 * @param policy  what the repository's settings allow and block; it cannot lift what always blocks
 */
export function judge(set: Judged, policy: Pick<Policy, 'allow' | 'block'>): Finding[] {
  return ruleNames.flatMap((rule) =>
    table[rule].look(set).flatMap(({ path, values }) => {
      const answer = answerOf(rule, path, policy)
      return answer === null ? [] : [{ rule, answer, fixed: table[rule].answer === 'always', path, values }]
    }),
  )
}

/** `block` raises an answer, `allow` then relaxes it by one: what would block is left to a person, all else is not said. */
function answerOf(rule: RuleName, path: string, { allow, block }: Pick<Policy, 'allow' | 'block'>): Answer | null {
  const { answer } = table[rule]
  if (answer === 'always') return 'block'
  const raised = names(block, rule, path) ? 'block' : answer
  if (!names(allow, rule, path)) return raised
  return raised === 'block' ? 'review' : null
}

/** Globs see the path exactly as it is: a look-alike is another path. */
function names(given: GuardRules, rule: RuleName, path: string): boolean {
  return given.some((one) => one.rule === rule && (one.globs?.some((glob) => globPattern(glob).test(path)) ?? true))
}

/** Why the settings `allow` and `block` cannot be used, or null. */
export function whyNoPolicy({ allow, block }: Pick<Policy, 'allow' | 'block'>): string | null {
  for (const [setting, given] of Object.entries({ allow, block })) {
    const stranger = given.find(({ rule }) => !Object.hasOwn(table, rule))?.rule
    if (stranger !== undefined) {
      const meant = nearest(stranger, ruleNames)
      return `\`${setting}\`: the guard has no rule \`${stranger}\`; ${meant ? `did you mean \`${meant}\`?` : 'docs/guard.md lists them'}`
    }
  }
  const fixed = allow.find(({ rule }) => table[rule as RuleName].answer === 'always')?.rule
  if (fixed === undefined) return null
  return `\`allow\`: the rule \`${fixed}\` always blocks${fixed === 'over-limit' ? '; raise `max-files`, `max-file-kb` or `max-total-kb` instead' : ' and cannot be allowed; make such a change by hand'}`
}

/** What is in git's own directory, and what is written in a folder that is a bare repository then. */
function gitDirectories({ changeSet: { files }, base }: Judged) {
  const deleted = new Set(files.flatMap(({ op, path }) => (op === 'delete' ? [path] : [])))
  const paths = [...(base?.keys() ?? []), ...files.map(({ path }) => path)]
  const bare = bareRepositories(paths.filter((path) => !deleted.has(path)))
  const isIn = (path: string) => parentsOf(foldPath(path)).some((folder) => bare.has(folder))
  return files
    .filter(({ op, path }) => hasGitDirectory(path) || (op !== 'delete' && bare.size > 0 && isIn(path)))
    .map(({ path }) => complain(path))
}

function about(rule: PathRule): Look {
  return eachFile(({ path }) => when(isAbout(rule, path)))
}

function fact(why: string | null): string[] | null {
  return why === null ? null : [why]
}

function isPlain({ kind, mode }: Written): boolean {
  return kind === 'file' && (mode === '100644' || mode === '100755')
}

/** What was taken out before the change set was kept, what a scanner found, and what is known by its form. */
function secretsOf(file: Written, set: Judged): string[] {
  const before = set.base?.get(file.path)
  const [now, then] = [contentOf(file, set), before?.content].map((bytes) => asciiOf(bytes ?? new Uint8Array()))
  const known = newSecrets(textsOf(file.path, now ?? ''), textsOf(before ? file.path : '', then ?? ''))
  return [...new Set([...(file.secrets ?? []), ...known, ...(set.secrets.get(file.path) ?? [])])]
}

function tests(what: keyof ReturnType<typeof testChange>): Look {
  return eachText((after, before, path) => {
    // A new file may be for one system alone.
    const now = testsIn(path, before === '' ? after.replace(/^\/\/go:build.*$/gm, '') : after)
    const scripts = what === 'weakened' ? lostTestScripts(path, after, before) : []
    return some([...scripts, ...testChange(now, testsIn(path, before))[what]])
  })
}
