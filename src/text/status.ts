import type { Attempt } from '../pipeline/attempt.ts'
import { errorValues } from '../pipeline/error.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { ItemError, ItemRecord } from '../pipeline/record.ts'
import type { Reason } from '../pipeline/rules/consent.ts'
import type { Refusal } from '../pipeline/rules/revision.ts'
import type { Disbelief } from '../pipeline/snapshot.ts'
import type { Stage } from '../pipeline/stage.ts'
import type { Verdict } from '../pipeline/verdict.ts'
import { quote } from './code.ts'
import { encodeRecord, type Seal } from './codec.ts'
import { renderBlocks } from './guard.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import { links } from './plan.ts'
import type { Words } from './words/en.ts'

export type StatusContext = {
  words: Words
  policy: Policy
  /** Address of a run in the browser, by its id. */
  runUrl: (id: number) => string
  reporter: string | null
  issueUrl: string
  /** Read only when the consent has become void by an edit. */
  difference: Difference | null
  /** Where a person opens the pull request when we may not. */
  byHand: string
  /** What the sanitiser took out of issue and answers, one line each. */
  removed: readonly string[]
}

/** What someone who may not push changed after the consent; `lines` is null when the text of then cannot be read any more. */
export type Difference = { by: string | null; at: string; lines: readonly string[] | null; more: number }

/**
 * The status comment: what people read, then the hidden record. It depends on the record and its context alone, so that
 * an unchanged item has an unchanged comment. No task boxes: a click by a writer would be an edit.
 */
export function renderStatus(record: ItemRecord, context: StatusContext, seal: Seal | null): string {
  const parts = [
    `### Issuewright: ${context.words.stage[record.stage]}`,
    whatNext(record, context),
    journey(record, context),
    ...(record.totals.attempts > 0 ? [spending(record, context)] : []),
    ...notes(record, context),
    `<sub>${context.words.commands} \`/automate run\`, \`assign\`, \`approve\`, \`revise\`, \`skip\`, \`cancel\`, \`done\`, \`refresh\`, \`help\`.</sub>`,
    encodeRecord(record, seal),
  ]
  return parts.join('\n\n')
}

function whatNext(record: ItemRecord, context: StatusContext): string {
  const { words, policy, reporter, runUrl, byHand } = context
  const { next } = words
  switch (record.stage) {
    case 'queued':
      if (record.reason === 'daily-budget') return next.dailyBudget
      return record.reason === 'unapproved' ? next.unapproved : next.queued(record.place)
    case 'clarifying':
      return [
        next.clarifying(reporter ?? words.reporter, policy['answer-days']),
        ...(record.verdict ? asking(record.verdict, words) : []),
      ].join('\n\n')
    case 'working':
      return next.working(runUrl(record.lease?.run ?? 0), record.lease?.deadline ?? record.since)
    case 'reviewing':
      return reviewing(record, context)
    case 'done':
      if (record.change && record.reason === null) return next.merged(record.change.pullRequest)
      return record.said !== null && record.reason === 'no-change'
        ? next.unchanged(quote(neutralise(record.said)))
        : next.done
    case 'failed':
      return record.error ? `${renderError(record.error, byHand, words)}${again(record.error, words)}` : ''
    case 'planned':
    case 'skipped':
      return next[record.stage]
    case 'cancelled':
      return [
        words.cancelled[record.reason as Reason]?.(record.reason === 'rivalled' ? `#${record.rival}` : policy.label) ??
          '',
        ...edited(context),
      ].join('\n\n')
  }
}

/** Why the model asks, in its own words, which are marked as such. */
function asking(verdict: Verdict, words: Words): string[] {
  const { by, readiness, reason } = verdict
  if (by !== 'model' || readiness !== 'clarify' || !reason) return []
  return [words.judge.says(judgeOf(verdict, words)), quote(neutralise(reason))]
}

