import type { CheckName } from './checks.ts'

/** One wrong change of the workflow file: in which job, what stands there, what shall stand there, and who must notice. */
export type Mutation = { name: string; job: string; from: string | RegExp; to: string; caught: CheckName }

/** A change that no check can miss yet, and why. */
export type Exempt = Omit<Mutation, 'caught'> & { why: string }

const right = (job: string, name: string, caught: CheckName): Mutation => ({
  name: `${job} without ${name}`,
  job,
  from: new RegExp(`^ +${name} #.*\n`, 'm'),
  // No line at all below a key is no valid workflow, which would be another mistake.
  to: `      ${name.replace(/: .*/, ': none')}\n`,
  caught,
})

const rights = [
  right('triage', 'contents: read', 'straight'),
  right('triage', 'issues: write', 'straight'),
  right('triage', 'pull-requests: read', 'straight'),
  right('triage', 'actions: write', 'taken over'),
  right('implement', 'contents: read', 'straight'),
  right('publish', 'contents: write', 'straight'),
  right('publish', 'pull-requests: write', 'straight'),
  right('publish', 'issues: write', 'straight'),
]

const drop = (job: string, from: string, caught: CheckName, to = ''): Mutation => ({
  name: `${job} without \`${from.trim()}\``,
  job,
  from,
  to,
  caught,
})
const turn = (job: string, from: string, to: string, caught: CheckName): Mutation => ({
  name: `${job} with \`${to}\` for \`${from}\``,
  job,
  from,
  to,
  caught,
})

const switchedOff = "vars.ISSUEWRIGHT_DISABLED != 'true' &&"
const conditions = [
  drop('route', switchedOff, 'switched off'),
  drop(
    'route',
    " &&\n      (github.event.action != 'labeled' || github.event.label.name == inputs.label)",
    'foreign pull request',
  ),
  turn('route', "github.event_name == 'pull_request' ||", "github.event_name == 'pull' ||", 'merged'),
  drop('triage', '!cancelled() && ', 'straight'),
  drop('triage', switchedOff, 'switched off'),
  drop('triage', " && github.event_name != 'schedule'", 'schedule'),
  drop('triage', "needs.route.outputs.issue != '' ||\n      ", 'merged'),
  turn('triage', "!startsWith(github.event_name, 'pull_request') &&", 'true &&', 'foreign pull request'),
  drop('triage', "if: steps.triage.outputs.next == 'implement'\n        ", 'vague'),
  drop('implement', '!cancelled() && ', 'straight'),
  drop('implement', " && needs.triage.outputs.next == 'implement'", 'vague'),
  turn('implement', "next == 'implement'", "next != 'implement'", 'straight'),
  drop('implement', 'if: always()\n        ', 'cancelled'),
  drop('publish', 'always() && ', 'crash of triage'),
  turn('publish', 'always() && ', '!cancelled() && ', 'cancelled'),
  drop('publish', "needs.triage.result != 'skipped' &&\n", 'foreign pull request'),
  drop('publish', "needs.triage.result != 'success' || ", 'crash of triage'),
  drop('publish', "needs.triage.outputs.next == 'implement' || ", 'straight'),
  drop('publish', " || needs.triage.outputs.next == 'publish'", 'taken over'),
  drop('publish', "if: needs.implement.result != 'skipped'\n        ", 'taken over'),
  drop('publish', 'continue-on-error: true', 'crash of implement'),
]

const output = (job: string, name: string, caught: CheckName): Mutation => ({
  name: `${job} without output ${name}`,
  job,
  from: new RegExp(`^ +${name}: \\$\\{\\{ steps.*\n`, 'm'),
  to: "      none: ''\n",
  caught,
})
const outputs = [
  output('route', 'issue', 'merged'),
  output('triage', 'next', 'straight'),
  output('triage', 'base-sha', 'moved base'),
  output('triage', 'work-order-digest', 'straight'),
  output('implement', 'change-set-digest', 'straight'),
]

/** What is not needed yet, or twice. A caller grants the union of rights from the first version on. */
export const exempt: readonly Exempt[] = [
  { ...right('route', 'pull-requests: read', 'merged'), why: 'route asks GitHub nothing: the event names the branch' },
  {
    ...right('publish', 'actions: write', 'merged'),
    why: 'without it nobody is handed a slot, and the next sweep does it',
  },
  { ...right('publish', 'checks: read', 'merged'), why: 'for later: publish reads the checks of the pull request' },
  { ...output('triage', 'issue', 'merged'), why: 'publish finds the issue in the event, as triage did' },
]

const others = [
  drop('implement', 'persist-credentials: false', 'straight'),
  drop('publish', 'triage-result: ${{ needs.triage.result }}', 'crash of triage'),
  drop('publish', 'implement-result: ${{ needs.implement.result }}', 'crash of implement'),
  ...['triage', 'publish'].flatMap((job): Mutation[] => [
    { name: `${job} without its group`, job, from: /^ {4}concurrency:\n.*\n.*\n/m, to: '', caught: 'in turn' },
    drop(job, '      queue: max\n', 'in turn'),
  ]),
]

export const mutations: readonly Mutation[] = [...rights, ...conditions, ...outputs, ...others]

/** The file with one change, which must fit exactly once in its job. */
export function mutate(file: string, { job, from, to, name }: Omit<Mutation, 'caught'>): string {
  const start = file.search(new RegExp(`^  ${job}:\n`, 'm'))
  const rest = file.slice(start + 1)
  const length = rest.search(/^ {2}(?=\S)/m)
  const end = length < 0 ? file.length : start + 1 + length
  const body = file.slice(start, end)
  const parts = body.split(from)
  if (start < 0 || parts.length !== 2) throw new Error(`${name}: fits ${parts.length - 1} times`)
  return file.slice(0, start) + parts.join(to) + file.slice(end)
}
