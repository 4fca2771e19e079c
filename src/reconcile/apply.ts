import { questionsComment, shows } from '../pipeline/checklist.ts'
import type { Effect } from '../pipeline/effect.ts'
import { Failure } from '../pipeline/error.ts'
import { keyMark, noticeKey, nudgeKey, whyKey } from '../pipeline/mark.ts'
import type { Policy } from '../pipeline/policy.ts'
import { branchName } from '../pipeline/record.ts'
import { openRevision, roundHeadline } from '../pipeline/revision.ts'
import type { Comment, Snapshot } from '../pipeline/snapshot.ts'
import type { Seal } from '../text/codec.ts'
import { renderNotice } from '../text/notice.ts'
import { renderPlan } from '../text/plan.ts'
import { renderNudge, renderQuestions } from '../text/questions.ts'
import { renderAnswer, renderWhy } from '../text/revision.ts'
import { describeRemovals } from '../text/sanitise.ts'
import { type Difference, renderStatus } from '../text/status.ts'
import type { Words } from '../text/words/en.ts'
import { hear } from './hear.ts'
import { confirmSlot, handOver, lookAfter, lookAround } from './items.ts'
import type { AskModel, Delivered, Judge, Platform } from './ports.ts'
import { readable } from './readable.ts'
import { saveRecord } from './save.ts'
import { planOf, understand } from './understand.ts'
import { wordsFor, wordsForReview } from './words.ts'

export type Tools = {
  platform: Platform
  judge: Judge
  ask: AskModel
  seals: readonly Seal[]
  runUrl: (id: number) => string
  delivered: Delivered | null
  now: () => Date
  /** Looks once more whether the plan still holds. @throws Conflict when it does not */
  gate: () => Promise<void>
}

/**
 * Applies one effect and returns the snapshot as it is afterwards. Each handler looks before it writes, so that an effect
 * applied twice has the result of once.
 */
