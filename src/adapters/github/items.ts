import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { Listed, Log, Platform } from '../../reconcile/ports.ts'
import type { GitHub } from './client.ts'
import { dispatch } from './dispatch.ts'
import { comment, commentSchema, nodes } from './query.ts'

/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50
const firstComments = 20

const issues = `pageInfo { hasNextPage endCursor } nodes { fullDatabaseId number state labels(first: 100) { nodes { name } }
  comments(first: ${firstComments}) { totalCount nodes ${comment} } }`

/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`

const issueSchema = z
  .object({
    fullDatabaseId: z.union([z.string(), z.number()]).transform(Number).pipe(z.int()),
    number: z.int(),
    state: z.string(),
    labels: nodes(z.object({ name: z.string() })).nullable(),
    comments: z.object({ totalCount: z.int(), nodes: z.array(commentSchema) }),
  })
  .transform(
    ({ fullDatabaseId, number, state, labels, comments }): Listed => ({
      id: fullDatabaseId,
      number,
      open: state === 'OPEN',
      labels: (labels ?? []).map((label) => label.name),
      comments: comments.nodes,
      more: comments.totalCount > comments.nodes.length,
    }),
  )
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const pageSchema = z.object({ pageInfo, nodes: z.array(issueSchema) })
const itemsSchema = z.object({ repository: z.object({ open: pageSchema, closed: pageSchema.optional() }) })

/** How long GitHub may take to show everybody what was written, in milliseconds; a forge at home shows it at once. */
const settleMs = { local: 100, github: 3_000 }

/**
 * What concerns more than one issue: the list, and runs for others.
 * @param workflow  file name of the workflow that is dispatched; null where there is none
 */
export function itemVerbs(
  github: GitHub,
  fullName: string,
  workflow: string | null,
  log: Log,
): Pick<Platform, 'items' | 'dispatch' | 'settle' | 'settleMs'> {
  const [owner = '', name = ''] = fullName.split('/')
  const wait = github.local ? settleMs.local : settleMs.github
  return {
    async items(wanted) {
      const found: Listed[] = []
      for (let after: string | null = null, first = true; first || after !== null; first = false) {
        const answer = await github.graphql(itemsQuery, { owner, name, ...wanted, after, first })
        const { open, closed } = itemsSchema.parse(answer).repository
        found.push(...(closed?.nodes ?? []), ...open.nodes)
        after = open.pageInfo.hasNextPage ? open.pageInfo.endCursor : null
      }
      return found
    },
    async dispatch(number, branch) {
      try {
        if (workflow === null) throw new Failure('bad-input', 'The variable GITHUB_WORKFLOW_REF names no workflow.')
        const route = `/repos/${fullName}/actions/workflows/${encodeURIComponent(workflow)}`
        await dispatch(github, route, { ref: branch, inputs: { issue: String(number) } })
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        log.warn(`No run was dispatched for issue #${number}: ${error.message}`)
      }
    },
    settle: () => sleep(wait),
    settleMs: wait,
  }
}