/** How the pull request stands, and why no round of revision goes on, or how the last one failed. */
function reviewing(record: ItemRecord, context: StatusContext): string {
  const { words, policy } = context
  const { change, reason, place, error } = record
  const { review, next } = words
  const held = review.held[reason as Refusal]
  return [
    review.pull(change?.pullRequest ?? 0, review.state[change?.state ?? 'open']),
    ...(place === null ? [] : [review.place(place)]),
    ...(reason === 'daily-budget' ? [next.dailyBudget] : []),
    ...(held
      ? [`${review.noRound} ${held}${reason === 'bad-configuration' && policy.problem ? ` ${policy.problem}` : ''}`]
      : []),
    ...edited(context),
    ...(error ? [`${review.failed} ${renderError(error, null, words)}${again(error, words)}`] : []),
  ].join('\n\n')
}

/** Who changed the text, when, and which lines; foreign text, so it is shown as code. */
function edited({ words, difference, issueUrl }: StatusContext): string[] {
  if (!difference) return []
  const { by, at, lines, more } = difference
  const who = words.edit.by(by ?? words.edit.nobody, at)
  if (lines === null) return [`${who} ${words.edit.unreadable(issueUrl)}`]
  const code = neutralise(['```diff', ...lines.map((line) => line.replaceAll('`', "'")), '```'].join('\n'))
  return [who, code, ...(more > 0 ? [words.edit.more(more)] : [])]
}

/** What went wrong in one line: the code in words, the values, then names and foreign words. */
export function headlineOf({ code, about = {}, message }: ItemError, { happened, told }: Words): string {
  const values = errorValues.flatMap((key) => (about[key] === undefined ? [] : told[key](about[key])))
  return `${happened(code)}${values.length > 0 ? ` (${values.join('; ')})` : ''}.${message && ` ${message}`}`
}

/**
 * What went wrong and what to do. The message may quote an agent, a program or GitHub: it is made harmless, and shown as a
 * quotation.
 */
export function renderError(error: ItemError, byHand: string | null, words: Words): string {
  const { code, message, findings = [] } = error
  const offer = code === 'pull-requests-forbidden' && byHand ? ` ${words.next.byHand(byHand)}` : ''
  const said = findings.length > 0 ? renderBlocks(findings, words) : quote(neutralise(message))
  return [
    `**${headlineOf({ ...error, message: '' }, words)}**`,
    ...(message || findings.length > 0 ? [said] : []),
    `→ ${words.todo(code)}${offer}`,
    `<sub>Code: \`${code}\`</sub>`,
  ].join('\n\n')
}

function again({ retryAt }: ItemError, { next }: Words): string {
  return retryAt ? `\n\n${next.again(retryAt)}` : ''
}

type Step = { mark: '✅' | '🔵' | '❌' | '⚪'; text: string }

/** The whole way as a list: what is behind, where we are, what lies ahead. */
function journey(record: ItemRecord, { words, runUrl }: StatusContext): string {
  const { journey } = words
  const { consent } = record
  const steps: Step[] = [
    consent
      ? { mark: '✅', text: journey.consented(consent.by.login, consent.at) }
      : { mark: '❌', text: journey.unconsented },
    understood(record, words),
    ...record.rounds.map((round, i): Step => {
      const open = record.stage === 'clarifying' && i === record.rounds.length - 1
      const answered = !open && round.answers.length > 0
      return { mark: open ? '🔵' : '✅', text: journey.asked(round.keys.length, round.at, answered) }
    }),
    ...record.attempts.map((attempt) => attempted(attempt, runUrl(attempt.run), words)),
  ]
  if (record.attempts.length === 0) steps.push({ mark: '⚪', text: journey.change })
  steps.push(reviewed(record, words))
  return steps.map(({ mark, text }) => `- ${mark} ${text}`).join('\n')
}

