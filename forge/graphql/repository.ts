/** Repositories, their labels, refs and git objects. */

import { discussion, requireRead, roleOf } from '../access.ts'
import { listCommits } from '../domain/commits.ts'
import { findLabel } from '../domain/labels.ts'
import { parseCommit } from '../git.ts'
import { listTree } from '../git-trees.ts'
import { gitNodeId, nodeId } from '../node-id.ts'
import { Refusal } from '../refusal.ts'
import { accountPage, repositoryUrl } from '../render/address.ts'
import { type Issue, isPullRequest, type Label, type Repository } from '../state.ts'
import { connect } from './connection.ts'
import { chooseIssues, choosePulls } from './filters.ts'
import { type GitNode, gitNode, type Ref, refNode } from './git-node.ts'
import { type Context, databaseId, type Resolvers } from './resolver.ts'
import { rollupNode } from './review.ts'

function numbered(repository: Repository, number: number, kind: string, { viewer }: Context): Issue {
  const issue = repository.issues.find((issue) => issue.number === number && (kind.includes(issue.kind) || kind === ''))
  const name = kind === 'Issue' ? 'an Issue' : kind === 'PullRequest' ? 'a PullRequest' : 'an issue or pull request'
  if (!issue) throw new Refusal(404, `Could not resolve to ${name} with the number of ${number}.`)
  if (kind === 'PullRequest') requireRead(viewer, repository, 'pull_requests')
  else requireRead(viewer, repository, ...discussion(issue))
  return issue
}

const prefixOf = (ref: string) => /^refs\/(heads|tags)\//.exec(ref)?.[0] ?? 'refs/'

/** Fields that need `contents: read`. */
function withContents<Args>(resolve: (repository: Repository, args: Args) => unknown) {
  return (repository: Repository, args: Args, { viewer }: Context) => {
    requireRead(viewer, repository, 'contents')
    return resolve(repository, args)
  }
}

const repository: Resolvers[string] = {
  id: nodeId,
  databaseId: ({ id }) => databaseId(id),
  nameWithOwner: ({ fullName }) => fullName,
  owner: (source: Repository, _, { state }) => {
    const { owner } = source
    return { kind: owner.kind, id: owner.id, login: owner.login, url: accountPage(state, owner) }
  },
  isArchived: ({ settings }) => settings.archived,
  isPrivate: ({ settings }) => settings.private,
  isFork: () => false,
  hasIssuesEnabled: ({ settings }) => settings.hasIssues,
  url: (source, _, { state }) => `${state.url}/${source.fullName}`,
  viewerPermission(source, _, { viewer }) {
    if (viewer.kind === 'anonymous') return null
    if (viewer.kind === 'workflow') return viewer.permissions.contents === 'write' ? 'WRITE' : 'READ'
    const role = roleOf(source, viewer.account)
    return role === 'none' ? null : role.toUpperCase()
  },
  defaultBranchRef: withContents((source) => refNode(source, `refs/heads/${source.defaultBranch}`)),
  object: withContents<{ expression?: string; oid?: string }>((source, { expression, oid }) => {
    return gitNode(source, oid ?? expression ?? '')
  }),
  ref: withContents<{ qualifiedName: string }>((source, { qualifiedName }) => {
    return refNode(source, qualifiedName) ?? refNode(source, `refs/heads/${qualifiedName}`)
  }),
  refs: withContents<{ refPrefix: string; query?: string }>((source, { refPrefix, query, ...window }) => {
    const prefix = refPrefix.endsWith('/') ? refPrefix : `${refPrefix}/`
    const names = [...source.refs.keys()].filter((ref) => ref.startsWith(prefix)).sort()
    const found = names.filter((ref) => !query || ref.slice(prefix.length).includes(query))
    return connect(
      'refs',
      found.map((ref) => refNode(source, ref)),
      window,
      (ref) => ref?.fullName ?? '',
    )
  }),
  label: (source, { name }) => findLabel(source, name) ?? null,
  labels(source: Repository, { query, ...window }) {
    const labels = source.labels.filter(({ name }) => !query || name.toLowerCase().includes(query.toLowerCase()))
    return connect('labels', labels, window, ({ id }) => id)
  },
  issue: (source, { number }, context) => numbered(source, number, 'Issue', context),
  pullRequest: (source, { number }, context) => numbered(source, number, 'PullRequest', context),
  issueOrPullRequest: (source, { number }, context) => numbered(source, number, '', context),
  issues(source, args, { viewer }) {
    requireRead(viewer, source, 'issues')
    return connect('issues', chooseIssues(source, args), args, ({ id }) => id)
  },
  pullRequests(source, args, { viewer }) {
    requireRead(viewer, source, 'pull_requests')
    return connect('pullRequests', choosePulls(source.issues.filter(isPullRequest), args), args, ({ id }) => id)
  },
}

