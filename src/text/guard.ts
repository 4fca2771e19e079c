import { globOf } from '../pipeline/glob.ts'
import type { Finding } from '../pipeline/guard/finding.ts'
import type { RuleName } from '../pipeline/guard.ts'
import { code } from './code.ts'
import type { Words } from './words/en.ts'

type Found = Pick<Finding, 'path' | 'values' | 'fixed'> & { rule: string }

/** A finding in a sentence: the path, what its rule says of it, and the facts. */
export function explain({ rule, path, values }: Found, { guard }: Words): string {
  const what = guard.says[rule as RuleName] ?? rule
  const facts = values.length > 0 ? `: ${values.map(code).join(', ')}` : ''
  return `${path === '' ? '' : `${code(path)} `}${what}${facts}`
}

/** Why a change was blocked, and the setting that would let it through. */
export function renderBlocks(blocks: readonly Found[], words: Words): string {
  const { guard } = words
  const lines = blocks.map((found) => `- ${explain(found, words)} (${guard.rule} ${code(found.rule)})`)
  const fixed = [...new Set(blocks.flatMap(({ rule, fixed }) => (fixed ? [code(rule)] : [])))]
  const how =
    fixed.length > 0 ? guard.fixed(fixed.join(', ')) : `${guard.allow}\n\n\`\`\`yaml\n${allowing(blocks)}\n\`\`\``
  return [lines.join('\n'), how, guard.kept].join('\n\n')
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

const marks = { block: '⛔', review: '👀', allow: 'ℹ️' } as const

/** The report beside a change set: all that the guard found, for people. */
export function renderGuardReport(findings: readonly Finding[], words: Words): string {
  const { guard } = words
  const lines = findings.map(
    (found) => `- ${marks[found.answer]} ${explain(found, words)} (${guard.rule} ${code(found.rule)})`,
  )
  return [`# ${guard.report}`, guard.legend, lines.join('\n') || guard.nothing, ''].join('\n\n')
}
