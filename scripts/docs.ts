import { readFileSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { arrivals, rules } from '../src/pipeline/decide.ts'
import { failureCodes, failures, passing } from '../src/pipeline/error.ts'
import { table as guardTable, ruleNames } from '../src/pipeline/guard.ts'
import { labelOf, type Policy, settingsSchema } from '../src/pipeline/policy.ts'
import { mayMove, stages } from '../src/pipeline/stage.ts'
import { callerWorkflow } from '../src/text/caller.ts'
import { words } from '../src/text/words/en.ts'
import { kinds } from '../test/simulation/kinds.ts'
import { mutants } from '../test/simulation/mutants.ts'
import { agentBlocks } from './agents.ts'
import { table } from './table.ts'

type Named = Record<string, { description: string; required?: boolean; default?: string }>

/** The pages that have blocks in them which are taken from the code. */
export const pages = ['README.md', 'docs/agents.md', 'docs/simulation.md']

/** What these pages take from the code, by name of the block. */
export function blocks(): Record<string, string> {
  const action = load(readFileSync('action.yml', 'utf8')) as { inputs: Named; outputs: Named }
  const workflow = load(readFileSync('.github/workflows/issuewright.yml', 'utf8')) as {
    on: { workflow_call: { inputs: Named; secrets: Named } }
  }
  const passed = { ...workflow.on.workflow_call.inputs, ...workflow.on.workflow_call.secrets }
  const settings = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const standard = schema.parse(undefined)
    return [
      `\`${name}\``,
      name === 'labels' ? 'see below' : `\`${JSON.stringify(standard)}\``,
      schema.description ?? '',
    ]
  })
  return {
    ...agentBlocks(),
    workflow: `\`\`\`yaml\n${callerWorkflow()}\`\`\``,
    settings: `${table(['setting', 'default', 'meaning'], settings)}\n\nThe default labels: ${Object.entries(
      settingsSchema.shape.labels.parse(undefined),
    )
      .map(([stage, name]) => `${stage} \`${name}\``)
      .join(', ')}.`,
    inputs: table(
      ['input', '', 'meaning', 'default'],
      Object.entries(action.inputs).map(([name, { description, required, default: standard }]) => [
        `\`${name}\``,
        name in passed ? '●' : '',
        description,
        required ? '(required)' : standard ? `\`${standard}\`` : '',
      ]),
    ),
    troubles: table(['kind', 'what happens'], Object.entries(kinds)),
    mutants: table(
      ['mutation', 'of', 'within seeds'],
      mutants.map(({ name, file, within }) => [name, `\`${file}\``, String(within)]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  }
}

/** `text` with every generated block as the code has it now. */
export function withBlocks(text: string): string {
  const current = blocks()
  return text.replaceAll(
    /<!-- generated: (\w+) -->[\s\S]*?<!-- end -->/g,
    (_, name: string) => `<!-- generated: ${name} -->\n\n${current[name] ?? ''}\n\n<!-- end -->`,
  )
}

/** docs/pipeline.md: stages, moves and rules, as the code has them. */
export function pipelinePage(): string {
  const policy = { labels: settingsSchema.shape.labels.parse(undefined) } as Policy
  const label = (stage: (typeof stages)[number]) =>
    labelOf(policy, stage) === null ? '(none)' : `\`${labelOf(policy, stage)}\``
  const anywhere = (to: string) => to === 'done' || to === 'reviewing' || to === 'skipped'
  const targets = stages.map((from) => [
    `\`${from}\``,
    label(from),
    stages
      .filter((to) => mayMove(from, to) && !anywhere(to))
      .map((to) => `\`${to}\``)
      .join(', '),
  ])
  const edges = stages.flatMap((from) =>
    stages.filter((to) => mayMove(from, to) && !anywhere(to)).map((to) => `  ${from} --> ${to}`),
  )
  const ruleRows = (table: readonly { name: string; says: string }[]) =>
    table.map(({ name, says }, i) => [String(i + 1), `\`${name}\``, says])
  const failureRows = failureCodes.map((code) => {
    const { fault, todo } = failures[code]
    return [`\`${code}\``, `\`${fault}\``, passing.includes(code) ? '●' : '', todo]
  })
  return `# The pipeline

Generated from the code by \`npm run docs\`; do not edit.

## Stages

${table(['stage', 'label', 'may go to'], targets)}

From any stage an item may also go to \`done\` (its pull request was merged), to \`reviewing\` (its pull request is open) and to \`skipped\`
(someone who can push said so; while \`working\` it is cancelled first).

\`\`\`mermaid
stateDiagram-v2
  [*] --> queued
${edges.join('\n')}
  working --> reviewing
  reviewing --> done
\`\`\`

## Rules for an issue without a record

The first row that holds decides.

${table(['', 'rule', 'what it says'], ruleRows(arrivals))}

## Rules for an item

${table(['', 'rule', 'what it says'], ruleRows(rules))}

## Failures

\`us\` is Issuewright itself, \`user\` whoever keeps or changes the repository. What passes by itself is tried again without being asked.

${table(['code', 'whose fault', 'passes', 'what to do'], failureRows)}
`
}

const answers = {
  always: 'blocks, always',
  block: 'blocks',
  review: 'asks for a review',
  allow: 'is named',
} as const

/** docs/guard.md: the rules of the guard, as the code has them. */
export function guardPage(): string {
  const rows = ruleNames.map((name) => [
    `\`${name}\``,
    answers[guardTable[name].answer],
    `${name === 'truncated' || name === 'large-deletion' ? '' : 'The file '}${words.guard.says[name]}.`.replace(
      /^./,
      (first) => first.toUpperCase(),
    ),
    name === 'over-limit'
      ? '`max-files`, `max-file-kb`, `max-total-kb`'
      : guardTable[name].answer === 'always'
        ? 'no'
        : `\`allow: [${name}]\``,
  ])
  return `# The guard

Generated from the code by \`npm run docs\`; do not edit.

The guard judges a change set as data: paths, modes, sizes and contents beside those of the base, never a patch. It runs twice. Beside the
agent it gives early advice: what would be blocked is shown to the agent once, within its rounds and budget. In the publish job it is
the judge, and only that counts. What it found lies beside the change set in the artifact \`issuewright-change-set\`, in \`guard-report.md\` and
\`guard-report.json\`.

- **blocks**: nothing is published; the status comment says which rule, which file, and how to allow it.
- **asks for a review**: published as a draft, listed in the pull request, and a review is requested (of \`reviewers\`, else of the person who
  added the label).
- **is named**: published, and listed in the pull request.

## Rules

${table(['rule', 'answer', 'what it means', 'how to allow it'], rows)}

## Relaxing and raising

In \`.github/issuewright.yml\` on the default branch; globs are those of \`.gitignore\` and match the exact spelling of a path:

\`\`\`yaml
allow:
  - agent-instructions: [docs/AGENTS.md] # what would block now asks for a review
  - executable # what asks for a review is no longer mentioned
block:
  - dependency: [/package.json] # what asks for a review now blocks; allow relaxes that again
\`\`\`

What always blocks cannot be allowed: make such a change by hand. Credentials are found by the forms of well-known tokens, by the rules of
[secretlint](https://github.com/secretlint/secretlint) and, where a run knows a value, by that value in any encoding; they are taken out before a
change set is kept.
`
}

if (import.meta.main) {
  for (const page of pages) writeFileSync(page, withBlocks(readFileSync(page, 'utf8')))
  writeFileSync('docs/pipeline.md', pipelinePage())
  writeFileSync('docs/guard.md', guardPage())
}
