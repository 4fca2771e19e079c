import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { Comment, Person, PullRequest } from '../../pipeline/snapshot.ts'
import { mergeComments, minimised } from '../../pipeline/talk.ts'
import { lastComments, type Reading } from '../../reconcile/ports.ts'

/** Where a repository keeps its settings, on the default branch. */
export const settingsFile = '.github/issuewright.yml'

/** Where it may keep a form of its own for our pull requests. */
export const formFile = '.github/issuewright/pull-request.md'

/** So many headlines of its history show how a repository writes them. */
const headlines = 20

/** Comments are read from both ends: the status comment is usually among the first, news among the last. */
const firstComments = 30

export const actor = `{ __typename login ... on User { id: databaseId } ... on Bot { id: databaseId } }`
export const comment = `{ id: fullDatabaseId isMinimized body createdAt editedAt: lastEditedAt association: authorAssociation author ${actor} editor ${actor} }`
const ends = `first: comments(first: ${firstComments}) { totalCount pageInfo { hasNextPage endCursor } nodes ${comment} } last: comments(last: ${lastComments}) { nodes ${comment} }`
const page = `page: comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes ${comment} }`
const pullRequests = `pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number url state draft: isDraft foreign: isCrossRepository branch: headRefName head: headRefOid into: baseRefName closing: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { by: actor ${actor} } } } labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { name: login } } reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } } } }`

const target = `__typename id: fullDatabaseId title body url state locked author ${actor} createdAt
  labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { event: id at: createdAt by: actor ${actor} label { name } } } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { at: createdAt by: actor ${actor} } } }
  userContentEdits(first: 100) { pageInfo { hasNextPage } nodes { at: editedAt by: editor ${actor} } }
  ${ends}`

const closers = `closers: closedByPullRequestsReferences(first: 10) { nodes { number state branch: headRefName foreign: isCrossRepository } }`

/** Everything a decision needs, in one request. */
export const observeQuery = `query Observe($owner: String!, $name: String!, $number: Int!, $branch: String!, $prefix: String!, $settings: String!, $form: String!) {
  repository(owner: $owner, name: $name) { id: databaseId fullName: nameWithOwner archived: isArchived
    default: defaultBranchRef { name target { oid ... on Commit { tree { oid } history(first: ${headlines}) { nodes { name: messageHeadline } } } } }
    settings: object(expression: $settings) { __typename ... on Blob { text } }
    form: object(expression: $form) { __typename ... on Blob { text } }
    refs(refPrefix: "refs/heads/issuewright/", query: $prefix, first: 100) { nodes { name } }
    ${pullRequests}
    target: issueOrPullRequest(number: $number) { ... on Issue { ${target} ${closers} } ... on PullRequest { ${target.replace('state ', 'pullState: state ')} } } } }`

export const pullRequestsQuery = `query PullRequests($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { ${pullRequests} } }`

/** A page of the comments. */
export const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { target: issueOrPullRequest(number: $number) { ... on Issue { ${page} } ... on PullRequest { ${page} } } } }`

/** The texts of many blobs in one request. Object ids are hex, so they can stand in the query. */
export function textsQuery(shas: readonly string[]): string {
  const objects = [...new Set(shas)].map(
    (sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { oid text isTruncated } }`,
  )
  return `query Texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`
}

export const nodes = <T extends z.ZodType>(of: T) => z.object({ nodes: z.array(of) }).transform(({ nodes }) => nodes)
export const bigint = z.union([z.string(), z.number()]).transform(Number).pipe(z.int())
export const named = z.object({ name: z.string() }).transform(({ name }) => name)
export const names = nodes(named)
  .nullable()
  .transform((found) => found ?? [])
export const stateSchema = z
  .enum(['OPEN', 'CLOSED', 'MERGED'])
  .transform((state) => state.toLowerCase() as PullRequest['state'])
/** The text of a file, or null when there is none. */
export const fileSchema = z
  .object({ text: z.string().nullish() })
  .nullable()
  .transform((file) => file?.text ?? null)

export const actorSchema = z
  .object({ __typename: z.string(), login: z.string(), id: z.int().nullish() })
  .nullable()
  .transform((one): Person | null => {
    // A mannequin of an import may have the login of somebody who can push.
    if (one?.__typename !== 'User' && one?.__typename !== 'Bot') return null
    // GraphQL leaves out the suffix that REST and the event payloads write.
    const bot = one.__typename === 'Bot'
    return { login: bot ? `${one.login}[bot]` : one.login, id: one.id ?? null, bot }
  })

/** The user id of github-actions[bot] on github.com, the author of everything that `github.token` writes. */
export const ourUserId = 41_898_282

export const commentSchema = z
  .object({
    id: bigint,
    body: z.string(),
    createdAt: z.string(),
    editedAt: z.string().nullable(),
    author: actorSchema,
    editor: actorSchema,
    isMinimized: z.boolean(),
    association: z.string().optional(),
  })
  .transform(({ isMinimized, association = '', ...c }): Comment => {
    const ours = c.author?.bot === true && c.author.id === ourUserId
    const insider = ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)
    // What somebody has folded away is read by nobody; our own record is not for readers.
    return { ...c, ours, body: isMinimized && !ours ? minimised : c.body, ...(insider && { insider }) }
  })

