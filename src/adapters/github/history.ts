import { z } from 'zod'
import type { Past } from '../../reconcile/ports.ts'
import type { Repository } from './repository.ts'

const edits = `userContentEdits(first: 100) { nodes { editedAt diff } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { createdAt previousTitle } } }`

export const historyQuery = `query History($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { title body ${edits} } } }`

const issueSchema = z.object({
  title: z.string(),
  body: z.string(),
  userContentEdits: z
    .object({
      // GitHub calls it a difference; it is the whole text of that version, or null when somebody has deleted it.
      nodes: z.array(z.object({ editedAt: z.string(), diff: z.string().nullable() })),
    })
    .nullable(),
  renamings: z.object({
    pageInfo: z.object({ hasPreviousPage: z.boolean() }),
    nodes: z.array(z.object({ createdAt: z.string(), previousTitle: z.string() })),
  }),
})

const historySchema = z.object({ issue: issueSchema })

/** Title and body as they stood directly before a moment. */
export async function readPast(repo: Repository, number: number, moment: string): Promise<Past> {
  const { issue } = await repo.query(historySchema, historyQuery, { number })
  const { userContentEdits: bodies, renamings } = issue
  const before = bodies?.nodes
    .filter(({ editedAt }) => editedAt < moment)
    .sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1))[0]
  const untouched = !bodies || bodies.nodes.length === 0
  const renamed = renamings.nodes.find(({ createdAt }) => createdAt >= moment)
  const lost = renamings.pageInfo.hasPreviousPage && renamed === renamings.nodes[0]
  return {
    title: lost ? null : (renamed?.previousTitle ?? issue.title),
    body: before ? before.diff : untouched ? issue.body : null,
  }
}
