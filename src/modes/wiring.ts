import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { agentNames } from '../adapters/agents/names.ts'
import { connect } from '../adapters/github/client.ts'
import { gitHubPlatform } from '../adapters/github/platform.ts'
import { addSummary, annotate, mask, say, sayGroup, setOutputs } from '../adapters/runner/commands.ts'
import { type RunnerContext, readContext } from '../adapters/runner/context.ts'
import { policyOf } from '../config.ts'
import type { Inputs } from '../inputs.ts'
import { parseCommand } from '../pipeline/command.ts'
import { consentOf } from '../pipeline/consent.ts'
import { Failure } from '../pipeline/error.ts'
import { hintOf } from '../pipeline/hint.ts'
import type { Transition } from '../pipeline/metric.ts'
import { nextCommand } from '../pipeline/rules/command.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { sealWith } from '../reconcile/hash.ts'
import { observe } from '../reconcile/observe.ts'
import type { AskModel, Judge, Log } from '../reconcile/ports.ts'
import { type Reconciliation, type Result, reconcile } from '../reconcile/reconcile.ts'
import { wordsFor } from '../reconcile/words.ts'
import { headlineOf } from '../text/status.ts'
import { renderSummary } from '../text/summary.ts'

export const log: Log = { info: say, warn: (line) => annotate('warning', line) }

/** The issue this run is about. @throws Failure when the event names none */
export function issueOf(context: RunnerContext, inputs: Inputs): number {
  const hint = hintOf(context.event, context.payload, inputs.label, inputs.issue)
  if ('issue' in hint) return hint.issue
  throw new Failure('bad-input', `This run is about no issue: ${hint.foreign}.`, {
    todo: 'Pass the number as input `issue`.',
  })
}

type Own = Pick<Reconciliation, 'rights'> & Partial<Pick<Reconciliation, 'enrich'>>

/** GitHub as this job may use it, and the seals of the record. @throws Failure when the token cannot be used */
export function openPlatform(context: RunnerContext, inputs: Inputs) {
  const token = inputs['github-token']
  if (token === '') throw new Failure('missing-token', 'The input `github-token` is empty.')
  if (/^(ghp_|github_pat_)/.test(token)) {
    throw new Failure(
      'bad-input',
      'The input `github-token` is a personal access token: our own comments would wake us again.',
    )
  }
  for (const secret of [token, inputs['state-key'], inputs['state-key-previous'], inputs['model-api-key']]) mask(secret)
  const { repository, apiUrl, workflow } = context
  const github = connect(token, apiUrl, log)
  const platform = gitHubPlatform(github, repository, log, workflow, appOf(context, inputs))
  const seals = [inputs['state-key'], inputs['state-key-previous']].filter((key) => key !== '').map(sealWith)
  return { platform, seals, graphql: github.graphql }
}

/** The App, if this job was given one; it is asked for nothing before somebody wants checks. */
function appOf({ apiUrl, repository }: RunnerContext, inputs: Inputs) {
  const [id, privateKey] = [inputs['app-id'], inputs['private-key']]
  if (id === '' || privateKey === '') return null
  mask(privateKey)
  return async () => {
    const { connectApp } = await import('../adapters/github/app.ts')
    return connectApp({ id, privateKey }, apiUrl, repository, log, mask)
  }
}

/** The policy of a settings file and these inputs. */
export const policyBy = (inputs: Inputs) => (settings: string | null) => policyOf(settings, inputs, agentNames)

/** Runs the reconciler for one issue with everything this job has. */
export async function reconcileIssue(
  context: RunnerContext,
  inputs: Inputs,
  number: number,
  job: Snapshot['run']['job'],
  own: Own | ((platform: ReturnType<typeof gitHubPlatform>, tools: Reconciliation['tools']) => Own),
): Promise<Result> {
  const { platform, seals } = openPlatform(context, inputs)
  const judge = judgeOnce(context, job)
  const ask = askOnce(inputs['model-api-key'])
  const tools: Reconciliation['tools'] = { platform, judge, ask, seals, runUrl: context.runUrl, delivered: null }
  const moves: Transition[] = []
  const task: Reconciliation = {
    number,
    label: inputs.label,
    run: { ...context.run, job },
    tools,
    now: () => new Date(),
    log,
    policyOf: policyBy(inputs),
    moved: (some) => moves.push(...some),
    ...(typeof own === 'function' ? own(platform, tools) : own),
  }
  return reconcile(task).finally(() => tellTransitions(context.temp, moves))
}

