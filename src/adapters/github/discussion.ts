import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import type { Discussion } from '../../pipeline/snapshot.ts'
import { mergeComments, minimised } from '../../pipeline/talk.ts'
import { fetch } from './fetch.ts'
import { actor, actorSchema, bigint, comment, commentSchema, nodes, ourUserId } from './query.ts'
import { gone, type Repository, when } from './repository.ts'

export const discussionQuery = `query Discussion($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { mergeable
    reviews: latestOpinionatedReviews(first: 30, writersOnly: true) { nodes { id: fullDatabaseId isMinimized state body submittedAt author ${actor} } }
    threads: reviewThreads(last: 100) { nodes { isResolved path line first: comments(first: 1) { nodes ${comment} } last: comments(last: 19) { nodes ${comment} } } }
    comments(last: 50) { nodes ${comment} }
    commits(last: 30) { nodes { commit { oid messageHeadline tree { oid } author { email } parents(first: 2) { nodes { oid tree { oid } } } } } } } } }`

const verdicts: Readonly<Record<string, 'approved' | 'changes-requested'>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
}

const oid = z.object({ oid: z.string() })
const reviewSchema = z.object({
  id: bigint,
  isMinimized: z.boolean(),
  state: z.string(),
  body: z.string(),
  submittedAt: z.string().nullable(),
  author: actorSchema,
})
const commitSchema = z.object({
  commit: z.object({
    oid: z.string(),
    messageHeadline: z.string(),
    tree: oid,
    author: z.object({ email: z.string().nullable() }).nullable(),
    parents: nodes(oid.extend({ tree: oid })),
  }),
})
const threadSchema = z.object({
  isResolved: z.boolean(),
  path: z.string(),
  line: z.int().nullable(),
  first: nodes(commentSchema),
  last: nodes(commentSchema),
})
const discussionSchema = z.object({
  pullRequest: z.object({
    mergeable: z.string(),
    reviews: nodes(reviewSchema).nullable(),
    threads: nodes(threadSchema),
    comments: nodes(commentSchema),
    commits: nodes(commitSchema),
  }),
})

const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({ id: z.int(), name: z.string().nullish(), path: z.string(), conclusion: z.string().nullable() }),
  ),
})
const jobsSchema = z.object({
  jobs: z.array(z.object({ id: z.int(), name: z.string(), conclusion: z.string().nullable() })),
})

/** Conclusions of a run that say something about the change; a run that waits for an approval, or was stopped, says nothing. */
const failed: readonly (string | null)[] = ['failure', 'timed_out']

/**
 * What was said on an open pull request, and how its branch stands: two requests, sent together. GitHub works out only when it is asked whether
 * a pull request can be merged; until it knows, nothing is said of a conflict.
 * @param own  file name of our own workflow, whose runs are no checks
 */
export async function readDiscussion(
  repo: Repository,
  { number, head }: { number: number; head: string },
  own: string | null,
): Promise<Discussion> {
  const [{ pullRequest: pull }, runs] = await Promise.all([
    repo.query(discussionSchema, discussionQuery, { number }),
    readRuns(repo, head, own),
  ])
  return {
    reviews: (pull.reviews ?? []).flatMap(({ isMinimized, state, submittedAt, ...review }) => {
      const verdict = verdicts[state]
      const body = isMinimized ? minimised : review.body
      return verdict ? [{ ...review, body, verdict, at: submittedAt ?? '' }] : []
    }),
    threads: pull.threads
      .filter(({ isResolved }) => !isResolved)
      .map(({ path, line, first, last }) => ({
        id: first[0]?.id ?? 0,
        path,
        line,
        comments: mergeComments(first, last).filter(({ body }) => body !== minimised),
      }))
      .filter(({ comments }) => comments.length > 0),
    comments: pull.comments,
    commits: pull.commits.map(({ commit: { oid: sha, messageHeadline: headline, tree, author, parents } }) => ({
      ...{ sha, headline },
      tree: tree.oid,
      before: parents[0]?.tree.oid ?? '',
      parents: parents.map((parent) => parent.oid),
      ours: author?.email?.startsWith(`${ourUserId}+`) ?? false,
    })),
    conflicted: pull.mergeable === 'CONFLICTING',
    runs,
  }
}

/** The latest completed run of each workflow but our own on a commit. */
export async function readRuns(repo: Repository, head: string, own: string | null): Promise<Discussion['runs']> {
  const wanted = { head_sha: head, status: 'completed', per_page: 100 }
  const completed = await repo.ask(runsSchema, 'GET /actions/runs', wanted)
  const runs = completed.workflow_runs.filter(({ path }) => !own || !path.includes(`/${own}`))
  // The newest come first; of each workflow only that one counts.
  const latest = new Map(runs.toReversed().map((run) => [run.name ?? run.path, run]))
  return [...latest].map(([name, { id, conclusion }]) => ({ id, name, failed: failed.includes(conclusion) }))
}

/** What of a log is worth an agent's while, in characters of its end. */
const logTail = 6_000

/** What is kept of a log while it streams past, in bytes: ten times what is read of it, for times and colours are taken out. */
const logBytes = 65_536

/** The end of what the failed jobs of a run have printed, without times and colours; of at most three jobs. */
export async function readFailedLog(repo: Repository, run: number): Promise<string> {
  const all = await repo.ask(jobsSchema, 'GET /actions/runs/{run}/jobs', { run, per_page: 100 })
  const jobs = all.jobs.filter(({ conclusion }) => failed.includes(conclusion))
  const logOf = async (id: number) => {
    const answer = await repo.send('GET /actions/jobs/{id}/logs', { id })
    // The log lies elsewhere, behind an address of its own, where our token must not go.
    const elsewhere = answer.headers?.['location']
    if (typeof elsewhere !== 'string') return String(answer.data)
    const log = await fetch(elsewhere, { tail: logBytes }).catch(() => null)
    return log?.ok ? log.text() : '(its log could not be read)'
  }
  const logs = jobs.slice(0, 3).map(async ({ id, name }) => {
    // Kept no longer, or deleted: which job failed is still known.
    const text = await logOf(id).catch(when(gone, () => '(its log is gone)'))
    const plain = stripVTControlCharacters(text).replaceAll(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /gm, '')
    return `${name}\n${plain.trimEnd().slice(-logTail / Math.min(jobs.length, 3))}`
  })
  return (await Promise.all(logs)).join('\n\n')
}
