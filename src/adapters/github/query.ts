import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { Comment, Person, PullRequest } from '../../pipeline/snapshot.ts'
import { mergeComments } from '../../pipeline/talk.ts'
import type { Reading } from '../../reconcile/ports.ts'

/** Where a repository keeps its settings, on the default branch. */
export const settingsFile = '.github/issuewright.yml'

/** Where it may keep a form of its own for our pull requests. */
export const formFile = '.github/issuewright/pull-request.md'

/** So many headlines of its history show how a repository writes them. */
const headlines = 20

/** Comments are read from both ends: the status comment is usually among the first, news among the last. */
const firstComments = 30
const lastComments = 100

type Edit = Reading['issue']['edits'][number]

export const actor = `{ __typename login ... on User { databaseId } ... on Bot { databaseId } }`
export const comment = `{ fullDatabaseId body createdAt lastEditedAt author ${actor} editor ${actor} }`
const pullRequest = `{ number url state isDraft isCrossRepository headRefName headRefOid labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { login } } reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } } }`

const target = `__typename fullDatabaseId title body url state locked author ${actor} createdAt
  labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { id createdAt actor ${actor} label { name } } } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { createdAt actor ${actor} } } }
  userContentEdits(first: 100) { pageInfo { hasNextPage } nodes { editedAt editor ${actor} } }
  first: comments(first: ${firstComments}) { totalCount pageInfo { endCursor } nodes ${comment} }
  last: comments(last: ${lastComments}) { nodes ${comment} }`

const closers = `closers: closedByPullRequestsReferences(first: 10) { nodes { number state headRefName isCrossRepository } }`

/** Everything a decision needs, in one request. */
export const observeQuery = `query Observe($owner: String!, $name: String!, $number: Int!, $branch: String!, $prefix: String!, $settings: String!, $form: String!) {
  repository(owner: $owner, name: $name) { databaseId nameWithOwner isArchived
    defaultBranchRef { name target { oid ... on Commit { tree { oid } history(first: ${headlines}) { nodes { messageHeadline } } } } }
    object(expression: $settings) { __typename ... on Blob { text } }
    form: object(expression: $form) { __typename ... on Blob { text } }
    refs(refPrefix: "refs/heads/issuewright/", query: $prefix, first: 100) { nodes { name } }
    pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes ${pullRequest} }
    issueOrPullRequest(number: $number) { ... on Issue { ${target} ${closers} } ... on PullRequest { ${target.replace('state ', 'pullState: state ')} } } } }`

export const pullRequestsQuery = `query PullRequests($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes ${pullRequest} } } }`

/** A page of the comments. */
export const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) {
    ... on Issue { page: comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes ${comment} } }
    ... on PullRequest { page: comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes ${comment} } } } } }`

/** The texts of many blobs in one request. Object ids are hex, so they can stand in the query. */
export function textsQuery(shas: readonly string[]): string {
  const objects = [...new Set(shas)].map(
    (sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { oid text isTruncated } }`,
  )
  return `query Texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`
}

export const nodes = <T extends z.ZodType>(of: T) => z.object({ nodes: z.array(of) }).transform(({ nodes }) => nodes)
export const bigint = z.union([z.string(), z.number()]).transform(Number).pipe(z.int())
export const named = z.object({ name: z.string() })

export const actorSchema = z
  .object({ __typename: z.string(), login: z.string(), databaseId: z.int().nullish() })
  .nullable()
  .transform((one): Person | null => {
    if (!one) return null
    // GraphQL leaves out the suffix that REST and the event payloads write.
    const bot = one.__typename === 'Bot'
    return { login: bot ? `${one.login}[bot]` : one.login, id: one.databaseId ?? null, bot }
  })

/** The user id of github-actions[bot] on github.com, the author of everything that `github.token` writes. */
export const ourUserId = 41_898_282

export const commentSchema = z
  .object({
    fullDatabaseId: bigint,
    body: z.string(),
    createdAt: z.string(),
    lastEditedAt: z.string().nullable(),
    author: actorSchema,
    editor: actorSchema,
  })
  .transform(
    (c): Comment => ({
      id: c.fullDatabaseId,
      author: c.author,
      body: c.body,
      createdAt: c.createdAt,
      editedAt: c.lastEditedAt,
      editor: c.editor,
      ours: c.author?.bot === true && c.author.id === ourUserId,
    }),
  )

export const pullRequestState = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const

const pullRequestSchema = z
  .object({
    number: z.int(),
    url: z.string(),
    state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: z.boolean(),
    isCrossRepository: z.boolean(),
    headRefName: z.string(),
    headRefOid: z.string(),
    labels: nodes(named).nullable(),
    assignees: nodes(z.object({ login: z.string() })),
    reviewRequests: nodes(
      z.object({ requestedReviewer: z.object({ login: z.string().optional() }).nullable() }),
    ).nullable(),
  })
  .transform((p): PullRequest | null =>
    // A fork may have a branch of the same name; only our own repository's counts.
    p.isCrossRepository
      ? null
      : {
          number: p.number,
          url: p.url,
          state: pullRequestState[p.state],
          draft: p.isDraft,
          branch: p.headRefName,
          head: p.headRefOid,
          labels: (p.labels ?? []).map(({ name }) => name),
          assignees: p.assignees.map(({ login }) => login),
          reviewers: (p.reviewRequests ?? []).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []),
        },
  )