function attempted(attempt: Attempt, url: string, { journey, run, stage, happened, format }: Words): Step {
  const { agent, outcome, tokens, costUsd } = attempt
  const link = `[${run}](${url})`
  if (attempt.endedAt === null) return { mark: '🔵', text: `${journey.working(agent, attempt.startedAt)} · ${link}` }
  const bad = outcome === 'published' || outcome === 'no-change' || outcome === null ? null : outcome
  const parts = [
    `${journey.worked(agent, attempt.minutes)} · ${format.moment(attempt.endedAt)}`,
    ...(tokens > 0 ? [journey.spent(tokens, costUsd)] : []),
    ...(bad ? [bad === 'cancelled' ? stage.cancelled : happened(bad)] : []),
    `${link}, ${journey.artifacts}`,
  ]
  return { mark: bad ? '❌' : '✅', text: parts.join(' · ') }
}

/** What it took so far, of what it may take. */
function spending({ attempts, totals }: ItemRecord, { words: { journey, format }, policy }: StatusContext): string {
  const { number, duration, money } = format
  return journey.budget([
    journey.attempts([number(attempts.length), number(policy['max-attempts'])]),
    journey.of([duration(totals.minutes), duration(policy['issue-minutes'])]),
    journey.of([money(totals.costUsd), money(policy['issue-usd'])]),
  ])
}

function understood({ verdict, stage }: ItemRecord, words: Words): Step {
  const { journey, type } = words
  if (!verdict) return { mark: stage === 'queued' ? '🔵' : '⚪', text: journey.understanding }
  const { tokens, costUsd } = verdict
  const told = journey.understood(type[verdict.type], verdict.completeness, judgeOf(verdict, words))
  return { mark: '✅', text: tokens > 0 ? `${told} · ${journey.spent(tokens, costUsd)}` : told }
}

/** Who judged, and where that was not the model that was to: why. */
export function judgeOf({ model, fallback }: Verdict, { judge }: Words): string {
  if (model === null) return judge.rules
  const name = neutraliseLine(model, 100)
  return fallback === null ? judge.model(name) : judge.instead(name, fallback)
}

function reviewed({ stage, change, reason, since, history }: ItemRecord, { journey, format }: Words): Step {
  if (!change) return { mark: '⚪', text: journey.pull }
  if (stage === 'done' && reason !== 'command' && reason !== 'no-change')
    return { mark: '✅', text: `${journey.merged(change.pullRequest)} · ${format.moment(since)}` }
  const opened = history.findLast(({ to }) => to === 'reviewing')
  const when = opened ? ` · ${format.moment(opened.at)}` : ''
  return { mark: stage === 'reviewing' ? '🔵' : '❌', text: `${journey.pull} #${change.pullRequest}${when}` }
}

function notes({ reply, refused, rebuilt, raced, stage, verdict }: ItemRecord, context: StatusContext): string[] {
  const { words, removed, policy, issueUrl } = context
  const quoted: string[] = []
  if (refused.length > 0) quoted.push(`**${refused.join(', ')}**: ${words.reply.refused}`)
  if (reply && !refused.includes(reply.to)) quoted.push(`**${reply.to}**: ${replyText(reply, words)}`)
  if (rebuilt) quoted.push(words.note.rebuilt(words.note.disbelief[rebuilt as Disbelief] ?? rebuilt))
  if (raced) quoted.push(words.note.raced(raced))
  if (verdict && verdict.duplicates.length > 0)
    quoted.push(`${words.plan.duplicates}: ${links(verdict.duplicates, issueUrl)}`)
  if (removed.length > 0) quoted.push(words.note.removed(removed.join(' ')))
  if (stage === 'working' && policy.sandbox === 'none') quoted.push(words.noRoom)
  return quoted.map((note) => `> ${note}`)
}

function replyText({ code, about }: NonNullable<ItemRecord['reply']>, { reply, stage }: Words): string {
  const texts: Record<typeof code, string> = {
    refused: about === 'edited' ? reply.edited : reply.refused,
    unknown: about ? reply.meant(about) : reply.unknown,
    'unknown-agent': reply.unknownAgent(about),
    help: reply.help,
    'not-now': reply.notNow(stage[about as Stage] ?? about),
    'no-app': reply.noApp,
    'app-unusable': reply.appUnusable,
    moved: reply.moved,
    checks: reply.checks,
    'no-label': reply.noLabel,
  }
  return texts[code]
}