const asked = z.object({ requestedReviewer: z.object({ login: z.string().optional() }).nullable() })
const pullsSchema = nodes(
  z.object({
    number: z.int(),
    url: z.string(),
    state: stateSchema,
    draft: z.boolean(),
    foreign: z.boolean(),
    branch: z.string(),
    head: z.string(),
    into: z.string(),
    closing: nodes(z.object({ by: actorSchema })),
    labels: names,
    assignees: names,
    reviewRequests: nodes(asked).nullable(),
  }),
).transform((pulls) =>
  // A fork may have a branch of the same name; only our own repository's counts.
  pulls.flatMap(({ foreign, closing, reviewRequests, ...pull }): PullRequest[] => {
    const reviewers = (reviewRequests ?? []).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? [])
    return foreign ? [] : [{ ...pull, closedBy: closing[0]?.by ?? null, reviewers }]
  }),
)

const edit = z.object({ at: z.string(), by: actorSchema })
export const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

const targetSchema = z.object({
  __typename: z.enum(['Issue', 'PullRequest']),
  id: bigint,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  state: stateSchema.optional(),
  pullState: stateSchema.optional(),
  locked: z.boolean(),
  author: actorSchema,
  createdAt: z.string(),
  labels: names,
  labellings: nodes(z.object({ event: z.string(), at: z.string(), by: actorSchema, label: named })),
  renamings: z.object({ pageInfo: z.object({ hasPreviousPage: z.boolean() }), nodes: z.array(edit) }),
  userContentEdits: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }), nodes: z.array(edit) }).nullable(),
  closers: nodes(z.object({ number: z.int(), state: stateSchema, branch: z.string(), foreign: z.boolean() })).nullish(),
  first: z.object({ totalCount: z.int(), pageInfo, nodes: z.array(commentSchema) }),
  last: nodes(commentSchema),
})

const commit = z.object({ oid: z.string(), tree: z.object({ oid: z.string() }), history: names })
export const observeSchema = z.object({
  id: z.int(),
  fullName: z.string(),
  archived: z.boolean(),
  default: z.object({ name: z.string(), target: commit }).nullable(),
  settings: fileSchema,
  form: fileSchema,
  refs: names,
  pullRequests: pullsSchema,
  target: targetSchema,
})

/** Reads GitHub's answer to the observation into our words. */
export function toReading(answer: z.output<typeof observeSchema>, number: number): Reading {
  const { id, fullName, archived, default: branch, settings, form, refs, pullRequests, target: t } = answer
  const ours = `issue-${number}-g`
  if (!branch) {
    throw new Failure('bad-input', 'The repository has no commit yet.', {
      todo: 'Push a first commit to its default branch.',
    })
  }
  const { oid: head, tree, history: headlines } = branch.target
  const { title, body, url, locked, author, labels, labellings } = t
  const state = (t.state ?? t.pullState) === 'open' ? 'open' : 'closed'
  return {
    repository: { id, fullName, archived, branch: branch.name, head, tree: tree.oid, headlines, form },
    target: t.__typename === 'Issue' ? 'issue' : 'pull-request',
    issue: { id: t.id, number, title, body, url, state, locked, author, labels, edits: editsOf(t) },
    labellings,
    comments: mergeComments(t.first.nodes, t.last),
    unreadComments: t.first.totalCount > firstComments + lastComments ? t.first.pageInfo.endCursor : null,
    branches: refs.map((name) => name.split('/').at(-1) ?? '').filter((name) => name.startsWith(ours)),
    pullRequests,
    rivals: (t.closers ?? [])
      .filter(
        ({ state, branch, foreign }) => state === 'open' && (foreign || !branch.startsWith(`issuewright/${ours}`)),
      )
      .map((pull) => pull.number)
      .sort((a, b) => a - b),
    settings,
  }
}

/** Where there are more edits than were read, the oldest of them stands as nobody's, so that a consent before it is void. */
function editsOf({ author, createdAt, renamings, userContentEdits }: z.output<typeof targetSchema>) {
  const titles = renamings.nodes
  if (renamings.pageInfo.hasPreviousPage && titles[0]) titles[0].by = null
  const bodies = (userContentEdits?.nodes ?? []).reverse()
  const [oldest] = bodies
  if (userContentEdits?.pageInfo.hasNextPage && oldest) oldest.by = null
  // Once a text was edited, GitHub lists its first version as an edit too.
  else if (oldest?.at === createdAt && oldest.by?.login === author?.login) bodies.shift()
  return [...titles, ...bodies].sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Contents by object id; binary and very long ones are left out. */
export const textsSchema = z
  .record(z.string(), z.object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean() }).nullable())
  .transform((found) => {
    const whole = Object.values(found).filter((one) => one !== null && one.text !== null && !one.isTruncated)
    return new Map(whole.map((one) => [one?.oid ?? '', new TextEncoder().encode(one?.text ?? '')]))
  })

export const pullRequestsSchema = z.object({ pullRequests: pullsSchema })

/** A page, and where the next begins; null behind the last. */
export const commentsSchema = z
  .object({ target: z.object({ page: z.object({ pageInfo, nodes: z.array(commentSchema) }) }) })
  .transform(({ target: { page } }) => {
    return { comments: page.nodes, after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null }
  })