const ref: Resolvers[string] = {
  id: ({ repository, fullName }: Ref) => gitNodeId('REF', repository.id, fullName),
  name: ({ fullName }: Ref) => fullName.slice(prefixOf(fullName).length),
  prefix: ({ fullName }: Ref) => prefixOf(fullName),
  target: ({ repository, fullName }: Ref) => gitNode(repository, repository.refs.get(fullName) ?? ''),
  associatedPullRequests({ repository, fullName }: Ref, args, { viewer }) {
    requireRead(viewer, repository, 'pull_requests')
    const branch = fullName.replace(/^refs\/heads\//, '')
    const pulls = repository.issues.filter(isPullRequest)
    const own = pulls.filter(({ pull }) => pull.head.ref === branch && !pull.head.crossRepository)
    return connect('associatedPullRequests', choosePulls(own, args), args, ({ id }) => id)
  },
}

const gitId = ({ kind, repository, oid }: GitNode) => gitNodeId(kind.slice(0, 1), repository.id, oid)
/** GitHub shows at most this much of a blob's text. */
const longestText = 512_000

export const repositoryResolvers: Resolvers = {
  Repository: repository,
  Ref: ref,
  Commit: {
    id: gitId,
    tree: ({ repository, bytes }: GitNode) => gitNode(repository, parseCommit(bytes).tree),
    author: ({ bytes }: GitNode) => parseCommit(bytes).author,
    message: ({ bytes }: GitNode) => parseCommit(bytes).message,
    messageHeadline: ({ bytes }: GitNode) => parseCommit(bytes).message.split('\n')[0],
    committedDate: ({ bytes }: GitNode) => parseCommit(bytes).committer.date,
    statusCheckRollup: ({ repository, oid }: GitNode, _, { viewer }) => rollupNode(viewer, repository, oid),
    async parents({ repository, bytes }: GitNode, args) {
      const parents = await Promise.all(parseCommit(bytes).parents.map((sha) => gitNode(repository, sha)))
      return connect('parents', parents, args, (parent) => parent?.oid ?? '')
    },
    async history({ repository, oid }: GitNode, args) {
      const commits = await Promise.all((await listCommits(repository, [oid])).map((sha) => gitNode(repository, sha)))
      return connect('history', commits, args, (commit) => commit?.oid ?? '')
    },
  },
  Tree: {
    id: gitId,
    async entries({ repository, oid }: GitNode) {
      const entries = await listTree(repository.directory, oid, false)
      return entries.map(({ path, mode, type, sha }) => ({
        name: path,
        path,
        oid: sha,
        type,
        mode: Number.parseInt(mode, 8),
      }))
    },
  },
  Blob: {
    id: gitId,
    byteSize: ({ bytes }: GitNode) => bytes.length,
    isBinary: ({ bytes }: GitNode) => bytes.includes(0),
    isTruncated: ({ bytes }: GitNode) => bytes.length > longestText,
    text: ({ bytes }: GitNode) => (bytes.includes(0) ? null : bytes.subarray(0, longestText).toString()),
  },
  Label: {
    id: (label: Label) => nodeId(label),
    url(label: Label, _, { state }) {
      const home = [...state.repositories.values()].find(({ labels }) => labels.includes(label))
      return home ? `${repositoryUrl(state, home)}/labels/${encodeURIComponent(label.name)}` : state.url
    },
  },
}
