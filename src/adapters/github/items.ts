import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { keyMark, tickedIn, whyKey } from '../../pipeline/mark.ts'
import type { PullNews } from '../../pipeline/sweep.ts'
import { mergeComments } from '../../pipeline/talk.ts'
import type { Listed, Log, Platform } from '../../reconcile/ports.ts'
import { dispatch } from './dispatch.ts'
import {
  actor,
  actorSchema,
  bigint,
  comment,
  commentSchema,
  fileSchema,
  named,
  nodes,
  pullRequestState,
  settingsFile,
} from './query.ts'
import type { Repository } from './repository.ts'

/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50
const firstComments = 20
const lastComments = 5

const issues = `pageInfo { hasNextPage endCursor } nodes { fullDatabaseId number state author ${actor} labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { id label { name } } } }
  comments(first: ${firstComments}) { totalCount nodes ${comment} } last: comments(last: ${lastComments}) { nodes ${comment} } }`

const homeQuery = `query Home($owner: String!, $name: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { databaseId defaultBranchRef { name } object(expression: $settings) { ... on Blob { text } } } }`

/** Pull requests that are asked about at once. */
const pullsAtOnce = 50

/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`

const issueSchema = z
  .object({
    fullDatabaseId: bigint,
    number: z.int(),
    state: z.string(),
    author: actorSchema,
    labels: nodes(named).nullable(),
    labellings: nodes(z.object({ id: z.string(), label: named })),
    comments: z.object({ totalCount: z.int(), nodes: z.array(commentSchema) }),
    last: nodes(commentSchema),
  })
  .transform(
    ({ fullDatabaseId, number, state, author, labels, labellings, comments, last }): Listed => ({
      id: fullDatabaseId,
      number,
      author,
      open: state === 'OPEN',
      labels: (labels ?? []).map((label) => label.name),
      labellings: labellings.map(({ id, label }) => ({ event: id, label: label.name })),
      comments: mergeComments(comments.nodes, last),
      more: comments.totalCount > firstComments + lastComments,
    }),
  )
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const pageSchema = z.object({ pageInfo, nodes: z.array(issueSchema) })
const itemsSchema = z.object({ open: pageSchema, closed: pageSchema.optional() })
const homeSchema = z.object({ databaseId: z.int(), defaultBranchRef: named.nullable(), object: fileSchema })
/** What a sweep asks of each pull request. */
const news = `state headRefOid mergeable statusCheckRollup { state } latestOpinionatedReviews(first: 10, writersOnly: true) { nodes { fullDatabaseId state author { __typename } } } comments(last: 5) { nodes ${comment} }`
const stateSchema = z
  .object({
    state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
    headRefOid: z.string(),
    mergeable: z.string(),
    statusCheckRollup: z.object({ state: z.string() }).nullable(),
    latestOpinionatedReviews: nodes(
      z.object({ fullDatabaseId: bigint, state: z.string(), author: z.object({ __typename: z.string() }).nullable() }),
    ).nullable(),
    comments: nodes(commentSchema),
  })
  .transform(
    ({
      state,
      headRefOid: head,
      mergeable,
      statusCheckRollup: rollup,
      latestOpinionatedReviews: reviews,
      comments,
    }): PullNews => ({
      ...{ head, comments, failed: [], doubtful: rollup?.state !== 'SUCCESS' },
      state: pullRequestState[state],
      conflicted: mergeable === 'CONFLICTING',
      asking: (reviews ?? []).flatMap((one) =>
        one.state === 'CHANGES_REQUESTED' && one.author?.__typename === 'User' ? [one.fullDatabaseId] : [],
      ),
      ticked: comments.some(({ ours, body }) => ours && body.includes(keyMark(whyKey)) && tickedIn(body) !== null),
    }),
  )
  .nullable()
const statesSchema = z.record(z.string(), stateSchema)

/** How long GitHub may take to show everybody what was written, in milliseconds; a forge at home shows it at once. */
const lagMs = { local: 0, github: 2_000 }
/** How long a claim of a slot may take, in milliseconds. */
const claimMs = { local: 500, github: 5_000 }

/**
 * What concerns more than one issue: the list, and runs for others.
 * @param workflow  file name of the workflow that is dispatched; null where there is none
 */
export function itemVerbs(
  repo: Repository,
  workflow: string | null,
  log: Log,
): Pick<Platform, 'items' | 'home' | 'pullRequestNews' | 'dispatch' | 'settle' | 'claimMs'> {
  const place = repo.local ? 'local' : 'github'
  return {
    async items(wanted) {
      const found: Listed[] = []
      for (let after: string | null = null, first = true; first || after !== null; first = false) {
        const { open, closed }: z.output<typeof itemsSchema> = await repo.query(itemsSchema, itemsQuery, {
          ...wanted,
          after,
          first,
        })
        found.push(...(closed?.nodes ?? []), ...open.nodes)
        after = open.pageInfo.hasNextPage ? open.pageInfo.endCursor : null
      }
      return found
    },
    async home() {
      const home = await repo.query(homeSchema, homeQuery, { settings: `HEAD:${settingsFile}` })
      const { databaseId: id, defaultBranchRef: branch, object } = home
      return { id, branch: branch?.name ?? '', settings: object?.text ?? null }
    },
    async pullRequestNews(numbers) {
      const all = new Map<number, PullNews>()
      for (let i = 0; i < numbers.length; i += pullsAtOnce) {
        const asked = numbers.slice(i, i + pullsAtOnce).map((n) => `_${n}: pullRequest(number: ${n}) { ${news} }`)
        const query = `query PullNews($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`
        const found = Object.entries(await repo.query(statesSchema, query))
        for (const [key, pull] of found) if (pull) all.set(Number(key.slice(1)), pull)
      }
      return all
    },
    async dispatch(number, branch) {
      try {
        if (workflow === null) throw new Failure('bad-input', 'The variable GITHUB_WORKFLOW_REF names no workflow.')
        await dispatch(repo, workflow, branch, number)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        log.warn(`No run was dispatched for issue #${number}: ${error.message}`)
      }
    },
    settle: () => sleep(claimMs[place] + 2 * lagMs[place]),
    claimMs: claimMs[place],
  }
}
