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
  if (status.kind === 'absent')
    return status.why === null ? 'none' : `does not count: ${words.note.disbelief[status.why]}`
  const { revision, generation, rounds, attempts, error } = status.record
  const parts = `revision ${revision}, generation ${generation}, rounds ${rounds.length}, attempts ${attempts.length}`
  return error ? `${parts}, error ${error.code}` : parts
}

const reasonOf = (name: string) =>
  [...arrivals, ...rules].find((rule) => rule.name === name)?.says ?? 'Nothing is to be done until something changes.'

/** Each effect in words. */
const inWords: { [Do in Effect['do']]: (effect: Extract<Effect, { do: Do }>) => string } = {
  save: ({ record }) => `write the record and the status comment: ${words.stage[record.stage]}`,
  understand: () => 'judge type and completeness of the text',
  'look-around': () => 'look at the other items: is a slot free?',
  'confirm-slot': () => 'look at the other items: is a slot free?',
  'hand-over': () => 'dispatch a run for the next item in the queue, if one waits',
  ask: ({ round, questions }) =>
    `show the questions of round ${round}: ${questions.map(({ key, state }) => `${key} (${state})`).join(', ')}`,
  nudge: ({ kind, left }) => `say in a comment, once: ${kind}, ${left} open`,
  plan: ({ number }) => `post plan ${number} and wait for its approval`,
  'type-label': ({ name }) => `show the type by the label \`${name}\`, if it exists and nobody has set another`,
  'issue-type': ({ name }) => `set the issue type ${name}, if nobody has set another`,
  'say-unsupported': () => 'say in a comment, once, that the label is for issues only',
  react: ({ content, comment }) => `react with ${content} to ${comment === null ? 'the issue' : `comment ${comment}`}`,
  label: ({ name }) => `add the label \`${name}\``,
  unlabel: ({ name }) => `remove the label \`${name}\``,
  'stop-run': ({ run }) => `stop the run ${run}`,
  'delete-branch': ({ branch }) => `delete the branch ${branch}, if nobody else has written to it`,
  'look-at-checks': () => 'read what the failed checks print',
  'revise-branch': ({ branch }) => `commit to the branch ${branch}, on top of what is there`,
  'answer-thread': ({ number, path }) => `reply on #${number}, to what was said about ${path}`,
  'report-round': ({ number }) => `say on #${number} what was revised`,
  'ask-why': ({ number }) => `ask on #${number}, once, why it was closed`,
  'publish-branch': ({ branch }) => `make the branch ${branch}`,
  'open-pull-request': ({ branch }) => `open a pull request from ${branch}`,
  'update-page': ({ number }) => `bring the text of pull request #${number} up to date`,
  'label-pull-request': ({ number, labels }) => `label pull request #${number}: ${labels.join(', ')}`,
  assign: ({ number, logins }) => `assign #${number} to ${logins.join(', ')}`,
  reopen: ({ number }) => `reopen pull request #${number}`,
  'start-checks': ({ number }) => `let the App start the checks of pull request #${number}`,
  'request-review': ({ number, logins }) => `request a review of #${number} from ${logins.join(', ')}`,
}
const describeEffect = (effect: Effect) => (inWords[effect.do] as (effect: Effect) => string)(effect)

function missingFor({ labelled, repository }: Snapshot, policy: Policy, workflow: string | null): string[] {
  return [
    ...(repository.archived ? ['the repository is archived'] : []),
    ...(workflow === null ? ['no workflow is installed: issuewright init, then commit and push'] : []),
    ...(policy.problem ? [policy.problem] : []),
    ...(labelled === null ? [`the label \`${policy.label}\` is not on the issue: someone who may push adds it`] : []),
    ...(agentsOf(policy).length === 0 ? ['no `agent` is set in `.github/issuewright.yml`'] : []),
  ]
}
