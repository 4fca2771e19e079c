import { Failure } from '../../pipeline/error.ts'
import { keyMark, whyKey } from '../../pipeline/mark.ts'
import { openRevision, roundHeadline } from '../../pipeline/revision.ts'
import type { Snapshot } from '../../pipeline/snapshot.ts'
import { renderAnswer, renderWhy } from '../../text/revision.ts'
import type { Delivered } from '../ports.ts'
import { wordsForReview } from '../words.ts'
import type { Handler, Handlers, Scene, Tools } from './handler.ts'

const recordOf = ({ status }: Snapshot) => (status.kind === 'valid' ? status.record : null)

/** Commits a round of revision on top of the branch on which it began. */
const reviseBranch: Handler<'revise-branch'> = async ({ branch }, { snapshot, tools }) => {
  const { discussion, pullRequest } = snapshot
  const { base, files } = expected(tools.delivered)
  const record = recordOf(snapshot)
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

const answerThread: Handler<'answer-thread'> = async (effect, { snapshot, policy, tools }) => {
  const { number, key, thread, path, point } = effect
  const { files, points } = tools.delivered ?? { files: null, points: new Map<number, string>() }
  const changed = files && files.length > 0 ? files.some((file) => file.path === path) : null
  // Where nothing was changed, the words are all there is.
  const whole = files?.length === 0 ? (points.get(0) ?? '') : ''
  const answer = { sha: ourCommit(snapshot, tools), key, changed, said: points.get(point) ?? whole }
  const body = renderAnswer(answer, await wordsForReview(policy))
  await tools.platform.answerThread({ number, head: snapshot.pullRequest?.head ?? '' }, thread, body)
  return snapshot
}

const reportRound: Handler<'report-round'> = async ({ number, key }, { snapshot, policy, tools }) => {
  const words = await wordsForReview(policy)
  const run = recordOf(snapshot)?.attempts.at(-1)?.run ?? 0
  const said = tools.delivered?.points.get(0) ?? ''
  const concerns = tools.delivered?.concerns ?? [`- ⚠️ ${words.review.untold(tools.runUrl(run))}`]
  const answer = { sha: ourCommit(snapshot, tools), key, changed: null, said, concerns }
  await tools.platform.createComment(number, renderAnswer(answer, words))
  return snapshot
}

const openPullRequest: Handler<'open-pull-request'> = async ({ branch }, scene) => {
  const { snapshot, tools } = scene
  const { title, body, draft } = tools.delivered ?? (await judgedBefore(branch, scene))
  const wanted = { branch, into: snapshot.repository.branch, title, body, draft }
  return { ...snapshot, pullRequest: await tools.platform.ensurePullRequest(wanted) }
}

/** The branch, the pull request, and what is said on it. */
export const pullRequestEffects: Handlers<
  | 'publish-branch'
  | 'revise-branch'
  | 'open-pull-request'
  | 'update-page'
  | 'look-at-checks'
  | 'answer-thread'
  | 'report-round'
  | 'ask-why'
  | 'label-pull-request'
  | 'assign'
  | 'request-review'
  | 'reopen'
  | 'start-checks'
> = {
  'publish-branch': async ({ branch }, { snapshot, tools }) => {
    const { base, files, message } = expected(tools.delivered)
    const tree = base === snapshot.repository.head ? snapshot.repository.tree : null
    await tools.platform.ensureBranch(branch, { sha: base, tree }, files, message, tools.gate)
    return snapshot
  },
  'revise-branch': reviseBranch,
  'open-pull-request': openPullRequest,
  'update-page': async ({ number }, { snapshot, tools }) => {
    // A commit of which nobody can say any more what was found in it waits as a draft for a person.
    const revise: Delivered['revise'] = tools.delivered?.revise ?? ((page) => ({ ...page, draft: true }))
    const draft = await tools.platform.updatePage(number, revise)
    return { ...snapshot, pullRequest: snapshot.pullRequest && { ...snapshot.pullRequest, draft } }
  },
  'look-at-checks': async (_, { snapshot, policy, tools }) => {
    const run = snapshot.discussion?.runs.find(({ failed, name }) => failed && name === policy['fix-checks'])
    const log = run ? await tools.platform.failedLog(run.id) : ''
    return { ...snapshot, failedChecks: { name: run?.name ?? '', log } }
  },
  'answer-thread': answerThread,
  'report-round': reportRound,
  'ask-why': async ({ number }, { snapshot, policy, tools: { platform } }) => {
    const asked = (await platform.ourComments(number)).some(({ body }) => body.includes(keyMark(whyKey)))
    if (!asked) await platform.createComment(number, renderWhy(await wordsForReview(policy)))
    return snapshot
  },
  'label-pull-request': async ({ number, labels }, { snapshot, tools }) => {
    await tools.platform.ensureLabels(number, labels)
    return snapshot
  },
  assign: async ({ number, logins }, { snapshot, tools }) => {
    await tools.platform.ensureAssignees(number, logins)
    return snapshot
  },
  'request-review': async ({ number, logins }, { snapshot, tools }) => {
    await tools.platform.ensureReviewers(number, logins)
    return snapshot
  },
  reopen: async ({ number }, { snapshot, tools }) => {
    await tools.platform.reopen(number)
    return { ...snapshot, pullRequest: snapshot.pullRequest && { ...snapshot.pullRequest, state: 'open' } }
  },
  'start-checks': async ({ number }, { snapshot, tools }) => {
    await tools.gate()
    await tools.platform.startChecks(number)
    return snapshot
  },
}

/** The commit of the round that has just been published; null when it changed nothing. */
function ourCommit({ discussion, pullRequest }: Snapshot, { delivered }: Tools): string | null {
  if (delivered?.files.length === 0) return null
  return discussion?.commits.findLast(({ ours }) => ours)?.sha ?? pullRequest?.head ?? ''
}

/**
 * The words for a change that an earlier run has judged and pushed.
 * @throws Failure when the branch does not hold exactly that any more
 */
async function judgedBefore(branch: string, { snapshot, policy, tools: { platform, runUrl } }: Scene) {
  const { issue, repository } = snapshot
  const record = recordOf(snapshot)
  const attempt = record?.attempts.at(-1)
  if (!attempt || !(await platform.isOurs(branch, attempt.base)))
    throw new Failure('branch-taken', `The branch \`${branch}\` does not hold the judged change alone any more.`, {
      detail: `\`${branch}\``,
    })
  const { renderJudgedBefore, renderTitle } = await import('../../text/pull-request.ts')
  const title = renderTitle(issue, record?.verdict?.type ?? 'other', repository.headlines ?? [])
  return { title, body: renderJudgedBefore(issue, runUrl(attempt.run), await wordsForReview(policy)), draft: true }
}

function expected(delivered: Delivered | null): Delivered {
  if (!delivered) throw new Error('publishing without a delivered change set')
  return delivered
}
