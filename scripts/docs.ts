import { readFileSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { arrivals, rules } from '../src/pipeline/decide.ts'
import { labelOf, type Policy, settingsSchema } from '../src/pipeline/policy.ts'
import { mayMove, stages } from '../src/pipeline/stage.ts'
import { callerWorkflow } from '../src/text/caller.ts'
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
`
}

if (import.meta.main) {
  for (const page of pages) writeFileSync(page, withBlocks(readFileSync(page, 'utf8')))
  writeFileSync('docs/pipeline.md', pipelinePage())
}