export async function apply(effect: Effect, snapshot: Snapshot, policy: Policy, tools: Tools): Promise<Snapshot> {
  const { platform } = tools
  const { issue } = snapshot
  const reporter = issue.author?.login ?? null
  switch (effect.do) {
    case 'save': {
      const words = await wordsFor(snapshot, policy)
      const { stage, reason, place } = effect.record
      const isVoid = stage === 'cancelled' && reason === 'edited'
      const difference = isVoid ? await (await import('./difference.ts')).differenceOf(snapshot, platform) : null
      const render = (record: typeof effect.record) => statusText(snapshot, record, policy, tools, words, difference)
      const wanted = snapshot.raced ? { ...effect.record, raced: tools.now().toISOString() } : effect.record
      const before = snapshot.status.kind === 'valid' ? snapshot.status.record : null
      const left = before?.stage === 'working' && stage !== 'working'
      // Who has waited for a slot and does not take it leaves it to the next; a day's budget holds up all alike.
      const waited = before !== null && before.place !== null && place === null
      const declined = waited && stage !== 'working' && reason !== 'daily-budget'
      let around = snapshot.around && { ...snapshot.around, same: false }
      // Who gives a slot back looks at all items anyway, to see who is next: that look reads back what was written.
      const reread = async (id: number) => {
        const after = await lookAfter(snapshot, { ...tools, policy })
        around = after.around
        return after.own ?? platform.comment(id)
      }
      const freed = declined || (left && stage !== 'queued')
      const status = await saveRecord(platform, snapshot, wanted, render, freed ? reread : platform.comment)
      if (left && !freed) around = around && { ...around, state: 'stale' }
      const saved = { ...snapshot, status, raced: false, around, freed: left || declined ? freed : snapshot.freed }
      // A round that is noted only now may have its answers already.
      return hear(saved)
    }
    case 'understand':
      return { ...snapshot, verdict: await understand(snapshot, policy, tools) }
    case 'look-around':
      return { ...snapshot, around: await lookAround(snapshot, { ...tools, policy }) }
    case 'confirm-slot':
      return { ...snapshot, around: await confirmSlot(snapshot, { ...tools, policy }) }
    case 'hand-over':
      await handOver(snapshot, { ...tools, policy })
      return { ...snapshot, freed: false }
    case 'ask': {
      const words = await wordsFor(snapshot, policy)
      const body = renderQuestions({ ...effect, reporter, rounds: policy.rounds, url: issue.url }, words)
      const present = questionsComment(snapshot.comments, effect.round)
      if (present && shows(present.body, effect.questions, effect.closed)) return snapshot
      if (!present) return post(snapshot, platform, body)
      const edited = await platform.editComment(present.id, body)
      const others = snapshot.comments.filter(({ id }) => id !== present.id)
      return {
        ...snapshot,
        comments: edited ? snapshot.comments.map((one) => (one === present ? { ...edited, body } : one)) : others,
      }
    }
    case 'nudge': {
      const asked = questionsComment(snapshot.comments, effect.round)
      const url = asked ? `${issue.url}#issuecomment-${asked.id}` : issue.url
      const key = keyMark(nudgeKey(effect.kind, effect.round))
      const words = await wordsFor(snapshot, policy)
      return say(snapshot, platform, key, renderNudge({ ...effect, reporter, url, label: policy.label }, words))
    }
    case 'plan': {
      const { key: name, ...context } = planOf(snapshot, policy, effect.number)
      const key = keyMark(name)
      const body = renderPlan(context, await wordsFor(snapshot, policy))
      return say(snapshot, platform, key, `${body}\n\n${key}`)
    }
    case 'type-label':
      await platform.ensureTypeLabel(issue.number, { ...effect, create: policy['create-labels'] })
      return snapshot
    case 'issue-type':
      await platform.ensureIssueType(issue.number, effect)
      return snapshot
    case 'notice': {
      const key = keyMark(noticeKey(effect.code))
      const words = await wordsFor(snapshot, policy)
      return say(snapshot, platform, key, renderNotice(effect.code, effect.about, policy.label, words))
    }
    case 'react':
      await platform.react(effect.comment, effect.content)
      return snapshot
    case 'label':
      await platform.ensureLabels(issue.number, [effect.name])
      return { ...snapshot, issue: { ...issue, labels: [...issue.labels, effect.name] } }
    case 'unlabel':
      await platform.ensureNoLabel(issue.number, effect.name)
      return {
        ...snapshot,
        issue: { ...issue, labels: issue.labels.filter((name) => name.toLowerCase() !== effect.name.toLowerCase()) },
      }
    case 'stop-run':
      await platform.stopRun(effect.run)
      return snapshot
    case 'delete-branch':
      await platform.deleteBranch(effect.branch, effect.known)
      return { ...snapshot, newestBranch: 0 }
    case 'publish-branch': {
      const { base, files, message } = expected(tools.delivered)
      const tree = base === snapshot.repository.head ? snapshot.repository.tree : null
      await platform.ensureBranch(effect.branch, { sha: base, tree }, files, message, tools.gate)
      return snapshot
    }
    case 'look-at-checks': {
      const run = snapshot.discussion?.runs.find(({ failed, name }) => failed && name === policy['fix-checks'])
      const log = run ? await platform.failedLog(run.id) : ''
      return { ...snapshot, failedChecks: { name: run?.name ?? '', log } }
    }
    case 'revise-branch':
      return reviseBranch(effect.branch, snapshot, tools)
    case 'answer-thread': {
      const { number, key, thread, path, point } = effect
      const { files, points } = tools.delivered ?? { files: null, points: new Map<number, string>() }
      const changed = files && files.length > 0 ? files.some((file) => file.path === path) : null
      const head = snapshot.pullRequest?.head ?? ''
      // Where nothing was changed, the words are all there is.
      const whole = files?.length === 0 ? (points.get(0) ?? '') : ''
      const body = renderAnswer(
        { sha: ourCommit(snapshot, tools), key, changed, said: points.get(point) ?? whole },
        await wordsForReview(policy),
      )
      await platform.answerThread({ number, head }, thread, body)
      return snapshot
    }
    case 'report-round': {
      const words = await wordsForReview(policy)
      const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
      const untold = `- ⚠️ ${words.review.untold(tools.runUrl(record?.attempts.at(-1)?.run ?? 0))}`
      const said = tools.delivered?.points.get(0) ?? ''
      const done = {
        sha: ourCommit(snapshot, tools),
        key: effect.key,
        changed: null,
        said,
        concerns: tools.delivered?.concerns ?? [untold],
      }
      await platform.createComment(effect.number, renderAnswer(done, words))
      return snapshot
    }
    case 'ask-why': {
      const asked = (await platform.ourComments(effect.number)).some(({ body }) => body.includes(keyMark(whyKey)))
      if (!asked) await platform.createComment(effect.number, renderWhy(await wordsForReview(policy)))
      return snapshot
    }
    case 'open-pull-request': {
      const { title, body, draft } = tools.delivered ?? (await judgedBefore(snapshot, effect.branch, policy, tools))
      const wanted = { branch: effect.branch, into: snapshot.repository.branch, title, body, draft }
      return { ...snapshot, pullRequest: await platform.ensurePullRequest(wanted) }
    }
    case 'update-page': {
      // A commit of which nobody can say any more what was found in it waits as a draft for a person.
      const revise: Delivered['revise'] = tools.delivered?.revise ?? ((page) => ({ ...page, draft: true }))
      const draft = await platform.updatePage(effect.number, revise)
      return { ...snapshot, pullRequest: snapshot.pullRequest && { ...snapshot.pullRequest, draft } }
    }
    case 'label-pull-request':
      await platform.ensureLabels(effect.number, effect.labels)
      return snapshot
    case 'assign':
      await platform.ensureAssignees(effect.number, effect.logins)
      return snapshot
    case 'reopen':
      await platform.reopen(effect.number)
      return { ...snapshot, pullRequest: snapshot.pullRequest && { ...snapshot.pullRequest, state: 'open' } }
    case 'start-checks':
      await tools.gate()
      await platform.startChecks(effect.number)
      return snapshot
    case 'request-review':
      await platform.ensureReviewers(effect.number, effect.logins)
      return snapshot
    default:
      return effect satisfies never
  }
}

