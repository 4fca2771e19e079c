import { failures } from '../pipeline/error.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import type { Reason } from '../pipeline/rules/consent.ts'
import type { Refusal } from '../pipeline/rules/revision.ts'
import { encodeRecord, type Seal } from './codec.ts'
import { neutralise } from './neutralise.ts'
import { duration, moment, spent, stageName } from './stage.ts'

export type StatusContext = {
  policy: Policy
  /** Address of a run in the browser, by its id. */
  runUrl: (id: number) => string
  reporter: string | null
  /** Where a person opens the pull request when we may not. */
  byHand: string
  /** What the sanitiser took out of issue and answers, one line each. */
  removed: readonly string[]
}

/**
 * The status comment: what people read, then the hidden record. It depends on the record and its context alone, so that
 * an unchanged item has an unchanged comment. No task boxes: a click by a writer would be an edit.
 */
export function renderStatus(record: ItemRecord, context: StatusContext, seal: Seal | null): string {
  const parts = [
    `### Issuewright: ${stageName[record.stage]}`,
    whatNext(record, context),
    journey(record, context),
    ...notes(record, context),
    `<sub>Commands for people who can push, as the first line of a comment: \`/automate run\`, \`assign\`, \`approve\`, \`revise\`, \`skip\`, \`cancel\`, \`done\`, \`refresh\`, \`help\`.</sub>`,
    encodeRecord(record, seal),
  ]
  return parts.join('\n\n')
}

function whatNext(record: ItemRecord, { policy, reporter, runUrl, byHand }: StatusContext): string {
  switch (record.stage) {
    case 'queued':
      if (record.reason === 'daily-budget') return 'The budget of this day is used up; it goes on tomorrow (UTC).'
      return `Waiting for its turn${record.place === null ? '' : `: **place ${record.place}** in the queue when it was last looked at`}. Nobody has to do anything now.`
    case 'clarifying':
      return `Questions are out. **${reporter ?? 'The reporter'}** answers them in a comment; whoever can push may answer instead, or comment \`/automate approve\` to start as it stands. Without an answer this ends after ${policy['answer-days']} days.`
    case 'planned':
      return 'A plan is posted. Someone who can push comments `/automate approve`.'
    case 'working':
      return `The agent is at work: [follow the run](${runUrl(record.lease?.run ?? 0)}). It has until ${moment(record.lease?.deadline ?? record.since)}.`
    case 'reviewing':
      return [`**Pull request #${record.change?.pullRequest}** ${pullText(record)}`, ...held(record, policy)].join(
        '\n\n',
      )
    case 'done':
      return record.change && record.reason === null
        ? `Pull request #${record.change.pullRequest} was merged.`
        : record.said !== null && record.reason === 'no-change'
          ? `The agent found that nothing needs to be changed. In its own words, unverified:\n\n${quote(neutralise(record.said))}\n\nIf that is wrong, say in the issue what should differ and comment \`/automate run\`.`
          : 'Someone who can push said that nothing more is to be done.'
    case 'failed':
      return record.error ? `${renderError(record.error, byHand)}${again(record.error)}` : ''
    case 'skipped':
      return `Someone decided: not this one. To change that, comment \`/automate run\`.`
    case 'cancelled':
      return cancelled(record, policy)
  }
}

const pullTexts: Readonly<Record<NonNullable<ItemRecord['change']>['state'], string>> = {
  draft: 'is open as a draft',
  open: 'is open',
  'changes-requested': 'is open; changes are requested',
  approved: 'is approved',
  'checks-failed': 'is open; checks have failed',
  conflicted: 'is open, and conflicts with the base',
  merged: 'was merged',
  closed: 'was closed',
}

function pullText({ change, place }: ItemRecord): string {
  const waiting = place === null ? '' : ` A round of revision waits for its turn: place ${place} in the queue.`
  return `${pullTexts[change?.state ?? 'open']}. Someone who can push reviews and merges it; to have it revised, request changes in a review, or comment \`/automate revise …\`. Closing it ends this.${waiting}`
}

