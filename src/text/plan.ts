import type { Policy } from '../pipeline/policy.ts'
import type { Verdict } from '../pipeline/verdict.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Words } from './words/en.ts'

export type PlanContext = {
  verdict: Verdict | null
  agents: readonly { name: string; model: string | null }[]
  policy: Policy
  /** The branch into which the pull request goes. */
  branch: string
  issueUrl: string
  /** Changes with the text, the verdict and all that is shown of what will be run. */
  binding: string
}

const code = (text: string) => `\`${neutraliseLine(text, 200).replaceAll('`', "'")}\``
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const part = (title: string, body: string) => (body === '' ? [] : [`**${title}**\n\n${body}`])

/** The plan that someone approves before an agent starts: what the model proposed, if one judged, and what will be run. */
export function renderPlan(context: PlanContext, words: Words): string {
  const { verdict, binding } = context
  const { title, execution, how, binding: bound } = words.plan
  return [
    `### Issuewright: ${title}`,
    ...(verdict ? understood(verdict, context.issueUrl, words) : []),
    ...part(execution, list(executionOf(context, words))),
    how,
    `<sub>${bound(binding)}</sub>`,
  ].join('\n\n')
}

function understood(verdict: Verdict, issueUrl: string, { plan, type }: Words): string[] {
  const { summary, risk, size, by, areas, duplicates } = verdict
  const facts = [
    type[verdict.type],
    ...(risk === 'unknown' ? [] : [plan.risk[risk]]),
    ...(size === 'unknown' ? [] : [plan.size[size]]),
  ]
  const steps = list(harmless(verdict.approach))
  return [
    `> ${neutraliseLine(summary, 240)} (${facts.join(', ')})`,
    ...part(plan.requirements, list(harmless(verdict.requirements))),
    ...part(plan.approach, by === 'rules' ? plan.unknown : steps && `${plan.proposed}\n\n${steps}`),
    ...part(plan.areas, areas.map(code).join(', ')),
    ...part(plan.duplicates, links(duplicates, issueUrl)),
  ]
}

const harmless = (lines: readonly string[]) => lines.map((line) => neutraliseLine(line, 240))

/** Links to other issues. @param issueUrl  the address of any issue of the repository */
export function links(numbers: readonly number[], issueUrl: string): string {
  return numbers.map((number) => `[${number}](${issueUrl.replace(/\d+$/, String(number))})`).join(', ')
}

function executionOf({ agents, policy, branch }: PlanContext, { plan }: Words): string[] {
  const names = agents.map(({ name, model }) => code(name) + (model ? ` (${code(model)})` : ''))
  return [
    plan.agent(names.join(', '), policy.sandbox === 'none' ? null : code(policy.sandbox)),
    plan.checks(policy.verify.map(code).join(', ')),
    plan.limits(policy['agent-minutes'], policy.usd, policy['max-files'], policy['max-attempts']),
    plan.result(code(branch), policy.draft),
  ]
}
