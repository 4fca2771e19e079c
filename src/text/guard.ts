import { globOf } from '../pipeline/glob.ts'
import type { Finding } from '../pipeline/guard/finding.ts'
import type { RuleName } from '../pipeline/guard.ts'
import { code } from './code.ts'

/** What a finding of each rule says of its path; the facts follow. */
export const meanings: Record<RuleName, string> = {
  truncated: 'the changes were too many to collect',
  'over-limit': 'is more than a setting allows',
  'unsafe-path': 'does not stay where it says',
  'git-directory': "is git's own directory somewhere",
  'bad-name': "breaks on another machine, in a shell or before a reader's eyes",
  collision: 'takes the place of another path, or looks like it',
  'not-a-file': 'is a link, a submodule or a device, not a file',
  'content-missing': 'came without its content',
  workflow: 'is run by GitHub Actions, with the rights and secrets of this repository',
  'own-configuration': 'configures Issuewright itself',
  'git-settings': 'changes what git does with other files',
  hooks: "is run by git on developers' machines",
  'lfs-pointer': 'points to a content elsewhere (Git LFS)',
  secret: 'holds a credential; revoke it if it is real',
  ci: 'is run by a CI service with its secrets',
  'code-owners': 'decides who must review',
  'agent-instructions': 'instructs or configures coding agents, and so the next run',
  'lifecycle-script': 'adds or changes scripts that run by themselves on install, pack or publish',
  'lock-file-alone': 'was changed without its manifest',
  'lock-file-source': 'fetches packages from somewhere new',
  'hidden-character': 'adds characters that nobody sees',
  'test-deleted': 'is a test, and is deleted',
  'test-removed': 'has fewer tests than before',
  'test-skipped': 'leaves out more tests than before, or all others',
  'test-weakened': 'asserts less than before',
  dependency: 'decides what foreign code is installed',
  build: 'is run or obeyed when the project is built, tested, packed or deployed',
  'project-document': 'is what people rely on when they report, contribute and reuse',
  'dot-directory': 'is obeyed by editors and tools that open the repository',
  executable: 'becomes executable',
  binary: 'cannot be read in the difference',
  'long-line': 'has new lines that nobody reads to their end',
  generated: 'was made by a program or by somebody else',
  'large-deletion': 'much of the repository is deleted',
  'new-address': 'names new addresses',
}

type Found = Pick<Finding, 'path' | 'values' | 'fixed'> & { rule: string }

/** A finding in a sentence: the path, what its rule says of it, and the facts. */
export function explain({ rule, path, values }: Found): string {
  const what = meanings[rule as RuleName] ?? 'was found'
  const facts = values.length > 0 ? `: ${values.map(code).join(', ')}` : ''
  return `${path === '' ? '' : `${code(path)} `}${what}${facts}`
}

/** Why a change was blocked, and the setting that would let it through; nothing where nothing blocks. */
export function renderBlocks(blocks: readonly Found[]): string {
  if (blocks.length === 0) return ''
  const lines = blocks.map((found) => `- ${explain(found)} (rule ${code(found.rule)})`)
  const fixed = [...new Set(blocks.flatMap(({ rule, fixed }) => (fixed ? [code(rule)] : [])))]
  const limits = blocks.some(({ rule }) => rule === 'over-limit') ? ' (a limit is a setting of its own)' : ''
  const how =
    fixed.length > 0
      ? `No setting allows ${fixed.join(', ')}${limits}: make that part of the change by hand.`
      : `If that is wanted, allow it in \`.github/issuewright.yml\` on the default branch:\n\n\`\`\`yaml\n${allowing(blocks)}\n\`\`\``
  const kept = 'The change is kept, with `guard-report.md`, in the artifact `issuewright-change-set` of the run below.'
  return [lines.join('\n'), how, kept].join('\n\n')
}

/** The setting that relaxes these rules for these paths alone. A path that is nobody's or was cut names the rule as a whole. */
function allowing(blocks: readonly Found[]): string {
  const rules = [...new Set(blocks.map(({ rule }) => rule))]
  const lines = rules.map((rule) => {
    const paths = blocks.filter((one) => one.rule === rule).map(({ path }) => path)
    const globs = paths.map((path) => JSON.stringify(globOf(path)).replaceAll('`', '\\u0060'))
    return `  - ${rule}${paths.some((path) => path === '' || path.length >= 300) ? '' : `: [${globs.join(', ')}]`}`
  })
  return ['allow:', ...lines].join('\n')
}

const answers = { block: '⛔', review: '👀', allow: 'ℹ️' } as const

/** The report beside a change set: all that the guard found, for people. */
export function renderGuardReport(findings: readonly Finding[]): string {
  const lines = findings.map((found) => `- ${answers[found.answer]} ${explain(found)} (rule ${code(found.rule)})`)
  return [
    '# What the guard found',
    '⛔ blocks the change, 👀 asks for a look, ℹ️ is only named. The publish job judges again; its word counts. What each rule means: docs/guard.md of Issuewright.',
    lines.join('\n') || 'Nothing.',
    '',
  ].join('\n\n')
}