/** Why no round of revision goes on, or how the last one failed. */
function held({ reason, error }: ItemRecord, policy: Policy): string[] {
  const said: Record<Refusal, string> = {
    'record-lost': 'its state was lost; someone who can push comments `/automate approve`.',
    edited:
      'the text was changed by someone who may not push; someone who can reads it and comments `/automate approve`.',
    'revision-rounds': `all ${policy['revision-rounds']} rounds for people are used up (\`revision-rounds\`).`,
    'fix-rounds': `all ${policy['fix-rounds']} rounds for checks and conflicts are used up (\`fix-rounds\`).`,
    'issue-budget': 'the budget of this issue is used up (`issue-minutes`, `issue-usd`).',
    'bad-configuration': policy.problem ?? 'the configuration cannot be used.',
    'not-ready': 'no agent or no room is configured.',
  }
  const why = said[reason as Refusal]
  return [
    ...(why ? [`No further round begins: ${why}`] : []),
    ...(error ? [`The last round failed. ${renderError(error, null)}${again(error)}`] : []),
  ]
}

/** Said wherever an agent runs or ran in no room. */
export const noRoom = 'The agent runs without a room of its own (`sandbox: none`).'

const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

function cancelled(record: ItemRecord, policy: Policy): string {
  const label = `\`${policy.label}\``
  const said: Record<Reason, string> = {
    unlabelled: `The label ${label} was removed. Add it again to begin anew.`,
    'issue-closed': `The issue was closed. Reopen it, then remove and add the label ${label} to begin anew.`,
    edited: `The text was changed by someone who may not push after the label ${label} was added, so the consent no longer fits. Someone who can push reads it again and comments \`/automate approve\`.`,
    'closed-unmerged': 'The pull request was closed without a merge. To try again, comment `/automate run`.',
    rivalled: `Pull request #${record.rival} is open already and would close this issue. To have ours all the same, comment \`/automate run\`.`,
    unanswered:
      'No answer came in time. Thank you for the report all the same: answer at any time, then someone who can push comments `/automate run`.',
    'consenter-left':
      'The person who added the label can no longer push to this repository. Someone who can comments `/automate run`.',
    'relabelled-by-stranger': `The label ${label} was last put on by someone who may not push. Someone who can removes and adds it.`,
    'record-lost':
      'The state of this item was lost, so the label alone is no consent any more. Someone who can push comments `/automate approve` to go on, or takes the label off and puts it on again.',
    command: 'Stopped by command, together with the run that was at work. To begin again, comment `/automate run`.',
  }
  return said[record.reason as Reason] ?? ''
}

/** What went wrong and what to do. The message may quote an agent or GitHub, so it is made harmless. */
export function renderError({ code, message }: NonNullable<ItemRecord['error']>, byHand: string | null): string {
  const [first = '', ...rest] = neutralise(message).split('\n')
  const details = rest.length > 0 ? `\n${rest.join('\n')}` : ''
  const offer =
    code === 'pull-requests-forbidden' && byHand ? ` Or [open it by hand](${byHand}): the branch is there.` : ''
  return `**${first}**${details}\n\n→ ${failures[code].todo}${offer}\n\n<sub>Code: \`${code}\`</sub>`
}

function again({ retryAt }: NonNullable<ItemRecord['error']>): string {
  return retryAt ? `\n\nIt is tried again by itself, not before ${moment(retryAt)}.` : ''
}

type Step = { mark: '✅' | '🔵' | '❌' | '⚪'; text: string }