/** Commits a round of revision on top of the branch on which it began. */
async function reviseBranch(branch: string, snapshot: Snapshot, tools: Tools): Promise<Snapshot> {
  const { status, discussion, pullRequest } = snapshot
  const { base, files } = expected(tools.delivered)
  const record = status.kind === 'valid' ? status.record : null
  const round = record && openRevision(record)
  if (!round || !discussion || !pullRequest) throw new Error('revising without a round and its pull request')
  const message = roundHeadline(snapshot.issue.number, record.revisions.length, round.cause)
  const parents = [round.head, ...(base === round.head ? [] : [base])]
  const tree = discussion.commits.find(({ sha }) => sha === base)?.tree ?? null
  const spent = discussion.commits.flatMap((commit) => [commit.tree, commit.before])
  const revised = { branch, base: { sha: base, tree }, parents, files, message, spent }
  const sha = await tools.platform.reviseBranch(revised, tools.gate)
  const commits = [...discussion.commits, { sha, headline: message, tree: '', before: '', parents, ours: true }]
  // Of the new head nobody knows yet how it stands.
  const stands = { commits, conflicted: false, runs: [] }
  return { ...snapshot, discussion: { ...discussion, ...stands }, pullRequest: { ...pullRequest, head: sha } }
}

/** The commit of the round that has just been published; null when it changed nothing. */
function ourCommit({ discussion, pullRequest }: Snapshot, { delivered }: Tools): string | null {
  if (delivered?.files.length === 0) return null
  return discussion?.commits.findLast(({ ours }) => ours)?.sha ?? pullRequest?.head ?? ''
}

/** A comment is made once: it is found again by its key, if it is ours. */
async function say(snapshot: Snapshot, platform: Platform, key: string, body: string): Promise<Snapshot> {
  if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key))) return snapshot
  return post(snapshot, platform, body)
}

async function post(snapshot: Snapshot, platform: Platform, body: string): Promise<Snapshot> {
  const comment: Comment = await platform.createComment(snapshot.issue.number, body)
  return { ...snapshot, comments: [...snapshot.comments, comment] }
}

function statusText(
  snapshot: Snapshot,
  record: Parameters<typeof renderStatus>[0],
  policy: Policy,
  { seals, runUrl }: Tools,
  words: Words,
  difference: Difference | null,
): string {
  const { issue, repository } = snapshot
  const branch = branchName(issue.number, record.generation)
  const context = {
    words,
    policy,
    runUrl,
    reporter: issue.author?.login ?? null,
    issueUrl: issue.url,
    difference,
    byHand: issue.url.replace(/\/issues\/\d+$/, `/compare/${repository.branch}...${branch}?expand=1`),
    removed: describeRemovals(readable(snapshot, record).removed, words),
  }
  return renderStatus(record, context, seals[0] ?? null)
}

/**
 * The words for a change that an earlier run has judged and pushed.
 * @throws Failure when the branch does not hold exactly that any more
 */
async function judgedBefore(
  { issue, status, repository }: Snapshot,
  branch: string,
  policy: Policy,
  { platform, runUrl }: Tools,
) {
  const record = status.kind === 'valid' ? status.record : null
  const attempt = record?.attempts.at(-1)
  if (!attempt || !(await platform.isOurs(branch, attempt.base)))
    throw new Failure('branch-taken', `The branch \`${branch}\` does not hold the judged change alone any more.`, {
      detail: `\`${branch}\``,
    })
  const { renderJudgedBefore, renderTitle } = await import('../text/pull-request.ts')
  const title = renderTitle(issue, record?.verdict?.type ?? 'other', repository.headlines ?? [])
  return { title, body: renderJudgedBefore(issue, runUrl(attempt.run), await wordsForReview(policy)), draft: true }
}

function expected(delivered: Delivered | null): Delivered {
  if (!delivered) throw new Error('publishing without a delivered change set')
  return delivered
}
