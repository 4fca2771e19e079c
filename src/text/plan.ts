import type { Policy } from '../pipeline/policy.ts'
import type { Verdict } from '../pipeline/verdict.ts'
import { neutraliseLine } from './neutralise.ts'

export type PlanContext = {
  verdict: Verdict | null
  agents: readonly { name: string; model: string | null }[]
  policy: Policy
  /** The branch into which the pull request goes. */
  branch: string
  /** Address of the issues, to which a number is added. */
  issues: string
  /** Hash of the text and the verdict for which this plan stands. */
  binding: string
}

const code = (text: string) => `\`${neutraliseLine(text, 200).replaceAll('`', "'")}\``
const list = (lines: readonly string[]) => lines.map((line) => `- ${neutraliseLine(line, 300)}`).join('\n')
const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`**${title}**\n\n${list(lines)}`] : [])

/** The plan that someone approves before an agent starts: what the model proposed, if one judged, and what will be run. */
export function renderPlan(context: PlanContext): string {
  const { verdict, issues, binding } = context
  return [
    '### Issuewright: the plan',
    ...(verdict ? understood(verdict, issues) : []),
    `**What will be run**\n\n${execution(context)}`,
    'To let it go, someone who can push comments `/automate approve`, or puts a 👍 on this comment, which is seen within the hour. To change it, change the issue: a new plan follows. To stop, comment `/automate cancel`.',
    `<sub>This plan holds for exactly the text and the verdict it was made for (${binding.slice(0, 12)}).</sub>`,
  ].join('\n\n')
}

function understood(verdict: Verdict, issues: string): string[] {
  const { type, summary, requirements, approach, areas, risk, size, duplicates, by } = verdict
  const facts = [type, ...(risk === 'unknown' ? [] : [`risk ${risk}`]), ...(size === 'unknown' ? [] : [`size ${size}`])]
  const how =
    by === 'model'
      ? part('Proposed approach (by a model, unverified)', approach)
      : [
          '**Approach**\n\nThe offline rules judged this issue. They do not know how it will be solved: the agent gets the issue as it stands and finds out.',
        ]
  return [
    `> ${neutraliseLine(summary, 240)} (${facts.join(', ')})`,
    ...part('What must be true afterwards', requirements),
    ...how,
    ...(areas.length > 0 ? [`**Where**: ${areas.map(code).join(', ')}`] : []),
    ...(duplicates.length > 0 ? [`**Perhaps the same**: ${links(duplicates, issues)}`] : []),
  ]
}

/** Links to other issues, by their addresses, so that nothing is referenced on the other side. */
export function links(numbers: readonly number[], issues: string): string {
  return numbers.map((number) => `[${number}](${issues}${number})`).join(', ')
}

function execution({ agents, policy, branch }: PlanContext): string {
  const names = agents.map(({ name, model }) => code(name) + (model ? ` with ${code(model)}` : ''))
  const checks = policy.verify.map(code)
  const room = policy.sandbox === 'none' ? 'in no room of its own' : `in a room (${code(policy.sandbox)})`
  return [
    `- Agent: ${names.join(', then ')}, ${room}`,
    `- Checks afterwards: ${checks.length > 0 ? checks.join(', ') : 'none is configured'}`,
    `- Limits of an attempt: ${policy['agent-minutes']} minutes, $${policy.usd}, ${policy['max-files']} files; ${policy['max-attempts']} attempts`,
    `- Result: a ${policy.draft ? 'draft ' : ''}pull request into ${code(branch)}, or the reason why there is none`,
  ].join('\n')
}
