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
  names,
  nodes,
  pageInfo,
  settingsFile,
  stateSchema,
} from './query.ts'
import type { Repository } from './repository.ts'

/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50
const firstComments = 20
const lastComments = 5

const issues = `pageInfo { hasNextPage endCursor } nodes { id: fullDatabaseId number state author ${actor} labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { event: id label { name } } } }
  first: comments(first: ${firstComments}) { totalCount nodes ${comment} } last: comments(last: ${lastComments}) { nodes ${comment} } }`

const homeQuery = `query Home($owner: String!, $name: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { id: databaseId branch: defaultBranchRef { name } settings: object(expression: $settings) { ... on Blob { text } } } }`

/** Pull requests that are asked about at once. */
const pullsAtOnce = 50

/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`

const issueSchema = z
  .object({
    id: bigint,
    number: z.int(),
    state: stateSchema,
    author: actorSchema,
    labels: names,
    labellings: nodes(z.object({ event: z.string(), label: named })),
    first: z.object({ totalCount: z.int(), nodes: z.array(commentSchema) }),
    last: nodes(commentSchema),
  })
  .transform(
    ({ state, first, last, ...issue }): Listed => ({
      ...issue,
      open: state === 'open',
      comments: mergeComments(first.nodes, last),
      more: first.totalCount > firstComments + lastComments,
    }),
  )
const pageSchema = z.object({ pageInfo, nodes: z.array(issueSchema) })
const itemsSchema = z.object({ open: pageSchema, closed: pageSchema.optional() })
const homeSchema = z.object({
  id: z.int(),
  branch: named.nullable().transform((name) => name ?? ''),
  settings: fileSchema,
})
/** What a sweep asks of each pull request; nothing for which its job would need more than to read pull requests. */
const news = `state head: headRefOid into: baseRefName mergeable reviews: latestOpinionatedReviews(first: 10, writersOnly: true) { nodes { id: fullDatabaseId state author { __typename } } } comments(last: 5) { nodes ${comment} }`
const reviewSchema = z.object({
  id: bigint,
  state: z.string(),
  author: z.object({ __typename: z.string() }).nullable(),
})
const newsSchema = z
  .object({
    state: stateSchema,
    head: z.string(),
    into: z.string(),
    mergeable: z.string(),
    reviews: nodes(reviewSchema).nullable(),
    comments: nodes(commentSchema),
  })
  .transform(({ state, head, into, mergeable, reviews, comments }): PullNews => {
    const asking = (reviews ?? []).filter(
      (one) => one.state === 'CHANGES_REQUESTED' && one.author?.__typename === 'User',
    )
    return {
      ...{ state, head, into, comments, failed: [] },
      conflicted: mergeable === 'CONFLICTING',
      asking: asking.map(({ id }) => id),
      ticked: comments.some(({ ours, body }) => ours && body.includes(keyMark(whyKey)) && tickedIn(body) !== null),
    }
  })
  .nullable()

/** What concerns more than one issue. @param workflow  file name of the one that is dispatched; null where there is none */
export function itemVerbs(
  repo: Repository,
  workflow: string | null,
  log: Log,
): Pick<Platform, 'items' | 'home' | 'pullRequestNews' | 'dispatch'> {
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
    home: () => repo.query(homeSchema, homeQuery, { settings: `HEAD:${settingsFile}` }),
    async pullRequestNews(numbers) {
      const all = new Map<number, PullNews>()
      for (let i = 0; i < numbers.length; i += pullsAtOnce) {
        const asked = numbers.slice(i, i + pullsAtOnce).map((n) => `_${n}: pullRequest(number: ${n}) { ${news} }`)
        const query = `query PullNews($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`
        const found = Object.entries(await repo.query(z.record(z.string(), newsSchema), query))
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
  }
}
