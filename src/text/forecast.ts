import { arrivals, rules } from '../pipeline/decide.ts'
import { type Effect, type Plan, type Right, rightOf } from '../pipeline/effect.ts'
import { agentsOf, type Policy } from '../pipeline/policy.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { headlineOf } from './status.ts'
import { words } from './words/en.ts'

export type Forecast = {
  before: Snapshot
  after: Snapshot
  plans: readonly Plan[]
  policy: Policy
  /** Path of the workflow file that would do it; null when none is installed. */
  workflow: string | null
}

/** The plan for an issue, for a terminal: where it stands, what would happen and why, what that needs, what is missing. */
export function renderForecast({ before, after, plans, policy, workflow }: Forecast): string {
  const { issue, repository, pullRequest } = before
  const rights = [...new Set(plans.flatMap(({ effects }) => effects.map((effect) => rightOf[effect.do])))]
  const needed = rights.filter((right): right is Exclude<Right, 'none'> => right !== 'none')
  const record = recordOf(after)
  const missing = missingFor(before, policy, workflow)
  return [
    `${repository.fullName}#${issue.number}: ${issue.title}`,
    `  issue   ${issue.state}, labels: ${issue.labels.join(', ') || 'none'}`,
    `  stage   ${stageOf(before)}`,
    `  record  ${describeRecord(before)}`,
    ...(pullRequest ? [`  pull request  #${pullRequest.number}, ${pullRequest.state}: ${pullRequest.url}`] : []),
    '',
    'A run would now:',
    ...plans.flatMap(({ rule, effects }) => [
      `  ${rule}: ${reasonOf(rule)}`,
      ...effects.map((effect) => `    - ${describeEffect(effect)}`),
    ]),
    '',
    `Then it stands: ${stageOf(after)}${record?.error ? ` (${headlineOf(record.error, words)} → ${words.todo(record.error.code)})` : ''}`,
    `Rights it needs: ${needed.map((right) => `${right}: write`).join(', ') || 'none'}`,
    ...(missing.length > 0 ? ['Missing:', ...missing.map((line) => `  - ${line}`)] : ['Nothing is missing.']),
  ].join('\n')
}

function recordOf({ status }: Snapshot): ItemRecord | null {
  return status.kind === 'valid' ? status.record : null
}

function stageOf(snapshot: Snapshot): string {
  const record = recordOf(snapshot)
  if (!record) return 'not automated'
  return `${words.stage[record.stage]}${record.stage === 'working' ? ': the agent starts or is at work' : ''}, since ${words.format.moment(record.since)}`
}

function describeRecord({ status }: Snapshot): string {
  if (status.kind === 'newer') return `was written by a newer version (${status.version})`
  if (status.kind === 'absent') return status.why === null ? 'none' : `does not count: ${status.why}`
  const { revision, generation, rounds, attempts, error } = status.record
  const parts = [
    `revision ${revision}`,
    `generation ${generation}`,
    `rounds ${rounds.length}`,
    `attempts ${attempts.length}`,
  ]
  return [...parts, ...(error ? [`error ${error.code}`] : [])].join(', ')
}

function reasonOf(name: string): string {
  const rule = [...arrivals, ...rules].find((one) => one.name === name)
  return rule?.says ?? 'Nothing is to be done until something changes.'
}

/** One effect in words. */
function describeEffect(effect: Effect): string {
  switch (effect.do) {
    case 'save':
      return `write the record and the status comment: ${words.stage[effect.record.stage]}`
    case 'understand':
      return 'judge type and completeness of the text'
    case 'look-around':
    case 'confirm-slot':
      return 'look at the other items: is a slot free?'
    case 'hand-over':
      return 'dispatch a run for the next item in the queue, if one waits'
    case 'ask':
      return `show the questions of round ${effect.round}: ${effect.questions.map(({ key, state }) => `${key} (${state})`).join(', ')}`
    case 'nudge':
      return `say in a comment, once: ${effect.kind}, ${effect.left} open`
    case 'plan':
      return `post plan ${effect.number} and wait for its approval`
    case 'type-label':
      return `show the type by the label \`${effect.name}\`, if it exists and nobody has set another`
    case 'issue-type':
      return `set the issue type ${effect.name}, if nobody has set another`
    case 'notice':
      return `say in a comment, once: ${effect.code} (${effect.about})`
    case 'react':
      return `react with ${effect.content} to comment ${effect.comment}`
    case 'label':
      return `add the label \`${effect.name}\``
    case 'unlabel':
      return `remove the label \`${effect.name}\``
    case 'stop-run':
      return `stop the run ${effect.run}`
    case 'delete-branch':
      return `delete the branch ${effect.branch}, if nobody else has written to it`
    case 'look-at-checks':
      return 'read what the failed checks print'
    case 'revise-branch':
      return `commit to the branch ${effect.branch}, on top of what is there`
    case 'answer-thread':
      return `reply on #${effect.number}, to what was said about ${effect.path}`
    case 'report-round':
      return `say on #${effect.number} what was revised`
    case 'ask-why':
      return `ask on #${effect.number}, once, why it was closed`
    case 'publish-branch':
      return `make the branch ${effect.branch}`
    case 'open-pull-request':
      return `open a pull request from ${effect.branch}`
    case 'update-page':
      return `bring the text of pull request #${effect.number} up to date`
    case 'label-pull-request':
      return `label pull request #${effect.number}: ${effect.labels.join(', ')}`
    case 'assign':
      return `assign #${effect.number} to ${effect.logins.join(', ')}`
    case 'start-checks':
      return `let the App start the checks of pull request #${effect.number}`
    case 'request-review':
      return `request a review of #${effect.number} from ${effect.logins.join(', ')}`
    default:
      return effect satisfies never
  }
}

function missingFor({ labelled, repository }: Snapshot, policy: Policy, workflow: string | null): string[] {
  return [
    ...(repository.archived ? ['the repository is archived'] : []),
    ...(workflow === null ? ['no workflow is installed: issuewright init, then commit and push'] : []),
    ...(policy.problem ? [policy.problem] : []),
    ...(labelled === null ? [`the label \`${policy.label}\` is not on the issue: someone who may push adds it`] : []),
    ...(agentsOf(policy).length === 0 ? ['no `agent` is set in `.github/issuewright.yml`'] : []),
  ]
}