const pullsSchema = nodes(pullRequestSchema).transform((pulls) => pulls.filter((pull) => pull !== null))

const targetSchema = z.object({
  __typename: z.enum(['Issue', 'PullRequest']),
  fullDatabaseId: bigint,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED']).optional(),
  pullState: z.enum(['OPEN', 'CLOSED', 'MERGED']).optional(),
  locked: z.boolean(),
  author: actorSchema,
  createdAt: z.string(),
  labels: nodes(named).nullable(),
  labellings: nodes(
    z.object({ id: z.string(), createdAt: z.string(), actor: actorSchema, label: z.object({ name: z.string() }) }),
  ),
  renamings: z.object({
    pageInfo: z.object({ hasPreviousPage: z.boolean() }),
    nodes: z.array(z.object({ createdAt: z.string(), actor: actorSchema })),
  }),
  userContentEdits: z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean() }),
      nodes: z.array(z.object({ editedAt: z.string(), editor: actorSchema })),
    })
    .nullable(),
  closers: nodes(
    z.object({ number: z.int(), state: z.string(), headRefName: z.string(), isCrossRepository: z.boolean() }),
  ).nullish(),
  first: z.object({
    totalCount: z.int(),
    pageInfo: z.object({ endCursor: z.string().nullable() }),
    nodes: z.array(commentSchema),
  }),
  last: nodes(commentSchema),
})

export const fileSchema = z.object({ text: z.string().nullish() }).nullable()
export const observeSchema = z.object({
  databaseId: z.int(),
  nameWithOwner: z.string(),
  isArchived: z.boolean(),
  defaultBranchRef: z
    .object({
      name: z.string(),
      target: z.object({
        oid: z.string(),
        tree: z.object({ oid: z.string() }),
        history: nodes(z.object({ messageHeadline: z.string() })),
      }),
    })
    .nullable(),
  object: fileSchema,
  form: fileSchema,
  refs: nodes(named).nullable(),
  pullRequests: pullsSchema,
  issueOrPullRequest: targetSchema,
})

/** Reads GitHub's answer to the observation into our words. */
export function toReading(repository: z.output<typeof observeSchema>, number: number): Reading {
  const t = repository.issueOrPullRequest
  const branch = repository.defaultBranchRef
  const ours = `issue-${number}-g`
  if (!branch) {
    throw new Failure('bad-input', 'The repository has no commit yet.', {
      todo: 'Push a first commit to its default branch.',
    })
  }
  return {
    repository: {
      id: repository.databaseId,
      fullName: repository.nameWithOwner,
      archived: repository.isArchived,
      branch: branch.name,
      head: branch.target.oid,
      tree: branch.target.tree.oid,
      headlines: branch.target.history.map(({ messageHeadline }) => messageHeadline),
      form: repository.form?.text ?? null,
    },
    target: t.__typename === 'Issue' ? 'issue' : 'pull-request',
    issue: {
      id: t.fullDatabaseId,
      number,
      title: t.title,
      body: t.body,
      url: t.url,
      state: (t.state ?? t.pullState) === 'OPEN' ? 'open' : 'closed',
      locked: t.locked,
      author: t.author,
      labels: (t.labels ?? []).map(({ name }) => name),
      edits: editsOf(t),
    },
    labellings: t.labellings.map(({ id, label, actor, createdAt }) => {
      return { event: id, label: label.name, by: actor, at: createdAt }
    }),
    comments: mergeComments(t.first.nodes, t.last),
    unreadComments: t.first.totalCount > firstComments + lastComments ? t.first.pageInfo.endCursor : null,
    branches: (repository.refs ?? [])
      .map(({ name }) => name.split('/').at(-1) ?? '')
      .filter((name) => name.startsWith(ours)),
    pullRequests: repository.pullRequests,
    rivals: (t.closers ?? [])
      .filter(
        ({ headRefName, isCrossRepository: foreign }) => foreign || !headRefName.startsWith(`issuewright/${ours}`),
      )
      .flatMap((pull) => (pull.state === 'OPEN' ? [pull.number] : []))
      .sort((a, b) => a - b),
    settings: repository.object?.text ?? null,
  }
}

/** Where there are more edits than were read, the oldest of them stands as nobody's, so that a consent before it is void. */
function editsOf({ author, createdAt, renamings, userContentEdits }: z.output<typeof targetSchema>): Edit[] {
  const titles = renamings.nodes.map((one): Edit => ({ by: one.actor, at: one.createdAt }))
  if (renamings.pageInfo.hasPreviousPage && titles[0]) titles[0].by = null
  const bodies = (userContentEdits?.nodes ?? []).map((one): Edit => ({ by: one.editor, at: one.editedAt })).reverse()
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

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

/** A page, and where the next begins; null behind the last. */
export const commentsSchema = z
  .object({ issueOrPullRequest: z.object({ page: z.object({ pageInfo, nodes: z.array(commentSchema) }) }) })
  .transform(({ issueOrPullRequest: { page } }) => {
    return { comments: page.nodes, after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null }
  })