/** The offline judge, loaded only when it is asked. What was learned is read in triage alone, before any agent is in the job. */
function judgeOnce({ temp }: RunnerContext, job: Snapshot['run']['job']): Judge {
  let judge: Promise<Judge> | null = null
  const load = async () => {
    const { offlineJudge } = await import('./knowledge.ts')
    const { actionsCache } = await import('../adapters/knowledge/cache.ts')
    return offlineJudge({ cache: job === 'triage' ? await actionsCache(process.env) : null, temp, log })
  }
  return async (...asked) => {
    judge ??= load()
    return (await judge)(...asked)
  }
}

/** Asks the model, loaded only then; a run that has to look again asks no second time for the same text. */
function askOnce(key: string): AskModel {
  const said = new Map<string, ReturnType<AskModel>>()
  return async (matter, policy) => {
    const { askModel } = await import('../adapters/model/ask.ts')
    const { costOf } = await import('../adapters/gateway/price.ts')
    const list: Parameters<typeof askModel>[0]['costOf'] = (model, used) =>
      costOf(model, { written: 0, writtenLong: 0, ...used })
    const answer = said.get(matter.hash) ?? askModel({ key, costOf: list, log })(matter, policy)
    said.set(matter.hash, answer)
    return answer
  }
}

/** Outputs, job summary and exit code of a run that reconciled an issue: they say what the issue says. */
export async function report(
  env: NodeJS.ProcessEnv,
  result: Result,
  next: 'implement' | 'publish' | 'none',
  more: Record<string, string> = {},
): Promise<number> {
  const { snapshot, rules } = result
  const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
  setOutputs(env, {
    stage: record?.stage ?? '',
    next,
    issue: String(snapshot.issue.number),
    type: record?.verdict?.type ?? '',
    completeness: String(record?.verdict?.completeness ?? ''),
    branch: record?.change?.branch ?? '',
    'pull-request': String(record?.change?.pullRequest ?? ''),
    'pull-request-url': snapshot.pullRequest?.url ?? '',
    'cost-usd': String(record?.totals.costUsd ?? 0),
    rule: rules.at(-1) === 'rest' ? (rules.at(-2) ?? 'rest') : (rules.at(-1) ?? 'rest'),
    ...more,
  })
  const words = await wordsFor(snapshot, result.policy)
  addSummary(env, renderSummary(snapshot, rules, result.deferred, words))
  const failedNow = record?.stage === 'failed' && record.writer.run === snapshot.run.id && rules.length > 1
  if (failedNow && record.error) annotate('error', headlineOf(record.error, words))
  return failedNow || snapshot.trouble ? 1 : 0
}

/** Tells, whenever it is asked, why the work on this issue must stop; null while it may go on. */
export function watchConsent(env: NodeJS.ProcessEnv, inputs: Inputs): () => Promise<string | null> {
  const context = readContext(env)
  const { platform, seals } = openPlatform(context, inputs)
  const run = { ...context.run, job: 'triage' as const }
  return async () => {
    try {
      const number = issueOf(context, inputs)
      const { snapshot } = await observe(platform, number, inputs.label, seals, run, policyBy(inputs))
      return whyStop(snapshot)
    } catch {
      return null // GitHub does not answer: publish asks again before it writes anything
    }
  }
}

function whyStop(snapshot: Snapshot): string | null {
  const { status, labelled, issue, mayPush, run } = snapshot
  const record = status.kind === 'valid' ? status.record : null
  if (!labelled) return 'the label was removed'
  if (issue.state === 'closed') return 'the issue was closed'
  if (record?.lease?.run !== run.id) return 'another run or command has taken over'
  if (consentOf(snapshot, record) === 'void') return 'the text was changed by someone who may not push'
  const command = nextCommand({ s: snapshot, r: record })
  const verb = command && parseCommand(command.body)?.verb
  if ((verb === 'cancel' || verb === 'skip') && mayPush[command?.author?.login ?? ''] === true)
    return `\`/automate ${verb}\` was said`
  return mayPush[record.consent?.by.login ?? ''] === true ? null : 'who consented can no longer push'
}

/** What this run has moved, as JSON lines: in a group of the log, and in a file that the workflow keeps. */
function tellTransitions(temp: string, moves: readonly Transition[]): void {
  const lines = moves.map((one) => JSON.stringify(one))
  if (lines.length === 0) return
  sayGroup('Transitions', lines)
  const directory = join(temp, 'issuewright', 'transitions')
  mkdirSync(directory, { recursive: true })
  appendFileSync(join(directory, 'transitions.jsonl'), `${lines.join('\n')}\n`)
}
