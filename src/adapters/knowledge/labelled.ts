import { z } from 'zod'
import { typeSaid } from '../../pipeline/label.ts'
import { type Example, mostExamples } from '../../pipeline/learn.ts'
import type { IssueType } from '../../pipeline/verdict.ts'
import { sanitise, sanitiseTitle } from '../../text/sanitise.ts'

/** Of one issue so many characters are read, and kept. */
const mostRead = 20_000
export const mostKept = { title: 300, body: 4_000 }

/** A page of issues with one of some labels, newest first, and who put labels on. */
export const labelledQuery = `query Labelled($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) { issues(first: 100, after: $after, labels: $labels, orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage endCursor } nodes { title body labels(first: 100) { nodes { name } }
      labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { actor { __typename } label { name } } } } } } } }`

const named = z.object({ name: z.string() })
const issueSchema = z.object({
  title: z.string(),
  body: z.string(),
  labels: z.object({ nodes: z.array(named) }).nullable(),
  labellings: z.object({
    nodes: z.array(z.object({ actor: z.object({ __typename: z.string() }).nullable(), label: named })),
  }),
})
const answerSchema = z.object({
  repository: z.object({
    issues: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(issueSchema),
    }),
  }),
})

/** The newest issues whose type people have said by a label, as a reader sees them: at most `mostExamples`, in three requests. */
export async function readLabelled(
  graphql: (query: string, variables: Record<string, unknown>) => Promise<unknown>,
  fullName: string,
  types: ReadonlyMap<string, IssueType>,
): Promise<Example[]> {
  const [owner, name] = fullName.split('/')
  const found: Example[] = []
  for (let after: string | null = null, read = 0; read < mostExamples; read += 100) {
    const answer = await graphql(labelledQuery, { owner, name, labels: [...types.keys()], after })
    const { pageInfo, nodes } = answerSchema.parse(answer).repository.issues
    found.push(...nodes.flatMap((issue) => exampleOf(issue, types) ?? []))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    if (after === null) break
  }
  return found
}

/** What a machine has labelled is no example: the rules would learn from themselves. */
function exampleOf(issue: z.output<typeof issueSchema>, types: ReadonlyMap<string, IssueType>): Example | null {
  const last = new Map(issue.labellings.nodes.map(({ label, actor }) => [label.name, actor?.__typename]))
  const labels = (issue.labels?.nodes ?? []).map(({ name }) => name).filter((name) => last.get(name) !== 'Bot')
  const type = typeSaid(labels, types)
  if (type === null) return null
  const title = sanitiseTitle(issue.title).text.slice(0, mostKept.title)
  return { title, body: sanitise(issue.body.slice(0, mostRead), { maxChars: mostKept.body }).text, type }
}