/** The whole way as a list: what is behind, where we are, what lies ahead. */
function journey(record: ItemRecord, { runUrl }: StatusContext): string {
  const steps: Step[] = [
    record.consent
      ? { mark: '✅', text: `Asked for by **${record.consent.by.login}** · ${moment(record.consent.at)}` }
      : { mark: '❌', text: 'Asked for, but the consent does not hold' },
    understood(record),
    ...record.rounds.map((round, i): Step => {
      const open = record.stage === 'clarifying' && i === record.rounds.length - 1
      return {
        mark: open ? '🔵' : '✅',
        text: `Asked ${round.keys.length} question${round.keys.length === 1 ? '' : 's'} · ${moment(round.at)}${round.answers.length > 0 ? ' · answered' : ''}`,
      }
    }),
    ...record.attempts.map((attempt): Step => {
      const run = `[run](${runUrl(attempt.run)})`
      if (attempt.endedAt === null)
        return { mark: '🔵', text: `Agent \`${attempt.agent}\` at work since ${moment(attempt.startedAt)} · ${run}` }
      const good = attempt.outcome === 'published' || attempt.outcome === 'no-change'
      return {
        mark: good ? '✅' : '❌',
        text: `Agent \`${attempt.agent}\` worked ${duration(attempt.minutes)}${spent(attempt)}${good ? '' : ` · ${attempt.outcome}`} · ${run}, with its artifacts`,
      }
    }),
  ]
  if (record.attempts.length === 0) steps.push({ mark: '⚪', text: 'Change' })
  steps.push(reviewed(record))
  return steps.map(({ mark, text }) => `- ${mark} ${text}`).join('\n')
}

function understood({ verdict, stage }: ItemRecord): Step {
  if (!verdict) return { mark: stage === 'queued' ? '🔵' : '⚪', text: 'Understood' }
  const judge = verdict.by === 'rules' ? 'offline rules, no model' : 'a model'
  return {
    mark: '✅',
    text: `Understood as ${verdict.type}, completeness ${verdict.completeness} of 5 (judged by ${judge})`,
  }
}

function reviewed({ stage, change, reason }: ItemRecord): Step {
  if (!change) return { mark: '⚪', text: 'Pull request' }
  if (stage === 'done' && reason !== 'command' && reason !== 'no-change')
    return { mark: '✅', text: `Pull request #${change.pullRequest} merged` }
  return { mark: stage === 'reviewing' ? '🔵' : '❌', text: `Pull request #${change.pullRequest}` }
}

function notes(record: ItemRecord, context: StatusContext): string[] {
  const quoted: string[] = []
  if (record.reply) quoted.push(`**${record.reply.to}**: ${replyText(record.reply)}`)
  if (record.rebuilt)
    quoted.push(
      `The earlier state was not used, because ${record.rebuilt}. It was rebuilt from what the repository shows.`,
    )
  if (context.removed.length > 0) quoted.push(`Before reading: ${context.removed.join(' ')}`)
  if (record.stage === 'working' && context.policy.sandbox === 'none') quoted.push(noRoom)
  return quoted.map((note) => `> ${note}`)
}

function replyText({ code, about }: NonNullable<ItemRecord['reply']>): string {
  switch (code) {
    case 'refused':
      return about === 'edited'
        ? 'the text was changed after your comment by someone who may not push; read it and say it again.'
        : 'only people who can push to this repository may give commands.'
    case 'unknown':
      return about
        ? `I do not know that command. Did you mean \`/automate ${about}\`?`
        : 'I do not know that command; `/automate help` lists them.'
    case 'unknown-agent':
      return `I do not know that agent. Known: \`${about}\`.`
    case 'help':
      return '`run` or `retry`: once more (`run AGENT`: with this agent) · `assign AGENT`: the next attempt is that agent’s · `approve`: the text as it stands is what I want · `skip`: not this one · `cancel`: stop · `done`: nothing more to do · `revise TEXT`: revise the pull request · `refresh`: look again. Not yet: `check`.'
    case 'not-now':
      return `that does not fit now; the item is ${stageName[about as keyof typeof stageName] ?? about}.`
    case 'no-label':
      return 'the label is not on; add it first.'
  }
}
